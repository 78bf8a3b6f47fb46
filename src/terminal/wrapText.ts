import stringWidth from 'string-width';
import type { Span } from '../article/article.ts';
import { BREAKING_SPACE } from './visibleText.ts';

const WORD = new RegExp(`[^${BREAKING_SPACE}]+`, 'gu');
const graphemes = new Intl.Segmenter();
/** The segmenter takes time with the square of the length: it is given so many UTF-16 code units at once. */
const SEGMENTED_AT_ONCE = 256;

/**
 * Where the lines of a text go: each line a list of words, as offsets into `text`, to be joined by single spaces. So the
 * source's own line breaks and runs of spaces show as one space, and every other character stays as it is. A word wider than a line is
 * broken between characters. Widths are terminal columns, in which East Asian characters and emoji take two.
 */
export function wrapText(text: string, width: number): Span[][] {
  const lines: Span[][] = [];
  let line: Span[] = [];
  let used = 0;
  for (const { piece, columns } of piecesOf(text, width)) {
    if (line.length > 0 && used + 1 + columns > width) {
      lines.push(line);
      line = [];
      used = 0;
    }
    used += columns + (line.length > 0 ? 1 : 0);
    line.push(piece);
  }
  if (line.length > 0) lines.push(line);
  return lines;
}

interface Piece {
  readonly piece: Span;
  readonly columns: number;
}

function* piecesOf(text: string, width: number): Iterable<Piece> {
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const columns = word.length > SEGMENTED_AT_ONCE ? Number.POSITIVE_INFINITY : stringWidth(word);
    if (columns <= width) yield { piece: { start: index, end: index + word.length }, columns };
    else yield* brokenWord(word, index, width);
  }
}

/** A word in pieces that fill whole lines; only its last piece leaves room for what follows. */
function* brokenWord(word: string, offset: number, width: number): Iterable<Piece> {
  let start = 0;
  let used = 0;
  for (const { character, index } of charactersOf(word)) {
    const columns = stringWidth(character);
    if (used > 0 && used + columns > width) {
      // Said to fill the line, so that nothing is joined to it by a space.
      yield { piece: { start: offset + start, end: offset + index }, columns: width };
      start = index;
      used = 0;
    }
    used += columns;
  }
  yield { piece: { start: offset + start, end: offset + word.length }, columns: used };
}

/** Characters as people see them, accents and joined emoji included. */
function* charactersOf(word: string): Iterable<{ readonly character: string; readonly index: number }> {
  let start = 0;
  while (start < word.length) {
    const found = [...graphemes.segment(word.slice(start, start + SEGMENTED_AT_ONCE))];
    // The last one may go on behind the cut; it is read again with what follows.
    if (start + SEGMENTED_AT_ONCE < word.length && found.length > 1) found.pop();
    for (const { segment, index } of found) yield { character: segment, index: start + index };
    start += found.reduce((length, { segment }) => length + segment.length, 0);
  }
}
