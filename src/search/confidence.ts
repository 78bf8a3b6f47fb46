import { stemOf } from './analyse.ts';
import { type AnswerType, measurableTypes, satisfaction } from './answerTypes.ts';
import type { ConfidenceModel, LinearModel, QuadraticModel } from './confidenceModel.ts';
import { confidenceModels } from './confidenceModels.ts';
import { isEveryday } from './everydayWords.ts';
import { containsTerm, type FeatureReader, presence } from './features.ts';
import type { Question, Term } from './question.ts';
import type { RankedSentence } from './rank.ts';
import type { IndexedSentence, SentenceIndex } from './sentenceIndex.ts';

/** What speaks for and against the best sentence answering the question. */
export interface Evidence extends WeighedEvidence {
  /** The sentence has every word of the question's subject and what is asked for: "Tikrit?" is answered by a sentence on Tikrit. */
  readonly allMet: boolean;
  /** Whether the ranking had vectors to go by. */
  readonly isByVectors: boolean;
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
  /** How far the sentence is ahead of the others: log-odds of its share of them all, and its lead over the second. */
  readonly certainty: number;
  readonly margin: number;
  /** The ranking's features. */
  readonly near: number;
  readonly likeness: number;
  readonly windowLikeness: number;
  readonly wordLikeness: number;
}

/** From here on a question counts as answered. */
export const confidenceThreshold = 0.4;
/** What decides that: log-odds of the article's answering it. Chosen by hand; by vectors below even, since a missed answer costs more than a near one. */
const ANSWERED_FROM = -1;
const JUST_BELOW = 0.01;

/**
 * By words alone the products mislead in the shortest of articles; there a plain sum has its say as well: the model of the time before
 * vectors and associations, fitted to the same data.
 */
const wordsAlone: LinearModel = {
  bias: -3.51,
  weights: {
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
  },
};

/** Too few words to weigh are no reason to doubt a sentence that has them all. */
const ALL_MET_CONFIDENCE = 0.5;
/** Where no word of the question is met and nothing is like it, the article is about something else. */
const NOTHING_MET_CONFIDENCE = 0.3;
const LEAST_NEAR = 0.15;
/** … and where it lacks a name that is asked about and most of the rest. */
const LEAST_COVERAGE = 0.3;
const LEAST_LIKENESS = 0.3;
/** A question's everyday words tell less about what it is after. */
const EVERYDAY_WEIGHT = 0.4;
/** A term counts as met from here on: the word, a synonym, or a close relative. */
const MET = 0.5;
const MOST_OF_A_FEATURE = 2;
/** Evidence farther than so many spreads from its mean is no stronger. */
const FARTHEST = 3;
/** Beyond these log-odds neither model tells anything; so low, that the sentence is hardly the right one, it says nothing of the article. */
const ANSWERABLE_LIMITS = [-6, 3] as const;
const RIGHT_LIMITS = [-0.5, 4] as const;
const MOST_MARGIN = 6;
const MOST_CERTAINTY = 8;

/**
 * How sure it is that the sentence the evidence speaks of answers the question: 0 to 1. Calibrated on questions that their article
 * answers: of those with a confidence near 0.7, some 70 of 100 have the right sentence first. It stays below the threshold where
 * the article hardly answers at all, however far the sentence is ahead of the others.
 */
export function confidenceOf(evidence: Evidence): number {
  const { answerable, right, calibration } = confidenceModels[evidence.isByVectors ? 'vectors' : 'words'];
  const isNothingMet =
    (evidence.termsMet === 0 && evidence.near < LEAST_NEAR && evidence.likeness < LEAST_LIKENESS) ||
    (evidence.unknownName === 1 && evidence.paragraphCoverage < LEAST_COVERAGE);
  if (evidence.allMet) return Math.max(ALL_MET_CONFIDENCE, calibrated(evidence, answerable, right, calibration));
  const confidence = calibrated(evidence, answerable, right, calibration);
  if (isNothingMet) return Math.min(confidence, NOTHING_MET_CONFIDENCE);
  return answerability(evidence) < 0 ? Math.min(confidence, confidenceThreshold - JUST_BELOW) : confidence;
}

/** Log-odds of the article's answering the question at all, moved so that below 0 nothing counts as an answer. */
export function answerability(evidence: Evidence): number {
  const side = evidence.isByVectors ? 'vectors' : 'words';
  const logOdds = answerableLogOdds(evidence, confidenceModels[side].answerable) - ANSWERED_FROM;
  return evidence.isByVectors ? logOdds : Math.min(logOdds, linear(evidence, wordsAlone));
}

function calibrated(
  evidence: WeighedEvidence,
  answerable: QuadraticModel,
  right: LinearModel,
  { bias, slope, upperSlope, knee, length }: ConfidenceModel['calibration'],
): number {
  const clip = (value: number, [least, most]: readonly [number, number]) => Math.min(most, Math.max(least, value));
  const sum =
    clip(answerableLogOdds(evidence, answerable), ANSWERABLE_LIMITS) + clip(linear(evidence, right), RIGHT_LIMITS);
  return sigmoid(bias + slope * sum + upperSlope * Math.max(0, sum - knee) + length * evidence.length);
}

/** Every product of two pieces of evidence weighs beside the pieces: that a name is unknown tells less where all else is met. */
function answerableLogOdds(
  evidence: WeighedEvidence,
  { names, centre, spread, bias, weights, products }: QuadraticModel,
) {
  const values = names.map((name, i) => {
    const value = (evidence[name] - (centre[i] ?? 0)) / (spread[i] ?? 1);
    return Math.min(FARTHEST, Math.max(-FARTHEST, value));
  });
  let total = bias;
  let at = 0;
  for (const [i, value] of values.entries()) {
    total += (weights[i] ?? 0) * value;
    for (const other of values.slice(i)) total += (products[at++] ?? 0) * value * other;
  }
  return total;
}

function linear(evidence: WeighedEvidence, { bias, weights }: LinearModel): number {
  let total = bias;
  for (const [name, weight] of Object.entries(weights)) total += weight * evidence[name as keyof WeighedEvidence];
  return total;
}

function sigmoid(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

export function evidenceFor(
  index: SentenceIndex,
  reader: FeatureReader,
  question: Question,
  ranked: readonly [RankedSentence, ...RankedSentence[]],
  isByVectors: boolean,
): Evidence {
  const [{ sentence, score, features }, second] = ranked;
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
    certainty: certaintyOf(ranked.map((one) => one.score)),
    margin: second ? Math.min(MOST_MARGIN, score - second.score) : MOST_MARGIN,
    near: features.near,
    likeness: features.likeness,
    windowLikeness: features.windowLikeness,
    wordLikeness: features.wordLikeness,
  };
  const isOffered = weighed.measureMissing + weighed.nameMissing + weighed.personMissing === 0;
  return { ...weighed, isByVectors, allMet: isOffered && terms.every((term) => containsTerm(term, sentence)) };
}

/** Log-odds of the first score in a softmax of all: what the ranking was fitted by. */
function certaintyOf([first = 0, ...others]: readonly number[]): number {
  const rest = others.reduce((total, score) => total + Math.exp(score - first), 0);
  return Math.min(MOST_CERTAINTY, -Math.log(Math.max(rest, 1e-9)));
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
