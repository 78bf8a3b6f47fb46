import { describe, expect, test } from 'vitest';
import { partsView } from '../../src/commands/partsView.ts';
import type { Answer } from '../../src/search/searcher.ts';
import { articleFrom } from '../search/bundledArticle.ts';

const article = articleFrom(
  'The mill burnt down on Monday.\n\nMoss runs the ferry.\n\nReid sells bread.\n\nThe mill had burnt down on Monday.\n',
);

/** An answer whose first passage is this sentence. */
function answer(sentence: number, answered = true): Answer {
  return { confidence: answered ? 0.9 : 0.1, answered, passages: [{ sentence, score: 1, matches: [], stems: [] }] };
}

const viewOf = (whole: Answer, parts: readonly Answer[]) => partsView({ article, answer: whole }, parts);

describe('the parts of a question', () => {
  test('that one sentence answers leave it to the whole answer', () => {
    expect(viewOf(answer(0), [answer(0), answer(0)])).toBeNull();
  });

  test('have a sentence each, in the order asked', () => {
    expect(viewOf(answer(0), [answer(2), answer(1), answer(0)])).toMatchObject({ kind: 'parts', sentences: [2, 1, 0] });
  });

  test('share a sentence, or one that says the same, without showing it twice', () => {
    expect(viewOf(answer(1), [answer(0), answer(1), answer(0)])).toMatchObject({ kind: 'parts', sentences: [0, 1] });
    expect(viewOf(answer(1), [answer(0), answer(1), answer(3)])).toMatchObject({ kind: 'parts', sentences: [0, 1] });
  });

  test('that the article does not answer are not answered for', () => {
    expect(viewOf(answer(0), [answer(0), answer(1, false)])).toMatchObject({ kind: 'someParts', sentences: [0] });
    expect(viewOf(answer(0, false), [answer(2), answer(1, false)])).toMatchObject({
      kind: 'someParts',
      sentences: [2],
    });
  });

  test('count as answered by what answers the whole question', () => {
    expect(viewOf(answer(0), [answer(0, false), answer(1)])).toMatchObject({ kind: 'parts', sentences: [0, 1] });
  });

  test('none of which has an answer leave it to the whole one', () => {
    expect(viewOf(answer(0), [answer(1, false), answer(2, false)])).toBeNull();
    expect(viewOf(answer(0), [{ confidence: 0, answered: false, passages: [] }])).toBeNull();
  });
});
