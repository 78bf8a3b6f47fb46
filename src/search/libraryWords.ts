import { stemOf } from './analyse.ts';
import { gramsOf, LEAST_SIMILARITY } from './similarWords.ts';
import { correctionWeight, isSpellable, mostEdits } from './spelling.ts';
import { nearWords, WordBuckets } from './wordBuckets.ts';

/** The words of a library's articles, each counted once an article. */
export class LibraryWords {
  readonly #articles = new Map<string, number>();
  readonly #buckets = new WordBuckets();
  /** By each of its runs of four letters. */
  readonly #byGram = new Map<string, string[]>();

  add(word: string): void {
    const before = this.#articles.get(word) ?? 0;
    this.#articles.set(word, before + 1);
    if (before > 0) return;
    for (const gram of gramsOf(word)) {
      const holders = this.#byGram.get(gram);
      if (holders) holders.push(word);
      else this.#byGram.set(gram, [word]);
    }
    if (isSpellable(word)) this.#buckets.add(word);
  }

  remove(word: string): void {
    const left = (this.#articles.get(word) ?? 0) - 1;
    if (left > 0) {
      this.#articles.set(word, left);
      return;
    }
    this.#articles.delete(word);
    for (const gram of gramsOf(word)) {
      const holders = this.#byGram.get(gram);
      const at = holders?.indexOf(word) ?? -1;
      if (at >= 0) holders?.splice(at, 1);
      if (holders?.length === 0) this.#byGram.delete(gram);
    }
    if (isSpellable(word)) this.#buckets.remove(word);
  }

  has(word: string): boolean {
    return this.#articles.has(word);
  }

  /** Stems of the words that `word` may be a slip for, with what they count; not those of the word itself. */
  corrections(word: string): Map<string, number> {
    const found = new Map<string, number>();
    if (!isSpellable(word)) return found;
    const initial = word.charAt(0);
    const near = this.#near(word, initial);
    // A wrong first letter is rarer than any other slip: every word is looked at only where nothing else is near.
    const all =
      near.length > 0 || this.has(word)
        ? near
        : this.#buckets.otherInitials(initial).flatMap((other) => this.#near(word, other));
    for (const { word: other, distance } of all) {
      const stem = stemOf(other);
      found.set(stem, Math.max(correctionWeight(distance), found.get(stem) ?? 0));
    }
    found.delete(stemOf(word));
    return found;
  }

  /** Stems of the word's family: see `SimilarWords`. */
  family(word: string): Map<string, number> {
    const family = new Map<string, number>();
    const grams = gramsOf(word);
    const shared = new Map<string, number>();
    for (const gram of grams) {
      for (const other of this.#byGram.get(gram) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
    for (const [other, count] of shared) {
      // A word has about as many runs as letters: near enough for a proposal.
      const similarity = (2 * count) / (grams.size + Math.max(1, other.length - 1));
      const stem = stemOf(other);
      if (similarity >= LEAST_SIMILARITY) family.set(stem, Math.max(similarity, family.get(stem) ?? 0));
    }
    return family;
  }

  #near(word: string, initial: string) {
    const limit = mostEdits(word);
    return Array.from({ length: 2 * limit + 1 }, (_, i) => {
      const bucket = this.#buckets.bucket(initial, word.length - limit + i);
      return bucket ? nearWords(bucket, word, limit) : [];
    }).flat();
  }
}
