import type { QuotedStretch } from './pairDoubleMarks.ts';
import type { Closing, SingleMark } from './quotationMarks.ts';

/** The best closing mark wins; of equals, the first. */
const FROM_STRONG_TO_WEAK: readonly Closing[] = ['strong', 'fair', 'weak'];

/**
 * Pairs the single marks of a paragraph, in order. An opening mark looks for its closing one up to the next opening
 * mark; one that finds none is taken for an apostrophe.
 *
 * @param goesOn the next paragraph opens with a single mark too: then the last quotation may be left open
 */
export function pairSingleMarks(marks: readonly SingleMark[], paragraphEnd: number, goesOn: boolean): QuotedStretch[] {
  const stretches: QuotedStretch[] = [];
  let index = 0;
  while (index < marks.length) {
    const opening = marks[index];
    index += 1;
    if (opening?.opens !== true) continue;
    const nextOpening = indexOfOpening(marks, index);
    const closing = findClosing(marks, index, nextOpening);
    const isLast = nextOpening === marks.length;
    if (closing !== undefined) stretches.push({ start: opening.start, end: closing.end, isOpen: false });
    else if (isLast && goesOn) stretches.push({ start: opening.start, end: paragraphEnd, isOpen: true });
    index = nextOpening;
  }
  return stretches;
}

function indexOfOpening(marks: readonly SingleMark[], from: number): number {
  let index = from;
  while (index < marks.length && marks[index]?.opens === false) index += 1;
  return index;
}

/** “the workers’ hut,” he said: the apostrophe closes nothing while a better mark follows. */
function findClosing(marks: readonly SingleMark[], from: number, to: number): SingleMark | undefined {
  const candidates = marks.slice(from, to);
  for (const closing of FROM_STRONG_TO_WEAK) {
    const found = candidates.find((mark) => mark.closing === closing);
    if (found !== undefined) return found;
  }
  return undefined;
}
