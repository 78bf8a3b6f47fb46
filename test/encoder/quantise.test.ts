import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cosine } from '../../src/encoder/cosine.ts';
import { quantise } from '../../src/encoder/quantise.ts';
import { vectorOf } from '../../src/encoder/vector.ts';

const quantised = (direction: readonly number[]) => vectorOf(quantise(direction));

function exactCosine(one: readonly number[], other: readonly number[]): number {
  const dot = (left: readonly number[], right: readonly number[]) =>
    left.reduce((sum, component, i) => sum + component * (right[i] ?? 0), 0);
  return dot(one, other) / Math.sqrt(dot(one, one) * dot(other, other));
}

const component = fc.double({ min: -0.1, max: 0.1, noNaN: true });
const direction = fc
  .array(component, { minLength: 512, maxLength: 512 })
  .filter((components) => components.some((size) => Math.abs(size) > 0.01));

describe('quantised vectors', () => {
  test('have cosines within 0.01 of the exact ones', () => {
    fc.assert(
      fc.property(direction, direction, (one, other) => {
        expect(cosine(quantised(one), quantised(other))).toBeCloseTo(exactCosine(one, other), 2);
        expect(Math.abs(cosine(quantised(one), quantised(other)) - exactCosine(one, other))).toBeLessThan(0.01);
      }),
      { numRuns: 50 },
    );
  });

  test('do not depend on the scale of what they are made of', () => {
    expect(quantise([1, -2, 0.5])).toEqual(Int8Array.of(64, -127, 32));
    expect(quantise([0.01, -0.02, 0.005])).toEqual(Int8Array.of(64, -127, 32));
  });

  test.each([[[0, 0]], [[Number.NaN, 1]], [[]]])('of %j are zeros, alike to nothing', (components) => {
    expect([...quantise(components)].every((one) => one === 0)).toBe(true);
    expect(cosine(quantised(components), quantised([1, 2]))).toBe(0);
  });

  test('are wholly like themselves and unlike their opposite', () => {
    const vector = quantised([0.3, -0.1, 0.2]);
    expect(cosine(vector, vector)).toBeCloseTo(1, 12);
    expect(cosine(vector, quantised([-0.3, 0.1, -0.2]))).toBeCloseTo(-1, 12);
  });
});
