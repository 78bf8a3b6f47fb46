import { describe, expect, test } from 'vitest';
import { attributionsOf } from '../../src/attribution/attributionsOf.ts';
import { speakersOf } from '../../src/attribution/speakersOf.ts';
import { weirText } from '../attribution/weirArticle.ts';
import { articleFiles } from './articles.ts';
import { buttonOf, type Card } from './card.ts';
import { RunningBot, SOMEBODY_ELSE } from './runningBot.ts';

const WEIR = { article: 'weir' };

/** Says more than one page of a card holds. */
const talkerText = `---
title: What the ferryman says
---
${Array.from({ length: 14 }, (_, i) => `“The river rose ${i + 2} feet in a day,” said Edda Holm, a ferryman.`).join('\n\n')}
`;

const crowdText = `---
title: Everybody speaks
---
${Array.from({ length: 30 }, (_, i) => `“It rained,” said Kim Abbot${'xyz'.charAt(i % 3)}${'abcdefghij'.charAt(i / 3)}son, a painter.`).join('\n\n')}
`;

const start = () =>
  RunningBot.start({
    files: { ...articleFiles, 'weir.md': weirText, 'talker.md': talkerText, 'crowd.md': crowdText },
  });

/** All pages of a reply from the first on, by pressing Next. */
async function pagesOf(bot: RunningBot, first: Awaited<ReturnType<RunningBot['use']>>): Promise<Card[]> {
  const pages = [first.card];
  let turn = first;
  while (!buttonOf(turn.card, 'Next').isDisabled) {
    turn = await bot.press(turn.message, 'Next');
    pages.push(turn.card);
  }
  return pages;
}

describe('/quotes', () => {
  test('lists who is quoted, with role and number', async () => {
    const bot = await start();
    const { card, isPrivate } = await bot.use('quotes', WEIR);
    expect(card.lines.slice(0, 5)).toEqual([
      'Who is quoted · 5 speakers, most quoted first',
      'Ingrid Sjöberg, a spokeswoman for the river board',
      '2 quoted, 2 reported, 1 view',
      'A navy spokesperson',
      '2 reported',
    ]);
    expect(card.lines).toContain('Reported, source not named');
    expect(card.lines.at(-1)).toBe('Weir at Halden to be rebuilt · Pia Rask · The Halden Echo');
    expect(card.quotes).toEqual([]);
    expect(isPrivate).toBe(false);
  });

  test('is shown to oneself alone where asked so', async () => {
    const bot = await start();
    const { isPrivate } = await bot.use('quotes', { ...WEIR, private: true });
    expect(isPrivate).toBe(true);
  });

  test('says when nobody is quoted', async () => {
    const bot = await RunningBot.start({ files: { 'owls.md': 'Owls nest in the tower. It has no bell.\n' } });
    const { card } = await bot.use('quotes');
    expect(card.lines[0]).toMatch(/^Nobody is quoted in owls; /);
  });

  test('lists many speakers over pages, each once', async () => {
    const bot = await start();
    const pages = await pagesOf(bot, await bot.use('quotes', { article: 'crowd' }));
    const listed = pages.flatMap(({ lines }) => lines.filter((line) => line.endsWith(', a painter')));
    expect(pages.length).toBeGreaterThan(1);
    expect(listed).toEqual(speakersOf(bot.article('crowd')).map(({ name }) => `${name}, a painter`));
    expect(listed).toHaveLength(30);
  });
});

describe('/quotes with a speaker', () => {
  test.each([
    ['Ingrid Sjöberg'],
    ['sjoberg'],
    ['Sjobreg'],
    ['the board spokesman'],
  ])('shows all of hers in order, found by %j', async (speaker) => {
    const bot = await start();
    const { card } = await bot.use('quotes', { ...WEIR, speaker });
    expect(card.lines[0]).toBe('Ingrid Sjöberg, a spokeswoman for the river board · 2 quoted, 2 reported, 1 view');
    expect(card.quotes.map(({ text }) => text)).toEqual([
      '“We have patched it for thirty years,” said Ingrid Sjöberg, a spokeswoman for the river board.',
      '“It cannot be patched again.”',
      'Sjöberg said that the work would cost 4 million crowns.',
      'She hopes that the salmon will return.',
      'Ingrid Sjöberg said the board had written to all of them.',
    ]);
    expect(card.quotes[2]?.bold).toEqual(['the work would cost 4 million crowns']);
    const text = card.lines.join('\n');
    for (const manner of ['quoted', 'reported in the article’s words', 'a view or wish'])
      expect(text).toContain(manner);
  });

  test('opens the context of each quotation, and comes back', async () => {
    const bot = await start();
    const first = await bot.use('quotes', { ...WEIR, speaker: 'sjöberg' });
    const opening = first.card.buttons.filter(({ label }) => label === 'Context');
    expect(opening).toHaveLength(first.card.quotes.length);
    const hopes = await bot.pressId(first.message, opening[3]?.customId ?? '');
    expect(hopes.card.lines).toContain('In its context:');
    expect(hopes.card.quotes.flatMap(({ bold }) => bold)).toEqual(['She hopes that the salmon will return.']);
    const back = await bot.press(hopes.message, 'Back');
    expect(back.card).toEqual(first.card);
  });

  test('walks through the pages and back, after a restart too, nothing left out', async () => {
    const bot = await start();
    const first = await bot.use('quotes', { article: 'talker', speaker: 'holm' });
    await bot.restart();
    const pages = await pagesOf(bot, first);
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.flatMap(({ quotes }) => quotes)).toHaveLength(attributionsOf(bot.article('talker')).length);
    for (const { lines } of pages) expect(lines[0]).toMatch(/^Edda Holm, a ferryman · 14 quoted$/);
    const second = await bot.use('quotes', { article: 'talker', speaker: 'holm' });
    const turned = await bot.press(second.message, 'Next', SOMEBODY_ELSE);
    expect(turned.isPrivate).toBe(true);
    expect(turned.card.quotes).toEqual(pages[1]?.quotes);
  });

  test('says when nobody of that name is quoted, in these very characters', async () => {
    const bot = await start();
    const speaker = '@everyone **Zebulon** <@100000000000000004>';
    const { card } = await bot.use('quotes', { ...WEIR, speaker });
    expect(card.lines).toEqual([
      `The article quotes nobody called ${speaker}; those it quotes include Ingrid Sjöberg, A navy spokesperson and the river board.`,
    ]);
  });

  test('shows articles full of markup as they are', async () => {
    const bot = await start();
    const { card } = await bot.use('quotes', { article: 'lantern-parade' });
    expect(card.lines.join('\n')).toMatch(/quoted|reported|Nobody is quoted/);
    for (const { key } of speakersOf(bot.article('lantern-parade'))) {
      const { card: one } = await bot.use('quotes', { article: 'lantern-parade', speaker: `#${key}` });
      for (const { text } of one.quotes) expect(bot.article('lantern-parade').text).toContain(text);
    }
  });
});

describe('completing the speaker', () => {
  test('offers those of the article meant, the most quoted first', async () => {
    const bot = await start();
    const all = await bot.complete('quotes', 'speaker', { ...WEIR, speaker: '' });
    expect(all?.[0]).toEqual({
      name: 'Ingrid Sjöberg, a spokeswoman for the river board (5)',
      value: 'Ingrid Sjöberg',
    });
    expect(all).toHaveLength(6);
    await expect(bot.complete('quotes', 'speaker', { ...WEIR, speaker: 'minis' })).resolves.toEqual([
      { name: 'Ola Brekke, the minister for waterways (1)', value: 'Ola Brekke' },
    ]);
    await expect(bot.complete('quotes', 'speaker', { ...WEIR, speaker: 'xyzzy' })).resolves.toEqual([]);
    await expect(bot.complete('quotes', 'speaker', { speaker: 'sjo' })).resolves.toEqual([]);
    await expect(bot.complete('quotes', 'speaker', { article: 'crowd', speaker: '' })).resolves.toHaveLength(25);
  });

  test('what is filled in finds the speaker', async () => {
    const bot = await start();
    const offers = (await bot.complete('quotes', 'speaker', { ...WEIR, speaker: '' })) ?? [];
    for (const { name, value } of offers) {
      const { card } = await bot.use('quotes', { ...WEIR, speaker: String(value) });
      expect(card.lines[0]?.startsWith(name.replace(/ \(\d+\)$/, ''))).toBe(true);
    }
  });
});
