import { type APIApplicationCommand, ApplicationCommandType, InteractionType } from 'discord-api-types/v10';
import { titleOf } from '../../commands/command.ts';
import { displayable } from '../../discord/escape.ts';
import type { Interaction, InvokedCommand } from '../interaction.ts';
import { keepLatest } from '../keepLatest.ts';
import type { ChannelMessage, MessageChange } from '../messageStore.ts';
import type {
  ChannelState,
  Entry,
  FeedEvent,
  MessageEntry,
  RefusalEntry,
  Shelf,
  UsedCommand,
  UseEntry,
} from '../pageProtocol.ts';
import type { Person } from '../person.ts';
import { HOME } from '../setting.ts';
import type { Change, Refusal, StandIn } from '../standIn.ts';
import type { ChannelLibrary } from './channelLibrary.ts';
import { PAGE_PEOPLE } from './pagePeople.ts';

interface Follower {
  readonly person: Person;
  readonly tell: (event: FeedEvent) => void;
}

/** What newcomers are shown of the past, beside the messages. */
const MOST_REFUSALS = 100;
const MOST_USES = 200;
/** Characters of a refused body that are shown. */
const LONGEST_BODY = 20_000;

/** What happens in the home channel, told to each person as far as they may see it. */
export class ChannelFeed {
  readonly #standIn: StandIn;
  readonly #library: ChannelLibrary | null;
  readonly #followers = new Set<Follower>();
  readonly #refusals: RefusalEntry[] = [];
  /** Uses of the bot that have had no answer yet, or never will. */
  readonly #openUses: Interaction[] = [];
  readonly #endings: readonly (() => void)[];

  /** @param library null where there are no articles to show */
  constructor(standIn: StandIn, library: ChannelLibrary | null) {
    this.#standIn = standIn;
    this.#library = library;
    this.#endings = [
      standIn.onChange((change) => this.#pass(change)),
      library?.onChange(() => this.#passShelf(library)) ?? (() => undefined),
    ];
  }

  /** Tells the state as it is now, then every change that this person may see; gives the function that ends it. */
  follow(person: Person, tell: (event: FeedEvent) => void): () => void {
    const follower = { person, tell };
    tell(this.#stateFor(person));
    this.#followers.add(follower);
    return () => {
      this.#followers.delete(follower);
    };
  }

  /** Tells nobody anything any more. */
  close(): void {
    for (const end of this.#endings) end();
    this.#followers.clear();
  }

  #stateFor(person: Person): ChannelState {
    const { id, username, global_name: name } = this.#standIn.botUser;
    return {
      kind: 'state',
      application: { id, name: name ?? username },
      isConnected: this.#standIn.gateway.connected,
      users: PAGE_PEOPLE.map((one) => ({ id: one.id, name: nameOf(one) })),
      commands: this.#commandsFor(person),
      entries: this.#entriesFor(person),
      shelf: this.#library && shelfOf(this.#library),
    };
  }

  /** All ids are of one series, so that their order is that of time. */
  #entriesFor(person: Person): Entry[] {
    const messages = this.#standIn.channel()?.messages ?? [];
    const entries: Entry[] = [
      ...messages.filter((entry) => isVisible(entry, person)).map(messageEntry),
      ...this.#refusals,
      ...this.#openUses.filter((use) => isOf(use, person)).map(useEntry),
    ];
    return entries.sort((one, other) => Number(BigInt(one.id) - BigInt(other.id)));
  }

  #commandsFor(user: Person): readonly APIApplicationCommand[] {
    return this.#standIn.commandsFor({ user });
  }

  #pass(change: Change): void {
    switch (change.kind) {
      case 'message':
        this.#passMessage(change);
        break;
      case 'interaction':
        this.#passUse(change.interaction);
        break;
      case 'refusal':
        this.#passRefusal(change.refusal);
        break;
      case 'gateway':
        this.#tell(() => ({ kind: 'connection', isConnected: change.connected }));
        break;
      case 'commands':
        this.#tell(({ person }) => ({ kind: 'commands', commands: this.#commandsFor(person) }));
    }
  }

  #passMessage({ action, channelId, entry }: MessageChange): void {
    if (channelId !== HOME.channelId) return;
    this.#tell(({ person }) => {
      if (!isVisible(entry, person)) return null;
      if (action === 'deleted') return { kind: 'gone', messageId: entry.message.id };
      return { kind: 'entry', entry: messageEntry(entry) };
    });
  }

  #passUse(use: Interaction): void {
    if (use.kind === InteractionType.ApplicationCommandAutocomplete || use.setting.channelId !== HOME.channelId) return;
    const index = this.#openUses.indexOf(use);
    // An answer can change for long after it came; the use is over with the first.
    if (use.state === 'answered' && index === -1) return;
    if (use.state === 'answered') this.#openUses.splice(index, 1);
    else if (index === -1) keepLatest(this.#openUses, use, MOST_USES);
    this.#tell(({ person }) => (isOf(use, person) ? { kind: 'entry', entry: useEntry(use) } : null));
  }

  #passRefusal(refusal: Refusal): void {
    const entry = refusalEntry(refusal);
    keepLatest(this.#refusals, entry, MOST_REFUSALS);
    this.#tell(() => ({ kind: 'entry', entry }));
  }

  #passShelf(library: ChannelLibrary): void {
    this.#tell(() => ({ kind: 'shelf', shelf: shelfOf(library) }));
  }

  #tell(eventFor: (follower: Follower) => FeedEvent | null): void {
    for (const follower of [...this.#followers]) {
      const event = eventFor(follower);
      if (event !== null) follower.tell(event);
    }
  }
}

function nameOf({ globalName, username }: Person): string {
  return globalName ?? username;
}

function isVisible({ visibleTo }: ChannelMessage, { id }: Person): boolean {
  return visibleTo === null || visibleTo === id;
}

function isOf({ setting }: Interaction, { id }: Person): boolean {
  return setting.user.id === id;
}

function messageEntry({ message, visibleTo, command }: ChannelMessage): MessageEntry {
  const user = message.interaction_metadata?.user;
  return {
    kind: 'message',
    id: message.id,
    message,
    isPrivate: visibleTo !== null,
    command: user === undefined ? null : usedCommand(command, user.global_name ?? user.username),
  };
}

function useEntry(use: Interaction): UseEntry {
  const { id, sentAt, state, failed, customId, componentMessage } = use;
  const isPress = componentMessage !== null && customId !== null;
  return {
    kind: 'use',
    id,
    at: new Date(sentAt).toISOString(),
    state,
    failed,
    command: commandOf(use),
    pressed: isPress ? { messageId: componentMessage.message.id, customId } : null,
  };
}

function refusalEntry({ id, at, place, status, code, message, problems, body, interaction }: Refusal): RefusalEntry {
  return {
    kind: 'refusal',
    id,
    at: new Date(at).toISOString(),
    place,
    status,
    code,
    message,
    problems: problems.map((problem) => ({ path: pathText(problem.path), message: problem.message })),
    body: body === null ? '' : bodyText(body),
    command: interaction && commandOf(interaction),
  };
}

function commandOf({ command, setting }: Interaction): UsedCommand | null {
  return usedCommand(command, nameOf(setting.user));
}

function usedCommand(command: InvokedCommand | null, userName: string): UsedCommand | null {
  if (command === null) return null;
  return { userName, name: command.name, isSlashCommand: command.type === ApplicationCommandType.ChatInput };
}

/** As people write it: `data.components[0].content`. */
function pathText(path: Refusal['problems'][number]['path']): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`;
    return text === '' ? step : `${text}.${step}`;
  }, '');
}

function bodyText(body: unknown): string {
  const text = JSON.stringify(body, null, 2);
  return text.length <= LONGEST_BODY ? text : `${text.slice(0, LONGEST_BODY).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

function shelfOf(library: ChannelLibrary): Shelf {
  return {
    articles: library.list().map((article) => ({
      id: article.id,
      version: article.version,
      // A list of them knows no direction of its own.
      title: displayable(titleOf(article)),
      isGiven: library.isGiven(article.id),
    })),
    preferred: library.preferred,
  };
}
