import {
  ApplicationCommandAutocompleteCallbackRequestSchema,
  ApplicationCommandUpdateRequestSchema,
  CreateMessageInteractionCallbackRequestSchema,
  IncomingWebhookRequestPartialSchema,
  IncomingWebhookUpdateRequestPartialSchema,
  type Schema,
  type SchemaIssue,
  UpdateMessageInteractionCallbackRequestSchema,
} from 'discord-api-spec/zod';

/** The schemas of first answers, by the answer's type. */
const CALLBACKS: ReadonlyMap<unknown, Schema> = new Map([
  [4, CreateMessageInteractionCallbackRequestSchema],
  [5, CreateMessageInteractionCallbackRequestSchema],
  [6, UpdateMessageInteractionCallbackRequestSchema],
  [7, UpdateMessageInteractionCallbackRequestSchema],
  [8, ApplicationCommandAutocompleteCallbackRequestSchema],
]);

const BODIES: ReadonlyMap<string, Schema> = new Map([
  ['POST /webhooks/:app/:token', IncomingWebhookRequestPartialSchema],
  ['PATCH /webhooks/:app/:token/messages/:id', IncomingWebhookUpdateRequestPartialSchema],
]);

/**
 * What Discord's published schema has against a body the bot sent, a sentence each; for use as the stand-in's
 * `validate`. Places without a body have nothing to check.
 */
export function discordSchema(place: string, body: unknown): string[] {
  if (place === 'POST /interactions/:id/:token/callback') return callbackProblems(body);
  if (place.startsWith('PUT ') && place.endsWith('/commands')) return commandListProblems(body);
  const schema = BODIES.get(place);
  return schema === undefined ? [] : problems(schema, body, '');
}

function callbackProblems(body: unknown): string[] {
  const type = typeof body === 'object' && body !== null && 'type' in body ? body.type : undefined;
  const schema = CALLBACKS.get(type);
  return schema === undefined
    ? [`type: the schema knows no answer of type ${String(type)}`]
    : problems(schema, body, '');
}

function commandListProblems(body: unknown): string[] {
  if (!Array.isArray(body)) return ['the body is no list of commands'];
  return body.flatMap((command, index) =>
    problems(ApplicationCommandUpdateRequestSchema, asSchemed(command), `${index}.`),
  );
}

/**
 * The documentation makes permissions a string of digits, the schema a number; where they differ, the schema's own
 * authors say, the documentation is right.
 */
function asSchemed(command: unknown): unknown {
  if (typeof command !== 'object' || command === null || !('default_member_permissions' in command)) return command;
  const permissions = command.default_member_permissions;
  const isDocumented = typeof permissions === 'string' && /^\d{1,20}$/.test(permissions);
  return isDocumented ? { ...command, default_member_permissions: Number(permissions) } : command;
}

function problems(schema: Schema, body: unknown, prefix: string): string[] {
  const result = schema.safeParse(body);
  return result.success ? [] : result.error.issues.flatMap((issue) => sentences(issue, prefix));
}

/** Of a union only the branch is told that comes nearest: that of the right type, then that with the fewest issues. */
function sentences(issue: SchemaIssue, prefix: string): string[] {
  const path = issue.path.map(String).join('.');
  const branches = [...(issue.errors ?? [])].sort((one, other) => distance(one) - distance(other));
  const nearest = branches[0];
  if (nearest === undefined || nearest.length === 0) return [`${prefix}${path}: ${issue.message}`];
  return nearest.flatMap((inner) => sentences(inner, `${prefix}${path}${path === '' ? '' : '.'}`));
}

const WRONG_TYPE = 1_000;

function distance(branch: readonly SchemaIssue[]): number {
  const wrongType = branch.some(({ path }) => path.length === 1 && path[0] === 'type');
  return branch.length + (wrongType ? WRONG_TYPE : 0);
}
