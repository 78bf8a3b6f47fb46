import { EventEmitter, once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import {
  type APIApplicationCommand,
  type APIMessage,
  type APIUser,
  type ApplicationFlags,
  GatewayDispatchEvents,
} from 'discord-api-types/v10';
import { WebSocketServer } from 'ws';
import type { Problem } from './apiError.ts';
import { ATTACHMENT_FOLDER, AttachmentShelf } from './attachmentShelf.ts';
import { CommandRegistry, type CommandScope } from './commandRegistry.ts';
import { foreignBecause } from './foreignBecause.ts';
import { Gateway, type GatewayChange } from './gateway.ts';
import type { Interaction, InteractionChange } from './interaction.ts';
import { InteractionAnswers } from './interactionAnswers.ts';
import { type Channel, type MessageChange, MessageStore } from './messageStore.ts';
import {
  type AutocompleteInput,
  type CommandInput,
  type ComponentInput,
  People,
  type PostInput,
  type SelectInput,
} from './people.ts';
import { userOf } from './person.ts';
import { refuseUpgrade } from './refuseUpgrade.ts';
import { API_FOLDER, type RecordedRequest, type RefusedRequest, Rest } from './rest.ts';
import { routes } from './routes.ts';
import { HOME, type SettingInput } from './setting.ts';
import { snowflakeSource } from './snowflakeSource.ts';
import { DISCORD_TIMINGS, type Timings } from './timings.ts';

export interface StandInOptions {
  /** The token the bot must log in with. */
  readonly token: string;
  readonly application: { readonly id: string; readonly name?: string };
  /** The port to listen on; any free one where absent. */
  readonly port?: number;
  readonly timings?: Partial<Timings>;
  /** The guilds the bot is a member of: the home guild where absent. */
  readonly guilds?: readonly string[];
  /**
   * A further check of everything the bot sends. `place` is a route, such as `PATCH /webhooks/:app/:token/messages/:id`.
   * Every sentence it gives becomes a reason of the refusal.
   */
  readonly validate?: (place: string, body: unknown) => readonly string[];
}

/** Something the bot sent that Discord would not take. */
export interface Refusal extends Omit<RefusedRequest, 'parameters'> {
  /** Of the same series as the ids of messages and interactions, so that it sorts among them. */
  readonly id: string;
  /** What it was meant to answer; null where it was meant for none, or for one that nobody remembers. */
  readonly interaction: Interaction | null;
}

/** Anything that happened, for a page that shows it. */
export type Change =
  | MessageChange
  | InteractionChange
  | GatewayChange
  | { readonly kind: 'commands'; readonly scope: CommandScope }
  | { readonly kind: 'refusal'; readonly refusal: Refusal };

const LOOPBACK = '127.0.0.1';
const GATEWAY_PATH = '/gateway';
const API_VERSION = 10;

/**
 * A stand-in Discord on this machine: enough of it for a bot that works through interactions to log in, register
 * commands and answer them, with nothing between but a socket. It listens on the loopback address only, answers no page of
 * another site, and forgets what is old, so that it can run for days.
 *
 * What it does:
 * - the gateway: HELLO, IDENTIFY, READY, heartbeats, RESUME with replay, reconnection and drops, presence;
 * - the HTTP API v10 as far as {@link routes} lists it, with Discord's error bodies and codes, JSON and uploads;
 * - an interaction's life: 3 seconds to acknowledge, 15 minutes to edit and follow up, deferral, ephemeral answers,
 *   component updates, autocomplete;
 * - the rules on messages and commands that the Discord API enforces (messageCheck, componentCheck, commandCheck), plus
 *   any the caller adds; it is stricter than Discord only on what Discord ignores: properties that do not exist, flags
 *   that have no effect;
 * - acting as a person: {@link command}, {@link autocomplete}, {@link press}, {@link select}, {@link post}, with the
 *   checks the Discord client makes before it sends anything.
 *
 * What it does not: rate limits, compression, several shards, message and guild events, modals, user commands, options
 * for users, channels and roles, permission overwrites of commands, localised names, the limit of five followups,
 * the link between uploaded files and the components that show them.
 * Where Discord's name for a validation error is not published, the one given here is a likely one: rely on the number
 * and the path.
 */
export class StandIn {
  /** What the bot does at the gateway, and the means to disturb it. */
  readonly gateway: Gateway;

  readonly #applicationId: string;
  readonly #botUser: APIUser;
  readonly #guilds: readonly string[];
  readonly #changes = new EventEmitter<{ change: [Change] }>();
  readonly #registry: CommandRegistry;
  readonly #messages: MessageStore;
  readonly #attachments: AttachmentShelf;
  readonly #answers: InteractionAnswers;
  readonly #people: People;
  readonly #rest: Rest;
  readonly #server: Server;
  readonly #sockets = new WebSocketServer({ noServer: true });
  #port = 0;

  private constructor(options: StandInOptions) {
    const { id, name = 'Verbatim' } = options.application;
    this.#applicationId = id;
    this.#botUser = { ...userOf({ id, username: name.toLowerCase(), globalName: name }), bot: true };
    this.#guilds = options.guilds ?? [HOME.guildId];
    const timings: Timings = { ...DISCORD_TIMINGS, ...options.timings };
    const tell = (change: Change): void => {
      this.#changes.emit('change', change);
    };
    const nextId = snowflakeSource();
    const schema = schemaCheck(options.validate);
    const application = { id, name, user: this.#botUser };

    this.#registry = new CommandRegistry(id, nextId);
    this.#messages = new MessageStore(nextId, Date.now, tell);
    this.#attachments = new AttachmentShelf(() => this.#origin, nextId);
    this.#answers = new InteractionAnswers({
      application,
      messages: this.#messages,
      attachments: this.#attachments,
      tokenLifetime: timings.tokenLifetime,
      schema,
    });
    this.gateway = new Gateway({
      token: options.token,
      heartbeatInterval: timings.heartbeatInterval,
      now: Date.now,
      ready: () => this.#readyData(),
      onChange: tell,
    });
    this.#people = new People({
      applicationId: id,
      guilds: this.#guilds,
      acknowledgeWithin: timings.acknowledgeWithin,
      registry: this.#registry,
      messages: this.#messages,
      attachments: this.#attachments,
      answers: this.#answers,
      dispatch: (payload) => this.gateway.dispatch(GatewayDispatchEvents.InteractionCreate, payload),
      nextId,
      onChange: tell,
    });
    const allRoutes = routes({
      application,
      gatewayUrl: () => this.gatewayUrl,
      registry: this.#registry,
      answers: this.#answers,
      schema,
      onCommands: (scope) => tell({ kind: 'commands', scope }),
    });
    this.#rest = new Rest(allRoutes, options.token, Date.now, ({ parameters, ...refused }) => {
      const interaction = this.#answers.withToken(parameters.get('token') ?? '');
      tell({ kind: 'refusal', refusal: { ...refused, id: nextId(), interaction } });
    });
    // A request that names no host is refused as any other of elsewhere.
    this.#server = createServer({ requireHostHeader: false }, (request, response) =>
      this.#handleHttp(request, response),
    );
    this.#server.on('upgrade', (request, socket, head) => this.#handleUpgrade(request, socket, head));
  }

  /** Starts a stand-in and waits until it listens. Rejects if the port is taken. */
  static async start(options: StandInOptions): Promise<StandIn> {
    const standIn = new StandIn(options);
    standIn.#server.listen(options.port ?? 0, LOOPBACK);
    await once(standIn.#server, 'listening');
    standIn.#port = (standIn.#server.address() as AddressInfo).port;
    return standIn;
  }

  /** Cuts all connections, stops all clocks and frees the port. Waits for interactions reject. */
  async close(): Promise<void> {
    if (!this.#server.listening) return;
    this.#answers.close();
    this.gateway.drop();
    this.#sockets.close();
    const closed = once(this.#server, 'close');
    this.#server.close();
    this.#server.closeAllConnections();
    await closed;
  }

  /** What discord.js takes as `rest: { api }`: the address without the version. */
  get restUrl(): string {
    return `${this.#origin}${API_FOLDER}`;
  }

  get gatewayUrl(): string {
    return `ws://${this.#host}${GATEWAY_PATH}`;
  }

  /** The latest 1,000 requests the bot made, the oldest first. */
  get requests(): readonly RecordedRequest[] {
    return this.#rest.requests;
  }

  /** The bot's own account. */
  get botUser(): APIUser {
    return this.#botUser;
  }

  /** Calls the listener at every change from now on; gives the function that ends it. */
  onChange(listener: (change: Change) => void): () => void {
    this.#changes.on('change', listener);
    return () => {
      this.#changes.off('change', listener);
    };
  }

  /** The commands registered for a guild, or everywhere where the guild is null. */
  commands(guildId: string | null = null): readonly APIApplicationCommand[] {
    return this.#registry.list(guildId);
  }

  /** The commands a person sees in a setting. */
  commandsFor(input: SettingInput): readonly APIApplicationCommand[] {
    return this.#people.commandsFor(input);
  }

  /** A channel with its messages; the home channel where no id is given. Null for a channel nobody has used yet. */
  channel(id: string = HOME.channelId): Channel | null {
    return this.#messages.channel(id);
  }

  /** Writes a message such as a message command can be used on, as a person. The bot is not told of it. */
  post(input: PostInput): APIMessage {
    return this.#people.post(input);
  }

  /**
   * Uses a slash command, or a message command where a target is given.
   * @throws {PersonRefusal} where the Discord client would refuse
   */
  command(input: CommandInput): Interaction {
    return this.#people.command(input);
  }

  /** Types into an option that completes, and asks for its completions. */
  autocomplete(input: AutocompleteInput): Interaction {
    return this.#people.autocomplete(input);
  }

  /**
   * Presses a button.
   * @throws {PersonRefusal} where there is none of this id, or the person cannot press it
   */
  press(input: ComponentInput): Interaction {
    return this.#people.press(input);
  }

  /** Chooses from a select menu of texts. */
  select(input: SelectInput): Interaction {
    return this.#people.select(input);
  }

  #readyData() {
    return {
      v: API_VERSION,
      user: this.#botUser,
      guilds: this.#guilds.map((id) => ({ id, unavailable: true as const })),
      resume_gateway_url: this.gatewayUrl,
      shard: [0, 1] as [number, number],
      application: { id: this.#applicationId, flags: 0 as ApplicationFlags, flags_new: '0' },
    };
  }

  #handleHttp(request: IncomingMessage, response: ServerResponse): void {
    const foreign = foreignBecause(request, this.#port);
    if (foreign !== null) {
      response.writeHead(403, { 'content-type': 'text/plain; charset=utf-8' }).end(foreign);
      return;
    }
    const [path = '/'] = (request.url ?? '/').split('?');
    if (path.startsWith(ATTACHMENT_FOLDER)) {
      this.#serveAttachment(path, response);
      return;
    }
    if (!path.startsWith(`${API_FOLDER}/`)) {
      response.writeHead(404).end();
      return;
    }
    // What is no refusal is a fault of the stand-in itself: the bot sees a server error, the console says why.
    this.#rest.handle(request, response).catch((error: unknown) => {
      console.error(error);
      response.writeHead(500).end();
    });
  }

  /** Always as a download, so that no browser runs what somebody uploaded. */
  #serveAttachment(path: string, response: ServerResponse): void {
    const file = this.#attachments.at(path);
    if (file === null) {
      response.writeHead(404).end();
      return;
    }
    const headers = {
      'content-type': file.contentType,
      'content-disposition': 'attachment',
      'x-content-type-options': 'nosniff',
    };
    response.writeHead(200, headers).end(file.content);
  }

  #handleUpgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    const foreign = foreignBecause(request, this.#port);
    if (foreign !== null) {
      refuseUpgrade(socket, 403, foreign);
      return;
    }
    const [path = '/', search = ''] = (request.url ?? '/').split('?');
    const query = new URLSearchParams(search);
    const isSupported = (query.get('encoding') ?? 'json') === 'json' && !query.has('compress');
    if (path.replace(/\/$/, '') !== GATEWAY_PATH || !isSupported) {
      refuseUpgrade(socket, 400, `The gateway is at ${GATEWAY_PATH}, in JSON without compression.`);
      return;
    }
    this.#sockets.handleUpgrade(request, socket, head, (webSocket) => this.gateway.accept(webSocket));
  }

  get #host(): string {
    return `${LOOPBACK}:${this.#port}`;
  }

  get #origin(): string {
    return `http://${this.#host}`;
  }
}

function schemaCheck(validate: StandInOptions['validate']): (place: string, body: unknown) => readonly Problem[] {
  return (place, body) =>
    (validate?.(place, body) ?? []).map((message) => ({ path: [], code: 'SCHEMA_MISMATCH', message }));
}
