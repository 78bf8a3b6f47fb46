import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { discordSchema } from '../playground/discordSchema.ts';
import { buttonOf } from './card.ts';
import { RunningBot } from './runningBot.ts';

const bundled = readFileSync(new URL('../../data/articles/tikrit-offensive.md', import.meta.url), 'utf8');

const hostile = `---
title: Lantern parade
---
The parade begins at ten, said Bo_Vole_Rask_. It rained.

The lamps are blue, @everyone said. It rained.

“The candles are green,” the baker of #general said. It rained.

Bram Oster, a friend of @here, said that bulbs are dear.
`;

const start = () => RunningBot.start({ files: { 'tikrit.md': bundled, 'lanterns.md': hostile } });

describe('under every passage', () => {
  test('of an answer stands who says it, their role, and that the words are the article’s', async () => {
    const bot = await start();
    const { card } = await bot.use('ask', { article: 'tikrit', question: 'Did Washington provide air strikes?' });
    expect(card.quotes[0]?.text).toMatch(/^Col\. Steve Warren, a Pentagon spokesman, said Washington/);
    expect(card.quotes[0]?.attribution).toEqual(['Col. Steve Warren, a Pentagon spokesman · in the article’s words']);
    expect(card.markdown).toContain('\n— **Col. Steve Warren**, a Pentagon spokesman · in the article’s words\n-# ¶ 7');
  });

  test('of an answer stands that the article itself reports it', async () => {
    const bot = await start();
    const { card } = await bot.use('ask', { article: 'tikrit', question: 'Where does Tikrit lie?' });
    expect(card.quotes[0]?.text).toMatch(/^Tikrit, the capital of Salahuddin province/);
    expect(card.quotes[0]?.attribution).toEqual(['the article’s own reporting']);
  });

  test('of an answer stands that a report names no source', async () => {
    const bot = await start();
    const { card } = await bot.use('ask', { article: 'tikrit', question: 'Was the advance slowed by roadside bombs?' });
    expect(card.quotes[0]?.attribution).toEqual(['reported, source not named']);
  });

  test.each([
    ['ask', { question: 'What was planned for Mosul?' }],
    ['ask', { question: 'Which airline flies to the Badr Organisation?' }],
    ['summary', { sentences: 10 }],
    ['related', { topic: 'militias' }],
  ])('of /%s %j stands somebody or the article, and Discord takes it', async (name, options) => {
    const bot = await start();
    const { card, message } = await bot.use(name, { article: 'tikrit', ...options });
    expect(card.quotes.length).toBeGreaterThan(0);
    for (const { attribution, text } of card.quotes) {
      expect(attribution.length).toBeGreaterThan(0);
      expect(bot.article('tikrit').text).toContain(text);
    }
    const data = { components: message.components, flags: message.flags };
    expect(discordSchema('POST /interactions/:id/:token/callback', { type: 4, data })).toEqual([]);
  });
});

test('a passage that starts with a pronoun opens with one press to what comes before it', async () => {
  const bot = await start();
  const question = 'Who should be the first to patrol the city?';
  const { card, message } = await bot.use('ask', { article: 'tikrit', question });
  expect(card.quotes[0]?.text).toBe('He said local police should be the first to patrol the city.');
  for (const line of card.quotes[0]?.attribution ?? []) expect(line).not.toMatch(/^(?:apparently )?he\b/i);
  const context = await bot.press(message, 'Context');
  const [shown] = context.card.quotes.filter(({ bold }) => bold.length > 0);
  expect(shown?.text).toMatch(/^“People fear the week after the battle more than the battle,” said a member/);
  expect(shown?.attribution).toEqual(card.quotes[0]?.attribution.map((line) => `in bold: ${line}`));
  const back = await bot.press(context.message, 'Back');
  expect(back.card).toEqual(card);
});

test('a sentence of a summary opens to its context, and Back leads to the summary', async () => {
  const bot = await start();
  const { card, message } = await bot.use('summary', { article: 'tikrit', sentences: 3 });
  const opening = card.buttons.filter(({ label }) => label === 'Context');
  expect(opening).toHaveLength(3);
  const context = await bot.pressId(message, opening[1]?.customId ?? '');
  expect(context.card.quotes.flatMap(({ bold }) => bold)).toEqual([card.quotes[1]?.text]);
  expect(buttonOf(context.card, 'Cite').isDisabled).toBe(false);
  const back = await bot.press(context.message, 'Back');
  expect(back.card).toEqual(card);
});

test.each([
  ['When does the parade begin?', 'apparently Bo_Vole_Rask_ · in the article’s words'],
  ['Which lamps are blue?', 'apparently @everyone · in the article’s words'],
  ['Which candles are green?', 'the baker of #general'],
  ['Are bulbs dear?', 'Bram Oster, a friend of @here · in the article’s words'],
])('a speaker who is a mention or markup is shown as the characters of the name: %s', async (question, line) => {
  const bot = await start();
  const { card, message } = await bot.use('ask', { article: 'lanterns', question });
  // Reading the card fails where anything but bold is active.
  expect(card.quotes[0]?.attribution).toEqual([line]);
  expect(message).toMatchObject({ mentions: [], mention_roles: [], mention_everyone: false });
});
