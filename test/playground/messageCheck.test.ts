import { ButtonStyle, ComponentType, MessageFlags } from 'discord-api-types/v10';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isEmptyMessage, messageProblems } from '../../src/playground/messageCheck.ts';

const V2 = MessageFlags.IsComponentsV2;

const text = (content: string) => ({ type: ComponentType.TextDisplay, content });
const row = (...components: object[]) => ({ type: ComponentType.ActionRow, components });
const button = (customId: string, more: object = {}) => ({
  type: ComponentType.Button,
  style: ButtonStyle.Secondary,
  custom_id: customId,
  label: 'Turn',
  ...more,
});
const link = (url: string) => ({ type: ComponentType.Button, style: ButtonStyle.Link, label: 'Source', url });
const menu = (customId: string, count: number) => ({
  type: ComponentType.StringSelect,
  custom_id: customId,
  options: Array.from({ length: count }, (_, index) => ({ label: `Page ${index}`, value: `${index}` })),
});

/** The problems of a new message, as "path CODE". */
function refusals(body: object): string[] {
  return messageProblems(body, 'create', null).map(({ path, code }) => `${path.join('.')} ${code}`);
}

describe('a message Discord takes', () => {
  test.each([
    ['plain content', { content: 'The lake froze early.' }],
    ['content of exactly 2,000 characters', { content: 'x'.repeat(2_000) }],
    ['what discord.js adds by itself', { content: 'Hello', tts: false, enforce_nonce: false }],
    ['an embed', { embeds: [{ title: 'Lake', description: 'Frozen', fields: [{ name: 'When', value: 'Early' }] }] }],
    [
      'five buttons in a row',
      { content: 'x', components: [row(...['a', 'b', 'c', 'd', 'e'].map((id) => button(id)))] },
    ],
    ['a link', { content: 'x', components: [row(link('https://example.org/#:~:text=lake'))] }],
    [
      '40 components with 4,000 characters',
      { flags: V2, components: Array.from({ length: 40 }, () => text('x'.repeat(100))) },
    ],
    [
      'a section and a container',
      {
        flags: V2,
        components: [
          { type: ComponentType.Section, components: [text('Lake')], accessory: button('more') },
          {
            type: ComponentType.Container,
            accent_color: 0x336699,
            components: [text('Ice'), { type: ComponentType.Separator }],
          },
        ],
      },
    ],
    ['emptied older fields beside Components V2', { flags: V2, content: '', embeds: [], components: [text('x')] }],
    ['nobody to be mentioned', { content: '@everyone', allowed_mentions: { parse: [] } }],
  ])('%s', (_what, body) => {
    expect(refusals(body)).toEqual([]);
  });
});

describe('a message Discord refuses', () => {
  test.each<[string, object, string]>([
    ['2,001 characters of content', { content: 'x'.repeat(2_001) }, 'content BASE_TYPE_BAD_LENGTH'],
    ['a misspelt property', { contents: 'x' }, 'contents UNKNOWN_PROPERTY'],
    ['a misspelt property of an embed', { embeds: [{ titel: 'x' }] }, 'embeds.0.titel UNKNOWN_PROPERTY'],
    ['a misspelt property of a footer', { embeds: [{ footer: { txt: 'x' } }] }, 'embeds.0.footer.txt UNKNOWN_PROPERTY'],
    [
      'a misspelt property of a button',
      { components: [row(button('a', { customId: 'a' }))] },
      'components.0.components.0.customId UNKNOWN_PROPERTY',
    ],
    ['eleven embeds', { embeds: Array.from({ length: 11 }, () => ({ title: 'x' })) }, 'embeds BASE_TYPE_BAD_LENGTH'],
    [
      '6,001 characters over all embeds',
      { embeds: [{ description: 'x'.repeat(4_000) }, { description: 'x'.repeat(1_999), footer: { text: 'xx' } }] },
      'embeds MAX_EMBED_SIZE_EXCEEDED',
    ],
    ['too long a title', { embeds: [{ title: 'x'.repeat(257) }] }, 'embeds.0.title BASE_TYPE_BAD_LENGTH'],
    [
      '26 fields',
      { embeds: [{ fields: Array.from({ length: 26 }, () => ({ name: 'x', value: 'y' })) }] },
      'embeds.0.fields BASE_TYPE_BAD_LENGTH',
    ],
    [
      'content beside Components V2',
      { flags: V2, content: 'x', components: [text('y')] },
      'content MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
    ],
    [
      'an embed beside Components V2',
      { flags: V2, embeds: [{ title: 'x' }], components: [text('y')] },
      'embeds MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
    ],
    [
      'stickers beside Components V2',
      { flags: V2, sticker_ids: ['1'], components: [text('y')] },
      'sticker_ids MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
    ],
    ['text displays without Components V2', { components: [text('x')] }, 'components.0.type UNION_TYPE_CHOICES'],
    ['a button outside a row', { flags: V2, components: [button('a')] }, 'components.0.type UNION_TYPE_CHOICES'],
    [
      'a container in a container',
      { flags: V2, components: [{ type: 17, components: [{ type: 17, components: [text('x')] }] }] },
      'components.0.components.0.type UNION_TYPE_CHOICES',
    ],
    [
      'a section without an accessory',
      { flags: V2, components: [{ type: ComponentType.Section, components: [text('x')] }] },
      'components.0.accessory.type UNION_TYPE_CHOICES',
    ],
    [
      'a section of four texts',
      { flags: V2, components: [{ type: 9, components: ['a', 'b', 'c', 'd'].map(text), accessory: button('a') }] },
      'components.0.components BASE_TYPE_BAD_LENGTH',
    ],
    [
      '41 components, nested ones included',
      { flags: V2, components: [{ type: 17, components: Array.from({ length: 40 }, () => text('x')) }] },
      'components COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
    ],
    [
      '4,001 characters over all text displays',
      { flags: V2, components: [text('x'.repeat(2_000)), { type: 17, components: [text('x'.repeat(2_001))] }] },
      'components COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
    ],
    ['an empty text display', { flags: V2, components: [text('')] }, 'components.0.content BASE_TYPE_BAD_LENGTH'],
    [
      'six rows',
      { content: 'x', components: ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => row(button(id))) },
      'components BASE_TYPE_BAD_LENGTH',
    ],
    [
      'six buttons in a row',
      { components: [row(...['a', 'b', 'c', 'd', 'e', 'f'].map((id) => button(id)))] },
      'components.0.components BASE_TYPE_BAD_LENGTH',
    ],
    ['an empty row', { components: [row()] }, 'components.0.components BASE_TYPE_BAD_LENGTH'],
    [
      'a menu beside a button',
      { components: [row(menu('m', 2), button('a'))] },
      'components.0.components BASE_TYPE_BAD_LENGTH',
    ],
    [
      '26 options in a menu',
      { components: [row(menu('m', 26))] },
      'components.0.components.0.options BASE_TYPE_BAD_LENGTH',
    ],
    [
      'one custom id twice',
      { flags: V2, components: [row(button('a')), { type: 17, components: [row(button('a'))] }] },
      'components.1.components.0.components.0.custom_id COMPONENT_CUSTOM_ID_DUPLICATED',
    ],
    [
      'too long a custom id',
      { components: [row(button('a'.repeat(101)))] },
      'components.0.components.0.custom_id BASE_TYPE_BAD_LENGTH',
    ],
    [
      'too long a label',
      { components: [row(button('a', { label: 'x'.repeat(81) }))] },
      'components.0.components.0.label BASE_TYPE_BAD_LENGTH',
    ],
    [
      'a button without label or emoji',
      { components: [row(button('a', { label: undefined }))] },
      'components.0.components.0 BUTTON_COMPONENT_INVALID_LABEL',
    ],
    [
      'a url on an ordinary button',
      { components: [row(button('a', { url: 'https://example.org' }))] },
      'components.0.components.0 BUTTON_COMPONENT_INVALID_URL',
    ],
    [
      'a link that runs a script',
      { components: [row(link('javascript:alert(1)'))] },
      'components.0.components.0.url URL_TYPE_INVALID_SCHEME',
    ],
    [
      'a link that is none',
      { components: [row(link('example'))] },
      'components.0.components.0.url URL_TYPE_INVALID_URL',
    ],
    [
      'a link of 513 characters',
      { components: [row(link('https://example.org/'.padEnd(513, 'x')))] },
      'components.0.components.0.url BASE_TYPE_BAD_LENGTH',
    ],
    [
      'a link with a custom id',
      { components: [row({ ...link('https://example.org'), custom_id: 'a' })] },
      'components.0.components.0 BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE',
    ],
    [
      'mentions both parsed and listed',
      { content: 'x', allowed_mentions: { parse: ['users'], users: ['1'] } },
      'allowed_mentions MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
    ],
    ['the loading flag', { content: 'x', flags: MessageFlags.Loading }, 'flags MESSAGE_FLAGS_INVALID'],
  ])('%s', (_what, body, reason) => {
    expect(refusals(body)).toEqual([reason]);
  });
});

describe('flags', () => {
  const { Ephemeral, IsComponentsV2, SuppressEmbeds } = MessageFlags;
  test.each([
    ['defer', Ephemeral, true],
    ['defer', IsComponentsV2, false],
    ['defer', Ephemeral | SuppressEmbeds, false],
    ['edit', IsComponentsV2, true],
    ['edit', Ephemeral, false],
    ['create', Ephemeral | IsComponentsV2, true],
  ] as const)('to %s with %i is allowed: %s', (writing, flags, allowed) => {
    const codes = messageProblems({ flags }, writing, null).map(({ code }) => code);
    expect(codes).toEqual(allowed ? [] : ['MESSAGE_FLAGS_INVALID']);
  });
});

describe('an edit', () => {
  const version2 = { content: '', embeds: [], attachments: [], components: [text('Old')], flags: V2 };
  const plain = { content: 'Old', embeds: [], attachments: [], components: [], flags: 0 };

  test('cannot bring content back into a Components V2 message', () => {
    expect(messageProblems({ content: 'New' }, 'edit', version2)).toMatchObject([{ path: ['content'] }]);
  });

  test('may use text displays where the message carries the flag already', () => {
    expect(messageProblems({ components: [text('New')] }, 'edit', version2)).toEqual([]);
  });

  test('must clear the content when it turns a message to Components V2', () => {
    const turn = { flags: V2, components: [text('New')] };
    expect(messageProblems(turn, 'edit', plain)).toMatchObject([{ path: ['content'] }]);
    expect(messageProblems({ ...turn, content: null }, 'edit', plain)).toEqual([]);
  });

  test('cannot empty a message', () => {
    expect(isEmptyMessage({ content: '' }, plain, 0)).toBe(true);
    expect(isEmptyMessage({ embeds: [] }, plain, 0)).toBe(false);
    expect(isEmptyMessage({ components: [] }, version2, 0)).toBe(true);
  });
});

describe('an empty message', () => {
  test.each([
    ['nothing', {}, 0, true],
    ['white space', { content: ' \n ' }, 0, true],
    ['content', { content: 'x' }, 0, false],
    ['an embed', { embeds: [{ title: 'x' }] }, 0, false],
    ['a component', { components: [text('x')] }, 0, false],
    ['a sticker', { sticker_ids: ['1'] }, 0, false],
    ['a file', {}, 1, false],
  ])('with %s', (_what, body, files, empty) => {
    expect(isEmptyMessage(body, null, files)).toBe(empty);
  });
});

test('any content is taken up to its limit and refused beyond', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 0, maxLength: 2_400, unit: 'binary' }), (content) => {
      expect(refusals({ content }).length).toBe(content.length > 2_000 ? 1 : 0);
    }),
    { numRuns: 30 },
  );
});
