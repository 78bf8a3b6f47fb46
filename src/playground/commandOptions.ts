import {
  type APIApplicationCommand,
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandInteractionDataBasicOption,
  type APIApplicationCommandInteractionDataOption,
  type APIApplicationCommandOption,
  type APIAttachment,
  ApplicationCommandOptionType,
} from 'discord-api-types/v10';
import type { AttachmentShelf, UploadedFile } from './attachmentShelf.ts';
import { PersonRefusal } from './personRefusal.ts';

/** What a person can put into an option: a value, or a file where the option takes one. */
type OptionValue = string | number | boolean | UploadedFile;

/** The options of one use of a command, by name. */
export type OptionValues = Readonly<Record<string, OptionValue>>;

/** Options in the form an interaction carries them, with the files they refer to. */
export interface FilledOptions {
  readonly options: APIApplicationCommandInteractionDataOption[];
  readonly attachments: Readonly<Record<string, APIAttachment>>;
}

/** How an option of each supported type reads to a person who fills it in wrongly. */
const EXPECTED: ReadonlyMap<ApplicationCommandOptionType, string> = new Map([
  [ApplicationCommandOptionType.String, 'text'],
  [ApplicationCommandOptionType.Integer, 'a whole number'],
  [ApplicationCommandOptionType.Number, 'a number'],
  [ApplicationCommandOptionType.Boolean, 'true or false'],
  [ApplicationCommandOptionType.Attachment, 'a file'],
]);

const LONGEST_STRING = 6_000;

/**
 * Fills in a command as the Discord client does, and refuses what the client would not send.
 *
 * @param path the subcommand, after its group if it has one; empty for a command without subcommands
 * @param focused the option being typed, for autocomplete; null when the command is sent
 * @throws {PersonRefusal} for the first thing the client would not send
 */
export function fillOptions(
  command: APIApplicationCommand,
  path: readonly string[],
  values: OptionValues,
  focused: string | null,
  shelf: AttachmentShelf,
): FilledOptions {
  const { definitions, wrap } = descend(command, path);
  for (const name of Object.keys(values)) {
    if (!definitions.some((definition) => definition.name === name))
      throw new PersonRefusal(`There is no option "${name}".`);
  }
  const attachments: Record<string, APIAttachment> = {};
  const filled: APIApplicationCommandInteractionDataBasicOption[] = [];
  for (const definition of definitions) {
    const value = values[definition.name];
    if (value === undefined) {
      if (definition.required === true && focused === null)
        throw new PersonRefusal(`The option "${definition.name}" is required.`);
      continue;
    }
    if (definition.name === focused) filled.push(focusedOption(definition, value));
    else filled.push(filledOption(definition, value, focused === null, shelf, attachments));
  }
  if (focused !== null && values[focused] === undefined)
    throw new PersonRefusal(`The focused option "${focused}" has no value.`);
  return { options: wrap(filled), attachments };
}

interface Leaf {
  readonly definitions: readonly APIApplicationCommandBasicOption[];
  readonly wrap: (
    options: APIApplicationCommandInteractionDataBasicOption[],
  ) => APIApplicationCommandInteractionDataOption[];
}

/** Walks from a command to the subcommand meant, and tells how to nest the options back into it. */
function descend(command: APIApplicationCommand, path: readonly string[]): Leaf {
  let definitions: readonly APIApplicationCommandOption[] = command.options ?? [];
  const steps: APIApplicationCommandOption[] = [];
  for (const name of path) {
    const step = definitions.find((option) => option.name === name);
    if (step === undefined || !isSubcommand(step))
      throw new PersonRefusal(`"${command.name}" has no subcommand "${name}".`);
    definitions = ('options' in step ? step.options : undefined) ?? [];
    steps.push(step);
  }
  if (definitions.some(isSubcommand)) throw new PersonRefusal(`"${command.name}" needs a subcommand.`);
  const wrap: Leaf['wrap'] = (options) =>
    steps.reduceRight<APIApplicationCommandInteractionDataOption[]>(
      (inner, { name, type }) => [{ name, type, options: inner } as APIApplicationCommandInteractionDataOption],
      options,
    );
  return { definitions: definitions as readonly APIApplicationCommandBasicOption[], wrap };
}

function isSubcommand(option: APIApplicationCommandOption): boolean {
  return (
    option.type === ApplicationCommandOptionType.Subcommand ||
    option.type === ApplicationCommandOptionType.SubcommandGroup
  );
}

/** While an option is typed its value is not checked, and it is always sent as text. */
function focusedOption(
  definition: APIApplicationCommandBasicOption,
  value: OptionValue,
): APIApplicationCommandInteractionDataBasicOption {
  if (!('autocomplete' in definition) || definition.autocomplete !== true) {
    throw new PersonRefusal(`The option "${definition.name}" has no autocomplete.`);
  }
  const { name, type } = definition;
  return { name, type, value: String(value), focused: true } as APIApplicationCommandInteractionDataBasicOption;
}

function filledOption(
  definition: APIApplicationCommandBasicOption,
  value: OptionValue,
  strict: boolean,
  shelf: AttachmentShelf,
  attachments: Record<string, APIAttachment>,
): APIApplicationCommandInteractionDataBasicOption {
  const { name, type } = definition;
  if (!isOfType(value, type)) {
    throw new PersonRefusal(`The option "${name}" takes ${EXPECTED.get(type) ?? 'what the stand-in cannot give'}.`);
  }
  if (strict) refuseOutOfBounds(definition, value);
  if (typeof value !== 'object') return { name, type, value } as APIApplicationCommandInteractionDataBasicOption;
  const attachment = { ...shelf.add(value), ephemeral: true };
  attachments[attachment.id] = attachment;
  return { name, type, value: attachment.id } as APIApplicationCommandInteractionDataBasicOption;
}

function isOfType(value: OptionValue, type: ApplicationCommandOptionType): boolean {
  switch (type) {
    case ApplicationCommandOptionType.String:
      return typeof value === 'string';
    case ApplicationCommandOptionType.Integer:
      return Number.isSafeInteger(value);
    case ApplicationCommandOptionType.Number:
      return typeof value === 'number' && Number.isFinite(value);
    case ApplicationCommandOptionType.Boolean:
      return typeof value === 'boolean';
    case ApplicationCommandOptionType.Attachment:
      return typeof value === 'object';
    default:
      return false;
  }
}

function refuseOutOfBounds(definition: APIApplicationCommandBasicOption, value: OptionValue): void {
  const { name } = definition;
  if (definition.type === ApplicationCommandOptionType.String && typeof value === 'string') {
    const { min_length: least = 0, max_length: most = LONGEST_STRING } = definition;
    refuseOutside(name, value.length, least, most, 'characters');
  }
  if ('min_value' in definition || 'max_value' in definition) {
    refuseOutside(name, Number(value), definition.min_value ?? -Infinity, definition.max_value ?? Infinity, 'in value');
  }
  const choices = 'choices' in definition ? (definition.choices ?? []) : [];
  if (choices.length > 0 && !choices.some((choice) => choice.value === value)) {
    throw new PersonRefusal(`The option "${name}" takes one of its choices only.`);
  }
  if (typeof value === 'object') refuseFileType(definition, value);
}

function refuseOutside(name: string, measure: number, least: number, most: number, unit: string): void {
  if (measure >= least && measure <= most) return;
  throw new PersonRefusal(`The option "${name}" must be between ${least} and ${most} ${unit}, not ${measure}.`);
}

/** An attachment option can name the extensions it takes; Discord looks at nothing else. */
function refuseFileType(definition: APIApplicationCommandBasicOption, file: UploadedFile): void {
  const { file_types: accepted } = definition as { file_types?: readonly string[] };
  if (accepted === undefined || accepted.length === 0) return;
  const filename = file.filename.toLowerCase();
  if (accepted.some((extension) => filename.endsWith(extension.toLowerCase()))) return;
  throw new PersonRefusal(`The option "${definition.name}" takes ${accepted.join(', ')} only.`);
}
