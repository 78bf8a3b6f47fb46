import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
} from 'discord-api-types/v10';
import type { Options, SlashCommand } from '../commands/command.ts';

/** What a line at the prompt means. */
export type PromptLine =
  | { readonly kind: 'nothing' | 'help' | 'quit' }
  | { readonly kind: 'unknown'; readonly name: string }
  | { readonly kind: 'run'; readonly command: SlashCommand; readonly options: Options };

/** The command that a line without a slash stands for. */
const PLAIN_LINE_COMMAND = 'ask';

/** `/name option:value …`, `/name words` or words alone. Words that belong to no option go to the first that can take them. */
export function readPromptLine(line: string, commands: readonly SlashCommand[]): PromptLine {
  const typed = line.trim();
  if (typed === '') return { kind: 'nothing' };
  const isPlain = !typed.startsWith('/');
  const [, name = '', rest = ''] = isPlain
    ? ['', PLAIN_LINE_COMMAND, typed]
    : (/^\/(\S*)\s*([\s\S]*)$/.exec(typed) ?? []);
  if (name === 'help' || name === 'quit') return { kind: name };
  const command = commands.find(({ definition }) => definition.name === name);
  if (!command) return { kind: 'unknown', name };
  const available = promptOptions(command);
  return { kind: 'run', command, options: isPlain ? bareOption(rest, available) : readOptions(rest, available) };
}

/** The options that mean something at a prompt: who sees a reply does not, there is only one reader. */
export function promptOptions({ definition }: SlashCommand): readonly APIApplicationCommandBasicOption[] {
  const options: readonly APIApplicationCommandOption[] = definition.options ?? [];
  return options.filter(isBasic).filter(({ name }) => name !== 'private');
}

function isBasic(option: APIApplicationCommandOption): option is APIApplicationCommandBasicOption {
  const { Subcommand, SubcommandGroup } = ApplicationCommandOptionType;
  return option.type !== Subcommand && option.type !== SubcommandGroup;
}

/** An option's name and colon at the start of a word: names are short, as Discord has it. */
const OPTION_START = /(?:^|\s)([\p{L}\p{N}_-]{1,32}):/gu;

function readOptions(text: string, available: readonly APIApplicationCommandBasicOption[]): Options {
  const starts = [...text.matchAll(OPTION_START)].filter(([, name]) =>
    available.some((option) => option.name === name),
  );
  const options: Record<string, string | number> = {
    ...bareOption(text.slice(0, starts[0]?.index ?? text.length), available),
  };
  for (const [i, start] of starts.entries()) {
    const option = available.find(({ name }) => name === start[1]);
    const value = text.slice(start.index + start[0].length, starts[i + 1]?.index ?? text.length).trim();
    if (option && value !== '') options[option.name] = accepted(option, value) ?? value;
  }
  return options;
}

function bareOption(
  text: string,
  available: readonly APIApplicationCommandBasicOption[],
): Record<string, string | number> {
  const words = text.trim();
  if (words === '') return {};
  for (const option of available) {
    const value = accepted(option, words);
    if (value !== null) return { [option.name]: value };
  }
  return {};
}

/** The value as the option takes it; null when it cannot. */
function accepted(option: APIApplicationCommandBasicOption, value: string): string | number | null {
  if (option.type === ApplicationCommandOptionType.Integer) return /^\d{1,9}$/.test(value) ? Number(value) : null;
  if (option.type !== ApplicationCommandOptionType.String) return null;
  if (!('choices' in option) || !option.choices) return value;
  return option.choices.some((choice) => choice.value === value) ? value : null;
}
