import type { IncomingMessage, ServerResponse } from 'node:http';
import { ApiError, type Problem } from './apiError.ts';
import type { UploadedFile } from './attachmentShelf.ts';
import { keepLatest } from './keepLatest.ts';
import { pathParameters } from './pathParameters.ts';
import { type RequestBody, requestBody } from './requestBody.ts';

/** A request as a route sees it. */
export interface RouteRequest {
  /** The route's name, such as `GET /users/@me`. */
  readonly place: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly files: readonly UploadedFile[];
  /** The part of the path that stands where the route has `:name`. */
  parameter(name: string): string;
}

export interface RouteAnswer {
  readonly status: number;
  readonly body?: unknown;
}

/** One thing the API can be asked. Its parameters are the path's parts that begin with a colon. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly path: string;
  /** Whether the request must carry the bot's token; the others carry an interaction's in their path. */
  readonly forBot: boolean;
  readonly answer: (request: RouteRequest) => RouteAnswer;
}

/** One request the bot made, and how it was answered. */
export interface RecordedRequest {
  readonly at: number;
  readonly method: string;
  /** The route's path with its parameters unfilled; null for a request no route takes. */
  readonly route: string | null;
  readonly path: string;
  readonly body: unknown;
  /** What was uploaded beside it, without the content. */
  readonly files: readonly Omit<UploadedFile, 'content'>[];
  readonly status: number;
  readonly answer: unknown;
}

/** A request of the bot that was refused, and why. */
export interface RefusedRequest {
  /** When it came, in milliseconds since 1970. */
  readonly at: number;
  /** The route's name, or the method and the path where there is no such route. */
  readonly place: string;
  /** The parts of the path that the route names. */
  readonly parameters: ReadonlyMap<string, string>;
  readonly status: number;
  readonly code: number;
  readonly message: string;
  readonly problems: readonly Problem[];
  /** The JSON it carried; null where it carried none. */
  readonly body: unknown;
}

/** The folder under which the API stands, without its version. */
export const API_FOLDER = '/api';
const VERSION = 'v10';

const UNAUTHORIZED = 401;

/** How many requests are remembered: a bot that runs for days makes more than anybody looks back at. */
const MOST_REQUESTS = 1_000;

/** The HTTP API: finds the route of a request, has it answered, and keeps a record. */
export class Rest {
  /** The latest 1,000 requests, the oldest first. */
  readonly requests: RecordedRequest[] = [];
  readonly #routes: readonly Route[];
  readonly #token: string;
  readonly #now: () => number;
  readonly #onRefusal: (refused: RefusedRequest) => void;

  constructor(
    routes: readonly Route[],
    token: string,
    now: () => number,
    onRefusal: (refused: RefusedRequest) => void,
  ) {
    this.#routes = routes;
    this.#token = token;
    this.#now = now;
    this.#onRefusal = onRefusal;
  }

  /** Answers one request to a path under {@link API_FOLDER}. */
  async handle(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const at = this.#now();
    const method = incoming.method ?? 'GET';
    const { pathname, searchParams } = new URL(incoming.url ?? '/', 'http://localhost');
    const match = this.#match(method, pathname);
    let body: RequestBody = { json: null, files: [] };
    let answer: RouteAnswer;
    let refusal: ApiError | null = null;
    try {
      body = await requestBody(incoming);
      answer = this.#answer(match, incoming.headers.authorization, searchParams, body);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      refusal = error;
      answer = { status: error.status, body: error.body() };
    }
    const request: RecordedRequest = {
      at,
      method,
      route: match instanceof ApiError ? null : match.route.path,
      path: pathname,
      body: body.json,
      files: body.files.map(({ content: _, ...file }) => file),
      status: answer.status,
      answer: structuredClone(answer.body),
    };
    keepLatest(this.requests, request, MOST_REQUESTS);
    if (refusal !== null) this.#tell(refusal, { at, place: `${method} ${pathname}`, body: body.json }, match);
    write(response, answer);
  }

  #tell(
    { status, code, message, problems }: ApiError,
    request: Pick<RefusedRequest, 'at' | 'place' | 'body'>,
    match: RouteMatch | ApiError,
  ): void {
    const why = { status, code, message, problems };
    if (match instanceof ApiError) {
      this.#onRefusal({ ...request, ...why, parameters: new Map() });
      return;
    }
    const { route, parameters } = match;
    // Who does not know the bot's token is not the bot.
    if (route.forBot && status === UNAUTHORIZED) return;
    this.#onRefusal({ ...request, ...why, place: placeOf(route), parameters });
  }

  #match(method: string, pathname: string): RouteMatch | ApiError {
    const [, , version, ...rest] = pathname.split('/');
    if (version !== VERSION) return ApiError.invalidVersion();
    const here = this.#routes.flatMap((route) => {
      const parameters = pathParameters(route.path, rest);
      return parameters === null ? [] : [{ route, parameters }];
    });
    const match = here.find(({ route }) => route.method === method);
    if (match !== undefined) return match;
    return here.length === 0 ? ApiError.unknownRoute() : ApiError.methodNotAllowed();
  }

  #answer(
    match: RouteMatch | ApiError,
    authorization: string | undefined,
    query: URLSearchParams,
    body: RequestBody,
  ): RouteAnswer {
    if (match instanceof ApiError) throw match;
    const { route, parameters } = match;
    if (route.forBot && authorization !== `Bot ${this.#token}`) throw ApiError.unauthorized();
    return route.answer({
      place: placeOf(route),
      query,
      body: body.json,
      files: body.files,
      parameter: (name) => parameters.get(name) ?? '',
    });
  }
}

interface RouteMatch {
  readonly route: Route;
  readonly parameters: ReadonlyMap<string, string>;
}

function placeOf({ method, path }: Route): string {
  return `${method} ${path}`;
}

function write(response: ServerResponse, { status, body }: RouteAnswer): void {
  if (body === undefined) {
    response.writeHead(status).end();
    return;
  }
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
