import type { Lane } from './encoder.ts';
import type { Vector } from './vector.ts';

/** Encodes a few texts at once, one vector a text. */
export type Run = (texts: readonly string[]) => Promise<readonly Vector[]>;

interface Request {
  readonly texts: readonly string[];
  /** Indexes of what is still to be encoded, by slices. */
  readonly slices: (readonly number[])[];
  readonly vectors: Vector[];
  readonly resolve: (vectors: readonly Vector[]) => void;
  readonly reject: (reason: unknown) => void;
}

/**
 * How much goes to the model at once: some 50 ms, which is what a question has to wait for at most. In UTF-16 code units and
 * texts; characters cost about the same in words and in sentences.
 */
const SLICE = { length: 400, texts: 64 } as const;

/**
 * What is to be encoded, slice by slice: questions first, in order; then articles, the one asked for last before the others,
 * since that is the one somebody reads now.
 */
export class TextQueue {
  readonly #run: Run;
  readonly #lanes: Readonly<Record<Lane, Request[]>> = { question: [], indexing: [] };
  #isWorking = false;

  constructor(run: Run) {
    this.#run = run;
  }

  /** Rejects with what `run` rejects with; what else is waiting goes on. */
  encode(texts: readonly string[], lane: Lane): Promise<readonly Vector[]> {
    if (texts.length === 0) return Promise.resolve([]);
    return new Promise((resolve, reject) => {
      this.#lanes[lane].push({ texts, slices: slicesOf(texts), vectors: [], resolve, reject });
      if (!this.#isWorking) void this.#work();
    });
  }

  async #work(): Promise<void> {
    this.#isWorking = true;
    for (let request = this.#next(); request; request = this.#next()) await this.#advance(request);
    this.#isWorking = false;
  }

  #next(): Request | undefined {
    return this.#lanes.question[0] ?? this.#lanes.indexing.at(-1);
  }

  async #advance(request: Request): Promise<void> {
    const { texts, slices, vectors, resolve, reject } = request;
    const slice = slices.shift() ?? [];
    try {
      const encoded = await this.#run(slice.map((index) => texts[index] ?? ''));
      slice.forEach((index, i) => {
        const vector = encoded[i];
        if (vector) vectors[index] = vector;
      });
      if (slices.length > 0) return;
      resolve(vectors);
    } catch (error) {
      reject(error);
    }
    for (const lane of Object.values(this.#lanes)) {
      const at = lane.indexOf(request);
      if (at >= 0) lane.splice(at, 1);
    }
  }
}

/** By length, since texts of a length can go through the model together. */
function slicesOf(texts: readonly string[]): number[][] {
  const lengthOf = (index: number) => texts[index]?.length ?? 0;
  const order = [...texts.keys()].sort((one, other) => lengthOf(one) - lengthOf(other));
  const slices: number[][] = [];
  let slice: number[] = [];
  let length = 0;
  for (const index of order) {
    if (slice.length === SLICE.texts || (slice.length > 0 && length + lengthOf(index) > SLICE.length)) {
      slices.push(slice);
      slice = [];
      length = 0;
    }
    slice.push(index);
    length += lengthOf(index);
  }
  return [...slices, slice];
}
