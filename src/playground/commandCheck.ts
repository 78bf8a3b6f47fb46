import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord-api-types/v10';
import type { Problem } from './apiError.ts';
import { lengthProblems } from './componentCheck.ts';
import { COMMAND_CHOICE_PROPERTIES, COMMAND_OPTION_PROPERTIES, COMMAND_PROPERTIES } from './knownProperties.ts';
import { unknownProperties } from './unknownProperties.ts';
import { type Fields, fieldsOf, itemsOf, textOf } from './wireJson.ts';

/** Limits on application commands (https://discord.com/developers/docs/interactions/application-commands). */
const COMMAND_LIMITS = Object.freeze({
  chatInputCommands: 100,
  userCommands: 15,
  messageCommands: 15,
  name: 32,
  description: 100,
  options: 25,
  choices: 25,
  choiceName: 100,
  choiceValue: 100,
  /** Characters over the names, descriptions and choice values of one command. */
  total: 8_000,
});

/** The documented pattern of chat input command and option names; they must be lower case as well. */
const CHAT_INPUT_NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

const SUBCOMMAND_TYPES: readonly unknown[] = [
  ApplicationCommandOptionType.Subcommand,
  ApplicationCommandOptionType.SubcommandGroup,
];

const MOST_BY_TYPE = new Map([
  [ApplicationCommandType.ChatInput, COMMAND_LIMITS.chatInputCommands],
  [ApplicationCommandType.User, COMMAND_LIMITS.userCommands],
  [ApplicationCommandType.Message, COMMAND_LIMITS.messageCommands],
]);

type Named = Fields<'name' | 'name_localizations' | 'description' | 'description_localizations'>;
type Option = Named &
  Fields<'type' | 'required' | 'options' | 'choices' | 'autocomplete' | 'min_length' | 'max_length'>;
type Command = Named & Fields<'type' | 'options'>;

/** What is wrong with a list of commands about to replace the registered ones. */
export function* commandProblems(body: unknown): Generator<Problem> {
  const commands = itemsOf(body).map((item): Command => fieldsOf(item) ?? {});
  yield* tooManyProblems(commands);
  yield* duplicateProblems(
    commands.map((command) => `${typeOf(command)} ${textOf(command.name)}`),
    [],
    'APPLICATION_COMMANDS_DUPLICATE_NAME',
    'Application command names must be unique',
  );
  for (const [index, command] of commands.entries()) yield* oneCommandProblems(command, [index]);
}

/** The type of a command; a command that names none is a chat input command. */
function typeOf(command: Command): ApplicationCommandType {
  return typeof command.type === 'number' ? command.type : ApplicationCommandType.ChatInput;
}

function* tooManyProblems(commands: readonly Command[]): Generator<Problem> {
  for (const [type, most] of MOST_BY_TYPE) {
    if (commands.filter((command) => typeOf(command) === type).length <= most) continue;
    yield {
      path: [],
      code: 'APPLICATION_COMMANDS_LIMIT',
      message: `Maximum number of application commands of type ${type} reached (${most})`,
    };
  }
}

function* oneCommandProblems(command: Command, path: Problem['path']): Generator<Problem> {
  yield* unknownProperties(command, COMMAND_PROPERTIES, path);
  if (typeOf(command) === ApplicationCommandType.ChatInput) {
    yield* chatInputNameProblems(command, path);
    yield* lengthProblems(textOf(command.description), 1, COMMAND_LIMITS.description, [...path, 'description']);
    yield* optionListProblems(command.options, path);
  } else {
    yield* menuCommandProblems(command, path);
  }
  if (size(command) > COMMAND_LIMITS.total) {
    yield {
      path,
      code: 'APPLICATION_COMMAND_TOO_LARGE',
      message: `Command exceeds maximum size (${COMMAND_LIMITS.total})`,
    };
  }
}

/** User and message commands have a free name, and neither description nor options. */
function* menuCommandProblems(command: Command, path: Problem['path']): Generator<Problem> {
  for (const [name, namePath] of namesOf(command, path)) {
    // Blanks around a name do not count.
    yield* lengthProblems(name.trim(), 1, COMMAND_LIMITS.name, namePath);
  }
  const forbidden = [
    ...(textOf(command.description) === '' ? [] : ['description']),
    ...(Object.keys(fieldsOf(command.description_localizations) ?? {}).length === 0
      ? []
      : ['description_localizations']),
    ...(itemsOf(command.options).length === 0 ? [] : ['options']),
  ];
  for (const field of forbidden) {
    yield {
      path: [...path, field],
      code: `APPLICATION_COMMAND_${field.toUpperCase()}_NOT_ALLOWED`,
      message: `User and message commands have no ${field}`,
    };
  }
}

function* chatInputNameProblems(named: Named, path: Problem['path']): Generator<Problem> {
  for (const [name, namePath] of namesOf(named, path)) {
    if (CHAT_INPUT_NAME.test(name) && name === name.toLowerCase()) continue;
    yield { path: namePath, code: 'APPLICATION_COMMAND_INVALID_NAME', message: 'Command name is invalid' };
  }
}

/** A name and its translations, each with its place. */
function namesOf(named: Named, path: Problem['path']): [string, Problem['path']][] {
  const translations = Object.entries(fieldsOf(named.name_localizations) ?? {});
  return [
    [textOf(named.name), [...path, 'name']],
    ...translations.map(([locale, name]): [string, Problem['path']] => [
      textOf(name),
      [...path, 'name_localizations', locale],
    ]),
  ];
}

function* optionListProblems(list: unknown, path: Problem['path']): Generator<Problem> {
  const options = itemsOf(list).map((item): Option => fieldsOf(item) ?? {});
  const optionsPath = [...path, 'options'];
  yield* lengthProblems(options, 0, COMMAND_LIMITS.options, optionsPath);
  yield* duplicateProblems(
    options.map((option) => textOf(option.name)),
    optionsPath,
    'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS',
    'Option name already exists',
  );
  yield* optionOrderProblems(options, optionsPath);
  for (const [index, option] of options.entries()) yield* oneOptionProblems(option, [...optionsPath, index]);
}

/** Required options come first, and subcommands stand alone. */
function* optionOrderProblems(options: readonly Option[], path: Problem['path']): Generator<Problem> {
  const firstFree = options.findIndex((option) => option.required !== true);
  const lastRequired = options.findLastIndex((option) => option.required === true);
  if (firstFree !== -1 && lastRequired > firstFree) {
    yield {
      path: [...path, lastRequired],
      code: 'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
      message: 'Required options must be placed before non-required options',
    };
  }
  const subcommands = options.filter((option) => SUBCOMMAND_TYPES.includes(option.type)).length;
  if (subcommands > 0 && subcommands < options.length) {
    yield {
      path,
      code: 'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
      message: 'Sub-commands and sub-command groups cannot stand beside other options',
    };
  }
}

function* oneOptionProblems(option: Option, path: Problem['path']): Generator<Problem> {
  yield* unknownProperties(option, COMMAND_OPTION_PROPERTIES, path);
  yield* chatInputNameProblems(option, path);
  yield* lengthProblems(textOf(option.description), 1, COMMAND_LIMITS.description, [...path, 'description']);
  yield* choiceProblems(option, path);
  if (SUBCOMMAND_TYPES.includes(option.type)) yield* optionListProblems(option.options, path);
}

function* choiceProblems(option: Option, path: Problem['path']): Generator<Problem> {
  const choices = itemsOf(option.choices);
  const choicesPath = [...path, 'choices'];
  if (choices.length > 0 && option.autocomplete === true) {
    yield {
      path,
      code: 'APPLICATION_COMMAND_OPTIONS_CHOICES_AUTOCOMPLETE',
      message: 'Choices and autocomplete are mutually exclusive',
    };
  }
  yield* choiceListProblems(choices, choicesPath);
}

/** What is wrong with a list of choices, be it of an option or of an answer to autocomplete. */
export function* choiceListProblems(choices: readonly unknown[], path: Problem['path']): Generator<Problem> {
  yield* lengthProblems(choices, 0, COMMAND_LIMITS.choices, path);
  for (const [index, item] of choices.entries()) {
    const choicePath = [...path, index];
    const choice = fieldsOf<'name' | 'value'>(item);
    yield* unknownProperties(item, COMMAND_CHOICE_PROPERTIES, choicePath);
    yield* lengthProblems(textOf(choice?.name), 1, COMMAND_LIMITS.choiceName, [...choicePath, 'name']);
    if (typeof choice?.value === 'number') continue;
    yield* lengthProblems(textOf(choice?.value), 1, COMMAND_LIMITS.choiceValue, [...choicePath, 'value']);
  }
}

function* duplicateProblems(
  names: readonly string[],
  path: Problem['path'],
  code: string,
  message: string,
): Generator<Problem> {
  for (const [index, name] of names.entries()) {
    if (names.indexOf(name) !== index) yield { path: [...path, index, 'name'], code, message };
  }
}

/** The characters of a command that count: of every name and description only its longest translation. */
function size(value: Named & Fields<'options' | 'choices' | 'value'>): number {
  const own =
    longest(value.name, value.name_localizations) + longest(value.description, value.description_localizations);
  const nested = [...itemsOf(value.options), ...itemsOf(value.choices)];
  return nested.reduce((sum: number, item) => sum + size(fieldsOf(item) ?? {}), own + textOf(value.value).length);
}

function longest(text: unknown, translations: unknown): number {
  const all = [text, ...Object.values(fieldsOf(translations) ?? {})];
  return Math.max(...all.map((item) => textOf(item).length));
}
