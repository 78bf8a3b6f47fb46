import type { Gender } from './givenNames.ts';

/** A run of tokens: indices into an article's tokens, `last` inclusive. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

export type NameKind = 'person' | 'organisation' | 'place' | 'unknown';

/** A place in the article where a name stands: "Foreign Minister Jan van der Berg Jr." */
export interface NamedMention extends TokenRange {
  /** The name as it is shown: with ranks and a suffix, without offices; courtesy titles stand before a surname only. */
  readonly written: TokenRange;
  /** The words of the name proper, plain and in lower case: "jan", "van", "der", "berg". */
  readonly words: readonly string[];
  /** The first word as the article writes it, for the lists of given names. */
  readonly givenName: string;
  /** Titles before the name, in lower case. */
  readonly titles: readonly string[];
  readonly titleGender: Gender | null;
  /** The offices in capitals before the name, with what describes them: "Foreign Minister". */
  readonly office: TokenRange | null;
  readonly kind: NameKind;
}
