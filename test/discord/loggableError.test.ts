import { DiscordAPIError } from 'discord.js';
import { expect, test } from 'vitest';
import { loggableError } from '../../src/discord/loggableError.ts';

test('of an error of the API only what it says is logged, not what was sent nor where to', () => {
  const body = { files: undefined, json: { data: { content: 'What was asked' } } };
  const error = new DiscordAPIError(
    { code: 50_035, message: 'Invalid Form Body' },
    50_035,
    400,
    'POST',
    'https://discord.com/api/v10/interactions/1/secret/callback',
    body,
  );
  const logged = loggableError(error);
  expect(logged).toMatchObject({ code: 50_035, status: 400, message: 'Invalid Form Body' });
  expect(JSON.stringify(logged)).not.toMatch(/secret|What was asked/);
});

test.each([
  [new TypeError('no'), { type: 'TypeError', message: 'no' }],
  ['a string', { type: 'string', message: 'a string' }],
  [undefined, { type: 'undefined', message: 'undefined' }],
  [null, { type: 'object', message: 'null' }],
])('%s is logged as what it is', (error, expected) => {
  expect(loggableError(error)).toMatchObject(expected);
});
