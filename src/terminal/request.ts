import type { SummarySize } from '../summary/summaryLength.ts';

/** What one run, or one line of a batch, asks for. `article` is the path of a file or the id of an article in the library. */
export type Request =
  | { readonly command: 'ask'; readonly article: string | null; readonly question: string }
  | { readonly command: 'summary'; readonly article: string; readonly size: number | SummarySize | null }
  | { readonly command: 'related'; readonly article: string; readonly topic: string | null }
  | { readonly command: 'quotes'; readonly article: string | null; readonly speaker: string | null }
  | { readonly command: 'inspect'; readonly article: string };

export type CommandName = Request['command'];
export const commandNames = [
  'ask',
  'summary',
  'related',
  'quotes',
  'inspect',
] as const satisfies readonly CommandName[];

/** Options by name, from a JSON object or the command line: of any type. */
export type RawOptions = Readonly<Record<string, unknown>>;

/** One sentence that says what is wrong with a request or its article, and what to do. */
export interface Problem {
  readonly problem: string;
}

const SIZES = ['short', 'medium', 'long'] as const satisfies readonly SummarySize[];
/** As many as the command shows. */
const MOST_SENTENCES = 10;

/** Checks the options of a request; those the command does not know are left aside. Absent and null are the same. */
export function readRequest(command: CommandName, options: RawOptions): Request | Problem {
  const article = text(options, 'article');
  if (isProblem(article)) return article;
  if (command === 'ask') return readAsk(article, options);
  if (command === 'quotes') return readQuotes(article, options);
  if (article === null)
    return { problem: 'No article is given; name a .txt or .md file, or an article of the library.' };
  if (command === 'summary') return readSummary(article, options);
  if (command === 'inspect') return { command, article };
  const topic = text(options, 'topic');
  return isProblem(topic) ? topic : { command, article, topic };
}

export function isProblem(value: unknown): value is Problem {
  return typeof value === 'object' && value !== null && 'problem' in value;
}

function readAsk(article: string | null, options: RawOptions): Request | Problem {
  const question = text(options, 'question');
  if (isProblem(question)) return question;
  if (question === null) return { problem: 'There is no question; say what you want to know about the article.' };
  return { command: 'ask', article, question };
}

function readQuotes(article: string | null, options: RawOptions): Request | Problem {
  const speaker = text(options, 'speaker');
  return isProblem(speaker) ? speaker : { command: 'quotes', article, speaker };
}

function readSummary(article: string, options: RawOptions): Request | Problem {
  const { sentences, length } = options;
  const size = SIZES.find((one) => one === length);
  if (isGiven(length) && !size)
    return { problem: `The length must be ${SIZES.slice(0, -1).join(', ')} or ${SIZES.at(-1)}.` };
  if (!isGiven(sentences)) return { command: 'summary', article, size: size ?? null };
  if (typeof sentences !== 'number' || !Number.isInteger(sentences) || sentences < 1 || sentences > MOST_SENTENCES) {
    return { problem: `The number of sentences must be a whole number from 1 to ${MOST_SENTENCES}.` };
  }
  // An exact number goes before the length.
  return { command: 'summary', article, size: sentences };
}

/** A text option as it was given; null when there is none or nothing but white space. */
function text(options: RawOptions, name: string): string | null | Problem {
  const value = options[name];
  if (!isGiven(value)) return null;
  if (typeof value !== 'string') return { problem: `The ${name} must be a text.` };
  return value.trim() === '' ? null : value;
}

const isGiven = (value: unknown): boolean => value !== undefined && value !== null;
