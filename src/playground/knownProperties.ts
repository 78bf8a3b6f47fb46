import { ComponentType } from 'discord-api-types/v10';

/**
 * The properties Discord documents for the objects a bot sends. Discord ignores any other; the stand-in refuses
 * them, because a property it does not know is a misspelt one.
 */
export const MESSAGE_PROPERTIES = names(
  'content tts nonce enforce_nonce embeds allowed_mentions components attachments flags poll sticker_ids',
  'message_reference username avatar_url thread_name applied_tags',
);
export const ALLOWED_MENTIONS_PROPERTIES = names('parse users roles replied_user');
export const ATTACHMENT_PROPERTIES = names('id filename title description duration_secs waveform is_remix');
export const EMBED_PROPERTIES = names(
  'title type description url timestamp color footer image thumbnail video provider author fields',
);
export const EMBED_PART_PROPERTIES: Readonly<Record<string, ReadonlySet<string>>> = {
  footer: names('text icon_url proxy_icon_url'),
  author: names('name url icon_url proxy_icon_url'),
  image: names('url proxy_url height width'),
  thumbnail: names('url proxy_url height width'),
};
export const EMBED_FIELD_PROPERTIES = names('name value inline');
export const EMOJI_PROPERTIES = names('id name animated');
export const SELECT_OPTION_PROPERTIES = names('label value description emoji default');

const AUTOMATIC_SELECT = 'type id custom_id placeholder default_values min_values max_values disabled';

/** By component type (https://discord.com/developers/docs/components/reference); the types a message can hold. */
export const COMPONENT_PROPERTIES: ReadonlyMap<unknown, ReadonlySet<string>> = new Map<unknown, ReadonlySet<string>>([
  [ComponentType.ActionRow, names('type id components')],
  [ComponentType.Button, names('type id style label emoji custom_id sku_id url disabled')],
  [ComponentType.StringSelect, names('type id custom_id options placeholder min_values max_values disabled')],
  [ComponentType.UserSelect, names(AUTOMATIC_SELECT)],
  [ComponentType.RoleSelect, names(AUTOMATIC_SELECT)],
  [ComponentType.MentionableSelect, names(AUTOMATIC_SELECT)],
  [ComponentType.ChannelSelect, names(AUTOMATIC_SELECT, 'channel_types')],
  [ComponentType.Section, names('type id components accessory')],
  [ComponentType.TextDisplay, names('type id content')],
  [ComponentType.Thumbnail, names('type id media description spoiler')],
  [ComponentType.MediaGallery, names('type id items')],
  [ComponentType.File, names('type id file spoiler')],
  [ComponentType.Separator, names('type id divider spacing')],
  [ComponentType.Container, names('type id components accent_color spoiler')],
]);

const LOCALISED = 'name name_localizations description description_localizations';

/** `id` stands here because bulk overwriting accepts the id of a command that is kept. */
export const COMMAND_PROPERTIES = names(
  LOCALISED,
  'id type options default_member_permissions dm_permission default_permission',
  'integration_types contexts nsfw handler',
);
export const COMMAND_OPTION_PROPERTIES = names(
  LOCALISED,
  'type required choices options channel_types min_value max_value min_length max_length autocomplete file_types',
);
export const COMMAND_CHOICE_PROPERTIES = names('name name_localizations value');

function names(...lists: string[]): ReadonlySet<string> {
  return new Set(lists.join(' ').split(' '));
}
