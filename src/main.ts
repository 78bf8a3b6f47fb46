import { pino } from 'pino';
import type { Surroundings } from './commands/command.ts';
import { prepareArticles } from './commands/prepareArticles.ts';
import { type Config, ConfigError, loadConfig } from './config.ts';
import { Bot, LoginError } from './discord/bot.ts';
import { loggableError } from './discord/loggableError.ts';
import { SentenceEncoder } from './encoder/sentenceEncoder.ts';
import { Vectors } from './encoder/vectors.ts';
import { Library } from './library/library.ts';
import { articleTexts } from './search/articleTexts.ts';
import { openPrompt } from './terminal/prompt.ts';

/** How long what runs may take to finish once we are asked to stop, in milliseconds. */
const GRACE = 10_000;

const FOLDER_PROBLEMS: ReadonlySet<string> = new Set(['folder-missing', 'folder-unreadable']);

/** Something a person has to set right before Verbatim can start; the message is one sentence. */
class StartError extends Error {}

async function openSurroundings(
  config: Config,
  report: (sentence: string) => void,
  onArticles: () => void = () => undefined,
): Promise<Surroundings & { library: Library }> {
  const library = await Library.open(config.articlesFolder, {
    onChange: (change) => {
      if (change.kind === 'problem') report(change.problem.sentence);
      else onArticles();
    },
  });
  const isFolderLost = library.problems().some(({ problem }) => FOLDER_PROBLEMS.has(problem.kind));
  if (isFolderLost) {
    await library.close();
    throw new StartError(`The setting ARTICLES_DIR names no folder that can be read: ${config.articlesFolder}.`);
  }
  for (const { sentence } of library.problems()) report(sentence);
  const { defaultArticle } = config;
  if (defaultArticle !== null && !library.get(defaultArticle)) {
    await library.close();
    throw new StartError(`The setting DEFAULT_ARTICLE names no article in ${config.articlesFolder}.`);
  }
  return { library, preferredArticle: defaultArticle };
}

async function runBot(config: Config, token: string): Promise<void> {
  const log = pino({ level: config.logLevel });
  const report = (sentence: string) => log.warn(sentence);
  const vectors = new Vectors({
    encoder: config.encoder ? new SentenceEncoder() : null,
    folder: config.articlesFolder,
    textsOf: articleTexts,
    warn: report,
  });
  let changes = 0;
  let isStopping = false;
  const prepare = async (library: Library) => {
    const seen = ++changes;
    const isStale = () => isStopping || seen !== changes;
    const articles = library.list();
    try {
      await prepareArticles(articles, isStale);
      if (!isStale()) await vectors.prepareAll(articles, isStale);
    } catch (error) {
      log.error({ error: loggableError(error) }, 'an article could not be prepared; it will be once it is asked');
    }
  };
  let onArticles = (): void => undefined;
  const surroundings = { ...(await openSurroundings(config, report, () => onArticles())), vectors };
  onArticles = () => void prepare(surroundings.library);
  const stop = async (status: number): Promise<void> => {
    if (isStopping) return;
    isStopping = true;
    // Whatever hangs, the process ends; unref lets it end sooner.
    setTimeout(() => process.exit(status), GRACE).unref();
    await bot.stop();
    await surroundings.library.close();
    await vectors.close();
    log.info('left the gateway');
    process.exitCode = status;
  };
  const bot = await Bot.start({
    token,
    api: config.api,
    surroundings,
    log,
    onLocked: (reason) => {
      log.fatal(reason);
      void stop(1);
    },
  }).catch(async (error: unknown) => {
    await surroundings.library.close();
    throw error;
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop(0));
  void prepare(surroundings.library);
  log.info({ articles: surroundings.library.list().length }, `${bot.name} is in the gateway`);
}

async function runPrompt(config: Config): Promise<void> {
  process.stdout.write(
    'No DISCORD_TOKEN is set, so this is the terminal prompt; set it in .env (see .env.example) to start the bot.\n' +
      `The articles come from ${config.articlesFolder}; /help lists what you can do.\n\n`,
  );
  const report = (sentence: string) => process.stderr.write(`${sentence}\n`);
  const surroundings = await openSurroundings(config, report);
  const vectors = new Vectors({
    encoder: config.encoder ? new SentenceEncoder() : null,
    folder: config.articlesFolder,
    isPatient: true,
    textsOf: articleTexts,
    warn: report,
  });
  try {
    await openPrompt({
      surroundings: { ...surroundings, vectors },
      input: process.stdin,
      output: process.stdout,
      environment: process.env,
    });
  } finally {
    await vectors.close();
    await surroundings.library.close();
  }
}

try {
  const config = loadConfig();
  await (config.token === null ? runPrompt(config) : runBot(config, config.token));
} catch (error) {
  if (!(error instanceof ConfigError || error instanceof StartError || error instanceof LoginError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
