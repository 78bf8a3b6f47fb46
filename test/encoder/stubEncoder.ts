import type { Encoder, Lane } from '../../src/encoder/encoder.ts';
import { type Vector, vectorOf } from '../../src/encoder/vector.ts';

/** An encoder of two components a text, that writes down what it was asked and fails when told to. */
export class StubEncoder implements Encoder {
  readonly id: string;
  readonly dimensions = 2;
  readonly asked: { readonly texts: readonly string[]; readonly lane: Lane }[] = [];
  failure: Error | null = null;
  isClosed = false;

  constructor(id = 'stub 1') {
    this.id = id;
  }

  async encode(texts: readonly string[], lane: Lane): Promise<readonly Vector[]> {
    this.asked.push({ texts, lane });
    if (this.failure) throw this.failure;
    return texts.map(stubVector);
  }

  async close(): Promise<void> {
    this.isClosed = true;
  }
}

export function stubVector(text: string): Vector {
  return vectorOf(Int8Array.of(text.length % 128, text.charCodeAt(0) % 128));
}
