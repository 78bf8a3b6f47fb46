import { Client, type ClientOptions, DiscordjsErrorCodes, Events } from 'discord.js';
import type { Logger } from 'pino';
import type { Command, Surroundings } from '../commands/command.ts';
import { commands as allCommands } from '../commands/commands.ts';
import { Dispatcher } from './dispatcher.ts';
import { loggableError } from './loggableError.ts';
import { pollsAsText } from './pollsAsText.ts';

export interface BotSettings {
  readonly token: string;
  /** Discord's address, such as https://discord.com/api. */
  readonly api: string;
  readonly surroundings: Surroundings;
  readonly log: Logger;
  readonly commands?: readonly Command[];
  readonly deferAfter?: number;
  /** Called when Discord will not let the bot back in. */
  readonly onLocked?: (reason: string) => void;
}

/** The bot could not log in; the message is one sentence that says what to do. */
export class LoginError extends Error {}

/** Gateway close code of a token that is no longer valid. */
const AUTHENTICATION_FAILED = 4004;

/** A discord.js client that answers interactions. It asks for no intents: interactions come without any. */
export class Bot {
  readonly #client: Client;
  readonly #dispatcher: Dispatcher;

  private constructor(client: Client, dispatcher: Dispatcher) {
    this.#client = client;
    this.#dispatcher = dispatcher;
  }

  /**
   * Resolves when the bot is in the gateway and ready.
   * @throws {LoginError} when Discord refuses the token or cannot be reached.
   */
  static async start(settings: BotSettings): Promise<Bot> {
    const { token, api, surroundings, log, commands = allCommands, deferAfter, onLocked } = settings;
    const options: ClientOptions = { intents: [], allowedMentions: { parse: [] }, rest: { api } };
    const client = new Client(options);
    const dispatcher = new Dispatcher({
      commands,
      surroundings,
      log,
      ...(deferAfter === undefined ? {} : { deferAfter }),
    });
    client.on(Events.Raw, pollsAsText);
    client.on(Events.InteractionCreate, (interaction) => void dispatcher.handle(interaction));
    client.on(Events.Error, (error) => log.error({ error: loggableError(error) }, 'the client reported an error'));
    client.on(Events.Warn, (warning) => log.warn({ warning }, 'the client warned'));
    client.on(Events.ShardReconnecting, () => log.warn('the gateway dropped the connection; coming back'));
    client.on(Events.ShardResume, () => log.info('back in the gateway'));
    let isLoggedIn = false;
    let isTokenRefused = false;
    client.on(Events.ShardDisconnect, ({ code }) => {
      isTokenRefused = code === AUTHENTICATION_FAILED;
      if (isLoggedIn) onLocked?.(lockedSentence(code));
    });
    const ready = new Promise<void>((resolve) => client.once(Events.ClientReady, () => resolve()));
    try {
      await client.login(token);
    } catch (error) {
      await client.destroy();
      throw new LoginError(isTokenRefused ? TOKEN_REFUSED : loginSentence(error), { cause: error });
    }
    await ready;
    isLoggedIn = true;
    return new Bot(client, dispatcher);
  }

  get name(): string {
    return this.#client.user?.tag ?? 'the bot';
  }

  /** Lets what runs finish, then leaves the gateway. */
  async stop(): Promise<void> {
    await this.#dispatcher.close();
    // To discord.js its own leaving, too, is a connection to come back to.
    this.#client.removeAllListeners(Events.ShardReconnecting);
    await this.#client.destroy();
  }
}

const TOKEN_REFUSED = 'Discord refused DISCORD_TOKEN; copy it anew from the Bot page of your application.';

function lockedSentence(code: number): string {
  return code === AUTHENTICATION_FAILED
    ? 'Discord no longer accepts DISCORD_TOKEN; copy it anew and start again.'
    : `Discord closed the gateway for good (code ${code}); update Verbatim and start again.`;
}

function loginSentence(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const status = error instanceof Error && 'status' in error ? error.status : undefined;
  if (code === DiscordjsErrorCodes.TokenInvalid || status === 401) return TOKEN_REFUSED;
  return 'Discord could not be reached; check the network (and DISCORD_API, if you set it), then start again.';
}
