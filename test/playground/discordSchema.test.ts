import { describe, expect, test } from 'vitest';
import { discordSchema } from './discordSchema.ts';

const CALLBACK = 'POST /interactions/:id/:token/callback';
const FOLLOWUP = 'POST /webhooks/:app/:token';
const EDIT = 'PATCH /webhooks/:app/:token/messages/:id';
const REGISTER = 'PUT /applications/:id/commands';

describe('the published schema', () => {
  test.each<[string, unknown]>([
    [CALLBACK, { type: 4, data: { content: 'Hello' } }],
    [CALLBACK, { type: 5, data: { flags: 64 } }],
    [CALLBACK, { type: 6 }],
    [CALLBACK, { type: 7, data: { components: [{ type: 10, content: 'Hello' }], flags: 1 << 15 } }],
    [CALLBACK, { type: 8, data: { choices: [{ name: 'One', value: '1' }] } }],
    [FOLLOWUP, { content: 'Hello' }],
    [EDIT, { content: null, embeds: [] }],
    [REGISTER, [{ name: 'ask', description: 'Ask', default_member_permissions: '32' }]],
    ['GET /users/@me', null],
  ])('takes a good body at %s', (place, body) => {
    expect(discordSchema(place, body)).toEqual([]);
  });

  test.each<[string, unknown, string]>([
    [CALLBACK, { type: 4, data: { content: 'x'.repeat(2_001) } }, 'data.content: '],
    [CALLBACK, { type: 8, data: { choices: [{ name: '', value: '1' }] } }, 'data.choices.0.name: '],
    [CALLBACK, { type: 99 }, 'type: the schema knows no answer of type 99'],
    [FOLLOWUP, { embeds: [{ description: 'x'.repeat(4_097) }] }, 'embeds.0.description: '],
    [
      EDIT,
      { components: [{ type: 1, components: [{ type: 2, style: 1, label: 'x'.repeat(81), custom_id: 'a' }] }] },
      'components.0.components.0.label: ',
    ],
    [REGISTER, [{ name: 'x'.repeat(33), description: 'Ask' }], '0.name: '],
    [
      REGISTER,
      [{ name: 'ask', description: 'Ask', default_member_permissions: 'all' }],
      '0.default_member_permissions: ',
    ],
    [REGISTER, {}, 'the body is no list of commands'],
  ])('says what is wrong with a bad body at %s', (place, body, beginning) => {
    const problems = discordSchema(place, body);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(beginning);
  });
});
