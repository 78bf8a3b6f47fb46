import type { Span } from './article.ts';

interface Line extends Span {
  /** White space before the first visible character, in code units. */
  readonly indent: number;
  /** Length of the line as printed, indent included. */
  readonly width: number;
}

/** How a text was wrapped by hand, or by a program that breaks lines at a fixed column. */
interface Wrapping {
  /** The column at which lines were broken: the longest line that still counts as wrapped. */
  readonly column: number;
}

/** A wrapped line is about as long as a printed one; longer lines are paragraphs, shorter ones may be headings. */
const WRAPPED_LINE = { shortest: 50, longest: 110 } as const;
/** Fewer lines than this say nothing about wrapping. */
const FEWEST_WRAPPED_LINES = 6;
/** Wrapped text may hold the odd long address; a text of long paragraphs is not wrapped. */
const LONG_LINE_SHARE = 0.05;

const LINE_BREAK = /\r\n|[\n\v\f\r\u2028\u2029]/g;
const INVISIBLE = /[\s\u200b\ufeff]/;
const FINAL_MARK = /[.!?…][\p{Pe}\p{Pf}"'’)\]]{0,4}$/u;
const FINAL_MARK_OR_COLON = /[.!?…:][\p{Pe}\p{Pf}"'’)\]]{0,4}$/u;
/** Longest possible match of the two patterns above. */
const FINAL_MARK_LENGTH = 8;
/** A line that ends in the middle of a clause: in a word, a number, a comma, a dash, a closed quotation. */
const UNFINISHED_END = /[\p{L}\p{N},;–—"”’)-]$/u;
const LOWERCASE_START = /^[\p{Ll}(]/u;
/** iPhone, eBay: names that begin a line of their own in lower case. */
const NAME_SHAPE = /^\p{Ll}{1,2}\p{Lu}/u;
const BULLET = /^(?:[•⁃‣▪●◦]|[*–—-]\s)/;
const ENUMERATOR = /^\(?(?:\d{1,3}|\p{L}|[ivx]{1,4})[.)]\s/u;
const LINE_HEAD = 12;

/**
 * The paragraphs of a text, in order: one a line, where hard-wrapped lines are joined to the paragraph they were cut
 * from. Spans are trimmed of white space (byte order marks and zero-width spaces too) and never empty; together they
 * hold every visible character once.
 */
export function findBlocks(text: string): Span[] {
  const lines = findLines(text);
  const wrapping = findWrapping(text, lines);
  const finished = findFinishedRuns(text, lines);
  const blocks: Span[] = [];
  let previous: Line | undefined;
  for (const [index, line] of lines.entries()) {
    if (line.start === line.end) {
      previous = undefined;
      continue;
    }
    const block = blocks.at(-1);
    const joins =
      previous !== undefined &&
      ((finished[index] === true && continuesClause(text, previous, line)) ||
        (wrapping !== undefined && continuesWrapped(text, previous, line, wrapping)));
    if (joins && block !== undefined) blocks[blocks.length - 1] = { start: block.start, end: line.end };
    else blocks.push({ start: line.start, end: line.end });
    previous = line;
  }
  return blocks;
}

/** The part of a span without white space and invisible characters at either end; empty when there is nothing else. */
export function trimSpan(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && INVISIBLE.test(text.charAt(from))) from += 1;
  while (to > from && INVISIBLE.test(text.charAt(to - 1))) to -= 1;
  return { start: from, end: to };
}

function findLines(text: string): Line[] {
  const lines: Line[] = [];
  const add = (from: number, to: number) => {
    const { start, end } = trimSpan(text, { start: from, end: to });
    lines.push({ start, end, indent: start - from, width: end - from });
  };
  let from = 0;
  for (const lineBreak of text.matchAll(LINE_BREAK)) {
    add(from, lineBreak.index);
    from = lineBreak.index + lineBreak[0].length;
  }
  add(from, text.length);
  return lines;
}

/** For each line: does the run of lines up to the next empty one still end a sentence? Lists and headings do not. */
function findFinishedRuns(text: string, lines: readonly Line[]): boolean[] {
  const finished = new Array<boolean>(lines.length).fill(false);
  let below = false;
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    const line = lines[index];
    below = line !== undefined && line.start < line.end && (below || endsSentence(text, line));
    finished[index] = below;
  }
  return finished;
}

/** Wrapped text: most lines, bullets aside, end unfinished at the width of a printed line; hardly any goes beyond. */
function findWrapping(text: string, lines: readonly Line[]): Wrapping | undefined {
  const visible = lines.filter((line) => line.start < line.end && !BULLET.test(headOf(text, line)));
  const wrapped = visible.filter(
    (line) =>
      line.width >= WRAPPED_LINE.shortest &&
      line.width <= WRAPPED_LINE.longest &&
      !endsSentenceOrIntroduces(text, line),
  );
  const long = visible.filter((line) => line.width > WRAPPED_LINE.longest);
  if (visible.length < FEWEST_WRAPPED_LINES || wrapped.length <= visible.length / 2) return undefined;
  if (long.length > visible.length * LONG_LINE_SHARE) return undefined;
  return { column: wrapped.reduce((column, line) => Math.max(column, line.width), 0) };
}

/** A line cut off in the middle of a clause, whose rest begins the next line in lower case. */
function continuesClause(text: string, previous: Line, line: Line): boolean {
  const head = headOf(text, line);
  return (
    UNFINISHED_END.test(tailOf(text, previous)) &&
    !endsSentence(text, previous) &&
    LOWERCASE_START.test(head) &&
    !NAME_SHAPE.test(head) &&
    !BULLET.test(head) &&
    !ENUMERATOR.test(head)
  );
}

/** The next line of the same paragraph in wrapped text. An indented line begins a paragraph. */
function continuesWrapped(text: string, previous: Line, line: Line, wrapping: Wrapping): boolean {
  const head = headOf(text, line);
  const forced = breakWasForced(text, previous, line, wrapping);
  if (line.indent > previous.indent + 1 || BULLET.test(head)) return false;
  if (endsSentenceOrIntroduces(text, previous)) return forced && !ENUMERATOR.test(head);
  // "… on October / 16. He" is a date cut in two, where the break was forced.
  return forced || (previous.width >= WRAPPED_LINE.shortest && !ENUMERATOR.test(head));
}

/** Whether the first word of the next line had no room on this one: only then did the wrapping break the line. */
function breakWasForced(text: string, previous: Line, line: Line, { column }: Wrapping): boolean {
  const head = text.slice(line.start, Math.min(line.end, line.start + column));
  const [firstWord = ''] = head.split(/\s/, 1);
  return previous.width * 2 > column && previous.width + 1 + firstWord.length > column;
}

function endsSentence(text: string, line: Span): boolean {
  return FINAL_MARK.test(tailOf(text, line));
}

function endsSentenceOrIntroduces(text: string, line: Span): boolean {
  return FINAL_MARK_OR_COLON.test(tailOf(text, line));
}

function tailOf(text: string, { start, end }: Span): string {
  return text.slice(Math.max(start, end - FINAL_MARK_LENGTH), end);
}

function headOf(text: string, { start, end }: Span): string {
  return text.slice(start, Math.min(end, start + LINE_HEAD));
}
