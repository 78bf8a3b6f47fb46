import { Chalk } from 'chalk';

/** The variables of the environment that decide on colour. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** What is written to: a terminal, a pipe or a file. */
export interface Destination {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
}

export type Style = 'strong' | 'quiet' | 'answer' | 'uncertain' | 'notice' | 'problem';

/** How wide lines may be, in columns, and how words are styled. */
export interface Screen {
  readonly width: number;
  readonly paint: (style: Style, text: string) => string;
}

/** Longer lines are hard to read. */
const WIDEST = 100;
const NARROWEST = 20;
const UNKNOWN_WIDTH = 80;

export function screenOf(destination: Destination, environment: Environment): Screen {
  const { columns = 0 } = destination;
  const width = columns > 0 ? Math.min(WIDEST, Math.max(NARROWEST, columns)) : UNKNOWN_WIDTH;
  const chalk = new Chalk({ level: hasColour(destination, environment) ? 1 : 0 });
  const styles: Readonly<Record<Style, (text: string) => string>> = {
    strong: chalk.bold,
    quiet: chalk.dim,
    answer: chalk.green,
    uncertain: chalk.yellow,
    notice: chalk.blue,
    problem: chalk.red,
  };
  return { width, paint: (style, text) => styles[style](text) };
}

/**
 * Whether to style at all: as FORCE_COLOR says (force-color.org), else not with NO_COLOR (no-color.org), else on a terminal
 * that is not a "dumb" one. FORCE_COLOR goes first, as in Node itself.
 */
function hasColour({ isTTY }: Destination, { FORCE_COLOR, NO_COLOR, TERM }: Environment): boolean {
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false;
  return isTTY === true && TERM !== 'dumb';
}
