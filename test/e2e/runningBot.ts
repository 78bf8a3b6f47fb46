import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type APIMessage, REST } from 'discord.js';
import { type Logger, pino } from 'pino';
import { expect, onTestFinished } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { commands as allCommands } from '../../src/commands/commands.ts';
import { Bot, type BotSettings } from '../../src/discord/bot.ts';
import { registerCommands } from '../../src/discord/registerCommands.ts';
import type { Vectors } from '../../src/encoder/vectors.ts';
import { Library } from '../../src/library/library.ts';
import type { Interaction } from '../../src/playground/interaction.ts';
import type { CommandInput } from '../../src/playground/people.ts';
import { DEFAULT_PERSON, type Person } from '../../src/playground/person.ts';
import type { RecordedRequest } from '../../src/playground/rest.ts';
import type { StandIn, StandInOptions } from '../../src/playground/standIn.ts';
import { startStandIn, TOKEN } from '../playground/loggedInClient.ts';
import { articleFiles } from './articles.ts';
import { buttonOf, readCard } from './card.ts';

export interface RunningBotOptions {
  readonly files?: Readonly<Record<string, string>>;
  readonly preferredArticle?: string | null;
  readonly commands?: BotSettings['commands'];
  readonly deferAfter?: number;
  readonly vectors?: Vectors;
  readonly standIn?: Partial<StandInOptions>;
  /** How many requests of the bot Discord refuses; none where absent. */
  readonly refusals?: number;
}

export const SOMEBODY_ELSE: Person = Object.freeze({ id: '100000000000000077', username: 'passer-by' });

/** A folder with these files, removed when the test is over. */
export async function temporaryFolder(files: Readonly<Record<string, string>> = {}): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-e2e-'));
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** Puts the bot's own commands, or these, into a stand-in's registry. */
export async function register(standIn: StandIn, definitions = allCommands.map(({ definition }) => definition)) {
  const rest = new REST({ api: standIn.restUrl }).setToken(TOKEN);
  return registerCommands(rest, definitions, null);
}

/** What every body that shows a message must say of mentions. */
function mentionSettings(requests: readonly RecordedRequest[]): unknown[] {
  return requests.flatMap(({ method, route, body }) => {
    if (route === null || method === 'GET' || method === 'DELETE' || route.endsWith('/commands')) return [];
    const { type, data } = body as { type?: number; data?: { allowed_mentions?: unknown } };
    const isMessage = !route.endsWith('/callback') || type === 4 || type === 7;
    const message = route.endsWith('/callback') ? data : (body as { allowed_mentions?: unknown });
    return isMessage ? [message?.allowed_mentions] : [];
  });
}

/**
 * The real bot with a real library in a temporary folder, logged in to a stand-in Discord. When the test is over it is
 * stopped, and all it sent and logged is checked: no request refused, nobody mentioned, one log line an interaction,
 * nothing in the log that belongs to a person.
 */
export class RunningBot {
  readonly standIn: StandIn;
  readonly folder: string;
  readonly log: string[];
  library: Library;
  readonly #options: RunningBotOptions;
  readonly #logger: Logger;
  readonly #interactions = new Set<Interaction>();
  readonly #questions = new Set<string>();
  #bot: Bot | null = null;

  private constructor(standIn: StandIn, folder: string, library: Library, options: RunningBotOptions) {
    this.standIn = standIn;
    this.folder = folder;
    this.library = library;
    this.#options = options;
    this.log = [];
    this.#logger = pino({ level: 'debug' }, { write: (line: string) => void this.log.push(line) });
    standIn.onChange((change) => {
      if (change.kind === 'interaction') this.#interactions.add(change.interaction);
    });
  }

  static async start(options: RunningBotOptions = {}): Promise<RunningBot> {
    const folder = await temporaryFolder(options.files ?? articleFiles);
    const standIn = await startStandIn(options.standIn);
    const bot = new RunningBot(standIn, folder, await Library.open(folder), options);
    onTestFinished(() => bot.#end());
    await bot.#logIn();
    await register(
      standIn,
      (options.commands ?? allCommands).map(({ definition }) => definition),
    );
    return bot;
  }

  /** Speaks to the stand-in past the bot, with its token. */
  get rest(): REST {
    return new REST({ api: this.standIn.restUrl }).setToken(TOKEN);
  }

  article(id: string): Article {
    const article = this.library.get(id);
    if (article === null) throw new Error(`There is no article ${id}.`);
    return article;
  }

  /** Everything logged so far, line by line. */
  logged(): Record<string, unknown>[] {
    return this.log.map((line) => JSON.parse(line) as Record<string, unknown>);
  }

  /** Uses a command and waits for the answer. */
  async use(name: string, options: NonNullable<CommandInput['options']> = {}, where: Omit<CommandInput, 'name'> = {}) {
    const use = this.send(name, options, where);
    return this.#answer(await use.settled());
  }

  /** Uses a command without waiting. */
  send(name: string, options: NonNullable<CommandInput['options']> = {}, where: Omit<CommandInput, 'name'> = {}) {
    for (const value of Object.values(options)) {
      if (typeof value === 'string' && value.length > 12) this.#questions.add(value);
    }
    return this.standIn.command({ ...where, name, options });
  }

  /** Uses a message command on a message and waits for the answer. */
  async useOn(target: APIMessage, name: string, where: Omit<CommandInput, 'name' | 'target'> = {}) {
    return this.#answer(await this.sendOn(target, name, where).settled());
  }

  /** Uses a message command without waiting. */
  sendOn(target: APIMessage, name: string, where: Omit<CommandInput, 'name' | 'target'> = {}) {
    if (target.content.length > 12) this.#questions.add(target.content);
    return this.standIn.command({ ...where, name, target });
  }

  /** Presses the button of this label and waits for what comes of it. */
  async press(message: APIMessage | null, label: string, user: Person = DEFAULT_PERSON) {
    if (message === null) throw new Error('There is no message to press on.');
    const { customId } = buttonOf(readCard(message), label);
    if (customId === null) throw new Error(`"${label}" is a link.`);
    return this.pressId(message, customId, user);
  }

  async pressId(message: APIMessage, customId: string, user: Person = DEFAULT_PERSON) {
    return this.#answer(await this.standIn.press({ message, customId, user }).settled());
  }

  /** The suggestions for an option. */
  async complete(name: string, focused: string, options: NonNullable<CommandInput['options']>) {
    const typing = await this.standIn.autocomplete({ name, focused, options }).settled();
    return typing.choices;
  }

  /** Another process takes over: a new library on the same folder, a new client. */
  async restart(): Promise<void> {
    await this.#bot?.stop();
    await this.library.close();
    this.library = await Library.open(this.folder);
    await this.#logIn();
  }

  async stop(): Promise<void> {
    await this.#bot?.stop();
    this.#bot = null;
  }

  #answer(interaction: Interaction) {
    // A snapshot: the message itself changes when a button turns it.
    const message = structuredClone(interaction.message);
    if (message === null) throw new Error(`There is no answer: ${interaction.failed}.`);
    return { interaction, message, card: readCard(message), isPrivate: interaction.original?.visibleTo !== null };
  }

  async #logIn(): Promise<void> {
    const { preferredArticle = null, commands, deferAfter, vectors } = this.#options;
    const library = () => this.library;
    this.#bot = await Bot.start({
      token: TOKEN,
      api: this.standIn.restUrl,
      surroundings: {
        library: { list: () => library().list(), get: (id) => library().get(id) },
        preferredArticle,
        ...(vectors ? { vectors } : {}),
      },
      log: this.#logger,
      ...(commands === undefined ? {} : { commands }),
      ...(deferAfter === undefined ? {} : { deferAfter }),
    });
  }

  async #end(): Promise<void> {
    await this.stop();
    await this.library.close();
    const { requests } = this.standIn;
    await this.standIn.close();
    const refused = requests.filter(({ status }) => status >= 400);
    expect(refused.map(({ route, status, answer }) => ({ route, status, answer }))).toHaveLength(
      this.#options.refusals ?? 0,
    );
    for (const mentions of mentionSettings(requests)) expect(mentions).toEqual({ parse: [] });
    this.#checkLog();
  }

  #checkLog(): void {
    const lines = this.logged().filter(({ msg }) => msg === 'interaction');
    expect(lines.map(({ interaction }) => interaction).sort()).toEqual(
      [...this.#interactions].map(({ id }) => id).sort(),
    );
    const all = this.log.join('');
    const people = [...this.#interactions].map(({ setting }) => setting.user);
    const secrets = [
      TOKEN,
      ...[...this.#interactions].map(({ token }) => token),
      ...people.flatMap(({ id, username }) => [id, username === 'reader' ? `"${username}"` : username]),
      ...this.#questions,
    ];
    for (const secret of secrets) expect(all).not.toContain(secret);
  }
}
