import type { Vector } from './vector.ts';

/** Words with their vectors, up to a number; the one not used for longest goes first. Articles share them. */
export class WordVectors {
  readonly #most: number;
  readonly #vectors = new Map<string, Vector>();

  constructor(most: number) {
    this.#most = most;
  }

  get(word: string): Vector | undefined {
    const vector = this.#vectors.get(word);
    if (vector) this.#keep(word, vector);
    return vector;
  }

  /** The vector to go on with: the one there was, or else this one. */
  share(word: string, vector: Vector): Vector {
    const shared = this.#vectors.get(word) ?? vector;
    this.#keep(word, shared);
    return shared;
  }

  #keep(word: string, vector: Vector): void {
    this.#vectors.delete(word);
    this.#vectors.set(word, vector);
    const [oldest] = this.#vectors.keys();
    if (this.#vectors.size > this.#most && oldest !== undefined) this.#vectors.delete(oldest);
  }
}
