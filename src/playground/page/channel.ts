import type { ChannelState, Entry, FeedEvent, UseEntry } from '../pageProtocol.ts';

/** The channel after a change; null until its state has come. */
export function withChange(channel: ChannelState | null, change: FeedEvent): ChannelState | null {
  if (change.kind === 'state') return change;
  if (channel === null) return null;
  switch (change.kind) {
    case 'entry':
      return { ...channel, entries: withEntry(channel.entries, change.entry) };
    case 'gone':
      return { ...channel, entries: channel.entries.filter((one) => !isMessage(one, change.messageId)) };
    case 'commands':
      return { ...channel, commands: change.commands };
    case 'connection':
      return { ...channel, isConnected: change.isConnected };
    case 'shelf':
      return { ...channel, shelf: change.shelf };
  }
}

/** A use that has been answered shows as its answer alone. */
function withEntry(entries: readonly Entry[], entry: Entry): readonly Entry[] {
  const others = entry.kind === 'use' ? entries.filter((one) => !isEarlierPress(one, entry)) : entries;
  const at = others.findIndex(({ kind, id }) => kind === entry.kind && id === entry.id);
  if (entry.kind === 'use' && entry.state === 'answered') return at === -1 ? others : others.toSpliced(at, 1);
  return at === -1 ? [...others, entry] : others.with(at, entry);
}

/** A press tells nothing any more once a button of the same message is pressed again. */
function isEarlierPress(entry: Entry, { id, pressed }: UseEntry): boolean {
  return entry.kind === 'use' && entry.id !== id && pressed !== null && entry.pressed?.messageId === pressed.messageId;
}

function isMessage(entry: Entry, id: string): boolean {
  return entry.kind === 'message' && entry.id === id;
}
