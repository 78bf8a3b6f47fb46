import { describe, expect, test } from 'vitest';
import { selectDiverse } from '../../src/summary/selectDiverse.ts';

const twins = (one: number, other: number) => (one < 2 && other < 2 ? 1 : 0);

describe('selectDiverse', () => {
  test('takes the best first and passes over its twin', () => {
    expect(selectDiverse([1, 0.9, 0.5], twins, 2, 0.7)).toEqual([0, 2]);
  });

  test('takes the twin when likeness costs nothing', () => {
    expect(selectDiverse([1, 0.9, 0.5], twins, 2, 0)).toEqual([0, 1]);
  });

  test('prefers the earlier of equals', () => {
    expect(selectDiverse([0.5, 0.5, 0.5], () => 0, 2, 0.7)).toEqual([0, 1]);
  });

  test.each([
    [5, [0, 2, 1]],
    [0, []],
    [-1, []],
    [Number.NaN, []],
  ])('chooses at most %s of three', (count, expected) => {
    expect(selectDiverse([1, 0.9, 0.5], twins, count, 0.7)).toEqual(expected);
  });
});
