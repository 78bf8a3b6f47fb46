import {
  type APIApplicationCommandOptionChoice,
  type APIMessage,
  type APIUser,
  InteractionResponseType,
  InteractionType,
  MessageFlags,
  MessageType,
} from 'discord-api-types/v10';
import { ApiError, type Problem } from './apiError.ts';
import type { AttachmentShelf, UploadedFile } from './attachmentShelf.ts';
import { choiceListProblems } from './commandCheck.ts';
import type { Interaction, InteractionKind } from './interaction.ts';
import {
  type ExistingMessage,
  flagsOf,
  isEmptyMessage,
  type MessageBody,
  messageProblems,
  type Writing,
} from './messageCheck.ts';
import type { ChannelMessage, MessageStore } from './messageStore.ts';
import { fieldsOf, itemsOf } from './wireJson.ts';

/** A further check of a body; the place is a route such as `POST /webhooks/:app/:token`. */
export type SchemaCheck = (place: string, body: unknown) => readonly Problem[];

/** What one request of the bot says about an interaction. */
export interface AnswerRequest {
  readonly place: string;
  readonly body: unknown;
  readonly files: readonly UploadedFile[];
}

/** All the bot's answers touch. */
export interface AnswerSurroundings {
  readonly application: { readonly id: string; readonly user: APIUser };
  readonly messages: MessageStore;
  readonly attachments: AttachmentShelf;
  readonly tokenLifetime: number;
  readonly schema: SchemaCheck;
}

/** Which first answers each kind of interaction admits. */
const ADMITTED_ANSWERS: Readonly<Record<InteractionKind, readonly unknown[]>> = {
  [InteractionType.ApplicationCommand]: [
    InteractionResponseType.ChannelMessageWithSource,
    InteractionResponseType.DeferredChannelMessageWithSource,
  ],
  [InteractionType.MessageComponent]: [
    InteractionResponseType.ChannelMessageWithSource,
    InteractionResponseType.DeferredChannelMessageWithSource,
    InteractionResponseType.DeferredMessageUpdate,
    InteractionResponseType.UpdateMessage,
  ],
  [InteractionType.ApplicationCommandAutocomplete]: [InteractionResponseType.ApplicationCommandAutocompleteResult],
};

/** How many lifetimes of their token interactions are remembered for. */
const LIFETIMES_REMEMBERED = 2;

/** The bot's side of interactions: first answers, edits, followups, each refused where Discord would refuse it. */
export class InteractionAnswers {
  readonly #surroundings: AnswerSurroundings;
  /** The oldest first. */
  readonly #byId = new Map<string, Interaction>();
  readonly #byToken = new Map<string, Interaction>();

  constructor(surroundings: AnswerSurroundings) {
    this.#surroundings = surroundings;
  }

  add(interaction: Interaction): void {
    this.#forgetOld(interaction.sentAt);
    this.#byId.set(interaction.id, interaction);
    this.#byToken.set(interaction.token, interaction);
  }

  close(): void {
    for (const interaction of this.#byId.values()) interaction.close();
  }

  /** The interaction of a token; null where there is none. */
  withToken(token: string): Interaction | null {
    return this.#byToken.get(token) ?? null;
  }

  /** The first answer. Gives what Discord tells the bot if it asks for the response. */
  first(id: string, token: string, request: AnswerRequest): unknown {
    const interaction = this.#byId.get(id);
    if (interaction === undefined || interaction.token !== token || interaction.state === 'failed') {
      throw ApiError.unknownInteraction();
    }
    const callback = fieldsOf<'type' | 'data'>(request.body);
    if (!ADMITTED_ANSWERS[interaction.kind].includes(callback?.type)) throw ApiError.invalidForm([wrongAnswer()]);
    const data: MessageBody = fieldsOf(callback?.data) ?? {};
    const writing = this.#checkFirst(interaction, callback?.type, data, request);
    if (interaction.acknowledged !== null) throw ApiError.alreadyAcknowledged();
    if (writing === 'choices') this.#offer(interaction, callback?.data);
    else this.#answer(interaction, callback?.type, data, request.files);
    return this.#callbackResponse(interaction, callback?.type);
  }

  /** A further message under the interaction's token. */
  followUp(applicationId: string, token: string, request: AnswerRequest): APIMessage {
    const interaction = this.#alive(applicationId, token);
    const { original } = interaction;
    // The first followup to a deferred answer fills that answer, as Discord does for older bots.
    if (interaction.state === 'deferred' && original !== null && isLoading(original)) {
      return this.#editEntry(interaction, original, withoutFlags(request));
    }
    const body: MessageBody = fieldsOf(request.body) ?? {};
    this.#refuse(messageProblems(body, 'create', null), request);
    if (isEmptyMessage(body, null, request.files.length)) throw ApiError.emptyMessage();
    const entry = this.#write(interaction, body, request.files, original);
    interaction.addFollowup(entry);
    return entry.message;
  }

  get(applicationId: string, token: string, messageId: string): APIMessage {
    return this.#entry(this.#alive(applicationId, token), messageId).message;
  }

  edit(applicationId: string, token: string, messageId: string, request: AnswerRequest): APIMessage {
    const interaction = this.#alive(applicationId, token);
    return this.#editEntry(interaction, this.#entry(interaction, messageId), request);
  }

  remove(applicationId: string, token: string, messageId: string): void {
    const interaction = this.#alive(applicationId, token);
    const entry = this.#entry(interaction, messageId);
    this.#surroundings.messages.remove(entry);
    interaction.forget(entry);
  }

  /** Those whose token has long expired. Before that, the bot still hears that it is too late. */
  #forgetOld(now: number): void {
    const lifetime = LIFETIMES_REMEMBERED * this.#surroundings.tokenLifetime;
    for (const { id, token, sentAt, state } of this.#byId.values()) {
      if (state === 'pending' || now - sentAt <= lifetime) return;
      this.#byId.delete(id);
      this.#byToken.delete(token);
    }
  }

  /** Refuses a first answer that is malformed, and says what kind of writing it is. */
  #checkFirst(interaction: Interaction, type: unknown, data: MessageBody, request: AnswerRequest): Writing | 'choices' {
    const existing = interaction.componentMessage?.message ?? null;
    const inData = (problems: Iterable<Problem>): Problem[] =>
      Array.from(problems, (problem) => ({ ...problem, path: ['data', ...problem.path] }));
    switch (type) {
      case InteractionResponseType.ApplicationCommandAutocompleteResult:
        this.#refuse(inData(offeredProblems(data)), request);
        return 'choices';
      case InteractionResponseType.ChannelMessageWithSource:
        this.#refuse(inData(messageProblems(data, 'create', null)), request);
        if (isEmptyMessage(data, null, request.files.length)) throw ApiError.emptyMessage();
        return 'create';
      case InteractionResponseType.DeferredChannelMessageWithSource:
        this.#refuse(inData(messageProblems(data, 'defer', null)), request);
        return 'defer';
      default:
        this.#refuse(inData(messageProblems(data, 'edit', asExisting(existing))), request);
        if (isEmptyMessage(data, asExisting(existing), request.files.length)) throw ApiError.emptyMessage();
        return 'edit';
    }
  }

  #offer(interaction: Interaction, data: unknown): void {
    const choices = itemsOf(fieldsOf<'choices'>(data)?.choices);
    interaction.offer(choices as readonly APIApplicationCommandOptionChoice[]);
  }

  #answer(interaction: Interaction, type: unknown, data: MessageBody, files: readonly UploadedFile[]): void {
    const { componentMessage } = interaction;
    switch (type) {
      case InteractionResponseType.DeferredMessageUpdate:
        interaction.acknowledge('deferred', componentMessage);
        return;
      case InteractionResponseType.UpdateMessage:
        if (componentMessage !== null) this.#rewrite(componentMessage, data, files);
        interaction.acknowledge('answered', componentMessage);
        return;
      case InteractionResponseType.DeferredChannelMessageWithSource:
        interaction.acknowledge('deferred', this.#write(interaction, data, [], null, MessageFlags.Loading));
        return;
      default:
        interaction.acknowledge('answered', this.#write(interaction, data, files, null));
    }
  }

  #write(
    interaction: Interaction,
    body: MessageBody,
    files: readonly UploadedFile[],
    followsUp: ChannelMessage | null,
    flags = 0,
  ): ChannelMessage {
    const { application, messages } = this.#surroundings;
    const ephemeral = (flagsOf(body) & MessageFlags.Ephemeral) !== 0;
    return messages.create(interaction.setting.channelId, body, {
      author: application.user,
      applicationId: application.id,
      visibleTo: ephemeral ? interaction.setting.user.id : null,
      type: followsUp === null ? replyType(interaction) : MessageType.Reply,
      flags,
      attachments: this.#shelve(files),
      command: interaction.command,
      interaction: {
        ...interaction.metadata,
        ...(followsUp === null ? {} : { original_response_message_id: followsUp.message.id }),
      },
    });
  }

  #editEntry(interaction: Interaction, entry: ChannelMessage, request: AnswerRequest): APIMessage {
    const body: MessageBody = fieldsOf(request.body) ?? {};
    const existing = asExisting(entry.message);
    this.#refuse(messageProblems(body, 'edit', existing), request);
    if (isEmptyMessage(body, existing, request.files.length)) throw ApiError.emptyMessage();
    this.#rewrite(entry, body, request.files);
    interaction.answered();
    return entry.message;
  }

  #rewrite(entry: ChannelMessage, body: MessageBody, files: readonly UploadedFile[]): void {
    const { messages } = this.#surroundings;
    if (!messages.has(entry)) throw ApiError.unknownMessage();
    messages.edit(entry, body, this.#shelve(files));
  }

  /** The interaction of a token that can still be edited and followed up. */
  #alive(applicationId: string, token: string): Interaction {
    const interaction = this.#byToken.get(token);
    if (interaction === undefined || applicationId !== this.#surroundings.application.id) {
      throw ApiError.unknownWebhook();
    }
    if (!interaction.isAlive(this.#surroundings.tokenLifetime)) throw ApiError.invalidWebhookToken();
    // Discord opens the webhook of an interaction with its first answer.
    if (interaction.acknowledged === null) throw ApiError.unknownWebhook();
    return interaction;
  }

  #entry(interaction: Interaction, messageId: string): ChannelMessage {
    const entry = interaction.messageOf(messageId);
    if (entry === null) throw ApiError.unknownMessage();
    return entry;
  }

  #refuse(problems: readonly Problem[], { place, body }: AnswerRequest): void {
    const all = [...problems, ...this.#surroundings.schema(place, body)];
    if (all.length > 0) throw ApiError.invalidForm(all);
  }

  #shelve(files: readonly UploadedFile[]): APIMessage['attachments'] {
    return files.map((file) => this.#surroundings.attachments.add(file));
  }

  #callbackResponse(interaction: Interaction, type: unknown): unknown {
    const { original } = interaction;
    return {
      interaction: {
        id: interaction.id,
        type: interaction.kind,
        channel_id: interaction.setting.channelId,
        ...(interaction.setting.guildId === null ? {} : { guild_id: interaction.setting.guildId }),
        ...(original === null
          ? {}
          : {
              response_message_id: original.message.id,
              response_message_loading: isLoading(original),
              response_message_ephemeral: original.visibleTo !== null,
            }),
      },
      ...(original === null ? {} : { resource: { type, message: original.message } }),
    };
  }
}

function replyType({ metadata }: Interaction): MessageType {
  if (metadata.type !== InteractionType.ApplicationCommand) return MessageType.Reply;
  return 'target_message_id' in metadata ? MessageType.ContextMenuCommand : MessageType.ChatInputCommand;
}

function isLoading(entry: ChannelMessage): boolean {
  return ((entry.message.flags ?? 0) & MessageFlags.Loading) !== 0;
}

/** A deferred answer keeps the visibility it was deferred with, whatever flags come with its filling. */
function withoutFlags(request: AnswerRequest): AnswerRequest {
  const body: MessageBody = fieldsOf(request.body) ?? {};
  return { ...request, body: { ...body, flags: flagsOf(body) & ~MessageFlags.Ephemeral } };
}

function asExisting(message: APIMessage | null): ExistingMessage | null {
  if (message === null) return null;
  const { content, embeds, attachments, components, flags } = message;
  return { content, embeds, attachments, components: components ?? [], flags: flags ?? 0 };
}

function wrongAnswer(): Problem {
  return {
    path: ['type'],
    code: 'BASE_TYPE_CHOICES',
    message: 'This type of answer does not fit this type of interaction.',
  };
}

/** What is wrong with the completions of an answer to autocomplete. */
function* offeredProblems(data: unknown): Generator<Problem> {
  const choices = fieldsOf<'choices'>(data)?.choices;
  if (!Array.isArray(choices)) {
    yield { path: ['choices'], code: 'BASE_TYPE_REQUIRED', message: 'This field is required' };
  }
  yield* choiceListProblems(itemsOf(choices), ['choices']);
}
