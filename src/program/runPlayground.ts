import { REST } from 'discord.js';
import { pino } from 'pino';
import { commands } from '../commands/commands.ts';
import type { Config } from '../config.ts';
import { Bot } from '../discord/bot.ts';
import { registerCommands } from '../discord/registerCommands.ts';
import { BUNDLED_REMARK, isBundled } from '../playground/pageServer/bundledArticle.ts';
import { ChannelLibrary } from '../playground/pageServer/channelLibrary.ts';
import { PASSER_BY } from '../playground/pageServer/pagePeople.ts';
import { Playground } from '../playground/playground.ts';
import { StandIn } from '../playground/standIn.ts';
import { ServedArticles } from './servedArticles.ts';
import { APPLICATION_ID, accountToken } from './standInAccount.ts';
import { stopOnSignals } from './stopOnSignals.ts';

/**
 * The bot in a stand-in Discord on this machine, and a page that shows its channel, until it is asked to stop.
 * @throws {StartError} where a setting names an article or a folder that is not there
 */
export async function runPlayground(config: Config): Promise<void> {
  const log = pino({ level: config.logLevel ?? 'warn' });
  const articles = await ServedArticles.open(config, log);
  const shelf = new ChannelLibrary(articles.library, config.defaultArticle);
  const token = accountToken();
  const standIn = await StandIn.start({ token, application: { id: APPLICATION_ID, name: 'Verbatim' } });
  const { vectors } = articles;
  const bot = await Bot.start({ token, api: standIn.restUrl, surroundings: shelf.surroundings(vectors), log });
  const rest = new REST({ api: standIn.restUrl }).setToken(token);
  const definitions = commands.map(({ definition }) => definition);
  await registerCommands(rest, definitions, null);
  if (shelf.list().some(isBundled)) standIn.post({ user: PASSER_BY, content: BUNDLED_REMARK });
  const playground = await Playground.start({ standIn, library: shelf, vectors, port: config.playgroundPort });

  stopOnSignals(async () => {
    await playground.close();
    await bot.stop();
    await standIn.close();
    await articles.close();
  });
  articles.onChange(() => shelf.baseChanged());
  shelf.onChange(() => void articles.prepare(shelf));
  void articles.prepare(shelf);
  process.stdout.write(greeting(playground.url, config));
}

function greeting(url: string, { token, playgroundPort }: Config): string {
  const isElsewhere = playgroundPort !== 0 && !url.endsWith(`:${playgroundPort}`);
  return [
    token === null
      ? 'No DISCORD_TOKEN is set, so Verbatim is in a channel on this machine instead:'
      : 'Verbatim is in a channel on this machine; Discord knows nothing of it:',
    '',
    `  ${url}${isElsewhere ? `  (port ${playgroundPort} is taken)` : ''}`,
    '',
    'Ctrl-C ends it. README.md says how to bring the bot to Discord.',
    '',
  ].join('\n');
}
