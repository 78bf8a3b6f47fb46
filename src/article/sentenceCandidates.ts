import { CLEAR_STARTERS } from './abbreviations.ts';

/** What the first visible character behind a possible boundary is, opening marks aside. */
type NextKind = 'capital' | 'lowercase' | 'digit' | 'mark' | 'emoji' | 'symbol' | 'nothing';

/** A place where a sentence may end: a run of terminators with everything the boundary rules look at. */
export interface SentenceCandidate {
  /** ".", "?!", "...", ". . ." */
  readonly terminator: string;
  /** The characters before the terminator, back to white space or an opening mark: "Inc", "U.S", "2010". */
  readonly token: string;
  /** The token as word lists write it: lower case, without leading punctuation, the last part of a hyphenated word. */
  readonly word: string;
  /** The end of the sentence so far, before the token; cut to a few dozen words. */
  readonly before: string;
  /** Quotation marks and brackets that close behind the terminator. */
  readonly closers: string;
  /** Whether white space follows. */
  readonly spaced: boolean;
  /** The text from the next visible character on; cut to a few words. */
  readonly after: string;
  /** Quotation marks and brackets that open in front of the next word. */
  readonly opening: string;
  readonly nextWord: string;
  readonly nextKind: NextKind;
  /** Inside a bracket that opened in mid-sentence and closes soon. */
  readonly parenthesised: boolean;
  /** Where the sentence would end if this is a boundary. */
  readonly end: number;
  /** Where the next sentence would start: the first visible character behind `end`. */
  readonly nextStart: number;
}

/** How far the rules see, in code units: every look at the text is bounded, however long its sentences are. */
const REACH = { token: 100, before: 200, after: 80, closers: 8, bracket: 250, tail: 40 } as const;

/** Four dots or more with spaces between: the first one may be the full stop of the sentence before the omission. */
const TERMINATOR = /(?:\.\s){2,}\.+|[.!?…]+|[。．！？]+/g;
const SPACED_DOTS = /^\.\s/;
const OPENING_MARK = /["“”‘’„'`([«‹¿¡*_]/;
const CLOSING_MARK = /["”’'»›)\]*_]/;
/** Typed the wrong way round; they close when white space follows. */
const OPENING_MARK_ALSO_CLOSING = /[“‘«]/;
const TOKEN_LIMIT = /[\s"“”„‘([—–]/;
const LETTER = /\p{L}/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const SPACE = /[\s\u200b\ufeff]/;

/** [5], [3–5], [a], [citation needed]: references, glued to the sentence or a space behind it. */
const FOOTNOTES = /^(?:\s?\[(?:\d{1,3}(?:\s?[–,-]\s?\d{1,3}){0,3}|\p{Ll}{1,2}|citation needed)\]){1,6}/u;
/**
 * What a sentence drags along behind a space: a detached ellipsis or omission, a quotation mark that closes, an emoji
 * or emoticon, a row of asterisks.
 */
const DETACHED_TAIL = new RegExp(
  `^\\s(?:${[
    '\\.{3,}|…|\\[(?:…|\\.{3})\\]',
    '["\'”](?=\\s)',
    '\\*{3,}',
    '(?:(?:\\p{Emoji_Presentation}|\\p{Extended_Pictographic}\\ufe0f)(?:\\p{Emoji_Modifier}|\\ufe0f|\\u200d){0,3}){1,8}',
    '[:;=]-?[)(DP]',
  ].join('|')})(?=\\s|$)`,
  'u',
);
const NEXT_WORD = /^[\p{L}\p{N}][\p{L}\p{N}'’.&-]*/u;
/** iPhone, eBay, mRNA, al-Sadr, d'Arc: capitalised, though not in the first letter. */
const NAME_SHAPE = /^(?:\p{Ll}{1,3}|\p{Ll}{1,2}['’-])\p{Lu}/u;
/** "… of the town. 4 However": the number of a footnote, printed small, stays a bare number in plain text. */
const FOOTNOTE_NUMBER = /^\s\d{1,2}(?=\s(\p{Lu}\p{Ll}*)(?!\p{L}))/u;

/** Finds the candidates of one block in order. All offsets count from the beginning of the block. */
export class SentenceCandidates {
  readonly #block: string;
  readonly #terminators: RegExp;
  readonly #marks: OpenMarks;

  constructor(block: string) {
    this.#block = block;
    this.#terminators = new RegExp(TERMINATOR);
    this.#marks = new OpenMarks(block);
  }

  /** The next place where the sentence that began at `sentenceStart` may end before the block does. */
  next(sentenceStart: number): SentenceCandidate | undefined {
    const match = this.#terminators.exec(this.#block);
    if (match === null) return undefined;
    const candidate = this.#describe(match.index, match[0], sentenceStart);
    this.#terminators.lastIndex = Math.max(candidate.end, match.index + candidate.terminator.length);
    return candidate.nextKind === 'nothing' ? undefined : candidate;
  }

  #describe(start: number, run: string, sentenceStart: number): SentenceCandidate {
    const block = this.#block;
    const terminator = this.#terminatorOf(start, run);
    const terminatorEnd = start + terminator.length;
    this.#marks.advance(terminatorEnd);
    const closersEnd = this.#closersEnd(terminatorEnd);
    this.#marks.advance(closersEnd);
    const end = this.#tailEnd(closersEnd);
    const nextAt = this.#skipSpace(end);
    const after = block.slice(nextAt, nextAt + REACH.after);
    const opening = openingOf(after);
    const unopened = after.slice(opening.length);
    const tokenAt = this.#tokenStart(start, sentenceStart);
    const token = block.slice(tokenAt, start);
    return {
      terminator,
      token,
      word: wordOf(token),
      before: block.slice(Math.max(sentenceStart, tokenAt - REACH.before), tokenAt),
      closers: block.slice(terminatorEnd, closersEnd),
      spaced: nextAt > end,
      after,
      opening,
      nextWord: (NEXT_WORD.exec(unopened)?.[0] ?? '').replace(/[.’'-]+$/, ''),
      nextKind: kindOf(unopened),
      parenthesised: this.#marks.bracketOpenedAfter(sentenceStart) && this.#bracketClosesSoon(closersEnd),
      end,
      nextStart: nextAt,
    };
  }

  /** "The boats rotted. . . . The": the full stop ends the sentence, the omission opens the next. */
  #terminatorOf(start: number, run: string): string {
    const block = this.#block;
    const dots = run.replaceAll(/\s/g, '').length;
    const attached = LETTER.test(block.charAt(start - 1));
    const isolated = SPACE.test(block.charAt(start + run.length));
    return SPACED_DOTS.test(run) && dots >= 4 && attached && isolated ? '.' : run;
  }

  #closersEnd(terminatorEnd: number): number {
    const block = this.#block;
    const limit = terminatorEnd + REACH.closers;
    let end = terminatorEnd;
    while (end < limit && this.#closes(end)) end += 1;
    const footnotes = FOOTNOTES.exec(block.slice(end, end + REACH.tail));
    return end + (footnotes?.[0].length ?? 0);
  }

  #closes(at: number): boolean {
    const mark = this.#block.charAt(at);
    const following = at + 1 < this.#block.length ? this.#block.charAt(at + 1) : ' ';
    if (OPENING_MARK_ALSO_CLOSING.test(mark)) return SPACE.test(following);
    if (!CLOSING_MARK.test(mark)) return false;
    // A straight mark glued to a word opens the next quotation, unless one is still open: .”Next against ."Next.
    if ((mark === '"' || mark === "'") && LETTER_OR_DIGIT.test(following)) return this.#marks.isQuoteOpen(mark);
    return true;
  }

  #tailEnd(closersEnd: number): number {
    const ahead = this.#block.slice(closersEnd, closersEnd + REACH.tail);
    const number = FOOTNOTE_NUMBER.exec(ahead);
    if (number !== null && CLEAR_STARTERS.has((number[1] ?? '').toLowerCase())) return closersEnd + number[0].length;
    const tail = DETACHED_TAIL.exec(ahead);
    const mark = tail?.[0].trim() ?? '';
    if ((mark === '"' || mark === "'") && !this.#marks.isQuoteOpen(mark)) return closersEnd;
    return closersEnd + (tail?.[0].length ?? 0);
  }

  #tokenStart(terminatorStart: number, sentenceStart: number): number {
    const limit = Math.max(sentenceStart, terminatorStart - REACH.token);
    let start = terminatorStart;
    while (start > limit && !TOKEN_LIMIT.test(this.#block.charAt(start - 1))) start -= 1;
    return start;
  }

  #skipSpace(from: number): number {
    let at = from;
    while (at < this.#block.length && SPACE.test(this.#block.charAt(at))) at += 1;
    return at;
  }

  #bracketClosesSoon(from: number): boolean {
    const ahead = this.#block.slice(from, from + REACH.bracket);
    return /^[^()[\]]*[)\]]/.test(ahead);
  }
}

/** Which straight quotation marks and brackets are open; reads each character of the block once. */
class OpenMarks {
  readonly #block: string;
  #position = 0;
  #double = false;
  #single = false;
  readonly #brackets: number[] = [];

  constructor(block: string) {
    this.#block = block;
  }

  advance(to: number): void {
    for (; this.#position < to; this.#position += 1) this.#read(this.#position);
  }

  isQuoteOpen(mark: string): boolean {
    return mark === '"' ? this.#double : this.#single;
  }

  bracketOpenedAfter(position: number): boolean {
    const innermost = this.#brackets.at(-1);
    return innermost !== undefined && innermost > position;
  }

  #read(at: number): void {
    const mark = this.#block.charAt(at);
    if (mark === '(' || mark === '[') this.#brackets.push(at);
    else if (mark === ')' || mark === ']') this.#brackets.pop();
    else if (mark === '"') this.#readDouble(at);
    else if (mark === "'") this.#readSingle(at);
  }

  /** A mark behind a digit that closes nothing means inches. */
  #readDouble(at: number): void {
    if (this.#double || !/\d/.test(this.#block.charAt(at - 1))) this.#double = !this.#double;
  }

  /** Between two letters it is an apostrophe. */
  #readSingle(at: number): void {
    const afterWord = LETTER_OR_DIGIT.test(this.#block.charAt(at - 1));
    const beforeWord = LETTER_OR_DIGIT.test(this.#block.charAt(at + 1));
    if (beforeWord && !afterWord) this.#single = true;
    else if (!beforeWord) this.#single = false;
  }
}

function openingOf(after: string): string {
  let length = 0;
  while (length < after.length && OPENING_MARK.test(after.charAt(length))) length += 1;
  return after.slice(0, length);
}

function wordOf(token: string): string {
  const word = token.toLowerCase().replace(/^[^\p{L}\p{N}]+/u, '');
  return word.slice(word.lastIndexOf('-') + 1);
}

function kindOf(rest: string): NextKind {
  if (rest === '') return 'nothing';
  if (/^[\p{Lu}\p{Lt}\p{Lo}]/u.test(rest) || NAME_SHAPE.test(rest)) return 'capital';
  if (/^\p{L}/u.test(rest)) return 'lowercase';
  if (/^\p{N}/u.test(rest)) return 'digit';
  if (/^\p{Extended_Pictographic}/u.test(rest)) return 'emoji';
  if (/^[@#$£€¥•⁃‣▪●.…]/u.test(rest)) return 'mark';
  return 'symbol';
}
