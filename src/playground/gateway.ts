import { randomUUID } from 'node:crypto';
import {
  GatewayCloseCodes,
  GatewayDispatchEvents,
  GatewayOpcodes,
  type GatewayReadyDispatchData,
} from 'discord-api-types/v10';
import type { RawData, WebSocket } from 'ws';
import { keepLatest } from './keepLatest.ts';
import { fieldsOf } from './wireJson.ts';

/** How the client introduced itself. */
export interface Identification {
  readonly at: number;
  readonly intents: unknown;
  readonly presence: unknown;
  readonly properties: unknown;
}

/** The end of a connection. */
export interface Departure {
  readonly at: number;
  readonly code: number;
  readonly reason: string;
  /** Who ended it: the bot's client, or the stand-in. */
  readonly by: 'client' | 'stand-in';
  /** Whether the client said goodbye for good, which makes Discord show the bot as offline at once. */
  readonly clean: boolean;
}

/** What happened to the bot's presence at the gateway. */
export interface GatewayChange {
  readonly kind: 'gateway';
  readonly connected: boolean;
}

export interface GatewayOptions {
  readonly token: string;
  readonly heartbeatInterval: number;
  readonly now: () => number;
  /** The content of READY, but for the session's own id. */
  readonly ready: () => Omit<GatewayReadyDispatchData, 'session_id'>;
  readonly onChange: (change: GatewayChange) => void;
}

interface Session {
  readonly id: string;
  /** The sequence number of the last event. */
  sequence: number;
  /** The last events, for a client that comes back; the newest at the end. */
  readonly recent: string[];
  socket: WebSocket | null;
}

type Frame = { readonly op: number; readonly d: unknown };

/** How many events a client can have missed and still resume. */
const REPLAYABLE_EVENTS = 250;

/** How much is remembered of each thing that clients do. */
const MOST_REMEMBERED = 1_000;

/** The close codes with which a client ends its session, so that it cannot be resumed. */
const GOODBYE_CODES = [1000, 1001];

/**
 * The gateway (https://discord.com/developers/docs/events/gateway): one connection a session, JSON without compression.
 * A session outlives its connection until the client says goodbye.
 */
export class Gateway {
  /** The latest 1,000 IDENTIFYs with a good token, the oldest first; of what follows the latest 1,000, too. */
  readonly identifications: Identification[] = [];
  /** What the client set its presence to after identifying. */
  readonly presences: unknown[] = [];
  readonly departures: Departure[] = [];
  /** How often a client sent a sign of life, and how often one resumed its session. */
  heartbeats = 0;
  resumptions = 0;

  readonly #options: GatewayOptions;
  readonly #sessions = new Map<string, Session>();
  readonly #sockets = new Set<WebSocket>();
  readonly #closedHere = new WeakSet<WebSocket>();

  constructor(options: GatewayOptions) {
    this.#options = options;
  }

  /** Whether a client is logged in and listening. */
  get connected(): boolean {
    return [...this.#sessions.values()].some(({ socket }) => socket !== null);
  }

  /** Greets a new connection. */
  accept(socket: WebSocket): void {
    this.#sockets.add(socket);
    socket.on('message', (data) => this.#receive(socket, data));
    socket.on('close', (code, reason) => this.#leave(socket, code, reason.toString()));
    socket.on('error', () => socket.terminate());
    send(socket, { op: GatewayOpcodes.Hello, d: { heartbeat_interval: this.#options.heartbeatInterval } });
  }

  /** Sends an event to every session; one that is away gets it when it resumes. */
  dispatch(event: string, data: unknown): void {
    for (const session of this.#sessions.values()) dispatchTo(session, event, data);
  }

  /** Cuts every connection without a word, as a network does. */
  drop(): void {
    for (const socket of this.#sockets) {
      this.#closedHere.add(socket);
      socket.terminate();
    }
  }

  /** Asks every client to connect anew and resume. */
  reconnect(): void {
    for (const socket of this.#sockets) send(socket, { op: GatewayOpcodes.Reconnect, d: null });
  }

  /** Ends every session, so that a client which comes back must identify anew. */
  forgetSessions(): void {
    this.#sessions.clear();
    this.drop();
  }

  #receive(socket: WebSocket, data: RawData): void {
    const frame = parseFrame(data);
    switch (frame?.op) {
      case undefined:
        this.#close(socket, GatewayCloseCodes.DecodeError, 'Error while decoding payload.');
        break;
      case GatewayOpcodes.Heartbeat:
        this.heartbeats += 1;
        send(socket, { op: GatewayOpcodes.HeartbeatAck, d: null });
        break;
      case GatewayOpcodes.Identify:
        this.#identify(socket, frame?.d);
        break;
      case GatewayOpcodes.Resume:
        this.#resume(socket, frame?.d);
        break;
      case GatewayOpcodes.PresenceUpdate:
        this.#setPresence(socket, frame?.d);
        break;
      default:
        this.#close(socket, GatewayCloseCodes.UnknownOpcode, 'Unknown opcode.');
    }
  }

  #identify(socket: WebSocket, data: unknown): void {
    const introduction = fieldsOf<'token' | 'intents' | 'presence' | 'properties'>(data);
    if (!this.#authenticate(socket, introduction?.token)) return;
    if (this.#sessionOf(socket) !== null) {
      this.#close(socket, GatewayCloseCodes.AlreadyAuthenticated, 'Already authenticated.');
      return;
    }
    this.#forgetLostSessions();
    const session: Session = { id: randomUUID().replaceAll('-', ''), sequence: 0, recent: [], socket };
    this.#sessions.set(session.id, session);
    const identification = {
      at: this.#options.now(),
      intents: introduction?.intents,
      presence: introduction?.presence ?? null,
      properties: introduction?.properties,
    };
    keepLatest(this.identifications, identification, MOST_REMEMBERED);
    dispatchTo(session, GatewayDispatchEvents.Ready, { ...this.#options.ready(), session_id: session.id });
    this.#tellChange();
  }

  #resume(socket: WebSocket, data: unknown): void {
    const wish = fieldsOf<'token' | 'session_id' | 'seq'>(data);
    if (!this.#authenticate(socket, wish?.token)) return;
    const session = this.#sessions.get(String(wish?.session_id));
    const received = typeof wish?.seq === 'number' ? wish.seq : Number.NaN;
    const missed = (session?.sequence ?? 0) - received;
    if (session === undefined || missed > session.recent.length) {
      send(socket, { op: GatewayOpcodes.InvalidSession, d: false });
      return;
    }
    if (!(received >= 0 && missed >= 0)) {
      this.#close(socket, GatewayCloseCodes.InvalidSeq, 'Invalid seq.');
      return;
    }
    session.socket = socket;
    for (const event of session.recent.slice(session.recent.length - missed)) socket.send(event);
    dispatchTo(session, GatewayDispatchEvents.Resumed, { _trace: [] });
    this.resumptions += 1;
    this.#tellChange();
  }

  /** A client that identifies anew has given up the sessions it lost. */
  #forgetLostSessions(): void {
    for (const { id, socket } of [...this.#sessions.values()]) {
      if (socket === null) this.#sessions.delete(id);
    }
  }

  #setPresence(socket: WebSocket, presence: unknown): void {
    if (this.#sessionOf(socket) === null) {
      this.#close(socket, GatewayCloseCodes.NotAuthenticated, 'Not authenticated.');
    } else {
      keepLatest(this.presences, presence, MOST_REMEMBERED);
    }
  }

  #authenticate(socket: WebSocket, token: unknown): boolean {
    const good = token === this.#options.token;
    if (!good) this.#close(socket, GatewayCloseCodes.AuthenticationFailed, 'Authentication failed.');
    return good;
  }

  #close(socket: WebSocket, code: number, reason: string): void {
    this.#closedHere.add(socket);
    socket.close(code, reason);
  }

  #leave(socket: WebSocket, code: number, reason: string): void {
    this.#sockets.delete(socket);
    const by = this.#closedHere.has(socket) ? 'stand-in' : 'client';
    const clean = by === 'client' && GOODBYE_CODES.includes(code);
    keepLatest(this.departures, { at: this.#options.now(), code, reason, by, clean }, MOST_REMEMBERED);
    const session = this.#sessionOf(socket);
    if (session === null) return;
    session.socket = null;
    if (clean) this.#sessions.delete(session.id);
    this.#tellChange();
  }

  #sessionOf(socket: WebSocket): Session | null {
    return [...this.#sessions.values()].find((session) => session.socket === socket) ?? null;
  }

  #tellChange(): void {
    this.#options.onChange({ kind: 'gateway', connected: this.connected });
  }
}

function dispatchTo(session: Session, event: string, data: unknown): void {
  session.sequence += 1;
  const frame = JSON.stringify({ op: GatewayOpcodes.Dispatch, t: event, s: session.sequence, d: data });
  keepLatest(session.recent, frame, REPLAYABLE_EVENTS);
  session.socket?.send(frame);
}

function send(socket: WebSocket, frame: Frame): void {
  socket.send(JSON.stringify({ ...frame, s: null, t: null }));
}

function parseFrame(data: RawData): Frame | null {
  try {
    const frame = fieldsOf<'op' | 'd'>(JSON.parse(data.toString()));
    return typeof frame?.op === 'number' ? { op: frame.op, d: frame.d } : null;
  } catch {
    return null;
  }
}
