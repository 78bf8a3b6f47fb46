import {
  type APIApplicationCommandBooleanOption,
  type APIApplicationCommandStringOption,
  ApplicationCommandOptionType,
  ApplicationIntegrationType,
  InteractionContextType,
} from 'discord-api-types/v10';

export const articleOption = {
  type: ApplicationCommandOptionType.String,
  name: 'article',
  description: 'Which article to ask; start typing its title',
  autocomplete: true,
  max_length: 100,
} as const satisfies APIApplicationCommandStringOption;

export const privateOption = {
  type: ApplicationCommandOptionType.Boolean,
  name: 'private',
  description: 'Show the reply to you alone',
} as const satisfies APIApplicationCommandBooleanOption;

/** Every command works in servers, in the bot's direct messages and in private channels, installed either way. */
export const everywhere: {
  integration_types: ApplicationIntegrationType[];
  contexts: InteractionContextType[];
} = {
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
};
