import type { Span } from '../article/article.ts';
import type { Line } from '../reply/reply.ts';
import type { Screen, Style } from './screen.ts';
import { visibleText } from './visibleText.ts';
import { wrapText } from './wrapText.ts';

/** Words from anywhere and how they look; the marks are offsets into `text`, in order and apart. */
export interface StyledText {
  readonly text: string;
  readonly marks: readonly (Span & { readonly style: Style })[];
}

/** What stands left of each line, already styled, and how many columns it takes. */
export interface Margin {
  readonly first: string;
  readonly others: string;
  readonly columns: number;
}

const noMargin: Margin = { first: '', others: '', columns: 0 };

export function indent(columns: number): Margin {
  const spaces = ' '.repeat(columns);
  return { first: spaces, others: spaces, columns };
}

/** A reply's line as styled text. */
export function styledLine(line: Line): StyledText {
  let text = '';
  const marks: StyledText['marks'][number][] = [];
  for (const inline of line) {
    const start = text.length;
    if (typeof inline === 'string') {
      text += inline;
      continue;
    }
    text += 'strong' in inline ? inline.strong : inline.quiet;
    marks.push({ start, end: text.length, style: 'strong' in inline ? 'strong' : 'quiet' });
  }
  return { text, marks };
}

export function styledWhole(text: string, style: Style): StyledText {
  return { text, marks: [{ start: 0, end: text.length, style }] };
}

/** The text in lines as wide as the screen at most, safe to write to a terminal whatever it holds. */
export function layOut({ text, marks }: StyledText, { width, paint }: Screen, margin: Margin = noMargin): string[] {
  const shown = visibleText(text);
  const styleAt: (Style | undefined)[] = new Array(shown.length);
  for (const { start, end, style } of marks) styleAt.fill(style, start, end);
  return wrapText(shown, Math.max(1, width - margin.columns)).map((words, i) => {
    const line = runsOf(words, shown, styleAt).map(({ style, text: run }) => (style ? paint(style, run) : run));
    return `${i === 0 ? margin.first : margin.others}${line.join('')}`;
  });
}

/** Consecutive characters of one line that look alike. */
interface Run {
  readonly style: Style | undefined;
  readonly text: string;
}

/** A line's words joined by spaces and cut wherever the style changes; a space between words looks as they both do. */
function runsOf(words: readonly Span[], shown: string, styleAt: readonly (Style | undefined)[]): Run[] {
  const runs: { style: Style | undefined; text: string }[] = [];
  const add = (style: Style | undefined, text: string): void => {
    const last = runs.at(-1);
    if (last && last.style === style) last.text += text;
    else runs.push({ style, text });
  };
  for (const [i, { start, end }] of words.entries()) {
    const before = words[i - 1];
    if (before) add(styleAt[before.end - 1] === styleAt[start] ? styleAt[start] : undefined, ' ');
    for (let at = start; at < end; at++) add(styleAt[at], shown.charAt(at));
  }
  return runs;
}
