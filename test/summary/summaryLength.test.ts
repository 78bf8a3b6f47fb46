import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { summaryLength } from '../../src/summary/summaryLength.ts';
import { articleOf } from './articleOf.ts';

const articleOfLength = (length: number) =>
  articleOf([Array.from({ length }, (_, i) => `Sentence number ${i} is here.`)]);

describe('summaryLength', () => {
  test.each([
    [1, 1, 1, 1],
    [2, 1, 2, 2],
    [7, 1, 2, 4],
    [8, 1, 3, 5],
    [40, 2, 3, 7],
    [200, 2, 3, 10],
  ])('of %i sentences is %i, %i or %i', (sentences, short, medium, long) => {
    const article = articleOfLength(sentences);
    expect([summaryLength(article, 'short'), summaryLength(article, 'medium'), summaryLength(article, 'long')]).toEqual(
      [short, medium, long],
    );
  });

  test('grows with the size, stays between 1 and 10 and within the article', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 120 }), (sentences) => {
        const article = articleOfLength(sentences);
        const short = summaryLength(article, 'short');
        const medium = summaryLength(article, 'medium');
        const long = summaryLength(article, 'long');
        expect(short).toBeGreaterThanOrEqual(1);
        expect(short).toBeLessThanOrEqual(medium);
        expect(medium).toBeLessThanOrEqual(long);
        expect(long).toBeLessThanOrEqual(Math.min(10, sentences));
      }),
    );
  });
});
