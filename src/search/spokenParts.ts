import type { Span } from '../article/article.ts';
import type { Attribution, Confidence, Mode } from '../attribution/attribution.ts';
import { attributionsOf } from '../attribution/attributionsOf.ts';
import { type AttributedPart, attributionsWithin } from '../attribution/attributionsWithin.ts';
import { foldedName } from '../attribution/speakersOf.ts';
import { analyse, type Token } from './analyse.ts';
import { type IndexedSentence, isCapital, type SentenceIndex } from './sentenceIndex.ts';

/** Part of a sentence that the article attributes to somebody. */
export interface SpokenPart {
  /** Who it is, as in `SpeakerProfile.id`; null where the article names nobody, or only by a pronoun. */
  readonly speaker: string | null;
  /** Stems of what is said, of the cue and the words behind it ("told Reuters"), and of who relays it. */
  readonly contentSet: ReadonlySet<string>;
  /** How much of the sentence's words it is: 0 to 1. */
  readonly share: number;
  readonly mode: Mode;
  readonly confidence: Confidence;
}

/** All that the article calls somebody it attributes words to. */
export interface SpeakerProfile {
  /** The name, folded: what `SpokenPart.speaker` refers to. */
  readonly id: string;
  /** Stems of names and roles. */
  readonly names: ReadonlySet<string>;
  /** Stems of what stands around them: "who chairs the committee", and for "his spokesman" the words on him. */
  readonly context: ReadonlySet<string>;
  /** Indices of the sentences that hold words of theirs, in order. */
  readonly sentences: readonly number[];
}

/** Words behind a cue that still belong to it: whom it is told, and when. */
const CUE_REACH = 4;
/** Words of a description behind a name: "who leads the bakers". */
const DESCRIPTION_REACH = 14;
/** Words in front of a name that may describe it: "the charity". */
const FRONT_REACH = 3;
/** What opens a description behind a name. */
const DESCRIPTION_OPENING = /^(?:,|\s(?:who|which|of|at|from)\b)/i;
const PRONOUN = /^(?:another|he|her|him|i|it|she|that|them|they|this|we|which|who|whom|you|one)$/i;
const POSSESSIVE = /^(?:his|her|its|their)\b/i;

/**
 * Who says what, as the search sees it. The attributions of the article are worked out with it, some 5 ms for each kilobyte; a reply
 * that shows who says its passage needs them as well, and they are kept.
 */
export class SpokenParts {
  readonly profiles: readonly SpeakerProfile[];
  readonly #index: SentenceIndex;
  readonly #parts = new Map<number, readonly SpokenPart[]>();

  constructor(index: SentenceIndex) {
    this.#index = index;
    this.profiles = profilesOf(index);
  }

  /** What of a sentence is attributed; nothing where the article itself reports it. */
  of(sentence: IndexedSentence): readonly SpokenPart[] {
    let parts = this.#parts.get(sentence.index);
    if (!parts) {
      const { article } = this.#index;
      const { quoteStart = 0, end = 0 } = article.sentences[sentence.index] ?? {};
      parts = attributionsWithin(article, { start: quoteStart, end }).map((part) => spokenPart(sentence, part));
      this.#parts.set(sentence.index, parts);
    }
    return parts;
  }
}

function spokenPart({ tokens }: IndexedSentence, part: AttributedPart): SpokenPart {
  const { content, cue, via, share, mode, confidence } = part;
  const isSaid = (token: Token): boolean => content.some((span) => isWithin(token, span));
  const cueAt = cue ? tokens.findIndex((token) => isWithin(token, cue)) : -1;
  const said = tokens.filter((token, at) => isSaid(token) || (cueAt >= 0 && at >= cueAt && at <= cueAt + CUE_REACH));
  return {
    speaker: speakerId(part),
    contentSet: new Set([...stemsOf(said), ...stemsOf(analyse(via.join(' ')))]),
    share,
    mode,
    confidence,
  };
}

function speakerId({ speaker }: Attribution): string | null {
  return speaker === null || PRONOUN.test(speaker.trim()) ? null : foldedName(speaker);
}

interface Profile {
  readonly id: string;
  readonly names: Set<string>;
  readonly context: Set<string>;
  readonly sentences: Set<number>;
}

function profilesOf(index: SentenceIndex): readonly SpeakerProfile[] {
  const profiles = new Map<string, Profile>();
  let last: Profile | null = null;
  for (const attribution of attributionsOf(index.article)) {
    const id = speakerId(attribution);
    if (id === null) continue;
    const profile = profiles.get(id) ?? newProfile(id, [...profiles.values()]);
    profiles.set(id, profile);
    addAttribution(index, profile, attribution, last);
    last = profile;
  }
  return [...profiles.values()].map((profile) => ({ ...profile, sentences: [...profile.sentences] }));
}

/**
 * Short for somebody named before in full: "Tallowgate" for "Tallowgate Homes", "the official" for "an official of the bank". The
 * last one whose words are all of it and more.
 */
function newProfile(id: string, earlier: readonly Profile[]): Profile {
  const own = stemsOf(analyse(id));
  const full = earlier.findLast(
    ({ names }) => own.length > 0 && names.size > own.length && own.every((stem) => names.has(stem)),
  );
  return { id, names: new Set(full?.names), context: new Set(full?.context), sentences: new Set() };
}

/** @param last whoever spoke before, whom "his" may mean */
function addAttribution(index: SentenceIndex, profile: Profile, attribution: Attribution, last: Profile | null): void {
  const { text } = index.article;
  const { speaker, role, via, source, content } = attribution;
  const written = source ? text.slice(source.start, source.end) : '';
  const descriptions = [speaker ?? '', role ?? '', written];
  add(profile.names, stemsOf(analyse(descriptions.join(' ; '))));
  add(profile.context, stemsOf(analyse(via.join(' ; '))));
  for (const sentence of sentencesWithin(index, content)) profile.sentences.add(sentence.index);
  const holder = source && sentencesWithin(index, [source])[0];
  if (!holder || PRONOUN.test(written)) return;
  add(profile.context, contextStems(text, holder, attribution));
  if (!descriptions.some((description) => POSSESSIVE.test(description.trim()))) return;
  if (last && last !== profile) add(profile.context, last.names);
  const before = holder.tokens.filter(({ end }) => end <= source.start).slice(-DESCRIPTION_REACH);
  add(profile.context, [...stemsOf(before), ...namesIn(index, index.sentences[holder.index - 1])]);
}

/** Stems of what describes the source beside its name: in front of it, and in a description behind it, up to the cue. */
function contextStems(
  text: string,
  { tokens }: IndexedSentence,
  { source, cue, content }: Attribution,
): readonly string[] {
  if (!source) return [];
  const behind = tokens.findIndex(({ start }) => start >= source.end);
  const from = tokens.findIndex((token) => isWithin(token, source));
  const front = tokens.slice(Math.max(0, from - FRONT_REACH), Math.max(0, from));
  const isDescribed = behind > 0 && DESCRIPTION_OPENING.test(text.slice(source.end, source.end + 8));
  const description = isDescribed ? tokens.slice(behind, behind + DESCRIPTION_REACH) : [];
  const isCueAhead = cue !== null && cue.start > source.start;
  const near = [...front, ...description.filter(({ start }) => !isCueAhead || start < cue.start)];
  return stemsOf(near.filter((token) => !content.some((span) => isWithin(token, span))));
}

/** Stems of the names in a sentence: one of them is likely whom "its" or "his" means. */
function namesIn({ article }: SentenceIndex, sentence: IndexedSentence | undefined): readonly string[] {
  return stemsOf(sentence?.tokens.filter(({ start }) => isCapital(article.text, start)) ?? []);
}

/** The sentences that share a character with one of the spans, in order. */
function sentencesWithin({ article, sentences }: SentenceIndex, spans: readonly Span[]): IndexedSentence[] {
  return spans.flatMap((span) => {
    const from = firstEndingBehind(article.sentences, span.start);
    const found: IndexedSentence[] = [];
    for (let at = from; (article.sentences[at]?.start ?? Number.POSITIVE_INFINITY) < span.end; at++) {
      const sentence = sentences[at];
      if (sentence) found.push(sentence);
    }
    return found;
  });
}

/** By bisection: sentences stand in order. */
function firstEndingBehind(sentences: readonly Span[], position: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) <= position) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isWithin(token: Token, { start, end }: Span): boolean {
  return token.start >= start && token.end <= end;
}

function stemsOf(tokens: readonly Token[]): string[] {
  return tokens.filter(({ isStopWord }) => !isStopWord).map(({ stem }) => stem);
}

function add(set: Set<string>, stems: Iterable<string>): void {
  for (const stem of stems) set.add(stem);
}
