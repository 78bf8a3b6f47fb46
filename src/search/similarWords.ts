import { stemOf } from './analyse.ts';

const GRAM = 4;
/** Below this Dice coefficient two words share letters by chance. */
const LEAST_SIMILARITY = 0.45;
const SHORTEST = 5;

/**
 * The article's words that share letters with a question's word but not its stem: "creation" for "created", "Norman" for
 * "Normandy". Similarity is the Dice coefficient of the words' four-letter runs, ends marked.
 */
export class SimilarWords {
  readonly #words: readonly { readonly stem: string; readonly grams: number }[];
  readonly #byGram = new Map<string, number[]>();

  constructor(vocabulary: Iterable<string>) {
    this.#words = [...vocabulary].map((word, index) => {
      const grams = gramsOf(word);
      for (const gram of grams) {
        const holders = this.#byGram.get(gram);
        if (holders) holders.push(index);
        else this.#byGram.set(gram, [index]);
      }
      return { stem: stemOf(word), grams: grams.size };
    });
  }

  /** Stems of the article with their similarity to `word`, 0.45 to 1. */
  similar(word: string): Map<string, number> {
    const similarities = new Map<string, number>();
    if (word.length < SHORTEST) return similarities;
    const grams = gramsOf(word);
    const shared = new Map<number, number>();
    for (const gram of grams) {
      for (const index of this.#byGram.get(gram) ?? []) shared.set(index, (shared.get(index) ?? 0) + 1);
    }
    for (const [index, count] of shared) {
      const other = this.#words[index];
      if (!other) continue;
      const dice = (2 * count) / (grams.size + other.grams);
      if (dice >= LEAST_SIMILARITY) similarities.set(other.stem, Math.max(dice, similarities.get(other.stem) ?? 0));
    }
    return similarities;
  }
}

function gramsOf(word: string): Set<string> {
  const framed = `^${word}$`;
  const grams = new Set<string>();
  for (let i = 0; i + GRAM <= framed.length; i++) grams.add(framed.slice(i, i + GRAM));
  return grams.size > 0 ? grams : grams.add(framed);
}
