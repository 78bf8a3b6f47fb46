import type { FurnitureKind } from './article.ts';
import { hasWord, type Line } from './furnitureLine.ts';
import {
  ADVERTISEMENT_LINES,
  ADVERTISEMENT_OPENINGS,
  CONTROL_LINES,
  CREDIT_OPENINGS,
  MENU_LINES,
  OUTSIDE_PROMOTION_PHRASES,
  PROMOTED_THINGS,
  PROMOTION_OPENINGS,
  PROMOTION_PHRASES,
  WRITER_DESCRIPTIONS,
} from './furniturePhrases.ts';
import {
  closesWithPictureCredit,
  holds,
  isByline,
  isHandleLine,
  isLabelledDate,
  isLinkDefinition,
  isMarkdownImage,
  isMarkdownLink,
  isNameWithRole,
  isPersonName,
  isQuoting,
  isRoleLine,
  isSubjectList,
  isTimestamp,
  opensWith,
  opensWithPictureLabel,
  relatedLabelLength,
} from './furnitureShapes.ts';

/** A rule that knows a line by its form alone, wherever it stands. */
export interface FormRule {
  readonly name: string;
  readonly kind: FurnitureKind;
  /** Tried on lines of more than `LONGEST_RULED_LINE` code units as well: an image may hold its data. */
  readonly anyLength?: true;
  readonly matches: (line: Line) => boolean;
}

/** What stands around a line above the article's first paragraph or below its last. */
interface Surroundings {
  readonly zone: 'opening' | 'closing';
  /** Labels of the lines before and after. */
  readonly before: FurnitureKind | null;
  readonly after: FurnitureKind | null;
  /** The first line of the text. */
  readonly isFirst: boolean;
  /** The key of the byline, where the front matter or the text gives one; else empty. */
  readonly bylineKey: string;
}

/** A rule for lines outside the article's paragraphs, where weaker signs are enough. */
export interface OutsideRule {
  readonly name: string;
  readonly kind: FurnitureKind;
  readonly matches: (line: Line, surroundings: Surroundings) => boolean;
}

const LONGEST_PROMOTION_IN_TEXT = 20;
const LONGEST_PROMOTION_OUTSIDE = 45;
const LONGEST_BIOGRAPHY = 70;
const LONGEST_POINTER = 30;

/** In this order; the first that matches names the line. */
export const FORM_RULES: readonly FormRule[] = [
  {
    name: 'a picture or the target of a link, in Markdown',
    kind: 'caption',
    anyLength: true,
    matches: (line) => isMarkdownImage(line) || isLinkDefinition(line),
  },
  {
    name: 'a rule, or other marks without a letter or digit',
    kind: 'navigation',
    anyLength: true,
    matches: (line) => !hasWord(line.text),
  },
  {
    name: 'an advertisement’s place',
    kind: 'advertisement',
    matches: (line) =>
      line.words <= 9 && (ADVERTISEMENT_LINES.has(line.key) || opensWith(line.key, ADVERTISEMENT_OPENINGS)),
  },
  {
    name: 'a control of the page',
    kind: 'navigation',
    matches: (line) =>
      !line.listItem &&
      (CONTROL_LINES.has(line.key) || /^(?:\d+ )?comments$|^\d+ comment$|^image \d+ of \d+/.test(line.key)),
  },
  { name: 'a handle, a mail address or a web address', kind: 'handle', matches: isHandleLine },
  { name: 'the subjects the article is filed under', kind: 'navigation', matches: isSubjectList },
  { name: 'the date of publication', kind: 'timestamp', matches: isLabelledDate },
  {
    name: 'a pointer to another piece: a label and its title',
    kind: 'related',
    matches: (line) =>
      !line.listItem && line.words <= LONGEST_POINTER && !isQuoting(line) && relatedLabelLength(line.text) > 0,
  },
  {
    name: 'a copyright notice',
    kind: 'promotion',
    matches: (line) => line.words <= 40 && (/^©/.test(line.text) || /^(?:copyright|c) (?:©|\d{4})/.test(line.key)),
  },
  {
    name: 'an advertisement of the publication itself',
    kind: 'promotion',
    matches: (line) =>
      line.words <= LONGEST_PROMOTION_IN_TEXT &&
      !line.listItem &&
      !isQuoting(line) &&
      (holds(line.key, PROMOTION_PHRASES) ||
        (opensWith(line.key, PROMOTION_OPENINGS) && holds(line.key, PROMOTED_THINGS))),
  },
  { name: 'a caption by its label', kind: 'caption', matches: opensWithPictureLabel },
  { name: 'a caption by the credit at its end', kind: 'caption', matches: closesWithPictureCredit },
];

/** In this order, tried on what the form rules left. */
export const OUTSIDE_RULES: readonly OutsideRule[] = [
  { name: 'a date or a time', kind: 'timestamp', matches: isTimestamp },
  {
    name: 'who worked on the article',
    kind: 'byline',
    matches: (line) => line.words <= 40 && opensWith(line.key, CREDIT_OPENINGS),
  },
  {
    name: 'the byline the front matter gives',
    kind: 'byline',
    matches: (line, { zone, bylineKey }) => zone === 'opening' && line.key !== '' && line.key === bylineKey,
  },
  { name: 'a byline', kind: 'byline', matches: isByline },
  {
    name: 'what the writer is',
    kind: 'byline',
    matches: (line, { zone, isFirst }) => zone === 'opening' && !isFirst && isRoleLine(line),
  },
  {
    name: 'a name and what the writer is',
    kind: 'byline',
    matches: (line, { isFirst }) => !isFirst && isNameWithRole(line),
  },
  {
    // Without "By" only the neighbouring date tells a writer's name from a short title.
    name: 'a bare name beside the date',
    kind: 'byline',
    matches: (line, { zone, isFirst, before, after }) =>
      zone === 'opening' &&
      !isFirst &&
      !line.terminated &&
      isPersonName(line.text) &&
      (before === 'timestamp' || after === 'timestamp'),
  },
  {
    name: 'a note about the writer',
    kind: 'biography',
    matches: (line, { zone, bylineKey }) => zone === 'closing' && isWriterNote(line, bylineKey),
  },
  {
    name: 'an advertisement of the publication, or its legal notes',
    kind: 'promotion',
    matches: (line) => isOutsidePromotion(line),
  },
  {
    name: 'a control or a section’s name',
    kind: 'navigation',
    matches: (line, { isFirst }) => !line.listItem && !isFirst && MENU_LINES.has(line.key),
  },
  {
    name: 'a link on its own',
    kind: 'related',
    matches: (line) => isMarkdownLink(line),
  },
];

/** Whether a line below the article tells of its writer. */
export function isWriterNote(line: Line, bylineKey: string): boolean {
  if (line.words > LONGEST_BIOGRAPHY || isQuoting(line)) return false;
  const [first = '', second = ''] = line.key.split(' ');
  const tellsOfByline = bylineKey !== '' && second !== '' && ` ${bylineKey} `.includes(` ${first} ${second} `);
  if (tellsOfByline && line.words <= LONGEST_BIOGRAPHY) return true;
  const opensWithName = /^[*_–—]{0,3}\p{Lu}[\p{L}.'’-]*\s\p{Lu}/u.test(line.text);
  return opensWithName && line.words <= 45 && holds(line.key, WRITER_DESCRIPTIONS);
}

/** Whether a line above or below the article advertises the publication or states its terms. */
export function isOutsidePromotion(line: Line): boolean {
  if (line.words > LONGEST_PROMOTION_OUTSIDE || line.listItem || isQuoting(line)) return false;
  return holds(line.key, PROMOTION_PHRASES) || holds(line.key, OUTSIDE_PROMOTION_PHRASES);
}
