import { type Bm25Scores, bm25 } from './bm25.ts';
import type { FeatureReader, Features } from './features.ts';
import type { Question } from './question.ts';
import type { IndexedSentence, SentenceIndex } from './sentenceIndex.ts';

export interface RankedSentence {
  readonly sentence: IndexedSentence;
  readonly score: number;
  readonly features: Features;
}

/** The linear formula that orders sentences. Positive: more is better. */
export const rankingWeights: Readonly<Features> = Object.freeze({
  sentence: 4.87,
  paragraph: 5.38,
  pairs: 1.66,
  frame: 2.61,
  date: 2.4,
  measure: 4.34,
  person: 0.78,
  place: 0.51,
  reason: 2.48,
  antecedent: 3.78,
  family: 13.51,
  synonym: 8.12,
  coverage: 7.0,
  coverageSquared: -3.33,
  opening: 2.03,
  before: 3.63,
  after: 1.58,
});

/** Sentences that get features; the others are too far behind for these to matter. */
const CANDIDATES = 50;

/** The question's best sentences, best first; ties in source order. */
export function rank(index: SentenceIndex, reader: FeatureReader, question: Question): RankedSentence[] {
  // Where the article knows none of the words, form alone would pick a sentence by chance.
  if (!question.terms.some(({ stems, family, synonyms }) => stems.size + family.size + synonyms.size > 0)) return [];
  const scores = bm25(index, question);
  return candidates(index, question, scores)
    .map((sentence) => {
      const features = reader.read(question, scores, sentence);
      return { sentence, features, score: weigh(features) };
    })
    .sort((a, b) => b.score - a.score || a.sentence.index - b.sentence.index);
}

export function weigh(features: Features, weights: Readonly<Features> = rankingWeights): number {
  let total = 0;
  for (const name of Object.keys(weights) as (keyof Features)[]) total += weights[name] * features[name];
  return total;
}

function candidates(index: SentenceIndex, { terms }: Question, scores: Bm25Scores): readonly IndexedSentence[] {
  // In a short article every sentence gets its chance: the question's form may point at one that shares no word with it.
  if (index.sentences.length <= CANDIDATES) return index.sentences;
  const stems = new Set(terms.flatMap((term) => [...term.stems.keys(), ...term.family.keys(), ...term.synonyms]));
  const roughScore = (sentence: IndexedSentence): number =>
    (scores.sentences[sentence.index] ?? 0) +
    0.3 * (scores.paragraphs[sentence.paragraph] ?? 0) +
    0.1 * (sentence.previous ? (scores.sentences[sentence.previous.index] ?? 0) : 0);
  return index
    .containing([...stems])
    .flatMap((at) => index.sentences[at] ?? [])
    .map((sentence) => ({ sentence, rough: roughScore(sentence) }))
    .sort((a, b) => b.rough - a.rough || a.sentence.index - b.sentence.index)
    .slice(0, CANDIDATES)
    .map(({ sentence }) => sentence);
}
