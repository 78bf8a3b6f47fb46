import { randomBytes } from 'node:crypto';
import {
  type APIApplicationCommand,
  type APIMessage,
  type APIMessageInteractionMetadata,
  ApplicationCommandType,
  ComponentType,
  InteractionType,
  MessageFlags,
  MessageReferenceType,
} from 'discord-api-types/v10';
import type { AttachmentShelf, UploadedFile } from './attachmentShelf.ts';
import { hiddenBecause } from './commandAccess.ts';
import { fillOptions, type OptionValues } from './commandOptions.ts';
import type { CommandRegistry } from './commandRegistry.ts';
import { componentData } from './componentData.ts';
import { Interaction, type InteractionChange, type InteractionKind, type InvokedCommand } from './interaction.ts';
import type { InteractionAnswers } from './interactionAnswers.ts';
import { type InteractionPayload, interactionPayload } from './interactionPayload.ts';
import type { Channel, ChannelMessage, MessageStore } from './messageStore.ts';
import { DEFAULT_PERSON, type Person, userOf } from './person.ts';
import { PersonRefusal } from './personRefusal.ts';
import { type Setting, type SettingInput, settingOf } from './setting.ts';
import { fieldsOf, textOf } from './wireJson.ts';

export interface CommandInput extends SettingInput {
  /** The command's name; with subcommands as people write it, such as `article add`. */
  readonly name: string;
  readonly options?: OptionValues;
  /** For a message command: the message it is used on, or its id. It is used where that message stands. */
  readonly target?: APIMessage | string;
}

export interface AutocompleteInput extends SettingInput {
  readonly name: string;
  /** What is filled in so far, the focused option included. */
  readonly options: OptionValues;
  /** The name of the option being typed. */
  readonly focused: string;
}

export interface ComponentInput {
  /** The message the component is on, or its id. */
  readonly message: APIMessage | string;
  readonly customId: string;
  readonly user?: Person;
  readonly locale?: Setting['locale'];
}

export interface SelectInput extends ComponentInput {
  readonly values: readonly string[];
}

/** A message of a person, another application or Discord itself. */
export interface PostInput extends SettingInput, Partial<Pick<APIMessage, 'type' | 'sticker_items' | 'poll'>> {
  readonly content?: string;
  readonly files?: readonly UploadedFile[];
  /** As other applications write them, and as Discord previews a link. */
  readonly embeds?: APIMessage['embeds'];
  readonly components?: APIMessage['components'];
  /** The message that this one forwards; it has no text of its own then. */
  readonly forwards?: APIMessage;
}

/** What people act upon. */
export interface PeopleSurroundings {
  readonly applicationId: string;
  /** The guilds the bot is a member of. */
  readonly guilds: readonly string[];
  readonly acknowledgeWithin: number;
  readonly registry: CommandRegistry;
  readonly messages: MessageStore;
  readonly attachments: AttachmentShelf;
  readonly answers: InteractionAnswers;
  readonly dispatch: (payload: InteractionPayload) => void;
  readonly nextId: () => string;
  readonly onChange: (change: InteractionChange) => void;
}

/** What people do with a bot, each deed sent as the interaction Discord would make of it. */
export class People {
  readonly #surroundings: PeopleSurroundings;

  constructor(surroundings: PeopleSurroundings) {
    this.#surroundings = surroundings;
  }

  /** Writes a message such as a message command can be used on, as a person. The bot is not told of it. */
  post(input: PostInput): APIMessage {
    const { content = '', files = [], embeds = [], components = [], forwards, type, sticker_items, poll } = input;
    const setting = this.#enter(input);
    const attachments = files.map((file) => this.#surroundings.attachments.add(file));
    const origin = {
      author: userOf(setting.user),
      visibleTo: null,
      attachments,
      ...(type === undefined ? {} : { type }),
      ...(forwards === undefined ? {} : { flags: MessageFlags.HasSnapshot }),
      contents: {
        ...(sticker_items === undefined ? {} : { sticker_items }),
        ...(poll === undefined ? {} : { poll }),
        ...(forwards === undefined ? {} : forwardOf(forwards)),
      },
    };
    return this.#surroundings.messages.create(setting.channelId, { content, embeds, components }, origin).message;
  }

  /** The commands the client offers a person, those of the guild first; of two of one name that of the guild alone. */
  commandsFor(input: SettingInput): readonly APIApplicationCommand[] {
    const { registry, guilds } = this.#surroundings;
    const setting = settingOf(input, guilds);
    return registry.visible(setting.guildId).filter((command) => hiddenBecause(command, setting) === null);
  }

  /**
   * Uses a slash command, or a message command where a target is given.
   * @throws {PersonRefusal} where the Discord client would refuse
   */
  command(input: CommandInput): Interaction {
    return input.target === undefined ? this.#useSlashCommand(input) : this.#useMessageCommand(input, input.target);
  }

  /** Types into an option that completes, and asks for its completions. */
  autocomplete(input: AutocompleteInput): Interaction {
    const setting = this.#enter(input);
    const { command, path } = this.#slashCommand(input.name, setting);
    const { options } = fillOptions(command, path, input.options, input.focused, this.#surroundings.attachments);
    return this.#send({
      kind: InteractionType.ApplicationCommandAutocomplete,
      data: { ...identityOf(command), options },
      setting,
      command: { name: input.name, type: command.type },
    });
  }

  /**
   * Presses a button.
   * @throws {PersonRefusal} where there is none of this id, or the person cannot press it
   */
  press(input: ComponentInput): Interaction {
    return this.#useComponent(input, ComponentType.Button, []);
  }

  /** Chooses from a select menu of texts. */
  select(input: SelectInput): Interaction {
    return this.#useComponent(input, ComponentType.StringSelect, input.values);
  }

  #useSlashCommand(input: CommandInput): Interaction {
    const setting = this.#enter(input);
    const { command, path } = this.#slashCommand(input.name, setting);
    const filled = fillOptions(command, path, input.options ?? {}, null, this.#surroundings.attachments);
    const { options, attachments } = filled;
    const data = {
      ...identityOf(command),
      ...(options.length === 0 ? {} : { options }),
      ...(Object.keys(attachments).length === 0 ? {} : { resolved: { attachments } }),
    };
    return this.#send({
      kind: InteractionType.ApplicationCommand,
      data,
      setting,
      command: { name: input.name, type: command.type },
    });
  }

  #useMessageCommand(input: CommandInput, target: APIMessage | string): Interaction {
    const { channel, entry } = this.#message(target, input.user ?? DEFAULT_PERSON);
    const { guildId, id: channelId, context } = channel;
    const setting = this.#enter({ ...input, guildId, channelId, context });
    const command = this.#visibleCommand(input.name, ApplicationCommandType.Message, setting);
    if (Object.keys(input.options ?? {}).length > 0)
      throw new PersonRefusal(`The command "${input.name}" takes no options.`);
    const { id } = entry.message;
    return this.#send({
      kind: InteractionType.ApplicationCommand,
      data: { ...identityOf(command), target_id: id, resolved: { messages: { [id]: entry.message } } },
      setting,
      command: { name: input.name, type: command.type },
    });
  }

  #useComponent(input: ComponentInput, type: ComponentType, values: readonly string[]): Interaction {
    const user = input.user ?? DEFAULT_PERSON;
    const { channel, entry } = this.#message(input.message, user);
    const data = componentData(entry.message, input.customId, type, values);
    const base = { user, guildId: channel.guildId, channelId: channel.id, context: channel.context };
    const setting = settingOf(
      input.locale === undefined ? base : { ...base, locale: input.locale },
      this.#surroundings.guilds,
    );
    const owners = entry.message.interaction_metadata?.authorizing_integration_owners ?? setting.owners;
    const component = { entry, customId: input.customId };
    return this.#send({ kind: InteractionType.MessageComponent, data, setting: { ...setting, owners }, component });
  }

  /** Completes a setting and opens its channel. */
  #enter(input: SettingInput): Setting {
    const setting = settingOf(input, this.#surroundings.guilds);
    this.#surroundings.messages.open(setting.channelId, setting.guildId, setting.context);
    return setting;
  }

  #message(target: APIMessage | string, user: Person): { channel: Channel; entry: ChannelMessage } {
    const id = typeof target === 'string' ? target : target.id;
    const found = this.#surroundings.messages.find(id);
    if (found === null) throw new PersonRefusal(`There is no message ${id}.`);
    const { visibleTo } = found.entry;
    if (visibleTo !== null && visibleTo !== user.id)
      throw new PersonRefusal(`${user.username} cannot see the message ${id}.`);
    return found;
  }

  /** The command a written name means, and the subcommand in it. */
  #slashCommand(written: string, setting: Setting): { command: APIApplicationCommand; path: string[] } {
    const [name = '', ...path] = written.split(' ');
    return { command: this.#visibleCommand(name, ApplicationCommandType.ChatInput, setting), path };
  }

  #visibleCommand(name: string, type: ApplicationCommandType, setting: Setting): APIApplicationCommand {
    const command = this.#surroundings.registry.find(name, type, setting.guildId);
    if (command === null) throw new PersonRefusal(`No such command: "${name}". It must be registered first.`);
    const hidden = hiddenBecause(command, setting);
    if (hidden !== null) throw new PersonRefusal(`The command "${name}" does not show here: ${hidden}.`);
    return command;
  }

  #send({ kind, data, setting, command, component }: Use): Interaction {
    const componentMessage = component?.entry ?? null;
    const id = this.#surroundings.nextId();
    const token = Buffer.from(`interaction:${id}:${randomBytes(24).toString('hex')}`).toString('base64url');
    const interaction = new Interaction({
      id,
      token,
      kind,
      setting,
      command: command ?? null,
      customId: component?.customId ?? null,
      metadata: metadataOf(id, data, setting, componentMessage),
      componentMessage,
      acknowledgeWithin: this.#surroundings.acknowledgeWithin,
      now: Date.now,
      onChange: this.#surroundings.onChange,
    });
    this.#surroundings.answers.add(interaction);
    this.#surroundings.onChange({ kind: 'interaction', interaction });
    const core = { id, token, type: kind, application_id: this.#surroundings.applicationId, data };
    const payload = interactionPayload(
      componentMessage === null ? core : { ...core, message: componentMessage.message },
      setting,
    );
    this.#surroundings.dispatch(payload);
    return interaction;
  }
}

/** One use of the bot, before it is sent: of a command, or of a component on a message. */
interface Use {
  readonly kind: InteractionKind;
  readonly data: unknown;
  readonly setting: Setting;
  readonly command?: InvokedCommand;
  readonly component?: { readonly entry: ChannelMessage; readonly customId: string };
}

/** What an interaction says about the command it is for. */
function identityOf({ id, name, type, guild_id: guildId }: APIApplicationCommand) {
  return { id, name, type, ...(guildId === undefined ? {} : { guild_id: guildId }) };
}

/** How messages that answer an interaction tell of it. */
function metadataOf(
  id: string,
  data: unknown,
  setting: Setting,
  componentMessage: ChannelMessage | null,
): APIMessageInteractionMetadata {
  const common = { id, user: userOf(setting.user), authorizing_integration_owners: setting.owners };
  if (componentMessage !== null) {
    return { ...common, type: InteractionType.MessageComponent, interacted_message_id: componentMessage.message.id };
  }
  const target = textOf(fieldsOf<'target_id'>(data)?.target_id);
  const command = { ...common, type: InteractionType.ApplicationCommand as const };
  return target === '' ? command : { ...command, target_message_id: target };
}

/** What a message that forwards another carries of it: a copy as it stands now, without its author. */
function forwardOf(message: APIMessage): Pick<APIMessage, 'message_reference' | 'message_snapshots'> {
  const { type, content, embeds, attachments, timestamp, edited_timestamp, flags, mentions, mention_roles } = message;
  const { sticker_items, components } = message;
  const copy = { type, content, embeds, attachments, timestamp, edited_timestamp, mentions, mention_roles };
  return {
    message_reference: {
      type: MessageReferenceType.Forward,
      message_id: message.id,
      channel_id: message.channel_id,
    },
    message_snapshots: [
      {
        message: structuredClone({
          ...copy,
          ...(flags === undefined ? {} : { flags }),
          ...(sticker_items === undefined ? {} : { sticker_items }),
          ...(components === undefined ? {} : { components }),
        }),
      },
    ],
  };
}
