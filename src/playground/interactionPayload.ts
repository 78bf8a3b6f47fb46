import {
  type APIBaseInteraction,
  type APIInteractionGuildMember,
  type ChannelFlags,
  ChannelType,
  type GuildMemberFlags,
  InteractionContextType,
  type InteractionType,
  Locale,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import { permissionsOf, userOf } from './person.ts';
import type { Setting } from './setting.ts';

/** An interaction as it goes over the gateway. */
export type InteractionPayload = APIBaseInteraction<InteractionType, unknown>;

/** What differs from one interaction to the next in the same setting. */
export type InteractionCore = Pick<InteractionPayload, 'id' | 'application_id' | 'token' | 'type' | 'data' | 'message'>;

const MEGABYTE = 1024 * 1024;
/** The size of file an ordinary account may upload. */
const ATTACHMENT_SIZE_LIMIT = 10 * MEGABYTE;

const APP_PERMISSIONS = (
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.EmbedLinks |
  PermissionFlagsBits.AttachFiles |
  PermissionFlagsBits.ReadMessageHistory
).toString();

/** Joined on an ordinary day, so that payloads do not change with the clock. */
const JOINED_AT = '2024-01-02T03:04:05.000000+00:00';

/** A full INTERACTION_CREATE payload: with a member in a guild, with a user elsewhere. */
export function interactionPayload(core: InteractionCore, setting: Setting): InteractionPayload {
  const common = {
    ...core,
    version: 1 as const,
    channel_id: setting.channelId,
    app_permissions: APP_PERMISSIONS,
    locale: setting.locale,
    entitlements: [],
    authorizing_integration_owners: setting.owners,
    context: setting.context,
    attachment_size_limit: ATTACHMENT_SIZE_LIMIT,
  };
  if (setting.guildId === null) return { ...common, user: userOf(setting.user), channel: directChannel(setting) };
  return {
    ...common,
    guild_id: setting.guildId,
    guild: { id: setting.guildId, locale: Locale.EnglishUS, features: [] },
    guild_locale: Locale.EnglishUS,
    channel: guildChannel(setting.channelId, setting.guildId, permissionsOf(setting.user)),
    member: memberOf(setting),
  };
}

function memberOf(setting: Setting): APIInteractionGuildMember {
  return {
    user: userOf(setting.user),
    permissions: permissionsOf(setting.user).toString(),
    roles: [],
    nick: null,
    avatar: null,
    banner: null,
    joined_at: JOINED_AT,
    premium_since: null,
    communication_disabled_until: null,
    deaf: false,
    mute: false,
    pending: false,
    flags: 0 as GuildMemberFlags,
  };
}

function guildChannel(id: string, guildId: string, permissions: bigint): NonNullable<InteractionPayload['channel']> {
  return {
    id,
    type: ChannelType.GuildText,
    guild_id: guildId,
    name: 'articles',
    position: 0,
    parent_id: null,
    topic: null,
    nsfw: false,
    rate_limit_per_user: 0,
    last_message_id: null,
    flags: 0 as ChannelFlags,
    permissions: permissions.toString(),
  } as NonNullable<InteractionPayload['channel']>;
}

/** A private channel between people shows the bot no one but the person who used it. */
function directChannel(setting: Setting): NonNullable<InteractionPayload['channel']> {
  const common = {
    id: setting.channelId,
    last_message_id: null,
    flags: 0 as ChannelFlags,
    recipients: [userOf(setting.user)],
  };
  return setting.context === InteractionContextType.PrivateChannel
    ? { ...common, type: ChannelType.GroupDM, name: null, icon: null, owner_id: setting.user.id }
    : { ...common, type: ChannelType.DM };
}
