import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/article/readArticle.ts';
import { commands } from '../../src/commands/commands.ts';
import { fixedLibrary } from '../../src/terminal/fixedLibrary.ts';
import { completePrompt } from '../../src/terminal/promptCompletion.ts';
import { bakeryText, chessText, ferryText } from './articleFolder.ts';

const articles = Object.entries({
  ferry: ferryText,
  bakery: bakeryText,
  chess: chessText,
  'fe\u001brry': chessText,
}).map(([id, text]) => {
  const read = readArticle(id, text);
  if ('problem' in read) throw new Error(read.problem.kind);
  return read.article;
});
const surroundings = { library: fixedLibrary(articles), preferredArticle: 'ferry' };

describe('completion', () => {
  test.each([
    ['/', ['/ask ', '/summary ', '/related ', '/help', '/quit']],
    ['/su', ['/summary ']],
    ['/summary ', ['length:', 'sentences:', 'article:', 'short', 'medium', 'long']],
    ['/summary length:', ['length:short', 'length:medium', 'length:long']],
    ['/summary lo', ['long']],
    ['/ask who is she? ar', ['article:']],
    ['/ask who is she? article:fe', ['article:ferry']],
    ['/ask article:', ['article:bakery', 'article:chess', 'article:ferry']],
    ['who is', []],
    ['/sing ', []],
  ])('of %j offers %j', (line, offers) => {
    const [found] = completePrompt(line, commands, surroundings);
    expect(found).toEqual(expect.arrayContaining(offers));
    expect(found.length).toBeGreaterThanOrEqual(offers.length);
    if (offers.length === 0) expect(found).toEqual([]);
  });

  test('says which end of the line it replaces', () => {
    expect(completePrompt('/ask who? article:fe', commands, surroundings)).toEqual([['article:ferry'], 'article:fe']);
  });

  test('offers topics of the article', () => {
    const [offers] = completePrompt('/related topic:', commands, surroundings);
    expect(offers).toContain('topic:ferry');
  });
});
