const LARGEST = 127;

/**
 * The components of a `Vector` with this direction: scaled so that the largest is 127, and rounded. A step that fits all
 * vectors would have to fit the one with the largest component, and would be coarse for the others; with their own, cosines are
 * off by 0.002 at most in practice. Nothing but zeros, and what is no number, becomes zeros.
 */
export function quantise(direction: ArrayLike<number>): Int8Array {
  let largest = 0;
  for (let i = 0; i < direction.length; i++) largest = Math.max(largest, Math.abs(direction[i] ?? 0));
  const scale = LARGEST / largest;
  // An Int8Array takes NaN for 0, which is what becomes of 0 · ∞.
  return Int8Array.from(direction, (component) => Math.round(component * scale));
}
