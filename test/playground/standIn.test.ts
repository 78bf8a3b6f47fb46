import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  type APIMessage,
  type APIPoll,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  ButtonStyle,
  type ChatInputCommandInteraction,
  type Client,
  ComponentType,
  type Interaction,
  InteractionContextType,
  type Message,
  MessageFlags,
  MessageReferenceType,
  MessageType,
  PermissionFlagsBits,
  REST,
  type RESTPutAPIApplicationCommandsJSONBody,
  Routes,
} from 'discord.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Change, StandIn } from '../../src/playground/standIn.ts';
import { APPLICATION_ID, clientOf, logIn, startStandIn, TOKEN } from './loggedInClient.ts';

const QUESTION = {
  name: 'question',
  description: 'What to look for',
  type: ApplicationCommandOptionType.String,
} as const;

const COMMANDS = [
  {
    name: 'ask',
    description: 'Ask the paper',
    options: [
      { ...QUESTION, required: true, min_length: 2, max_length: 40 },
      { name: 'topic', description: 'Which page', type: ApplicationCommandOptionType.String, autocomplete: true },
      {
        name: 'count',
        description: 'How many',
        type: ApplicationCommandOptionType.Integer,
        min_value: 1,
        max_value: 5,
      },
    ],
    integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
    contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
  },
  {
    name: 'shelf',
    description: 'Look after the papers',
    default_member_permissions: PermissionFlagsBits.ManageGuild.toString(),
    options: [
      {
        name: 'add',
        description: 'Add a paper',
        type: ApplicationCommandOptionType.Subcommand,
        options: [
          { name: 'file', description: 'The paper', type: ApplicationCommandOptionType.Attachment, required: true },
          {
            name: 'tone',
            description: 'How it reads',
            type: ApplicationCommandOptionType.String,
            choices: [{ name: 'Plain', value: 'plain' }],
          },
        ],
      },
    ],
  },
  { name: 'Look this up', type: ApplicationCommandType.Message },
] satisfies RESTPutAPIApplicationCommandsJSONBody;

let standIn: StandIn;
let client: Client<true>;
let errors: unknown[];
/** What the bot does with the next interactions. */
let behave: (interaction: Interaction) => Promise<unknown>;

async function begin(options: Parameters<typeof startStandIn>[0] = {}): Promise<void> {
  standIn = await startStandIn(options);
  ({ client, errors } = await logIn(standIn, (interaction) => behave(interaction)));
  await client.application.commands.set(COMMANDS);
}

/** Does what the bot should do with a slash command, and refuses anything else. */
function onCommand(answer: (interaction: ChatInputCommandInteraction) => Promise<unknown>): void {
  behave = async (interaction) => {
    if (!interaction.isChatInputCommand()) throw new Error('This test sends slash commands only.');
    await answer(interaction);
  };
}

const ASK = { name: 'ask', options: { question: 'Who swam?' } };

afterEach(async () => {
  await client?.destroy();
  await standIn.close();
});

describe('logging in', () => {
  beforeEach(() => begin());

  test('a client with the right token becomes ready as the application', () => {
    expect(client.user.id).toBe(APPLICATION_ID);
    expect(client.user.bot).toBe(true);
    expect(standIn.gateway.connected).toBe(true);
  });

  test('the gateway keeps the intents and the presence it was given', async () => {
    const second = clientOf(standIn, { presence: { status: 'idle', activities: [{ name: 'the paper' }] } });
    const ready = once(second, 'clientReady');
    await second.login(TOKEN);
    await ready;
    await second.destroy();
    expect(standIn.gateway.identifications).toHaveLength(2);
    expect(standIn.gateway.identifications[1]).toMatchObject({ intents: 0, presence: { status: 'idle' } });
  });

  test('a presence set later is kept as well', async () => {
    client.user.setPresence({ status: 'dnd' });
    await expect.poll(() => standIn.gateway.presences).toMatchObject([{ status: 'dnd' }]);
  });

  test('a client that destroys itself is seen to leave cleanly', async () => {
    await client.destroy();
    await expect.poll(() => standIn.gateway.connected).toBe(false);
    expect(standIn.gateway.departures).toMatchObject([{ code: 1000, by: 'client', clean: true }]);
  });

  test('the wrong token is refused with 401', async () => {
    const stranger = clientOf(standIn);
    await expect(stranger.login('some.other.token')).rejects.toMatchObject({ code: 'TokenInvalid' });
    await stranger.destroy();
    expect(standIn.requests.at(-1)).toMatchObject({ route: '/gateway/bot', status: 401, answer: { code: 0 } });
  });

  test('the bot can look itself up', async () => {
    await expect(client.rest.get(Routes.currentApplication())).resolves.toMatchObject({ id: APPLICATION_ID });
    await expect(client.rest.get(Routes.oauth2CurrentApplication())).resolves.toMatchObject({ id: APPLICATION_ID });
    await expect(client.rest.get(Routes.user())).resolves.toMatchObject({ id: APPLICATION_ID, bot: true });
  });

  test('a route the stand-in does not have is answered as Discord answers one', async () => {
    await expect(client.rest.get('/nothing/here')).rejects.toMatchObject({ status: 404, code: 0 });
    await expect(client.rest.delete('/users/@me')).rejects.toMatchObject({ status: 405 });
    expect(standIn.requests.at(-2)).toMatchObject({ route: null, path: '/api/v10/nothing/here' });
  });

  test('another version of the API is refused', async () => {
    const old = new REST({ api: standIn.restUrl, version: '7' }).setToken(TOKEN);
    await expect(old.get(Routes.user())).rejects.toMatchObject({ status: 400, code: 50041 });
  });
});

describe('registering commands', () => {
  beforeEach(() => begin());

  test('unchanged commands keep id and version, changed ones get a new version', async () => {
    const before = standIn.commands();
    const changed = COMMANDS.map((command) =>
      command.name === 'ask' ? { ...command, description: 'Ask again' } : command,
    );
    await client.application.commands.set(changed);
    const after = standIn.commands();
    expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
    expect(after[0]?.version).not.toBe(before[0]?.version);
    expect(after[1]).toEqual(before[1]);
  });

  test('a command left out is gone', async () => {
    await client.application.commands.set([]);
    expect(standIn.commands()).toEqual([]);
    expect(() => standIn.command(ASK)).toThrow('No such command: "ask"');
  });

  test('commands of a guild are seen in that guild only', async () => {
    const guild = '300000000000000001';
    await client.application.commands.set([{ name: 'local', description: 'Only here' }], guild);
    expect(standIn.commands(guild)).toMatchObject([{ name: 'local', guild_id: guild }]);
    expect(() => standIn.command({ name: 'local' })).toThrow('No such command');
  });

  test('the registered commands can be read back', async () => {
    const fetched = await client.application.commands.fetch();
    expect(fetched.map(({ name }) => name)).toEqual(['ask', 'shelf', 'Look this up']);
  });
});

describe('using a command', () => {
  beforeEach(() => begin());

  test('a reply is seen in the channel', async () => {
    onCommand((interaction) => interaction.reply(`Asked: ${interaction.options.getString('question', true)}`));
    const use = await standIn.command(ASK).settled();
    expect(use.failed).toBeNull();
    expect(use.acknowledged).toBeGreaterThanOrEqual(0);
    expect(use.message).toMatchObject({ content: 'Asked: Who swam?', author: { id: APPLICATION_ID } });
    expect(standIn.channel()?.messages.map(({ message }) => message)).toEqual([use.message]);
    expect(errors).toEqual([]);
  });

  test('the bot sees who asks, and where', async () => {
    const seen: unknown[] = [];
    onCommand((interaction) => {
      seen.push({
        user: interaction.user.username,
        guild: interaction.guildId,
        permitted: interaction.memberPermissions?.has(PermissionFlagsBits.SendMessages),
        locale: interaction.locale,
        context: interaction.context,
        limit: interaction.attachmentSizeLimit,
        owner: interaction.authorizingIntegrationOwners[ApplicationIntegrationType.GuildInstall],
      });
      return interaction.reply('Thanks');
    });
    await standIn.command({ ...ASK, user: { id: '400000000000000001', username: 'ada' } }).settled();
    expect(seen).toEqual([
      {
        user: 'ada',
        guild: '100000000000000001',
        permitted: true,
        locale: 'en-US',
        context: InteractionContextType.Guild,
        limit: 10_485_760,
        owner: '100000000000000001',
      },
    ]);
  });

  test.each([
    ['a direct message', { guildId: null }, InteractionContextType.BotDM],
    [
      'a private channel',
      { guildId: null, context: InteractionContextType.PrivateChannel },
      InteractionContextType.PrivateChannel,
    ],
    ['a guild the bot is not in', { guildId: '300000000000000009' }, InteractionContextType.Guild],
  ])('it works in %s', async (_where, setting, context) => {
    let seen: unknown;
    onCommand((interaction) => {
      seen = interaction.context;
      return interaction.reply('Here');
    });
    const use = await standIn.command({ ...ASK, ...setting }).settled();
    expect(seen).toBe(context);
    expect(use.message?.content).toBe('Here');
  });

  test('an ephemeral reply is visible to its reader alone', async () => {
    onCommand((interaction) => interaction.reply({ content: 'Psst', flags: MessageFlags.Ephemeral }));
    const use = await standIn.command(ASK).settled();
    expect(use.message?.flags).toBe(MessageFlags.Ephemeral);
    expect(standIn.channel()?.messages).toMatchObject([{ visibleTo: use.setting.user.id }]);
  });

  test('a deferred reply shows as loading until it is edited', async () => {
    let loading: number | undefined;
    onCommand(async (interaction) => {
      await interaction.deferReply();
      loading = standIn.channel()?.messages[0]?.message.flags;
      await interaction.editReply('Found it');
      await interaction.editReply('Found it twice');
    });
    const use = standIn.command(ASK);
    await use.until(({ message }) => message?.content === 'Found it');
    expect(loading).toBe(MessageFlags.Loading);
    expect(use.message).toMatchObject({ flags: 0, edited_timestamp: null });
    await use.until(({ message }) => message?.content === 'Found it twice');
    expect(use.message?.edited_timestamp).not.toBeNull();
  });

  test('a deferred reply stays as private as it was deferred', async () => {
    onCommand(async (interaction) => {
      await interaction.deferReply({ flags: MessageFlags.Ephemeral });
      await interaction.editReply('Only you');
    });
    const use = await standIn.command(ASK).settled();
    expect(use.original?.visibleTo).toBe(use.setting.user.id);
    expect(use.message?.flags).toBe(MessageFlags.Ephemeral);
  });

  test('the first followup to a deferred reply fills it, and cannot make it private', async () => {
    onCommand(async (interaction) => {
      await interaction.deferReply();
      await interaction.followUp({ content: 'Filled', flags: MessageFlags.Ephemeral });
    });
    const use = await standIn.command(ASK).settled();
    expect(use.message).toMatchObject({ content: 'Filled', flags: 0 });
    expect(use.followups).toEqual([]);
    expect(standIn.channel()?.messages).toMatchObject([{ visibleTo: null }]);
  });

  test('followups come after the reply and can be edited and deleted', async () => {
    onCommand(async (interaction) => {
      await interaction.reply('One');
      const second = await interaction.followUp('Two');
      const third = await interaction.followUp({ content: 'Three', flags: MessageFlags.Ephemeral });
      await interaction.editReply({ message: second, content: 'Two again' });
      await interaction.deleteReply(third);
    });
    const use = standIn.command(ASK);
    await use.until(({ followups }) => followups[0]?.content === 'Two again' && followups.length === 1);
    expect(use.message?.content).toBe('One');
    expect(standIn.channel()?.messages.map(({ message }) => message.content)).toEqual(['One', 'Two again']);
    expect(use.followups[0]?.interaction_metadata?.original_response_message_id).toBe(use.message?.id);
  });

  test('the reply can be fetched, and is unknown once deleted', async () => {
    onCommand(async (interaction) => {
      await interaction.reply('Short lived');
      const reply = await interaction.fetchReply();
      expect(reply.content).toBe('Short lived');
      await interaction.deleteReply();
      await interaction.editReply('Too late');
    });
    const use = standIn.command(ASK);
    await expect.poll(() => errors).toMatchObject([{ status: 404, code: 10008 }]);
    expect(use.message).toBeNull();
  });

  test('the bot is told about its reply when it asks', async () => {
    let told: unknown;
    onCommand(async (interaction) => {
      const response = await interaction.reply({ content: 'Told', withResponse: true });
      told = response.resource?.message?.content;
    });
    await standIn.command(ASK).settled();
    await expect.poll(() => told).toBe('Told');
  });

  test('a second acknowledgement is refused with 40060', async () => {
    onCommand(async (interaction) => {
      await interaction.reply('Once');
      await client.rest.post(Routes.interactionCallback(interaction.id, interaction.token), {
        body: { type: 4, data: { content: 'Twice' } },
        auth: false,
      });
    });
    const use = standIn.command(ASK);
    await expect.poll(() => errors).toMatchObject([{ status: 400, code: 40060 }]);
    expect(use.message?.content).toBe('Once');
  });

  test('an answer of the wrong type is refused', async () => {
    onCommand((interaction) =>
      client.rest.post(Routes.interactionCallback(interaction.id, interaction.token), {
        body: { type: 7, data: { content: 'There is nothing to update' } },
        auth: false,
      }),
    );
    standIn.command(ASK);
    await expect.poll(() => errors).toMatchObject([{ status: 400, code: 50035 }]);
  });

  test('nothing can be followed up before the first answer', async () => {
    onCommand((interaction) => interaction.webhook.send('Early'));
    standIn.command(ASK);
    await expect.poll(() => errors).toMatchObject([{ status: 404, code: 10015 }]);
  });

  test('files beside a reply are kept and can be downloaded', async () => {
    onCommand((interaction) =>
      interaction.reply({ files: [{ attachment: Buffer.from('A line.'), name: 'line.txt' }] }),
    );
    const use = await standIn.command(ASK).settled();
    const attachment = use.message?.attachments[0];
    expect(attachment).toMatchObject({ filename: 'line.txt', size: 7 });
    const response = await fetch(attachment?.url ?? '');
    expect(await response.text()).toBe('A line.');
    expect(standIn.requests.at(-1)?.files).toMatchObject([{ filename: 'line.txt' }]);
  });

  test('every change is told to a listener until it stops listening', async () => {
    const changes: Change[] = [];
    const stop = standIn.onChange((change) => changes.push(change));
    onCommand((interaction) => interaction.reply('Seen'));
    await standIn.command(ASK).settled();
    stop();
    await standIn.command(ASK).settled();
    expect(changes).toMatchObject([
      { kind: 'interaction' },
      { kind: 'message', action: 'created', entry: { message: { content: 'Seen' } } },
      { kind: 'interaction', interaction: { state: 'answered' } },
    ]);
  });
});

describe('a payload that breaks a rule', () => {
  // Without the published schema: what the stand-in refuses by itself.
  beforeEach(() => begin({ validate: () => [] }));
  const text = (content: string) => ({ type: ComponentType.TextDisplay as const, content });
  const reasonOf = (code: string) => ({ _errors: [expect.objectContaining({ code })] });

  test.each<[string, Parameters<ChatInputCommandInteraction['reply']>[0], object]>([
    ['too much content', { content: 'x'.repeat(2_001) }, { content: reasonOf('BASE_TYPE_BAD_LENGTH') }],
    [
      'content beside Components V2',
      { content: 'x', components: [text('y')], flags: MessageFlags.IsComponentsV2 },
      { content: reasonOf('MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2') },
    ],
    [
      'too much text over all displays',
      { components: [text('x'.repeat(2_500)), text('x'.repeat(1_501))], flags: MessageFlags.IsComponentsV2 },
      { components: reasonOf('COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED') },
    ],
    [
      'too much in all embeds',
      { embeds: [{ description: 'x'.repeat(4_000) }, { description: 'x'.repeat(2_001) }] },
      { embeds: reasonOf('MAX_EMBED_SIZE_EXCEEDED') },
    ],
  ])('is refused with 50035 and its reason: %s', async (_what, reply, reasons) => {
    onCommand((interaction) => interaction.reply(reply));
    const use = standIn.command(ASK);
    await expect
      .poll(() => errors)
      .toMatchObject([{ status: 400, code: 50035, rawError: { errors: { data: reasons } } }]);
    expect(use.state).toBe('pending');
    expect(standIn.channel()?.messages).toEqual([]);
  });

  test('is refused with 50006 where there is nothing in it', async () => {
    onCommand((interaction) => interaction.reply({ content: ' ' }));
    standIn.command(ASK);
    await expect.poll(() => errors).toMatchObject([{ status: 400, code: 50006 }]);
  });

  test('is refused as a followup and as an edit too', async () => {
    onCommand(async (interaction) => {
      await interaction.reply('One');
      await interaction.followUp('x'.repeat(2_001)).catch((error: unknown) => errors.push(error));
      await interaction.editReply({ content: '' });
    });
    const use = standIn.command(ASK);
    await expect
      .poll(() => errors)
      .toMatchObject([
        { code: 50035, rawError: { errors: { content: reasonOf('BASE_TYPE_BAD_LENGTH') } } },
        { code: 50006 },
      ]);
    expect(use.message?.content).toBe('One');
    expect(use.followups).toEqual([]);
  });

  test('cannot defer with the Components V2 flag', async () => {
    onCommand((interaction) =>
      client.rest.post(Routes.interactionCallback(interaction.id, interaction.token), {
        body: { type: 5, data: { flags: MessageFlags.IsComponentsV2 } },
        auth: false,
      }),
    );
    standIn.command(ASK);
    await expect
      .poll(() => errors)
      .toMatchObject([{ code: 50035, rawError: { errors: { data: { flags: reasonOf('MESSAGE_FLAGS_INVALID') } } } }]);
  });

  test('leaves the interaction to be answered properly', async () => {
    onCommand(async (interaction) => {
      await interaction.reply('x'.repeat(2_001)).catch(() => interaction.reply('Shorter'));
    });
    expect((await standIn.command(ASK).settled()).message?.content).toBe('Shorter');
  });

  test('in a command leaves the registered ones as they are', async () => {
    const before = standIn.commands();
    await expect(
      client.application.commands.set([{ name: 'Ask', description: 'With a capital' }]),
    ).rejects.toMatchObject({
      status: 400,
      code: 50035,
      rawError: { errors: { 0: { name: reasonOf('APPLICATION_COMMAND_INVALID_NAME') } } },
    });
    expect(standIn.commands()).toBe(before);
  });
});

test('what the caller checks is among the reasons', async () => {
  await begin({ validate: (place) => (place.startsWith('POST /interactions') ? ['data: not today'] : []) });
  onCommand((interaction) => interaction.reply('Hello'));
  standIn.command(ASK);
  await expect.poll(() => errors).toMatchObject([{ code: 50035, message: expect.stringContaining('data: not today') }]);
});

test('a closed stand-in leaves no clock running', async () => {
  const clocks = () => process.getActiveResourcesInfo().filter((resource) => resource === 'Timeout').length;
  await begin();
  await client.destroy();
  const before = clocks();
  const use = standIn.command(ASK);
  const waiting = use.settled().catch(() => 'abandoned');
  expect(clocks()).toBeGreaterThan(before);
  await standIn.close();
  expect(await waiting).toBe('abandoned');
  expect(clocks()).toBeLessThanOrEqual(before);
});

describe('a bot that takes too long', () => {
  const timings = { acknowledgeWithin: 40, tokenLifetime: 120 };
  beforeEach(() => begin({ timings }));

  test('fails, and its late answer is refused with 10062', async () => {
    onCommand(async (interaction) => {
      await sleep(80);
      await interaction.reply('Sorry to be late');
    });
    const use = await standIn.command(ASK).settled();
    expect(use.failed).toBe('The application did not respond');
    expect(use.acknowledged).toBeNull();
    await expect.poll(() => errors).toMatchObject([{ status: 404, code: 10062 }]);
    expect(standIn.channel()?.messages).toEqual([]);
  });

  test('cannot edit after its token has expired: 50027', async () => {
    onCommand(async (interaction) => {
      await interaction.deferReply();
      await sleep(150);
      await interaction.editReply('Much too late');
    });
    const use = standIn.command(ASK);
    await expect.poll(() => errors).toMatchObject([{ status: 401, code: 50027 }]);
    expect(use.state).toBe('deferred');
    await expect(use.settled({ within: 10 })).rejects.toThrow('Still deferred after 10 ms');
  });

  test('that is not there at all fails too', async () => {
    await client.destroy();
    const use = await standIn.command(ASK).settled();
    expect(use.failed).toBe('The application did not respond');
  });

  test('a wait ends with an error when the stand-in closes', async () => {
    onCommand((interaction) => interaction.deferReply());
    const waiting = expect(standIn.command(ASK).settled()).rejects.toThrow('closed');
    await client.destroy();
    await standIn.close();
    await waiting;
  });
});

describe('what the Discord client would not send', () => {
  beforeEach(() => begin());
  const file = { filename: 'paper.md', content: 'A line.' };
  const keeper = { id: '400000000000000002', username: 'keeper', permissions: PermissionFlagsBits.ManageGuild };

  test.each([
    ['an unregistered command', { name: 'tell' }, 'No such command: "tell"'],
    ['a missing required option', { name: 'ask' }, '"question" is required'],
    ['an unknown option', { name: 'ask', options: { question: 'Who?', page: 1 } }, 'no option "page"'],
    ['too short a text', { name: 'ask', options: { question: '?' } }, 'between 2 and 40 characters, not 1'],
    ['too long a text', { name: 'ask', options: { question: 'o'.repeat(41) } }, 'not 41'],
    ['a value of the wrong type', { name: 'ask', options: { question: 7 } }, 'takes text'],
    ['a number out of range', { name: 'ask', options: { question: 'Who?', count: 6 } }, 'between 1 and 5'],
    ['a broken number', { name: 'ask', options: { question: 'Who?', count: 1.5 } }, 'takes a whole number'],
    ['a missing subcommand', { name: 'shelf', user: keeper }, 'needs a subcommand'],
    ['an unknown subcommand', { name: 'shelf burn', user: keeper }, 'no subcommand "burn"'],
    ['no choice', { name: 'shelf add', options: { file, tone: 'loud' }, user: keeper }, 'one of its choices'],
    ['a command for others', { name: 'shelf add', options: { file } }, 'lacks the permissions'],
    [
      'a command not installed this way',
      { name: 'shelf add', options: { file }, user: keeper, guildId: '300000000000000009' },
      'registered for GuildInstall only',
    ],
    ['a guild as a direct message', { ...ASK, context: InteractionContextType.BotDM }, 'disagree'],
    ['a channel of elsewhere', { ...ASK, guildId: null, channelId: '100000000000000002' }, 'belongs to'],
  ])('%s', (_what, input, reason) => {
    standIn.post({ content: 'The home channel is open.' });
    expect(() => standIn.command(input)).toThrow(reason);
  });

  test('a subcommand with a file arrives whole', async () => {
    let seen: unknown;
    onCommand(async (interaction) => {
      const attachment = interaction.options.getAttachment('file', true);
      const text = await (await fetch(attachment.url)).text();
      seen = [interaction.options.getSubcommand(), attachment.name, text, interaction.options.getString('tone')];
      await interaction.reply('Kept');
    });
    await standIn.command({ name: 'shelf add', options: { file, tone: 'plain' }, user: keeper }).settled();
    expect(seen).toEqual(['add', 'paper.md', 'A line.', 'plain']);
  });
});

describe('autocomplete', () => {
  beforeEach(() => begin({ timings: { acknowledgeWithin: 200 } }));
  const typing = { name: 'ask', options: { question: 'W', topic: 'sw' }, focused: 'topic' };

  test('the bot sees what is typed, and its choices are offered', async () => {
    behave = async (interaction) => {
      if (!interaction.isAutocomplete()) throw new Error('This test only types.');
      const { name, value } = interaction.options.getFocused(true);
      await interaction.respond([
        { name: `${name}: ${value}`, value: interaction.options.getString('question') ?? '' },
      ]);
    };
    const use = await standIn.autocomplete(typing).settled();
    expect(use.choices).toEqual([{ name: 'topic: sw', value: 'W' }]);
    expect(use.failed).toBeNull();
  });

  test('no choices at all are an answer', async () => {
    behave = async (interaction) => (interaction.isAutocomplete() ? interaction.respond([]) : undefined);
    expect((await standIn.autocomplete(typing).settled()).choices).toEqual([]);
  });

  test('without an answer the options fail to load', async () => {
    behave = async () => {};
    const use = await standIn.autocomplete(typing).settled();
    expect(use.failed).toBe('Loading options failed');
    expect(use.choices).toBeNull();
  });

  test.each([
    ['more than 25 choices', Array.from({ length: 26 }, (_, index) => ({ name: `n${index}`, value: `v${index}` }))],
    ['a choice without a name', [{ name: '', value: 'v' }]],
    ['too long a value', [{ name: 'n', value: 'v'.repeat(101) }]],
  ])('%s is refused', async (_what, choices) => {
    behave = async (interaction) => (interaction.isAutocomplete() ? interaction.respond(choices) : undefined);
    standIn.autocomplete(typing);
    await expect.poll(() => errors).toMatchObject([{ status: 400, code: 50035 }]);
  });

  test('an answer without a list of choices is refused', async () => {
    await standIn.close();
    await client.destroy();
    await begin({ validate: () => [] });
    behave = (interaction) => {
      if (!interaction.isAutocomplete()) throw new Error('This test only types.');
      const route = Routes.interactionCallback(interaction.id, interaction.token);
      return client.rest.post(route, { body: { type: 8, data: {} }, auth: false });
    };
    standIn.autocomplete(typing);
    await expect.poll(() => errors).toMatchObject([{ status: 400, code: 50035 }]);
  });

  test('an option that does not complete cannot be typed into', () => {
    expect(() => standIn.autocomplete({ ...typing, focused: 'question' })).toThrow('has no autocomplete');
  });
});

describe('components', () => {
  const row = (label: string, disabled = false) => ({
    type: ComponentType.ActionRow as const,
    components: [
      { type: ComponentType.Button as const, style: ButtonStyle.Primary as const, custom_id: 'next', label, disabled },
    ],
  });
  const menu = {
    type: ComponentType.ActionRow as const,
    components: [
      {
        type: ComponentType.StringSelect as const,
        custom_id: 'page',
        options: [
          { label: 'One', value: '1' },
          { label: 'Two', value: '2' },
        ],
      },
    ],
  };

  beforeEach(() => begin());

  async function replyWith(options: Parameters<ChatInputCommandInteraction['reply']>[0]) {
    onCommand((interaction) => interaction.reply(options));
    const { message } = await standIn.command(ASK).settled();
    if (message === null) throw new Error('The bot did not reply.');
    return message;
  }

  test('a press updates the message in place', async () => {
    const message = await replyWith({ content: 'Page 1', components: [row('Next')] });
    behave = async (interaction) => {
      if (interaction.isButton()) await interaction.update({ content: `${interaction.customId} page` });
    };
    const press = await standIn.press({ message, customId: 'next' }).settled();
    expect(press.message).toBe(message);
    expect(message.content).toBe('next page');
    expect(message.edited_timestamp).not.toBeNull();
    expect(message.components).toHaveLength(1);
    expect(standIn.channel()?.messages).toHaveLength(1);
  });

  test('a deferred update shows nothing until the edit', async () => {
    const message = await replyWith({ content: 'Page 1', components: [row('Next')] });
    behave = async (interaction) => {
      if (!interaction.isButton()) return;
      await interaction.deferUpdate();
      await interaction.editReply('Page 2');
    };
    const press = standIn.press({ message, customId: 'next' });
    await press.until(({ acknowledged }) => acknowledged !== null);
    await press.settled();
    expect(message.content).toBe('Page 2');
  });

  test('somebody else can press, and be answered in private', async () => {
    const message = await replyWith({ content: 'Page 1', components: [row('Next')] });
    behave = async (interaction) => {
      if (!interaction.isButton()) return;
      const owner = interaction.message.interactionMetadata?.user.username;
      await interaction.reply({ content: `This is ${owner}'s page`, flags: MessageFlags.Ephemeral });
    };
    const user = { id: '400000000000000003', username: 'grace' };
    const press = await standIn.press({ message, customId: 'next', user }).settled();
    expect(press.message?.content).toBe("This is reader's page");
    expect(press.original?.visibleTo).toBe(user.id);
    expect(message.content).toBe('Page 1');
  });

  test('a choice from a menu arrives', async () => {
    const message = await replyWith({ content: 'Page 1', components: [menu] });
    behave = async (interaction) => {
      if (interaction.isStringSelectMenu()) await interaction.update(`Page ${interaction.values.join()}`);
    };
    await standIn.select({ message, customId: 'page', values: ['2'] }).settled();
    expect(message.content).toBe('Page 2');
    expect(() => standIn.select({ message, customId: 'page', values: ['3'] })).toThrow('does not offer "3"');
    expect(() => standIn.select({ message, customId: 'page', values: [] })).toThrow('takes 1 to 1 choices');
  });

  test('what cannot be pressed is refused', async () => {
    const message = await replyWith({ content: 'Page 1', components: [row('Next', true)] });
    expect(() => standIn.press({ message, customId: 'back' })).toThrow('no component "back"');
    expect(() => standIn.press({ message, customId: 'next' })).toThrow('is disabled');
    expect(() => standIn.press({ message: '1', customId: 'next' })).toThrow('no message 1');
  });

  test('nobody else can press a button they cannot see', async () => {
    const message = await replyWith({ content: 'Psst', components: [row('Next')], flags: MessageFlags.Ephemeral });
    const user = { id: '400000000000000003', username: 'grace' };
    expect(() => standIn.press({ message, customId: 'next', user })).toThrow('grace cannot see');
  });

  test('a message with the Components V2 flag keeps it through an update', async () => {
    const text = (content: string) => ({ type: ComponentType.TextDisplay as const, content });
    const message = await replyWith({
      components: [{ type: ComponentType.Container, components: [text('Page 1'), row('Next')] }],
      flags: MessageFlags.IsComponentsV2,
    });
    behave = async (interaction) => {
      if (interaction.isButton()) await interaction.update({ components: [text('Page 2')] });
    };
    await standIn.press({ message, customId: 'next' }).settled();
    expect(errors).toEqual([]);
    expect(message.flags).toBe(MessageFlags.IsComponentsV2);
    expect(message.components).toMatchObject([{ id: 1, content: 'Page 2' }]);
  });
});

describe('a message command', () => {
  beforeEach(() => begin());

  test('carries the message it is used on', async () => {
    let seen: unknown;
    behave = async (interaction) => {
      if (!interaction.isMessageContextMenuCommand()) return;
      seen = interaction.targetMessage.content;
      await interaction.reply('Looked up');
    };
    const target = standIn.post({ content: 'Who swam the lake?' });
    const use = await standIn.command({ name: 'Look this up', target }).settled();
    expect(seen).toBe('Who swam the lake?');
    expect(use.message).toMatchObject({
      content: 'Looked up',
      type: MessageType.ContextMenuCommand,
      interaction_metadata: { target_message_id: target.id },
    });
  });

  /** What the client is handed of the message. */
  async function seenOf(target: APIMessage): Promise<Message | null> {
    let seen: Message | null = null;
    behave = async (interaction) => {
      if (!interaction.isMessageContextMenuCommand()) return;
      seen = interaction.targetMessage;
      await interaction.reply('Looked up');
    };
    await standIn.command({ name: 'Look this up', target }).settled();
    return seen;
  }

  test('carries what Discord and other applications put into a message', async () => {
    const target = standIn.post({
      embeds: [{ title: 'The swim', description: 'Across the lake' }],
      components: [{ type: ComponentType.TextDisplay, content: 'Below' }],
      sticker_items: [{ id: '1', name: 'Splash', format_type: 1 }],
    });
    const seen = await seenOf(target);
    expect(seen).toMatchObject({ content: '', system: false });
    expect(seen?.embeds.map(({ title, description }) => [title, description])).toEqual([
      ['The swim', 'Across the lake'],
    ]);
    expect(seen?.components.map(({ type }) => type)).toEqual([ComponentType.TextDisplay]);
    expect(seen?.stickers.map(({ name }) => name)).toEqual(['Splash']);
  });

  test('carries a poll, over the gateway', async () => {
    const poll: APIPoll = {
      question: { text: 'Who swam?' },
      answers: [{ answer_id: 1, poll_media: { text: 'The mayor' } }],
      expiry: '2031-01-01T00:00:00.000Z',
      allow_multiselect: false,
      layout_type: 1,
    };
    let seen: unknown;
    client.on('raw', ({ d }) => {
      const [message] = Object.values<APIMessage>(d?.data?.resolved?.messages ?? {});
      seen = message?.poll;
      // The client cannot build a poll of a channel that it does not know.
      delete message?.poll;
    });
    behave = async (interaction) => {
      if (interaction.isMessageContextMenuCommand()) await interaction.reply('Looked up');
    };
    await standIn.command({ name: 'Look this up', target: standIn.post({ poll }) }).settled();
    expect(seen).toEqual(poll);
  });

  test('carries what another message forwards, as it stood then', async () => {
    const first = standIn.post({ content: 'Who swam the lake?' });
    const target = standIn.post({ forwards: first });
    first.content = 'Who swam the sea?';
    const seen = await seenOf(target);
    expect(seen?.content).toBe('');
    expect(seen?.flags.has(MessageFlags.HasSnapshot)).toBe(true);
    expect(seen?.reference).toMatchObject({ type: MessageReferenceType.Forward, messageId: first.id });
    expect(seen?.messageSnapshots.map(({ content }) => content)).toEqual(['Who swam the lake?']);
  });

  test('tells what Discord itself says from what people write', async () => {
    expect((await seenOf(standIn.post({ type: MessageType.UserJoin })))?.system).toBe(true);
    expect((await seenOf(standIn.post({ type: MessageType.Reply, content: 'He did' })))?.system).toBe(false);
  });

  test('is used where the message stands', async () => {
    behave = async (interaction) => {
      if (interaction.isMessageContextMenuCommand()) await interaction.reply('Looked up');
    };
    const target = standIn.post({ content: 'Who swam the lake?', guildId: null });
    const use = await standIn.command({ name: 'Look this up', target }).settled();
    expect(use.setting).toMatchObject({ guildId: null, context: InteractionContextType.BotDM });
    expect(use.message?.channel_id).toBe(target.channel_id);
  });

  test.each<[string, () => unknown, RegExp]>([
    [
      'with options',
      () => standIn.command({ name: 'Look this up', target: standIn.post({ content: 'Who?' }), options: { count: 2 } }),
      /takes no options/,
    ],
    ['on no message', () => standIn.command({ name: 'Look this up', target: '12345678901234567' }), /no message/],
    ['without a message', () => standIn.command({ name: 'Look this up' }), /No such command/],
    [
      'as a command to type',
      () => standIn.command({ name: 'ask', target: standIn.post({ content: 'Who?' }) }),
      /No such command/,
    ],
  ])('cannot be used %s', (_, use, reason) => {
    expect(use).toThrow(reason);
  });
});

describe('an unsteady gateway', () => {
  test('an interaction sent while the client is away arrives when it resumes', async () => {
    await begin({ timings: { heartbeatInterval: 200 } });
    onCommand((interaction) => interaction.reply('Back again'));
    standIn.gateway.drop();
    await expect.poll(() => standIn.gateway.connected).toBe(false);
    const use = standIn.command(ASK);
    await use.settled();
    expect(use.message?.content).toBe('Back again');
    expect(standIn.gateway.resumptions).toBe(1);
    expect(standIn.gateway.identifications).toHaveLength(1);
    await expect.poll(() => standIn.gateway.heartbeats).toBeGreaterThan(0);
  });

  test('a client asked to reconnect does, and resumes', async () => {
    await begin();
    onCommand((interaction) => interaction.reply('Still here'));
    standIn.gateway.reconnect();
    await expect.poll(() => standIn.gateway.resumptions, { timeout: 3_000 }).toBe(1);
    expect((await standIn.command(ASK).settled()).message?.content).toBe('Still here');
  });
});
