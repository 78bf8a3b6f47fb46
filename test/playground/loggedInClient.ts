import { once } from 'node:events';
import { Client, type ClientOptions, type Interaction } from 'discord.js';
import { StandIn, type StandInOptions } from '../../src/playground/standIn.ts';
import { discordSchema } from './discordSchema.ts';

export const TOKEN = 'stand-in.token.for-tests';
export const APPLICATION_ID = '200000000000000001';

/** A stand-in with Discord's published schema and, where a test gives none, Discord's own timings. */
export function startStandIn(options: Partial<StandInOptions> = {}): Promise<StandIn> {
  return StandIn.start({ token: TOKEN, application: { id: APPLICATION_ID }, validate: discordSchema, ...options });
}

/** A discord.js client that speaks to the stand-in, not logged in yet. */
export function clientOf(standIn: StandIn, options: Partial<ClientOptions> = {}): Client {
  return new Client({ intents: [], ...options, rest: { api: standIn.restUrl, ...options.rest } });
}

/** A logged-in discord.js client that hands every interaction to `answer`; what that throws is kept in `errors`. */
export async function logIn(
  standIn: StandIn,
  answer: (interaction: Interaction) => Promise<unknown>,
): Promise<{ client: Client<true>; errors: unknown[] }> {
  const client = clientOf(standIn);
  const errors: unknown[] = [];
  client.on('interactionCreate', (interaction) => {
    answer(interaction).catch((error: unknown) => errors.push(error));
  });
  const ready = once(client, 'clientReady');
  await client.login(TOKEN);
  await ready;
  return { client: client as Client<true>, errors };
}
