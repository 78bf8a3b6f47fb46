import { once } from 'node:events';
import { get } from 'node:http';
import { GatewayOpcodes } from 'discord-api-types/v10';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type RawData, WebSocket } from 'ws';
import type { StandIn } from '../../src/playground/standIn.ts';
import { startStandIn, TOKEN } from './loggedInClient.ts';

interface Frame {
  readonly op: number;
  readonly t: string | null;
  readonly s: number | null;
  readonly d: unknown;
}

/** A connection of which every frame is read in order. */
class Connection {
  readonly socket: WebSocket;
  readonly #frames: Frame[] = [];
  readonly closed: Promise<number>;

  constructor(url: string) {
    this.socket = new WebSocket(url);
    this.socket.on('message', (data: RawData) => this.#frames.push(JSON.parse(data.toString())));
    this.closed = once(this.socket, 'close').then(([code]) => code);
  }

  send(op: number, d: unknown): void {
    this.socket.send(JSON.stringify({ op, d }));
  }

  async next(): Promise<Frame> {
    await expect.poll(() => this.#frames.length).toBeGreaterThan(0);
    const frame = this.#frames.shift();
    if (frame === undefined) throw new Error('There is no frame.');
    return frame;
  }
}

const IDENTITY = { token: TOKEN, intents: 0, properties: {} };

let standIn: StandIn;

beforeEach(async () => {
  standIn = await startStandIn({ timings: { heartbeatInterval: 1_234 } });
});

afterEach(() => standIn.close());

async function connect(): Promise<Connection> {
  const connection = new Connection(`${standIn.gatewayUrl}?v=10&encoding=json`);
  expect(await connection.next()).toMatchObject({ op: GatewayOpcodes.Hello, d: { heartbeat_interval: 1_234 } });
  return connection;
}

async function identify(): Promise<{ connection: Connection; sessionId: string }> {
  const connection = await connect();
  connection.send(GatewayOpcodes.Identify, IDENTITY);
  const ready = await connection.next();
  expect(ready).toMatchObject({ op: GatewayOpcodes.Dispatch, t: 'READY', s: 1 });
  return { connection, sessionId: (ready.d as { session_id: string }).session_id };
}

describe('the gateway closes a connection that', () => {
  test.each([
    ['has the wrong token', 4004, (connection: Connection) => connection.send(GatewayOpcodes.Identify, { token: 'x' })],
    ['resumes with the wrong token', 4004, (connection: Connection) => connection.send(GatewayOpcodes.Resume, {})],
    ['sends what is no JSON', 4002, (connection: Connection) => connection.socket.send('{')],
    ['sends an unknown opcode', 4001, (connection: Connection) => connection.send(99, null)],
    [
      'sets a presence unidentified',
      4003,
      (connection: Connection) => connection.send(GatewayOpcodes.PresenceUpdate, {}),
    ],
  ])('%s: %i', async (_what, code, misbehave) => {
    const connection = await connect();
    misbehave(connection);
    expect(await connection.closed).toBe(code);
    await expect.poll(() => standIn.gateway.departures).toMatchObject([{ code, by: 'stand-in', clean: false }]);
  });

  test('identifies twice: 4005', async () => {
    const { connection } = await identify();
    connection.send(GatewayOpcodes.Identify, IDENTITY);
    expect(await connection.closed).toBe(4005);
  });
});

test('a heartbeat is acknowledged', async () => {
  const connection = await connect();
  connection.send(GatewayOpcodes.Heartbeat, null);
  expect(await connection.next()).toMatchObject({ op: GatewayOpcodes.HeartbeatAck });
  expect(standIn.gateway.heartbeats).toBe(1);
  connection.socket.close();
});

test.each([
  '/gateway/elsewhere',
  '/gateway?encoding=etf',
  '/gateway?compress=zlib-stream',
  '//',
  '/%',
])('a connection to %s is refused, and others still work', async (path) => {
  const { hostname, port } = new URL(standIn.gatewayUrl);
  const headers = { connection: 'Upgrade', upgrade: 'websocket', 'sec-websocket-version': '13' };
  const [response] = await once(get({ hostname, port, path, headers }), 'response');
  expect(response.statusCode).toBe(400);
  (await connect()).socket.close();
});

describe('resuming', () => {
  test('replays exactly what was missed, in order', async () => {
    const { connection, sessionId } = await identify();
    standIn.gateway.dispatch('ONE', { n: 1 });
    expect(await connection.next()).toMatchObject({ t: 'ONE', s: 2 });
    connection.socket.terminate();
    await expect.poll(() => standIn.gateway.connected).toBe(false);
    standIn.gateway.dispatch('TWO', { n: 2 });
    standIn.gateway.dispatch('THREE', { n: 3 });

    const second = await connect();
    second.send(GatewayOpcodes.Resume, { token: TOKEN, session_id: sessionId, seq: 2 });
    expect(await second.next()).toMatchObject({ t: 'TWO', s: 3 });
    expect(await second.next()).toMatchObject({ t: 'THREE', s: 4 });
    expect(await second.next()).toMatchObject({ t: 'RESUMED', s: 5 });
    expect(standIn.gateway.connected).toBe(true);
    second.socket.close();
  });

  test('an unknown session is invalid', async () => {
    const connection = await connect();
    connection.send(GatewayOpcodes.Resume, { token: TOKEN, session_id: 'none', seq: 0 });
    expect(await connection.next()).toMatchObject({ op: GatewayOpcodes.InvalidSession, d: false });
    connection.socket.close();
  });

  test('a session its client said goodbye to is invalid', async () => {
    const { connection, sessionId } = await identify();
    connection.socket.close(1000);
    await connection.closed;
    const second = await connect();
    second.send(GatewayOpcodes.Resume, { token: TOKEN, session_id: sessionId, seq: 1 });
    expect(await second.next()).toMatchObject({ op: GatewayOpcodes.InvalidSession });
    expect(standIn.gateway.departures).toMatchObject([{ code: 1000, clean: true }]);
    second.socket.close();
  });

  test('a session that has missed too much is invalid', async () => {
    const { connection, sessionId } = await identify();
    connection.socket.terminate();
    await expect.poll(() => standIn.gateway.connected).toBe(false);
    for (let n = 0; n < 300; n++) standIn.gateway.dispatch('MANY', { n });
    const second = await connect();
    second.send(GatewayOpcodes.Resume, { token: TOKEN, session_id: sessionId, seq: 1 });
    expect(await second.next()).toMatchObject({ op: GatewayOpcodes.InvalidSession });
    second.socket.close();
  });

  test('a sequence number from the future closes the connection: 4007', async () => {
    const { connection, sessionId } = await identify();
    connection.socket.terminate();
    const second = await connect();
    second.send(GatewayOpcodes.Resume, { token: TOKEN, session_id: sessionId, seq: 9 });
    expect(await second.closed).toBe(4007);
  });

  test('is over once sessions are forgotten', async () => {
    const { connection, sessionId } = await identify();
    standIn.gateway.forgetSessions();
    expect(await connection.closed).toBe(1006);
    const second = await connect();
    second.send(GatewayOpcodes.Resume, { token: TOKEN, session_id: sessionId, seq: 1 });
    expect(await second.next()).toMatchObject({ op: GatewayOpcodes.InvalidSession });
    second.socket.close();
  });
});
