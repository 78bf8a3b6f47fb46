import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import dotenv from 'dotenv';
import { z } from 'zod';

/** The folder this package stands in: relative settings count from the working directory, defaults from here. */
const packageFolder = fileURLToPath(new URL('..', import.meta.url));

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'] as const;

/** Every setting, as .env.example names them. Errors name the setting and never repeat a secret. */
const settings = z.object({
  DISCORD_TOKEN: z
    .string()
    .trim()
    .regex(/^[\w-]+\.[\w-]+\.[\w-]+$/, 'is not a bot token; copy it anew from the Bot page of your application')
    .optional(),
  DISCORD_GUILD_ID: z
    .string()
    .trim()
    .regex(/^\d{15,20}$/, 'is not a server id; copy it from Discord with developer mode on')
    .optional(),
  DISCORD_API: z
    .url({ protocol: /^https?$/, error: 'is not an http or https address' })
    .default('https://discord.com/api'),
  ARTICLES_DIR: z.string().default(resolve(packageFolder, 'data/articles')),
  DEFAULT_ARTICLE: z.string().optional(),
  ENCODER: z.enum(['on', 'off'], 'must be on or off').default('on'),
  LOG_LEVEL: z.enum(logLevels, `must be one of ${logLevels.join(', ')}`).optional(),
  PLAYGROUND_PORT: z
    .string()
    .trim()
    .regex(/^\d{1,5}$/, 'is not a port; give a number from 0 to 65535')
    .transform(Number)
    .refine((port) => port <= 65_535, 'is not a port; give a number from 0 to 65535')
    .default(3_000),
});

export interface Config {
  /** Null: there is none, and the playground opens instead of the bot. */
  readonly token: string | null;
  /** The one server commands are registered in; null registers them everywhere. */
  readonly guildId: string | null;
  readonly api: string;
  readonly articlesFolder: string;
  /** Id of the article meant where none is named. */
  readonly defaultArticle: string | null;
  /** Whether texts are compared by meaning, too. */
  readonly encoder: boolean;
  /** Null: `info` for the bot; in the playground, `warn`. */
  readonly logLevel: (typeof logLevels)[number] | null;
  /** The port of the playground's page; 0 for any that is free. */
  readonly playgroundPort: number;
}

/** A setting that cannot be used; the message is one sentence that names it. */
export class ConfigError extends Error {}

/**
 * Settings from the environment and from `.env` in the working directory; the environment goes first.
 * @throws {ConfigError} for the first setting that is wrong.
 */
export function loadConfig(environment: NodeJS.ProcessEnv = process.env, envFile: string = resolve('.env')): Config {
  const read: Record<string, string> = {};
  dotenv.config({ path: envFile, processEnv: read, quiet: true });
  const parsed = settings.safeParse({ ...withoutBlanks(read), ...withoutBlanks(environment) });
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new ConfigError(`The setting ${issue?.path.join('.')} ${issue?.message}.`);
  }
  const { data } = parsed;
  return {
    token: data.DISCORD_TOKEN ?? null,
    guildId: data.DISCORD_GUILD_ID ?? null,
    api: data.DISCORD_API.replace(/\/+$/, ''),
    articlesFolder: resolve(data.ARTICLES_DIR),
    defaultArticle: data.DEFAULT_ARTICLE ?? null,
    encoder: data.ENCODER === 'on',
    logLevel: data.LOG_LEVEL ?? null,
    playgroundPort: data.PLAYGROUND_PORT,
  };
}

/**
 * The setting `ENCODER` alone, for what needs no other.
 * @throws {ConfigError} where it is neither on nor off
 */
export function encoderIsOn(environment: NodeJS.ProcessEnv = process.env, envFile: string = resolve('.env')): boolean {
  const read: Record<string, string> = {};
  dotenv.config({ path: envFile, processEnv: read, quiet: true });
  const parsed = settings.shape.ENCODER.safeParse({ ...withoutBlanks(read), ...withoutBlanks(environment) }['ENCODER']);
  if (!parsed.success) throw new ConfigError(`The setting ENCODER ${parsed.error.issues[0]?.message}.`);
  return parsed.data === 'on';
}

/** A setting left blank is not set. */
function withoutBlanks(given: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(Object.entries(given).flatMap(([name, value]) => (value?.trim() ? [[name, value]] : [])));
}
