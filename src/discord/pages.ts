import type { Inline, Line, Listing, Part, Quotation, Reply, Statement } from '../reply/reply.ts';
import { emphasise, escapeText, quoteBlock } from './escape.ts';

/** A piece of a page that is never cut: its Markdown, and the sentence it quotes. */
export interface Chunk {
  readonly markdown: string;
  readonly sentence: number | null;
}

/** A teaser longer than this is left out whole; the piece's title stands alone then. */
const LONGEST_DETAIL = 600;
const LONGEST_TITLE = 300;

export function lineMarkdown(line: Line): string {
  return line.map(inlineMarkdown).join('');
}

function inlineMarkdown(inline: Inline): string {
  if (typeof inline === 'string') return escapeText(inline);
  if ('quiet' in inline) return escapeText(inline.quiet);
  return emphasise(inline.strong, [{ start: 0, end: inline.strong.length }]);
}

/** A line of small, grey text. */
export function subtext(markdown: string): string {
  return `-# ${markdown.replaceAll('\n', ' ')}`;
}

/**
 * Spreads a reply's blocks over pages, whole chunk by whole chunk, each page within `room` characters and `most` chunks; of a
 * paged reply, one block a page, or as many as it opens with.
 * A quotation that alone is longer is split at word boundaries, marked, over pages of its own; nothing is dropped.
 */
export function paginate({ blocks, paged, together = 1 }: Reply, room: number, most: number): Chunk[][] {
  const pages: Chunk[][] = [];
  let page: Chunk[] = [];
  let used = 0;
  const turn = (): void => {
    if (page.length > 0) pages.push(page);
    page = [];
    used = 0;
  };
  for (const part of blocks) {
    const chunks = chunksOf(part, room);
    const isSplit = part.kind === 'quotation' && chunks.length > 1;
    for (const chunk of chunks) {
      const fitting = !paged ? most : Math.min(most, pages.length === 0 ? together : 1);
      if (isSplit || page.length >= fitting || used + chunk.markdown.length > room) turn();
      page.push(chunk);
      used += chunk.markdown.length;
    }
    if (isSplit) turn();
  }
  turn();
  return pages;
}

function chunksOf(part: Part, room: number): Chunk[] {
  if (part.kind === 'quotation') return quotationChunks(part, room);
  if (part.kind === 'listing') return listingChunks(part);
  return [statementChunk(part)];
}

function statementChunk({ line }: Statement): Chunk {
  return { markdown: lineMarkdown(line), sentence: null };
}

function listingChunks({ heading, items }: Listing): Chunk[] {
  return items.map(({ line, detail }, i) => {
    const title = lineMarkdown(line.map((inline) => shortened(inline)));
    const teaser = detail && textLength(detail) <= LONGEST_DETAIL ? `\n${subtext(lineMarkdown(detail))}` : '';
    const top = i === 0 ? `${subtext(lineMarkdown(heading))}\n` : '';
    return { markdown: `${top}${title}${teaser}`, sentence: null };
  });
}

function shortened(inline: Inline): Inline {
  const cut = (text: string): string =>
    (text.length > LONGEST_TITLE ? `${text.slice(0, LONGEST_TITLE)}…` : text).replaceAll('\n', ' ');
  if (typeof inline === 'string') return cut(inline);
  return 'strong' in inline ? { strong: cut(inline.strong) } : { quiet: cut(inline.quiet) };
}

const plain = (line: Line): string =>
  line
    .map((inline) => (typeof inline === 'string' ? inline : 'strong' in inline ? inline.strong : inline.quiet))
    .join('');
const textLength = (line: Line): number => plain(line).length;

function quotationChunks(quotation: Quotation, room: number): Chunk[] {
  const whole = quotationMarkdown(quotation, '');
  if (whole.length <= room) return [{ markdown: whole, sentence: quotation.sentence }];
  const pieces = split(quotation, room);
  return pieces.map((piece, i) => ({
    markdown: quotationMarkdown(
      piece,
      ` · part ${i + 1} of ${pieces.length}${i + 1 < pieces.length ? ', continues' : ''}`,
    ),
    sentence: quotation.sentence,
  }));
}

function quotationMarkdown(quotation: Quotation, part: string): string {
  const { text, matches, place, note, attribution } = quotation;
  const where = [place ? `¶ ${place.paragraph} of ${place.of}` : null, note].filter((one) => one !== null).join(' · ');
  return [
    quoteBlock(emphasise(text, matches)),
    ...attribution.map(attributionMarkdown),
    ...(where + part === '' ? [] : [subtext(where + part)]),
  ].join('\n');
}

/** "— **Name**, role": a line of its own below the quote; small where nobody is named in it. */
function attributionMarkdown(line: Line): string {
  const markdown = `— ${lineMarkdown(line).replaceAll('\n', ' ')}`;
  return line.every((inline) => typeof inline !== 'string' && 'quiet' in inline) ? subtext(markdown) : markdown;
}

/** Room for the place, where it stands again, and the part's number below each piece. */
const NOTE_ROOM = 200;

/** Cuts a quotation into pieces whose Markdown fits, each as long as can be, between words where there are any. */
function split(quotation: Quotation, room: number): Quotation[] {
  const pieces: Quotation[] = [];
  const { text, attribution } = quotation;
  const wordsRoom = attribution.reduce((left, line) => left - attributionMarkdown(line).length - 1, room - NOTE_ROOM);
  let start = 0;
  while (start < text.length) {
    const end = cutAt(text, start, fittingLength(quotation, start, wordsRoom));
    pieces.push(slice(quotation, start, end));
    start = end;
  }
  return pieces;
}

/** The most characters from `start` whose Markdown fits into `room`, by bisection: escaping only ever adds characters. */
function fittingLength(quotation: Quotation, start: number, room: number): number {
  let fits = 1;
  let tooLong = Math.min(quotation.text.length - start, room) + 1;
  while (tooLong - fits > 1) {
    const middle = Math.floor((fits + tooLong) / 2);
    const { text, matches } = slice(quotation, start, start + middle);
    if (quoteBlock(emphasise(text, matches)).length <= room) fits = middle;
    else tooLong = middle;
  }
  return fits;
}

/** The last word boundary within the length, or the length itself where one word fills it; never inside a character. */
function cutAt(text: string, start: number, length: number): number {
  const limit = start + length;
  if (limit >= text.length) return text.length;
  for (let at = limit; at > start; at--) if (/\s/.test(text.charAt(at - 1))) return at;
  const isInsidePair = /[\uD800-\uDBFF]/.test(text.charAt(limit - 1)) && length > 1;
  return isInsidePair ? limit - 1 : limit;
}

function slice(quotation: Quotation, start: number, end: number): Quotation {
  const matches = quotation.matches
    .filter((match) => match.end > start && match.start < end)
    .map((match) => ({ start: Math.max(match.start, start) - start, end: Math.min(match.end, end) - start }));
  return { ...quotation, text: quotation.text.slice(start, end), matches };
}
