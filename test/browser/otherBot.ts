import type { ApplicationCommandDataResolvable, Interaction } from 'discord.js';
import { onTestFinished } from 'vitest';
import type { StandIn } from '../../src/playground/standIn.ts';
import { logIn } from '../playground/loggedInClient.ts';

/** Logs in a bot that has these commands and does this with every interaction; it leaves when the test is over. */
export function otherBot(
  commands: readonly ApplicationCommandDataResolvable[],
  answer: (interaction: Interaction) => Promise<unknown>,
): (standIn: StandIn) => Promise<void> {
  return async (standIn) => {
    const { client } = await logIn(standIn, answer);
    onTestFinished(() => client.destroy());
    await client.application.commands.set(commands);
  };
}
