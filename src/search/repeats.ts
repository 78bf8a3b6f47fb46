import type { Article } from '../article/article.ts';
import { isRepeat } from './isRepeat.ts';
import type { IndexedSentence } from './sentenceIndex.ts';
import { sentenceIndexOf } from './sentenceIndexOf.ts';

/**
 * The sentences without those that repeat one before them, in the same order.
 * @param sentences indices into the article's sentences, best first
 */
export function withoutRepeats(article: Article, sentences: readonly number[]): readonly number[] {
  const index = sentenceIndexOf(article);
  const kept: IndexedSentence[] = [];
  for (const at of sentences) {
    const sentence = index.sentences[at];
    if (sentence && !kept.some((one) => one === sentence || isRepeat(index, one, sentence))) kept.push(sentence);
  }
  return kept.map((sentence) => sentence.index);
}

/** The other sentences of the article that say the same as this one, in its order. */
export function repeatsOf(article: Article, at: number): readonly number[] {
  const index = sentenceIndexOf(article);
  const sentence = index.sentences[at];
  if (!sentence) return [];
  const others = index.sentences.filter((other) => other !== sentence && isRepeat(index, sentence, other));
  return others.map((other) => other.index);
}
