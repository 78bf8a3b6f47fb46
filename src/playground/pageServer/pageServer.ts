import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { MAX_ARTICLE_BYTES } from '../../article/decode.ts';
import { foreignBecause } from '../foreignBecause.ts';
import { type LimitedBody, limitedBody } from '../limitedBody.ts';
import type { RequestProblem } from '../pageProtocol.ts';
import { pathParameters } from '../pathParameters.ts';
import { PersonRefusal } from '../personRefusal.ts';
import { refuseUpgrade } from '../refuseUpgrade.ts';
import type { ChannelFeed } from './channelFeed.ts';
import { FeedSockets } from './feedSockets.ts';
import { listenLocally } from './listenLocally.ts';
import { type PageFile, readPageFiles } from './pageFiles.ts';
import { pageHeaders } from './pageHeaders.ts';
import { PAGE_PEOPLE } from './pagePeople.ts';
import { PageRefusal } from './pageRefusal.ts';
import { type PageAnswer, type PageRoute, type PageSurroundings, pageRoutes } from './pageRoutes.ts';

export interface PageServerOptions {
  readonly surroundings: PageSurroundings;
  readonly feed: ChannelFeed;
  /** Where the built page stands: an address with a slash at its end. */
  readonly folder: URL;
  /** The port to listen on; any free one where it is taken. */
  readonly port: number;
}

const FEED_PATH = '/feed';
const LARGEST_JSON = 64 * 1024;
const EMPTY: LimitedBody = { content: Buffer.alloc(0) };

/** Serves the page to browsers of this machine: its files, its feed, and what a person does on it. */
export class PageServer {
  readonly #files: ReadonlyMap<string, PageFile>;
  readonly #routes: readonly PageRoute[];
  readonly #feed: ChannelFeed;
  readonly #sockets = new FeedSockets();
  #servers: readonly Server[] = [];
  #port = 0;

  private constructor(files: ReadonlyMap<string, PageFile>, { surroundings, feed }: PageServerOptions) {
    this.#files = files;
    this.#routes = pageRoutes(surroundings);
    this.#feed = feed;
  }

  /** Starts a server and waits until it listens. Rejects where the page is not built. */
  static async start(options: PageServerOptions): Promise<PageServer> {
    const server = new PageServer(await readPageFiles(options.folder), options);
    const { port, servers } = await listenLocally(() => server.#create(), options.port);
    server.#port = port;
    server.#servers = servers;
    return server;
  }

  get url(): string {
    return `http://localhost:${this.#port}`;
  }

  /** Ends every connection and frees the port. */
  async close(): Promise<void> {
    this.#sockets.close();
    const listening = this.#servers.filter((server) => server.listening);
    const closed = listening.map((server) => once(server, 'close'));
    for (const server of listening) {
      server.close();
      server.closeAllConnections();
    }
    await Promise.all(closed);
  }

  #create(): Server {
    // A request that names no host is refused here as any other of elsewhere.
    const server = createServer({ requireHostHeader: false }, (request, response) => {
      void this.#answer(request, response);
    });
    return server.on('upgrade', (request, socket, head) => this.#openFeed(request, socket, head));
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const foreign = foreignBecause(request, this.#port);
    const headers = pageHeaders(foreign === null ? (request.headers.host ?? null) : null);
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (foreign !== null) {
      write(response, 403, 'text/plain; charset=utf-8', 'no-store', foreign);
      return;
    }
    try {
      await this.#serve(request, response);
    } catch (error) {
      // Whoever broke off in the middle of a request waits for no answer.
      if (!request.complete && request.destroyed) return;
      writeProblem(response, error);
    }
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = 'GET', url = '/' } = request;
    const [path = '/', search = ''] = url.split('?');
    const file = this.#files.get(path);
    if (file !== undefined) {
      if (method !== 'GET' && method !== 'HEAD') throw notAllowed(response, ['GET', 'HEAD']);
      write(response, 200, file.contentType, 'no-cache', file.content);
      return;
    }
    const { route, parameters } = this.#match(method, path, response);
    const { json, file: uploaded } = await bodyFor(route, request);
    const answer = await route.answer({
      query: new URLSearchParams(search),
      json,
      file: uploaded,
      parameter: (name) => parameters.get(name) ?? '',
    });
    writeAnswer(response, answer);
  }

  #match(method: string, path: string, response: ServerResponse) {
    const parts = path.split('/').slice(1);
    const here = this.#routes.flatMap((route) => {
      const parameters = pathParameters(route.path, parts);
      return parameters === null ? [] : [{ route, parameters }];
    });
    const match = here.find(({ route }) => route.method === method);
    if (match !== undefined) return match;
    if (here.length === 0) throw new PageRefusal(404, 'There is nothing here.');
    throw notAllowed(
      response,
      here.map(({ route }) => route.method),
    );
  }

  #openFeed(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    const foreign = foreignBecause(request, this.#port);
    if (foreign !== null) {
      refuseUpgrade(socket, 403, foreign);
      return;
    }
    const [path, search = ''] = (request.url ?? '/').split('?');
    const id = new URLSearchParams(search).get('person');
    const person = PAGE_PEOPLE.find((one) => one.id === id);
    if (path !== FEED_PATH || person === undefined) {
      refuseUpgrade(socket, 404, `The feed is at ${FEED_PATH}, for a person of this page.`);
      return;
    }
    this.#sockets.open(request, socket, head, (tell) => this.#feed.follow(person, tell));
  }
}

async function bodyFor(route: PageRoute, request: IncomingMessage): Promise<{ json: unknown; file: LimitedBody }> {
  if (route.takes === 'nothing') return { json: null, file: EMPTY };
  if (route.takes === 'file') return { json: null, file: await limitedBody(request, MAX_ARTICLE_BYTES) };
  if (!/^application\/json *(?:;|$)/i.test(request.headers['content-type'] ?? '')) {
    throw new PageRefusal(415, 'The request must be JSON, and say so.');
  }
  const body = await limitedBody(request, LARGEST_JSON);
  if ('size' in body) throw new PageRefusal(413, `The request has more than the ${LARGEST_JSON} bytes it may have.`);
  return { json: parse(body.content), file: EMPTY };
}

function parse(content: Buffer): unknown {
  try {
    return JSON.parse(content.toString());
  } catch {
    throw new PageRefusal(400, 'The request is not JSON, though it says so.');
  }
}

function notAllowed(response: ServerResponse, methods: readonly string[]): PageRefusal {
  response.setHeader('allow', methods.join(', '));
  return new PageRefusal(405, `Only ${methods.join(' and ')} can be used here.`);
}

function writeAnswer(response: ServerResponse, { status, body }: PageAnswer): void {
  if (body === undefined) {
    response.setHeader('cache-control', 'no-store');
    response.writeHead(status).end();
    return;
  }
  write(response, status, 'application/json', 'no-store', JSON.stringify(body));
}

function writeProblem(response: ServerResponse, error: unknown): void {
  const { status, sentence } = problemOf(error);
  const problem: RequestProblem = { error: sentence };
  write(response, status, 'application/json', 'no-store', JSON.stringify(problem));
}

/** What is no refusal is a fault of ours: the person hears that there is one, the console says which. */
function problemOf(error: unknown): { readonly status: number; readonly sentence: string } {
  if (error instanceof PageRefusal) return { status: error.status, sentence: error.message };
  // To a browser any other status is a fault of the page, which it reports in its console.
  if (error instanceof PersonRefusal) return { status: 200, sentence: error.message };
  console.error(error);
  return { status: 500, sentence: 'Something went wrong in the playground; its console says what.' };
}

function write(
  response: ServerResponse,
  status: number,
  contentType: string,
  caching: 'no-cache' | 'no-store',
  content: string | Buffer,
): void {
  response.setHeader('content-type', contentType);
  response.setHeader('cache-control', caching);
  response.setHeader('content-length', Buffer.byteLength(content));
  response.writeHead(status).end(content);
}
