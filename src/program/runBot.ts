import { pino } from 'pino';
import type { Config } from '../config.ts';
import { Bot } from '../discord/bot.ts';
import { ServedArticles } from './servedArticles.ts';
import { stopOnSignals } from './stopOnSignals.ts';

/**
 * The bot in Discord, until it is asked to stop or Discord does not let it back in.
 * @throws {StartError | LoginError} where it cannot start
 */
export async function runBot(config: Config, token: string): Promise<void> {
  const log = pino({ level: config.logLevel ?? 'info' });
  const articles = await ServedArticles.open(config, log);
  const { library, vectors } = articles;
  const bot = await Bot.start({
    token,
    api: config.api,
    surroundings: { library, preferredArticle: config.defaultArticle, vectors },
    log,
    onLocked: (reason) => {
      log.fatal(reason);
      void end(1);
    },
  }).catch(async (error: unknown) => {
    await articles.close();
    throw error;
  });
  const end = stopOnSignals(async () => {
    await bot.stop();
    await articles.close();
    log.info('left the gateway');
  });
  articles.onChange(() => void articles.prepare(library));
  void articles.prepare(library);
  log.info({ articles: library.list().length }, `${bot.name} is in the gateway`);
}
