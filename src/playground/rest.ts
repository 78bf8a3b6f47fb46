import type { IncomingMessage, ServerResponse } from 'node:http';
import { ApiError } from './apiError.ts';
import type { UploadedFile } from './attachmentShelf.ts';
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
  readonly files: readonly UploadedFile[];
  readonly status: number;
  readonly answer: unknown;
}

/** The folder under which the API stands, without its version. */
export const API_FOLDER = '/api';
const VERSION = 'v10';

/** The HTTP API: finds the route of a request, has it answered, and keeps a record. */
export class Rest {
  /** Every request so far, the oldest first. */
  readonly requests: RecordedRequest[] = [];
  readonly #routes: readonly Route[];
  readonly #token: string;
  readonly #now: () => number;

  constructor(routes: readonly Route[], token: string, now: () => number) {
    this.#routes = routes;
    this.#token = token;
    this.#now = now;
  }

  /** Answers one request to a path under {@link API_FOLDER}. */
  async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const at = this.#now();
    const method = request.method ?? 'GET';
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const match = this.#match(method, pathname);
    let body: RequestBody = { json: null, files: [] };
    let answer: RouteAnswer;
    try {
      body = await requestBody(request);
      answer = this.#answer(match, request.headers.authorization, searchParams, body);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      answer = { status: error.status, body: error.body() };
    }
    this.requests.push({
      at,
      method,
      route: match instanceof ApiError ? null : match.route.path,
      path: pathname,
      body: body.json,
      files: body.files,
      status: answer.status,
      answer: structuredClone(answer.body),
    });
    write(response, answer);
  }

  #match(method: string, pathname: string): RouteMatch | ApiError {
    const [, , version, ...rest] = pathname.split('/');
    if (version !== VERSION) return ApiError.invalidVersion();
    const here = this.#routes.flatMap((route) => {
      const parameters = parametersOf(route.path, rest);
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
      place: `${route.method} ${route.path}`,
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

/** The parameters of a path that a route's pattern fits; null where it does not fit. */
function parametersOf(pattern: string, parts: readonly string[]): ReadonlyMap<string, string> | null {
  const expected = pattern.slice(1).split('/');
  if (expected.length !== parts.length) return null;
  const parameters = new Map<string, string>();
  for (const [index, name] of expected.entries()) {
    const part = parts[index] ?? '';
    if (name.startsWith(':')) parameters.set(name.slice(1), decoded(part));
    else if (name !== decoded(part)) return null;
  }
  return parameters;
}

/** discord.js writes `@original` as `%40original`. A part that is no valid encoding stands for itself. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function write(response: ServerResponse, { status, body }: RouteAnswer): void {
  if (body === undefined) {
    response.writeHead(status).end();
    return;
  }
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
