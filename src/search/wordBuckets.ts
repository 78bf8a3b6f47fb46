import { editDistance } from './editDistance.ts';

/** Words of one first letter and length. */
export interface WordBucket {
  readonly words: string[];
  /** Of each word: see `lettersOf`. */
  readonly letters: number[];
}

interface NearWord {
  readonly word: string;
  readonly distance: number;
}

/** Words by first letter and length, so that those a misspelt one may stand for are few. */
export class WordBuckets {
  readonly #buckets = new Map<string, WordBucket>();
  readonly #initials = new Set<string>();

  /** @param word one that is not there yet */
  add(word: string): void {
    const key = bucketKey(word.charAt(0), word.length);
    const bucket = this.#buckets.get(key) ?? { words: [], letters: [] };
    bucket.words.push(word);
    bucket.letters.push(lettersOf(word));
    this.#buckets.set(key, bucket);
    this.#initials.add(word.charAt(0));
  }

  remove(word: string): void {
    const bucket = this.#buckets.get(bucketKey(word.charAt(0), word.length));
    const at = bucket?.words.indexOf(word) ?? -1;
    if (!bucket || at < 0) return;
    bucket.words.splice(at, 1);
    bucket.letters.splice(at, 1);
  }

  /** Every first letter but this one. */
  otherInitials(initial: string): string[] {
    return [...this.#initials].filter((other) => other !== initial);
  }

  bucket(initial: string, length: number): WordBucket | undefined {
    return this.#buckets.get(bucketKey(initial, length));
  }
}

/** The words of a bucket at most so many edits from `word`. */
export function nearWords({ words, letters }: WordBucket, word: string, limit: number): NearWord[] {
  const own = lettersOf(word);
  const near: NearWord[] = [];
  for (const [at, candidate] of words.entries()) {
    if (!mayBeNear(own, letters[at] ?? 0, limit)) continue;
    const distance = editDistance(word, candidate, limit);
    if (distance <= limit) near.push({ word: candidate, distance });
  }
  return near;
}

const bucketKey = (initial: string, length: number): string => `${initial}${length}`;

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
