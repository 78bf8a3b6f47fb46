import { stemOf } from './analyse.ts';

const GRAM = 4;
/** Below this Dice coefficient two words share letters by chance. */
export const LEAST_SIMILARITY = 0.45;
const SHORTEST = 5;
/** Few enough for a table of them, enough that two runs seldom share one. */
const HASHES = 4_096;

/**
 * The article's words that share letters with a question's word but not its stem: "creation" for "created", "Norman" for
 * "Normandy". Similarity is the Dice coefficient of the words' four-letter runs, ends marked.
 */
export class SimilarWords {
  readonly #words: readonly string[];
  /** Of each word's runs, one after the other: a tenth of the memory that lists of words by run would take. */
  readonly #hashes: Uint16Array;
  /** Where each word's begin, and where the last one's end. */
  readonly #starts: Uint32Array;

  constructor(vocabulary: Iterable<string>) {
    this.#words = [...vocabulary];
    const hashes: number[] = [];
    const starts = [0];
    for (const word of this.#words) {
      for (const gram of gramsOf(word)) hashes.push(hashOf(gram));
      starts.push(hashes.length);
    }
    this.#hashes = Uint16Array.from(hashes);
    this.#starts = Uint32Array.from(starts);
  }

  /** Stems of the article with their similarity to `word`, 0.45 to 1. */
  similar(word: string): Map<string, number> {
    const similarities = new Map<string, number>();
    if (word.length < SHORTEST) return similarities;
    const grams = gramsOf(word);
    for (const { other, dice } of this.#near(grams)) {
      const stem = stemOf(other);
      similarities.set(stem, Math.max(dice, similarities.get(stem) ?? 0));
    }
    return similarities;
  }

  /** In the order of the first run they share, then of the article. */
  #near(grams: ReadonlySet<string>) {
    const asked = new Uint8Array(HASHES);
    for (const gram of grams) asked[hashOf(gram)] = 1;
    const near: { readonly other: string; readonly dice: number; readonly first: number }[] = [];
    for (let at = 0; at < this.#words.length; at++) {
      const start = this.#starts[at] ?? 0;
      const end = this.#starts[at + 1] ?? 0;
      let shared = 0;
      for (let i = start; i < end; i++) shared += asked[this.#hashes[i] ?? 0] ?? 0;
      // Several runs may have one hash: it only ever counts too many.
      if (2 * shared < LEAST_SIMILARITY * (grams.size + end - start)) continue;
      const other = this.#words[at] ?? '';
      const others = gramsOf(other);
      const dice = similarity(grams, others);
      if (dice >= LEAST_SIMILARITY) near.push({ other, dice, first: firstShared(grams, others) });
    }
    return near.sort((one, other) => one.first - other.first);
  }
}

/** The Dice coefficient of two words' runs. */
function similarity(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const gram of one) if (other.has(gram)) shared++;
  return (2 * shared) / (one.size + other.size);
}

function firstShared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  return [...one].findIndex((gram) => other.has(gram));
}

function hashOf(gram: string): number {
  let hash = 0;
  for (let i = 0; i < gram.length; i++) hash = (Math.imul(hash, 0x01000193) ^ gram.charCodeAt(i)) >>> 0;
  return hash % HASHES;
}

/** A word's runs of four letters, its ends marked. */
export function gramsOf(word: string): Set<string> {
  const framed = `^${word}$`;
  const grams = new Set<string>();
  for (let i = 0; i + GRAM <= framed.length; i++) grams.add(framed.slice(i, i + GRAM));
  return grams.size > 0 ? grams : grams.add(framed);
}
