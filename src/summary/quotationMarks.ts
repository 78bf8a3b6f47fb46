/** Each opening mark with the marks that close it: English, guillemets, German and Central European, East Asian. */
const CLOSING_MARKS: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['«', '»'],
  ['„', '“”'],
  ['「', '」'],
  ['『', '』'],
]);
const STRAIGHT = '"';
const MARK = /["“”«»„「」『』]/g;
/** What stands before a straight mark that opens a quotation; nothing, at the start of the text. */
const BEFORE_OPENING = /^[\s([{—–\-/'‘]?$/;

/** What the quotation marks of a stretch of text say about it. */
export interface QuotationMarks {
  /** Every quotation that opens in the stretch closes in it, and the other way round. */
  readonly balanced: boolean;
  /** The marks that would close the quotation that is open at the end; empty when none is. */
  readonly awaited: string;
}

/**
 * Reads the double quotation marks of a stretch of text from left to right. Single ones are not looked at: they cannot be
 * told from apostrophes.
 *
 * @param awaited the marks that would close a quotation opened before the stretch; empty when none is open
 */
export function readQuotationMarks(text: string, awaited: string): QuotationMarks {
  let open = awaited;
  let balanced = awaited === '';
  for (const match of text.matchAll(MARK)) {
    const [mark] = match;
    if (open.includes(mark) && !(mark === STRAIGHT && opens(text, match.index))) {
      open = '';
    } else if (CLOSING_MARKS.has(mark) || (mark === STRAIGHT && opens(text, match.index))) {
      // A second opening mark without a closing one between them: one of the two is astray.
      balanced &&= open === '';
      open = CLOSING_MARKS.get(mark) ?? STRAIGHT;
    } else {
      balanced = false;
    }
  }
  return { balanced: balanced && open === '', awaited: open };
}

function opens(text: string, at: number): boolean {
  return BEFORE_OPENING.test(text.slice(Math.max(0, at - 1), at));
}
