import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { commandProblems } from '../../src/playground/commandCheck.ts';

const option = (name: string, more: object = {}) => ({
  name,
  description: 'An option',
  type: ApplicationCommandOptionType.String,
  ...more,
});
const command = (name: string, more: object = {}) => ({ name, description: 'A command', ...more });
const withOptions = (...options: object[]) => [command('ask', { options })];

function refusals(commands: unknown): string[] {
  return [...commandProblems(commands)].map(({ path, code }) => `${path.join('.')} ${code}`);
}

describe('commands Discord takes', () => {
  test.each([
    ['none', []],
    ['the shortest', [command('a')]],
    ['names in other scripts', [command('frage-ä'), command('質問'), command('प्रश्न')]],
    ['the same name for another type', [command('ask'), { name: 'ask', type: ApplicationCommandType.Message }]],
    ['a message command with capitals and spaces', [{ name: 'Look This Up', type: ApplicationCommandType.Message }]],
    [
      'a message command of 32 characters, translated',
      [{ name: 'A'.repeat(32), type: ApplicationCommandType.Message, name_localizations: { de: 'Frag den Artikel' } }],
    ],
    ['required options first', withOptions(option('a', { required: true }), option('b'))],
    ['25 options', withOptions(...Array.from({ length: 25 }, (_, index) => option(`o${index}`)))],
  ])('%s', (_what, commands) => {
    expect(refusals(commands)).toEqual([]);
  });
});

describe('commands Discord refuses', () => {
  test.each<[string, unknown, string]>([
    ['capitals', [command('Ask')], '0.name APPLICATION_COMMAND_INVALID_NAME'],
    ['a space', [command('ask me')], '0.name APPLICATION_COMMAND_INVALID_NAME'],
    ['33 characters', [command('a'.repeat(33))], '0.name APPLICATION_COMMAND_INVALID_NAME'],
    ['no name', [{ description: 'A command' }], '0.name APPLICATION_COMMAND_INVALID_NAME'],
    [
      'a translated name with capitals',
      [command('ask', { name_localizations: { de: 'Frage' } })],
      '0.name_localizations.de APPLICATION_COMMAND_INVALID_NAME',
    ],
    ['the same name twice', [command('ask'), command('ask')], '1.name APPLICATION_COMMANDS_DUPLICATE_NAME'],
    ['no description', [command('ask', { description: '' })], '0.description BASE_TYPE_BAD_LENGTH'],
    [
      '101 characters of description',
      [command('ask', { description: 'x'.repeat(101) })],
      '0.description BASE_TYPE_BAD_LENGTH',
    ],
    ['a misspelt property', [command('ask', { option: [] })], '0.option UNKNOWN_PROPERTY'],
    [
      'a misspelt property of an option',
      withOptions(option('a', { maxLength: 3 })),
      '0.options.0.maxLength UNKNOWN_PROPERTY',
    ],
    ['101 commands', Array.from({ length: 101 }, (_, index) => command(`c${index}`)), ' APPLICATION_COMMANDS_LIMIT'],
    [
      '16 message commands',
      Array.from({ length: 16 }, (_, index) => ({ name: `Look up ${index}`, type: ApplicationCommandType.Message })),
      ' APPLICATION_COMMANDS_LIMIT',
    ],
    [
      'a message command with a description',
      [{ name: 'Look up', description: 'Looks up', type: ApplicationCommandType.Message }],
      '0.description APPLICATION_COMMAND_DESCRIPTION_NOT_ALLOWED',
    ],
    [
      'a message command with a translated description',
      [{ name: 'Look up', description_localizations: { de: 'Schlag nach' }, type: ApplicationCommandType.Message }],
      '0.description_localizations APPLICATION_COMMAND_DESCRIPTION_LOCALIZATIONS_NOT_ALLOWED',
    ],
    [
      'a message command with options',
      [{ name: 'Look up', options: [option('a')], type: ApplicationCommandType.Message }],
      '0.options APPLICATION_COMMAND_OPTIONS_NOT_ALLOWED',
    ],
    [
      'a message command of 33 characters',
      [{ name: 'A'.repeat(33), type: ApplicationCommandType.Message }],
      '0.name BASE_TYPE_BAD_LENGTH',
    ],
    [
      'a message command of blanks',
      [{ name: '   ', type: ApplicationCommandType.Message }],
      '0.name BASE_TYPE_BAD_LENGTH',
    ],
    [
      'a message command whose translation has no name',
      [{ name: 'Look up', name_localizations: { de: '' }, type: ApplicationCommandType.Message }],
      '0.name_localizations.de BASE_TYPE_BAD_LENGTH',
    ],
    [
      'the same message command twice',
      [
        { name: 'Look up', type: ApplicationCommandType.Message },
        { name: 'Look up', type: ApplicationCommandType.Message },
      ],
      '1.name APPLICATION_COMMANDS_DUPLICATE_NAME',
    ],
    [
      'an option twice',
      withOptions(option('a'), option('a')),
      '0.options.1.name APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS',
    ],
    [
      'a required option after a free one',
      withOptions(option('a'), option('b', { required: true })),
      '0.options.1 APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
    ],
    [
      'a subcommand beside an option',
      withOptions(option('a'), option('b', { type: ApplicationCommandOptionType.Subcommand })),
      '0.options APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
    ],
    [
      'a bad option in a subcommand',
      withOptions(option('add', { type: ApplicationCommandOptionType.Subcommand, options: [option('Name')] })),
      '0.options.0.options.0.name APPLICATION_COMMAND_INVALID_NAME',
    ],
    [
      'choices that complete',
      withOptions(option('a', { autocomplete: true, choices: [{ name: 'One', value: '1' }] })),
      '0.options.0 APPLICATION_COMMAND_OPTIONS_CHOICES_AUTOCOMPLETE',
    ],
    [
      'too long a choice',
      withOptions(option('a', { choices: [{ name: 'x'.repeat(101), value: '1' }] })),
      '0.options.0.choices.0.name BASE_TYPE_BAD_LENGTH',
    ],
  ])('%s', (_what, commands, reason) => {
    expect(refusals(commands)).toEqual([reason]);
  });

  test('more than 8,000 characters altogether, of translations the longest', () => {
    const choices = (count: number) =>
      Array.from({ length: count }, (_, index) => ({
        name: `${index}`.padEnd(100, 'x'),
        value: `${index}`.padEnd(100, 'y'),
      }));
    const commands = (more: object) => [
      // 12 characters of its own, 10 an option, 200 a choice: 7,832 with 39 choices, 8,032 with 40.
      command('ask', {
        options: [option('a', { choices: choices(20) }), option('b', { choices: choices(19) })],
        ...more,
      }),
    ];
    expect(refusals(commands({}))).toEqual([]);
    expect(refusals(commands({ description_localizations: { de: 'x'.repeat(100), fr: 'x'.repeat(90) } }))).toEqual([]);
    const over = [
      command('ask', { options: [option('a', { choices: choices(20) }), option('b', { choices: choices(20) })] }),
    ];
    expect(refusals(over)).toEqual(['0 APPLICATION_COMMAND_TOO_LARGE']);
  });
});
