import { InteractionContextType } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { RunningBot, SOMEBODY_ELSE } from './runningBot.ts';

const QUESTION = { article: 'mill-fire', question: 'What is said of the mill and the fire?' };

describe.each([
  ['a server', {}],
  ['a server the bot is not in', { guildId: '300000000000000009' }],
  ['direct messages with the bot', { guildId: null }],
  ['a private channel', { guildId: null, context: InteractionContextType.PrivateChannel }],
])('in %s', (_, where) => {
  test('a question is answered, the pages turn, and the question stays', async () => {
    const bot = await RunningBot.start();
    const first = await bot.use('ask', QUESTION, where);
    const second = await bot.press(first.message, 'Next');
    const context = await bot.press(second.message, 'Context');
    const back = await bot.press(context.message, 'Back');
    expect(second.message.id).toBe(first.message.id);
    for (const { card } of [first, second, context, back]) expect(card.lines[0]).toBe(QUESTION.question);
    expect(back.card).toEqual(second.card);
  });

  test('suggestions come', async () => {
    const bot = await RunningBot.start();
    const typing = bot.standIn.autocomplete({
      ...where,
      name: 'ask',
      focused: 'article',
      options: { article: 'mill' },
    });
    expect((await typing.settled()).choices?.map(({ value }) => value)).toEqual(['mill-fire']);
  });

  test('a private question is answered to the asker alone, and turns in private', async () => {
    const bot = await RunningBot.start();
    const first = await bot.use('ask', { ...QUESTION, private: true }, where);
    expect(first.interaction.original?.visibleTo).toBe(first.interaction.setting.user.id);
    const second = await bot.press(first.message, 'Next');
    expect(second.interaction.original?.visibleTo).toBe(first.interaction.setting.user.id);
    expect(second.message.id).toBe(first.message.id);
    const cited = await bot.press(second.message, 'Cite');
    expect(cited.isPrivate).toBe(true);
  });
});

test.each([
  ['ask', { question: 'Who leads the fire brigade?' }],
  ['summary', {}],
  ['related', {}],
  ['related', { topic: 'wax' }],
])('/%s %j shows its answer to everybody unless asked not to', async (name, options) => {
  const bot = await RunningBot.start();
  const shown = async (more: Readonly<Record<string, boolean>>) =>
    (await bot.use(name, { article: 'mill-fire', ...options, ...more }, { user: SOMEBODY_ELSE })).interaction.original
      ?.visibleTo;
  await expect(shown({})).resolves.toBeNull();
  await expect(shown({ private: false })).resolves.toBeNull();
  await expect(shown({ private: true })).resolves.toBe(SOMEBODY_ELSE.id);
});
