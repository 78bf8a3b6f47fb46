import { displayable } from './escape.ts';

/** Somebody named in a citation before the article that has their words. */
export interface Speaker {
  readonly name: string;
  /** Whether any of the words are quoted; else they are the article's account of what was said. */
  readonly isQuoted: boolean;
}

/** What a citation names. What is null or blank is left out. */
export interface Citation {
  /** The quoted words, which the citation keeps as they are. */
  readonly text: string;
  /** Who says the quoted words, by name. */
  readonly speaker: Speaker | null;
  readonly title: string | null;
  /** With or without a leading "By". */
  readonly byline: string | null;
  readonly publisher: string | null;
  /** A date written 2015-03-02, with or without a time, is spelt out; anything else stays. */
  readonly published: string | null;
  readonly url: string | null;
  /** 1-based. */
  readonly paragraph: number | null;
}

interface QuotationMarks {
  readonly open: string;
  readonly close: string;
  /** What, inside, could be taken for one of them. */
  readonly clash: RegExp;
}

const DOUBLE: QuotationMarks = { open: '“', close: '”', clash: /["“”„‟]/ };

/**
 * In order of preference. Convention would exchange the marks inside for those of the other kind; here the marks
 * outside give way, so that the quoted words keep their own. An apostrophe counts as a single mark.
 */
const QUOTATION_MARKS: readonly QuotationMarks[] = [
  DOUBLE,
  { open: '‘', close: '’', clash: /['‘’‚‛]/ },
  { open: '«', close: '»', clash: /[«»]/ },
  { open: '"', close: '"', clash: /"/ },
];

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/**
 * One line of plain text to copy:
 * `“Sentence.” Ann Writer, “Title”, Publisher, 2 March 2015, paragraph 8. https://example.org/`, or, where somebody else says
 * it, `“Sentence.” Bo Speaker, quoted in Ann Writer, “Title”, …`, as the style guides name a secondary source.
 * Commas stand outside quotation marks, so that a title, too, keeps its own characters.
 */
export function cite(citation: Citation): string {
  const article = [
    author(citation.byline),
    title(citation.title),
    tidy(citation.publisher),
    published(citation.published),
  ].filter((part) => part !== null);
  const parts = [
    ...sourceInArticle(citation.speaker, article),
    ...(citation.paragraph === null ? [] : [`paragraph ${citation.paragraph}`]),
  ];
  return [quoted(citation.text), closed(parts.join(', ')), tidy(citation.url)].filter(Boolean).join(' ');
}

/** The article's own parts, behind the speaker quoted in it. */
function sourceInArticle(speaker: Speaker | null, article: readonly string[]): readonly string[] {
  const name = tidy(speaker?.name ?? null);
  if (!speaker || name === null) return article;
  const [first, ...others] = article;
  return first === undefined ? [name] : [name, `${speaker.isQuoted ? 'quoted in' : 'cited in'} ${first}`, ...others];
}

function quoted(text: string): string {
  // A text with every kind of mark has to live with the usual one.
  const { open, close } = QUOTATION_MARKS.find(({ clash }) => !clash.test(text)) ?? DOUBLE;
  return `${open}${text}${close}`;
}

function author(byline: string | null): string | null {
  return tidy(tidy(byline)?.replace(/^by[: ]/i, '') ?? null);
}

function title(text: string | null): string | null {
  const name = tidy(text);
  return name === null ? null : quoted(name);
}

/** On one line, without the separators that may trail a scraped field; null when nothing is left. */
function tidy(field: string | null): string | null {
  if (field === null) return null;
  const words = field.split(/\s+/).filter((word) => word !== '');
  const text = words.join(' ').replace(/(?<![,;])[,;]+$/, '');
  return text === '' ? null : text;
}

function published(date: string | null): string | null {
  const text = tidy(date);
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]|$)/.exec(text ?? '') ?? [];
  const monthName = MONTHS[Number(month) - 1];
  if (year === undefined || monthName === undefined || Number(day) < 1 || Number(day) > 31) return text;
  return `${Number(day)} ${monthName} ${Number(year)}`;
}

/** With a full stop, unless it ends in one or in a mark that stands for one. */
function closed(sentence: string): string {
  return sentence === '' || /[.!?…]["”’»]?$/.test(sentence) ? sentence : `${sentence}.`;
}

/**
 * A Discord code block that shows `displayable(text)` with a button to copy it. Null when the text has a fence, which
 * would end the block early, or nothing to show: then show it escaped.
 */
export function codeBlock(text: string): string | null {
  const shown = displayable(text);
  if (shown.includes('```') || shown.trim() === '') return null;
  return `\`\`\`\n${shown}\n\`\`\``;
}
