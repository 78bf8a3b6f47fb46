import { type Config, ConfigError, loadConfig } from './config.ts';
import { LoginError } from './discord/bot.ts';
import { StartError } from './program/startError.ts';

/** The ways to run it that can be asked for, each loading no more than it needs. */
const WAYS: Readonly<Record<string, (config: Config) => Promise<void>>> = {
  playground: async (config) => (await import('./program/runPlayground.ts')).runPlayground(config),
  prompt: async (config) => (await import('./program/runPrompt.ts')).runPrompt(config),
  'stand-in': async (config) => (await import('./program/runStandIn.ts')).runStandIn(config),
};

/** Runs it the way that is asked for; without one, whether there is a token decides. */
async function run(config: Config, asked: string | undefined): Promise<void> {
  if (asked === undefined && config.token !== null) {
    const { runBot } = await import('./program/runBot.ts');
    return runBot(config, config.token);
  }
  const name = asked ?? 'playground';
  const way = Object.hasOwn(WAYS, name) ? WAYS[name] : undefined;
  if (way === undefined) {
    const commands = Object.keys(WAYS).map((one) => `npm run ${one}`);
    throw new StartError(`Verbatim does not start that way; besides npm start there are ${commands.join(', ')}.`);
  }
  return way(config);
}

try {
  await run(loadConfig(), process.argv[2]);
} catch (error) {
  if (!(error instanceof ConfigError || error instanceof StartError || error instanceof LoginError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
