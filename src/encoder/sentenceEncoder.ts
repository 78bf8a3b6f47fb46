import type { Encoder, Lane } from './encoder.ts';
import { ModelThread } from './modelThread.ts';
import { TextQueue } from './textQueue.ts';
import { type Vector, vectorOf } from './vector.ts';

/** The encoder that comes with Verbatim: the Universal Sentence Encoder (lite, English) on this machine, in a thread. */
export class SentenceEncoder implements Encoder {
  readonly id = 'universal-sentence-encoder-lite 0.2.0, 128 tokens, int8';
  readonly dimensions = 512;
  readonly #thread = new ModelThread();
  readonly #queue = new TextQueue(async (texts) => {
    const components = await this.#thread.run(texts);
    return texts.map((_, i) => this.#vectorAt(components, i));
  });

  encode(texts: readonly string[], lane: Lane): Promise<readonly Vector[]> {
    return this.#queue.encode(texts, lane);
  }

  close(): Promise<void> {
    return this.#thread.close();
  }

  /** Copied: a vector that is kept must not keep those of other texts. */
  #vectorAt(components: Int8Array, i: number): Vector {
    return vectorOf(components.slice(i * this.dimensions, (i + 1) * this.dimensions));
  }
}
