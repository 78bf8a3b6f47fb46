import type {
  APIApplicationCommand,
  APIApplicationCommandBasicOption,
  APIApplicationCommandOption,
} from 'discord-api-types/v10';
import { BOOLEAN, CHAT_INPUT, INTEGER, NUMBER, SUBCOMMAND, SUBCOMMAND_GROUP } from './discordNumbers.ts';

/** A slash command as people pick it: one for each subcommand where it has some. */
export interface PickableCommand {
  /** As people write it, without the slash: "article add". */
  readonly name: string;
  readonly description: string;
  readonly options: readonly APIApplicationCommandBasicOption[];
}

/** Something an option can be filled with. */
export interface Suggestion {
  readonly name: string;
  readonly value: string | number | boolean;
}

/** An option that is being filled in. */
export interface Field {
  readonly option: APIApplicationCommandBasicOption;
  /** What stands in it. */
  readonly text: string;
  /** What was picked for it; null once it is typed over. */
  readonly picked: Suggestion | null;
}

/** A slash command on its way to being sent. */
export interface CommandDraft {
  readonly command: PickableCommand;
  /** In the order they were opened: those that are required first. */
  readonly fields: readonly Field[];
}

/** The options to send, or the one that keeps the command from being sent, and why. */
export type Filled =
  | { readonly options: Readonly<Record<string, string | number | boolean>> }
  | { readonly problem: string; readonly option: string };

export function pickableCommands(commands: readonly APIApplicationCommand[]): readonly PickableCommand[] {
  return commands
    .filter(({ type }) => type === CHAT_INPUT)
    .flatMap(({ name, description, options = [] }) => pickable(name, description, options));
}

function pickable(
  name: string,
  description: string,
  options: readonly APIApplicationCommandOption[],
): readonly PickableCommand[] {
  const nested = options.flatMap((option) =>
    option.type === SUBCOMMAND || option.type === SUBCOMMAND_GROUP
      ? pickable(`${name} ${option.name}`, option.description, option.options ?? [])
      : [],
  );
  if (nested.length > 0) return nested;
  return [{ name, description, options: options as readonly APIApplicationCommandBasicOption[] }];
}

/** Those that begin as typed, then those in whose name or description it stands. */
export function matchingCommands(commands: readonly PickableCommand[], typed: string): readonly PickableCommand[] {
  const words = typed.trim().toLowerCase();
  const begins = commands.filter(({ name }) => name.startsWith(words));
  const mentions = commands.filter(
    (command) => !begins.includes(command) && `${command.name} ${command.description}`.toLowerCase().includes(words),
  );
  return [...begins, ...mentions];
}

/** A command with its required options to fill in, or with its first where none is required. */
export function draftOf(command: PickableCommand): CommandDraft {
  const required = command.options.filter((option) => option.required === true);
  const opened = required.length > 0 ? required : command.options.slice(0, 1);
  return { command, fields: opened.map((option) => ({ option, text: '', picked: null })) };
}

/**
 * What somebody has typed in full: "/ask How many men?" is a draft with that question. Null where it is no command, or may yet become
 * a longer one's name.
 */
export function draftTyped(commands: readonly PickableCommand[], typed: string): CommandDraft | null {
  const longestFirst = [...commands].sort((one, other) => other.name.length - one.name.length);
  const command = longestFirst.find(({ name }) => typed.startsWith(`/${name} `));
  if (command === undefined) return null;
  const rest = typed.slice(command.name.length + 2).trim();
  const draft = draftOf(command);
  if (rest === '') return draft;
  const named = command.options.find(({ name }) => rest.startsWith(`${name}:`));
  const first = named ?? draft.fields[0]?.option ?? command.options[0];
  if (first === undefined) return draft;
  const text = named === undefined ? rest : rest.slice(named.name.length + 1).trim();
  return withText(withField(draft, first.name), first.name, text);
}

/** The options that could still be added. */
export function furtherOptions({ command, fields }: CommandDraft): readonly APIApplicationCommandBasicOption[] {
  return command.options.filter((option) => !fields.some((field) => field.option.name === option.name));
}

export function withField(draft: CommandDraft, name: string): CommandDraft {
  const option = furtherOptions(draft).find((one) => one.name === name);
  return option === undefined ? draft : { ...draft, fields: [...draft.fields, { option, text: '', picked: null }] };
}

export function withoutField(draft: CommandDraft, name: string): CommandDraft {
  return {
    ...draft,
    fields: draft.fields.filter(({ option }) => option.name !== name || option.required === true),
  };
}

export function withText(draft: CommandDraft, name: string, text: string): CommandDraft {
  return change(draft, name, (field) => ({ ...field, text, picked: null }));
}

export function withPick(draft: CommandDraft, name: string, picked: Suggestion): CommandDraft {
  return change(draft, name, (field) => ({ ...field, text: picked.name, picked }));
}

function change(draft: CommandDraft, name: string, to: (field: Field) => Field): CommandDraft {
  return { ...draft, fields: draft.fields.map((field) => (field.option.name === name ? to(field) : field)) };
}

/** What an option offers without asking the bot; null where it does not. */
export function fixedSuggestions({ option, text }: Field): readonly Suggestion[] | null {
  if (option.type === BOOLEAN) return containing(TRUTH, text);
  const choices = 'choices' in option ? (option.choices ?? []) : [];
  return choices.length > 0 ? containing(choices, text) : null;
}

const TRUTH: readonly Suggestion[] = [
  { name: 'True', value: true },
  { name: 'False', value: false },
];

function containing(suggestions: readonly Suggestion[], text: string): readonly Suggestion[] {
  const typed = text.trim().toLowerCase();
  return suggestions.filter(({ name }) => name.toLowerCase().includes(typed));
}

export function completes({ option }: Field): boolean {
  return 'autocomplete' in option && option.autocomplete === true;
}

/** The options as far as they are filled in, for autocompletion. */
export function filledSoFar(draft: CommandDraft): Readonly<Record<string, string | number | boolean>> {
  const values = draft.fields.flatMap((field) => {
    const value = valueIn(field);
    return value === null || (field.text === '' && field.picked === null) ? [] : [[field.option.name, value] as const];
  });
  return Object.fromEntries(values);
}

/** The options as they would be sent. An optional one that was left empty is none. */
export function filledOptions(draft: CommandDraft): Filled {
  const options: Record<string, string | number | boolean> = {};
  for (const field of draft.fields) {
    const { option, text } = field;
    if (text.trim() === '') {
      if (option.required !== true) continue;
      return { problem: `The option ${option.name} is required: fill it in before you send.`, option: option.name };
    }
    const value = valueIn(field);
    if (value === null) return { problem: expectation(field), option: option.name };
    options[option.name] = value;
  }
  return { options };
}

/** Null where what is typed cannot be the option's value. */
function valueIn(field: Field): string | number | boolean | null {
  const { option, text, picked } = field;
  if (picked !== null) return picked.value;
  const fixed = fixedSuggestions({ ...field, text: '' });
  if (fixed !== null) return fixed.find(({ name }) => name.toLowerCase() === text.trim().toLowerCase())?.value ?? null;
  if (option.type !== INTEGER && option.type !== NUMBER) return text;
  const number = Number(text);
  return text.trim() === '' || !Number.isFinite(number) ? null : number;
}

function expectation({ option, text }: Field): string {
  const fixed = fixedSuggestions({ option, text: '', picked: null });
  const wanted =
    fixed === null
      ? 'a number'
      : fixed
          .map(({ name }) => name)
          .join(', ')
          .replace(/, ([^,]*)$/, ' or $1');
  return `The option ${option.name} takes ${wanted}, not “${text.trim().slice(0, 40)}”.`;
}
