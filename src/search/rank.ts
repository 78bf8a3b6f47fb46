import { type Bm25Scores, bm25 } from './bm25.ts';
import type { FeatureReader, Features } from './features.ts';
import type { Question } from './question.ts';
import type { IndexedSentence, SentenceIndex } from './sentenceIndex.ts';
import {
  type SpeechFeatures,
  type SpeechSearch,
  speechFeatures,
  spokenSentences,
  weighSpeech,
} from './speechSearch.ts';

export interface RankedSentence {
  readonly sentence: IndexedSentence;
  readonly score: number;
  readonly features: Features;
  /** Null where the question is not about speech. */
  readonly speech: SpeechFeatures | null;
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

/**
 * The question's best sentences, best first; ties in source order.
 * @param speech where the question is about speech: `question` is then the one that it looks for words by
 */
export function rank(
  index: SentenceIndex,
  reader: FeatureReader,
  question: Question,
  speech: SpeechSearch | null = null,
): RankedSentence[] {
  const spoken = speech ? spokenSentences(speech) : [];
  // Where the article knows none of the words, form alone would pick a sentence by chance.
  const isKnown = question.terms.some(({ stems, family, synonyms }) => stems.size + family.size + synonyms.size > 0);
  if (!isKnown && spoken.length === 0) return [];
  const scores = bm25(index, question);
  return candidates(index, question, scores, spoken)
    .map((sentence) => {
      const features = reader.read(question, scores, sentence);
      const said = speech && speechFeatures(speech, sentence);
      return { sentence, features, speech: said, score: weigh(features) + (said ? weighSpeech(said) : 0) };
    })
    .sort((a, b) => b.score - a.score || a.sentence.index - b.sentence.index);
}

export function weigh(features: Features, weights: Readonly<Features> = rankingWeights): number {
  let total = 0;
  for (const name of Object.keys(weights) as (keyof Features)[]) total += weights[name] * features[name];
  return total;
}

/** @param spoken sentences that are candidates whatever words they share with the question, as far as there is room */
function candidates(
  index: SentenceIndex,
  { terms }: Question,
  scores: Bm25Scores,
  spoken: readonly number[],
): readonly IndexedSentence[] {
  // In a short article every sentence gets its chance: the question's form may point at one that shares no word with it.
  if (index.sentences.length <= CANDIDATES) return index.sentences;
  const stems = new Set(terms.flatMap((term) => [...term.stems.keys(), ...term.family.keys(), ...term.synonyms]));
  const roughScore = (sentence: IndexedSentence): number =>
    (scores.sentences[sentence.index] ?? 0) +
    0.3 * (scores.paragraphs[sentence.paragraph] ?? 0) +
    0.1 * (sentence.previous ? (scores.sentences[sentence.previous.index] ?? 0) : 0);
  const best = (positions: readonly number[]): IndexedSentence[] =>
    positions
      .flatMap((at) => index.sentences[at] ?? [])
      .map((sentence) => ({ sentence, rough: roughScore(sentence) }))
      .sort((a, b) => b.rough - a.rough || a.sentence.index - b.sentence.index)
      .slice(0, CANDIDATES)
      .map(({ sentence }) => sentence);
  const sharing = best(index.containing([...stems]));
  return spoken.length === 0 ? sharing : [...new Set([...sharing, ...best(spoken)])];
}
