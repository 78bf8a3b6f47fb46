import Fuse from 'fuse.js';
import { nearWords, type WordBucket, WordBuckets } from './wordBuckets.ts';

/** A word of the article that a misspelt one may stand for. */
export interface Correction {
  readonly word: string;
  /** 0.15 less than 1 for each edit. */
  readonly weight: number;
}

const SHORTEST = 4;
/** Up to this length one edit is a slip; in longer words two. */
const SHORT_WORD = 5;
const MOST_CORRECTIONS = 3;
const WEIGHT_LOST_PER_EDIT = 0.15;
/** Guessing at a wrong first letter looks at every word; a large vocabulary has too many chance neighbours for that. */
const LARGE_VOCABULARY = 4_000;
const LARGE_BUCKET = 400;
const LONGEST = 40;

/**
 * Corrects words by the article's own vocabulary. The edit distance decides; among the words it lets through, those count that
 * Fuse.js's fuzzy search finds in their bucket (one small index for each first letter and length, built when first needed).
 */
export class Spelling {
  readonly #vocabulary: ReadonlyMap<string, number>;
  readonly #buckets = new WordBuckets();
  readonly #indexes = new Map<WordBucket, Fuse<string>>();

  /** @param vocabulary the article's words with their number of occurrences */
  constructor(vocabulary: ReadonlyMap<string, number>) {
    this.#vocabulary = vocabulary;
    for (const word of vocabulary.keys()) if (isSpellable(word)) this.#buckets.add(word);
  }

  /** The article's words nearest to `word`, at most three, all at the same distance; none when it is no near miss. */
  corrections(word: string): readonly Correction[] {
    if (!isSpellable(word)) return [];
    return this.#nearest(word);
  }

  #nearest(word: string): readonly Correction[] {
    const limit = mostEdits(word);
    const first = word.charAt(0);
    let near = this.#near(word, first, limit);
    if (near.length === 0 && word.length >= SHORT_WORD && this.#vocabulary.size <= LARGE_VOCABULARY) {
      near = this.#buckets.otherInitials(first).flatMap((initial) => this.#near(word, initial, limit));
    }
    const distance = Math.min(...near.map((candidate) => candidate.distance));
    return near
      .filter((candidate) => candidate.distance === distance)
      .sort((a, b) => this.#occurrences(b.word) - this.#occurrences(a.word) || (a.word < b.word ? -1 : 1))
      .slice(0, MOST_CORRECTIONS)
      .map((candidate) => ({ word: candidate.word, weight: correctionWeight(distance) }));
  }

  #near(word: string, initial: string, limit: number): { word: string; distance: number }[] {
    const found: { word: string; distance: number }[] = [];
    for (let length = word.length - limit; length <= word.length + limit; length++) {
      const bucket = this.#buckets.bucket(initial, length);
      const near = bucket ? nearWords(bucket, word, limit) : [];
      // Most buckets have no word that near: what Fuse.js would propose there could only be turned down.
      if (!bucket || near.length === 0) continue;
      const proposed = this.#proposals(bucket, word);
      found.push(...near.filter((candidate) => proposed.has(candidate.word)));
    }
    return found;
  }

  /** The words of a bucket that may be meant. */
  #proposals(bucket: WordBucket, word: string): ReadonlySet<string> {
    // No real vocabulary has such a bucket; of a made-up one the fuzzy scan costs more than comparing every word.
    if (bucket.words.length > LARGE_BUCKET) return new Set(bucket.words);
    let index = this.#indexes.get(bucket);
    if (!index) {
      index = new Fuse(bucket.words.map(framed), { threshold: 0.34, location: 0, distance: 20, ignoreFieldNorm: true });
      this.#indexes.set(bucket, index);
    }
    return new Set(index.search(framed(word), { limit: 8 }).map(({ item }) => item.slice(1, -1)));
  }

  #occurrences(word: string): number {
    return this.#vocabulary.get(word) ?? 0;
  }
}

/** What a word so many edits away counts. */
export function correctionWeight(distance: number): number {
  return 1 - WEIGHT_LOST_PER_EDIT * distance;
}

/** Edits that are still a slip. */
export function mostEdits(word: string): number {
  return word.length <= SHORT_WORD ? 1 : 2;
}

/** Marks both ends of a word, so that a match at its start or end counts as one. */
const framed = (word: string): string => `^${word}$`;

/** Whether slips in a word can be told: it is long enough, and of letters alone. */
export function isSpellable(word: string): boolean {
  return word.length >= SHORTEST && word.length <= LONGEST && /^\p{L}+$/u.test(word);
}
