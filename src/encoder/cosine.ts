import type { Vector } from './vector.ts';

/** How alike two texts are by their vectors: -1 to 1; 0 where either is empty. Of one encoder, or it means nothing. */
export function cosine(one: Vector, other: Vector): number {
  const lengths = one.length * other.length;
  if (lengths === 0) return 0;
  const { components: left } = one;
  const { components: right } = other;
  let product = 0;
  // A question takes some thousand cosines. Counted, in fours, and within the bounds that the types do not know of.
  const size = Math.min(left.length, right.length);
  let [a, b, c, d] = [0, 0, 0, 0];
  let i = 0;
  for (; i + 3 < size; i += 4) {
    a += (left[i] as number) * (right[i] as number);
    b += (left[i + 1] as number) * (right[i + 1] as number);
    c += (left[i + 2] as number) * (right[i + 2] as number);
    d += (left[i + 3] as number) * (right[i + 3] as number);
  }
  for (; i < size; i++) product += (left[i] as number) * (right[i] as number);
  return (product + a + b + c + d) / lengths;
}
