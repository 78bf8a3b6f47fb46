import {
  ApplicationCommandType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
  type RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { Article } from '../article/article.ts';
import type { Vectors } from '../encoder/vectors.ts';
import type { Reply } from '../reply/reply.ts';
import type { Library } from './library.ts';

/** What a person filled in, by option name. */
export type Options = Readonly<Record<string, string | number | boolean | undefined>>;

export interface Surroundings {
  readonly library: Library;
  /** The article meant when none is named and there are several; null leaves the choice to the command. */
  readonly preferredArticle: string | null;
  /** Without them, articles are searched by words alone. */
  readonly vectors?: Vectors;
}

export interface Choice {
  /** Shown, 1 to 100 characters. */
  readonly name: string;
  /** Filled in, 1 to 100 characters. */
  readonly value: string;
}

interface Runnable {
  /** Whether the reply is for the asker alone where no option `private` says so; without it, everybody sees it. */
  readonly isPrivate?: boolean;
  run(options: Options, surroundings: Surroundings): Reply | Promise<Reply>;
}

/** Typed, with options: in Discord behind a slash, and in a terminal. */
export interface SlashCommand extends Runnable {
  readonly definition: RESTPostAPIChatInputApplicationCommandsJSONBody;
  /** Suggestions for the option being typed, best first; at most 25. */
  complete(option: string, typed: string, options: Options, surroundings: Surroundings): readonly Choice[];
}

/** Chosen from the menu of a message, whose text is its one option: `message`. */
export interface MessageCommand extends Runnable {
  readonly definition: RESTPostAPIContextMenuApplicationCommandsJSONBody & {
    readonly type: ApplicationCommandType.Message;
  };
}

/** One command: what it is for Discord, and what it does anywhere. */
export type Command = SlashCommand | MessageCommand;

export function typeOf({ definition }: Command): ApplicationCommandType {
  return definition.type ?? ApplicationCommandType.ChatInput;
}

export function isSlashCommand(command: Command): command is SlashCommand {
  return typeOf(command) === ApplicationCommandType.ChatInput;
}

export function textOption(options: Options, name: string): string | null {
  const value = options[name];
  const text = typeof value === 'string' ? value.trim() : '';
  return text === '' ? null : text;
}

/** The name people see an article by. */
export function titleOf({ title, id }: Article): string {
  return title ?? id;
}
