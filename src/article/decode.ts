import { isUtf8 } from 'node:buffer';
import type { ArticleProblem } from './problem.ts';

/** The largest article file, in bytes: a book's worth of text, and far more than any news article. */
export const MAX_ARTICLE_BYTES = 1_048_576;

/** A text may hold a few stray control characters; more than one in a hundred is no text. */
const MAX_CONTROL_SHARE = 0.01;
const MIN_CONTROLS = 3;

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** Anything but white space, controls, and marks without a glyph (byte order mark, zero-width space). */
const VISIBLE = /[^\s\p{Cc}\p{Cf}]/u;
/** Controls that no text editor writes; tab, line feeds, form feed and carriage return are text. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for.
const CONTROL = /[\u0001-\u0008\u000e-\u001f\u007f]/g;

/**
 * A file's bytes as text, to the character: a byte order mark stays its first character, line ends stay as they are.
 * Problems: `too-large`, `empty`, `binary`, `not-utf8`.
 */
export function decode(bytes: Uint8Array): { readonly text: string } | { readonly problem: ArticleProblem } {
  if (bytes.length > MAX_ARTICLE_BYTES) {
    return { problem: { kind: 'too-large', bytes: bytes.length, limit: MAX_ARTICLE_BYTES } };
  }
  if (startsWithUtf16Mark(bytes)) return { problem: { kind: 'not-utf8', line: 1, utf16: true } };
  if (bytes.includes(0)) return { problem: { kind: 'binary' } };
  if (!isUtf8(bytes)) return { problem: { kind: 'not-utf8', line: firstBadLine(bytes), utf16: false } };

  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const controls = text.match(CONTROL)?.length ?? 0;
  if (controls >= MIN_CONTROLS && controls > text.length * MAX_CONTROL_SHARE) return { problem: { kind: 'binary' } };
  if (!VISIBLE.test(text)) return { problem: { kind: 'empty' } };
  return { text };
}

function startsWithUtf16Mark(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

/**
 * The 1-based line of the first byte that is not UTF-8. A line ends at LF, CR or CRLF.
 * A broken character is reported where it begins, whatever byte of it is wrong: none of its bytes is a line end.
 */
function firstBadLine(bytes: Uint8Array): number {
  let line = 1;
  for (let at = 0; at < bytes.length; ) {
    const length = characterLength(bytes, at);
    if (length === 0) return line;
    const followsReturn = at > 0 && bytes[at - 1] === CARRIAGE_RETURN;
    if (bytes[at] === CARRIAGE_RETURN || (bytes[at] === LINE_FEED && !followsReturn)) line += 1;
    at += length;
  }
  return line;
}

/** Bytes of the well-formed UTF-8 character that begins at `at`, or 0. */
function characterLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  const expected = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  return isUtf8(bytes.subarray(at, at + expected)) ? expected : 0;
}
