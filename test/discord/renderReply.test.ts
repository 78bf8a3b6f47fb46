import { ComponentType, MessageFlags } from 'discord-api-types/v10';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeButton, keyOf } from '../../src/discord/customId.ts';
import { displayable } from '../../src/discord/escape.ts';
import {
  askedComponentId,
  asPrivate,
  type MessagePayload,
  type OthersRow,
  othersComponentId,
  renderReply,
} from '../../src/discord/renderReply.ts';
import { messageProblems } from '../../src/playground/messageCheck.ts';
import { messages } from '../../src/reply/messages.ts';
import type { Reply } from '../../src/reply/reply.ts';
import { discordSchema } from '../playground/discordSchema.ts';
import { hostileReply, quotedWords } from './hostileReply.ts';

const OWNER = '100000000000000004';

/** Everything that Discord, and the limits its schema does not tell, have against a payload. */
function problemsOf({ allowedMentions, ...payload }: MessagePayload): unknown[] {
  const data = { ...payload, allowed_mentions: allowedMentions };
  return [
    ...discordSchema('POST /interactions/:id/:token/callback', { type: 4, data }),
    ...messageProblems(data, 'create', null),
  ];
}

interface AnyComponent {
  readonly type: number;
  readonly components?: readonly AnyComponent[];
  readonly accessory?: AnyComponent;
  readonly content?: string;
  readonly label?: string;
  readonly custom_id?: string;
  readonly url?: string;
  readonly disabled?: boolean;
}

function componentsOf(components: readonly AnyComponent[]): AnyComponent[] {
  return components.flatMap((component) => [
    component,
    ...componentsOf(component.components ?? []),
    ...(component.accessory ? [component.accessory] : []),
  ]);
}

const allOf = ({ components }: MessagePayload) => componentsOf(components as readonly AnyComponent[]);

function stateOf(payload: MessagePayload, label: string) {
  const button = allOf(payload).find((component) => component.label === label);
  return button?.custom_id === undefined || button.disabled ? null : decodeButton(button.custom_id);
}

/** All pages of a reply, as somebody sees them who presses Next to the end. */
function walk(reply: Reply, context: { page: number } | null): MessagePayload[] {
  const pages = [renderReply(reply, { owner: OWNER, context })];
  for (;;) {
    const last = pages.at(-1);
    const next = last && stateOf(last, 'Next');
    if (!next) return pages;
    const page = context ? next.contextPage : next.page;
    if (page !== pages.length) throw new Error(`Next leads from page ${pages.length - 1} to ${page}.`);
    pages.push(renderReply(reply, { owner: OWNER, context, page }));
  }
}

const withoutBreaks = (parts: readonly string[]): string => parts.join('').replaceAll('\n', '');

// What a context shows is opened already, and is never a block a page.
const hostileContext = hostileReply.map((reply) => ({ ...reply, opensContext: false, paged: false }));

describe.each([
  ['a reply', null, hostileReply],
  ['the context of a sentence', { page: 3 }, hostileContext],
])('%s of any article', (_, context, replies) => {
  test('is a message that Discord takes on every page, and its pages show every character quoted', () => {
    fc.assert(
      fc.property(replies, (reply) => {
        const pages = walk(reply, context);
        for (const payload of pages) expect(problemsOf(payload)).toEqual([]);
        const shown = pages
          .flatMap(allOf)
          .flatMap(({ content }) => (content === undefined ? [] : quotedWords(content)));
        const quoted = reply.blocks.map((block) => (block.kind === 'quotation' ? displayable(block.text) : ''));
        // A truth, since the difference would fill pages.
        expect(withoutBreaks(shown) === withoutBreaks(quoted)).toBe(true);
      }),
      { numRuns: 80 },
    );
  }, 60_000);

  test('mentions nobody and says so', () => {
    fc.assert(
      fc.property(replies, (reply) => {
        const payload = renderReply(reply, { owner: OWNER, context });
        expect(payload.allowedMentions).toEqual({ parse: [] });
        expect(payload.flags).toBe(MessageFlags.IsComponentsV2);
        expect(asPrivate(payload).flags).toBe(MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral);
      }),
      { numRuns: 20 },
    );
  });
});

test.each(
  Object.entries({
    emptyLibrary: messages.emptyLibrary(),
    unknownArticle: messages.unknownArticle('@everyone '.repeat(40), ['*'.repeat(400), '\n# b', '`'.repeat(400)]),
    whichArticle: messages.whichArticle(['*'.repeat(400), 'b', 'c'], 12_345),
    emptyQuestion: messages.emptyQuestion(),
    nothingToSearch: messages.nothingToSearch(),
    nothingFound: messages.nothingFound(),
    articleChanged: messages.articleChanged('<@1>'.repeat(200)),
    articleGone: messages.articleGone(),
    outdatedButton: messages.outdatedButton(),
    tooLongToCite: messages.tooLongToCite(),
    unknownCommand: messages.unknownCommand(),
    tooSoon: messages.tooSoon(),
    failed: messages.failed('0a1b2c3d'),
    nothingRelated: messages.nothingRelated(['a', '_'.repeat(300), 'c']),
    noTopicMatch: messages.noTopicMatch('x'.repeat(300), ['a', 'b', 'c']),
  }),
)('the message %s is one that Discord takes, without buttons', (_, reply) => {
  const payload = renderReply(reply, { owner: OWNER });
  expect(problemsOf(payload)).toEqual([]);
  expect(allOf(payload).filter(({ type }) => type === ComponentType.Button)).toEqual([]);
});

describe('a page', () => {
  const reply: Reply = {
    tone: 'answer',
    asked: 'Who?',
    head: [],
    blocks: [0, 1, 2].map((sentence) => ({
      kind: 'quotation' as const,
      text: `Sentence ${sentence}.`,
      sentence,
      matches: [],
      place: { paragraph: 1, of: 1 },
      attribution: [[{ strong: 'Ada Vole' }]],
      note: null,
    })),
    paged: true,
    source: { title: 'T', details: null, url: 'https://news.example/a', opensAt: null },
    view: { kind: 'answer', article: 'a', version: 'v', sentences: [0, 1, 2], terms: [] },
    opensContext: true,
  };
  const labels = (payload: MessagePayload) =>
    allOf(payload).flatMap(({ label, disabled }) => (label && !disabled ? [label] : []));

  test.each([
    [-5, ['Next', 'Context', 'Cite', 'Open the article'], 'Sentence 0.'],
    [0, ['Next', 'Context', 'Cite', 'Open the article'], 'Sentence 0.'],
    [1, ['Previous', 'Next', 'Context', 'Cite', 'Open the article'], 'Sentence 1.'],
    [2, ['Previous', 'Context', 'Cite', 'Open the article'], 'Sentence 2.'],
    [99, ['Previous', 'Context', 'Cite', 'Open the article'], 'Sentence 2.'],
  ])('number %i has the buttons that lead somewhere', (page, expected, text) => {
    const payload = renderReply(reply, { owner: OWNER, page });
    expect(labels(payload)).toEqual(expected);
    expect(
      allOf(payload)
        .map(({ content }) => quotedWords(content ?? ''))
        .join(''),
    ).toBe(text);
  });

  test('carries its owner, its article and its place in each button', () => {
    const payload = renderReply(reply, { owner: OWNER, page: 1 });
    expect(stateOf(payload, 'Next')).toMatchObject({ action: 'next', owner: OWNER, page: 2, sentence: null });
    expect(stateOf(payload, 'Previous')).toMatchObject({ action: 'previous', page: 0 });
    expect(stateOf(payload, 'Context')).toMatchObject({ action: 'context', page: 1, sentence: 1, contextPage: 0 });
    expect(stateOf(payload, 'Cite')).toMatchObject({ action: 'cite', sentence: 1 });
  });

  test('takes over the question as it stands in the message', () => {
    const [first] = allOf(renderReply({ ...reply, asked: null }, { owner: OWNER, askedMarkdown: '**Who\\?**' })).slice(
      1,
    );
    expect(first).toMatchObject({ id: askedComponentId, content: '**Who\\?**' });
  });

  test('has no link where the address is too long or no address', () => {
    for (const url of [`https://news.example/${'b'.repeat(600)}`, 'javascript:alert(1)', 'not an address']) {
      const payload = renderReply(
        { ...reply, source: { title: 'T', details: null, url, opensAt: null } },
        { owner: OWNER },
      );
      expect(labels(payload)).not.toContain('Open the article');
    }
  });
});

describe('other articles that answer', () => {
  const reply: Reply = {
    ...messages.emptyQuestion(),
    others: [
      {
        title: '**Harbour** \u202e <@1>\nnews',
        view: { kind: 'answer', article: 'harbour', version: 'v', sentences: [4], terms: ['abc'] },
      },
      { title: '\u202e', view: { kind: 'answer', article: 'nameless', version: 'v', sentences: [0], terms: [] } },
      { title: 'word '.repeat(40), view: { kind: 'answer', article: 'long', version: 'v', sentences: [0], terms: [] } },
    ],
  };
  const row = (payload: MessagePayload) => allOf(payload).filter(({ custom_id }) => custom_id !== undefined);

  test('are named on buttons, by the characters of their titles, and lead there', () => {
    const buttons = row(renderReply(reply, { owner: OWNER }));
    expect(buttons.map(({ label }) => label)).toEqual([
      'Also answered in **Harbour** <@1> news',
      'Also answered in ?',
      expect.stringMatching(/^Also answered in (?:word )+word…$/),
    ]);
    for (const { label } of buttons) expect(label?.length).toBeLessThanOrEqual(80);
    expect(decodeButton(buttons[0]?.custom_id ?? '')).toMatchObject({
      action: 'open',
      owner: OWNER,
      articleKey: keyOf('harbour'),
      versionKey: keyOf('v'),
      view: { kind: 'answer', sentences: [4], terms: ['abc'] },
      page: 0,
    });
  });

  test('stand as they stood in the message that is turned', () => {
    const message = renderReply(reply, { owner: OWNER });
    const [container] = message.components;
    const inside = container && 'components' in container ? container.components : [];
    const othersRow = inside.find(({ id }) => id === othersComponentId) as OthersRow;
    const turned = renderReply(messages.emptyQuestion(), { owner: OWNER, othersRow });
    expect(row(turned)).toEqual(row(message));
  });
});
