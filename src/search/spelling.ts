import Fuse from 'fuse.js';
import { editDistance } from './editDistance.ts';

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
 * Corrects words by the article's own vocabulary. Fuse.js's fuzzy search proposes (one small index for each first letter and
 * length, built when first needed), the edit distance decides.
 */
export class Spelling {
  readonly #vocabulary: ReadonlyMap<string, number>;
  readonly #buckets = new Map<string, string[]>();
  readonly #indexes = new Map<string, Fuse<string>>();
  readonly #initials = new Set<string>();

  /** @param vocabulary the article's words with their number of occurrences */
  constructor(vocabulary: ReadonlyMap<string, number>) {
    this.#vocabulary = vocabulary;
    for (const word of vocabulary.keys()) {
      if (!isSpellable(word)) continue;
      const key = bucketKey(word.charAt(0), word.length);
      const bucket = this.#buckets.get(key);
      if (bucket) bucket.push(framed(word));
      else this.#buckets.set(key, [framed(word)]);
      this.#initials.add(word.charAt(0));
    }
  }

  /** The article's words nearest to `word`, at most three, all at the same distance; none when it is no near miss. */
  corrections(word: string): readonly Correction[] {
    if (!isSpellable(word)) return [];
    return this.#nearest(word);
  }

  #nearest(word: string): readonly Correction[] {
    const limit = word.length <= SHORT_WORD ? 1 : 2;
    const first = word.charAt(0);
    let near = this.#near(word, first, limit);
    if (near.length === 0 && word.length >= SHORT_WORD && this.#vocabulary.size <= LARGE_VOCABULARY) {
      const others = [...this.#initials].filter((initial) => initial !== first);
      near = others.flatMap((initial) => this.#near(word, initial, limit));
    }
    const distance = Math.min(...near.map((candidate) => candidate.distance));
    return near
      .filter((candidate) => candidate.distance === distance)
      .sort((a, b) => this.#occurrences(b.word) - this.#occurrences(a.word) || (a.word < b.word ? -1 : 1))
      .slice(0, MOST_CORRECTIONS)
      .map((candidate) => ({ word: candidate.word, weight: 1 - WEIGHT_LOST_PER_EDIT * distance }));
  }

  #near(word: string, initial: string, limit: number): { word: string; distance: number }[] {
    const found: { word: string; distance: number }[] = [];
    for (let length = word.length - limit; length <= word.length + limit; length++) {
      for (const item of this.#proposals(framed(word), initial, length)) {
        const candidate = item.slice(1, -1);
        const distance = editDistance(word, candidate, limit);
        if (distance <= limit) found.push({ word: candidate, distance });
      }
    }
    return found;
  }

  /** The words of a bucket that may be near, framed. */
  #proposals(framedWord: string, initial: string, length: number): readonly string[] {
    const key = bucketKey(initial, length);
    const words = this.#buckets.get(key) ?? [];
    // No real vocabulary has such a bucket; of a made-up one the fuzzy scan costs more than comparing every word.
    if (words.length === 0 || words.length > LARGE_BUCKET) return words;
    return this.#index(key, words)
      .search(framedWord, { limit: 8 })
      .map(({ item }) => item);
  }

  #index(key: string, words: readonly string[]): Fuse<string> {
    let index = this.#indexes.get(key);
    if (!index) {
      index = new Fuse(words, { threshold: 0.34, location: 0, distance: 20, ignoreFieldNorm: true });
      this.#indexes.set(key, index);
    }
    return index;
  }

  #occurrences(word: string): number {
    return this.#vocabulary.get(word) ?? 0;
  }
}

/** Marks both ends of a word, so that a match at its start or end counts as one. */
const framed = (word: string): string => `^${word}$`;

const bucketKey = (initial: string, length: number): string => `${initial}${length}`;

function isSpellable(word: string): boolean {
  return word.length >= SHORTEST && word.length <= LONGEST && /^\p{L}+$/u.test(word);
}
