import type { Span } from './article.ts';

/** A block of the text with what the furniture rules ask of it. */
export interface Line extends Span {
  /** The source's characters, from `start` to `end`. */
  readonly text: string;
  /**
   * The line's words in lower case, with single spaces between: "Editor’s Picks:" is "editor's picks".
   * Phrase lists are compared with it. Empty for long lines, which no rule for phrases may claim.
   */
  readonly key: string;
  /** Runs of visible characters. */
  readonly words: number;
  /** Ends like a sentence: a final mark, perhaps behind closing quotation marks, brackets or a footnote number. */
  readonly terminated: boolean;
  /** Opens with a bullet or a list number. */
  readonly listItem: boolean;
  /** Level of a Markdown heading, or 0. */
  readonly headingLevel: number;
  /** Most of its letters have upper and lower case; only such scripts show titles by their form. */
  readonly cased: boolean;
}

/** No line around an article is longer; above it a line is body, and no pattern is tried on it. */
export const LONGEST_RULED_LINE = 700;

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’.&-][\p{L}\p{M}\p{N}]+)*/gu;
const LIST_MARK = /^(?:[•⁃‣▪▫■●○◦·–—*+-]\s+|(?:\d{1,3}|[a-z])[.)]\s+|[•⁃‣▪■●◦]\s*)/iu;
const HEADING_MARK = /^(#{1,6})\s+/;
const FINAL_MARKS = new Set('.!?…。！？｡।॥؟۔።');
const CLOSERS = new Set('"\'”’»)]*_`」』）】');
const FOOTNOTE = /\s?\[\d{1,3}\]$/;
/** Enough of a line to know its script. */
const SCRIPT_SAMPLE = 200;

export function readLine(source: string, span: Span): Line {
  const text = source.slice(span.start, span.end);
  const ruled = text.length <= LONGEST_RULED_LINE;
  return {
    start: span.start,
    end: span.end,
    text,
    key: ruled ? wordsOf(text).join(' ') : '',
    words: countRuns(text),
    terminated: isTerminated(text),
    listItem: listMarkLength(text) > 0,
    headingLevel: HEADING_MARK.exec(text)?.[1]?.length ?? 0,
    cased: isCased(text.slice(0, SCRIPT_SAMPLE)),
  };
}

/** The words of a short text in lower case, with straight apostrophes. */
export function wordsOf(text: string): string[] {
  return (text.match(WORD) ?? []).map((word) => word.toLowerCase().replaceAll('’', "'"));
}

/** Code units of the bullet or number, with the space behind it, that opens a list item; else 0. */
export function listMarkLength(text: string): number {
  return LIST_MARK.exec(text)?.[0].length ?? 0;
}

/** Whether the text ends like a sentence. */
export function isTerminated(text: string): boolean {
  const ending = text.slice(-40).replace(FOOTNOTE, '');
  let at = ending.length - 1;
  while (at >= 0 && CLOSERS.has(ending.charAt(at))) at -= 1;
  return FINAL_MARKS.has(ending.charAt(at));
}

/** Whether the text has a letter or a digit, of any script. */
export function hasWord(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

function countRuns(text: string): number {
  let count = 0;
  for (const _run of text.matchAll(/\S+/g)) count += 1;
  return count;
}

function isCased(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const casedLetters = text.match(/[\p{Lu}\p{Ll}\p{Lt}]/gu)?.length ?? 0;
  return casedLetters * 2 > letters;
}
