import type { Furniture, FurnitureKind, Link, Span } from './article.ts';
import { hasWord, isTerminated, listMarkLength } from './furnitureLine.ts';
import { relatedLabelLength } from './furnitureShapes.ts';
import { isWebAddress } from './webAddress.ts';

const LONGEST_TITLE_WORDS = 25;
/** A title may end like a sentence, but then it is a short one. */
const LONGEST_SENTENCE_TITLE_WORDS = 16;
const LONGEST_QUESTION_TITLE_WORDS = 12;
/** A list of links has no longer line; what is longer is skipped. */
const LONGEST_LINE = 4_000;

/** More related lines than this are no list that anyone would read. */
const MOST_LINES = 200;

/** One line of a list of links, without bullet, emphasis and Markdown; `start` and `end` are the words shown. */
interface Entry extends Span {
  readonly text: string;
  readonly url: string | null;
  /** The line itself says that it is a title: a Markdown link or heading, a bullet, a label. */
  readonly isTitle: boolean;
  /** A pointer on its own ("Read more: …"), to which no following line belongs. */
  readonly isInline: boolean;
}

/** A link in the making: spans of the source. */
interface Draft {
  readonly title: Span;
  summary: Span | null;
  url: string | null;
  readonly isInline: boolean;
}

/**
 * The pieces that an article's furniture points to, in order, read from its last 200 such lines. Titles and summaries are
 * slices of `text`; addresses are http or https.
 */
export function findLinks(text: string, furniture: readonly Furniture[]): Link[] {
  const drafts: Draft[] = [];
  let open: Draft | null = null;
  // Addresses stand on lines of their own, which count as handles.
  const listed = furniture.filter(({ kind }) => kind !== 'headline' && kind !== 'heading').slice(-MOST_LINES);
  for (const [index, item] of listed.entries()) {
    const previous = listed[index - 1];
    const isApart = previous === undefined || hasVisible(text, previous.end, item.start);
    if (isApart || item.kind === 'related-header') open = null;
    for (const entry of isListed(item.kind) ? readEntries(text, item) : []) {
      open = addEntry(drafts, open, entry, item.kind);
    }
  }
  return drafts.map(({ title, summary, url }) => ({
    title: text.slice(title.start, title.end),
    summary: summary === null ? null : text.slice(summary.start, summary.end),
    url,
  }));
}

const isListed = (kind: FurnitureKind) => kind === 'related' || kind === 'handle';

/** Whether the article goes on between two offsets. */
function hasVisible(text: string, from: number, to: number): boolean {
  return /[^\s\u200b\ufeff]/.test(text.slice(from, to));
}

/** Adds the entry as a new link or to the open one, and returns the link that the next entry may belong to. */
function addEntry(drafts: Draft[], open: Draft | null, entry: Entry, kind: FurnitureKind): Draft | null {
  if (!hasWord(entry.text)) {
    if (open !== null && open.url === null) open.url = entry.url;
    return open;
  }
  // A handle that is no web address is somebody's name, in the list or not.
  if (kind === 'handle') return open;
  if (isTitle(open, entry)) {
    const draft: Draft = { title: toSpan(entry), summary: null, url: entry.url, isInline: entry.isInline };
    drafts.push(draft);
    return draft;
  }
  if (open !== null && open.summary === null && !open.isInline) {
    open.summary = toSpan(entry);
    open.url ??= entry.url;
  }
  return open;
}

const toSpan = ({ start, end }: Span): Span => ({ start, end });

/**
 * Titles are short and mostly unterminated; teasers are sentences. A terminated line is a title only where no title waits
 * for its teaser, or where it is one short question: teasers that say no more than that are rare.
 */
function isTitle(open: Draft | null, entry: Entry): boolean {
  const words = countWords(entry.text);
  if (entry.isInline || entry.isTitle) return words <= 2 * LONGEST_TITLE_WORDS;
  if (!isTerminated(entry.text)) return words <= LONGEST_TITLE_WORDS;
  if (words > LONGEST_SENTENCE_TITLE_WORDS) return false;
  const isQuestion = words <= LONGEST_QUESTION_TITLE_WORDS && /^[^.?!]+[?!]["”’)]?$/.test(entry.text);
  return isQuestion || open === null || open.summary !== null || open.isInline;
}

function countWords(text: string): number {
  return text.split(/\s+/).length;
}

/** A line of a block that goes on with a small letter belongs to the line before it: a wrapped teaser. */
const LINE = /[^\n\v\f\r\u2028\u2029]+(?:(?:\r\n|[\n\r])(?=\p{Ll})[^\n\v\f\r\u2028\u2029]+)*/gu;

/** The entries of one block: its lines, for a list may have been joined like wrapped text. */
function readEntries(text: string, item: Furniture): Entry[] {
  const entries: Entry[] = [];
  for (const match of text.slice(item.start, item.end).matchAll(LINE)) {
    if (match[0].length > LONGEST_LINE) continue;
    const start = item.start + match.index;
    const entry = readEntry(text, trim(text, { start, end: start + match[0].length }));
    if (entry !== null) entries.push(entry);
  }
  return entries;
}

const HEADING_MARK = /^#{1,6}\s+/;
const MARKDOWN_LINK = /^\[([^\]]{1,300})\]\(\s{0,3}<?([^\s)>]{1,2000})>?(?:\s{1,3}["'][^"']{0,300}["'])?\s{0,3}\)/;
const TRAILING_ADDRESS = /(?:^|\s)[(<[]?(https?:\/\/\S{1,2000})$/i;

function readEntry(text: string, line: Span): Entry | null {
  let { start } = line;
  const startOf = (pattern: RegExp) => pattern.exec(text.slice(start, line.end))?.[0].length ?? 0;
  const heading = startOf(HEADING_MARK);
  start += heading;
  const bullet = listMarkLength(text.slice(start, line.end));
  start += bullet;
  start += startOf(/^[*_]{1,3}/);
  const label = relatedLabelLength(text.slice(start, line.end));
  start += label;
  const shown = text.slice(start, line.end);

  const link = MARKDOWN_LINK.exec(shown);
  const address = TRAILING_ADDRESS.exec(shown);
  let words: Span = { start, end: line.end };
  let url: string | null = null;
  if (link !== null) {
    words = { start: start + 1, end: start + 1 + (link[1] ?? '').length };
    url = webAddress(link[2]);
  } else if (address !== null) {
    words = { start, end: start + address.index };
    url = webAddress(address[1]);
  }
  words = trimDecoration(text, trim(text, words));
  if (words.start >= words.end && url === null) return null;
  const isMarked = heading > 0 || bullet > 0 || link !== null;
  return { ...words, text: text.slice(words.start, words.end), url, isTitle: isMarked, isInline: label > 0 };
}

/** The address, without the punctuation that a sentence puts behind it, when it is http or https. */
function webAddress(found: string | undefined): string | null {
  if (found === undefined) return null;
  let end = found.length;
  while (end > 0 && /[)>\].,;:!?*_]/.test(found.charAt(end - 1))) end -= 1;
  const address = found.slice(0, end);
  return isWebAddress(address) ? address : null;
}

function trim(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /[\s\u200b\ufeff]/.test(text.charAt(start))) start += 1;
  while (end > start && /[\s\u200b\ufeff]/.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
}

/** Without the emphasis, closing heading marks and separators that hang at a title's ends. */
function trimDecoration(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /[\s*_]/.test(text.charAt(start))) start += 1;
  while (end > start && /[\s*_#|–—]/.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
}
