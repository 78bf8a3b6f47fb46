import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pageRank } from '../../src/summary/pageRank.ts';

const graphOf = (rows: readonly (readonly number[])[]) => rows.map((row) => Float64Array.from(row));

describe('pageRank', () => {
  test('ranks the middle of a star above its points, which are equal', () => {
    const [middle, first, second, third] = pageRank(
      graphOf([
        [0, 1, 1, 1],
        [1, 0, 0, 0],
        [1, 0, 0, 0],
        [1, 0, 0, 0],
      ]),
    );
    // The fixed point of r = 0.15/4 + 0.85 · 3(1 − r)/3, solved by hand.
    expect(middle).toBeCloseTo((0.15 / 4 + 0.85) / 1.85, 5);
    expect(second).toBe(first);
    expect(third).toBe(first);
  });

  test('gives nodes without edges equal ranks', () => {
    expect([
      ...pageRank(
        graphOf([
          [0, 0],
          [0, 0],
        ]),
      ),
    ]).toEqual([0.5, 0.5]);
  });

  test('of no node is empty', () => {
    expect(pageRank([])).toHaveLength(0);
  });

  test('ignores how like a node is to itself', () => {
    const ranks = pageRank(
      graphOf([
        [9, 1, 0],
        [1, 0, 1],
        [0, 1, 9],
      ]),
    );
    const plain = pageRank(
      graphOf([
        [0, 1, 0],
        [1, 0, 1],
        [0, 1, 0],
      ]),
    );
    expect(ranks).toEqual(plain);
  });

  test('sums to 1 and is never negative, whatever the weights', () => {
    const weights = fc.integer({ min: 1, max: 8 }).chain((size) =>
      fc.array(fc.array(fc.double({ min: 0, max: 5, noNaN: true }), { minLength: size, maxLength: size }), {
        minLength: size,
        maxLength: size,
      }),
    );
    fc.assert(
      fc.property(weights, (rows) => {
        const symmetric = rows.map((row, i) => row.map((weight, j) => weight + (rows[j]?.[i] ?? 0)));
        const ranks = [...pageRank(graphOf(symmetric))];
        expect(ranks.reduce((total, rank) => total + rank, 0)).toBeCloseTo(1, 6);
        expect(Math.min(...ranks)).toBeGreaterThan(0);
      }),
    );
  });
});
