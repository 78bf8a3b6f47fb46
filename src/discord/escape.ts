import type { Span } from '../article/article.ts';

/*
 * Discord's client reads Markdown with the rules of Khan's simple-markdown plus its own. One of them makes text inert:
 * a backslash before anything but an ASCII letter, a digit or white space shows that character and nothing else
 * (https://github.com/Khan/perseus, simple-markdown, rule `escape`: /^\\([^0-9A-Za-z\s])/). Everything here rests on it.
 *
 * It does not hold in the label of a masked link, where the client shows the backslashes; do not put escaped text there.
 */

/** Stands for a character that is not shown. It is itself one that is not shown. */
export const UNSHOWN = '\0';

/** Every line break but the newline; Discord would make some of these into one, behind the back of a block quote. */
const OTHER_LINE_BREAK = /[\r\v\f\u0085\u2028\u2029]/u;

/** Embeddings, overrides and isolates: left open, they reorder the words that follow, ours included. */
const BIDIRECTIONAL_CONTROL = /[\u202A-\u202E\u2066-\u2069]/u;

/** C0 and C1 controls without a meaning in a message. Tabs and newlines have one. */
const CONTROL = /(?![\t\n])\p{Cc}/u;

/** Half of a surrogate pair: not valid in the UTF-8 of a request. */
const LONE_SURROGATE = /\p{Cs}/u;

const NOT_SHOWN_AS_IS = anyOf([OTHER_LINE_BREAK, BIDIRECTIONAL_CONTROL, CONTROL, LONE_SURROGATE], 'gu');

/**
 * Emphasis, spoilers, code, headings, block quotes, masked links, mentions, and everything in angle brackets:
 * mentions, time stamps, emoji, commands, automatic links. All are rare in prose, so they are escaped wherever they stand.
 */
const MARKUP = /[\\*_~|`<>[\]@#]/u;

/** Opens `:emoji:` and ends the scheme of an address; a colon before white space does neither. */
const COLON_IN_WORD = /:(?!\s)/u;

/** Joins the labels of a host name: bare addresses, e-mail addresses and `discord.gg` invitations need one. */
const DOT_IN_WORD = /\.(?=\S)/u;

/**
 * Opens a list (`- `, `+ `, `1. `, `1) `) or subtext (`-# `) when nothing but blanks and digits comes before it on its
 * line. The look back comes after the marker, so that a run of blanks and digits is gone over only once.
 */
const LINE_MARKER = /[-+.)](?<=^[\s\d\p{Cc}\p{Cf}]*.)/mu;

const ACTIVE = anyOf([MARKUP, COLON_IN_WORD, DOT_IN_WORD, LINE_MARKER], 'gmu');

const BOLD_MARK = '**';

/** From the first to the last visible character of a line. */
const VISIBLE_LINE = /[^\s\p{Cc}](?:[^\n]*[^\s\p{Cc}])?/gu;

function anyOf(rules: readonly RegExp[], flags: string): RegExp {
  return new RegExp(rules.map((rule) => rule.source).join('|'), flags);
}

/** Code unit for code unit what is shown of `text`, so that offsets hold; what is not shown is UNSHOWN. */
export function shownUnits(text: string): string {
  return text.replace(NOT_SHOWN_AS_IS, (character, offset: number) => {
    const isHalfOfNewline = character === '\r' && text[offset + 1] === '\n';
    if (isHalfOfNewline) return UNSHOWN;
    if (OTHER_LINE_BREAK.test(character)) return '\n';
    if (LONE_SURROGATE.test(character)) return '\uFFFD';
    return UNSHOWN;
  });
}

function withoutUnshown(text: string): string {
  return text.replaceAll(UNSHOWN, '');
}

/**
 * The characters of `text` as they can be shown. All stay, except that
 * - line breaks of other kinds (CR LF, CR, VT, FF, NEL, LS, PS) become newlines, so that every line can be quoted;
 * - bidirectional embeddings, overrides and isolates (U+202A–202E, U+2066–2069) and control characters other than tab
 *   and newline are left out: they are invisible, and the former could reorder text that is not theirs;
 * - a lone surrogate becomes U+FFFD, as any decoder would make it.
 */
export function displayable(text: string): string {
  return withoutUnshown(shownUnits(text));
}

/**
 * Discord Markdown that shows exactly the characters of `displayable(text)` and does nothing: no formatting, mention,
 * link, time stamp, emoji code, list, heading, quote or code, wherever in a line or block quote it is put.
 */
export function escapeText(text: string): string {
  return withoutUnshown(shownUnits(text).replace(ACTIVE, '\\$&'));
}

/**
 * `escapeText(text)` with the given spans of `text` in bold. Spans may come in any order, overlap, touch, or reach beyond
 * the text; one that cuts a surrogate pair takes in the pair. White space at the ends of a bold run and at line
 * breaks inside it stays plain, as Discord would not read the marks beside it.
 */
export function emphasise(text: string, spans: readonly Span[]): string {
  const shown = shownUnits(text);
  const written = shown.split('');
  for (const { index } of shown.matchAll(ACTIVE)) written[index] = `\\${written[index]}`;
  for (const run of boldRuns(shown, spans)) {
    written[run.start] = `${BOLD_MARK}${written[run.start]}`;
    written[run.end - 1] = `${written[run.end - 1]}${BOLD_MARK}`;
  }
  return withoutUnshown(written.join(''));
}

function boldRuns(shown: string, spans: readonly Span[]): Span[] {
  return merged(shown, spans).flatMap((span) => visibleLines(shown, span));
}

function visibleLines(shown: string, span: Span): Span[] {
  return Array.from(shown.slice(span.start, span.end).matchAll(VISIBLE_LINE), ({ index, 0: line }) => ({
    start: span.start + index,
    end: span.start + index + line.length,
  }));
}

/** The spans in order, those that overlap or touch made one: the marks of neighbours would run together (`****`). */
function merged(shown: string, spans: readonly Span[]): Span[] {
  const result: { start: number; end: number }[] = [];
  const inOrder = spans.map((span) => wholeCharacters(shown, span)).sort((a, b) => a.start - b.start);
  for (const { start, end } of inOrder) {
    if (start >= end) continue;
    const last = result.at(-1);
    if (last !== undefined && start <= skipUnshown(shown, last.end, start)) last.end = Math.max(last.end, end);
    else result.push({ start, end });
  }
  return result;
}

/** The span within the text, widened to whole surrogate pairs. */
function wholeCharacters(shown: string, span: Span): Span {
  const start = Math.max(0, span.start);
  const end = Math.min(shown.length, span.end);
  if (start >= end) return { start, end };
  return { start: isInsidePair(shown, start) ? start - 1 : start, end: isInsidePair(shown, end) ? end + 1 : end };
}

/** The first offset from `start` on, but not beyond `end`, at which a character is shown. */
function skipUnshown(shown: string, start: number, end: number): number {
  let offset = start;
  while (offset < end && shown[offset] === UNSHOWN) offset += 1;
  return offset;
}

function isInsidePair(text: string, offset: number): boolean {
  return (text.codePointAt(offset - 1) ?? 0) > 0xffff;
}

/**
 * The lines of `markdown` as a block quote: each, empty ones too, behind `> `. A line break at the very end would leave
 * a bare `>` there, since Discord trims messages; give text without one.
 */
export function quoteBlock(markdown: string): string {
  return markdown
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');
}
