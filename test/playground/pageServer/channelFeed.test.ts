import {
  ApplicationCommandType,
  type Client,
  ComponentType,
  type Interaction,
  MessageFlags,
  PermissionFlagsBits,
  type RESTPutAPIApplicationCommandsJSONBody,
} from 'discord.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ChannelState, Entry, FeedEvent } from '../../../src/playground/pageProtocol.ts';
import { ChannelFeed } from '../../../src/playground/pageServer/channelFeed.ts';
import { ChannelLibrary } from '../../../src/playground/pageServer/channelLibrary.ts';
import { PAGE_PEOPLE } from '../../../src/playground/pageServer/pagePeople.ts';
import { DEFAULT_PERSON, type Person } from '../../../src/playground/person.ts';
import type { StandIn } from '../../../src/playground/standIn.ts';
import { fixedLibrary } from '../../../src/terminal/fixedLibrary.ts';
import { articleFrom } from '../../search/bundledArticle.ts';
import { APPLICATION_ID, logIn, startStandIn } from '../loggedInClient.ts';

const [READER = DEFAULT_PERSON, PASSER_BY = DEFAULT_PERSON] = PAGE_PEOPLE;

const COMMANDS = [
  { name: 'ask', description: 'Ask the paper' },
  { name: 'tidy', description: 'For keepers', default_member_permissions: PermissionFlagsBits.ManageGuild.toString() },
  { name: 'alone', description: 'In direct messages', contexts: [1] },
  { name: 'Look this up', type: ApplicationCommandType.Message },
] satisfies RESTPutAPIApplicationCommandsJSONBody;

const ROW = {
  type: ComponentType.ActionRow as const,
  components: [{ type: ComponentType.Button as const, style: 2 as const, custom_id: 'next', label: 'Next' }],
};

let standIn: StandIn;
let client: Client<true>;
let library: ChannelLibrary;
let feed: ChannelFeed;
let behave: (interaction: Interaction) => Promise<unknown>;

beforeEach(async () => {
  standIn = await startStandIn({ validate: () => [], timings: { acknowledgeWithin: 150 } });
  library = new ChannelLibrary(fixedLibrary([articleFrom('The otter came back.', 'otter')]), null);
  feed = new ChannelFeed(standIn, library);
  ({ client } = await logIn(standIn, (interaction) => behave(interaction)));
  await client.application.commands.set(COMMANDS);
});

afterEach(async () => {
  feed.close();
  await client.destroy();
  await standIn.close();
});

/** All that a person is told from now on, each as it was when it was told. */
function follow(person: Person): { readonly events: FeedEvent[]; readonly end: () => void } {
  const events: FeedEvent[] = [];
  const end = feed.follow(person, (event) => events.push(JSON.parse(JSON.stringify(event)) as FeedEvent));
  return { events, end };
}

/** What a person who comes in now is told. */
function stateFor(person: Person): ChannelState {
  const { events, end } = follow(person);
  end();
  const [state] = events;
  if (state?.kind !== 'state') throw new Error('The state was not told first.');
  return state;
}

function brief(entry: Entry): string {
  if (entry.kind === 'message') return `message ${entry.message.content}${entry.isPrivate ? ' (private)' : ''}`;
  return entry.kind === 'use' ? `use ${entry.state}` : `refusal ${entry.code}`;
}

const told = ({ events }: { events: FeedEvent[] }) =>
  events.slice(1).map((event) => (event.kind === 'entry' ? brief(event.entry) : event.kind));
const entriesFor = (person: Person) => stateFor(person).entries.map(brief);

function replyWith(answer: Parameters<Extract<Interaction, { reply: unknown }>['reply']>[0]) {
  behave = async (interaction) => {
    if (interaction.isRepliable()) await interaction.reply(answer);
  };
}

describe('the state at the start', () => {
  test('says who is there, what can be used and read, and whether the bot is', async () => {
    const state = stateFor(READER);
    expect(state).toMatchObject({
      application: { id: APPLICATION_ID, name: 'Verbatim' },
      isConnected: true,
      users: [
        { id: '100000000000000004', name: 'Reader' },
        { id: '100000000000000077', name: 'Passer-by' },
      ],
      entries: [],
      shelf: { articles: [{ id: 'otter', title: 'otter', isGiven: false }], preferred: null },
    });
    expect(state.commands.map(({ name }) => name)).toEqual(['ask', 'Look this up']);
    await client.destroy();
    await expect.poll(() => stateFor(READER).isConnected).toBe(false);
  });

  test('has no shelf where there are no articles to show', () => {
    const other = new ChannelFeed(standIn, null);
    let state: FeedEvent | undefined;
    other.follow(READER, (event) => {
      state = event;
    });
    expect(state).toMatchObject({ kind: 'state', shelf: null });
    other.close();
  });

  test('has the commands of a guild in place of those of the same name everywhere', async () => {
    await client.application.commands.set([{ name: 'ask', description: 'Ask here' }], '100000000000000001');
    const { commands } = stateFor(READER);
    expect(commands.map(({ name, description }) => [name, description])).toEqual([
      ['ask', 'Ask here'],
      ['Look this up', ''],
    ]);
  });

  test('has everything that happened, in the order of time', async () => {
    standIn.post({ content: 'Hello' });
    replyWith('x'.repeat(2_001));
    const use = standIn.command({ name: 'ask' });
    await expect.poll(() => entriesFor(READER)).toContain('refusal 50035');
    standIn.post({ content: 'Well?' });
    await use.settled();
    expect(entriesFor(READER)).toEqual(['message Hello', 'use failed', 'refusal 50035', 'message Well?']);
  });

  test('still says what old messages answer', async () => {
    replyWith('Asked');
    await standIn.command({ name: 'ask' }).settled();
    const target = standIn.post({ content: 'Who swam?' });
    await standIn.command({ name: 'Look this up', target, user: PASSER_BY }).settled();
    feed.close();
    feed = new ChannelFeed(standIn, library);
    expect(stateFor(READER).entries).toMatchObject([
      { command: { userName: 'Reader', name: 'ask', isSlashCommand: true } },
      { command: null, message: { content: 'Who swam?' } },
      { command: { userName: 'Passer-by', name: 'Look this up', isSlashCommand: false } },
    ]);
  });
});

describe('a use', () => {
  test('is told to its person as it goes, and is over with the answer', async () => {
    replyWith('Asked');
    const [reader, passerBy] = [follow(READER), follow(PASSER_BY)];
    await standIn.command({ name: 'ask' }).settled();
    expect(told(reader)).toEqual(['use pending', 'message Asked', 'use answered']);
    expect(told(passerBy)).toEqual(['message Asked']);
    expect(entriesFor(READER)).toEqual(['message Asked']);
  });

  test('is told once to be over, however often its answer changes', async () => {
    behave = async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.deferReply();
      await interaction.editReply('One');
      await interaction.editReply('Two');
      await interaction.followUp('Three');
    };
    const reader = follow(READER);
    const use = standIn.command({ name: 'ask' });
    await use.until(({ followups }) => followups.length === 1);
    expect(told(reader)).toEqual([
      'use pending',
      'message ',
      'use deferred',
      'message One',
      'use answered',
      'message Two',
      'message Three',
    ]);
  });

  test('that waits is shown to its person alone when they come in', async () => {
    behave = async (interaction) => {
      if (interaction.isChatInputCommand()) await interaction.deferReply();
    };
    const use = standIn.command({ name: 'ask' });
    expect(entriesFor(READER)).toEqual(['use pending']);
    await use.until(({ state }) => state === 'deferred');
    expect(entriesFor(READER)).toEqual(['use deferred', 'message ']);
    expect(entriesFor(PASSER_BY)).toEqual(['message ']);
  });

  test('that fails says what Discord says, and stays', async () => {
    behave = async () => undefined;
    const reader = follow(READER);
    await standIn.command({ name: 'ask' }).settled();
    expect(told(reader)).toEqual(['use pending', 'use failed']);
    expect(stateFor(READER).entries).toMatchObject([
      { failed: 'The application did not respond', command: { name: 'ask' }, pressed: null },
    ]);
    expect(entriesFor(PASSER_BY)).toEqual([]);
  });

  test('of a button says which, and what comes of it answers no command', async () => {
    replyWith({ content: 'Page 1', components: [ROW] });
    const { message } = await standIn.command({ name: 'ask' }).settled();
    const reader = follow(READER);
    const press = await standIn.press({ message: message?.id ?? '', customId: 'next' }).settled();
    expect(reader.events.slice(1)).toMatchObject([
      { entry: { kind: 'use', command: null, pressed: { messageId: message?.id, customId: 'next' } } },
      { entry: { kind: 'message', id: press.message?.id, command: null } },
      { entry: { kind: 'use', state: 'answered' } },
    ]);
  });

  test('is none where somebody types, or is elsewhere', async () => {
    behave = async (interaction) => {
      if (interaction.isAutocomplete()) await interaction.respond([]);
      if (interaction.isRepliable()) await interaction.reply('Asked');
    };
    await client.application.commands.set([
      { name: 'ask', description: 'Ask', options: [{ name: 'topic', description: 'On', type: 3, autocomplete: true }] },
    ]);
    const reader = follow(READER);
    await standIn.autocomplete({ name: 'ask', options: { topic: 'w' }, focused: 'topic' }).settled();
    await standIn.command({ name: 'ask', guildId: null }).settled();
    expect(told(reader)).toEqual([]);
    expect(entriesFor(READER)).toEqual([]);
  });
});

describe('a message', () => {
  test('is told when it is written, changed and removed', async () => {
    behave = async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.reply('One');
      await interaction.editReply('Two');
      await interaction.deleteReply();
    };
    const passerBy = follow(PASSER_BY);
    await standIn.command({ name: 'ask' }).until(({ state, message }) => state === 'answered' && message === null);
    expect(told(passerBy)).toEqual(['message One', 'message Two', 'gone']);
    expect(entriesFor(READER)).toEqual([]);
  });

  test('for one person is told to them alone, in all that happens to it', async () => {
    behave = async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.reply({ content: 'Psst', flags: MessageFlags.Ephemeral });
      await interaction.editReply('Psst!');
      await interaction.followUp({ content: 'And this', flags: MessageFlags.Ephemeral });
      await interaction.deleteReply();
    };
    const [reader, passerBy] = [follow(READER), follow(PASSER_BY)];
    await standIn
      .command({ name: 'ask', user: PASSER_BY })
      .until(({ message, followups }) => message === null && followups.length === 1);
    expect(told(passerBy)).toEqual([
      'use pending',
      'message Psst (private)',
      'use answered',
      'message Psst! (private)',
      'message And this (private)',
      'gone',
    ]);
    expect(told(reader)).toEqual([]);
    expect(entriesFor(PASSER_BY)).toEqual(['message And this (private)']);
    expect(entriesFor(READER)).toEqual([]);
  });
});

describe('a refusal', () => {
  test('is told to everybody, with what was sent and what is wrong with it', async () => {
    const content = 'x'.repeat(4_001);
    replyWith({ components: [{ type: ComponentType.TextDisplay, content }], flags: MessageFlags.IsComponentsV2 });
    const followers = [follow(READER), follow(PASSER_BY)];
    standIn.command({ name: 'ask' });
    for (const follower of followers) await expect.poll(() => told(follower)).toContain('refusal 50035');
    const [refusal] = stateFor(PASSER_BY).entries;
    expect(refusal).toMatchObject({
      kind: 'refusal',
      place: 'POST /interactions/:id/:token/callback',
      status: 400,
      message: 'Invalid Form Body',
      command: { userName: 'Reader', name: 'ask', isSlashCommand: true },
      problems: [
        { path: 'data.components', message: expect.stringContaining('4000') },
        { path: 'data.components[0].content', message: expect.stringContaining('4000') },
      ],
      body: expect.stringMatching(/\n {8}"type": 10,\n {8}"content": "xxx/),
    });
    expect(stateFor(READER).entries.find(({ kind }) => kind === 'refusal')).toEqual(refusal);
  });

  test('of a long body shows its beginning, cut between characters', async () => {
    replyWith({ content: '🦦'.repeat(20_000) });
    standIn.command({ name: 'ask' });
    await expect.poll(() => entriesFor(PASSER_BY)).toEqual(['refusal 50035']);
    const [refusal] = stateFor(PASSER_BY).entries;
    const body = refusal?.kind === 'refusal' ? refusal.body : '';
    expect(body.length).toBeLessThanOrEqual(20_001);
    expect(body).toMatch(/^\{\n {2}"type": 4,[\s\S]*🦦…$/);
  });

  test('of a request without a body shows none', async () => {
    await client.rest.get('/nothing/here').catch(() => undefined);
    expect(stateFor(READER).entries).toMatchObject([{ body: '', problems: [], command: null }]);
  });

  test('is remembered among the latest hundred', async () => {
    const ask = async (path: string) => (await fetch(`${standIn.restUrl}/v10${path}`)).arrayBuffer();
    for (let i = 1; i <= 102; i++) await ask(`/nothing/${i}`);
    const { entries } = stateFor(READER);
    expect(entries).toHaveLength(100);
    expect(entries[0]).toMatchObject({ place: 'GET /api/v10/nothing/3' });
  });
});

test('new commands are told as far as the person can use them', async () => {
  const reader = follow(READER);
  await client.application.commands.set([...COMMANDS.slice(1, 3), { name: 'say', description: 'Say it' }]);
  expect(reader.events.slice(1)).toMatchObject([{ kind: 'commands', commands: [{ name: 'say' }] }]);
});

test('the bot’s coming and going is told', async () => {
  const reader = follow(READER);
  await client.destroy();
  await expect.poll(() => reader.events.slice(1)).toEqual([{ kind: 'connection', isConnected: false }]);
});

test('what changes on the shelf is told', () => {
  const reader = follow(READER);
  library.add('heron.txt', new TextEncoder().encode('The heron stood in the weir.'));
  library.prefer('otter');
  const articles = [{ id: 'heron', isGiven: true }, { id: 'otter' }];
  expect(reader.events.slice(1)).toMatchObject([
    { kind: 'shelf', shelf: { articles, preferred: 'heron' } },
    { kind: 'shelf', shelf: { articles, preferred: 'otter' } },
  ]);
});

test('whoever has left is told nothing more, and nobody is once it is closed', () => {
  const [reader, passerBy] = [follow(READER), follow(PASSER_BY)];
  reader.end();
  standIn.post({ content: 'Hello' });
  feed.close();
  standIn.post({ content: 'Anybody?' });
  library.prefer('otter');
  expect(told(reader)).toEqual([]);
  expect(told(passerBy)).toEqual(['message Hello']);
});
