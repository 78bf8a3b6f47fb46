import { describe, expect, test } from 'vitest';
import { rankingWeights, weigh } from '../../src/search/rank.ts';
import { Searcher } from '../../src/search/searcher.ts';
import { articleOf } from '../summary/articleOf.ts';

const ranked = (lines: readonly string[], question: string) =>
  new Searcher(articleOf([lines])).examine(question).ranked.map(({ sentence }) => sentence.index);

describe('rank', () => {
  test('puts the sentence with more of the question first', () => {
    expect(ranked(['The tide was low.', 'The keeper saw the tide.', 'Rain fell.'], 'keeper tide')[0]).toBe(1);
  });

  test('keeps ties in the order of the article', () => {
    expect(ranked(['Tide.', 'Tide.', 'Tide.'], 'tide')).toEqual([0, 1, 2]);
  });

  test('ranks every sentence of a short article, since its form may answer', () => {
    expect(ranked(['The tide was low.', 'Rain fell on Monday.'], 'tide')).toHaveLength(2);
  });

  test('ranks at most 50 of a long one, all of which share something with the question', () => {
    const lines = Array.from({ length: 300 }, (_, i) => (i % 3 ? `Rain fell ${i} times.` : `Tide ${i} was low.`));
    const found = ranked(lines, 'tide');
    expect(found).toHaveLength(50);
    expect(found.every((sentence) => sentence % 3 === 0)).toBe(true);
  });

  test.each([
    ['whale'],
    ['who is he'],
    [''],
  ])('ranks nothing for "%s", of which the article knows no word', (question) => {
    expect(ranked(['The tide was low.'], question)).toEqual([]);
  });
});

test('weigh adds features by their weights', () => {
  const none = { ...rankingWeights.words };
  for (const name of Object.keys(none) as (keyof typeof none)[]) Object.assign(none, { [name]: 0 });
  expect(weigh(none, rankingWeights.words)).toBe(0);
  expect(weigh({ ...none, pairs: 2, frame: 1 }, { ...none, pairs: 3, frame: 0.5 })).toBe(6.5);
});
