import {
  type APIMessage,
  type APIMessageInteractionMetadata,
  type APIMessageTopLevelComponent,
  type APIUser,
  ComponentType,
  type InteractionContextType,
  MessageFlags,
  MessageType,
} from 'discord-api-types/v10';
import { everyComponent } from './componentCheck.ts';
import type { InvokedCommand } from './interaction.ts';
import { mentionsIn } from './mentions.ts';
import { flagsOf, type MessageBody } from './messageCheck.ts';
import { userOf } from './person.ts';
import { itemsOf, textOf } from './wireJson.ts';

/** A message as it stands now, and who can see it. */
export interface ChannelMessage {
  readonly message: APIMessage;
  /** The only person who sees an ephemeral message; null where everybody in the channel does. */
  readonly visibleTo: string | null;
  /** The command it answers; null where it answers none. */
  readonly command: InvokedCommand | null;
}

/** A channel of a guild, or a direct message, with its last 500 messages, the oldest first. */
export interface Channel {
  readonly id: string;
  readonly guildId: string | null;
  readonly context: InteractionContextType;
  readonly messages: readonly ChannelMessage[];
}

/** What happened to a message. */
export interface MessageChange {
  readonly kind: 'message';
  readonly action: 'created' | 'edited' | 'deleted';
  readonly channelId: string;
  readonly entry: ChannelMessage;
}

/** All a new message needs beyond its body. */
export interface MessageOrigin {
  readonly author: APIUser;
  readonly visibleTo: string | null;
  readonly type?: MessageType;
  /** Flags Discord sets by itself: `Loading` for a deferred answer. */
  readonly flags?: number;
  readonly attachments?: APIMessage['attachments'];
  /** What no body of the bot's can hold. */
  readonly contents?: Pick<APIMessage, 'sticker_items' | 'poll' | 'message_reference' | 'message_snapshots'>;
  readonly interaction?: APIMessageInteractionMetadata;
  readonly command?: InvokedCommand | null;
  readonly applicationId?: string;
}

/** What is kept of a channel; the oldest message makes room for a new one. */
const MOST_MESSAGES = 500;

interface OpenChannel extends Channel {
  readonly messages: ChannelMessage[];
}

/** Every channel of the stand-in, each with its last messages; tells of each change. */
export class MessageStore {
  readonly #channels = new Map<string, OpenChannel>();
  readonly #nextId: () => string;
  readonly #now: () => number;
  readonly #onChange: (change: MessageChange) => void;

  constructor(nextId: () => string, now: () => number, onChange: (change: MessageChange) => void) {
    this.#nextId = nextId;
    this.#now = now;
    this.#onChange = onChange;
  }

  /** The channel of this id, opened where it is new. Throws if it is open in another guild or context. */
  open(id: string, guildId: string | null, context: InteractionContextType): Channel {
    const existing = this.#channels.get(id);
    if (existing === undefined) {
      const channel = { id, guildId, context, messages: [] };
      this.#channels.set(id, channel);
      return channel;
    }
    if (existing.guildId !== guildId || existing.context !== context) {
      throw new Error(`The channel ${id} belongs to ${existing.guildId ?? 'a direct message'}, not here.`);
    }
    return existing;
  }

  channel(id: string): Channel | null {
    return this.#channels.get(id) ?? null;
  }

  /** The message of this id and its channel, wherever it stands. */
  find(messageId: string): { channel: Channel; entry: ChannelMessage } | null {
    for (const channel of this.#channels.values()) {
      const entry = channel.messages.find(({ message }) => message.id === messageId);
      if (entry !== undefined) return { channel, entry };
    }
    return null;
  }

  /** Whether a message still stands in its channel. */
  has(entry: ChannelMessage): boolean {
    return this.#channels.get(entry.message.channel_id)?.messages.includes(entry) ?? false;
  }

  /** Writes a new message with a body that has passed the checks. */
  create(channelId: string, body: MessageBody, origin: MessageOrigin): ChannelMessage {
    const message: APIMessage = {
      id: this.#nextId(),
      channel_id: channelId,
      type: origin.type ?? MessageType.Default,
      author: origin.author,
      timestamp: new Date(this.#now()).toISOString(),
      edited_timestamp: null,
      tts: false,
      pinned: false,
      content: '',
      embeds: [],
      components: [],
      attachments: [],
      mentions: [],
      mention_roles: [],
      mention_everyone: false,
      flags: (flagsOf(body) | (origin.flags ?? 0)) as MessageFlags,
      ...origin.contents,
      ...(origin.applicationId === undefined
        ? {}
        : { application_id: origin.applicationId, webhook_id: origin.applicationId }),
      ...(origin.interaction === undefined ? {} : { interaction_metadata: origin.interaction }),
    };
    applyBody(message, body, origin.attachments ?? []);
    const entry = { message, visibleTo: origin.visibleTo, command: origin.command ?? null };
    const messages = this.#channels.get(channelId)?.messages ?? [];
    messages.push(entry);
    this.#onChange({ kind: 'message', action: 'created', channelId, entry });
    const [oldest] = messages;
    if (messages.length > MOST_MESSAGES && oldest !== undefined) this.remove(oldest);
    return entry;
  }

  /** Changes a message in place: what the body names is replaced, the rest stays. */
  edit(entry: ChannelMessage, body: MessageBody, uploads: APIMessage['attachments']): void {
    const { message } = entry;
    const flags = message.flags ?? 0;
    const wasLoading = (flags & MessageFlags.Loading) !== 0;
    message.flags = (flags & ~MessageFlags.Loading) | (flagsOf(body) & MessageFlags.IsComponentsV2);
    applyBody(message, body, uploads);
    // The first filling of a deferred answer does not show as an edit.
    if (!wasLoading) message.edited_timestamp = new Date(this.#now()).toISOString();
    this.#onChange({ kind: 'message', action: 'edited', channelId: message.channel_id, entry });
  }

  remove(entry: ChannelMessage): void {
    const channelId = entry.message.channel_id;
    const messages = this.#channels.get(channelId)?.messages ?? [];
    const index = messages.indexOf(entry);
    if (index === -1) return;
    messages.splice(index, 1);
    this.#onChange({ kind: 'message', action: 'deleted', channelId, entry });
  }
}

/** The body has been checked, so its parts are taken for what Discord's types say they are. */
function applyBody(message: APIMessage, body: MessageBody, uploads: APIMessage['attachments']): void {
  if (body.content !== undefined) message.content = textOf(body.content);
  if (body.embeds !== undefined) message.embeds = [...itemsOf(body.embeds)] as APIMessage['embeds'];
  if (body.components !== undefined) message.components = withIds(body.components);
  const kept = body.attachments === undefined ? message.attachments : keptAttachments(message, body.attachments);
  message.attachments = [...kept, ...uploads];

  const mentions = mentionsIn(shownText(message), body.allowed_mentions);
  message.mentions = mentions.users.map((id) => userOf({ id, username: `user-${id}` }));
  message.mention_roles = [...mentions.roles];
  message.mention_everyone = mentions.everyone;
}

function keptAttachments(message: APIMessage, listed: unknown): APIMessage['attachments'] {
  const ids = new Set(itemsOf(listed).map((item) => (item as { id?: unknown }).id));
  return message.attachments.filter(({ id }) => ids.has(id));
}

/** Discord numbers the components that carry no id of their own, in reading order. */
function withIds(components: unknown): APIMessageTopLevelComponent[] {
  const numbered = structuredClone(itemsOf(components)) as APIMessageTopLevelComponent[];
  const placed = [...everyComponent(numbered)];
  const taken = new Set(placed.map(({ component }) => component.id));
  let next = 1;
  for (const { component } of placed) {
    if (typeof component.id === 'number' && component.id !== 0) continue;
    while (taken.has(next)) next += 1;
    Object.assign(component, { id: next });
    next += 1;
  }
  return numbered;
}

/** The text of a message that can mention people. */
function shownText(message: APIMessage): string {
  const displays = [...everyComponent(message.components)]
    .filter(({ component }) => component.type === ComponentType.TextDisplay)
    .map(({ component }) => textOf(component.content));
  return [message.content, ...displays].join('\n');
}
