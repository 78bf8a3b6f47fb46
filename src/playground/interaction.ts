import {
  type APIApplicationCommandOptionChoice,
  type APIMessage,
  type APIMessageInteractionMetadata,
  type ApplicationCommandType,
  InteractionType,
} from 'discord-api-types/v10';
import type { ChannelMessage } from './messageStore.ts';
import type { Setting } from './setting.ts';

/**
 * Where an interaction stands. It starts `pending`. An answer makes it `answered`; a promise of one makes it `deferred`
 * until the message is edited or followed up. Without either in time it has `failed`, for good.
 */
export type InteractionState = 'pending' | 'deferred' | 'answered' | 'failed';

/** What can set an interaction off. */
export type InteractionKind =
  | InteractionType.ApplicationCommand
  | InteractionType.ApplicationCommandAutocomplete
  | InteractionType.MessageComponent;

/** A command as it was used. */
export interface InvokedCommand {
  /** With subcommands as people write it, such as `article add`; without the slash. */
  readonly name: string;
  readonly type: ApplicationCommandType;
}

/** What happened to an interaction. */
export interface InteractionChange {
  readonly kind: 'interaction';
  readonly interaction: Interaction;
}

/** All that is settled about an interaction when it is sent. */
export interface InteractionSetup {
  readonly id: string;
  readonly token: string;
  readonly kind: InteractionKind;
  readonly setting: Setting;
  /** What it is a use of; null for a component. */
  readonly command: InvokedCommand | null;
  /** The component that was used; null for a command. */
  readonly customId: string | null;
  /** How messages that answer it tell of it. */
  readonly metadata: APIMessageInteractionMetadata;
  /** The message whose component was used. */
  readonly componentMessage: ChannelMessage | null;
  readonly acknowledgeWithin: number;
  readonly now: () => number;
  readonly onChange: (change: InteractionChange) => void;
}

/** What somebody sees who used the application and got nothing back in time. */
const FAILURES: Readonly<Record<InteractionKind, string>> = {
  [InteractionType.ApplicationCommand]: 'The application did not respond',
  [InteractionType.ApplicationCommandAutocomplete]: 'Loading options failed',
  [InteractionType.MessageComponent]: 'This interaction failed',
};

const DEFAULT_WAIT = 5_000;

interface Watcher {
  check(): void;
  abandon(reason: Error): void;
}

/**
 * One use of the bot by a person: what came of it, and a way to wait for that. The bot's side drives it through
 * {@link acknowledge} and {@link answered}; whoever acts as the person reads the rest.
 */
export class Interaction {
  readonly id: string;
  readonly token: string;
  readonly kind: InteractionKind;
  readonly setting: Setting;
  readonly command: InvokedCommand | null;
  readonly customId: string | null;
  readonly metadata: APIMessageInteractionMetadata;
  readonly componentMessage: ChannelMessage | null;
  /** When it was sent, in milliseconds since 1970. */
  readonly sentAt: number;

  readonly #now: () => number;
  readonly #onChange: (change: InteractionChange) => void;
  readonly #watchers = new Set<Watcher>();
  readonly #followups: ChannelMessage[] = [];
  readonly #deadline: NodeJS.Timeout;
  #state: InteractionState = 'pending';
  #acknowledgedAt: number | null = null;
  #original: ChannelMessage | null = null;
  #choices: readonly APIApplicationCommandOptionChoice[] | null = null;

  constructor(setup: InteractionSetup) {
    this.id = setup.id;
    this.token = setup.token;
    this.kind = setup.kind;
    this.setting = setup.setting;
    this.command = setup.command;
    this.customId = setup.customId;
    this.metadata = setup.metadata;
    this.componentMessage = setup.componentMessage;
    this.#now = setup.now;
    this.#onChange = setup.onChange;
    this.sentAt = setup.now();
    this.#deadline = setTimeout(() => this.#fail(), setup.acknowledgeWithin);
  }

  get state(): InteractionState {
    return this.#state;
  }

  /** How many milliseconds after sending the bot acknowledged it; null while it has not. */
  get acknowledged(): number | null {
    return this.#acknowledgedAt === null ? null : this.#acknowledgedAt - this.sentAt;
  }

  /** What the person was told instead of an answer; null unless it failed. */
  get failed(): string | null {
    return this.#state === 'failed' ? FAILURES[this.kind] : null;
  }

  /** The answer as it stands now: the reply, or the component's message where that was updated. */
  get message(): APIMessage | null {
    return this.#original?.message ?? null;
  }

  /** The answer with who can see it. */
  get original(): ChannelMessage | null {
    return this.#original;
  }

  /** The further messages the bot sent, the oldest first. */
  get followups(): readonly APIMessage[] {
    return this.#followups.map(({ message }) => message);
  }

  /** The completions offered; null where the bot gave no answer. */
  get choices(): readonly APIApplicationCommandOptionChoice[] | null {
    return this.#choices;
  }

  /** Whether edits and followups are still possible. */
  isAlive(tokenLifetime: number): boolean {
    return this.#now() - this.sentAt <= tokenLifetime;
  }

  /** Notes the bot's first answer. `original` is the message that the token's `@original` stands for from now on. */
  acknowledge(state: 'deferred' | 'answered', original: ChannelMessage | null): void {
    clearTimeout(this.#deadline);
    this.#acknowledgedAt = this.#now();
    this.#original = original;
    this.#enter(state);
  }

  /** Notes the completions the bot offers, which acknowledges the interaction. */
  offer(choices: readonly APIApplicationCommandOptionChoice[]): void {
    this.#choices = choices;
    this.acknowledge('answered', null);
  }

  /** Notes that a promised answer has come, or that an answer has changed. */
  answered(): void {
    this.#enter('answered');
  }

  addFollowup(entry: ChannelMessage): void {
    this.#followups.push(entry);
    this.#enter('answered');
  }

  /** Notes that one of its messages is gone. */
  forget(entry: ChannelMessage): void {
    if (this.#original === entry) this.#original = null;
    const index = this.#followups.indexOf(entry);
    if (index !== -1) this.#followups.splice(index, 1);
    this.#enter('answered');
  }

  /** The message an id means under this interaction's token: `@original`, or the id of one of its messages. */
  messageOf(id: string): ChannelMessage | null {
    if (id === '@original') return this.#original;
    return [this.#original, ...this.#followups].find((entry) => entry?.message.id === id) ?? null;
  }

  /** Waits until the bot has answered, after deferring if it likes, or has failed to. Gives this interaction back. */
  settled(options: { readonly within?: number } = {}): Promise<this> {
    return this.until(() => this.#state === 'answered' || this.#state === 'failed', options);
  }

  /** Waits until a condition on this interaction holds; rejects after `within` milliseconds (5,000 unless given). */
  until(condition: (interaction: this) => boolean, options: { readonly within?: number } = {}): Promise<this> {
    const within = options.within ?? DEFAULT_WAIT;
    return new Promise((resolve, reject) => {
      const end = (): void => {
        clearTimeout(timer);
        this.#watchers.delete(watcher);
      };
      const watcher: Watcher = {
        check: () => {
          if (!condition(this)) return;
          end();
          resolve(this);
        },
        abandon: (reason) => {
          end();
          reject(reason);
        },
      };
      const late = new Error(`Still ${this.#state} after ${within} ms: what was waited for did not happen.`);
      const timer = setTimeout(() => watcher.abandon(late), within);
      this.#watchers.add(watcher);
      watcher.check();
    });
  }

  /** Stops its clock, and every wait for it. */
  close(): void {
    clearTimeout(this.#deadline);
    for (const watcher of [...this.#watchers]) watcher.abandon(new Error('The stand-in was closed.'));
  }

  #fail(): void {
    this.#enter('failed');
  }

  #enter(state: InteractionState): void {
    this.#state = state;
    for (const watcher of [...this.#watchers]) watcher.check();
    this.#onChange({ kind: 'interaction', interaction: this });
  }
}
