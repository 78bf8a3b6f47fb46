import type { Article, Span } from '../article/article.ts';
import { trimSpan } from '../article/blocks.ts';
import { pairDoubleMarks, type QuotedStretch } from './pairDoubleMarks.ts';
import { pairSingleMarks } from './pairSingleMarks.ts';
import { type QuotationMarks, readQuotationMarks } from './quotationMarks.ts';

/** A quotation of the article proper, inside one paragraph. `start` and `end` include the quotation marks. */
export interface Quotation extends Span {
  /** Index into `Article.paragraphs`. */
  readonly paragraph: number;
  /** How many words it has, at least one. */
  readonly words: number;
  /** It has no closing mark: it ends with its paragraph, or before the mark that opens the next quotation. */
  readonly isOpen: boolean;
  /** The quotation before it was left open at the end of the previous paragraph, and this one opens its paragraph. */
  readonly continues: boolean;
}

/** The quotations of one paragraph: those in double marks, and those in single marks if single marks quote at all. */
interface ParagraphReading {
  readonly doubles: readonly QuotedStretch[];
  readonly singles: readonly QuotedStretch[];
}

/**
 * The quotations of an article in order, outermost only. Single marks count in articles where they are the outer ones;
 * elsewhere they are apostrophes or stand inside double marks.
 */
export function findQuotations(article: Article): Quotation[] {
  const readings = readParagraphs(article);
  const quotesInSingleMarks = areSinglesOuter(readings);
  const quotations: Quotation[] = [];
  for (const [paragraph, { doubles, singles }] of readings.entries()) {
    const stretches = quotesInSingleMarks ? outermost(doubles, singles) : doubles;
    for (const stretch of stretches) {
      const span = trimSpan(article.text, stretch);
      const words = countWords(article.text.slice(span.start, span.end));
      if (words === 0) continue;
      const continues = continuesQuotation(article, quotations.at(-1), span, paragraph);
      quotations.push({ ...span, paragraph, words, isOpen: stretch.isOpen, continues });
    }
  }
  return quotations;
}

function readParagraphs({ text, paragraphs }: Article): ParagraphReading[] {
  const marks = paragraphs.map((paragraph) => readQuotationMarks(text, paragraph));
  return paragraphs.map((paragraph, index) => {
    const { doubles, singles } = marks[index] ?? { doubles: [], singles: [] };
    const goesOn = opensWithSingle(paragraphs[index + 1], marks[index + 1]);
    return {
      doubles: pairDoubleMarks(doubles, paragraph.end),
      singles: pairSingleMarks(singles, paragraph.end, goesOn),
    };
  });
}

function opensWithSingle(paragraph: Span | undefined, marks: QuotationMarks | undefined): boolean {
  const first = marks?.singles[0];
  return first?.opens === true && first.start === paragraph?.start;
}

/**
 * Decided once an article, by how much text stands in outermost marks of either sort: speech fills more room than
 * nicknames, titles and scare quotes.
 */
function areSinglesOuter(readings: readonly ParagraphReading[]): boolean {
  let inSingles = 0;
  let inDoubles = 0;
  for (const { doubles, singles } of readings) {
    const isSingle = new Set(singles);
    for (const stretch of outermost(doubles, singles)) {
      const length = stretch.end - stretch.start;
      if (isSingle.has(stretch)) inSingles += length;
      else inDoubles += length;
    }
  }
  return inSingles > inDoubles;
}

/** Both lists in order, without the stretches that begin inside an earlier one. */
function outermost(doubles: readonly QuotedStretch[], singles: readonly QuotedStretch[]): QuotedStretch[] {
  const inOrder = [...doubles, ...singles].sort((one, other) => one.start - other.start);
  let end = 0;
  return inOrder.filter((stretch) => {
    if (stretch.start < end) return false;
    end = stretch.end;
    return true;
  });
}

function continuesQuotation(
  { paragraphs }: Article,
  previous: Quotation | undefined,
  { start }: Span,
  paragraph: number,
): boolean {
  if (previous?.isOpen !== true || previous.paragraph !== paragraph - 1) return false;
  return previous.end === paragraphs[previous.paragraph]?.end && start === paragraphs[paragraph]?.start;
}

function countWords(quoted: string): number {
  return quoted.split(/[\s–—]+/).filter((chunk) => /[\p{L}\p{N}]/u.test(chunk)).length;
}
