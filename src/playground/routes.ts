import type { APIUser, RESTPutAPIApplicationCommandsJSONBody } from 'discord-api-types/v10';
import { ApiError } from './apiError.ts';
import { commandProblems } from './commandCheck.ts';
import type { CommandRegistry, CommandScope } from './commandRegistry.ts';
import type { InteractionAnswers, SchemaCheck } from './interactionAnswers.ts';
import type { Route, RouteAnswer, RouteRequest } from './rest.ts';
import { itemsOf } from './wireJson.ts';

/** What the routes answer from. */
export interface RouteSurroundings {
  readonly application: { readonly id: string; readonly name: string; readonly user: APIUser };
  readonly gatewayUrl: () => string;
  readonly registry: CommandRegistry;
  readonly answers: InteractionAnswers;
  readonly schema: SchemaCheck;
  readonly onCommands: (scope: CommandScope) => void;
}

/** Every route the stand-in answers, in the order of Discord's documentation. */
export function routes(surroundings: RouteSurroundings): readonly Route[] {
  return [
    ...applicationRoutes(surroundings),
    ...commandRoutes(surroundings),
    ...callbackRoutes(surroundings),
    ...webhookRoutes(surroundings),
  ];
}

function applicationRoutes({ application, gatewayUrl }: RouteSurroundings): Route[] {
  const describeApplication = (): RouteAnswer => ok(applicationOf(application));
  return [
    { method: 'GET', path: '/gateway/bot', forBot: true, answer: () => ok(gatewayInformation(gatewayUrl())) },
    { method: 'GET', path: '/oauth2/applications/@me', forBot: true, answer: describeApplication },
    { method: 'GET', path: '/applications/@me', forBot: true, answer: describeApplication },
    { method: 'GET', path: '/users/@me', forBot: true, answer: () => ok(application.user) },
  ];
}

function commandRoutes(surroundings: RouteSurroundings): Route[] {
  const list = (scope: (request: RouteRequest) => CommandScope) => (request: RouteRequest) => {
    refuseForeignApplication(surroundings, request.parameter('id'));
    return ok(surroundings.registry.list(scope(request)));
  };
  const overwrite = (scope: (request: RouteRequest) => CommandScope) => (request: RouteRequest) =>
    overwriteCommands(surroundings, request, scope(request));
  const everywhere = (): CommandScope => null;
  const guild = (request: RouteRequest): CommandScope => request.parameter('guild');
  return [
    { method: 'GET', path: '/applications/:id/commands', forBot: true, answer: list(everywhere) },
    { method: 'PUT', path: '/applications/:id/commands', forBot: true, answer: overwrite(everywhere) },
    { method: 'GET', path: '/applications/:id/guilds/:guild/commands', forBot: true, answer: list(guild) },
    { method: 'PUT', path: '/applications/:id/guilds/:guild/commands', forBot: true, answer: overwrite(guild) },
  ];
}

function overwriteCommands(surroundings: RouteSurroundings, request: RouteRequest, scope: CommandScope): RouteAnswer {
  refuseForeignApplication(surroundings, request.parameter('id'));
  const problems = [...commandProblems(request.body), ...surroundings.schema(request.place, request.body)];
  if (problems.length > 0) throw ApiError.invalidForm(problems);
  const commands = surroundings.registry.overwrite(
    scope,
    itemsOf(request.body) as RESTPutAPIApplicationCommandsJSONBody,
  );
  surroundings.onCommands(scope);
  return ok(commands);
}

function callbackRoutes({ answers }: RouteSurroundings): Route[] {
  const answer = (request: RouteRequest): RouteAnswer => {
    const response = answers.first(request.parameter('id'), request.parameter('token'), request);
    return request.query.get('with_response') === 'true' ? ok(response) : NOTHING;
  };
  return [{ method: 'POST', path: '/interactions/:id/:token/callback', forBot: false, answer }];
}

function webhookRoutes({ answers }: RouteSurroundings): Route[] {
  const key = (request: RouteRequest): [string, string] => [request.parameter('app'), request.parameter('token')];
  const message = '/webhooks/:app/:token/messages/:id';
  return [
    {
      method: 'POST',
      path: '/webhooks/:app/:token',
      forBot: false,
      // For interactions Discord always answers with the message, whatever the query's `wait` says.
      answer: (request) => ok(answers.followUp(...key(request), request)),
    },
    {
      method: 'GET',
      path: message,
      forBot: false,
      answer: (request) => ok(answers.get(...key(request), request.parameter('id'))),
    },
    {
      method: 'PATCH',
      path: message,
      forBot: false,
      answer: (request) => ok(answers.edit(...key(request), request.parameter('id'), request)),
    },
    {
      method: 'DELETE',
      path: message,
      forBot: false,
      answer: (request) => {
        answers.remove(...key(request), request.parameter('id'));
        return NOTHING;
      },
    },
  ];
}

const NOTHING: RouteAnswer = { status: 204 };

function ok(body: unknown): RouteAnswer {
  return { status: 200, body };
}

function refuseForeignApplication({ application }: RouteSurroundings, id: string): void {
  if (id !== application.id) throw ApiError.unknownApplication();
}

/** One shard, and more logins than anybody needs (https://discord.com/developers/docs/events/gateway#get-gateway-bot). */
function gatewayInformation(url: string): unknown {
  const limit = { total: 1_000, remaining: 1_000, reset_after: 0, max_concurrency: 1 };
  return { url, shards: 1, session_start_limit: limit };
}

function applicationOf({ id, name, user }: RouteSurroundings['application']): unknown {
  return {
    id,
    name,
    icon: null,
    description: '',
    summary: '',
    type: null,
    bot: user,
    bot_public: true,
    bot_require_code_grant: false,
    verify_key: '0'.repeat(64),
    flags: 0,
    tags: [],
    redirect_uris: [],
    interactions_endpoint_url: null,
    role_connections_verification_url: null,
    approximate_guild_count: 1,
    approximate_user_install_count: 0,
    team: null,
  };
}
