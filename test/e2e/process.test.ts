import { once } from 'node:events';
import { readdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { Client } from 'discord.js';
import { describe, expect, onTestFinished, test } from 'vitest';
import { WebSocket, WebSocketServer } from 'ws';
import { BUNDLED_REMARK } from '../../src/playground/pageServer/bundledArticle.ts';
import { DEFAULT_PERSON } from '../../src/playground/person.ts';
import type { StandIn } from '../../src/playground/standIn.ts';
import { startStandIn, TOKEN } from '../playground/loggedInClient.ts';
import { articleFiles, bellText, millText } from './articles.ts';
import { readCard } from './card.ts';
import { Program } from './program.ts';
import { register, temporaryFolder } from './runningBot.ts';

const QUESTION = { article: 'mill-fire', question: 'Who leads the fire brigade of Tarnbeck?' };

async function startBot(files: Readonly<Record<string, string>> = articleFiles, more: Record<string, string> = {}) {
  const standIn = await startStandIn();
  onTestFinished(() => standIn.close());
  await register(standIn);
  const folder = await temporaryFolder(files);
  const settings = { DISCORD_TOKEN: TOKEN, DISCORD_API: standIn.restUrl, ARTICLES_DIR: folder, ...more };
  const program = await Program.start('main', settings);
  await program.prints('is in the gateway');
  return { standIn, folder, program };
}

async function firstLine(standIn: StandIn, name: string, options: Record<string, string> = {}): Promise<string> {
  const use = await standIn.command({ name, options }).settled();
  return readCard(use.message).lines[0] ?? '';
}

describe('npm start with a token', () => {
  test('logs in, answers, and keeps a log of JSON without a word of what was asked', async () => {
    const { standIn, program } = await startBot();
    expect(standIn.gateway.identifications).toMatchObject([{ intents: 0 }]);
    const use = await standIn.command({ name: 'ask', options: QUESTION }).settled();
    expect(readCard(use.message).quotes[0]?.text).toContain('Marit Osei');
    await program.prints('"outcome":"answered"');
    program.signal('SIGINT');
    const { status, output, errors } = await program.ended();
    expect({ status, errors }).toEqual({ status: 0, errors: '' });
    const lines = output.trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line).msg)).toEqual([
      expect.stringContaining('is in the gateway'),
      'interaction',
      'left the gateway',
    ]);
    for (const secret of [TOKEN, use.token, QUESTION.question, use.setting.user.id])
      expect(output).not.toContain(secret);
    expect(standIn.requests.filter(({ status }) => status >= 400)).toEqual([]);
  });

  test('serves an article soon after it is saved, changed or removed', async () => {
    const { standIn, folder } = await startBot({ 'mill-fire.md': millText });
    const soon = { timeout: 4_000, interval: 50 };
    await writeFile(join(folder, 'chapel-bell.md'), bellText);
    await expect.poll(() => firstLine(standIn, 'summary', { article: 'chapel-bell' }), soon).toMatch(/^Summary/);
    await writeFile(join(folder, 'chapel-bell.md'), bellText.replace('9,000 crowns', '9,500 crowns'));
    const cost = async () => {
      const options = { article: 'chapel-bell', question: 'How many crowns does the work cost?' };
      return readCard((await standIn.command({ name: 'ask', options }).settled()).message).quotes[0]?.text;
    };
    await expect.poll(cost, soon).toContain('9,500 crowns');
    await rm(join(folder, 'chapel-bell.md'));
    const summary = () => firstLine(standIn, 'summary', { article: 'chapel-bell' });
    await expect.poll(summary, soon).toContain('There is no article called chapel-bell here');
  });

  test('says what is wrong with a broken file, serves the rest, and takes the default where no article is named', async () => {
    const files = { ...articleFiles, 'broken.txt': '' };
    const { standIn, program } = await startBot(files, { DEFAULT_ARTICLE: 'chapel-bell' });
    expect(program.output).toContain("“broken.txt” is empty; paste the article's text into it.");
    await expect(firstLine(standIn, 'summary')).resolves.toMatch(/ of 6 sentences/);
  });

  test.each([
    ['on', true],
    ['off', false],
  ])('with ENCODER=%s, keeps vectors beside the articles: %s', async (ENCODER, expected) => {
    const { folder, program } = await startBot({ 'mill-fire.md': millText }, { ENCODER });
    const vectors = async () =>
      (await readdir(folder, { recursive: true })).filter((name) => /^\.vectors.+/.test(name));
    if (expected) await expect.poll(vectors, { timeout: 10_000 }).toEqual([expect.not.stringMatching(/tmp$/)]);
    program.signal('SIGTERM');
    const { status, errors } = await program.ended();
    expect({ status, errors }).toEqual({ status: 0, errors: '' });
    expect(await vectors()).toHaveLength(expected ? 1 : 0);
  });

  test('told to end, finishes what runs, leaves the gateway and ends well', async () => {
    // Large enough that reading it takes a while: the signal comes while the command runs.
    const sentences = Array.from({ length: 4_200 }, (_, i) => `The lamp of house ${i} was lit by its keeper at dusk.`);
    const { standIn, program } = await startBot({ 'lamps.txt': sentences.join('\n\n') });
    const use = standIn.command({ name: 'ask', options: { question: 'Who lit the lamp of house 777?' } });
    await use.until(({ state }) => state === 'deferred');
    program.signal('SIGTERM');
    await use.settled({ within: 10_000 });
    expect(readCard(use.message).quotes[0]?.text).toContain('house 777');
    const { status, errors } = await program.ended();
    expect({ status, errors }).toEqual({ status: 0, errors: '' });
    await expect.poll(() => standIn.gateway.departures).toMatchObject([{ code: 1000, by: 'client', clean: true }]);
    expect(program.output).not.toContain('coming back');
  });

  test('ends with status 1 and a reason once Discord does not let it back in', async () => {
    const { program, close } = await startLocked({ afterReady: true });
    await program.prints('is in the gateway');
    close();
    const { status, output, errors } = await program.ended();
    expect({ status, errors }).toEqual({ status: 1, errors: '' });
    expect(output).toContain('Discord no longer accepts DISCORD_TOKEN; copy it anew and start again.');
  });

  test('ends with status 1 and one sentence where the gateway alone refuses the token', async () => {
    const { program } = await startLocked({ afterReady: false });
    const { status, output, errors } = await program.ended();
    expect({ status, output }).toEqual({ status: 1, output: '' });
    expect(errors).toBe('Discord refused DISCORD_TOKEN; copy it anew from the Bot page of your application.\n');
  });
});

/** A Discord that knows the token over HTTP, but whose gateway closes for good: at once, or when told to. */
async function startLocked({ afterReady }: { readonly afterReady: boolean }) {
  const AUTHENTICATION_FAILED = 4004;
  const server = createServer((_, response) => {
    const limit = { total: 1_000, remaining: 1_000, reset_after: 0, max_concurrency: 1 };
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ url: `ws://127.0.0.1:${port()}`, shards: 1, session_start_limit: limit }));
  });
  const port = () => (server.address() as AddressInfo).port;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const sockets = new WebSocketServer({ server });
  const close = () => {
    for (const socket of sockets.clients) socket.close(AUTHENTICATION_FAILED);
  };
  sockets.on('connection', (socket) => {
    socket.send(JSON.stringify({ op: 10, d: { heartbeat_interval: 40_000 } }));
    socket.on('message', (data) => {
      if (JSON.parse(data.toString()).op !== 2) return;
      if (!afterReady) return socket.close(AUTHENTICATION_FAILED);
      const user = { id: '200000000000000001', username: 'verbatim', discriminator: '0', bot: true };
      const application = { id: user.id, flags: 0 };
      const url = `ws://127.0.0.1:${port()}`;
      const ready = { v: 10, user, guilds: [], session_id: 's', resume_gateway_url: url, application };
      socket.send(JSON.stringify({ op: 0, t: 'READY', s: 1, d: ready }));
    });
  });
  onTestFinished(async () => {
    sockets.close();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  const folder = await temporaryFolder({ 'mill-fire.md': millText });
  const api = `http://127.0.0.1:${port()}/api`;
  const program = await Program.start('main', { DISCORD_TOKEN: TOKEN, DISCORD_API: api, ARTICLES_DIR: folder });
  return { program, close };
}

/** What keeps the bot from starting, and the sentence that says so. */
const OBSTACLES: readonly [string, Record<string, string>, RegExp][] = [
  ['the wrong token', { DISCORD_TOKEN: 'some.other.token' }, /^Discord refused DISCORD_TOKEN; /],
  ['nobody at the address', { DISCORD_API: 'http://127.0.0.1:9' }, /^Discord could not be reached; /],
  [
    'a token of the wrong shape',
    { DISCORD_TOKEN: 'hunter2hunter2' },
    /^The setting DISCORD_TOKEN is not a bot token; /,
  ],
  ['an unknown log level', { LOG_LEVEL: 'loud' }, /^The setting LOG_LEVEL must be one of fatal, /],
  [
    'an address that is none',
    { DISCORD_API: 'discord' },
    /^The setting DISCORD_API is not an http or https address\.$/,
  ],
  ['a server id that is none', { DISCORD_GUILD_ID: '12' }, /^The setting DISCORD_GUILD_ID is not a server id; /],
  ['an unknown default article', { DEFAULT_ARTICLE: 'nothing' }, /^The setting DEFAULT_ARTICLE names no article in /],
  [
    'a missing folder',
    { ARTICLES_DIR: '/nowhere/at/all' },
    /^The setting ARTICLES_DIR names no folder .*\/nowhere\/at\/all\.$/,
  ],
];

test('npm start that cannot start says why in one sentence and ends with status 1', async () => {
  const standIn = await startStandIn();
  onTestFinished(() => standIn.close());
  const folder = await temporaryFolder({ 'mill-fire.md': millText });
  const right = { DISCORD_TOKEN: TOKEN, DISCORD_API: standIn.restUrl, ARTICLES_DIR: folder };
  // All at once: most of their time goes by before they look at a setting.
  const attempts = OBSTACLES.map(async ([what, wrong, sentence]) => {
    const settings = { ...right, ...wrong };
    const { status, output, errors } = await (await Program.start('main', settings)).ended();
    expect({ what, status, output }).toEqual({ what, status: 1, output: '' });
    expect(errors.trimEnd(), what).toMatch(sentence);
    expect(errors.trimEnd(), what).not.toContain('\n');
    expect(errors, what).not.toContain(settings.DISCORD_TOKEN);
  });
  await Promise.all(attempts);
});

describe('npm start without a token', () => {
  const startPlayground = async (more: Record<string, string> = {}, ...words: readonly string[]) => {
    const folder = await temporaryFolder({ 'mill-fire.md': millText });
    const program = await Program.start('main', { ARTICLES_DIR: folder, PLAYGROUND_PORT: '0', ...more }, ...words);
    await program.prints('Ctrl-C ends it.');
    const url = /^ {2}(http:\/\/localhost:\d+)/m.exec(program.output)?.[1] ?? '';
    return { program, url };
  };

  test('opens the playground, prints its link, and ends well when told to', async () => {
    const { program, url } = await startPlayground();
    expect(program.output.split('\n')[0]).toBe(
      'No DISCORD_TOKEN is set, so Verbatim is in a channel on this machine instead:',
    );
    const page = await fetch(url);
    expect(page.status).toBe(200);
    await expect(page.text()).resolves.toContain('<title>Verbatim playground</title>');
    const reading = await fetch(`${url}/api/articles/mill-fire`);
    await expect(reading.json()).resolves.toMatchObject({ text: expect.stringContaining('The mill had stood empty') });
    program.signal('SIGINT');
    const { status, errors } = await program.ended();
    expect({ status, errors }).toEqual({ status: 0, errors: '' });
  });

  test('on the article that comes along, shows a remark of somebody to look up', async () => {
    const program = await Program.start('main', { PLAYGROUND_PORT: '0' });
    await program.prints('Ctrl-C ends it.');
    const url = /http:(\/\/localhost:\d+)/.exec(program.output)?.[1] ?? '';
    const feed = new WebSocket(`ws:${url}/feed?person=${DEFAULT_PERSON.id}`);
    onTestFinished(() => feed.terminate());
    const [state] = await once(feed, 'message');
    expect(JSON.parse(String(state)).entries).toMatchObject([{ message: { content: BUNDLED_REMARK } }]);
  });

  test('takes another port where the one it wants is taken, and says so', async () => {
    const other = createServer((_, response) => response.end('somebody else'));
    onTestFinished(() => void other.close());
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    const { program, url } = await startPlayground({ PLAYGROUND_PORT: String(port) });
    expect(program.output).toContain(`(port ${port} is taken)`);
    expect(url).not.toContain(`:${port}`);
    expect((await fetch(url)).status).toBe(200);
  });

  test('with a token, the playground is there to be asked for', async () => {
    const { program, url } = await startPlayground({ DISCORD_TOKEN: TOKEN }, 'playground');
    expect(program.output.split('\n')[0]).toMatch(/^Verbatim is in a channel on this machine; /);
    expect(program.output).not.toContain(TOKEN);
    expect((await fetch(url)).status).toBe(200);
  });

  test('says which setting is wrong there, too', async () => {
    const program = await Program.start('main', { ARTICLES_DIR: '/nowhere/at/all' });
    const { status, errors } = await program.ended();
    expect(status).toBe(1);
    expect(errors).toBe('The setting ARTICLES_DIR names no folder that can be read: /nowhere/at/all.\n');
  });
});

describe('npm run prompt', () => {
  test('opens the terminal prompt and ends well when there is nothing to read', async () => {
    const folder = await temporaryFolder({ 'mill-fire.md': millText });
    const program = await Program.start('main', { ARTICLES_DIR: folder }, 'prompt');
    const { status, output, errors } = await program.ended();
    expect({ status, errors }).toEqual({ status: 0, errors: '' });
    expect(output.split('\n')[0]).toMatch(/^The articles come from .+; \/help lists what you can do\.$/);
    expect(output).toContain('│ The mill had stood empty since 1998.');
  });
});

test('npm run stand-in lets any bot log in that is told where', async () => {
  const program = await Program.start('main', { PLAYGROUND_PORT: '0' }, 'stand-in');
  await program.prints('Ctrl-C ends it.');
  const setting = (name: string) => new RegExp(`${name}=(\\S+)`).exec(program.output)?.[1] ?? '';
  const client = new Client({ intents: [], rest: { api: setting('DISCORD_API') } });
  onTestFinished(() => client.destroy());
  const ready = once(client, 'clientReady');
  await client.login(setting('DISCORD_TOKEN'));
  await ready;
  expect(client.user?.bot).toBe(true);
  expect((await fetch(/http:\/\/localhost:\d+/.exec(program.output)?.[0] ?? '')).status).toBe(200);
  program.signal('SIGTERM');
  const { status, errors } = await program.ended();
  expect({ status, errors }).toEqual({ status: 0, errors: '' });
});

test('a way to start that there is not is refused in one sentence', async () => {
  const program = await Program.start('main', {}, 'everything');
  const { status, output, errors } = await program.ended();
  expect({ status, output }).toEqual({ status: 1, output: '' });
  expect(errors).toBe(
    'Verbatim does not start that way; besides npm start there are npm run playground, npm run prompt, npm run stand-in.\n',
  );
});
