import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { millText } from './articles.ts';
import { buttonOf, type Card, readCard } from './card.ts';
import { RunningBot, SOMEBODY_ELSE } from './runningBot.ts';

const QUESTION = { article: 'mill-fire', question: 'What is said of the mill and the fire?' };

const isDisabled = (card: Card, label: string): boolean => buttonOf(card, label).isDisabled;

/** The message as the channel shows it now. */
function asItStands(bot: RunningBot, id: string): Card {
  const entry = bot.standIn.channel()?.messages.find(({ message }) => message.id === id);
  return readCard(entry?.message ?? null);
}

describe('Next and Previous', () => {
  test('walk all passages and come back, and end at the ends', async () => {
    const bot = await RunningBot.start();
    let turn = await bot.use('ask', QUESTION);
    const there: Card[] = [turn.card];
    while (!isDisabled(turn.card, 'Next')) {
      turn = await bot.press(turn.message, 'Next');
      there.push(turn.card);
    }
    expect(there.length).toBeGreaterThan(2);
    expect(there.map(({ quotes }) => quotes[0]?.place?.replace(/^.* · /, ''))).toEqual(
      there.map((_, i) => `passage ${i + 1} of ${there.length}`),
    );
    expect(new Set(there.map(({ quotes }) => quotes[0]?.text)).size).toBe(there.length);
    const back: Card[] = [turn.card];
    while (!isDisabled(turn.card, 'Previous')) {
      turn = await bot.press(turn.message, 'Previous');
      back.unshift(turn.card);
    }
    expect(back).toEqual(there);
    expect(bot.standIn.channel()?.messages).toHaveLength(1);
  });

  test('a link opens at the sentence on each page', async () => {
    const bot = await RunningBot.start();
    const first = await bot.use('ask', QUESTION);
    const second = await bot.press(first.message, 'Next');
    for (const { card } of [first, second]) {
      const { url } = buttonOf(card, 'Open the article');
      const words = decodeURIComponent(url?.split(':~:text=')[1] ?? '');
      expect(words).toBe(card.quotes[0]?.text);
    }
  });
});

describe('Context', () => {
  test('shows the sentence among its neighbours, marked, and Back returns to the page', async () => {
    const bot = await RunningBot.start();
    const first = await bot.use('ask', QUESTION);
    const second = await bot.press(first.message, 'Next');
    const context = await bot.press(second.message, 'Context');
    const { text } = bot.article('mill-fire');
    const [sentence] = second.card.quotes;
    const shown = context.card.quotes.map((quote) => quote.text).join('');
    expect(shown.length).toBeGreaterThan(sentence?.text.length ?? 0);
    expect(context.card.quotes.map(({ place }) => place)).toContain(sentence?.place?.replace(/ · .*/, ''));
    for (const quote of context.card.quotes) expect(text).toContain(quote.text);
    expect(context.card.quotes.flatMap(({ bold }) => bold)).toEqual([second.card.quotes[0]?.text]);
    expect(context.card.lines[0]).toBe(QUESTION.question);
    const back = await bot.press(context.message, 'Back');
    expect(back.card).toEqual(second.card);
  });

  test('of each nearest passage is opened from its own button', async () => {
    const bot = await RunningBot.start();
    const nearest = await bot.use('ask', { ...QUESTION, question: 'Which airline sponsors the council of Ostrand?' });
    const opening = nearest.card.buttons.filter(({ label }) => label === 'Context');
    expect(opening).toHaveLength(nearest.card.quotes.length);
    for (const [i, { customId }] of opening.entries()) {
      const context = await bot.pressId(nearest.message, customId ?? '');
      expect(context.card.quotes.flatMap(({ bold }) => bold)).toEqual([nearest.card.quotes[i]?.text]);
      const back = await bot.press(context.message, 'Back');
      expect(back.card).toEqual(nearest.card);
    }
  });
});

test('Cite gives a citation to the presser alone and leaves the message', async () => {
  const bot = await RunningBot.start();
  const question = 'Who leads the fire brigade of Tarnbeck?';
  const first = await bot.use('ask', { ...QUESTION, question });
  for (const user of [first.interaction.setting.user, SOMEBODY_ELSE]) {
    const cited = await bot.press(first.message, 'Cite', user);
    expect(cited.interaction.original?.visibleTo).toBe(user.id);
    expect(cited.card.code).toEqual([
      // The sentence has double quotation marks of its own.
      '‘“The roof of the mill fell in a little after midnight,” said Marit Osei, who leads the fire brigade of ' +
        'Tarnbeck.’ Marit Osei, quoted in Ines Vallgren, “Old paper mill burns down in Tarnbeck”, The Beck Courier, 14 October 2022, ' +
        'paragraph 2. https://courier.example/news/mill-fire',
    ]);
  }
  expect(asItStands(bot, first.message.id)).toEqual(first.card);
});

test("somebody else's press gives a copy to turn, and leaves the original", async () => {
  const bot = await RunningBot.start();
  const first = await bot.use('ask', QUESTION);
  const copy = await bot.press(first.message, 'Next', SOMEBODY_ELSE);
  expect(copy.interaction.original?.visibleTo).toBe(SOMEBODY_ELSE.id);
  expect(copy.message.id).not.toBe(first.message.id);
  expect(copy.card.quotes[0]?.place).toContain('passage 2 of');
  expect(copy.card.lines[0]).toBe(QUESTION.question);

  const turned = await bot.press(copy.message, 'Next', SOMEBODY_ELSE);
  expect(turned.message.id).toBe(copy.message.id);
  expect(turned.card.quotes[0]?.place).toContain('passage 3 of');
  const context = await bot.press(turned.message, 'Context', SOMEBODY_ELSE);
  const back = await bot.press(context.message, 'Back', SOMEBODY_ELSE);
  expect(back.card).toEqual(turned.card);
  expect(asItStands(bot, first.message.id)).toEqual(first.card);
});

describe('after a restart', () => {
  test('the old buttons work', async () => {
    const bot = await RunningBot.start();
    const first = await bot.use('ask', QUESTION);
    await bot.restart();
    const second = await bot.press(first.message, 'Next');
    expect(second.message.id).toBe(first.message.id);
    expect(second.card.quotes[0]?.place).toContain('passage 2 of');
    expect(second.card.quotes[0]?.bold.length).toBeGreaterThan(0);
    await bot.restart();
    const back = await bot.press(second.message, 'Previous');
    expect(back.card).toEqual(first.card);
  });

  test.each([
    [
      'its text changed',
      (text: string) => text.replace('eleven tonnes', 'twelve tonnes'),
      /^Old paper mill .* has changed since/,
    ],
    ['it was removed', () => null, /^This article is no longer in the library/],
  ])('when %s the press is told so and the message stays', async (_, edit, sentence) => {
    const bot = await RunningBot.start();
    const first = await bot.use('ask', QUESTION);
    const file = join(bot.folder, 'mill-fire.md');
    const text = edit(millText);
    await (text === null ? rm(file) : writeFile(file, text));
    await bot.restart();
    for (const label of ['Next', 'Context', 'Cite']) {
      const refused = await bot.press(first.message, label);
      expect(refused.isPrivate).toBe(true);
      expect(refused.card.lines[0]).toMatch(sentence);
    }
    expect(asItStands(bot, first.message.id)).toEqual(first.card);
  });

  test('when only its metadata changed the buttons work and show the new', async () => {
    const bot = await RunningBot.start();
    const first = await bot.use('ask', QUESTION);
    await writeFile(join(bot.folder, 'mill-fire.md'), millText.replace('Ines Vallgren', 'Ines Vallgren-Holt'));
    await bot.restart();
    const second = await bot.press(first.message, 'Next');
    expect(second.card.lines.at(-1)).toContain('Ines Vallgren-Holt');
  });
});

describe('a custom id that the bot would not write', () => {
  /** Writes another custom id into the message's first button, as an older version, or somebody ill-meaning, might. */
  async function pressForged(bot: RunningBot, forge: (customId: string) => string) {
    const first = await bot.use('ask', QUESTION);
    const next = buttonOf(first.card, 'Next').customId ?? '';
    const forged = forge(next);
    const stored = bot.standIn.channel()?.messages.find(({ message }) => message.id === first.message.id)?.message;
    if (stored === undefined) throw new Error('There is no message.');
    stored.components = JSON.parse(
      JSON.stringify(stored.components).replace(JSON.stringify(next), JSON.stringify(forged)),
    );
    return bot.pressId(stored, forged);
  }

  /** Puts something else into one of the fields between the dots. */
  const withField = (index: number, value: string) => (customId: string) =>
    customId.split('.').with(index, value).join('.');

  test.each<[string, (customId: string) => string]>([
    ['of nothing we know', () => 'poll-vote-3'],
    ['of a format to come', (customId) => customId.replace(/^1/, '2')],
    ['of an unknown action', withField(0, '1xa')],
    ['with an owner that is no id', withField(1, '-!-')],
    ['with short keys', withField(2, 'abc')],
    ['with no page', withField(3, '')],
    ['with a sentence that is no number', withField(4, '?')],
    ['with a page of the context that is no number', withField(5, '?')],
    ['with sentences that are no numbers', withField(6, '1-+-2')],
    ['with a sentence twice', withField(6, '2-3-2')],
    ['of dots', () => '.'.repeat(100)],
    ['of other characters', () => '\u0000💥\n'.repeat(20)],
  ])('%s is called out of date', async (_, forge) => {
    const bot = await RunningBot.start();
    const { card, isPrivate } = await pressForged(bot, forge);
    expect(card.lines).toEqual(['This button comes from an older version of Verbatim; ask again for a fresh reply.']);
    expect(isPrivate).toBe(true);
  });

  test.each<[string, (customId: string) => string]>([
    ['a sentence to cite', (customId) => withField(4, 'zzzz')(customId.replace(/^1n/, '1q'))],
    [
      'a sentence to show the context of',
      (customId) => withField(4, 'a')(withField(5, '0')(customId.replace(/^1n/, '1c'))),
    ],
    ['sentences to show', withField(6, '0-1-zzzzzzzz')],
  ])('with %s beyond the article is refused', async (_, forge) => {
    const bot = await RunningBot.start();
    const { card, isPrivate } = await pressForged(bot, forge);
    expect(card.lines[0]).toMatch(/ has changed since this was shown/);
    expect(isPrivate).toBe(true);
  });

  test.each<[string, (customId: string) => string]>([
    ['a page far beyond the last', withField(3, 'zzzzzzz')],
    ['no sentence at all', withField(6, '')],
    [
      'a context without its sentence',
      (customId) => withField(4, '')(withField(5, '0')(customId.replace(/^1n/, '1c'))),
    ],
    ['a citation without its sentence', (customId) => withField(4, '')(customId.replace(/^1n/, '1q'))],
    ['a summary of very many sentences', (customId) => withField(6, 'zzzzzzzz')(customId.replace(/^1na/, '1ns'))],
    ['a summary of none', (customId) => withField(6, '0')(customId.replace(/^1na/, '1ns'))],
    ['other articles', (customId) => customId.replace(/^1na/, '1nr')],
  ])('with %s is answered all the same', async (_, forge) => {
    const bot = await RunningBot.start();
    const { card } = await pressForged(bot, forge);
    const { text } = bot.article('mill-fire');
    for (const quote of card.quotes) expect(text).toContain(quote.text);
    expect(card.lines.join('\n')).not.toContain('Something went wrong');
  });
});

describe('the button to another article that answers', () => {
  const fire =
    'The mill of Tarnbeck burnt down on Thursday night. Rain fell at dawn. The mill had stood empty since 1998. The mill of Tarnbeck once made the paper of nine towns.';
  const files = {
    'courier.txt': `Courier\n\n${fire}\n`,
    'gazette.md': `---\ntitle: "@everyone *Gazette*"\n---\n${fire}\n`,
  };
  const label = 'Also answered in @everyone *Gazette*';

  test('shows that answer to the presser alone, and the first one stays', async () => {
    const bot = await RunningBot.start({ files });
    const first = await bot.use('ask', { question: 'When did the mill of Tarnbeck burn down?' });
    for (const user of [first.interaction.setting.user, SOMEBODY_ELSE]) {
      const opened = await bot.press(first.message, label, user);
      expect(opened.card.isPrivate).toBe(true);
      expect(opened.card.lines).toContain('@everyone *Gazette*');
      expect(opened.card.quotes[0]?.text).toBe(first.card.quotes[0]?.text);
      expect(opened.card.lines[0]).toBe(first.card.lines[0]);
      expect(opened.card.buttons.map((button) => button.label)).not.toContain(label);
    }
    expect(asItStands(bot, first.message?.id ?? '')).toEqual(first.card);
  });

  test('stays while pages turn, and with the context', async () => {
    const bot = await RunningBot.start({ files });
    const first = await bot.use('ask', { question: 'When did the mill of Tarnbeck burn down?' });
    const next = await bot.press(first.message, 'Next');
    const context = await bot.press(next.message, 'Context');
    const back = await bot.press(context.message, 'Back');
    for (const { card } of [next, context, back]) {
      expect(buttonOf(card, label)).toEqual(buttonOf(first.card, label));
    }
  });
});
