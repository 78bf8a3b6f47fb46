import type { APIApplicationCommand, APIMessage } from 'discord-api-types/v10';
import { MESSAGE } from './discordNumbers.ts';
import type { MenuItem } from './menu.tsx';

/** What the menu of a message holds: under Apps, the commands that can be used on it. */
export function messageItems(
  commands: readonly APIApplicationCommand[],
  message: APIMessage,
  use: (command: string) => void,
): readonly MenuItem[] {
  const apps = commands
    .filter(({ type }) => type === MESSAGE)
    .map(({ name }) => ({ label: name, leadsTo: () => use(name) }));
  const copy = { label: 'Copy text', leadsTo: () => copyText(message.content) };
  return [
    ...(apps.length > 0 ? [{ label: 'Apps', leadsTo: apps }] : []),
    ...(message.content === '' ? [] : [copy]),
    { label: 'Copy message ID', leadsTo: () => copyText(message.id) },
  ];
}

/** A browser may not let a page copy; then nothing is copied. */
function copyText(text: string): void {
  navigator.clipboard.writeText(text).catch(() => undefined);
}
