import { describe, expect, test } from 'vitest';
import { limits } from '../../src/discord/limits.ts';
import { choiceListProblems } from '../../src/playground/commandCheck.ts';
import { messageProblems } from '../../src/playground/messageCheck.ts';

const text = (content: string) => ({ type: 10, content });
const row = (button: object) => ({ type: 1, components: [{ type: 2, label: 'Press', ...button }] });
const message = (components: readonly object[]) => messageProblems({ components, flags: 1 << 15 }, 'create', null);
const address = 'https://news.example/';

/** A message, or list of choices, that measures so much. */
const measuring: readonly [keyof typeof limits, (size: number) => unknown[]][] = [
  ['messageText', (size) => message([text('a'), text('b'.repeat(size - 1))])],
  ['components', (size) => message(Array.from({ length: size }, () => text('a')))],
  ['customId', (size) => message([row({ style: 2, custom_id: 'a'.repeat(size) })])],
  ['buttonUrl', (size) => message([row({ style: 5, url: address + 'a'.repeat(size - address.length) })])],
  [
    'choices',
    (size) => [
      ...choiceListProblems(
        Array.from({ length: size }, () => ({ name: 'a', value: 'a' })),
        [],
      ),
    ],
  ],
  ['choiceName', (size) => [...choiceListProblems([{ name: 'a'.repeat(size), value: 'a' }], [])]],
];

describe.each(measuring)('the limit %s', (name, problemsAt) => {
  test('is kept to, and one more is refused', () => {
    expect(problemsAt(limits[name])).toEqual([]);
    expect(problemsAt(limits[name] + 1)).not.toEqual([]);
  });
});
