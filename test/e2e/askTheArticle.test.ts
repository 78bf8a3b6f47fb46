import { setTimeout as sleep } from 'node:timers/promises';
import {
  type APIMessageTopLevelComponent,
  type APIPoll,
  ComponentType,
  InteractionContextType,
  MessageType,
} from 'discord.js';
import { describe, expect, test } from 'vitest';
import type { MessageCommand } from '../../src/commands/command.ts';
import { messages } from '../../src/reply/messages.ts';
import type { Reply } from '../../src/reply/reply.ts';
import { buttonOf, readCard } from './card.ts';
import { RunningBot, SOMEBODY_ELSE } from './runningBot.ts';

const NAME = 'Ask the article';
const QUESTION = 'Who leads the fire brigade of Tarnbeck?';
const LEADER =
  '“The roof of the mill fell in a little after midnight,” said Marit Osei, who leads the fire brigade of Tarnbeck.';
const NO_WORDS = 'There are no words in this message to look up; choose one that asks or claims something.';
const NOT_SAID = 'The article does not seem to say. The nearest it comes:';

/** The one log line about an interaction. */
const lastOutcome = (bot: RunningBot) => bot.logged().findLast(({ msg }) => msg === 'interaction');

describe('a message', () => {
  test('that asks is answered as /ask answers', async () => {
    const bot = await RunningBot.start();
    const target = bot.standIn.post({ content: QUESTION });
    const { card } = await bot.useOn(target, NAME);
    const asked = await bot.use('ask', { question: QUESTION });
    expect(card.quotes[0]?.text).toBe(LEADER);
    expect(card.lines).toEqual(asked.card.lines);
    expect(card.quotes).toEqual(asked.card.quotes);
    await expect.poll(() => bot.logged().filter(({ msg }) => msg === 'interaction')).toHaveLength(2);
    expect(bot.logged().find(({ command }) => command === NAME)).toMatchObject({
      outcome: 'answered',
      kind: 'command',
    });
  });

  test('that claims is answered with what the article says of it', async () => {
    const bot = await RunningBot.start();
    const target = bot.standIn.post({ content: 'I heard the ferrets were paid in eggs' });
    const { card } = await bot.useOn(target, NAME);
    expect(card.lines[0]).toBe('I heard the ferrets were paid in eggs');
    expect(card.quotes[0]?.text).toBe('Their keeper, Odile Brack, said that each was paid in eggs.');
  });

  test('that no article answers is told so, with the nearest passages', async () => {
    const bot = await RunningBot.start({ preferredArticle: 'mill-fire' });
    const target = bot.standIn.post({ content: 'Which airline sponsors the council of Ostrand?' });
    const { card } = await bot.useOn(target, NAME);
    expect(card.lines).toContain(NOT_SAID);
    for (const { text } of card.quotes) expect(bot.article('mill-fire').text).toContain(text);
  });

  test('that is long is answered for the sentences that the article is surest about, which the reply names', async () => {
    const bot = await RunningBot.start();
    const content = `Good evening, all of you. I could see it from my window!

    Who leads the fire brigade of Tarnbeck? My grandmother baked a cake for them. Somebody told me that
    a night watchman saw the fire first. ${'What a week this has been for my cousins. '.repeat(40)}`;
    const { card } = await bot.useOn(bot.standIn.post({ content }), NAME);
    expect(card.lines[0]).toBe(
      'Who leads the fire brigade of Tarnbeck? […] Somebody told me that a night watchman saw the fire first.',
    );
    expect(card.quotes[0]?.text).toBe(LEADER);
    const next = await bot.press((await bot.useOn(bot.standIn.post({ content }), NAME)).message, 'Next');
    expect(next.card.quotes[0]?.text).toContain('A night watchman named Pell Arvo saw the fire first');
    expect(next.card.quotes[0]?.bold).toEqual(expect.arrayContaining(['night', 'watchman', 'saw', 'fire', 'first']));
    expect(next.card.lines[0]).toBe(card.lines[0]);
  });

  test('of 4,000 hostile characters is answered in time', async () => {
    const bot = await RunningBot.start();
    for (const piece of ['[x](http:', '> ', 'a. ', '```', '<@', 'Who? ']) {
      const { card } = await bot.useOn(bot.standIn.post({ content: piece.repeat(4_000 / piece.length) }), NAME);
      expect(card.lines.length).toBeGreaterThan(0);
    }
    const slowest = Math.max(...bot.logged().map(({ ms }) => Number(ms ?? 0)));
    expect(slowest).toBeLessThan(2_500);
  });
});

describe('a message full of Discord’s markup', () => {
  test('is read without it', async () => {
    const bot = await RunningBot.start();
    const content =
      '> <@100000000000000004> **Who** leads the [fire brigade](https://evil.example/x) of __Tarnbeck__? ' +
      '<:wave:123456789012345678> https://evil.example/the-council-of-ostrand';
    const { card, message } = await bot.useOn(bot.standIn.post({ content }), NAME);
    expect(card.lines[0]).toBe(QUESTION);
    expect(card.quotes[0]).toMatchObject({ text: LEADER, bold: ['leads', 'fire', 'brigade', 'Tarnbeck'] });
    expect(message).toMatchObject({ mentions: [], mention_roles: [], mention_everyone: false });
  });

  test.each([
    ['@everyone <@&100000000000000003> who leads the ||fire|| brigade', 'who leads the fire brigade'],
    ['<<@100000000000000004> who leads [the](brigade) @ every*one', '< who leads [the](brigade) @ everyone'],
    ['# - > who **leads** `the` *brigade _of_', 'who leads the brigade of'],
    ['\\<@100000000000000004\\> leads \\[x](https://evil.example)', '<@100000000000000004> leads x'],
    ['@\\everyone leads discord.gg/lantern <https://evil.example', '@\\everyone leads discord.gg/lantern'],
  ])('%j is repeated as mere characters', async (content, shown) => {
    const bot = await RunningBot.start();
    const { card, message } = await bot.useOn(bot.standIn.post({ content }), NAME);
    // Reading the card fails where anything but bold is active.
    expect(card.lines[0]).toBe(shown);
    expect(message).toMatchObject({ mentions: [], mention_roles: [], mention_everyone: false });
  });
});

describe('a message whose words stand elsewhere', () => {
  const embed = { title: 'Who leads the fire brigade of Tarnbeck?', description: 'Our readers **ask**.' };
  const poll: APIPoll = {
    question: { text: QUESTION },
    answers: [{ answer_id: 1, poll_media: { text: 'The mayor' } }],
    expiry: '2031-01-01T00:00:00.000Z',
    allow_multiselect: false,
    layout_type: 1,
  };

  test('is read by the preview of the link it shares', async () => {
    const bot = await RunningBot.start();
    const target = bot.standIn.post({ content: 'https://paper.example/leader', embeds: [embed] });
    const { card } = await bot.useOn(target, NAME);
    expect(card.lines[0]).toBe(`${QUESTION} Our readers ask.`);
    expect(card.quotes[0]?.text).toBe(LEADER);
  });

  test('is read by its own words where it has any', async () => {
    const bot = await RunningBot.start();
    const content = 'How were the ferrets paid? https://paper.example/leader';
    const { card } = await bot.useOn(bot.standIn.post({ content, embeds: [embed] }), NAME);
    expect(card.lines[0]).toBe('How were the ferrets paid?');
  });

  test('is read by the fields of an embed, and by text components', async () => {
    const bot = await RunningBot.start();
    const fields = [{ name: 'Asked', value: QUESTION }];
    const inFields = await bot.useOn(bot.standIn.post({ embeds: [{ fields }] }), NAME);
    expect(inFields.card.lines[0]).toBe(`Asked ${QUESTION}`);
    const text = { type: ComponentType.TextDisplay, content: `## ${QUESTION}` } as const;
    const components: APIMessageTopLevelComponent[] = [{ type: ComponentType.Container, components: [text] }];
    const inComponents = await bot.useOn(bot.standIn.post({ components }), NAME);
    expect(inComponents.card.lines[0]).toBe(QUESTION);
  });

  test.each<[string, { content?: string; embeds?: (typeof embed)[] }, string]>([
    ['text', { content: QUESTION }, QUESTION],
    ['an embed', { embeds: [embed] }, `${QUESTION} Our readers ask.`],
  ])('is read by the message it forwards, with %s', async (_, input, line) => {
    const bot = await RunningBot.start();
    const first = bot.standIn.post({ ...input, user: SOMEBODY_ELSE });
    const { card } = await bot.useOn(bot.standIn.post({ forwards: first }), NAME);
    expect(card.lines[0]).toBe(line);
  });

  test.each([
    ['a server', {}],
    ['a direct message', { guildId: null }],
  ])('is read by the question of its poll, in %s', async (_, where) => {
    const bot = await RunningBot.start();
    const { card } = await bot.useOn(bot.standIn.post({ poll, ...where }), NAME);
    expect(card.lines[0]).toBe(QUESTION);
    expect(card.quotes[0]?.text).toBe(LEADER);
  });

  test('of Verbatim itself is asked like any other', async () => {
    const bot = await RunningBot.start();
    const first = await bot.use('ask', { question: QUESTION });
    const { card } = await bot.useOn(first.message, NAME);
    expect(card.lines[0]).toContain(QUESTION);
    expect(card.quotes[0]?.text).toBe(LEADER);
  });
});

test.each<[string, Parameters<RunningBot['standIn']['post']>[0]]>([
  ['nothing', {}],
  ['a picture', { files: [{ filename: 'who-leads.png', contentType: 'image/png', content: Buffer.from('x') }] }],
  ['a sticker', { sticker_items: [{ id: '1', name: 'Who leads the fire brigade', format_type: 1 }] }],
  ['an embed without words', { embeds: [{ image: { url: 'https://paper.example/fire.png' } }] }],
  ['an address alone', { content: 'https://paper.example/who-leads-the-fire-brigade' }],
  ['mentions and emoji alone', { content: '<@100000000000000004> <:wave:123456789012345678> 🔥 @everyone' }],
  ['what Discord itself says', { type: MessageType.ChannelNameChange, content: 'fire brigade of Tarnbeck' }],
  ['somebody joining', { type: MessageType.UserJoin }],
])('a message of %s is answered with one sentence, in private', async (_, input) => {
  const bot = await RunningBot.start();
  const { card, isPrivate } = await bot.useOn(bot.standIn.post(input), NAME);
  expect(card.lines).toEqual([NO_WORDS]);
  expect({ quotes: card.quotes, buttons: card.buttons, isPrivate }).toEqual({
    quotes: [],
    buttons: [],
    isPrivate: true,
  });
});

describe('the reply', () => {
  test.each([
    ['a server', {}],
    ['a server the bot is not in', { guildId: '300000000000000009' }],
    ['direct messages with the bot', { guildId: null }],
    ['a private channel', { guildId: null, context: InteractionContextType.PrivateChannel }],
  ])('is for whoever asked alone, and turns in private, in %s', async (_, where) => {
    const bot = await RunningBot.start({ preferredArticle: 'mill-fire' });
    const target = bot.standIn.post({ ...where, content: 'What is said of the mill and the fire?' });
    const first = await bot.useOn(target, NAME);
    const asker = first.interaction.setting.user.id;
    expect(first.interaction.original?.visibleTo).toBe(asker);
    const second = await bot.press(first.message, 'Next');
    expect(second.message.id).toBe(first.message.id);
    expect(second.interaction.original?.visibleTo).toBe(asker);
    expect(second.card.quotes[0]?.place).toContain('passage 2 of');
    const context = await bot.press(second.message, 'Context');
    expect(context.card.lines).toContain('In its context:');
    const back = await bot.press(context.message, 'Back');
    expect(back.card).toEqual(second.card);
    for (const { card } of [first, second, context, back]) {
      expect(card.lines[0]).toBe('What is said of the mill and the fire?');
    }
    const cited = await bot.press(back.message, 'Cite');
    expect(cited.isPrivate).toBe(true);
    expect(cited.card.code[0]).toContain('Old paper mill burns down in Tarnbeck');
  });

  test('to somebody else’s message belongs to the asker, not to its author', async () => {
    const bot = await RunningBot.start();
    const target = bot.standIn.post({ content: 'What is said of the mill and the fire?' });
    const first = await bot.useOn(target, NAME, { user: SOMEBODY_ELSE });
    expect(first.interaction.original?.visibleTo).toBe(SOMEBODY_ELSE.id);
    const second = await bot.press(first.message, 'Next', SOMEBODY_ELSE);
    expect(second.message.id).toBe(first.message.id);
  });

  test('comes from the preferred article where there is one', async () => {
    const bot = await RunningBot.start({ preferredArticle: 'chapel-bell' });
    const { card } = await bot.useOn(bot.standIn.post({ content: 'Who saw the fire first?' }), NAME);
    for (const { text } of card.quotes) expect(bot.article('chapel-bell').text).toContain(text);
    expect(card.lines.at(-1)).toContain('Chapel bell of Tarnbeck');
  });

  test('of an empty library says what is missing, in private', async () => {
    const bot = await RunningBot.start({ files: {} });
    const { card, isPrivate } = await bot.useOn(bot.standIn.post({ content: QUESTION }), NAME);
    expect(card.lines[0]).toContain('There is no article to ask yet');
    expect(isPrivate).toBe(true);
  });

  test('has its buttons after a restart', async () => {
    const bot = await RunningBot.start();
    const target = bot.standIn.post({ content: 'What is said of the mill and the fire?' });
    const first = await bot.useOn(target, NAME);
    await bot.restart();
    const second = await bot.press(first.message, 'Next');
    expect(buttonOf(second.card, 'Previous').isDisabled).toBe(false);
  });
});

describe('when something is amiss', () => {
  function commandThat(run: () => Reply | Promise<Reply>): MessageCommand {
    return { definition: { type: 3, name: NAME }, isPrivate: true, run };
  }
  const slow = (milliseconds: number) =>
    commandThat(async () => {
      await sleep(milliseconds);
      return messages.wordlessMessage();
    });

  test('a slow answer is promised to the asker alone, and kept', async () => {
    const bot = await RunningBot.start({ commands: [slow(200)], deferAfter: 20 });
    const use = bot.sendOn(bot.standIn.post({ content: QUESTION }), NAME);
    await use.until(({ state }) => state === 'deferred');
    expect(use.original?.visibleTo).toBe(use.setting.user.id);
    await use.settled();
    expect(readCard(use.message).lines).toEqual([NO_WORDS]);
    expect(use.original?.visibleTo).toBe(use.setting.user.id);
  });

  test('an article too large to index at once is promised first', async () => {
    const sentences = Array.from({ length: 4_000 }, (_, i) => `The lamp of house ${i} was lit by its keeper at dusk.`);
    const bot = await RunningBot.start({ files: { 'lamps.txt': sentences.join('\n\n') } });
    const use = bot.sendOn(bot.standIn.post({ content: 'Who lit the lamp of house 777?' }), NAME);
    await use.until(({ state }) => state === 'deferred');
    await use.settled({ within: 10_000 });
    expect(readCard(use.message).quotes[0]?.text).toContain('house 777');
  });

  test('an answer that comes too late is nobody’s failure', async () => {
    const timings = { acknowledgeWithin: 300 };
    const bot = await RunningBot.start({ commands: [slow(600)], standIn: { timings }, refusals: 1 });
    const use = await bot.sendOn(bot.standIn.post({ content: QUESTION }), NAME).settled();
    expect(use.failed).toBe('The application did not respond');
    await expect.poll(() => lastOutcome(bot)).toMatchObject({ outcome: 'expired', command: NAME });
    expect(bot.logged().filter(({ level }) => Number(level) >= 40)).toEqual([]);
  });

  test('an answer whose token has expired is nobody’s failure', async () => {
    const timings = { tokenLifetime: 300 };
    const bot = await RunningBot.start({ commands: [slow(600)], deferAfter: 20, standIn: { timings }, refusals: 1 });
    bot.sendOn(bot.standIn.post({ content: QUESTION }), NAME);
    await expect.poll(() => lastOutcome(bot), { timeout: 3_000 }).toMatchObject({ outcome: 'expired', command: NAME });
    expect(bot.standIn.requests.at(-1)).toMatchObject({ status: 401, answer: { code: 50_027 } });
  });

  test.each([
    10, 5_000,
  ])('a failure is told to the asker alone, with a reference (deferred after %i ms)', async (deferAfter) => {
    const broken = commandThat(async () => {
      await sleep(100);
      throw new TypeError('The works are broken.');
    });
    const bot = await RunningBot.start({ commands: [broken], deferAfter });
    const { card, isPrivate } = await bot.useOn(bot.standIn.post({ content: QUESTION }), NAME);
    expect(card.lines).toEqual([expect.stringMatching(/^Something went wrong here .* the reference [0-9a-f]{8}\.$/)]);
    expect(isPrivate).toBe(true);
    await expect.poll(() => lastOutcome(bot)).toMatchObject({ outcome: 'failed', command: NAME });
  });
});

test('a command to type may have the same name', async () => {
  const typed = { name: 'twice', description: 'Typed' };
  const bot = await RunningBot.start({
    commands: [
      { definition: typed, run: () => messages.emptyQuestion(), complete: () => [] },
      { definition: { type: 3, name: 'twice' }, run: () => messages.wordlessMessage() },
    ],
  });
  expect((await bot.use('twice')).card.lines).toEqual([
    'There is no question to look up; type what you want to know about the article.',
  ]);
  const { card, isPrivate } = await bot.useOn(bot.standIn.post({ content: QUESTION }), 'twice');
  expect(card.lines).toEqual([NO_WORDS]);
  expect(isPrivate).toBe(false);
});
