import type { RESTPostAPIChatInputApplicationCommandsJSONBody } from 'discord-api-types/v10';
import type { Article } from '../article/article.ts';
import type { Reply } from '../reply/reply.ts';
import type { Library } from './library.ts';

/** What a person filled in, by option name. */
export type Options = Readonly<Record<string, string | number | boolean | undefined>>;

export interface Surroundings {
  readonly library: Library;
  /** The article meant when none is named and there are several; null leaves the choice to the command. */
  readonly preferredArticle: string | null;
}

export interface Choice {
  /** Shown, 1 to 100 characters. */
  readonly name: string;
  /** Filled in, 1 to 100 characters. */
  readonly value: string;
}

/** One command: what it is for Discord, and what it does anywhere. */
export interface Command {
  readonly definition: RESTPostAPIChatInputApplicationCommandsJSONBody;
  run(options: Options, surroundings: Surroundings): Reply | Promise<Reply>;
  /** Suggestions for the option being typed, best first; at most 25. */
  complete(option: string, typed: string, options: Options, surroundings: Surroundings): readonly Choice[];
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
