import { expect, test } from 'vitest';
import { readArticle } from '../../src/article/readArticle.ts';
import { articleTexts } from '../../src/search/articleTexts.ts';

test('an article gives its sentences, each behind the one before it in its paragraph, and its content words', () => {
  const reading = readArticle(
    'weir',
    'DUNMARSH (AP) — The weir will hold. It is not new, the miller said.\n\nThe miller left in May.\n',
  );
  if (!('article' in reading)) throw new Error('cannot be read');
  expect(articleTexts(reading.article)).toEqual({
    sentences: ['The weir will hold.', 'It is not new, the miller said.', 'The miller left in May.'],
    windows: ['The weir will hold.', 'The weir will hold. It is not new, the miller said.', 'The miller left in May.'],
    words: ['weir', 'hold', 'new', 'miller', 'said', 'left'],
  });
});
