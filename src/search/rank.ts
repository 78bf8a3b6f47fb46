import { type Bm25Scores, bm25 } from './bm25.ts';
import type { FeatureReader, Features } from './features.ts';
import { type Likeness, likenessOf, type Meaning } from './likeness.ts';
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

/**
 * The linear formula that orders sentences, by words alone and with vectors as well; from bench/fitSearch.mjs. Positive: more is
 * better.
 */
export const rankingWeights: Readonly<Record<'words' | 'vectors', Readonly<Features>>> = Object.freeze({
  words: Object.freeze({
    sentence: 4.65,
    paragraph: 4.92,
    pairs: 1.8,
    frame: 2.9,
    date: 2.45,
    measure: 4.22,
    person: 0.71,
    place: 0.61,
    reason: 1.81,
    antecedent: 4.43,
    family: 10.1,
    synonym: 3.24,
    near: 6.5,
    beside: 3.52,
    coverage: 4.72,
    coverageSquared: -0.63,
    opening: 1.91,
    before: 3.39,
    after: 0.13,
    likeness: 0,
    windowLikeness: 0,
    wordLikeness: 0,
  }),
  vectors: Object.freeze({
    sentence: 1.55,
    paragraph: 4.31,
    pairs: 1.37,
    frame: 2.22,
    date: 2.41,
    measure: 3.5,
    person: 0.9,
    place: 0.89,
    reason: 2.04,
    antecedent: 4.44,
    family: 7.19,
    synonym: 2.47,
    near: 5.11,
    beside: 2.08,
    coverage: 3.32,
    coverageSquared: 1.2,
    opening: 1.73,
    before: 2.69,
    after: 0.23,
    likeness: 5.11,
    windowLikeness: 7.53,
    wordLikeness: 2.71,
  }),
});

/** Sentences that get features; the others are too far behind for these to matter. */
const CANDIDATES = 50;
/** Of these as many by either vector. */
const LIKEST = 10;

/**
 * The question's best sentences, best first; ties in source order.
 * @param speech where the question is about speech: `question` is then the one that it looks for words by
 * @param meaning where the vectors are at hand
 */
export function rank(
  index: SentenceIndex,
  reader: FeatureReader,
  question: Question,
  speech: SpeechSearch | null = null,
  meaning: Meaning | null = null,
): RankedSentence[] {
  const spoken = speech ? spokenSentences(speech) : [];
  const likeness = meaning && likenessOf(index, question, meaning);
  // Where the article knows none of the words, form alone would pick a sentence by chance.
  const isKnown = question.terms.some(
    ({ stems, family, synonyms, near }) => stems.size + family.size + synonyms.size + near.size > 0,
  );
  if (!isKnown && spoken.length === 0 && !(likeness && question.terms.length > 0)) return [];
  const scores = bm25(index, question);
  const weights = likeness ? rankingWeights.vectors : rankingWeights.words;
  return candidates(index, question, scores, [...spoken, ...(likeness ? likest(likeness) : [])])
    .map((sentence) => {
      const features = reader.read(question, scores, sentence, likeness);
      const said = speech && speechFeatures(speech, sentence);
      return { sentence, features, speech: said, score: weigh(features, weights) + (said ? weighSpeech(said) : 0) };
    })
    .sort((a, b) => b.score - a.score || a.sentence.index - b.sentence.index);
}

const featureNames = Object.keys(rankingWeights.words) as (keyof Features)[];

export function weigh(features: Features, weights: Readonly<Features>): number {
  let total = 0;
  for (const name of featureNames) total += weights[name] * features[name];
  return total;
}

/** Those most like the question by either vector, whatever words they have. */
function likest({ sentence, window }: Likeness): number[] {
  const most = (values: Float64Array): number[] =>
    [...values.keys()].sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0) || a - b).slice(0, LIKEST);
  return [...new Set([...most(sentence), ...most(window)])];
}

/** @param others sentences that are candidates whatever words they share with the question, as far as there is room */
function candidates(
  index: SentenceIndex,
  { terms }: Question,
  scores: Bm25Scores,
  others: readonly number[],
): readonly IndexedSentence[] {
  // In a short article every sentence gets its chance: the question's form may point at one that shares no word with it.
  if (index.sentences.length <= CANDIDATES) return index.sentences;
  // Words of its family and its associates are many, each in few sentences: these are at hand, and cost less than looking for them.
  const related = terms.flatMap((term) => [...term.family.keys(), ...term.synonyms, ...term.near.keys()]);
  const found = new Set([
    ...index.containing([...new Set(terms.flatMap(({ stems }) => [...stems.keys()]))]),
    ...related.flatMap((stem) => index.postings(stem).map(({ sentence }) => sentence)),
  ]);
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
  const sharing = best([...found]);
  return others.length === 0 ? sharing : [...new Set([...sharing, ...best(others)])];
}
