import { expect, test } from 'vitest';
import { analyse, stemOf } from '../../src/search/analyse.ts';
import { matchedSpans } from '../../src/search/matchedSpans.ts';

const matched = (text: string, ...words: string[]) =>
  matchedSpans(analyse(text), (stem) => words.map(stemOf).includes(stem)).map(({ start, end }) =>
    text.slice(start, end),
  );

test.each([
  ['words in order, in whatever form', 'The ferry met two ferries.', ['ferry'], ['ferry', 'ferries']],
  ['neighbours one by one', 'red ferry', ['ferry', 'red'], ['red', 'ferry']],
  ['overlapping pairs as one', '東京大学は', ['東京', '京大', '大学'], ['東京大学']],
  ['no word that carries grammar only', 'the ferry', ['the'], []],
  ['nothing', '', ['ferry'], []],
])('marks %s', (_, text, words, expected) => {
  expect(matched(text, ...words)).toEqual(expected);
});
