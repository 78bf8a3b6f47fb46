import { MessageFlags } from 'discord-api-types/v10';
import type { Problem } from './apiError.ts';
import { componentProblems, lengthProblems } from './componentCheck.ts';
import {
  ALLOWED_MENTIONS_PROPERTIES,
  ATTACHMENT_PROPERTIES,
  EMBED_FIELD_PROPERTIES,
  EMBED_PART_PROPERTIES,
  EMBED_PROPERTIES,
  MESSAGE_PROPERTIES,
} from './knownProperties.ts';
import { unknownProperties } from './unknownProperties.ts';
import { type Fields, fieldsOf, itemsOf, textOf } from './wireJson.ts';

/** Limits on the parts of one message (https://discord.com/developers/docs/resources/message#embed-object-embed-limits). */
const MESSAGE_LIMITS = Object.freeze({
  content: 2_000,
  embeds: 10,
  /** Characters over all titles, descriptions, fields, footers and authors of all embeds. */
  embedTotal: 6_000,
  embedTitle: 256,
  embedDescription: 4_096,
  embedFields: 25,
  embedFieldName: 256,
  embedFieldValue: 1_024,
  embedFooter: 2_048,
  embedAuthor: 256,
});

/** What kind of writing a body is, which decides the flags it may carry. */
export type Writing = 'create' | 'defer' | 'edit';

const PERMITTED_FLAGS: Readonly<Record<Writing, number>> = {
  create:
    MessageFlags.Ephemeral |
    MessageFlags.SuppressEmbeds |
    MessageFlags.SuppressNotifications |
    MessageFlags.IsVoiceMessage |
    MessageFlags.IsComponentsV2,
  // "The only valid flag for a deferred response is EPHEMERAL": Discord, Receiving and Responding to Interactions.
  defer: MessageFlags.Ephemeral,
  edit: MessageFlags.SuppressEmbeds | MessageFlags.IsComponentsV2,
};

/** The state of the message an edit starts from; a new message starts from nothing. */
export interface ExistingMessage {
  readonly content: string;
  readonly embeds: readonly unknown[];
  readonly attachments: readonly unknown[];
  readonly components?: readonly unknown[];
  readonly flags?: number;
}

export type MessageBody = Fields<
  'content' | 'embeds' | 'components' | 'attachments' | 'flags' | 'poll' | 'sticker_ids' | 'allowed_mentions'
>;

type Embed = Fields<'title' | 'description' | 'fields' | 'footer' | 'author' | 'image' | 'thumbnail'>;

/** What is wrong with the body of a message to be created or edited, beyond its being empty. */
export function messageProblems(body: MessageBody, writing: Writing, existing: ExistingMessage | null): Problem[] {
  return [
    ...unknownProperties(body, MESSAGE_PROPERTIES, []),
    ...flagProblems(body, writing),
    ...lengthProblems(textOf(body.content), 0, MESSAGE_LIMITS.content, ['content']),
    ...mentionProblems(body.allowed_mentions),
    ...attachmentProblems(body.attachments),
    ...embedProblems(body.embeds),
    ...legacyFieldProblems(body, existing),
    ...componentProblems(body.components, isVersion2(body, existing)),
  ];
}

/** Whether a message would show nothing at all once the body is applied; `files` are those uploaded beside it. */
export function isEmptyMessage(body: MessageBody, existing: ExistingMessage | null, files: number): boolean {
  if (files > 0 || itemsOf(body.sticker_ids).length > 0 || fieldsOf(body.poll) !== null) return false;
  const content = body.content === undefined ? existing?.content : body.content;
  if (textOf(content).trim() !== '') return false;
  const lists = [
    body.embeds === undefined ? existing?.embeds : body.embeds,
    body.components === undefined ? existing?.components : body.components,
    body.attachments === undefined ? existing?.attachments : body.attachments,
  ];
  return lists.every((list) => itemsOf(list).length === 0);
}

/** The Components V2 flag stays with a message for good: set by the body, or set before. */
function isVersion2(body: MessageBody, existing: ExistingMessage | null): boolean {
  return ((flagsOf(body) | (existing?.flags ?? 0)) & MessageFlags.IsComponentsV2) !== 0;
}

/** The flags of a body as a number; 0 where it has none. */
export function flagsOf(body: MessageBody): number {
  return typeof body.flags === 'number' ? body.flags : 0;
}

function* flagProblems(body: MessageBody, writing: Writing): Generator<Problem> {
  const excess = flagsOf(body) & ~PERMITTED_FLAGS[writing];
  if (excess === 0) return;
  yield {
    path: ['flags'],
    code: 'MESSAGE_FLAGS_INVALID',
    message: `The flags ${excess} cannot be set when a message is ${WRITING_PARTICIPLE[writing]}.`,
  };
}

const WRITING_PARTICIPLE: Readonly<Record<Writing, string>> = {
  create: 'created',
  defer: 'deferred',
  edit: 'edited',
};

/** With the Components V2 flag, everything is a component: the older fields must be absent or emptied. */
function* legacyFieldProblems(body: MessageBody, existing: ExistingMessage | null): Generator<Problem> {
  if (!isVersion2(body, existing)) return;
  const content = body.content === undefined ? existing?.content : body.content;
  const embeds = body.embeds === undefined ? existing?.embeds : body.embeds;
  const used = [
    ...(textOf(content) === '' ? [] : ['content']),
    ...(itemsOf(embeds).length === 0 ? [] : ['embeds']),
    ...(itemsOf(body.sticker_ids).length === 0 ? [] : ['sticker_ids']),
    ...(fieldsOf(body.poll) === null ? [] : ['poll']),
  ];
  for (const field of used) {
    yield {
      path: [field],
      code: 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
      message: `The '${field}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`,
    };
  }
}

function* mentionProblems(allowedMentions: unknown): Generator<Problem> {
  yield* unknownProperties(allowedMentions, ALLOWED_MENTIONS_PROPERTIES, ['allowed_mentions']);
  const mentions = fieldsOf<'parse' | 'users' | 'roles'>(allowedMentions);
  for (const kind of ['users', 'roles'] as const) {
    if (!itemsOf(mentions?.parse).includes(kind) || itemsOf(mentions?.[kind]).length === 0) continue;
    yield {
      path: ['allowed_mentions'],
      code: 'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
      message: `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`,
    };
  }
}

function* attachmentProblems(attachments: unknown): Generator<Problem> {
  for (const [index, attachment] of itemsOf(attachments).entries()) {
    yield* unknownProperties(attachment, ATTACHMENT_PROPERTIES, ['attachments', index]);
  }
}

function* embedProblems(embeds: unknown): Generator<Problem> {
  const list = itemsOf(embeds);
  yield* lengthProblems(list, 0, MESSAGE_LIMITS.embeds, ['embeds']);
  let total = 0;
  for (const [index, item] of list.entries()) {
    const embed: Embed = fieldsOf(item) ?? {};
    yield* embedShapeProblems(embed, ['embeds', index]);
    for (const { text, most, path } of embedTexts(embed, ['embeds', index])) {
      yield* lengthProblems(text, 0, most, path);
      total += text.trim().length;
    }
  }
  if (total > MESSAGE_LIMITS.embedTotal) {
    yield {
      path: ['embeds'],
      code: 'MAX_EMBED_SIZE_EXCEEDED',
      message: `Embed size exceeds maximum size of ${MESSAGE_LIMITS.embedTotal}`,
    };
  }
}

function* embedShapeProblems(embed: Embed, path: Problem['path']): Generator<Problem> {
  yield* unknownProperties(embed, EMBED_PROPERTIES, path);
  for (const part of ['footer', 'author', 'image', 'thumbnail'] as const) {
    yield* unknownProperties(embed[part], EMBED_PART_PROPERTIES[part] ?? new Set(), [...path, part]);
  }
  const fields = itemsOf(embed.fields);
  yield* lengthProblems(fields, 0, MESSAGE_LIMITS.embedFields, [...path, 'fields']);
  for (const [index, field] of fields.entries()) {
    yield* unknownProperties(field, EMBED_FIELD_PROPERTIES, [...path, 'fields', index]);
  }
}

interface LimitedText {
  readonly text: string;
  readonly most: number;
  readonly path: Problem['path'];
}

/** Every text of an embed that counts towards its size, with its own limit. */
function* embedTexts(embed: Embed, path: Problem['path']): Generator<LimitedText> {
  const footer = textOf(fieldsOf<'text'>(embed.footer)?.text);
  const author = textOf(fieldsOf<'name'>(embed.author)?.name);
  yield { text: textOf(embed.title), most: MESSAGE_LIMITS.embedTitle, path: [...path, 'title'] };
  yield { text: textOf(embed.description), most: MESSAGE_LIMITS.embedDescription, path: [...path, 'description'] };
  yield { text: footer, most: MESSAGE_LIMITS.embedFooter, path: [...path, 'footer', 'text'] };
  yield { text: author, most: MESSAGE_LIMITS.embedAuthor, path: [...path, 'author', 'name'] };
  for (const [index, item] of itemsOf(embed.fields).entries()) {
    const field = fieldsOf<'name' | 'value'>(item);
    const fieldPath = [...path, 'fields', index];
    yield { text: textOf(field?.name), most: MESSAGE_LIMITS.embedFieldName, path: [...fieldPath, 'name'] };
    yield { text: textOf(field?.value), most: MESSAGE_LIMITS.embedFieldValue, path: [...fieldPath, 'value'] };
  }
}
