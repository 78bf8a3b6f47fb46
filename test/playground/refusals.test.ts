import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  type ChatInputCommandInteraction,
  type Client,
  ComponentType,
  type Interaction,
  MessageFlags,
  REST,
  type RESTPutAPIApplicationCommandsJSONBody,
  Routes,
} from 'discord.js';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Refusal, StandIn } from '../../src/playground/standIn.ts';
import { APPLICATION_ID, logIn, startStandIn, TOKEN } from './loggedInClient.ts';

const COMMANDS = [
  { name: 'ask', description: 'Ask the paper' },
  {
    name: 'shelf',
    description: 'Look after the papers',
    options: [{ name: 'tidy', description: 'Tidy up', type: ApplicationCommandOptionType.Subcommand }],
  },
  { name: 'Look this up', type: ApplicationCommandType.Message },
] satisfies RESTPutAPIApplicationCommandsJSONBody;

let standIn: StandIn;
let client: Client<true>;
let behave: (interaction: Interaction) => Promise<unknown>;
let refusals: Refusal[];

beforeEach(async () => {
  refusals = [];
  standIn = await startStandIn({ validate: () => [], timings: { acknowledgeWithin: 500, tokenLifetime: 500 } });
  ({ client } = await logIn(standIn, (interaction) => behave(interaction)));
  await client.application.commands.set(COMMANDS);
  standIn.onChange((change) => {
    if (change.kind === 'refusal') refusals.push(change.refusal);
  });
});

afterEach(async () => {
  await client.destroy();
  await standIn.close();
});

function onCommand(answer: (interaction: ChatInputCommandInteraction) => Promise<unknown>): void {
  behave = async (interaction) => {
    if (interaction.isChatInputCommand()) await answer(interaction);
  };
}

async function refusalsOf(count: number): Promise<Refusal[]> {
  await expect.poll(() => refusals.length).toBe(count);
  return refusals;
}

test('an answer that Discord refuses is told with its reasons, its body and what it was to answer', async () => {
  const before = Date.now();
  const content = 'x'.repeat(4_001);
  onCommand((interaction) =>
    interaction.reply({
      components: [{ type: ComponentType.TextDisplay, content }],
      flags: MessageFlags.IsComponentsV2,
    }),
  );
  const use = standIn.command({ name: 'shelf tidy' });
  const [refusal] = await refusalsOf(1);
  expect(refusal).toMatchObject({
    place: 'POST /interactions/:id/:token/callback',
    status: 400,
    code: 50_035,
    message: 'Invalid Form Body',
    problems: [{ path: ['data', 'components'] }, { path: ['data', 'components', 0, 'content'] }],
    body: { type: 4, data: { components: [{ content }] } },
  });
  expect(refusal?.problems[0]?.message).toContain('4000');
  expect(refusal?.interaction).toBe(use);
  expect(refusal?.at).toBeGreaterThanOrEqual(before);
  expect(BigInt(refusal?.id ?? 0)).toBeGreaterThan(BigInt(use.id));
});

test('so is a followup, an edit and a removal under the token', async () => {
  onCommand(async (interaction) => {
    await interaction.reply('One');
    await interaction.followUp('x'.repeat(2_001)).catch(() => undefined);
    await interaction.editReply({ content: '' }).catch(() => undefined);
    await interaction.deleteReply('200000000000000099').catch(() => undefined);
  });
  const use = standIn.command({ name: 'ask' });
  await refusalsOf(3);
  expect(refusals.map(({ place, code }) => [place, code])).toEqual([
    ['POST /webhooks/:app/:token', 50_035],
    ['PATCH /webhooks/:app/:token/messages/:id', 50_006],
    ['DELETE /webhooks/:app/:token/messages/:id', 10_008],
  ]);
  for (const { interaction } of refusals) expect(interaction).toBe(use);
});

test('so is one that comes too late', async () => {
  let late: Promise<unknown> = Promise.resolve();
  onCommand(async (interaction) => {
    await interaction.deferReply();
    late = new Promise((resolve) => setTimeout(resolve, 600)).then(() => interaction.editReply('Too late'));
    await late;
  });
  const use = standIn.command({ name: 'ask' });
  const [refusal] = await refusalsOf(1);
  expect(refusal).toMatchObject({ status: 401, code: 50_027 });
  expect(refusal?.interaction).toBe(use);
  await late.catch(() => undefined);
});

test('commands that Discord refuses are told without an interaction', async () => {
  await client.application.commands.set([{ name: 'Ask', description: 'With a capital' }]).catch(() => undefined);
  expect(await refusalsOf(1)).toMatchObject([
    { place: 'PUT /applications/:id/commands', problems: [{ path: [0, 'name'] }], interaction: null },
  ]);
});

test('a route that does not exist is told by its path', async () => {
  await client.rest.get('/nothing/here').catch(() => undefined);
  await client.rest.delete('/users/@me').catch(() => undefined);
  expect(await refusalsOf(2)).toMatchObject([
    { place: 'GET /api/v10/nothing/here', status: 404, code: 0, problems: [], body: null, interaction: null },
    { place: 'DELETE /api/v10/users/@me', status: 405 },
  ]);
});

test('an answer to nothing that anybody did is told without an interaction', async () => {
  const body = { type: 4, data: { content: 'Hello' } };
  await client.rest.post(Routes.interactionCallback('1', 'none'), { body, auth: false }).catch(() => undefined);
  expect(await refusalsOf(1)).toMatchObject([{ code: 10_062, interaction: null, body }]);
});

test('whoever does not know the token is not the bot, so nothing is told', async () => {
  const stranger = new REST({ api: standIn.restUrl }).setToken('some.other.token');
  await stranger.get(Routes.applicationCommands(APPLICATION_ID)).catch(() => undefined);
  await new REST({ api: standIn.restUrl }).setToken(TOKEN).get(Routes.applicationCommands(APPLICATION_ID));
  expect(refusals).toEqual([]);
});

test('what Discord takes is told nobody', async () => {
  onCommand((interaction) => interaction.reply('Fine'));
  await standIn.command({ name: 'ask' }).settled();
  expect(refusals).toEqual([]);
});

test('an interaction knows the command it is a use of, or the component', async () => {
  const row = {
    type: ComponentType.ActionRow as const,
    components: [{ type: ComponentType.Button as const, style: 2 as const, custom_id: 'next', label: 'Next' }],
  };
  onCommand((interaction) => interaction.reply({ content: 'Page 1', components: [row] }));
  const use = await standIn.command({ name: 'shelf tidy' }).settled();
  expect(use).toMatchObject({
    command: { name: 'shelf tidy', type: ApplicationCommandType.ChatInput },
    customId: null,
  });

  const target = use.message?.id ?? '';
  const onMessage = standIn.command({ name: 'Look this up', target });
  expect(onMessage.command).toEqual({ name: 'Look this up', type: ApplicationCommandType.Message });
  const press = standIn.press({ message: target, customId: 'next' });
  expect(press).toMatchObject({ command: null, customId: 'next' });
});
