import { alsoAnswered } from '../reply/messages.ts';
import type { Listing, Part, Quotation, Reply, SourceNote } from '../reply/reply.ts';
import { indent, layOut, type Margin, styledLine, styledWhole } from './layout.ts';
import type { Screen, Style } from './screen.ts';
import { visibleLine } from './visibleText.ts';

export interface ReplyRendering {
  /** Open with the question or topic; of use where what was typed does not stand above the reply. */
  readonly showAsked?: boolean;
}

const INDENT = 2;
/** Before who says the words above. */
const DASH: Margin = { first: '  — ', others: '    ', columns: INDENT + 2 };

/**
 * A whole reply as text for a terminal, all blocks one below the other, without a line end behind the last. Addresses stand
 * on lines of their own, unbroken; no other line is wider than the screen.
 */
export function renderReply(reply: Reply, screen: Screen, { showAsked = false }: ReplyRendering = {}): string {
  const asked = showAsked && reply.asked !== null ? [layOut(styledWhole(reply.asked, 'strong'), screen)] : [];
  const sections = [
    ...asked,
    ...reply.head.map(({ line }) => layOut(styledLine(line), screen)),
    ...reply.blocks.map((part) => partLines(part, reply.tone, screen)),
    ...(reply.source ? [sourceLines(reply.source, screen)] : []),
    ...(reply.others ? [layOut(styledLine(alsoAnswered(reply.others.map(({ title }) => title))), screen)] : []),
  ];
  return sections.map((lines) => lines.join('\n')).join('\n\n');
}

function partLines(part: Part, tone: Reply['tone'], screen: Screen): string[] {
  if (part.kind === 'quotation') return quotationLines(part, tone, screen);
  if (part.kind === 'listing') return listingLines(part, screen);
  return layOut(styledLine(part.line), screen);
}

function quotationLines(quotation: Quotation, tone: Reply['tone'], screen: Screen): string[] {
  const { text, matches, place, note, attribution } = quotation;
  const marks = matches.map((span) => ({ ...span, style: 'strong' as const }));
  const where = [place ? `¶ ${place.paragraph} of ${place.of}` : null, note].filter((one) => one !== null).join(' · ');
  return [
    ...layOut({ text, marks }, screen, bar(tone, screen)),
    ...attribution.flatMap((line) => layOut(styledLine(line), screen, DASH)),
    ...layOut(styledWhole(where, 'quiet'), screen, indent(INDENT)),
  ];
}

/** The rule at the left of an article's own words. */
function bar(style: Style, { paint }: Screen): Margin {
  const margin = `${' '.repeat(INDENT)}${paint(style, '│')} `;
  return { first: margin, others: margin, columns: INDENT + 2 };
}

function listingLines({ heading, items }: Listing, screen: Screen): string[] {
  const bullet: Margin = { first: '  • ', others: '    ', columns: 4 };
  const { text } = styledLine(heading);
  return [
    ...layOut(styledWhole(text, 'strong'), screen),
    ...items.flatMap(({ line, detail }) => [
      ...layOut(styledLine(line), screen, bullet),
      ...(detail ? layOut(styledLine(detail), screen, indent(bullet.columns)) : []),
    ]),
  ];
}

function sourceLines({ title, details, url }: SourceNote, screen: Screen): string[] {
  const source = [title, details].filter((one) => one !== null).join(' · ');
  return [
    ...layOut(styledWhole(source, 'quiet'), screen),
    ...(url === null ? [] : [screen.paint('quiet', visibleLine(url))]),
  ];
}
