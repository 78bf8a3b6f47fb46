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
 * Corrects words by the article's own vocabulary. The edit distance decides; among the words it lets through, those count that
 * Fuse.js's fuzzy search finds in their bucket (one small index for each first letter and length, built when first needed).
 */
export class Spelling {
  readonly #vocabulary: ReadonlyMap<string, number>;
  readonly #buckets = new Map<string, Bucket>();
  readonly #initials = new Set<string>();

  /** @param vocabulary the article's words with their number of occurrences */
  constructor(vocabulary: ReadonlyMap<string, number>) {
    this.#vocabulary = vocabulary;
    for (const word of vocabulary.keys()) {
      if (!isSpellable(word)) continue;
      const key = bucketKey(word.charAt(0), word.length);
      const bucket = this.#buckets.get(key) ?? { words: [], letters: [], index: null };
      bucket.words.push(word);
      bucket.letters.push(lettersOf(word));
      this.#buckets.set(key, bucket);
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
    const letters = lettersOf(word);
    const found: { word: string; distance: number }[] = [];
    for (let length = word.length - limit; length <= word.length + limit; length++) {
      const bucket = this.#buckets.get(bucketKey(initial, length));
      if (!bucket) continue;
      const near = bucket.words
        .filter((_, at) => mayBeNear(letters, bucket.letters[at] ?? 0, limit))
        .map((candidate) => ({ word: candidate, distance: editDistance(word, candidate, limit) }))
        .filter(({ distance }) => distance <= limit);
      // Most buckets have no word that near: what Fuse.js would propose there could only be turned down.
      if (near.length === 0) continue;
      const proposed = proposals(bucket, word);
      found.push(...near.filter((candidate) => proposed.has(candidate.word)));
    }
    return found;
  }

  #occurrences(word: string): number {
    return this.#vocabulary.get(word) ?? 0;
  }
}

/** The words of the article with one first letter and length. */
interface Bucket {
  readonly words: string[];
  /** Of each word: see `lettersOf`. */
  readonly letters: number[];
  /** Of the words, framed; built when first needed. */
  index: Fuse<string> | null;
}

/** The words of a bucket that may be meant. */
function proposals(bucket: Bucket, word: string): ReadonlySet<string> {
  // No real vocabulary has such a bucket; of a made-up one the fuzzy scan costs more than comparing every word.
  if (bucket.words.length > LARGE_BUCKET) return new Set(bucket.words);
  bucket.index ??= new Fuse(bucket.words.map(framed), {
    threshold: 0.34,
    location: 0,
    distance: 20,
    ignoreFieldNorm: true,
  });
  return new Set(bucket.index.search(framed(word), { limit: 8 }).map(({ item }) => item.slice(1, -1)));
}

/** The letters of a word as bits; letters beyond a to z share theirs with others. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let i = 0; i < word.length; i++) letters |= 1 << (word.charCodeAt(i) & 31);
  return letters;
}

/** Whether two words may be as near as the limit: each edit takes away one letter at most, and brings in one. */
function mayBeNear(one: number, other: number, limit: number): boolean {
  return bits(one & ~other) <= limit && bits(other & ~one) <= limit;
}

function bits(set: number): number {
  let count = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** Marks both ends of a word, so that a match at its start or end counts as one. */
const framed = (word: string): string => `^${word}$`;

const bucketKey = (initial: string, length: number): string => `${initial}${length}`;

function isSpellable(word: string): boolean {
  return word.length >= SHORTEST && word.length <= LONGEST && /^\p{L}+$/u.test(word);
}
