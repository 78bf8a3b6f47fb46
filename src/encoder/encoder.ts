import type { Vector } from './vector.ts';

/** Questions go before indexing: somebody waits for them. */
export type Lane = 'question' | 'indexing';

/**
 * Gives texts their vectors. The one that comes with Verbatim is `SentenceEncoder`; another one, be it a larger model or a
 * service, implements this, makes its vectors with `vectorOf(quantise(…))`, has an `id` and `dimensions` of its own, and takes
 * the place of `SentenceEncoder` in `main.ts`. Nothing else knows which one it is; what is cached by another's id is left.
 */
export interface Encoder {
  /** Names everything that decides on the bits of a vector: the model, its version, how texts are cut, the quantisation. */
  readonly id: string;
  /** How many components a vector has. */
  readonly dimensions: number;
  /**
   * One vector a text, in order; the same text has the same vector whatever else is asked with it.
   * @throws {Error} once the encoder cannot work, or is closed
   */
  encode(texts: readonly string[], lane: Lane): Promise<readonly Vector[]>;
  /** What is still to be encoded fails. */
  close(): Promise<void>;
}
