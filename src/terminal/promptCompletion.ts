import type { Command, Options, Surroundings } from '../commands/command.ts';
import { promptOptions, readPromptLine } from './promptLine.ts';
import { visibleText } from './visibleText.ts';

/** Words the prompt knows besides the commands. */
const promptWords = ['help', 'quit'] as const;

/** What Tab offers for a line, and the end of the line that the offers would replace. */
export function completePrompt(
  line: string,
  commands: readonly Command[],
  surroundings: Surroundings,
): [offers: string[], typed: string] {
  if (!line.startsWith('/')) return [[], line];
  const name = /^\/(\S*)$/.exec(line)?.[1];
  if (name !== undefined) return [commandOffers(commands).filter((offer) => offer.startsWith(line)), line];
  const read = readPromptLine(line, commands);
  if (read.kind !== 'run') return [[], line];
  const lastSpace = Math.max(line.lastIndexOf(' '), line.lastIndexOf('\t'));
  const word = line.slice(lastSpace + 1);
  const offers = wordOffers(word, read.command, read.options, surroundings);
  // The line is shown as it is completed: what a terminal would obey is not offered.
  return [offers.filter((offer) => offer.startsWith(word) && visibleText(offer) === offer), word];
}

function commandOffers(commands: readonly Command[]): string[] {
  return [...commands.map(({ definition }) => `/${definition.name} `), ...promptWords.map((word) => `/${word}`)];
}

/** Values of the option whose name stands before the colon; else names of options not filled in, and words one can choose. */
function wordOffers(word: string, command: Command, filled: Options, surroundings: Surroundings): string[] {
  const available = promptOptions(command);
  const option = available.find(({ name }) => word.startsWith(`${name}:`));
  if (option) {
    const typed = word.slice(option.name.length + 1);
    const values = [
      ...choicesOf(option),
      ...command.complete(option.name, typed, filled, surroundings).map(({ value }) => value),
    ];
    return values.map((value) => `${option.name}:${value}`);
  }
  return [...available.map(({ name }) => `${name}:`), ...available.flatMap(choicesOf)];
}

function choicesOf(option: ReturnType<typeof promptOptions>[number]): string[] {
  return 'choices' in option && option.choices ? option.choices.map(({ value }) => String(value)) : [];
}
