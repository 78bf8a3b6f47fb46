import type { Config } from '../config.ts';
import { Playground } from '../playground/playground.ts';
import { StandIn } from '../playground/standIn.ts';
import { APPLICATION_ID, accountToken } from './standInAccount.ts';
import { stopOnSignals } from './stopOnSignals.ts';

/** The stand-in Discord and the page with its channel, for a bot that somebody else runs, until it is asked to stop. */
export async function runStandIn(config: Config): Promise<void> {
  const token = accountToken();
  const standIn = await StandIn.start({ token, application: { id: APPLICATION_ID, name: 'Bot' } });
  const playground = await Playground.start({ standIn, library: null, port: config.playgroundPort });
  stopOnSignals(async () => {
    await playground.close();
    await standIn.close();
  });
  process.stdout.write(
    [
      'A stand-in for Discord is on this machine. Its channel:',
      '',
      `  ${playground.url}`,
      '',
      'A bot logs in to it with',
      '',
      `  DISCORD_API=${standIn.restUrl}`,
      `  DISCORD_TOKEN=${token}`,
      '',
      'Ctrl-C ends it. docs/stand-in.md says what it can do.',
      '',
    ].join('\n'),
  );
}
