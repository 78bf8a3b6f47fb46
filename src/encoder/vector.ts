/**
 * Where the encoder places a text: texts of like meaning point in like directions. Whole numbers from -127 to 127, the largest
 * component at one of the ends; a text's vector thus uses all the steps there are, whatever its own scale. Only the direction
 * counts, so the scale is not kept.
 */
export interface Vector {
  readonly components: Int8Array;
  /** Euclidean; 0 for a text without a word, which is like no other. */
  readonly length: number;
}

/** @param components kept, not copied */
export function vectorOf(components: Int8Array): Vector {
  let squares = 0;
  for (const component of components) squares += component * component;
  return { components, length: Math.sqrt(squares) };
}
