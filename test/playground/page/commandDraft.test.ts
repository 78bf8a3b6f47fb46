import type { APIApplicationCommand, APIApplicationCommandBasicOption } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { commands as allCommands } from '../../../src/commands/commands.ts';
import {
  type CommandDraft,
  completes,
  draftOf,
  draftTyped,
  type Field,
  filledOptions,
  filledSoFar,
  fixedSuggestions,
  furtherOptions,
  matchingCommands,
  type PickableCommand,
  pickableCommands,
  withField,
  withoutField,
  withPick,
  withText,
} from '../../../src/playground/page/commandDraft.ts';

/** As Discord gives them back: a command whose type was not said is one that is typed. */
const registered = allCommands.map(
  ({ definition }) => ({ type: 1, ...definition }) as unknown as APIApplicationCommand,
);
const shelf = {
  type: 1,
  name: 'shelf',
  description: 'Looks after the papers',
  options: [
    {
      type: 1,
      name: 'add',
      description: 'Adds a paper',
      options: [{ type: 3, name: 'paper', description: 'Which', required: true }],
    },
    {
      type: 2,
      name: 'old',
      description: 'What is old',
      options: [{ type: 1, name: 'list', description: 'Lists old papers' }],
    },
  ],
} as unknown as APIApplicationCommand;

const pickable = pickableCommands(registered);

function command(name: string): PickableCommand {
  const found = pickable.find((one) => one.name === name);
  if (found === undefined) throw new Error(`There is no command ${name}.`);
  return found;
}

const names = (fields: readonly Field[]) => fields.map(({ option }) => option.name);
const field = (draft: CommandDraft, name: string): Field => {
  const found = draft.fields.find(({ option }) => option.name === name);
  if (found === undefined) throw new Error(`There is no field ${name}.`);
  return found;
};

/** An option of its own, with nothing in it. */
const blank = (option: Partial<APIApplicationCommandBasicOption>, text = ''): Field => ({
  option: { name: 'it', description: 'It', ...option } as APIApplicationCommandBasicOption,
  text,
  picked: null,
});

describe('the commands to pick from', () => {
  test('are the slash commands alone', () => {
    expect(pickable.map(({ name }) => name)).toEqual(
      ['ask', 'summary', 'related', 'quotes'].sort(inOrderOf(registered)),
    );
    expect(registered.map(({ name }) => name)).toContain('Ask the article');
  });

  test('have one for each subcommand, in groups too, as people write it', () => {
    expect(pickableCommands([shelf])).toEqual([
      expect.objectContaining({ name: 'shelf add', description: 'Adds a paper' }),
      { name: 'shelf old list', description: 'Lists old papers', options: [] },
    ]);
  });

  test.each([
    ['', pickable.map(({ name }) => name)],
    ['su', ['summary']],
    ['SU', ['summary']],
    ['telling', ['summary']],
    ['quote', ['quotes']],
    ['xyzzy', []],
  ])('for %j are %j', (typed, found) => {
    expect(matchingCommands(pickable, typed).map(({ name }) => name)).toEqual(found);
  });

  test('are those first that begin as typed', () => {
    const both = pickableCommands([
      { type: 1, name: 'list', description: 'Lists what was asked' } as unknown as APIApplicationCommand,
      ...registered,
    ]);
    expect(matchingCommands(both, 'ask')[0]?.name).toBe('ask');
    expect(matchingCommands(both, 'ask').map(({ name }) => name)).toContain('list');
  });
});

function inOrderOf(list: readonly APIApplicationCommand[]) {
  const at = (name: string) => list.findIndex((one) => one.name === name);
  return (one: string, other: string) => at(one) - at(other);
}

describe('a draft', () => {
  test.each([
    ['ask', ['question']],
    ['summary', ['length']],
    ['quotes', ['speaker']],
  ])('of %s opens %j', (name, opened) => {
    const draft = draftOf(command(name));
    expect(names(draft.fields)).toEqual(opened);
    expect(draft.fields.every(({ text, picked }) => text === '' && picked === null)).toBe(true);
  });

  test.each<[string, string | null, Record<string, string>]>([
    ['/ask How many men?', 'ask', { question: 'How many men?' }],
    ['/ask   How many men?  ', 'ask', { question: 'How many men?' }],
    ['/ask question: How many men?', 'ask', { question: 'How many men?' }],
    ['/ask article:tikrit', 'ask', { question: '', article: 'tikrit' }],
    ['/summary length:long', 'summary', { length: 'long' }],
    ['/quotes Warren', 'quotes', { speaker: 'Warren' }],
    ['/ask ', 'ask', { question: '' }],
    ['/ask', null, {}],
    ['/asking me ', null, {}],
    ['/weather today', null, {}],
    ['ask me ', null, {}],
    ['', null, {}],
  ])('of what is typed as %j is one of %s', (typed, name, texts) => {
    const draft = draftTyped(pickable, typed);
    expect(draft?.command.name ?? null).toBe(name);
    expect(Object.fromEntries(draft?.fields.map(({ option, text }) => [option.name, text]) ?? [])).toEqual(texts);
  });

  test('of a subcommand takes the longest name, and text for a command that takes none is nothing', () => {
    const both = pickableCommands([
      shelf,
      { type: 1, name: 'shelf old', description: '' } as unknown as APIApplicationCommand,
    ]);
    expect(draftTyped(both, '/shelf old list now')).toEqual({
      command: expect.objectContaining({ name: 'shelf old list' }),
      fields: [],
    });
  });

  test('has further options, which come and go, but for those that are required', () => {
    const draft = draftOf(command('ask'));
    expect(furtherOptions(draft).map(({ name }) => name)).toEqual(['article', 'private']);
    const more = withField(withField(draft, 'private'), 'article');
    expect(names(more.fields)).toEqual(['question', 'private', 'article']);
    expect(furtherOptions(more)).toEqual([]);
    expect(withField(more, 'article')).toEqual(more);
    expect(withField(more, 'xyzzy')).toEqual(more);
    expect(names(withoutField(more, 'private').fields)).toEqual(['question', 'article']);
    expect(withoutField(draft, 'question')).toEqual(draft);
  });

  test('has what is picked for an option until it is typed over', () => {
    const draft = withField(draftOf(command('ask')), 'private');
    const picked = withPick(draft, 'private', { name: 'True', value: true });
    expect(field(picked, 'private')).toMatchObject({ text: 'True', picked: { value: true } });
    expect(field(withText(picked, 'private', 'Tru'), 'private')).toMatchObject({ text: 'Tru', picked: null });
    expect(field(picked, 'question')).toEqual(field(draft, 'question'));
  });
});

describe('what an option offers of itself', () => {
  test.each<[string, Field, readonly string[] | null]>([
    ['a truth value', blank({ type: 5 }), ['True', 'False']],
    ['a truth value, typed', blank({ type: 5 }, ' fA'), ['False']],
    ['choices', blank({ type: 3, choices: [{ name: 'Long', value: 'l' }] }), ['Long']],
    ['choices, none of which is typed', blank({ type: 3, choices: [{ name: 'Long', value: 'l' }] }, 'x'), []],
    ['a text', blank({ type: 3 }), null],
    ['a number', blank({ type: 4 }), null],
  ])('%s', (_, option, offered) => {
    expect(fixedSuggestions(option)?.map(({ name }) => name) ?? null).toEqual(offered);
  });

  test('is asked of the bot where it completes', () => {
    expect(completes(blank({ type: 3, autocomplete: true }))).toBe(true);
    expect(completes(blank({ type: 3 }))).toBe(false);
    expect(completes(blank({ type: 5 }))).toBe(false);
  });
});

describe('what is sent', () => {
  const ask = withField(withField(draftOf(command('ask')), 'article'), 'private');
  const summary = withField(withField(draftOf(command('summary')), 'sentences'), 'private');

  test('is what is filled in, and nothing for what is left empty', () => {
    expect(filledOptions(withText(ask, 'question', 'Who swam?'))).toEqual({ options: { question: 'Who swam?' } });
    expect(filledOptions(withText(withText(ask, 'question', 'Who?'), 'article', '  '))).toEqual({
      options: { question: 'Who?' },
    });
  });

  test('is the value of what was picked, not its name', () => {
    const picked = withPick(withText(ask, 'question', 'Who?'), 'article', { name: 'The bell', value: 'bell' });
    expect(filledOptions(picked)).toEqual({ options: { question: 'Who?', article: 'bell' } });
  });

  test.each([
    ['private', 'true', true],
    ['private', ' False ', false],
    ['length', 'LONG', 'long'],
    ['sentences', '3', 3],
    ['sentences', ' 11 ', 11],
    ['sentences', '2.5', 2.5],
  ])('of %s typed as %j is %j', (name, text, value) => {
    expect(filledOptions(withText(summary, name, text))).toEqual({ options: { [name]: value } });
  });

  test.each([
    [ask, 'question', '', 'The option question is required: fill it in before you send.'],
    [ask, 'question', '   ', 'The option question is required: fill it in before you send.'],
    [summary, 'private', 'maybe', 'The option private takes True or False, not “maybe”.'],
    [summary, 'length', 'huge', 'The option length takes short, medium or long, not “huge”.'],
    [summary, 'sentences', 'ten', 'The option sentences takes a number, not “ten”.'],
    [summary, 'sentences', 'Infinity', 'The option sentences takes a number, not “Infinity”.'],
  ])('is nothing where an option cannot be so (%#)', (draft, option, text, problem) => {
    expect(filledOptions(withText(draft, option, text))).toEqual({ problem, option });
  });

  test('names the first of several that cannot be so, shortened', () => {
    const draft = withText(withText(summary, 'length', 'x'.repeat(99)), 'sentences', 'ten');
    expect(filledOptions(draft)).toEqual({
      problem: `The option length takes short, medium or long, not “${'x'.repeat(40)}”.`,
      option: 'length',
    });
  });
});

describe('what is filled in so far, for completions', () => {
  test('is everything that could be sent, and nothing of the rest', () => {
    const draft = withField(withField(draftOf(command('summary')), 'sentences'), 'article');
    expect(filledSoFar(draft)).toEqual({});
    const typed = withText(withText(withText(draft, 'length', 'lo'), 'sentences', '3'), 'article', 'tik');
    expect(filledSoFar(typed)).toEqual({ sentences: 3, article: 'tik' });
    expect(filledSoFar(withPick(typed, 'article', { name: 'Tikrit', value: 'tikrit-offensive' }))).toEqual({
      sentences: 3,
      article: 'tikrit-offensive',
    });
  });
});
