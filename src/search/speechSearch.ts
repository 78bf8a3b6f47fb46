import { stemOf } from './analyse.ts';
import { askedSpeakers } from './askedSpeakers.ts';
import { isEveryday } from './everydayWords.ts';
import { presence } from './features.ts';
import { type Question, readQuestion, type Term, type Vocabulary } from './question.ts';
import type { IndexedSentence, SentenceIndex } from './sentenceIndex.ts';
import type { SpeechQuestion } from './speechQuestion.ts';
import type { SpokenPart, SpokenParts } from './spokenParts.ts';

/** What the ranking weighs of a sentence besides, where a question is about speech: 0 to 1 each. */
export interface SpeechFeatures {
  /** The sentence holds words of the speaker asked for: how well they are met, how sure it is, how much of the sentence it is. */
  readonly spoken: number;
  /** Share of the topic that stands in these words. */
  readonly topic: number;
  /** Without any words of theirs, share of the words for the speaker that stand in the sentence: it is at least about them. */
  readonly mention: number;
  /**
   * Where the question is who says so: share of it that stands in words attributed to somebody. Of a speaker asked for: share of
   * the topic in words that the article attributes without naming anybody, since these may be theirs.
   */
  readonly content: number;
}

/** In the units of `rankingWeights`. */
export const speechWeights: Readonly<SpeechFeatures> = Object.freeze({
  spoken: 9.81,
  topic: 3.23,
  mention: 1.51,
  content: 1.65,
});

/** A question about speech, as the article's attributions understand it. */
export interface SpeechSearch {
  /** What words are looked for by. */
  readonly question: Question;
  /** What the speaker's words are to be about; none where any will do. */
  readonly topic: readonly Term[];
  /** How well the speakers meet the words of the question; null where it asks who it was. */
  readonly matches: ReadonlyMap<string, number> | null;
  /** For the speaker; none where the question asks who it was. */
  readonly speakerTerms: readonly Term[];
  readonly parts: SpokenParts;
}

/** Direct speech is somebody's words and nobody else's. */
const MODE_WEIGHTS = { direct: 1, mixed: 0.97, indirect: 0.94 } as const;
const CONFIDENCE_WEIGHTS = { high: 1, medium: 0.9, low: 0.6 } as const;
/** What even a few words count, where most of the sentence is the article's own. */
const LEAST_SHARE = 0.8;
/** A topic's everyday words tell less about what it is. */
const EVERYDAY_WEIGHT = 0.4;

/** Null where the question may not be about speech at all and the speaker it would be about says nothing. */
export function speechSearch(
  index: SentenceIndex,
  vocabulary: Vocabulary,
  parts: SpokenParts,
  { speaker, topic, wording, isCertain, mayBeDeed }: SpeechQuestion,
): SpeechSearch | null {
  const whole = readQuestion(index, vocabulary, wording);
  if (speaker === null) return { question: whole, topic: whole.terms, matches: null, speakerTerms: [], parts };
  const { matches, terms } = askedSpeakers(index, vocabulary, parts.profiles, speaker);
  const isSilent = matches.size === 0;
  if (isSilent && !isCertain) return null;
  const about = readQuestion(index, vocabulary, topic);
  // A speaker whose words are found need not be named beside them; of what may have been a deed the name is part.
  const question = isSilent || mayBeDeed ? whole : about;
  return { question, topic: about.terms, matches, speakerTerms: terms, parts };
}

/** Indices of the sentences with words of the speakers asked for: candidates whatever words they share with the question. */
export function spokenSentences({ matches, parts }: SpeechSearch): readonly number[] {
  return parts.profiles.filter(({ id }) => matches?.has(id)).flatMap(({ sentences }) => sentences);
}

export function speechFeatures(search: SpeechSearch, sentence: IndexedSentence): SpeechFeatures {
  const { matches, topic, speakerTerms } = search;
  const parts = search.parts.of(sentence);
  const own = parts.filter(({ speaker }) => speaker !== null && matches?.has(speaker));
  const isWhoAsked = matches === null;
  const possible = matches?.size === 0 ? [] : parts.filter(({ speaker }) => (speaker !== null) === isWhoAsked);
  return {
    spoken: greatest(own, (part) => (matches?.get(part.speaker ?? '') ?? 0) * weightOf(part)),
    topic: greatest(own, (part) => topicShare(topic, part)),
    mention: own.length > 0 || matches?.size === 0 ? 0 : topicShare(speakerTerms, sentence),
    content: greatest(possible, (part) => CONFIDENCE_WEIGHTS[part.confidence] * topicShare(topic, part)),
  };
}

export function weighSpeech(features: SpeechFeatures): number {
  let total = 0;
  for (const name of Object.keys(speechWeights) as (keyof SpeechFeatures)[])
    total += speechWeights[name] * features[name];
  return total;
}

/** Share of the terms, by idf, that stand among the words; 0 without any. */
function topicShare(terms: readonly Term[], words: { readonly contentSet: ReadonlySet<string> }): number {
  let met = 0;
  let all = 0;
  for (const term of terms) {
    const weight = term.idf * (isEveryday(stemOf(term.word)) ? EVERYDAY_WEIGHT : 1);
    met += weight * presence(term, words);
    all += weight;
  }
  return all > 0 ? met / all : 0;
}

function weightOf({ mode, confidence, share }: SpokenPart): number {
  return MODE_WEIGHTS[mode] * CONFIDENCE_WEIGHTS[confidence] * (LEAST_SHARE + (1 - LEAST_SHARE) * share);
}

function greatest(parts: readonly SpokenPart[], value: (part: SpokenPart) => number): number {
  return parts.reduce((most, part) => Math.max(most, value(part)), 0);
}
