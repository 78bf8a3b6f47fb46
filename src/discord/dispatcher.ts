import { randomUUID } from 'node:crypto';
import {
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
  type CommandInteraction,
  DiscordAPIError,
  type Interaction,
  type MessageComponentInteraction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  RESTJSONErrorCodes,
} from 'discord.js';
import type { Logger } from 'pino';
import { isAttributed } from '../attribution/attributionsOf.ts';
import { chooseArticles } from '../commands/chooseArticle.ts';
import {
  type Command,
  isSlashCommand,
  type Options,
  type Surroundings,
  textOption,
  typeOf,
} from '../commands/command.ts';
import { messages } from '../reply/messages.ts';
import type { Reply } from '../reply/reply.ts';
import { isReady } from '../search/searcher.ts';
import { limits } from './limits.ts';
import { loggableError } from './loggableError.ts';
import { messageText } from './messageText.ts';
import { pressButton } from './pressButton.ts';
import { asPrivate, renderReply } from './renderReply.ts';

export interface DispatcherSettings {
  readonly commands: readonly Command[];
  readonly surroundings: Surroundings;
  readonly log: Logger;
  /** Milliseconds after which an unfinished command shows "thinking"; well below Discord's 3 seconds. */
  readonly deferAfter?: number;
}

/** A use of a command that this version can have. */
type CommandUse = ChatInputCommandInteraction | MessageContextMenuCommandInteraction;
type Repliable = CommandInteraction | MessageComponentInteraction;

/** How an interaction ended, for the log. */
type Outcome = 'answered' | 'expired' | 'failed' | 'refused' | 'ignored';

const DEFER_AFTER = limits.acknowledge / 2;
/** So many characters of articles may take most of a second to index and attribute: say "thinking" before, not after. */
const MUCH_TO_INDEX = 100_000;
/** Discord no longer knows the interaction, its token or its message: nobody can be told anything any more. */
const EXPIRED: ReadonlySet<number | string> = new Set([
  RESTJSONErrorCodes.UnknownInteraction,
  RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged,
  RESTJSONErrorCodes.InvalidWebhookToken,
  RESTJSONErrorCodes.UnknownWebhook,
  RESTJSONErrorCodes.UnknownMessage,
]);

/** Where every interaction comes in: one boundary for errors, one line in the log each. */
export class Dispatcher {
  readonly #settings: DispatcherSettings;
  readonly #running = new Set<Promise<void>>();
  #isClosing = false;

  constructor(settings: DispatcherSettings) {
    this.#settings = settings;
  }

  /** Answers an interaction; never rejects. */
  handle(interaction: Interaction): Promise<void> {
    const work = this.#handle(interaction).finally(() => this.#running.delete(work));
    this.#running.add(work);
    return work;
  }

  /** Turns newcomers away politely and resolves when what runs has ended. */
  async close(): Promise<void> {
    this.#isClosing = true;
    await Promise.allSettled(this.#running);
  }

  async #handle(interaction: Interaction): Promise<void> {
    const started = performance.now();
    let outcome: Outcome = 'answered';
    let reference: string | undefined;
    try {
      outcome = await this.#route(interaction);
    } catch (error) {
      if (error instanceof DiscordAPIError && EXPIRED.has(error.code)) {
        outcome = 'expired';
      } else {
        outcome = 'failed';
        reference = randomUUID().slice(0, 8);
        this.#settings.log.error({ reference, error: loggableError(error) }, 'an interaction failed');
        await this.#tell(interaction, reference);
      }
    }
    this.#settings.log.info(
      {
        interaction: interaction.id,
        ...describe(interaction),
        outcome,
        reference,
        ms: Math.round(performance.now() - started),
      },
      'interaction',
    );
  }

  async #route(interaction: Interaction): Promise<Outcome> {
    if (interaction.isAutocomplete()) return this.#complete(interaction);
    if (!interaction.isCommand() && !interaction.isMessageComponent()) return 'ignored';
    if (this.#isClosing) return decline(interaction, messages.tooSoon());
    if (interaction.isMessageComponent()) return pressButton(interaction, this.#settings.surroundings);
    if (interaction.isChatInputCommand() || interaction.isMessageContextMenuCommand()) return this.#run(interaction);
    return decline(interaction, messages.unknownCommand());
  }

  async #run(interaction: CommandUse): Promise<Outcome> {
    const { surroundings, deferAfter = DEFER_AFTER } = this.#settings;
    const command = this.#commandOf(interaction);
    if (!command) return decline(interaction, messages.unknownCommand());
    const options = optionsOf(interaction);
    const isPrivate = Boolean(options['private'] ?? command.isPrivate);
    const flags = isPrivate ? ({ flags: MessageFlags.Ephemeral } as const) : {};
    let deferral: Promise<unknown> | undefined;
    const defer = (): void => {
      deferral ??= interaction.deferReply(flags);
      // Whoever awaits it sees the failure; until then it must not count as unhandled.
      deferral.catch(() => undefined);
    };
    const timer = setTimeout(defer, deferAfter);
    try {
      if (isHeavy(options, surroundings)) defer();
      await deferral;
      const reply = await command.run(options, surroundings);
      clearTimeout(timer);
      const payload = renderReply(reply, { owner: interaction.user.id });
      await deferral;
      if (deferral) await interaction.editReply(payload);
      else await interaction.reply(isPrivate ? asPrivate(payload) : payload);
      return 'answered';
    } finally {
      clearTimeout(timer);
      // A failure is told in place of the promised answer, so the promise must have reached Discord first.
      await deferral?.catch(() => undefined);
    }
  }

  async #complete(interaction: AutocompleteInteraction): Promise<Outcome> {
    const command = this.#commandOf(interaction);
    const { name, value } = interaction.options.getFocused(true);
    const choices =
      command && isSlashCommand(command)
        ? command.complete(name, String(value), optionsOf(interaction), this.#settings.surroundings)
        : [];
    await interaction.respond(choices.slice(0, limits.choices));
    return 'answered';
  }

  /** Commands of different types may share a name. */
  #commandOf({ commandName, commandType }: CommandUse | AutocompleteInteraction): Command | undefined {
    return this.#settings.commands.find(
      (command) => command.definition.name === commandName && typeOf(command) === commandType,
    );
  }

  /** Tells the person that it failed, if Discord still lets us. */
  async #tell(interaction: Interaction, reference: string): Promise<void> {
    try {
      if (interaction.isAutocomplete()) {
        if (!interaction.responded) await interaction.respond([]);
      } else if (interaction.isCommand() || interaction.isMessageComponent()) {
        await tellFailure(interaction, reference);
      }
    } catch (error) {
      this.#settings.log.warn({ reference, error: loggableError(error) }, 'the failure could not be shown');
    }
  }
}

/** Says privately why there is no answer. */
async function decline(interaction: Repliable, reply: Reply): Promise<Outcome> {
  await interaction.reply(asPrivate(renderReply(reply, { owner: interaction.user.id })));
  return 'refused';
}

async function tellFailure(interaction: Repliable, reference: string): Promise<void> {
  const payload = renderReply(messages.failed(reference), { owner: interaction.user.id });
  if (interaction.isCommand() && interaction.deferred && !interaction.replied) await interaction.editReply(payload);
  else if (interaction.replied || interaction.deferred) await interaction.followUp(asPrivate(payload));
  else await interaction.reply(asPrivate(payload));
}

/** Whether the articles that the options mean, all where they name none, still have much to index. */
function isHeavy(options: Options, surroundings: Surroundings): boolean {
  const articles = chooseArticles(textOption(options, 'article'), surroundings);
  if ('tone' in articles) return false;
  const waiting = articles.filter((article) => !isReady(article) || !isAttributed(article));
  return waiting.reduce((total, { text }) => total + text.length, 0) > MUCH_TO_INDEX;
}

/** What a person filled in; of a message they chose, its text. */
function optionsOf({ options }: CommandUse | AutocompleteInteraction): Options {
  return Object.fromEntries(
    options.data.map(({ name, value, message }) => [name, message ? messageText(message) : value]),
  );
}

/** What the log may know: never what was asked, nor by whom. */
function describe(interaction: Interaction): Record<string, string> {
  if (interaction.isCommand()) return { kind: 'command', command: interaction.commandName };
  if (interaction.isAutocomplete()) return { kind: 'autocomplete', command: interaction.commandName };
  if (interaction.isMessageComponent()) return { kind: 'button' };
  return { kind: 'other' };
}
