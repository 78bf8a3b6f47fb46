import type {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ButtonStyle,
  ComponentType,
  MessageFlags,
  MessageType,
} from 'discord-api-types/v10';

/*
 * The numbers of Discord's API that the page meets. The types hold each to what discord-api-types says; importing the values from
 * there would put all of the API into the page.
 */

export const ACTION_ROW: ComponentType.ActionRow = 1;
export const BUTTON: ComponentType.Button = 2;
export const SECTION: ComponentType.Section = 9;
export const TEXT_DISPLAY: ComponentType.TextDisplay = 10;
export const SEPARATOR: ComponentType.Separator = 14;
export const CONTAINER: ComponentType.Container = 17;

export const PRIMARY: ButtonStyle.Primary = 1;
export const SUCCESS: ButtonStyle.Success = 3;
export const DANGER: ButtonStyle.Danger = 4;
export const LINK: ButtonStyle.Link = 5;
export const PREMIUM: ButtonStyle.Premium = 6;

export const CHAT_INPUT: ApplicationCommandType.ChatInput = 1;
export const MESSAGE: ApplicationCommandType.Message = 3;

export const SUBCOMMAND: ApplicationCommandOptionType.Subcommand = 1;
export const SUBCOMMAND_GROUP: ApplicationCommandOptionType.SubcommandGroup = 2;
export const INTEGER: ApplicationCommandOptionType.Integer = 4;
export const BOOLEAN: ApplicationCommandOptionType.Boolean = 5;
export const NUMBER: ApplicationCommandOptionType.Number = 10;

export const LOADING: MessageFlags.Loading = 128;
export const REPLY: MessageType.Reply = 19;
