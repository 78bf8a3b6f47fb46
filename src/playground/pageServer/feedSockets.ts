import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import type { FeedEvent } from '../pageProtocol.ts';

/** How often a browser is asked whether it is still there, in milliseconds; by the next time it must have said so. */
const PING_EVERY = 30_000;
/** The page sends nothing over its feed: one that sends more than a few bytes is none of ours. */
const LARGEST_FRAME = 1_024;

const MEGABYTE = 1024 * 1024;
/** What may wait for a browser that is slow to read. One that lets more pile up connects anew and gets the state afresh. */
const MOST_WAITING = 16 * MEGABYTE;

/** The feed's connections: every event goes out as JSON, a text frame each, and whatever comes in is ignored. */
export class FeedSockets {
  readonly #server = new WebSocketServer({ noServer: true, maxPayload: LARGEST_FRAME });
  readonly #alive = new WeakSet<WebSocket>();
  readonly #pings: NodeJS.Timeout;

  constructor() {
    this.#pings = setInterval(() => this.#ping(), PING_EVERY).unref();
  }

  /**
   * Takes over a connection that asks to be upgraded.
   *
   * @param follow called once it is open, with what sends an event; gives the function to call when it is closed
   */
  open(
    request: IncomingMessage,
    socket: Duplex,
    head: Buffer,
    follow: (tell: (event: FeedEvent) => void) => () => void,
  ): void {
    this.#server.handleUpgrade(request, socket, head, (webSocket) => {
      this.#alive.add(webSocket);
      webSocket.on('pong', () => this.#alive.add(webSocket));
      webSocket.on('error', () => webSocket.terminate());
      const leave = follow((event) => send(webSocket, event));
      webSocket.on('close', leave);
    });
  }

  /** Cuts every connection. */
  close(): void {
    clearInterval(this.#pings);
    for (const socket of this.#server.clients) socket.terminate();
    this.#server.close();
  }

  #ping(): void {
    for (const socket of this.#server.clients) {
      if (this.#alive.delete(socket)) socket.ping();
      else socket.terminate();
    }
  }
}

function send(socket: WebSocket, event: FeedEvent): void {
  if (socket.bufferedAmount > MOST_WAITING) socket.terminate();
  else socket.send(JSON.stringify(event));
}
