import { REST } from 'discord.js';
import { describe, expect, onTestFinished, test } from 'vitest';
import { commands } from '../../src/commands/commands.ts';
import { registerCommands } from '../../src/discord/registerCommands.ts';
import { HOME } from '../../src/playground/setting.ts';
import type { StandIn } from '../../src/playground/standIn.ts';
import { startStandIn, TOKEN } from '../playground/loggedInClient.ts';
import { Program } from './program.ts';
import { RunningBot } from './runningBot.ts';

const DEFINITIONS = commands.map(({ definition }) => definition);
const NAMES = DEFINITIONS.map(({ name }) => name);

async function standInToRegisterAt(): Promise<{ standIn: StandIn; rest: REST }> {
  const standIn = await startStandIn();
  onTestFinished(() => standIn.close());
  return { standIn, rest: new REST({ api: standIn.restUrl }).setToken(TOKEN) };
}

const writes = (standIn: StandIn) => standIn.requests.filter(({ method }) => method !== 'GET');

describe('registering', () => {
  test('writes every command once, and nothing the second time', async () => {
    const { standIn, rest } = await standInToRegisterAt();
    const first = await registerCommands(rest, DEFINITIONS, null);
    expect(first).toMatchObject({ count: NAMES.length, changed: true });
    expect(standIn.commands().map(({ name }) => name)).toEqual(NAMES);
    const second = await registerCommands(rest, DEFINITIONS, null);
    expect(second).toMatchObject({ count: NAMES.length, changed: false });
    expect(writes(standIn)).toMatchObject([{ method: 'PUT', status: 200 }]);
  });

  test.each<[string, (definitions: typeof DEFINITIONS) => typeof DEFINITIONS]>([
    ['a description', ([first, ...others]) => (first ? [{ ...first, description: 'Anew' }, ...others] : [])],
    ['the options', ([first, ...others]) => (first ? [{ ...first, options: [] }, ...others] : [])],
    ['the contexts', ([first, ...others]) => (first ? [{ ...first, contexts: [0] }, ...others] : [])],
    [
      'who may use one',
      ([first, ...others]) => (first ? [{ ...first, default_member_permissions: '32' }, ...others] : []),
    ],
    ['the number of commands', ([, ...others]) => others],
  ])('writes anew when %s changed', async (_, change) => {
    const { standIn, rest } = await standInToRegisterAt();
    await registerCommands(rest, DEFINITIONS, null);
    const changed = change(DEFINITIONS);
    expect(changed).not.toEqual(DEFINITIONS);
    await expect(registerCommands(rest, changed, null)).resolves.toMatchObject({ changed: true });
    await expect(registerCommands(rest, changed, null)).resolves.toMatchObject({ changed: false });
    expect(writes(standIn).map(({ status }) => status)).toEqual([200, 200]);
  });

  test('does not mind the order Discord lists them in', async () => {
    const { standIn, rest } = await standInToRegisterAt();
    await registerCommands(rest, [...DEFINITIONS].reverse(), null);
    await expect(registerCommands(rest, DEFINITIONS, null)).resolves.toMatchObject({ changed: false });
    expect(writes(standIn)).toHaveLength(1);
  });

  test('in one server leaves all others alone', async () => {
    const { standIn, rest } = await standInToRegisterAt();
    await registerCommands(rest, DEFINITIONS, HOME.guildId);
    expect(standIn.commands(HOME.guildId).map(({ name }) => name)).toEqual(NAMES);
    expect(standIn.commands()).toEqual([]);
    await expect(registerCommands(rest, DEFINITIONS, HOME.guildId)).resolves.toMatchObject({ changed: false });
  });
});

test('starting the bot registers nothing', async () => {
  const bot = await RunningBot.start();
  // The only writing is the test's own.
  expect(writes(bot.standIn)).toHaveLength(1);
  await bot.restart();
  expect(writes(bot.standIn)).toHaveLength(1);
});

/** What keeps the commands from being registered, and how its sentence begins. */
const OBSTACLES: readonly [string, (api: string) => Record<string, string>, RegExp][] = [
  [
    'the wrong token',
    (api) => ({ DISCORD_TOKEN: 'some.other.token', DISCORD_API: api }),
    /^Discord refused DISCORD_TOKEN; /,
  ],
  ['no token', (api) => ({ DISCORD_API: api }), /^DISCORD_TOKEN is not set; /],
  ['an empty token', (api) => ({ DISCORD_TOKEN: ' ', DISCORD_API: api }), /^DISCORD_TOKEN is not set; /],
  [
    'nobody at the address',
    () => ({ DISCORD_TOKEN: TOKEN, DISCORD_API: 'http://127.0.0.1:9' }),
    /^Discord could not be reached; /,
  ],
  [
    'something else at the address',
    (api) => ({ DISCORD_TOKEN: TOKEN, DISCORD_API: api.replace('/api', '/nothing') }),
    /^Discord (refused|could not be reached)/,
  ],
];

describe('npm run deploy', () => {
  test('says what it did, and that there is nothing to do the second time', async () => {
    const { standIn } = await standInToRegisterAt();
    const environment = { DISCORD_TOKEN: TOKEN, DISCORD_API: standIn.restUrl };
    const first = await (await Program.start('deploy', environment)).ended();
    expect(first).toEqual({ status: 0, output: `Registered ${NAMES.length} commands everywhere.\n`, errors: '' });
    expect(standIn.commands().map(({ name }) => name)).toEqual(NAMES);
    const second = await (await Program.start('deploy', environment)).ended();
    const nothing = `The ${NAMES.length} commands everywhere are up to date; nothing to register.\n`;
    expect(second).toEqual({ status: 0, output: nothing, errors: '' });
    expect(writes(standIn)).toHaveLength(1);
  });

  test('registers in the one server it is given', async () => {
    const { standIn } = await standInToRegisterAt();
    const environment = { DISCORD_TOKEN: TOKEN, DISCORD_API: `${standIn.restUrl}/`, DISCORD_GUILD_ID: HOME.guildId };
    const { status, output } = await (await Program.start('deploy', environment)).ended();
    expect({ status, output }).toEqual({
      status: 0,
      output: `Registered ${NAMES.length} commands in server ${HOME.guildId}.\n`,
    });
    expect(standIn.commands(HOME.guildId)).toHaveLength(NAMES.length);
  });

  test('that cannot register says why in one sentence and ends with status 1', async () => {
    const { standIn } = await standInToRegisterAt();
    // All at once: most of their time goes by before they look at a setting.
    const attempts = OBSTACLES.map(async ([what, environment, sentence]) => {
      const settings = environment(standIn.restUrl);
      const { status, output, errors } = await (await Program.start('deploy', settings)).ended();
      expect({ what, status, output }).toEqual({ what, status: 1, output: '' });
      expect(errors, what).toMatch(sentence);
      expect(errors.trimEnd(), what).not.toContain('\n');
      if (settings['DISCORD_TOKEN']?.trim()) expect(errors, what).not.toContain(settings['DISCORD_TOKEN']);
    });
    await Promise.all(attempts);
    expect(standIn.commands()).toEqual([]);
  });
});
