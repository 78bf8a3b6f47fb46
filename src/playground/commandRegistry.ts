import { isDeepStrictEqual } from 'node:util';
import {
  type APIApplicationCommand,
  ApplicationCommandType,
  ApplicationIntegrationType,
  type RESTPutAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';

/** A scope commands are registered for: a guild's id, or null for everywhere. */
export type CommandScope = string | null;

/** The commands the bot has registered, everywhere and for single guilds. */
export class CommandRegistry {
  readonly #applicationId: string;
  readonly #nextId: () => string;
  readonly #byScope = new Map<CommandScope, readonly APIApplicationCommand[]>();

  constructor(applicationId: string, nextId: () => string) {
    this.#applicationId = applicationId;
    this.#nextId = nextId;
  }

  /**
   * Replaces all commands of a scope. A command of the same name and type as before keeps its id, and its version too
   * if nothing about it changed.
   */
  overwrite(scope: CommandScope, bodies: RESTPutAPIApplicationCommandsJSONBody): readonly APIApplicationCommand[] {
    const before = this.list(scope);
    const after = bodies.map((body) => {
      const definition = completed(body, scope);
      const kept = before.find(({ name, type }) => name === definition.name && type === definition.type);
      const id = kept?.id ?? this.#nextId();
      const fresh = { ...definition, id, application_id: this.#applicationId, version: this.#nextId() };
      return kept !== undefined && isDeepStrictEqual({ ...fresh, version: kept.version }, kept) ? kept : fresh;
    });
    this.#byScope.set(scope, after);
    return after;
  }

  /** The commands of exactly this scope. */
  list(scope: CommandScope): readonly APIApplicationCommand[] {
    return this.#byScope.get(scope) ?? [];
  }

  /** The commands of a guild and those registered everywhere, or the latter alone where the guild is null. */
  visible(guildId: string | null): readonly APIApplicationCommand[] {
    if (guildId === null) return this.list(null);
    const own = this.list(guildId);
    const others = this.list(null).filter(
      ({ name, type }) => !own.some((one) => one.name === name && one.type === type),
    );
    return [...own, ...others];
  }

  /** The command of this name that people see in a guild, or in direct messages where the guild is null. */
  find(name: string, type: ApplicationCommandType, guildId: string | null): APIApplicationCommand | null {
    return this.visible(guildId).find((command) => command.name === name && command.type === type) ?? null;
  }
}

/** A definition with the values Discord fills in where it is silent. */
function completed(
  body: RESTPutAPIApplicationCommandsJSONBody[number],
  scope: CommandScope,
): Omit<APIApplicationCommand, 'id' | 'application_id' | 'version'> {
  const { default_member_permissions: permissions, ...definition } = structuredClone(body);
  const base = {
    description: '',
    name_localizations: null,
    description_localizations: null,
    nsfw: false,
    ...definition,
    type: body.type ?? ApplicationCommandType.ChatInput,
    default_member_permissions: permissions === undefined || permissions === null ? null : String(permissions),
  };
  const place =
    scope === null
      ? {
          contexts: body.contexts ?? null,
          integration_types: body.integration_types ?? [ApplicationIntegrationType.GuildInstall],
        }
      : { guild_id: scope };
  return { ...base, ...place } as Omit<APIApplicationCommand, 'id' | 'application_id' | 'version'>;
}
