import { describe, expect, test } from 'vitest';
import { acronymsIn } from '../../src/search/acronyms.ts';
import { analyse } from '../../src/search/analyse.ts';
import { Searcher } from '../../src/search/searcher.ts';
import { articleFrom } from './bundledArticle.ts';

function acronyms(text: string): Map<string, readonly string[]> {
  return acronymsIn(analyse(text), ({ start }) => /\p{Lu}/u.test(text.charAt(start)));
}

describe('acronymsIn', () => {
  test.each([
    ['the fighters of Island Shield said', 'is', ['island', 'shield']],
    ['a study by Human Rescue Watch found', 'hrw', ['human', 'rescu', 'watch']],
    ['the Bank of Lower Saltmarsh', 'bls', ['bank', 'lower', 'saltmarsh']],
    ['Director Port Harbour Trust', 'pht', ['port', 'harbor', 'trust']],
  ])('finds the initials of a name: %s', (text, initials, stems) => {
    expect(acronyms(text).get(initials)).toEqual(stems);
  });

  test.each([
    ['words apart', 'Ida, Quill and'],
    ['words without capitals', 'the island shield'],
    ['a single word', 'only Harbour here'],
    ['sentences side by side', 'It stood in Ostwick. Quill left'],
  ])('finds none in %s', (_, text) => {
    expect(acronyms(text).size).toBe(0);
  });
});

describe('a question that names something by its initials', () => {
  const article = articleFrom(
    'The mill stood empty for years. Fighters of Island Shield took the mill on 4 May. Others slept in the barn.',
  );

  test.each(['When did IS take the mill?', 'What has IS taken'])('finds what they stand for: %s', (question) => {
    const [first] = new Searcher(article).ask(question).passages;
    expect(first?.sentence).toBe(1);
  });

  test('is not misled by a verb in capitals', () => {
    const { passages } = new Searcher(article).ask('WHO IS IN THE BARN');
    expect(passages[0]?.sentence).toBe(2);
  });
});
