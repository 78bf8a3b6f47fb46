import type { Span } from '../article/article.ts';

/** Marks of one kind pair with one another. `doubled`: two backticks or apostrophes that stand for one double mark. */
type MarkKind = 'curly' | 'straight' | 'doubled' | 'guillemet';

/**
 * What writers of English use a mark for. Other languages, and slips of the keyboard, turn “ ” and « » round; that never
 * happens to the marks that open only.
 */
type Usage = 'opens' | 'opens only' | 'closes' | 'either';

interface MarkType {
  readonly kind: MarkKind;
  readonly usage: Usage;
}

/** What stands before a mark: white space or an opening bracket; a dash, colon or other mark; anything else. */
type Before = 'gap' | 'joint' | 'solid';

/** A double quotation mark and what its neighbours tell about it. */
export interface DoubleMark extends Span, MarkType {
  readonly before: Before;
  readonly followsDigit: boolean;
  /** White space or closing punctuation comes next, or the paragraph ends. */
  readonly precedesGap: boolean;
  /** The next mark of its kind in the paragraph. */
  readonly next: DoubleMark | undefined;
}

/** How well a single mark would close a quotation; `none`: it stands inside a word or opens one. */
export type Closing = 'strong' | 'fair' | 'weak' | 'none';

/** A single quotation mark or apostrophe and what its neighbours tell about it. */
export interface SingleMark extends Span {
  readonly opens: boolean;
  readonly closing: Closing;
}

/** The marks of one paragraph, in order. */
export interface QuotationMarks {
  readonly doubles: readonly DoubleMark[];
  readonly singles: readonly SingleMark[];
}

/** One mark, or a run of apostrophes or backticks. */
const MARK_OR_RUN = /'+|`+|‘+|’+|["“”„«»]/g;

const DOUBLE_MARKS: ReadonlyMap<string, MarkType> = new Map([
  ['“', { kind: 'curly', usage: 'opens' }],
  ['”', { kind: 'curly', usage: 'closes' }],
  ['„', { kind: 'curly', usage: 'opens only' }],
  ['«', { kind: 'guillemet', usage: 'opens' }],
  ['»', { kind: 'guillemet', usage: 'closes' }],
  ['"', { kind: 'straight', usage: 'either' }],
  ['``', { kind: 'doubled', usage: 'opens only' }],
  ["''", { kind: 'doubled', usage: 'either' }],
  ['‘‘', { kind: 'doubled', usage: 'opens only' }],
  ['’’', { kind: 'doubled', usage: 'closes' }],
]);
const SINGLE_MARKS: ReadonlySet<string> = new Set(["'", '‘', '’']);
/** ’ is the apostrophe of “’tis” and “’90s”: in front of a word it never opens. */
const MAY_OPEN: ReadonlySet<string> = new Set(["'", '‘']);
const MAY_CLOSE: ReadonlySet<string> = new Set(["'", '’']);

const SPACE = /[\s\u200b\ufeff]/;
/** Brackets, and the emphasis marks of Markdown. */
const OPENING_BRACKET = /[([{<*_]/;
const JOINT = /[-‐‑–—/:'"“”„‘’«»`]/;
const CLOSING_PUNCTUATION = /[,;:!?)\]}>–—]/;
const LETTER_OR_DIGIT = /[\p{L}\p{M}\p{N}]/u;

/** Behind these a single mark closes: no word ends in one. */
const CLEAR_END = /[,.;:?!…)\]–—”"»]/;
/** Letters left out in front of a word ("’tis", "rock ’n’ roll", "the ’90s"), often set with an opening mark. */
const ELISION =
  /^(?:[Tt](?:is|was|were|will|would|il)|em|n|bout|cause|cos|cuz|nuff|fraid|neath|\d\ds)(?![\p{L}\p{N}])/u;
const LONGEST_ELISION = 6;
/** "the workers’ hut", "goin’ home", "6' tall": an apostrophe as likely as a closing mark. */
const APOSTROPHE_LIKE_END = /(?:[sS]|in|\d)$/;

/** A mark as written, where it stands in its paragraph. */
interface PlacedGlyph {
  readonly glyph: string;
  readonly at: number;
}

/** Reads the quotation marks of a paragraph. Which of them belong together is not decided here. */
export function readQuotationMarks(text: string, paragraph: Span): QuotationMarks {
  const content = text.slice(paragraph.start, paragraph.end);
  const doubles: DoubleMark[] = [];
  const singles: SingleMark[] = [];
  const nextOfKind = new Map<MarkKind, DoubleMark>();
  for (const { glyph, at } of findGlyphs(content).reverse()) {
    const type = DOUBLE_MARKS.get(glyph);
    if (type !== undefined) {
      const mark = readDouble(content, { glyph, at }, paragraph.start, type, nextOfKind.get(type.kind));
      nextOfKind.set(type.kind, mark);
      doubles.push(mark);
    } else if (SINGLE_MARKS.has(glyph)) {
      singles.push(readSingle(content, { glyph, at }, paragraph.start));
    }
  }
  return { doubles: doubles.reverse(), singles: singles.reverse() };
}

function findGlyphs(content: string): PlacedGlyph[] {
  const glyphs: PlacedGlyph[] = [];
  for (const { 0: run, index } of content.matchAll(MARK_OR_RUN)) {
    let at = index;
    for (const glyph of splitRun(content, run, index)) {
      glyphs.push({ glyph, at });
      at += glyph.length;
    }
  }
  return glyphs;
}

/** Three apostrophes are a double and a single mark, the single one on the inner side; longer runs are no marks. */
function splitRun(content: string, run: string, index: number): readonly string[] {
  if (run.length < 3) return [run];
  const [mark = ''] = run;
  if (run.length > 3 || mark === '`') return [];
  const pair = mark.repeat(2);
  return beforeOf(content, index) === 'gap' ? [pair, mark] : [mark, pair];
}

function readDouble(
  content: string,
  { glyph, at }: PlacedGlyph,
  offset: number,
  { kind, usage }: MarkType,
  next: DoubleMark | undefined,
): DoubleMark {
  const end = at + glyph.length;
  return {
    start: offset + at,
    end: offset + end,
    kind,
    usage,
    before: beforeOf(content, at),
    followsDigit: /\d/.test(content.charAt(at - 1)),
    precedesGap: isGapAfter(content, end),
    next,
  };
}

function readSingle(content: string, { glyph, at }: PlacedGlyph, offset: number): SingleMark {
  const end = at + glyph.length;
  return {
    start: offset + at,
    end: offset + end,
    opens: MAY_OPEN.has(glyph) && opensWord(content, at, end),
    closing: MAY_CLOSE.has(glyph) ? closingOf(content, at, end) : 'none',
  };
}

function opensWord(content: string, at: number, end: number): boolean {
  if (beforeOf(content, at) === 'solid' || isGapAfter(content, end)) return false;
  return !ELISION.test(content.slice(end, end + LONGEST_ELISION));
}

function closingOf(content: string, at: number, end: number): Closing {
  const previous = content.charAt(at - 1);
  if (previous === '' || SPACE.test(previous) || LETTER_OR_DIGIT.test(characterAt(content, end))) return 'none';
  if (CLEAR_END.test(previous)) return 'strong';
  const precedesSpace = SPACE.test(content.charAt(end));
  return precedesSpace && APOSTROPHE_LIKE_END.test(content.slice(Math.max(0, at - 2), at)) ? 'weak' : 'fair';
}

function beforeOf(content: string, at: number): Before {
  const previous = content.charAt(at - 1);
  if (previous === '' || SPACE.test(previous) || OPENING_BRACKET.test(previous)) return 'gap';
  return JOINT.test(previous) ? 'joint' : 'solid';
}

/** A full stop that begins an ellipsis opens a quotation as well as a word does. */
function isGapAfter(content: string, end: number): boolean {
  const following = content.charAt(end);
  if (following === '' || SPACE.test(following) || CLOSING_PUNCTUATION.test(following)) return true;
  return following === '.' && content.charAt(end + 1) !== '.';
}

function characterAt(content: string, at: number): string {
  const codePoint = content.codePointAt(at);
  return codePoint === undefined ? '' : String.fromCodePoint(codePoint);
}
