import type { Range } from './unit.ts';

/** Phrases and marks a unit is read as. `other` stands for a word that is none of the rest. */
export type ChunkKind =
  | 'quotation'
  | 'noun'
  | 'pronoun'
  | 'relative'
  | 'verb'
  | 'preposition'
  | 'coordinator'
  | 'subordinator'
  | 'adverb'
  | 'particle'
  | 'comma'
  | 'colon'
  | 'semicolon'
  | 'dash'
  | 'open-bracket'
  | 'close-bracket'
  | 'stop'
  | 'other';

interface PlainChunk extends Range {
  readonly kind: Exclude<ChunkKind, 'noun' | 'verb' | 'quotation' | 'pronoun'>;
}

/** A passage in quotation marks, taken as one symbol. */
export interface QuotationChunk extends Range {
  readonly kind: 'quotation';
  /** Index into the article's quotations. */
  readonly quotation: number;
}

/** A noun phrase without what follows its head. */
export interface NounChunk extends Range {
  readonly kind: 'noun';
  /** Token index of the head noun. */
  readonly head: number;
  /** A time ("Tuesday morning"), never a source. */
  readonly isTemporal: boolean;
}

export interface PronounChunk extends Range {
  readonly kind: 'pronoun';
  readonly head: number;
  /** "him", "them": never a subject. */
  readonly isObject: boolean;
}

/** A verb with its auxiliaries, negation and adverbs. */
export interface VerbChunk extends Range {
  readonly kind: 'verb';
  /** Token index of the full verb, or of the last auxiliary when there is none. */
  readonly head: number;
  readonly lemma: string;
  readonly isAuxiliary: boolean;
  readonly isPassive: boolean;
  /** An -ing form without "be" before it. */
  readonly isParticiple: boolean;
  readonly isInfinitive: boolean;
  readonly isNegated: boolean;
  readonly hasModal: boolean;
}

export type Chunk = PlainChunk | QuotationChunk | NounChunk | PronounChunk | VerbChunk;

export type Named = NounChunk | PronounChunk;

export function isNamed(chunk: Chunk | undefined): chunk is Named {
  return chunk?.kind === 'noun' || chunk?.kind === 'pronoun';
}
