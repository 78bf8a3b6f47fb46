import { stemOf } from './analyse.ts';
import { type AnswerType, measurableTypes, satisfaction } from './answerTypes.ts';
import { isEveryday } from './everydayWords.ts';
import { containsTerm, type FeatureReader, presence } from './features.ts';
import type { Question, Term } from './question.ts';
import type { RankedSentence } from './rank.ts';
import type { IndexedSentence, SentenceIndex } from './sentenceIndex.ts';

/** What speaks for and against the best sentence answering the question. */
export interface Evidence extends WeighedEvidence {
  /** The sentence has every word of the question's subject and what is asked for: "Tikrit?" is answered by a sentence on Tikrit. */
  readonly allMet: boolean;
}

/** The part of it that the model weighs. */
export interface WeighedEvidence {
  /** The ranking's score of the sentence, in tens. */
  readonly score: number;
  /** Share of the question's weight that its paragraph speaks of. */
  readonly paragraphCoverage: number;
  /** Number of terms the sentence speaks of, in fours, up to 1. */
  readonly termsMet: number;
  /** 1 where a name of the article that the question uses stands in the sentence. */
  readonly nameMet: number;
  /** 1 where the question asks something of a name and the sentence has no word of that, only the name. */
  readonly onlyNameMet: number;
  readonly pairs: number;
  readonly frame: number;
  /** Number of terms the article knows in no form, in fours. */
  readonly termsUnknown: number;
  /** 1 where a name in the question is unknown to the article. */
  readonly unknownName: number;
  /** ln(1 + number of terms): long questions say more. */
  readonly terms: number;
  /** ln(sentences) / 5: in a longer article words meet by chance. */
  readonly length: number;
  /** 0 to 1: how far the sentence lacks the date, sum, number … that is asked for. */
  readonly measureMissing: number;
  readonly nameMissing: number;
  readonly personMissing: number;
}

/**
 * A logistic model: log-odds that the sentence answers, moved by the article's length so that 0 is where answering begins. Both
 * parts come from bench/fitSearch.mjs.
 */
export const confidenceWeights: Readonly<WeighedEvidence> & { readonly bias: number } = Object.freeze({
  bias: -3.51,
  score: 0.78,
  paragraphCoverage: 1.92,
  termsMet: 2.03,
  nameMet: 0.9,
  onlyNameMet: -0.58,
  pairs: 1.24,
  frame: 2.28,
  termsUnknown: -0.56,
  unknownName: -2.0,
  terms: 0.85,
  length: -0.75,
  measureMissing: -2.85,
  nameMissing: -3.38,
  personMissing: -1.7,
});

export const confidenceThreshold = 0.5;

/** Too few words to weigh are no reason to doubt a sentence that has them all. */
const ALL_MET_CONFIDENCE = 0.55;
/** A question's everyday words tell less about what it is after. */
const EVERYDAY_WEIGHT = 0.4;
/** A term counts as met from here on: the word, a synonym, or a close relative. */
const MET = 0.5;
const MOST_OF_A_FEATURE = 2;

/** How sure it is that the sentence the evidence speaks of answers the question: 0 to 1, in order, but not calibrated. */
export function confidenceOf(evidence: Evidence): number {
  const confidence = 1 / (1 + Math.exp(-logOddsOf(evidence)));
  return evidence.allMet ? Math.max(confidence, ALL_MET_CONFIDENCE) : confidence;
}

export function logOddsOf(evidence: WeighedEvidence): number {
  const { bias, ...weights } = confidenceWeights;
  let logOdds = bias;
  for (const name of Object.keys(weights) as (keyof WeighedEvidence)[]) logOdds += weights[name] * evidence[name];
  return logOdds;
}

export function evidenceFor(
  index: SentenceIndex,
  reader: FeatureReader,
  question: Question,
  { sentence, score, features }: RankedSentence,
): Evidence {
  const { terms, types } = question;
  const missing = (type: AnswerType): number => 1 - satisfaction(reader.offer(sentence), type, question);
  const measures = [...types].filter((type) => measurableTypes.has(type));
  const weighed = {
    score: score / 10,
    paragraphCoverage: coverage(
      terms,
      index.sentences.filter(({ paragraph }) => paragraph === sentence.paragraph),
    ),
    termsMet: Math.min(4, terms.filter((term) => presence(term, sentence) >= MET).length) / 4,
    nameMet: terms.some((term) => isNameOf(index, term) && containsTerm(term, sentence)) ? 1 : 0,
    onlyNameMet: onlyNameMet(index, terms, sentence) ? 1 : 0,
    pairs: Math.min(MOST_OF_A_FEATURE, features.pairs),
    frame: Math.min(MOST_OF_A_FEATURE, features.frame),
    termsUnknown: terms.filter(isUnknownSubject).length / 4,
    unknownName: terms.some(({ isName, stems }) => isName && stems.size === 0) ? 1 : 0,
    terms: Math.log(1 + terms.length),
    length: Math.log(Math.max(1, index.sentences.length)) / 5,
    measureMissing: measures.length > 0 ? Math.min(...measures.map(missing)) : 0,
    nameMissing: types.has('name') ? missing('name') : 0,
    personMissing: types.has('person') ? missing('person') : 0,
  };
  const isOffered = weighed.measureMissing + weighed.nameMissing + weighed.personMissing === 0;
  return { ...weighed, allMet: isOffered && terms.every((term) => containsTerm(term, sentence)) };
}

/** A capitalised word of the article, however the question writes it; the title's words tell nothing new. */
function isNameOf(index: SentenceIndex, { word, stems }: Term): boolean {
  return index.isName(word) && [...stems.keys()].every((stem) => index.topicFactor(stem) === 1);
}

function onlyNameMet(index: SentenceIndex, terms: readonly Term[], sentence: IndexedSentence): boolean {
  const isSubject = ({ word, isName }: Term): boolean =>
    isName || index.isName(word) || index.topicFactor(stemOf(word)) < 1;
  const asked = terms.filter((term) => !isSubject(term) && !isEveryday(stemOf(term.word)));
  return asked.length > 0 && asked.length < terms.length && asked.every((term) => presence(term, sentence) < MET);
}

function isUnknownSubject({ word, stems, synonyms, family }: Term): boolean {
  return stems.size === 0 && synonyms.size === 0 && family.size === 0 && !isEveryday(stemOf(word));
}

/** Share of the terms' weight that any of the sentences speaks of, everyday words counting less. */
function coverage(terms: readonly Term[], sentences: readonly IndexedSentence[]): number {
  let met = 0;
  let all = 0;
  for (const term of terms) {
    const weight = term.idf * (isEveryday(stemOf(term.word)) ? EVERYDAY_WEIGHT : 1);
    all += weight;
    met += weight * sentences.reduce((most, sentence) => Math.max(most, presence(term, sentence)), 0);
  }
  return all > 0 ? met / all : 0;
}
