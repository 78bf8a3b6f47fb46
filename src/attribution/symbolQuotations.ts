import type { Span } from '../article/article.ts';
import type { Quotation } from './quotations.ts';
import type { Token } from './token.ts';

/** Quotations this long are speech unless they are a title; shorter ones often are single words under tongs. */
const SPEECH_WORDS = 3;
const SMALL_WORD = /^(?:a|an|and|as|at|but|by|de|for|from|in|into|la|nor|of|on|or|over|the|to|up|with|vs|is)$/;

/** A token of a work's title in quotation marks: one name, whatever words it is made of. */
export const IN_TITLE = -2;

/**
 * For each token the index of the quotation it stands in, −1 outside, `IN_TITLE` in the title of a work. Quoted single words
 * are not marked: the sentence is read through them as if they had no marks.
 */
export function symbolQuotations(text: string, tokens: readonly Token[], quotations: readonly Quotation[]): number[] {
  const quotationOf = new Array<number>(tokens.length).fill(-1);
  let at = 0;
  for (const [index, quotation] of quotations.entries()) {
    while (at < tokens.length && (tokens[at]?.start ?? 0) < quotation.start) at++;
    const first = at;
    while (at < tokens.length && (tokens[at]?.end ?? 0) <= quotation.end) at++;
    const range = { first, end: at };
    if (isSpeech(text, tokens, range, quotation)) quotationOf.fill(index, first, at);
    else if (isTitle(text, quotation)) quotationOf.fill(IN_TITLE, first, at);
  }
  return quotationOf;
}

function isSpeech(
  text: string,
  tokens: readonly Token[],
  { first, end }: { readonly first: number; readonly end: number },
  quotation: Quotation,
): boolean {
  const before = tokens[first - 1];
  const follows = before?.sentence === tokens[first]?.sentence ? (before?.text ?? '') : '';
  const leadsIn = /^[,:]$/.test(follows);
  const closing = tokens[end - 2]?.text ?? '';
  if (isTitle(text, quotation) && closing !== '.' && follows !== ':' && !(follows === '' && closing === ','))
    return false;
  if (quotation.words >= SPEECH_WORDS) return true;
  const opensSentence = follows === '';
  return leadsIn || (opensSentence && /^[,.?!…]+$/.test(closing));
}

/** "The Long Road to the Sea": every word but the small ones has a capital, and there are two such words or more. */
function isTitle(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end).match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];
  const large = words.filter((word) => !SMALL_WORD.test(word.toLowerCase()));
  return (
    words.length <= 14 &&
    large.length >= 2 &&
    large.every((word) => /^[\p{Lu}\p{N}]/u.test(word)) &&
    /^[\p{Lu}\p{N}]/u.test(words[0] ?? '')
  );
}
