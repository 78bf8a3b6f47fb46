import type { Attribution } from './attribution.ts';

/** Pronouns name nobody: one left unresolved is no name to show. */
const PRONOUN = /^(?:an?other|anyone|he|her|him|i|it|she|that|them|they|this|us|we|which|who|whom|you)$/iu;

/** Whether nobody is to be named, though the article names somebody. */
export function isUnclear({ confidence, speaker }: Attribution): boolean {
  return confidence === 'low' || (speaker !== null && PRONOUN.test(speaker.trim()));
}
