import type { Gender } from './givenNames.ts';
import type { NamedMention, TokenRange } from './namedMention.ts';
import type { NounKind } from './nounKinds.ts';
import type { Role } from './roles.ts';

/** Somebody or something that can speak, with all the article says of who it is. */
export interface Entity {
  readonly id: number;
  /** `unknown`: a name that nothing in the article explains. */
  kind: NounKind | 'place' | 'unknown';
  /** Several taken together: "two aides", "Obi and Hale", "police". */
  isPlural: boolean;
  /** The fullest mention by name; null for one that is only described. */
  name: NamedMention | null;
  /** The first description, or the names of a pair. */
  description: TokenRange | null;
  /** That of the first mention which has one. */
  role: Role | null;
  /** Nouns the article describes it by, in the singular and in lower case. */
  readonly nouns: Set<string>;
  /** Every word of its names, roles and descriptions, in lower case. */
  readonly words: Set<string>;
  /** Evidence of gender: below 0 male, above 0 female. */
  genderEvidence: number;
  mentions: number;
}

/** A place in the text where an entity is mentioned by name or description. */
export interface Occurrence extends TokenRange {
  readonly entity: Entity;
  readonly isNamed: boolean;
  /** False where the article leaves open which of several bearers of a name is meant. */
  readonly isSure: boolean;
}

/** The gender the evidence points to, or null without any. */
export function genderOf({ genderEvidence }: Entity): Gender | null {
  if (genderEvidence === 0) return null;
  return genderEvidence > 0 ? 'female' : 'male';
}
