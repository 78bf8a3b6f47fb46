import type { Question } from './question.ts';
import { inverseFrequency, type SentenceIndex } from './sentenceIndex.ts';

/** Constants of Okapi BM25 (Robertson & Zaragoza 2009, §3): term saturation k1, length normalisation b. */
export const bm25Constants = Object.freeze({
  sentence: Object.freeze({ k1: 0.6, b: 0.4 }),
  paragraph: Object.freeze({ k1: 1.2, b: 0.4 }),
});

/** One term's share of a BM25 score, without its idf. */
export function saturation(
  frequency: number,
  length: number,
  meanLength: number,
  { k1, b }: { readonly k1: number; readonly b: number },
): number {
  return (frequency * (k1 + 1)) / (frequency + k1 * (1 - b + (b * length) / (meanLength || 1)));
}

export interface Bm25Scores {
  /** By sentence index. */
  readonly sentences: Float64Array;
  /** By paragraph index. */
  readonly paragraphs: Float64Array;
}

/** BM25 of every sentence and paragraph for the question's terms; a corrected spelling counts by its weight. */
export function bm25(index: SentenceIndex, { terms }: Question): Bm25Scores {
  const sentences = new Float64Array(index.sentences.length);
  const paragraphs = new Float64Array(index.paragraphs.length);
  for (const { stems } of terms) {
    const inParagraph = new Map<number, number>();
    for (const [stem, weight] of stems) {
      const idf = index.idf(stem) * weight;
      for (const { sentence, frequency } of index.postings(stem)) {
        const own = index.sentences[sentence];
        if (!own) continue;
        sentences[sentence] =
          (sentences[sentence] ?? 0) +
          idf * saturation(frequency, own.content.length, index.meanSentenceLength, bm25Constants.sentence);
        inParagraph.set(own.paragraph, (inParagraph.get(own.paragraph) ?? 0) + frequency * weight);
      }
    }
    const topicFactor = Math.max(0, ...[...stems.keys()].map((stem) => index.topicFactor(stem)));
    const idf = inverseFrequency(inParagraph.size, index.paragraphs.length) * topicFactor;
    for (const [paragraph, frequency] of inParagraph) {
      const length = index.paragraphs[paragraph]?.length ?? 0;
      paragraphs[paragraph] =
        (paragraphs[paragraph] ?? 0) +
        idf * saturation(frequency, length, index.meanParagraphLength, bm25Constants.paragraph);
    }
  }
  return { sentences, paragraphs };
}
