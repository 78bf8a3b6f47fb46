import type { APIMessage } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { withChange } from '../../../src/playground/page/channel.ts';
import type { ChannelState, Entry, MessageEntry, UseEntry } from '../../../src/playground/pageProtocol.ts';

const state: ChannelState = {
  kind: 'state',
  application: { id: '2', name: 'Verbatim' },
  isConnected: true,
  users: [],
  commands: [],
  entries: [],
  shelf: null,
};

const message = (id: string, content = id): MessageEntry => ({
  kind: 'message',
  id,
  message: { id, content } as APIMessage,
  isPrivate: false,
  command: null,
});

const use = (id: string, state: UseEntry['state'], failed: string | null = null): UseEntry => ({
  kind: 'use',
  id,
  at: '2015-03-02T00:00:00.000Z',
  state,
  failed,
  command: { userName: 'Reader', name: 'ask', isSlashCommand: true },
  pressed: null,
});

/** The channel after entries have come, one after the other. */
function channelWith(...entries: readonly Entry[]): ChannelState | null {
  return entries.reduce<ChannelState | null>((channel, entry) => withChange(channel, { kind: 'entry', entry }), state);
}

const shown = (channel: ChannelState | null) => channel?.entries.map(({ kind, id }) => `${kind} ${id}`);

test('nothing is shown before the state has come', () => {
  expect(withChange(null, { kind: 'entry', entry: message('1') })).toBeNull();
  expect(withChange(null, { kind: 'connection', isConnected: true })).toBeNull();
  expect(withChange(null, state)).toBe(state);
});

test('a state takes the place of what there was', () => {
  const later: ChannelState = { ...state, entries: [message('9')] };
  expect(withChange(channelWith(message('1')), later)).toBe(later);
});

describe('an entry', () => {
  test('comes behind those that are there', () => {
    expect(shown(channelWith(message('1'), use('2', 'pending'), message('3')))).toEqual([
      'message 1',
      'use 2',
      'message 3',
    ]);
  });

  test('takes the place of the one of its kind and id', () => {
    const channel = channelWith(message('1', 'before'), message('2'), message('1', 'after'));
    expect(shown(channel)).toEqual(['message 1', 'message 2']);
    expect(channel?.entries[0]).toEqual(message('1', 'after'));
    expect(shown(channelWith(message('1'), use('1', 'pending')))).toEqual(['message 1', 'use 1']);
  });

  test('leaves the channel before it as it was', () => {
    const before = channelWith(message('1'));
    withChange(before, { kind: 'entry', entry: message('2') });
    expect(shown(before)).toEqual(['message 1']);
  });
});

describe('a use', () => {
  test('that is answered shows as its answer alone', () => {
    expect(shown(channelWith(use('1', 'pending'), message('2'), use('1', 'answered')))).toEqual(['message 2']);
    expect(shown(channelWith(use('1', 'answered')))).toEqual([]);
  });

  test('that failed stays, to say so', () => {
    const channel = channelWith(use('1', 'pending'), use('1', 'failed', 'The application did not respond'));
    expect(channel?.entries).toEqual([use('1', 'failed', 'The application did not respond')]);
  });
});

test('a message that was deleted is gone, and nothing else of its id', () => {
  const channel = withChange(channelWith(message('1'), use('1', 'pending'), message('2')), {
    kind: 'gone',
    messageId: '1',
  });
  expect(shown(channel)).toEqual(['use 1', 'message 2']);
});

test('commands, connection and shelf change by themselves', () => {
  const shelf = { articles: [{ id: 'a', version: '1', title: 'A', isGiven: false }], preferred: 'a' };
  const channel = channelWith(message('1'));
  expect(withChange(channel, { kind: 'shelf', shelf })).toEqual({ ...channel, shelf });
  expect(withChange(channel, { kind: 'connection', isConnected: false })).toEqual({ ...channel, isConnected: false });
  expect(withChange(channel, { kind: 'commands', commands: [] })).toEqual(channel);
});
