import { describe, expect, test } from 'vitest';
import { pollsAsText } from '../../src/discord/pollsAsText.ts';

const poll = { question: { text: 'Who swam?' }, answers: [] };

function packetWith(message: object) {
  return { t: 'INTERACTION_CREATE', d: { data: { resolved: { messages: { '1': message } } } } };
}

describe('a packet', () => {
  test('with a poll has its question for a text, and no poll', () => {
    const packet = packetWith({ id: '1', content: '', poll });
    pollsAsText(packet);
    expect(packet).toEqual(packetWith({ id: '1', content: 'Who swam?' }));
  });

  test('with a poll in a forwarded message has it there', () => {
    const packet = packetWith({ id: '1', content: '', message_snapshots: [{ message: { content: '', poll } }] });
    pollsAsText(packet);
    expect(packet).toEqual(
      packetWith({ id: '1', content: '', message_snapshots: [{ message: { content: 'Who swam?' } }] }),
    );
  });

  test('with a poll without a question has no text', () => {
    const packet = packetWith({ id: '1', content: '', poll: { question: {}, answers: [] } });
    pollsAsText(packet);
    expect(packet).toEqual(packetWith({ id: '1', content: '' }));
  });

  test.each([
    ['a message', packetWith({ id: '1', content: 'Who swam?' })],
    ['no message', { t: 'INTERACTION_CREATE', d: { data: { name: 'ask' } } }],
    ['no data', { t: 'INTERACTION_CREATE', d: {} }],
    ['another event', { t: 'READY', d: null }],
    ['nothing', { op: 11, t: null, d: null }],
  ])('with %s stays as it is', (_, packet) => {
    const before = structuredClone(packet);
    pollsAsText(packet);
    expect(packet).toEqual(before);
  });
});
