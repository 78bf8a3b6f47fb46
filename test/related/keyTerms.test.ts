import { expect, test } from 'vitest';
import { keyTerms } from '../../src/related/keyTerms.ts';
import { articleOf } from '../summary/articleOf.ts';

const reservoir = articleOf(
  [
    [
      'Drought has emptied the reservoir above Little Hexham, the water company said on Monday.',
      'Reservoirs elsewhere are half full, the company said.',
      'Divers found a church in the mud of the reservoir at Little Hexham.',
      'The church was flooded in 1938, and people said its bell still rang.',
    ],
  ],
  { title: 'Drought bares a drowned church' },
);

test('are what the article is about, as it writes it, with names in one piece', () => {
  expect(keyTerms(reservoir, 4)).toEqual(['church', 'Drought', 'reservoir', 'Little Hexham']);
});

test('hold no stop words, everyday words or numbers, and nothing twice', () => {
  const terms = keyTerms(reservoir, 99);
  for (const word of ['said', 'people', 'Monday', '1938', 'the', 'still', 'Little', 'Hexham'])
    expect(terms).not.toContain(word);
  expect(new Set(terms).size).toBe(terms.length);
});

test('all stand in the article', () => {
  for (const term of keyTerms(reservoir, 99)) expect(reservoir.text).toContain(term);
});

test.each([0, -1])('are none when %i are asked for', (count) => {
  expect(keyTerms(reservoir, count)).toEqual([]);
});

test.each([
  ['no sentence', articleOf([])],
  ['nothing but everyday words', articleOf([['He said it was a good day.']])],
])('are none in an article of %s', (_, article) => {
  expect(keyTerms(article, 5)).toEqual([]);
});
