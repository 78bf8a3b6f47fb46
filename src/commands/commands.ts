import { ask } from './ask.ts';
import { askTheArticle } from './askTheArticle.ts';
import { type Command, isSlashCommand, type SlashCommand } from './command.ts';
import { quotes } from './quotes.ts';
import { related } from './related.ts';
import { summary } from './summary.ts';

/** Every command there is: registration, dispatch, the terminal and its help all read this list. */
export const commands: readonly Command[] = [ask, summary, related, quotes, askTheArticle];

/** Those that can be typed: all there are in a terminal, which has no messages to choose from. */
export const slashCommands: readonly SlashCommand[] = commands.filter(isSlashCommand);

export function commandNamed(name: string): SlashCommand | undefined {
  return slashCommands.find(({ definition }) => definition.name === name);
}
