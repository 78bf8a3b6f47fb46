import {
  type APIApplicationCommand,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import { permissionsOf } from './person.ts';
import type { Setting } from './setting.ts';

/** Why the Discord client would not show a command in a setting; null where it does show it. */
export function hiddenBecause(command: APIApplicationCommand, setting: Setting): string | null {
  const { contexts, integration_types: installs } = command;
  if (contexts !== undefined && contexts !== null && !contexts.includes(setting.context)) {
    return `it is not registered for the context ${InteractionContextType[setting.context]}`;
  }
  if (installs !== undefined && !installs.some((type) => setting.owners[type] !== undefined)) {
    const names = installs.map((type) => ApplicationIntegrationType[type]).join(', ');
    return `it is registered for ${names} only, and the application is here by other means`;
  }
  return lacksPermission(command, setting) ? `${setting.user.username} lacks the permissions it asks for` : null;
}

/** Commands can ask for permissions in guilds; administrators have all, and "0" leaves it to them alone. */
function lacksPermission(command: APIApplicationCommand, setting: Setting): boolean {
  if (setting.guildId === null || command.default_member_permissions === null) return false;
  const held = permissionsOf(setting.user);
  if ((held & PermissionFlagsBits.Administrator) !== 0n) return false;
  const needed = BigInt(command.default_member_permissions);
  return needed === 0n || (held & needed) !== needed;
}
