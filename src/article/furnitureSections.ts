import type { FurnitureKind } from './article.ts';
import type { Line } from './furnitureLine.ts';
import { relatedHeaderClass } from './furnitureShapes.ts';

/** A list of other pieces: the index of its header and the index behind its last line. */
export interface RelatedSection {
  readonly header: number;
  readonly end: number;
}

/** A paragraph of the article, not a teaser: the body that resumes behind a box of links has several of these. */
const PARAGRAPH_WORDS = 25;
/** Where titles stand below the header, teasers stand between titles: a row of even short paragraphs is the article. */
const SHORT_PARAGRAPH_WORDS = 12;
/** So many in a row are the article again, whatever the header said. */
const PARAGRAPHS_THAT_RESUME = 3;
/** After a header that may be the article's own heading, two paragraphs that run to the end are enough. */
const PARAGRAPHS_THAT_FINISH = 2;
/** A box of links inside the article has at most so many lines. */
const LONGEST_BOX = 8;
const LONGEST_TITLE_WORDS = 25;
const LONGEST_BOXED_TEASER_WORDS = 30;
/** Only behind a sentence of at least this many words can a header close the article. */
const OPENING_SENTENCE_WORDS = 8;

/** What the sections are told by, worked out once for a text. */
interface Reading {
  readonly lines: readonly Line[];
  /** What the form rules found; a labelled line neither continues nor interrupts a list. */
  readonly labels: readonly (FurnitureKind | null)[];
  readonly isParagraph: readonly boolean[];
  readonly isShortParagraph: readonly boolean[];
  /** For each line, where the article certainly goes on: behind a list of teasers, and behind one of titles. */
  readonly bodyBehindTeasers: readonly number[];
  readonly bodyBehindTitles: readonly number[];
  /** Where the run of paragraphs begins that ends the text. */
  readonly finalParagraphs: number;
}

/**
 * The lists of other pieces in a text: a header, then titles, each perhaps with a teaser. Below the article everything
 * to the end belongs to such a list, for foreign teasers are paragraphs like its own. Inside the article only the short
 * lines below the header do.
 * @param labels what the form rules found
 */
export function findRelatedSections(
  lines: readonly Line[],
  labels: readonly (FurnitureKind | null)[],
): readonly RelatedSection[] {
  const reading = readLines(lines, labels);
  const firstSentence = lines.findIndex((line) => line.terminated && line.words >= OPENING_SENTENCE_WORDS);
  const sections: RelatedSection[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    const header = line === undefined ? null : relatedHeaderClass(line);
    // A list begins with a title: below a header that may be the article's own heading, a paragraph is the article's.
    if (header === null || (header === 'possible' && reading.isShortParagraph[index + 1] === true)) continue;
    const isBelowArticle = firstSentence !== -1 && index > firstSentence && endsText(reading, index, header);
    const end = isBelowArticle ? lines.length : boxEnd(lines, labels, index);
    // A header with nothing below it is one only when it can be nothing else.
    if (end > index + 1 || header === 'certain') sections.push({ header: index, end });
    index = end - 1;
  }
  return sections;
}

function readLines(lines: readonly Line[], labels: readonly (FurnitureKind | null)[]): Reading {
  const paragraphsOf = (words: number) =>
    lines.map((line, index) => labels[index] === null && line.terminated && line.words >= words);
  const isParagraph = paragraphsOf(PARAGRAPH_WORDS);
  const isShortParagraph = paragraphsOf(SHORT_PARAGRAPH_WORDS);
  return {
    lines,
    labels,
    isParagraph,
    isShortParagraph,
    bodyBehindTeasers: findBodyAhead(isParagraph),
    bodyBehindTitles: findBodyAhead(isShortParagraph),
    finalParagraphs: findFinalParagraphs(lines, labels, isParagraph),
  };
}

/** Whether nothing below a header is the article's any more. */
function endsText(reading: Reading, header: number, headerClass: 'certain' | 'possible'): boolean {
  const { lines, labels, isParagraph } = reading;
  const listsTitles = lines[header + 1]?.terminated === false;
  const resumes = (listsTitles ? reading.bodyBehindTitles : reading.bodyBehindTeasers)[header + 1] ?? lines.length;
  if (resumes < lines.length) return false;
  // Paragraphs up to the last line, with titles above them or none: the article, unless the header is unmistakable.
  const finish = Math.max(reading.finalParagraphs, header + 1);
  return !isRun(isParagraph, labels, finish) || (headerClass === 'certain' && finish === header + 1);
}

/** For each line, the index of the next paragraph at which the article certainly goes on; the length when none does. */
function findBodyAhead(isParagraph: readonly boolean[]): number[] {
  const ahead = new Array<number>(isParagraph.length + 1).fill(isParagraph.length);
  let run = 0;
  for (let index = isParagraph.length - 1; index >= 0; index -= 1) {
    run = isParagraph[index] === true ? run + 1 : 0;
    ahead[index] = run >= PARAGRAPHS_THAT_RESUME ? index : (ahead[index + 1] ?? isParagraph.length);
  }
  return ahead;
}

/** Where the run of paragraphs begins that ends the text; labelled lines and short sentences do not break it. */
function findFinalParagraphs(
  lines: readonly Line[],
  labels: readonly (FurnitureKind | null)[],
  isParagraph: readonly boolean[],
): number {
  let first = lines.length;
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    if (isParagraph[index] === true) first = index;
    else if (labels[index] === null && lines[index]?.terminated !== true) break;
  }
  return first;
}

function isRun(isParagraph: readonly boolean[], labels: readonly (FurnitureKind | null)[], from: number): boolean {
  let paragraphs = 0;
  for (let index = from; index < isParagraph.length; index += 1) {
    if (isParagraph[index] === true) paragraphs += 1;
    else if (labels[index] === null) break;
    if (paragraphs >= PARAGRAPHS_THAT_FINISH) return true;
  }
  return false;
}

/** The end of a box of links inside the article: titles, and short teasers that another title follows. */
function boxEnd(lines: readonly Line[], labels: readonly (FurnitureKind | null)[], header: number): number {
  const limit = Math.min(lines.length, header + 1 + LONGEST_BOX);
  const isTitle = (index: number) => {
    const line = lines[index];
    return line !== undefined && index < limit && !line.terminated && line.words <= LONGEST_TITLE_WORDS;
  };
  let end = header + 1;
  while (end < limit) {
    const line = lines[end];
    if (line === undefined || relatedHeaderClass(line) !== null) break;
    const isTeaser = line.words <= LONGEST_BOXED_TEASER_WORDS && end > header + 1 && isTitle(end + 1);
    if (labels[end] === null && !isTitle(end) && !isTeaser) break;
    end += 1;
  }
  return end;
}
