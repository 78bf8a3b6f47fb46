import { CLEAR_STARTERS, STARTERS } from './abbreviations.ts';
import type { SentenceCandidate } from './sentenceCandidates.ts';

/** A word that opens sentences, capitalised as one does: not "US", "IT", "WHO". */
export function isStarter({ nextKind, nextWord }: SentenceCandidate): boolean {
  return nextKind === 'capital' && !/^\p{Lu}{2}/u.test(nextWord) && STARTERS.has(plainWord(nextWord));
}

export function isClearStarter({ nextWord }: SentenceCandidate): boolean {
  return CLEAR_STARTERS.has(plainWord(nextWord));
}

/** A starter, bare or behind an opening quotation mark; a parenthesis goes on with what stands before it. */
export function opensSentence(candidate: SentenceCandidate): boolean {
  return isStarter(candidate) && !candidate.opening.startsWith('(');
}

export function opensWithCapital({ nextKind, opening }: SentenceCandidate): boolean {
  return nextKind === 'capital' || opening !== '';
}

export function isCapitalised(token: string): boolean {
  return /(?:^|[^\p{L}])\p{Lu}\p{L}*$/u.test(token);
}

export function hasWords(before: string, count: number): boolean {
  const words = before.trim();
  return words !== '' && words.split(/\s+/).length >= count;
}

/** "He's" → "he". */
function plainWord(nextWord: string): string {
  return nextWord.toLowerCase().replace(/['’](?:s|re|ve|ll|d|m)$/, '');
}
