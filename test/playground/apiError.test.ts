import { expect, test } from 'vitest';
import { ApiError } from '../../src/playground/apiError.ts';

test('problems are told at their path, several at one path together', () => {
  const error = ApiError.invalidForm([
    { path: ['data', 'embeds', 0, 'title'], code: 'A', message: 'One' },
    { path: ['data', 'embeds', 0, 'title'], code: 'B', message: 'Two' },
    { path: ['data'], code: 'C', message: 'Three' },
    { path: [], code: 'D', message: 'Four' },
  ]);
  expect(error.body()).toEqual({
    code: 50035,
    message: 'Invalid Form Body',
    errors: {
      _errors: [{ code: 'D', message: 'Four' }],
      data: {
        _errors: [{ code: 'C', message: 'Three' }],
        embeds: {
          0: {
            title: {
              _errors: [
                { code: 'A', message: 'One' },
                { code: 'B', message: 'Two' },
              ],
            },
          },
        },
      },
    },
  });
});

test('an error without problems has no list of them', () => {
  expect(ApiError.unknownInteraction().body()).toEqual({ code: 10062, message: 'Unknown interaction' });
});
