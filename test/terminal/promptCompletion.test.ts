import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/article/readArticle.ts';
import { slashCommands as commands } from '../../src/commands/commands.ts';
import { fixedLibrary } from '../../src/terminal/fixedLibrary.ts';
import { completePrompt } from '../../src/terminal/promptCompletion.ts';
import { weir } from '../attribution/weirArticle.ts';
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
    ['/', ['/ask ', '/summary ', '/related ', '/quotes ', '/help', '/quit']],
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

  test.each([
    ['/quotes ', ['speaker:', 'article:'], ''],
    ['/quotes speaker:', ['speaker:Ingrid Sjöberg', 'speaker:Tomas Wirth', 'speaker:source not named'], 'speaker:'],
    ['/quotes speaker:wir', ['speaker:Tomas Wirth'], 'speaker:wir'],
    ['/quotes speaker:sjob', ['speaker:Ingrid Sjöberg'], 'speaker:sjob'],
    ['/quotes speaker:tomas w', ['speaker:Tomas Wirth'], 'speaker:tomas w'],
    ['/quotes speaker:Tomas Wirth ar', ['article:'], 'ar'],
    ['/quotes speaker:nobody', [], 'speaker:nobody'],
  ])('of speakers in %j offers %j', (line, offers, replaced) => {
    const [found, typed] = completePrompt(line, commands, { library: fixedLibrary([weir]), preferredArticle: 'weir' });
    expect(found).toEqual(expect.arrayContaining(offers));
    if (offers.length < 2) expect(found).toEqual(offers);
    expect(typed).toBe(replaced);
  });

  test('offers topics of the article', () => {
    const [offers] = completePrompt('/related topic:', commands, surroundings);
    expect(offers).toContain('topic:ferry');
  });
});
