import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance } from '../../src/search/editDistance.ts';

test.each([
  ['harbour', 'harbour', 0],
  ['harbour', 'harbor', 1],
  ['harbour', 'habrour', 1],
  ['harbour', 'hrabuor', 2],
  ['kitten', 'sitting', 3],
  ['', 'abc', 3],
  ['', '', 0],
  // Each letter is touched once: a swap with a letter put between is no swap.
  ['ca', 'abc', 3],
])('from "%s" to "%s" takes %i edits', (one, other, expected) => {
  expect(editDistance(one, other, 5)).toBe(expected);
});

test.each([
  ['kitten', 'sitting', 2],
  ['a', 'abcdef', 2],
  ['abcdef', 'uvwxyz', 0],
])('from "%s" to "%s" is more than %i', (one, other, limit) => {
  expect(editDistance(one, other, limit)).toBe(limit + 1);
});

/** The definition, cell by cell, without a limit. */
function byDefinition(one: string, other: string): number {
  const known = new Map<string, number>();
  const distance = (row: number, column: number): number => {
    if (row === 0 || column === 0) return Math.max(row, column);
    const key = `${row} ${column}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const changed = one[row - 1] === other[column - 1] ? 0 : 1;
    const ways = [
      distance(row - 1, column) + 1,
      distance(row, column - 1) + 1,
      distance(row - 1, column - 1) + changed,
    ];
    const isSwap = row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
    if (isSwap) ways.push(distance(row - 2, column - 2) + 1);
    const least = Math.min(...ways);
    known.set(key, least);
    return least;
  };
  return distance(one.length, other.length);
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'é'), maxLength: 9 });

test('is what the definition says, up to the limit', () => {
  fc.assert(
    fc.property(word, word, fc.nat(6), (one, other, limit) => {
      expect(editDistance(one, other, limit)).toBe(Math.min(limit + 1, byDefinition(one, other)));
    }),
    { numRuns: 500 },
  );
});

test('is the same both ways, and 0 for equal words only', () => {
  fc.assert(
    fc.property(word, word, (one, other) => {
      expect(editDistance(one, other, 9)).toBe(editDistance(other, one, 9));
      expect(editDistance(one, other, 9) === 0).toBe(one === other);
    }),
  );
});
