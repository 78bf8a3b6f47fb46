import { ask } from './ask.ts';
import type { Command } from './command.ts';
import { quotes } from './quotes.ts';
import { related } from './related.ts';
import { summary } from './summary.ts';

/** Every command there is: registration, dispatch, the terminal and its help all read this list. */
export const commands: readonly Command[] = [ask, summary, related, quotes];

export function commandNamed(name: string): Command | undefined {
  return commands.find(({ definition }) => definition.name === name);
}
