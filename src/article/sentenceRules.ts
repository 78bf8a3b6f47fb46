import {
  acronym,
  clockTime,
  initial,
  linkingAbbreviation,
  monthOrWeekday,
  numberedReference,
  suffixOrState,
  title,
  vowellessWord,
} from './sentenceAbbreviationRules.ts';
import type { SentenceCandidate } from './sentenceCandidates.ts';
import {
  bracketedOmission,
  closedQuotation,
  dashFollows,
  ellipsis,
  exclaimedName,
  gluedText,
  insideParenthesis,
  itemMarker,
  lowercaseFollows,
  lowercaseWriting,
  parenthesisFollows,
  punctuationFollows,
  speakerFollows,
  strongTerminator,
  symbolFollows,
} from './sentencePunctuationRules.ts';
import type { BlockContext, BoundaryRule } from './sentenceRule.ts';

/** A full stop ends a sentence, if nothing speaks against it. */
const fullStop: BoundaryRule = {
  name: 'full stop',
  apply: () => 'boundary',
};

/** Asked in this order; the first verdict counts, and the last rule always has one. */
export const BOUNDARY_RULES: readonly BoundaryRule[] = [
  gluedText,
  punctuationFollows,
  dashFollows,
  insideParenthesis,
  bracketedOmission,
  lowercaseWriting,
  parenthesisFollows,
  lowercaseFollows,
  symbolFollows,
  ellipsis,
  exclaimedName,
  speakerFollows,
  strongTerminator,
  itemMarker,
  closedQuotation,
  title,
  linkingAbbreviation,
  monthOrWeekday,
  numberedReference,
  clockTime,
  acronym,
  initial,
  suffixOrState,
  vowellessWord,
  fullStop,
];

export function isBoundary(candidate: SentenceCandidate, context: BlockContext): boolean {
  for (const rule of BOUNDARY_RULES) {
    const verdict = rule.apply(candidate, context);
    if (verdict !== undefined) return verdict === 'boundary';
  }
  return false;
}
