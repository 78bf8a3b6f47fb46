import type { Span } from '../article/article.ts';
import type { Mode } from './attribution.ts';
import type { Quotation } from './quotations.ts';

const OPENING_MARKS = /^(?:``|''|[“”„"«»‘’'])\s*/u;
const CLOSING_MARKS = /\s*(?:''|[“”"«»‘’'])$/u;

/** The parts of a content that stand in quotation marks, without the marks; in order. */
export function quotedParts(text: string, content: readonly Span[], quotations: readonly Quotation[]): Span[] {
  return content.flatMap(({ start, end }) =>
    quotationsWithin(quotations, start, end).flatMap((quotation) => {
      const inner = withoutMarks(text, quotation);
      const part = { start: Math.max(start, inner.start), end: Math.min(end, inner.end) };
      return part.end > part.start ? [part] : [];
    }),
  );
}

/** By binary search: the first quotation that ends behind `start`, and those after it that begin before `end`. */
function quotationsWithin(quotations: readonly Quotation[], start: number, end: number): Quotation[] {
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotations[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const found: Quotation[] = [];
  for (let at = low; at < quotations.length; at++) {
    const quotation = quotations[at];
    if (!quotation || quotation.start >= end) break;
    found.push(quotation);
  }
  return found;
}

function withoutMarks(text: string, { start, end, isOpen }: Quotation): Span {
  const quoted = text.slice(start, end);
  const opening = OPENING_MARKS.exec(quoted)?.[0].length ?? 0;
  const closing = isOpen ? 0 : (CLOSING_MARKS.exec(quoted)?.[0].length ?? 0);
  return { start: start + opening, end: Math.max(start + opening, end - closing) };
}

/** Whether all, some or none of the words of a content are quoted. */
export function modeOf(text: string, content: readonly Span[], quotes: readonly Span[]): Mode {
  if (quotes.length === 0) return 'indirect';
  let at = 0;
  for (const { start, end } of content) {
    let from = start;
    for (; at < quotes.length && (quotes[at]?.start ?? end) < end; at++) {
      const quote = quotes[at];
      if (quote && hasWord(text.slice(from, quote.start))) return 'mixed';
      from = quote?.end ?? from;
    }
    if (hasWord(text.slice(from, end))) return 'mixed';
  }
  return 'direct';
}

const hasWord = (between: string) => /[\p{L}\p{N}]/u.test(between);
