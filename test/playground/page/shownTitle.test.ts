import { type APIMessageTopLevelComponent, ComponentType } from 'discord-api-types/v10';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { displayable } from '../../../src/discord/escape.ts';
import { renderReply } from '../../../src/discord/renderReply.ts';
import { shownTitle } from '../../../src/playground/page/shownTitle.ts';
import { echo, messages } from '../../../src/reply/messages.ts';
import { hostileReply } from '../../discord/hostileReply.ts';

const OWNER = '100000000000000004';

const text = (content: string): APIMessageTopLevelComponent => ({ type: ComponentType.TextDisplay, content });

test('the title of a card is that of its article, as far as the card shows it', () => {
  fc.assert(
    fc.property(hostileReply, (reply) => {
      const { components } = renderReply(reply, { owner: OWNER });
      const title = reply.source === null ? null : displayable(echo(reply.source.title));
      fc.pre(title === null || /[^\s\p{Cc}]/u.test(title));
      expect(shownTitle(components)).toBe(title === null ? null : title.replaceAll('\t', '    ').trim());
    }),
    { numRuns: 500 },
  );
});

test('a reply that is of no article has none', () => {
  const { components } = renderReply(messages.emptyQuestion(), { owner: OWNER });
  expect(shownTitle(components)).toBeNull();
});

describe('of another bot', () => {
  test.each([
    ['nothing', []],
    ['words', [text('Hello, **you**.')]],
    ['small print without bold', [text('-# small')]],
    ['bold words before the small print', [text('**Title**\n-# small')]],
    ['small print that has bold words later', [text('-# small **print**')]],
    ['bold words alone', [text('**Title**')]],
    ['a line', [{ type: ComponentType.Separator }]],
  ] as const)('%s is no title', (_, components) => {
    expect(shownTitle(components as readonly APIMessageTopLevelComponent[])).toBeNull();
  });

  test('the last of several is it', () => {
    expect(shownTitle([text('-# **One** · Ann'), text('words'), text('-# **Two**')])).toBe('Two');
  });
});
