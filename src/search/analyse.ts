import porter2 from 'wink-porter2-stemmer';
import { bareContractions } from './bareContractions.ts';
import { commonSpelling } from './commonSpelling.ts';
import { irregularForms } from './irregularForms.ts';
import { numberWords } from './numberWords.ts';
import { numerals } from './numerals.ts';
import { ordinalWords } from './ordinalWords.ts';
import { stopWords } from './stopWords.ts';

/** A word of a text, with where it stands. */
export interface Token {
  /** Lower case, without accents, "1,000" as "1000", "U.S." as "u.s", "%" as "percent". */
  readonly word: string;
  /** What is indexed and compared: the stem of `word`, or the number that it is part of. */
  readonly stem: string;
  readonly isStopWord: boolean;
  /** UTF-16 code units of the analysed text, `end` exclusive. */
  readonly start: number;
  readonly end: number;
}

/**
 * What counts as one word: a dotted acronym, a number with thousands separators, a run of letters and digits, or a sign that
 * is read out beside a number. "don't" and "Abadi's" split at the apostrophe, whose remainders are stop words. Every
 * alternative consumes at least one character and none can be matched in two ways, so the scan is linear.
 */
const WORD = /\p{L}\.(?:\p{L}\.)+|\d{1,3}(?:,\d{3})+(?!\d)|[\p{L}\p{N}\p{M}]+|[$€£¥₹](?=\s?\d)|(?<=\d\s?)%/gu;
/** Signs with the words they are read as: "$3" is "3 dollars". */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'dollar'],
  ['€', 'euro'],
  ['£', 'pound'],
  ['¥', 'yen'],
  ['₹', 'rupee'],
  ['%', 'percent'],
]);

/** Scripts written without spaces: a run of them is cut into overlapping pairs of characters. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;
/** Accents, the dots of an acronym, and what a few letters decompose into: "⑴" into "(1)". "½" stays one half, not twelve. */
const NOT_IN_WORD = /[^\p{L}\p{N}⁄]/gu;
const LATIN_WORD = /^[a-z]+$/;
/** Longer "words" are no words; they are kept, but neither stemmed nor compared letter by letter. */
const LONGEST_WORD = 40;
const STEM_CACHE_SIZE = 50_000;

const stems = new Map<string, string>();

/**
 * The stem of a normalised word: Porter2's of its plain form in its common spelling, and figures for a number. Words of other
 * alphabets are their own stem.
 */
export function stemOf(word: string): string {
  if (word.length > LONGEST_WORD) return word;
  if (!LATIN_WORD.test(word)) return ordinalStem(word) ?? word;
  let stem = stems.get(word);
  if (stem === undefined) {
    stem = numberWords.get(word)?.toString() ?? porter2(irregularForms.get(word) ?? commonSpelling(word));
    // Forgetting everything now and then keeps memory bounded at the price of a few lookups.
    if (stems.size >= STEM_CACHE_SIZE) stems.clear();
    stems.set(word, stem);
  }
  return stem;
}

/** "2nd" is "second". */
function ordinalStem(word: string): string | undefined {
  const place = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(word)?.[1];
  const written = place === undefined ? undefined : ordinalWords[Number(place) - 1];
  return written === undefined ? undefined : stemOf(written);
}

/**
 * The words of a text in order, with their offsets. The same analysis serves articles and questions.
 * Whatever the input, the result is finite and linear in its length: no word is an error, no script is refused.
 */
export function analyse(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(WORD)) {
    const [shown] = match;
    const start = match.index;
    if (UNSPACED.test(shown)) {
      pushPairs(tokens, shown, start);
      continue;
    }
    const word = SIGNS.get(shown) ?? normalise(shown, tokens.at(-1));
    const cut = bareContractions.get(word);
    if (cut !== undefined && word.length === shown.length) {
      tokens.push(
        token(word.slice(0, cut), start, start + cut),
        token(word.slice(cut), start + cut, start + shown.length),
      );
    } else if (word) tokens.push(token(word, start, start + shown.length));
  }
  return numerals(text, tokens, stemOf);
}

function token(word: string, start: number, end: number): Token {
  return { word, stem: stemOf(word), isStopWord: stopWords.has(word), start, end };
}

function normalise(shown: string, previous: Token | undefined): string {
  if (/^\d[\d,]*$/.test(shown)) return shown.replaceAll(',', '');
  const dotted = shown.includes('.');
  // Decomposed first: letters such as "𝐀" have a lower case only as plain ones.
  const plain = shown.normalize('NFKD').toLowerCase().replace(NOT_IN_WORD, '');
  // The country is not the pronoun: "U.S.", "US", and "the us" as people type it.
  if (plain === 'us' && (dotted || shown === 'US' || previous?.word === 'the')) return 'u.s';
  return plain;
}

/** Marks stay: here they are vowels and voicing, not accents. */
function normalisePair(pair: string): string {
  return pair.normalize('NFKC').toLowerCase().replace(/\s/g, '');
}

function pushPairs(tokens: Token[], run: string, start: number): void {
  const characters = [...run];
  let at = start;
  characters.forEach((character, i) => {
    const next = characters[i + 1];
    const pair = next === undefined ? character : character + next;
    // A lone character is a word of its own; the last one of a longer run is already in the pair before it.
    if (next !== undefined || characters.length === 1) tokens.push(token(normalisePair(pair), at, at + pair.length));
    at += character.length;
  });
}
