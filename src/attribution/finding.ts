import type { Act } from './attribution.ts';
import type { Range } from './unit.ts';

/** The words that name a source, as token ranges. */
export interface Source extends Range {
  /** Token index of the head noun, the pronoun, or the relative's antecedent's head. */
  readonly head: number;
  /** The name, or the noun phrase with its prepositional phrases, without the apposition. */
  readonly name: Range;
  readonly isPronoun: boolean;
  /** What describes the name beside it: "a Pentagon spokesman". */
  readonly role: Range | null;
  /** Index of the last chunk of the source. */
  readonly lastChunk: number;
}

export type RuleName =
  | 'transcript'
  | 'sign-off'
  | 'according-to'
  | 'quoted-as-saying'
  | 'verb-first'
  | 'inverted'
  | 'closing'
  | 'as-put'
  | 'opening'
  | 'participle'
  | 'passive'
  | 'sourceless'
  | 'statement-noun'
  | 'label-colon'
  | 'any-verb'
  | 'continuation'
  | 'lead-in'
  | 'same-subject'
  | 'orphan';

/** An attribution as the rules find it: token ranges, before names and pronouns are resolved. */
export interface Finding {
  readonly rule: RuleName;
  readonly act: Act;
  /** Lemma of the cue verb or noun; "" without a cue. */
  readonly lemma: string;
  readonly cue: Range | null;
  /** Null when the report names nobody. */
  readonly source: Source | null;
  readonly content: readonly Range[];
  readonly via: readonly Range[];
  /** Index of the unit it was found in. */
  readonly unit: number;
  /** Whether a quotation stands right at the cue. */
  readonly hasQuotation: boolean;
}
