import type { Options, SlashCommand, Surroundings } from '../commands/command.ts';
import { promptOptions, readPromptLine } from './promptLine.ts';
import { visibleText } from './visibleText.ts';

/** Words the prompt knows besides the commands. */
const promptWords = ['help', 'quit'] as const;

/** What Tab offers for a line, and the end of the line that the offers would replace. */
export function completePrompt(
  line: string,
  commands: readonly SlashCommand[],
  surroundings: Surroundings,
): [offers: string[], typed: string] {
  if (!line.startsWith('/')) return [[], line];
  const name = /^\/(\S*)$/.exec(line)?.[1];
  if (name !== undefined) return [commandOffers(commands).filter((offer) => offer.startsWith(line)), line];
  const read = readPromptLine(line, commands);
  if (read.kind !== 'run') return [[], line];
  const value = openValue(line, read.command);
  const values = value ? valueOffers(value, read.command, read.options, surroundings) : [];
  if (value && values.length > 0) return [values.filter(isPrintable), value.text];
  const lastSpace = Math.max(line.lastIndexOf(' '), line.lastIndexOf('\t'));
  const word = line.slice(lastSpace + 1);
  return [wordOffers(read.command).filter((offer) => offer.startsWith(word) && isPrintable(offer)), word];
}

/** The line is shown as it is completed: what a terminal would obey is not offered. */
const isPrintable = (offer: string): boolean => visibleText(offer) === offer;

function commandOffers(commands: readonly SlashCommand[]): string[] {
  return [...commands.map(({ definition }) => `/${definition.name} `), ...promptWords.map((word) => `/${word}`)];
}

interface OpenValue {
  readonly option: PromptOption;
  /** What stands behind the option's name, to the end of the line: names of people have blanks in them. */
  readonly typed: string;
  /** The same with the option's name. */
  readonly text: string;
}

const OPTION_NAME = /(?:^|\s)([\p{L}\p{N}_-]{1,32}):/gu;

/** The option whose value is being typed; null before the first one's name. */
function openValue(line: string, command: SlashCommand): OpenValue | null {
  const available = promptOptions(command);
  const starts = [...line.matchAll(OPTION_NAME)].filter(([, name]) => available.some((option) => option.name === name));
  const last = starts.at(-1);
  const option = available.find(({ name }) => name === last?.[1]);
  if (!last || !option) return null;
  const text = line.slice(last.index).trimStart();
  return { option, typed: text.slice(option.name.length + 1), text };
}

/** Values that begin as typed, or in which a later word does: a surname stands for the whole name. */
function valueOffers(
  { option, typed }: OpenValue,
  command: SlashCommand,
  filled: Options,
  surroundings: Surroundings,
): string[] {
  const completed = command.complete(option.name, typed, filled, surroundings).map(({ value }) => value);
  const values = [...choicesOf(option), ...completed].filter((value) => hasWordThatBegins(value, typed));
  return values.map((value) => `${option.name}:${value}`);
}

function hasWordThatBegins(value: string, typed: string): boolean {
  const [whole, part] = [plain(value), plain(typed)];
  for (let at = whole.indexOf(part); at !== -1; at = whole.indexOf(part, at + 1)) {
    if (at === 0 || !WORD_CHARACTER.test(whole.charAt(at - 1))) return true;
  }
  return false;
}

const WORD_CHARACTER = /[\p{L}\p{N}]/u;

/** Without accents and capitals. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Names of options, and words one can choose. */
function wordOffers(command: SlashCommand): string[] {
  const available = promptOptions(command);
  return [...available.map(({ name }) => `${name}:`), ...available.flatMap(choicesOf)];
}

type PromptOption = ReturnType<typeof promptOptions>[number];

function choicesOf(option: PromptOption): string[] {
  return 'choices' in option && option.choices ? option.choices.map(({ value }) => String(value)) : [];
}
