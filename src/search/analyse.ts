import porter2 from 'wink-porter2-stemmer';
import { stopWords } from './stopWords.ts';

/** A word of a text, with where it stands. */
export interface Token {
  /** Lower case, without accents, "1,000" as "1000", "U.S." as "u.s". */
  readonly word: string;
  /** What is indexed and compared: the Porter2 stem of `word`. */
  readonly stem: string;
  readonly isStopWord: boolean;
  /** UTF-16 code units of the analysed text, `end` exclusive. */
  readonly start: number;
  readonly end: number;
}

/**
 * What counts as one word: a dotted acronym, a number with thousands separators, or a run of letters and digits.
 * "don't" and "Abadi's" split at the apostrophe, whose remainders are stop words. Every alternative consumes at least one
 * character and none can be matched in two ways, so the scan is linear.
 */
const WORD = /\p{L}\.(?:\p{L}\.)+|\d{1,3}(?:,\d{3})+(?!\d)|[\p{L}\p{N}\p{M}]+/gu;

/** Scripts written without spaces: a run of them is cut into overlapping pairs of characters. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;
/** Accents, the dots of an acronym, and what a few letters decompose into: "⑴" into "(1)". "½" stays one half, not twelve. */
const NOT_IN_WORD = /[^\p{L}\p{N}⁄]/gu;
const LATIN_WORD = /^[a-z]+$/;
/** Longer "words" are no words; they are kept, but neither stemmed nor compared letter by letter. */
const LONGEST_WORD = 40;
const STEM_CACHE_SIZE = 50_000;

const stems = new Map<string, string>();

/** The Porter2 stem of a normalised word; words of other alphabets are their own stem. */
export function stemOf(word: string): string {
  if (word.length > LONGEST_WORD || !LATIN_WORD.test(word)) return word;
  let stem = stems.get(word);
  if (stem === undefined) {
    stem = porter2(word);
    // Forgetting everything now and then keeps memory bounded at the price of a few lookups.
    if (stems.size >= STEM_CACHE_SIZE) stems.clear();
    stems.set(word, stem);
  }
  return stem;
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
    const word = normalise(shown, tokens.at(-1));
    if (word) tokens.push(token(word, start, start + shown.length));
  }
  return tokens;
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
