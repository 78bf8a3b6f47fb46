import { readFile } from 'node:fs/promises';
import { pino } from 'pino';
import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';
import { commands as allCommands } from '../../src/commands/commands.ts';
import { Bot, type BotSettings } from '../../src/discord/bot.ts';
import { Library } from '../../src/library/library.ts';
import { ChannelLibrary } from '../../src/playground/pageServer/channelLibrary.ts';
import { Playground } from '../../src/playground/playground.ts';
import type { StandIn, StandInOptions } from '../../src/playground/standIn.ts';
import { register, temporaryFolder } from '../e2e/runningBot.ts';
import { startStandIn, TOKEN } from '../playground/loggedInClient.ts';
import { ChannelTab } from './channelTab.ts';

/** The page as `npm run build` makes it. */
export const BUILT_PAGE = new URL('../../dist/playground/page/', import.meta.url);

const BUNDLED = new URL('../../data/articles/tikrit-offensive.md', import.meta.url);
const bundledFiles = { 'tikrit-offensive.md': await readFile(BUNDLED, 'utf8') };

export interface OpenChannelOptions {
  /** The library; the bundled article alone where absent. */
  readonly files?: Readonly<Record<string, string>>;
  /** Id of the article that is meant at first where a command names none. */
  readonly defaultArticle?: string;
  readonly commands?: BotSettings['commands'];
  readonly deferAfter?: number;
  readonly standIn?: Partial<StandInOptions>;
  /** Logs another bot in, of whose articles the page knows nothing. It must leave by itself when the test is over. */
  readonly otherBot?: (standIn: StandIn) => Promise<unknown>;
  readonly context?: BrowserContextOptions;
  /** Where the page stands, with a slash at the end; as it was built where absent. */
  readonly pageFolder?: URL;
  /** Another site that the page tries to reach, which the test itself watches. */
  readonly elsewhere?: string;
  /** How many requests of the bot Discord refuses; none where absent. */
  readonly refusals?: number;
  /** What the console may complain of; nothing where absent. */
  readonly complaints?: readonly RegExp[];
}

export interface OpenChannel {
  readonly tab: ChannelTab;
  readonly context: BrowserContext;
  readonly standIn: StandIn;
  /** Null with another bot. */
  readonly articles: ChannelLibrary | null;
  /** Where the library's files are. */
  readonly folder: string;
  readonly url: string;
  /** The same page once more. */
  openTab(): Promise<ChannelTab>;
  /** Ends the page's server; the channel goes on. */
  stopServer(): Promise<void>;
  /** Brings the page's server back where it was. */
  startServer(): Promise<void>;
}

/**
 * Opens the page in a browser, with the real bot in a stand-in Discord and a real library in a temporary folder. When the test is
 * over it is checked that nothing in the browser complained, that nothing was asked of elsewhere, and that Discord took whatever the
 * bot sent.
 */
export async function openChannel(browser: Browser, options: OpenChannelOptions = {}): Promise<OpenChannel> {
  const complaints: string[] = [];
  const requested = new Set<string>();
  const folder = await temporaryFolder(options.files ?? bundledFiles);
  const standIn = await startStandIn(options.standIn);
  // What is registered first is done last.
  onTestFinished(() => {
    const { complaints: allowed = [] } = options;
    expect(complaints.filter((complaint) => !allowed.some((one) => one.test(complaint)))).toEqual([]);
    const here = [url, options.elsewhere ?? url].map((address) => new URL(address).host);
    expect([...requested].filter((address) => !here.includes(new URL(address).host))).toEqual([]);
    const refused = standIn.requests.filter(({ status }) => status >= 400);
    const told = refused.map(({ route, status, answer }) => ({ route, status, answer }));
    expect(told).toHaveLength(options.refusals ?? 0);
  });
  onTestFinished(() => standIn.close());

  const articles = options.otherBot === undefined ? await openArticles(folder, options) : null;
  if (articles !== null) await logIn(standIn, articles, options);
  await options.otherBot?.(standIn);

  const { pageFolder = BUILT_PAGE } = options;
  const serve = (port: number) => Playground.start({ standIn, library: articles, port, pageFolder });
  let playground = await serve(0);
  onTestFinished(() => playground.close());
  const { url } = playground;

  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    timezoneId: 'UTC',
    ...options.context,
  });
  onTestFinished(() => context.close());
  // Sooner than the test's own end, so that what was waited for is told.
  context.setDefaultTimeout(15_000);
  listen(context, complaints, requested);
  await context.addInitScript({ content: TELL_VIOLATIONS });

  const openTab = async (): Promise<ChannelTab> => {
    const tab = new ChannelTab(await context.newPage());
    await tab.page.goto(url);
    await tab.log.waitFor();
    return tab;
  };
  return {
    tab: await openTab(),
    context,
    standIn,
    articles,
    folder,
    url,
    openTab,
    stopServer: () => playground.close(),
    startServer: async () => {
      playground = await serve(Number(new URL(url).port));
      expect(playground.url).toBe(url);
    },
  };
}

/** What breaks the page's own policy would else show as an error in some cases only. */
const TELL_VIOLATIONS = `addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
  console.error('Policy broken: ' + violatedDirective + ' by ' + blockedURI);
});`;

function listen(context: BrowserContext, complaints: string[], requested: Set<string>): void {
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  context.on('weberror', (error) => complaints.push(String(error.error())));
  context.on('request', (request) => requested.add(request.url()));
  context.on('page', (page) => page.on('websocket', (socket) => requested.add(socket.url())));
}

async function openArticles(folder: string, { defaultArticle = null }: { defaultArticle?: string | null }) {
  const library = await Library.open(folder, { onChange: () => articles.baseChanged() });
  onTestFinished(() => library.close());
  const articles = new ChannelLibrary(library, defaultArticle);
  return articles;
}

async function logIn(standIn: StandIn, articles: ChannelLibrary, options: OpenChannelOptions): Promise<void> {
  const { commands, deferAfter } = options;
  const bot = await Bot.start({
    token: TOKEN,
    api: standIn.restUrl,
    surroundings: articles.surroundings(),
    log: pino({ level: 'silent' }),
    ...(commands === undefined ? {} : { commands }),
    ...(deferAfter === undefined ? {} : { deferAfter }),
  });
  onTestFinished(() => bot.stop());
  await register(
    standIn,
    (commands ?? allCommands).map(({ definition }) => definition),
  );
}
