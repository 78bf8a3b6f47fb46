import { once } from 'node:events';
import { type APIMessage, type Client, ComponentType, type Interaction, Routes } from 'discord.js';
import { GatewayOpcodes } from 'discord-api-types/v10';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { AttachmentShelf } from '../../src/playground/attachmentShelf.ts';
import { keepLatest } from '../../src/playground/keepLatest.ts';
import { snowflakeSource } from '../../src/playground/snowflakeSource.ts';
import type { Change, StandIn } from '../../src/playground/standIn.ts';
import { logIn, startStandIn, TOKEN } from './loggedInClient.ts';

test('a list that is to hold three holds the latest three', () => {
  const list: number[] = [];
  for (let i = 1; i <= 5; i++) keepLatest(list, i, 3);
  expect(list).toEqual([3, 4, 5]);
});

describe('a stand-in that runs for long', () => {
  let standIn: StandIn;
  let client: Client<true>;
  let errors: unknown[];
  let behave: (interaction: Interaction) => Promise<unknown>;

  beforeEach(async () => {
    standIn = await startStandIn({ validate: () => [], timings: { tokenLifetime: 100 } });
    ({ client, errors } = await logIn(standIn, (interaction) => behave(interaction)));
    await client.application.commands.set([{ name: 'ask', description: 'Ask the paper' }]);
  });

  afterEach(async () => {
    await client.destroy();
    await standIn.close();
  });

  test('remembers the latest thousand requests', async () => {
    // discord.js itself sends no more than fifty a second.
    const ask = async (path: string) => (await fetch(`${standIn.restUrl}/v10${path}`)).arrayBuffer();
    for (let i = 0; i < 1_010; i++) await ask('/users/@me');
    await ask('/the/last');
    expect(standIn.requests).toHaveLength(1_000);
    expect(standIn.requests.at(-1)).toMatchObject({ path: '/api/v10/the/last' });
    expect(standIn.requests.every(({ route }) => route === '/users/@me' || route === null)).toBe(true);
  });

  test('remembers no more of the gateway than that', async () => {
    const socket = new WebSocket(standIn.gatewayUrl);
    await once(socket, 'open');
    const send = (op: number, d: unknown) => socket.send(JSON.stringify({ op, d }));
    send(GatewayOpcodes.Identify, { token: TOKEN, intents: 0, properties: {} });
    for (let i = 1; i <= 1_010; i++) send(GatewayOpcodes.PresenceUpdate, { since: i });
    await expect.poll(() => standIn.gateway.presences.at(-1)).toEqual({ since: 1_010 });
    expect(standIn.gateway.presences).toHaveLength(1_000);
    socket.close();
  });

  test('keeps the last five hundred messages of a channel, and tells of those that go', () => {
    const gone: string[] = [];
    standIn.onChange((change: Change) => {
      if (change.kind === 'message' && change.action === 'deleted') gone.push(change.entry.message.content);
    });
    for (let i = 1; i <= 503; i++) standIn.post({ content: `Message ${i}` });
    standIn.post({ content: 'Elsewhere', guildId: null });
    const contents = standIn.channel()?.messages.map(({ message }) => message.content);
    expect(contents).toHaveLength(500);
    expect(contents?.at(0)).toBe('Message 4');
    expect(contents?.at(-1)).toBe('Message 503');
    expect(gone).toEqual(['Message 1', 'Message 2', 'Message 3']);
  });

  test('refuses to change a message that has gone, as Discord does one that was deleted', async () => {
    const row = {
      type: ComponentType.ActionRow as const,
      components: [{ type: ComponentType.Button as const, style: 2 as const, custom_id: 'next', label: 'Next' }],
    };
    behave = async (interaction) => {
      if (interaction.isChatInputCommand()) await interaction.reply({ content: 'Page 1', components: [row] });
      if (interaction.isButton()) {
        for (let i = 0; i < 500; i++) standIn.post({ content: `Message ${i}` });
        await interaction.update('Page 2');
      }
    };
    const message = (await standIn.command({ name: 'ask' }).settled()).message as APIMessage;
    const press = standIn.press({ message, customId: 'next' });
    await expect.poll(() => errors).toMatchObject([{ status: 404, code: 10_008 }]);
    expect(press.state).toBe('pending');
    expect(message.content).toBe('Page 1');
    expect(standIn.channel()?.messages.some((entry) => entry.message === message)).toBe(false);
  });

  test('forgets interactions some time after their token has expired', async () => {
    behave = async (interaction) => {
      if (interaction.isChatInputCommand()) await interaction.reply('Once');
    };
    const use = await standIn.command({ name: 'ask' }).settled();
    const edit = () =>
      client.rest.patch(Routes.webhookMessage(client.user.id, use.token), { body: { content: 'Twice' }, auth: false });
    await expect.poll(() => edit().catch(({ code }) => code)).toBe(50_027);
    await expect
      .poll(async () => {
        await standIn.command({ name: 'ask' }).settled();
        return edit().catch(({ code }) => code);
      })
      .toBe(10_015);
  });
});

describe('the shelf of attachments', () => {
  const shelf = () => new AttachmentShelf(() => 'http://127.0.0.1:1', snowflakeSource());
  const pathOf = (url: string) => new URL(url).pathname;

  test('keeps the latest two hundred', () => {
    const files = shelf();
    const urls = Array.from({ length: 203 }, (_, i) => files.add({ filename: `${i}.txt`, content: `${i}` }).url);
    const kept = urls.map((url) => files.at(pathOf(url))?.content.toString());
    expect(kept.slice(0, 4)).toEqual([undefined, undefined, undefined, '3']);
    expect(kept.at(-1)).toBe('202');
  });

  test('keeps fewer where they are large', () => {
    const files = shelf();
    const content = new Uint8Array(30 * 1024 * 1024);
    const urls = Array.from({ length: 5 }, (_, i) => files.add({ filename: `${i}.bin`, content }).url);
    expect(urls.map((url) => files.at(pathOf(url)) !== null)).toEqual([false, false, true, true, true]);
  });
});
