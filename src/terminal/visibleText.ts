/** White space at which a line may be broken; no-break spaces are not among it. NEL (U+0085) is a line end of old systems. */
export const BREAKING_SPACE = '\\t-\\r \\u0085\\u1680\\u2000-\\u2006\\u2008-\\u200a\\u2028\\u2029\\u205f\\u3000';

/** All that a terminal obeys instead of showing: C0, DEL and C1 controls, but no white space; and marks that turn the text's direction. */
const UNSAFE = new RegExp(`(?![${BREAKING_SPACE}])[\\p{Cc}\\p{Bidi_Control}\\p{Cs}]`, 'gu');
const SPACES = new RegExp(`[${BREAKING_SPACE}]+`, 'gu');

const DELETE = 0x7f;
const FIRST_CONTROL_PICTURE = 0x2400;
const PICTURE_OF_DELETE = '\u2421';
const REPLACEMENT = '\ufffd';

/**
 * Text of unknown origin with nothing in it that a terminal would obey: a control character shows as its picture ("␛" for
 * escape), all others that act on the line (C1, bidirectional controls, halves of surrogate pairs) as "�". White space
 * stays as it is. The length never changes, so that offsets hold.
 */
export function visibleText(text: string): string {
  return text.replace(UNSAFE, (character) => {
    const code = character.charCodeAt(0);
    if (code < 0x20) return String.fromCharCode(FIRST_CONTROL_PICTURE + code);
    return code === DELETE ? PICTURE_OF_DELETE : REPLACEMENT;
  });
}

/** The same on one line: each run of white space as one space. */
export function visibleLine(text: string): string {
  return visibleText(text).replace(SPACES, ' ').trim();
}
