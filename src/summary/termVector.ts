/** A bag of weighted terms, with its Euclidean length computed once. */
export interface TermVector {
  readonly weights: ReadonlyMap<string, number>;
  readonly norm: number;
}

/** How often each term occurs. */
export function termFrequencies(terms: Iterable<string>): Map<string, number> {
  const frequencies = new Map<string, number>();
  for (const term of terms) frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
  return frequencies;
}

/** One vector a text: tf·idf, by the caller's inverse document frequency. */
export function termVector(terms: Iterable<string>, idf: (term: string) => number): TermVector {
  const weights = termFrequencies(terms);
  let squares = 0;
  for (const [term, frequency] of weights) {
    const weight = frequency * idf(term);
    weights.set(term, weight);
    squares += weight * weight;
  }
  return { weights, norm: Math.sqrt(squares) };
}

/** The cosine of the angle between two vectors, 0 to 1 for weights that are not negative; 0 when either is empty. */
export function cosine(one: TermVector, other: TermVector): number {
  if (one.norm === 0 || other.norm === 0) return 0;
  const [small, large] = one.weights.size <= other.weights.size ? [one, other] : [other, one];
  let product = 0;
  for (const [term, weight] of small.weights) product += weight * (large.weights.get(term) ?? 0);
  return product / (one.norm * other.norm);
}
