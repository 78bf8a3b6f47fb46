import type { SpelledWord } from './spellWords.ts';

const CAPITALISED = /^['’]?\p{Lu}/u;
const ALL_CAPITALS = /^\p{Lu}[\p{Lu}\p{M}\p{N}.&'’-]*\p{Lu}\.?$/u;

/** Begins with a capital letter ("Ward", "O’Neil", "U.S."). */
export function isCapitalised(word: SpelledWord | undefined): boolean {
  return word !== undefined && CAPITALISED.test(word.text);
}

/** Two letters or more and all of them capitals ("NATO", "MARIA", "U.S."). */
export function isAllCapitals(word: SpelledWord | undefined): boolean {
  return word !== undefined && ALL_CAPITALS.test(word.text);
}

/** Whether the word opens its sentence, a quotation or a list item, where a capital letter says nothing. */
export function isOpening(sentence: readonly SpelledWord[], index: number): boolean {
  const previous = sentence[index - 1];
  return previous === undefined || previous.kind === 'quotation' || /^[‘'(:•*.?!–—…[-]/.test(previous.text);
}

/** Whether at most one character, a space, stands between a word and the one before it. */
export function followsDirectly(sentence: readonly SpelledWord[], index: number): boolean {
  const previous = sentence[index - 1];
  const word = sentence[index];
  return previous !== undefined && word !== undefined && word.start - previous.end <= 1;
}

const WORDS_OF_A_TITLE = 4;
/** No title is longer; what a hostile text makes of one is not read to its end for each of its words. */
const LONGEST_TITLE = 40;
const CAPITALS_OF_A_TITLE = 0.7;

/** "Minister Says Bridge Is Safe": where nearly every word has a capital, capitals say nothing. */
export function isTitleCased(sentence: readonly SpelledWord[]): boolean {
  if (sentence.length > LONGEST_TITLE) return false;
  const words = sentence.filter(({ kind, lower }) => kind === 'word' && lower.length > 3);
  return words.length >= WORDS_OF_A_TITLE && words.filter(isCapitalised).length >= words.length * CAPITALS_OF_A_TITLE;
}
