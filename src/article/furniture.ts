import type { Furniture, FurnitureKind, Span } from './article.ts';
import { hasWord, type Line, LONGEST_RULED_LINE, readLine, wordsOf } from './furnitureLine.ts';
import { FORM_RULES, isOutsidePromotion, isWriterNote, OUTSIDE_RULES } from './furnitureRules.ts';
import { findRelatedSections } from './furnitureSections.ts';
import {
  isByline,
  isHandleLine,
  isMarkdownImage,
  isTimestamp,
  relatedHeaderClass,
  relatedLabelLength,
} from './furnitureShapes.ts';

/** What a text's blocks are: the paragraphs of the article, and what stands around them. Both in order. */
export interface Labelled {
  readonly body: readonly Span[];
  readonly furniture: readonly Furniture[];
}

type Label = FurnitureKind | null;

/** The first paragraph of the article, and its last, have this many words; shorter sentences may be teasers or notes. */
const PARAGRAPH_WORDS = 12;
const LONGEST_HEADLINE_WORDS = 25;
const LONGEST_HEADING_WORDS = 12;
/** More short lines than this in a row are a list of the article's, not headings. */
const MOST_HEADINGS_IN_A_ROW = 2;
/** A line said twice within so many lines is a pull quotation or a mistake in copying. */
const DUPLICATE_DISTANCE = 6;
const DUPLICATE_WORDS = 8;
/** So long a line is a copy wherever it stands. */
const CERTAIN_DUPLICATE_WORDS = 25;
/** A text that repeats more than this does so on purpose: a chorus, a list, a form. */
const MOST_DUPLICATES = 3;

/** What the front matter says of the text. */
export interface Known {
  readonly title: string | null;
  readonly byline: string | null;
}

/**
 * Labels each block of a text as the article's or as furniture. Nothing is deleted: together the two lists hold every
 * block, or the lines of it where a block mixes both. The stages go from what a line's form shows wherever it stands to
 * what only its place shows; a label once given stays.
 */
export function findFurniture(
  text: string,
  blocks: readonly Span[],
  known: Known = { title: null, byline: null },
): Labelled {
  const lines = separateLines(text, blocks).map((span) => readLine(text, span));
  const labels: Label[] = lines.map(labelByForm);
  labelRelatedSections(lines, labels);
  labelOutside(lines, labels, wordsOf(known.byline ?? '').join(' '));
  labelDuplicates(lines, labels);
  labelHeadings(lines, labels, known.title);
  keepSomeBody(lines, labels);
  return {
    body: lines.filter((_, index) => labels[index] === null).map(toSpan),
    furniture: lines.flatMap((line, index) => {
      const kind = labels[index] ?? null;
      return kind === null ? [] : [{ ...toSpan(line), kind }];
    }),
  };
}

const toSpan = ({ start, end }: Span): Span => ({ start, end });

/**
 * Blocks of several lines are hard-wrapped paragraphs. Where one of their lines is unmistakable furniture, an empty line
 * was missing: that line stands alone, and below a header each line does.
 */
function separateLines(text: string, blocks: readonly Span[]): Span[] {
  return blocks.flatMap((block) => {
    const spans = linesOf(text, block);
    if (spans.length === 1) return [block];
    const separated: Span[] = [];
    let open: Span | null = null;
    let belowHeader = false;
    for (const span of spans) {
      const stands = belowHeader || standsAlone(readLine(text, span));
      if (stands || open === null) separated.push(span);
      else separated[separated.length - 1] = { start: open.start, end: span.end };
      open = stands ? null : (separated.at(-1) ?? null);
      belowHeader ||=
        relatedHeaderClass(readLine(text, span)) !== null && /^\P{Ll}/u.test(text.slice(span.start, span.end));
    }
    return separated;
  });
}

/** The trimmed, visible lines of a block. */
function linesOf(text: string, block: Span): Span[] {
  const spans: Span[] = [];
  for (const match of text.slice(block.start, block.end).matchAll(/[^\n\v\f\r\u2028\u2029]+/g)) {
    const line = match[0];
    const lead = line.length - line.replace(/^[\s\u200b\ufeff]+/, '').length;
    const visible = trimmedEnd(line);
    if (visible > lead)
      spans.push({ start: block.start + match.index + lead, end: block.start + match.index + visible });
  }
  return spans;
}

function trimmedEnd(line: string): number {
  let end = line.length;
  while (end > 0 && /[\s\u200b\ufeff]/.test(line.charAt(end - 1))) end -= 1;
  return end;
}

function standsAlone(line: Line): boolean {
  if (line.headingLevel > 0 || isMarkdownImage(line)) return true;
  const header = relatedHeaderClass(line);
  if (header !== null) return /^\P{Ll}/u.test(line.text) && line.words > 1;
  if (!line.terminated && line.words > 2 && relatedLabelLength(line.text) > 0) return true;
  return isHandleLine(line) && line.words > 1;
}

/** Stage 1: what a line's form shows wherever it stands. */
function labelByForm(line: Line): Label {
  const isLong = line.text.length > LONGEST_RULED_LINE;
  return FORM_RULES.find((rule) => (rule.anyLength === true || !isLong) && rule.matches(line))?.kind ?? null;
}

/** Stage 2: lists of other pieces. */
function labelRelatedSections(lines: readonly Line[], labels: Label[]): void {
  for (const { header, end } of findRelatedSections(lines, labels)) {
    labels[header] = 'related-header';
    for (let index = header + 1; index < end; index += 1) labels[index] ??= 'related';
  }
}

/** Stage 3: above the first paragraph and below the last, weaker signs are enough. */
function labelOutside(lines: readonly Line[], labels: Label[], knownByline: string): void {
  const isParagraph = (line: Line, index: number) =>
    labels[index] === null && line.terminated && line.words >= PARAGRAPH_WORDS && !isOutsidePromotion(line);
  const first = lines.findIndex(isParagraph);
  if (first === -1) return;
  // Twice: a bare name is known for a byline by the date below it.
  for (let index = 0; index < 2 * first; index += 1)
    labelOutsideLine(lines, labels, index % first, 'opening', knownByline);

  const byline = lines.find((_, index) => index < first && labels[index] === 'byline');
  const bylineKey = byline?.key ?? knownByline;
  // Notes about the writer are paragraphs in form: they are passed over, from the end, to find the article's last one.
  const last = lines.findLastIndex((line, index) => isParagraph(line, index) && !isWriterNote(line, bylineKey));
  for (let index = Math.max(last, first) + 1; index < lines.length; index += 1) {
    labelOutsideLine(lines, labels, index, 'closing', bylineKey);
    relabelListed(lines, labels, index, bylineKey);
  }
}

function labelOutsideLine(
  lines: readonly Line[],
  labels: Label[],
  index: number,
  zone: 'opening' | 'closing',
  bylineKey: string,
): void {
  const line = lines[index];
  if (line === undefined || labels[index] !== null || line.text.length > LONGEST_RULED_LINE) return;
  const surroundings = {
    zone,
    before: labels[index - 1] ?? null,
    after: labels[index + 1] ?? null,
    isFirst: index === 0,
    bylineKey,
  };
  labels[index] = OUTSIDE_RULES.find((rule) => rule.matches(line, surroundings))?.kind ?? null;
}

/** The list of other pieces below an article runs to its end, and takes in what a page has below such a list. */
function relabelListed(lines: readonly Line[], labels: Label[], index: number, bylineKey: string): void {
  const line = lines[index];
  if (line === undefined || labels[index] !== 'related' || line.text.length > LONGEST_RULED_LINE) return;
  if (bylineKey !== '' && isWriterNote(line, bylineKey)) labels[index] = 'biography';
  else if (isOutsidePromotion(line)) labels[index] = 'promotion';
  else if (isTimestamp(line)) labels[index] = 'timestamp';
  else if (isByline(line)) labels[index] = 'byline';
}

/** Stage 4: a line that repeats an earlier one. */
function labelDuplicates(lines: readonly Line[], labels: Label[]): void {
  const seen = new Map<string, number>();
  const duplicates: number[] = [];
  for (const [index, line] of lines.entries()) {
    if (labels[index] !== null || line.words < DUPLICATE_WORDS || line.listItem) continue;
    const earlier = seen.get(line.text);
    const isNear = earlier !== undefined && index - earlier <= DUPLICATE_DISTANCE;
    if (isNear || (earlier !== undefined && line.words >= CERTAIN_DUPLICATE_WORDS)) duplicates.push(index);
    seen.set(line.text, index);
  }
  if (duplicates.length > MOST_DUPLICATES) return;
  for (const index of duplicates) labels[index] = 'duplicate';
}

/** Stage 5: the headline above the article, and headings between its paragraphs. */
function labelHeadings(lines: readonly Line[], labels: Label[], title: string | null): void {
  for (const [index, line] of lines.entries()) {
    if (labels[index] === null && line.headingLevel > 0) labels[index] = 'heading';
  }
  const first = lines.findIndex((line, index) => labels[index] === null && line.terminated && hasWord(line.text));
  if (first !== -1) labelShortLines(lines, labels, first);
  labelHeadline(lines, labels, first === -1 ? lines.length : first, title);
}

/** Short lines without a final mark are headings when a paragraph follows them, and a list when many stand together. */
function labelShortLines(lines: readonly Line[], labels: Label[], first: number): void {
  let run: number[] = [];
  for (const [index, line] of lines.entries()) {
    if (labels[index] !== null) continue;
    if (canBeHeading(line, index < first)) {
      run.push(index);
      continue;
    }
    const most = index <= first ? Number.POSITIVE_INFINITY : MOST_HEADINGS_IN_A_ROW;
    const precedesParagraph = line.terminated && !line.listItem;
    if (precedesParagraph && run.length <= most) for (const heading of run) labels[heading] = 'heading';
    run = [];
  }
}

function canBeHeading(line: Line, isAbove: boolean): boolean {
  const mostWords = isAbove ? LONGEST_HEADLINE_WORDS : LONGEST_HEADING_WORDS;
  if (line.terminated || line.listItem || !line.cased || line.words > mostWords) return false;
  // "Name: value" lines, speakers of an interview, lines that announce what follows and quotations are the article's.
  return /^[\p{Lu}\p{N}‘]/u.test(line.text) && !/[:,;—–-]$/.test(line.text) && !/^\p{L}{1,20}: /u.test(line.text);
}

/**
 * The headline is the line that repeats the known title. Where no title is known it is the first heading above the
 * article, but not a series' name ("THE BRIEF", "The Brief | Issue 3") above another heading. A question or exclamation is one as well, when a byline or a date follows.
 */
function labelHeadline(lines: readonly Line[], labels: Label[], first: number, title: string | null): void {
  if (title !== null) {
    const repeated = lines.findIndex((line, index) => index <= first && plainTitle(line) === title);
    if (labels[repeated] === null || labels[repeated] === 'heading') labels[repeated] = 'headline';
    return;
  }
  const headings = lines.flatMap((_, index) => (index < first && labels[index] === 'heading' ? [index] : []));
  const [top, second] = headings;
  if (top !== undefined) {
    const isSeries = second !== undefined && isSeriesName(lines[top]) && !isSeriesName(lines[second]);
    labels[isSeries ? second : top] = 'headline';
    return;
  }
  const opening = lines[first];
  const below = labels[first + 1];
  const isTitleLike =
    opening !== undefined && /[?!]["”’]?$/.test(opening.text) && opening.words <= LONGEST_HEADLINE_WORDS;
  if (isTitleLike && (below === 'byline' || below === 'timestamp')) labels[first] = 'headline';
}

function plainTitle(line: Line): string {
  return line.text.length > LONGEST_RULED_LINE ? '' : line.text.replace(/^#{1,6}\s+/, '').replace(/\s+/g, ' ');
}

function isSeriesName(line: Line | undefined): boolean {
  return line !== undefined && (!/\p{Ll}/u.test(line.text) || line.text.includes(' | '));
}

/**
 * Stage 6: a text of nothing but short lines is an article of short lines. Headings without a paragraph are its body;
 * failing those, whatever has words and is no control of a page.
 */
function keepSomeBody(lines: readonly Line[], labels: Label[]): void {
  const lastResorts: readonly (readonly FurnitureKind[])[] = [
    ['heading', 'headline'],
    ['related', 'related-header', 'caption', 'timestamp', 'byline', 'biography', 'promotion', 'handle'],
  ];
  for (const kinds of lastResorts) {
    if (labels.includes(null)) return;
    for (const [index, line] of lines.entries()) {
      const label = labels[index] ?? null;
      if (label !== null && kinds.includes(label) && hasWord(line.text) && !isMarkdownImage(line)) labels[index] = null;
    }
  }
}
