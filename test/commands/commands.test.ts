import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
} from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { isSlashCommand, textOption, titleOf, typeOf } from '../../src/commands/command.ts';
import { commandNamed, commands, slashCommands } from '../../src/commands/commands.ts';
import { ferry, owls } from './sampleLibrary.ts';

test('there are four commands to type and one for messages, each with a name of its own', () => {
  expect(commands.map(({ definition }) => definition.name)).toEqual([
    'ask',
    'summary',
    'related',
    'quotes',
    'Ask the article',
  ]);
  expect(slashCommands.map(({ definition }) => definition.name)).toEqual(['ask', 'summary', 'related', 'quotes']);
});

test('only those to type are found by name', () => {
  for (const command of slashCommands) expect(commandNamed(command.definition.name)).toBe(command);
  expect(commandNamed('Ask the article')).toBeUndefined();
  expect(commandNamed('toString')).toBeUndefined();
});

test('every command can be used everywhere', () => {
  for (const { definition } of commands) {
    expect(definition.contexts).toEqual([0, 1, 2]);
    expect(definition.integration_types).toEqual([0, 1]);
  }
});

describe('a command for messages', () => {
  const messageCommands = commands.filter((command) => !isSlashCommand(command));

  test('has a name as Discord demands, and nothing that it forbids', () => {
    expect(messageCommands.map(typeOf)).toEqual([ApplicationCommandType.Message]);
    for (const { definition } of messageCommands) {
      expect(definition.name).toMatch(/^\S.{0,30}\S$/);
      expect(Object.keys(definition)).not.toEqual(expect.arrayContaining(['description']));
      expect(Object.keys(definition)).not.toEqual(expect.arrayContaining(['options']));
    }
  });

  test('has no option to say so, and answers privately', () => {
    expect(messageCommands.map(({ isPrivate }) => isPrivate)).toEqual([true]);
  });
});

// Limits: https://discord.com/developers/docs/interactions/application-commands#application-command-object
describe.each(slashCommands.map((command) => [command.definition.name, command] as const))('/%s', (_, {
  definition,
}) => {
  const options = (definition.options ?? []) as readonly APIApplicationCommandBasicOption[];

  test('is named and described as Discord demands', () => {
    for (const { name, description } of [definition as { name: string; description: string }, ...options]) {
      expect(name).toMatch(/^[a-z][a-z0-9_-]{0,31}$/);
      expect(description.length).toBeGreaterThanOrEqual(1);
      expect(description.length).toBeLessThanOrEqual(100);
    }
  });

  test('has options of different names, the required ones first', () => {
    expect(new Set(options.map(({ name }) => name)).size).toBe(options.length);
    expect(options.length).toBeLessThanOrEqual(25);
    const required = options.map((option) => option.required === true);
    expect(required).toEqual([...required].sort((one, other) => Number(other) - Number(one)));
  });

  test('completes or offers choices, never both, and 25 at most', () => {
    for (const option of options) {
      const choices = 'choices' in option ? (option.choices ?? []) : [];
      expect(choices.length).toBeLessThanOrEqual(25);
      if ('autocomplete' in option && option.autocomplete) expect(choices).toEqual([]);
    }
  });

  test('keeps text within what a message may hold', () => {
    for (const option of options) {
      if (option.type === ApplicationCommandOptionType.String && 'max_length' in option) {
        expect(option.max_length).toBeLessThanOrEqual(6_000);
      }
    }
  });

  test('can be asked of one article, and shown to oneself alone', () => {
    expect(options.map(({ name }) => name)).toContain('private');
    expect(options.map(({ name }) => name)).toContain('article');
  });
});

test.each([
  ['words', ' a b ', 'a b'],
  ['nothing', '', null],
  ['blanks', ' \n ', null],
  ['a number', 5, null],
  ['a boolean', true, null],
  ['no such option', undefined, null],
])('textOption reads %s', (_, value, expected) => {
  expect(textOption({ topic: value }, 'topic')).toBe(expected);
});

test('an article is called by its title, else by its id', () => {
  expect(titleOf(ferry)).toBe('Island ferry keeps its night crossing');
  expect(titleOf(owls)).toBe('owls');
});
