import { isDeepStrictEqual } from 'node:util';
import { type APIApplicationCommand, type REST, Routes } from 'discord.js';
import type { Command } from '../commands/command.ts';

type Definition = Command['definition'];

export interface Registration {
  readonly applicationId: string;
  readonly count: number;
  /** False: Discord already had exactly these, and nothing was written. */
  readonly changed: boolean;
}

/**
 * Makes Discord's list of commands, global or one server's, equal to ours, by one bulk overwrite and only when it differs:
 * Discord counts what is created in a day.
 * @throws {DiscordAPIError} when Discord refuses the token or a definition.
 */
export async function registerCommands(
  rest: REST,
  definitions: readonly Definition[],
  guildId: string | null,
): Promise<Registration> {
  const { id: applicationId } = (await rest.get(Routes.currentApplication())) as { id: string };
  const route =
    guildId === null
      ? Routes.applicationCommands(applicationId)
      : Routes.applicationGuildCommands(applicationId, guildId);
  const there = (await rest.get(route)) as APIApplicationCommand[];
  const changed = !isDeepStrictEqual(comparable(there), comparable(definitions));
  if (changed) await rest.put(route, { body: definitions });
  return { applicationId, count: definitions.length, changed };
}

const COMPARED = new Set(
  `name description type options required choices value autocomplete min_length max_length min_value max_value channel_types
   name_localizations description_localizations default_member_permissions nsfw integration_types contexts`.split(
    /\s+/,
  ),
);

/** Only what we set, without what Discord adds or fills in: ids, versions, and defaults spelt out. */
function comparable(commands: readonly object[]): unknown[] {
  return commands
    .map((command) => stripped({ type: 1, ...command }))
    .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}

function stripped(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(stripped);
  if (value === null || typeof value !== 'object') return value;
  const kept = Object.entries(value)
    .filter(([key, inner]) => COMPARED.has(key) && !isDefault(inner))
    .map(([key, inner]) => [key, stripped(inner)] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(kept);
}

function isDefault(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  // A message command has no description, which Discord tells as an empty one.
  return value === undefined || value === null || value === false || value === '';
}
