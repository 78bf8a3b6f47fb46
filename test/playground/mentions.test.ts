import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mentionsIn } from '../../src/playground/mentions.ts';

const USER = '500000000000000001';
const ROLE = '500000000000000002';
const LOUD = `<@${USER}> <@!${USER}> <@&${ROLE}> @everyone @here`;

test.each([
  ['users only, where nothing is said', undefined, { users: [USER], roles: [], everyone: false }],
  ['nobody, where nothing is parsed', { parse: [] }, { users: [], roles: [], everyone: false }],
  [
    'all, where all is parsed',
    { parse: ['users', 'roles', 'everyone'] },
    { users: [USER], roles: [ROLE], everyone: true },
  ],
  ['those listed', { users: ['1'], roles: [ROLE] }, { users: [], roles: [ROLE], everyone: false }],
])('a loud text notifies %s', (_whom, allowed, expected) => {
  expect(mentionsIn(LOUD, allowed)).toEqual(expected);
});

test('with nothing parsed, no text notifies anybody', () => {
  const loud = fc.array(fc.oneof(fc.string(), fc.constant(LOUD), fc.constant('<@'))).map((parts) => parts.join(''));
  fc.assert(
    fc.property(loud, (text) => {
      expect(mentionsIn(text, { parse: [] })).toEqual({ users: [], roles: [], everyone: false });
    }),
  );
});

test('a long hostile text is read in good time', () => {
  const started = performance.now();
  mentionsIn('<@!1'.repeat(25_000), undefined);
  mentionsIn(`<@&${'1'.repeat(100_000)}`, undefined);
  expect(performance.now() - started).toBeLessThan(2_000);
});
