import { isAbbreviation, TITLES_ALSO_WORDS } from '../../article/abbreviations.ts';
import type { Span } from '../../article/article.ts';

/** What a word is by its letters alone, before anybody looks at the sentence. */
type WordKind = 'word' | 'number' | 'address' | 'handle' | 'clitic' | 'quotation' | 'mark' | 'symbol';

/** A word or mark of a text. White space and invisible characters between words belong to none. */
export interface Word extends Span {
  readonly kind: WordKind;
}

/*
 * The patterns of the words, tried in this order at every place where a word can begin. Every repetition is bounded,
 * so that a hostile text costs no more than a constant for each of its characters; a longer run is cut in pieces.
 */

/** Letters and digits, with the invisible characters that web pages leave inside words (soft hyphens, joiners). */
const LETTERS = String.raw`[\p{L}\p{M}\p{N}_\u00AD\u200B-\u200D\u2060]{1,48}`;
/** A page or file on the web, up to the white space; the marks that close a sentence are taken off again. */
const ADDRESS = String.raw`(?:https?:\/\/|www\.)[^\s"“”<>]{1,400}`;
const EMAIL = String.raw`[\p{L}\p{N}_.+]{1,48}@[\p{L}\p{N}-]{1,48}(?:\.[\p{L}\p{N}-]{2,24}){1,4}`;
const HANDLE = String.raw`[@#][\p{L}\p{N}_]{1,48}`;
/** "U.S.", "p.m.", "J.R.R.", "Ph.D.", and what a hyphen joins to them: "U.S.-led". */
const DOTTED = String.raw`(?:Ph\.D\.?|(?:\p{L}\.){2,6})(?:-${LETTERS})?(?![\p{L}\p{N}])`;
/** "1,250.50", "3-2", "10.30", "2019–20", "1990s", "21st", "'90s", "5pm". */
const NUMBER = String.raw`(?:['’](?=\d\ds?\b))?\d{1,20}(?:[.,:\/–-]\d{1,20}){0,6}(?:\p{L}{1,3}(?![\p{L}\p{N}'’-]))?(?![\p{L}\p{N}-])`;
/** Letters joined by apostrophes, hyphens or an ampersand: "O’Neil", "co-founder", "30-year-old", "AT&T". */
const WORD = String.raw`${LETTERS}(?:(?:['’&]|[-\u2010\u2011](?:\p{L}['’](?=\p{L}))?)${LETTERS}){0,8}`;
/** "’s" that a space keeps from its word, as in texts that were taken apart once before. */
const LONE_CLITIC = String.raw`['’](?:s|re|ve|ll|d|m)(?![\p{L}\p{N}])`;
/** ‘‘…’’ as typed with apostrophes or backquotes counts as one mark. */
const DOUBLED_APOSTROPHES = "''|``|‘‘|’’";
/** "…", "--", "!!!", "***": a row of one mark is one mark. */
const REPEATED_MARK = String.raw`(?<mark>[.\-–—!?*_=~#•])\k<mark>{1,63}`;
/** One character with what combines with it: an accent, a skin tone, a joined emoji. */
const SINGLE = String.raw`[^\s\p{M}\u200B-\u200D\u2060\uFEFF\u00AD](?:\u200D\p{Extended_Pictographic}|[\p{M}\u200D\uFE0F]|[\u{1F3FB}-\u{1F3FF}]){0,8}`;

const WORDS = new RegExp(
  [
    `(?<address>${ADDRESS}|${EMAIL})`,
    `(?<handle>${HANDLE})`,
    `(?<dotted>${DOTTED})`,
    `(?<number>${NUMBER})`,
    `(?<clitic>${LONE_CLITIC})`,
    `(?<word>${WORD})`,
    `(?<doubled>${DOUBLED_APOSTROPHES})`,
    `(?<repeated>${REPEATED_MARK})`,
    `(?<single>${SINGLE})`,
  ].join('|'),
  'gu',
);

/** Marks behind an address that belong to the sentence, not to the address. */
const AFTER_ADDRESS = /[.,;:!?'’)\]]{1,16}$/;

/** "he’s", "officials’s", "didn’t", "they’d": the verb, the possessive or the negation that leans on the word. */
const CLITIC = /(?:n['’]t|['’](?:s|re|ve|ll|d|m))$/i;

const SINGLE_CAPITAL = /^\p{Lu}$/u;

/** The words of one sentence, in order, with offsets into `text`. */
export function splitWords(text: string, sentence: Span): Word[] {
  const content = text.slice(sentence.start, sentence.end);
  const words: Word[] = [];
  let taken = 0;
  for (const match of content.matchAll(WORDS)) {
    if (match.index < taken) continue;
    for (const { start, end, kind } of wordsOfMatch(content, match)) {
      words.push({ start: sentence.start + start, end: sentence.start + end, kind });
      taken = end;
    }
  }
  return words;
}

function wordsOfMatch(content: string, match: RegExpExecArray): Word[] {
  const start = match.index;
  const end = start + match[0].length;
  const groups = match.groups ?? {};
  if (groups['address'] !== undefined) return wordsOfAddress(match[0], start);
  if (groups['handle'] !== undefined) return [{ start, end, kind: 'handle' }];
  if (groups['dotted'] !== undefined) return [{ start, end, kind: 'word' }];
  if (groups['number'] !== undefined) return [{ start, end, kind: 'number' }];
  if (groups['clitic'] !== undefined) return [{ start, end, kind: 'clitic' }];
  if (groups['word'] !== undefined) return wordsOfWord(content, start, end);
  if (groups['doubled'] !== undefined) return [{ start, end, kind: 'quotation' }];
  return [{ start, end, kind: kindOfMark(match[0]) }];
}

function wordsOfAddress(address: string, start: number): Word[] {
  const tail = AFTER_ADDRESS.exec(address)?.[0] ?? '';
  const end = start + address.length - tail.length;
  const marks = Array.from(tail, (_mark, index): Word => ({ start: end + index, end: end + index + 1, kind: 'mark' }));
  return [{ start, end, kind: 'address' }, ...marks];
}

/** A word without what leans on it, and with the full stop that shortens it ("Dr.", "J."). */
function wordsOfWord(content: string, start: number, end: number): Word[] {
  const clitic = CLITIC.exec(content.slice(Math.max(start, end - 4), end))?.[0];
  if (clitic !== undefined && end - clitic.length > start) {
    const cut = end - clitic.length;
    return [
      { start, end: cut, kind: 'word' },
      { start: cut, end, kind: 'clitic' },
    ];
  }
  const isShortened = content[end] === '.' && hasAbbreviationStop(content, start, end);
  return [{ start, end: isShortened ? end + 1 : end, kind: 'word' }];
}

/** Whether the full stop at `end` shortens the word before it. The one that ends the sentence does not count. */
function hasAbbreviationStop(content: string, start: number, end: number): boolean {
  if (!/[\p{L}\p{N}]/u.test(content.slice(end + 1, end + 12))) return false;
  const word = content.slice(start, end);
  if (SINGLE_CAPITAL.test(word)) return true;
  if (word.length > 6) return false;
  const lower = word.toLowerCase();
  return isAbbreviation(lower) && !(TITLES_ALSO_WORDS.has(lower) && word === lower);
}

const QUOTATION_MARK = /^["“”„«»]/;

function kindOfMark(mark: string): WordKind {
  if (QUOTATION_MARK.test(mark)) return 'quotation';
  return /^\p{P}/u.test(mark) ? 'mark' : 'symbol';
}
