import {
  ApplicationCommandType,
  ComponentType,
  type Interaction,
  type RESTPutAPIApplicationCommandsJSONBody,
} from 'discord.js';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Reading } from '../../../src/playground/pageProtocol.ts';
import { logIn } from '../loggedInClient.ts';
import { type OpenPlayground, openPlayground } from './openPlayground.ts';

const person = '100000000000000004';
const SOMEBODY_ELSE = '100000000000000077';

const COMMANDS = [
  {
    name: 'ask',
    description: 'Ask the paper',
    options: [
      { name: 'question', description: 'What', type: 3, required: true, max_length: 40 },
      { name: 'topic', description: 'On what', type: 3, autocomplete: true },
      { name: 'private', description: 'For you alone', type: 5 },
    ],
  },
  { name: 'Look this up', type: ApplicationCommandType.Message },
] satisfies RESTPutAPIApplicationCommandsJSONBody;

const ROW = {
  type: ComponentType.ActionRow as const,
  components: [{ type: ComponentType.Button as const, style: 2 as const, custom_id: 'next', label: 'Next' }],
};

async function answer(interaction: Interaction): Promise<void> {
  if (interaction.isAutocomplete()) await interaction.respond([{ name: 'The weir', value: 'weir' }]);
  if (interaction.isButton()) await interaction.update({ content: 'Page 2', components: [ROW] });
  if (interaction.isMessageContextMenuCommand())
    await interaction.reply(`Looked up: ${interaction.targetMessage.content}`);
  if (!interaction.isChatInputCommand()) return;
  const { options } = interaction;
  await interaction.reply({
    content: `Asked: ${options.getString('question', true)}`,
    components: [ROW],
    ...(options.getBoolean('private') === true ? { flags: 64 } : {}),
  });
}

/** A playground with a bot that answers everything, or in the given way. */
async function withBot(behave = answer): Promise<OpenPlayground> {
  const open = await openPlayground();
  const { client } = await logIn(open.standIn, behave);
  onTestFinished(() => client.destroy());
  await client.application.commands.set(COMMANDS);
  return open;
}

const contentsOf = ({ standIn }: OpenPlayground) =>
  standIn.channel()?.messages.map(({ message }) => message.content) ?? [];
const lastIdOf = ({ standIn }: OpenPlayground) => standIn.channel()?.messages.at(-1)?.message.id ?? '';
const problemOf = async (response: Response) => [response.status, ((await response.json()) as { error: string }).error];

describe('using a command', () => {
  test('gives the id of the use, and the answer comes in the channel', async () => {
    const open = await withBot();
    const response = await open.ask('POST', '/api/uses', {
      person,
      name: 'ask',
      options: { question: 'Who swam?' },
      target: null,
    });
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ id: expect.stringMatching(/^\d+$/) });
    await expect.poll(() => contentsOf(open)).toEqual(['Asked: Who swam?']);
  });

  test('is done as the person who asks', async () => {
    const open = await withBot();
    const options = { question: 'Who swam?', private: true };
    await open.ask('POST', '/api/uses', { person: SOMEBODY_ELSE, name: 'ask', options, target: null });
    await expect.poll(() => open.standIn.channel()?.messages).toMatchObject([{ visibleTo: SOMEBODY_ELSE }]);
  });

  test('is possible on a message', async () => {
    const open = await withBot();
    const posted = await open.ask('POST', '/api/messages', { person, content: 'Who swam?' });
    const { id } = (await posted.json()) as { id: string };
    await open.ask('POST', '/api/uses', { person, name: 'Look this up', options: {}, target: id });
    await expect.poll(() => contentsOf(open)).toEqual(['Who swam?', 'Looked up: Who swam?']);
  });

  test.each([
    [{ name: 'tell' }, 'No such command: "tell". It must be registered first.'],
    [{ options: {} }, 'The option "question" is required.'],
    [{ options: { question: 'Who?', page: 1 } }, 'There is no option "page".'],
    [{ options: { question: 7 } }, 'The option "question" takes text.'],
    [{ options: { question: 'o'.repeat(41) } }, 'The option "question" must be between 0 and 40 characters, not 41.'],
    [{ name: 'Look this up', options: {}, target: '12345' }, 'There is no message 12345.'],
    [{ name: 'ask more' }, '"ask" has no subcommand "more".'],
    [{ name: 'constructor' }, 'No such command: "constructor". It must be registered first.'],
  ])('that the Discord client would refuse is refused in its words: %j', async (change, sentence) => {
    const open = await withBot();
    const use = { person, name: 'ask', options: { question: 'Who?' }, target: null, ...change };
    expect(await problemOf(await open.ask('POST', '/api/uses', use))).toEqual([200, sentence]);
    expect(contentsOf(open)).toEqual([]);
  });

  test.each([
    [{ person: '1' }, 404, 'There is nobody of this id here.'],
    [{ person: 4 }, 400, '"person" must be the id of somebody.'],
    [{ person: '' }, 400, '"person" must be the id of somebody.'],
    [{ name: null }, 400, '"name" must be the name of a command.'],
    [{ name: 'x'.repeat(201) }, 400, '"name" must be the name of a command.'],
    [{ options: null }, 400, '"options" must be an object of texts, numbers and truth values.'],
    [{ options: { a: null } }, 400, '"options" must be an object of texts, numbers and truth values.'],
    [{ options: { a: { b: 1 } } }, 400, '"options" must be an object of texts, numbers and truth values.'],
    [{ options: ['a'] }, 400, '"options" must be an object of texts, numbers and truth values.'],
    [{ target: 7 }, 400, '"target" must be the id of a message, or null.'],
    [{ target: undefined }, 400, '"target" must be the id of a message, or null.'],
    [{ more: 1 }, 400, 'The request must be an object with person, name, options, target and nothing else.'],
  ])('is refused where the request is not as it should be: %j', async (change, status, sentence) => {
    const open = await openPlayground();
    const use = { person, name: 'ask', options: {}, target: null, ...change };
    expect(await problemOf(await open.ask('POST', '/api/uses', use))).toEqual([status, sentence]);
  });
});

describe('pressing a button', () => {
  test('gives the id of the use', async () => {
    const open = await withBot();
    await open.standIn.command({ name: 'ask', options: { question: 'Who?' } }).settled();
    const press = { person, message: lastIdOf(open), customId: 'next' };
    expect((await open.ask('POST', '/api/presses', press)).status).toBe(200);
    await expect.poll(() => contentsOf(open)).toEqual(['Page 2']);
  });

  test('that is not there, or that the person cannot see, is refused', async () => {
    const open = await withBot();
    await open.standIn.command({ name: 'ask', options: { question: 'Who?', private: true } }).settled();
    const message = lastIdOf(open);
    const press = (change: object) =>
      open.ask('POST', '/api/presses', { person, message, customId: 'next', ...change });
    expect(await problemOf(await press({ customId: 'back' }))).toEqual([200, 'The message has no component "back".']);
    expect(await problemOf(await press({ person: SOMEBODY_ELSE }))).toEqual([
      200,
      `passer-by cannot see the message ${message}.`,
    ]);
    expect(await problemOf(await press({ message: '1' }))).toEqual([200, 'There is no message 1.']);
    expect(await problemOf(await press({ customId: 'x'.repeat(101) }))).toEqual([
      400,
      '"customId" must be the id of a button.',
    ]);
  });
});

describe('writing a message', () => {
  test.each([
    ['Who swam?', 'Who swam?'],
    ['  Who swam?\n', 'Who swam?'],
    ['x'.repeat(2_000), 'x'.repeat(2_000)],
    ['@everyone', '@everyone'],
  ])('puts it in the channel (%#)', async (content, shown) => {
    const open = await openPlayground();
    const response = await open.ask('POST', '/api/messages', { person: SOMEBODY_ELSE, content });
    expect(await response.json()).toEqual({ id: lastIdOf(open) });
    expect(contentsOf(open)).toEqual([shown]);
    expect(open.standIn.channel()?.messages[0]?.message.author.id).toBe(SOMEBODY_ELSE);
  });

  test.each([
    '',
    ' \n ',
    'x'.repeat(2_001),
    7,
    null,
  ])('of no or too many characters is refused (%#)', async (content) => {
    const open = await openPlayground();
    const response = await open.ask('POST', '/api/messages', { person, content });
    expect(await problemOf(response)).toEqual([400, 'A message must have 1 to 2,000 characters.']);
    expect(contentsOf(open)).toEqual([]);
  });
});

describe('typing into an option', () => {
  const typing = { person, name: 'ask', options: { question: 'Who?', topic: 'w' }, focused: 'topic' };

  test('gives the choices', async () => {
    const open = await withBot();
    const response = await open.ask('POST', '/api/completions', typing);
    expect(await response.json()).toEqual({ choices: [{ name: 'The weir', value: 'weir' }] });
  });

  test('gives none where the bot says nothing in time', async () => {
    const open = await openPlayground({ standIn: { timings: { acknowledgeWithin: 30 } } });
    const { client } = await logIn(open.standIn, async () => undefined);
    onTestFinished(() => client.destroy());
    await client.application.commands.set(COMMANDS);
    expect(await (await open.ask('POST', '/api/completions', typing)).json()).toEqual({ choices: null });
  });

  test('that does not complete is refused', async () => {
    const open = await withBot();
    const response = await open.ask('POST', '/api/completions', { ...typing, focused: 'question' });
    expect(await problemOf(response)).toEqual([200, 'The option "question" has no autocomplete.']);
  });
});

describe('the articles', () => {
  const upload = ({ playground }: OpenPlayground, query: string, body = 'The heron stood in the weir.') =>
    fetch(`${playground.url}/api/articles${query}`, { method: 'POST', body });

  test('can be read', async () => {
    const { ask } = await openPlayground();
    const reading = (await (await ask('GET', '/api/articles/otter')).json()) as Reading;
    expect(reading).toMatchObject({
      id: 'otter',
      isGiven: false,
      text: 'The otter came back to the weir.\n\n“I saw it,” said Ann Lee.',
      speakers: [{ kind: 'named', name: 'Ann Lee', count: 1 }],
      attributions: [{ speaker: 0, name: 'Ann Lee', mode: 'direct' }],
    });
    expect(reading.examples.length).toBeGreaterThan(0);
  });

  test('can be given, under any name, and taken away again', async () => {
    const open = await openPlayground();
    const name = 'Ein & zwei/drei #4 – ü%.txt';
    const response = await upload(open, `?name=${encodeURIComponent(name)}`);
    const { id } = (await response.json()) as { id: string };
    expect(id).toBe('drei #4 – ü%');
    const path = `/api/articles/${encodeURIComponent(id)}`;
    expect(await (await open.ask('GET', path)).json()).toMatchObject({ id, isGiven: true });
    const removal = await open.ask('DELETE', path);
    expect([removal.status, await removal.text()]).toEqual([204, '']);
    expect(removal.headers.get('cache-control')).toBe('no-store');
    expect((await open.ask('GET', path)).status).toBe(404);
  });

  test('that cannot be served are refused with the reason', async () => {
    const open = await openPlayground();
    expect(await problemOf(await upload(open, '?name=photo.jpg'))).toEqual([
      200,
      '“photo.jpg” is not a text this reads; save the article as .txt or .md.',
    ]);
    expect(await problemOf(await upload(open, '?name=empty.txt', ''))).toEqual([
      200,
      "“empty.txt” is empty; paste the article's text into it.",
    ]);
    for (const query of ['', '?name=', '?Name=heron.txt']) {
      expect(await problemOf(await upload(open, query))).toEqual([
        400,
        'The request must give the file’s name, as "name".',
      ]);
    }
  });

  test('of the library cannot be taken away', async () => {
    const { ask, library } = await openPlayground();
    expect(await problemOf(await ask('DELETE', '/api/articles/otter'))).toEqual([
      200,
      'Only an article that was given to the page can be taken away.',
    ]);
    expect(await problemOf(await ask('DELETE', '/api/articles/badger'))).toEqual([
      404,
      'There is no such article here.',
    ]);
    expect(library.get('otter')).not.toBeNull();
  });

  test('can be preferred, one or none', async () => {
    const { ask, library } = await openPlayground();
    const prefer = (article: unknown) => ask('PUT', '/api/preferred-article', { article });
    expect((await prefer('otter')).status).toBe(204);
    expect(library.preferred).toBe('otter');
    expect((await prefer(null)).status).toBe(204);
    expect(library.preferred).toBeNull();
    expect(await problemOf(await prefer('badger'))).toEqual([404, 'There is no such article here.']);
    expect(await problemOf(await prefer(7))).toEqual([400, '"article" must be the id of an article, or null.']);
  });

  test('are looked through for the words of a quotation', async () => {
    const { ask, library } = await openPlayground();
    const version = library.get('otter')?.version;
    const find = (change: object) =>
      ask('POST', '/api/places', { words: 'I saw it', paragraph: 2, title: 'otter', ...change });
    expect(await (await find({})).json()).toEqual({ article: 'otter', version, start: 35, end: 43 });
    expect(await (await find({ paragraph: null, title: null })).json()).toMatchObject({ start: 35 });
    expect(await problemOf(await find({ words: 'I saw him' }))).toEqual([
      200,
      'These words stand in none of the articles here as they are now.',
    ]);
    expect(await problemOf(await find({ words: '' }))).toEqual([400, '"words" must be the words of a quotation.']);
    for (const paragraph of [0, 1.5, -1, '1']) {
      expect(await problemOf(await find({ paragraph }))).toEqual([
        400,
        '"paragraph" must be the number of a paragraph, or null.',
      ]);
    }
  });

  test('are not there where the bot is somebody else’s', async () => {
    const open = await openPlayground({ hasLibrary: false });
    const responses = [
      open.ask('GET', '/api/articles/otter'),
      open.ask('DELETE', '/api/articles/otter'),
      open.ask('PUT', '/api/preferred-article', { article: null }),
      open.ask('POST', '/api/places', { words: 'I saw it', paragraph: null, title: null }),
      upload(open, '?name=heron.txt'),
    ];
    for (const response of responses) expect(await problemOf(await response)).toEqual([404, 'There is nothing here.']);
  });
});
