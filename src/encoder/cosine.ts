import type { Vector } from './vector.ts';

/** How alike two texts are by their vectors: -1 to 1; 0 where either is empty. Of one encoder, or it means nothing. */
export function cosine(one: Vector, other: Vector): number {
  const lengths = one.length * other.length;
  if (lengths === 0) return 0;
  const { components: left } = one;
  const { components: right } = other;
  let product = 0;
  // Counted rather than iterated: a question takes some thousand cosines.
  for (let i = 0; i < left.length; i++) product += (left[i] ?? 0) * (right[i] ?? 0);
  return product / lengths;
}
