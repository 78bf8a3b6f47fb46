import type { Span } from '../article/article.ts';
import type { DoubleMark } from './quotationMarks.ts';

/** A stretch of one paragraph from an opening mark to its closing mark, or to where it breaks off. */
export interface QuotedStretch extends Span {
  /** It has no closing mark. */
  readonly isOpen: boolean;
}

/** The outer quotation that a reader of the marks is in. */
interface OpenQuotation {
  readonly opening: DoubleMark;
  /** A quotation inside it that is open too. */
  inner: DoubleMark | undefined;
  /** The last mark of its kind so far. */
  lastOfKind: DoubleMark;
}

/** What a mark does to the open quotation; `restarts`: that one was never closed, and another opens here. */
type Effect = 'closes' | 'closes inner' | 'opens inner' | 'restarts' | 'nothing';

/**
 * Pairs the double marks of a paragraph, outermost pairs only, in order. A quotation that is never closed ends before
 * the next one, or with the paragraph.
 */
export function pairDoubleMarks(marks: readonly DoubleMark[], paragraphEnd: number): QuotedStretch[] {
  const stretches: QuotedStretch[] = [];
  let open: OpenQuotation | undefined;
  for (const mark of marks) {
    if (open === undefined) {
      if (mayOpen(mark)) open = openedBy(mark);
      continue;
    }
    if (mark.kind === open.opening.kind) open.lastOfKind = mark;
    const { start } = open.opening;
    const effect = effectOf(mark, open);
    if (effect === 'opens inner') open.inner = mark;
    if (effect === 'closes inner') open.inner = undefined;
    if (effect === 'closes') stretches.push({ start, end: mark.end, isOpen: false });
    if (effect === 'restarts') stretches.push({ start, end: mark.start, isOpen: true });
    if (effect === 'closes') open = undefined;
    if (effect === 'restarts') open = openedBy(mark);
  }
  if (open !== undefined) stretches.push({ start: open.opening.start, end: paragraphEnd, isOpen: true });
  return stretches;
}

function openedBy(opening: DoubleMark): OpenQuotation {
  return { opening, inner: undefined, lastOfKind: opening };
}

function effectOf(mark: DoubleMark, { opening, inner, lastOfKind }: OpenQuotation): Effect {
  if (inner !== undefined && mark.kind === inner.kind && closes(mark, inner)) return 'closes inner';
  if (mark.kind !== opening.kind) {
    if (mayOpen(mark)) return 'opens inner';
    return inner === undefined && closesOtherKind(mark, opening, lastOfKind.next) ? 'closes' : 'nothing';
  }
  if (closes(mark, opening)) return 'closes';
  if (!mayOpen(mark)) return 'nothing';
  return opensNestedPair(mark) ? 'opens inner' : 'restarts';
}

/** Whether a mark opens a quotation where none is open. */
function mayOpen(mark: DoubleMark): boolean {
  if (mark.usage === 'closes') return clearlyOpens(mark);
  if (mark.usage === 'either' && mark.before === 'solid') return false;
  return !clearlyCloses(mark);
}

function closes(mark: DoubleMark, opening: DoubleMark): boolean {
  if (mark.usage === 'opens only') return false;
  if (mark.usage === 'opens') return clearlyCloses(mark);
  // ”so it is written in Sweden”: the closing mark opens too.
  if (mark.usage === 'closes') return opening.usage !== 'closes' || !clearlyOpens(mark);
  return !clearlyOpens(mark) && !isInches(mark);
}

/** A word follows, and nothing comes right before. */
function clearlyOpens({ before, precedesGap }: DoubleMark): boolean {
  return before === 'gap' && !precedesGap;
}

function clearlyCloses({ before, precedesGap }: DoubleMark): boolean {
  return before !== 'gap' && precedesGap;
}

/** "a 12" pipe burst," in a quotation: the mark behind the number counts inches when the next one closes. */
function isInches({ followsDigit, next }: DoubleMark): boolean {
  return followsDigit && next !== undefined && !mayOpen(next);
}

/** Two opening marks and then two closing ones of the same kind: a quotation inside a quotation. */
function opensNestedPair({ next }: DoubleMark): boolean {
  return next?.next !== undefined && !mayOpen(next) && !mayOpen(next.next);
}

/** “Yes," with a curly mark at one end and a straight one at the other, when no mark of its own kind closes it. */
function closesOtherKind(mark: DoubleMark, opening: DoubleMark, nextOfKind: DoubleMark | undefined): boolean {
  const areMixable = [mark.kind, opening.kind].every((kind) => kind === 'curly' || kind === 'straight');
  return (
    areMixable && clearlyCloses(mark) && closes(mark, opening) && (nextOfKind === undefined || mayOpen(nextOfKind))
  );
}
