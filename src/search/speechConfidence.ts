import { answerability, confidenceThreshold, type Evidence } from './confidence.ts';
import type { RankedSentence } from './rank.ts';
import type { SpeechSearch } from './speechSearch.ts';

/** What speaks for and against the best sentence answering a question about speech. */
export interface SpeechEvidence {
  /** The ordinary log-odds that the article answers, in fours, at most 1 either way; 0 where no topic is asked about. */
  readonly ordinary: number;
  /** 1 where nobody in the article answers to the speaker asked for. */
  readonly silent: number;
  /** 1 where the speaker says something, but the best sentence is not theirs. */
  readonly elsewhere: number;
  /** The ranking's feature. */
  readonly spoken: number;
  /** 1 where any words of the speaker will do. */
  readonly noTopic: number;
  /** Share of the topic in the speaker's words, of the best sentence. */
  readonly topic: number;
  /** 1 where the question is who says so. */
  readonly who: number;
  /** Share of such a question that stands in somebody's words, of the best sentence. */
  readonly content: number;
}

/** A logistic model like that of `confidence.ts`, from bench/fitSearch.mjs. */
export const speechConfidenceWeights: Readonly<SpeechEvidence> & { readonly bias: number } = Object.freeze({
  bias: 0.62,
  ordinary: 2.69,
  silent: -4.29,
  elsewhere: -5.09,
  spoken: 0.15,
  noTopic: 3.46,
  topic: 4.18,
  who: -1.71,
  content: 1.59,
});

const ORDINARY_UNIT = 4;
/** Log-odds from which on any question counts as answered. */
const THRESHOLD = Math.log(confidenceThreshold / (1 - confidenceThreshold));

export function speechEvidenceFor(
  { matches, topic }: SpeechSearch,
  { speech }: RankedSentence,
  evidence: Evidence,
): SpeechEvidence {
  const isSilent = matches?.size === 0;
  const hasTopic = topic.length > 0;
  return {
    ordinary: hasTopic ? Math.max(-1, Math.min(1, answerability(evidence) / ORDINARY_UNIT)) : 0,
    silent: isSilent ? 1 : 0,
    elsewhere: matches !== null && !isSilent && !speech?.spoken ? 1 : 0,
    spoken: speech?.spoken ?? 0,
    noTopic: matches !== null && !isSilent && !hasTopic ? 1 : 0,
    topic: speech?.topic ?? 0,
    who: matches === null ? 1 : 0,
    content: speech?.content ?? 0,
  };
}

/** How sure it is that the article answers a question about speech: 0 to 1, in order, but not calibrated. */
export function speechConfidenceOf(evidence: SpeechEvidence): number {
  const { bias, ...weights } = speechConfidenceWeights;
  // The model's own zero is where answering begins.
  let total = bias + THRESHOLD;
  for (const name of Object.keys(weights) as (keyof SpeechEvidence)[]) total += weights[name] * evidence[name];
  return 1 / (1 + Math.exp(-total));
}
