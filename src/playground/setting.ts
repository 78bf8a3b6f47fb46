import { ApplicationIntegrationType, InteractionContextType, Locale } from 'discord-api-types/v10';
import { DEFAULT_PERSON, type Person } from './person.ts';

/** The guild, and its channel, in which people act where a caller names none. */
export const HOME = Object.freeze({ guildId: '100000000000000001', channelId: '100000000000000002' });

/** Who acts and where, as far as a caller wants to say it. */
export interface SettingInput {
  readonly user?: Person;
  /** A guild's id; null for a direct message. */
  readonly guildId?: string | null;
  readonly channelId?: string;
  readonly context?: InteractionContextType;
  readonly locale?: Locale;
  /** On whose account the application is there: a guild that installed it, a user who did, or both. */
  readonly integrationOwners?: { readonly guild?: string; readonly user?: string };
}

/** Who acts and where, complete. */
export interface Setting {
  readonly user: Person;
  readonly guildId: string | null;
  readonly channelId: string;
  readonly context: InteractionContextType;
  readonly locale: Locale;
  readonly owners: { readonly [Type in ApplicationIntegrationType]?: string };
}

/**
 * Fills in what a caller left out: the default person, in the home guild, which has installed the application. In a
 * guild the bot is no member of, and between people, the application is there because the user installed it.
 *
 * @param joinedGuilds the guilds the bot is a member of
 */
export function settingOf(input: SettingInput, joinedGuilds: readonly string[]): Setting {
  const user = input.user ?? DEFAULT_PERSON;
  const guildId = input.guildId === undefined ? HOME.guildId : input.guildId;
  const context = input.context ?? (guildId === null ? InteractionContextType.BotDM : InteractionContextType.Guild);
  if ((guildId !== null) !== (context === InteractionContextType.Guild)) {
    throw new Error('A guild interaction needs a guild, and any other has none: guildId and context disagree.');
  }
  return {
    user,
    guildId,
    channelId: input.channelId ?? defaultChannelId(guildId, context, user),
    context,
    locale: input.locale ?? Locale.EnglishUS,
    owners: ownersOf(input, guildId, context, user, joinedGuilds),
  };
}

/** A direct message, a private channel and a foreign guild each have one channel of their own, named after them. */
function defaultChannelId(guildId: string | null, context: InteractionContextType, user: Person): string {
  if (guildId === HOME.guildId) return HOME.channelId;
  return (BigInt(guildId ?? user.id) + 1_000_000_000n * BigInt(context + 1)).toString();
}

function ownersOf(
  input: SettingInput,
  guildId: string | null,
  context: InteractionContextType,
  user: Person,
  joinedGuilds: readonly string[],
): Setting['owners'] {
  const { GuildInstall, UserInstall } = ApplicationIntegrationType;
  if (input.integrationOwners !== undefined) {
    const { guild, user: owner } = input.integrationOwners;
    return {
      ...(guild === undefined ? {} : { [GuildInstall]: guild }),
      ...(owner === undefined ? {} : { [UserInstall]: owner }),
    };
  }
  // Discord writes guild "0" for a direct message with the bot.
  if (context === InteractionContextType.BotDM) return { [GuildInstall]: '0' };
  return guildId !== null && joinedGuilds.includes(guildId) ? { [GuildInstall]: guildId } : { [UserInstall]: user.id };
}
