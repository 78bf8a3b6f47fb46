import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { answerView, mostRanked } from '../../src/commands/answerView.ts';
import { analyse } from '../../src/search/analyse.ts';
import { searcherOf } from '../../src/search/searcher.ts';
import { bundledArticle } from '../search/bundledArticle.ts';
import { buttonOf } from './card.ts';
import { RunningBot } from './runningBot.ts';

const MILL = { article: 'mill-fire' };

/** A few words of the article that bring up passages of which none is surely the one meant. */
function doubtfulQuestion(article: Article): string {
  const words = [...new Set(analyse(article.text).flatMap(({ word, isStopWord }) => (isStopWord ? [] : [word])))];
  for (const one of words) {
    for (const other of ['', ...words]) {
      const question = `${one} ${other}`.trim();
      const view = answerView({ article, answer: searcherOf(article).ask(question, mostRanked) });
      if (view.kind === 'likely' && view.sentences.length > view.together) return question;
    }
  }
  throw new Error('The article is sure about everything.');
}

describe('/ask, answered', () => {
  test('shows the sentence as the article has it, with its place, its matches and its source', async () => {
    const bot = await RunningBot.start();
    const { card, isPrivate } = await bot.use('ask', { ...MILL, question: 'Who leads the fire brigade of Tarnbeck?' });
    const article = bot.article('mill-fire');
    const sentence = article.sentences[2];
    expect(card.quotes).toEqual([
      {
        text: article.text.slice(sentence?.quoteStart, sentence?.end),
        bold: ['leads', 'fire', 'brigade', 'Tarnbeck'],
        attribution: [expect.stringMatching(/^Marit Osei/)],
        place: expect.stringMatching(/^¶ 2 of 5 · passage 1 of \d$/),
      },
    ]);
    expect(card.lines).toContain('Who leads the fire brigade of Tarnbeck?');
    expect(card.lines).toContain(
      'Old paper mill burns down in Tarnbeck · Ines Vallgren · The Beck Courier · 2022-10-14',
    );
    expect(isPrivate).toBe(false);
  });

  test('opens the source at the sentence', async () => {
    const bot = await RunningBot.start();
    const { card } = await bot.use('ask', { ...MILL, question: 'Since when had the mill stood empty?' });
    expect(card.quotes[0]?.text).toBe('The mill had stood empty since 1998.');
    expect(buttonOf(card, 'Open the article').url).toBe(
      'https://courier.example/news/mill-fire#:~:text=The%20mill%20had%20stood%20empty%20since%201998.',
    );
  });

  test('leaves the dateline out and quotes what follows it', async () => {
    const bot = await RunningBot.start();
    const { card } = await bot.use('ask', { ...MILL, question: 'What did the fire destroy on Thursday night?' });
    expect(card.quotes[0]?.text).toBe('A fire destroyed the old paper mill of Tarnbeck on Thursday night.');
  });

  test('finds the right article when none is named', async () => {
    const bot = await RunningBot.start();
    const { card } = await bot.use('ask', { question: 'How were the ferrets paid by their keeper?' });
    expect(card.quotes[0]?.text).toBe('Their keeper, Odile Brack, said that each was paid in eggs.');
    expect(card.lines).toContain('Ferrets lay cables under the opera house · Tomaso Whitlock · 3 May 2019');
  });

  test('an article without an address has no link', async () => {
    const bot = await RunningBot.start();
    const { card } = await bot.use('ask', { article: 'chapel-bell', question: 'How much tin will the foundry add?' });
    expect(card.quotes[0]?.text).toContain('twenty kilograms of tin');
    expect(card.buttons.filter(({ url }) => url !== null)).toEqual([]);
  });
});

describe('/ask, not answered', () => {
  test('says so, and shows the nearest passages as just that', async () => {
    const bot = await RunningBot.start();
    const { card } = await bot.use('ask', { ...MILL, question: 'Which airline sponsors the council of Ostrand?' });
    expect(card.lines).toContain('The article does not seem to say. The nearest it comes:');
    const { text } = bot.article('mill-fire');
    expect(card.quotes.length).toBeGreaterThan(0);
    for (const quote of card.quotes) expect(text).toContain(quote.text);
  });

  test.each([
    ['words that no article has', 'zxqv wqpt brzk'],
    ['emoji', '🐟🐟🐟 👩‍🚀🇫🇷'],
    ['another script', 'مَن أشعل النار في المصنع؟ 谁放的火'],
    ['punctuation', '?!… — “”'],
    ['control and formatting characters', '\u202e\u0007\u200b'],
    ['half a surrogate pair', '\ud83d'],
  ])('says so for %s', async (_, question) => {
    const bot = await RunningBot.start();
    const { card } = await bot.use('ask', { question });
    expect(card.lines.join('\n')).toContain('The article does not seem to say.');
    expect(card.quotes).toEqual([]);
  });

  test('asks for a question when there is only white space', async () => {
    const bot = await RunningBot.start();
    const { card } = await bot.use('ask', { question: ' \n ' });
    expect(card.lines).toEqual(['There is no question to look up; type what you want to know about the article.']);
  });
});

describe('a question', () => {
  test('of 6,000 characters is answered, and echoed only in part', async () => {
    const bot = await RunningBot.start();
    const question = `Who leads the fire brigade of Tarnbeck? ${'*really* '.repeat(800)}`.slice(0, 6_000);
    const { card } = await bot.use('ask', { ...MILL, question });
    expect(card.markdown.length).toBeLessThan(4_000);
    expect(card.lines[0]).toMatch(/^Who leads the fire brigade of Tarnbeck\? .{50,160}…$/);
  });

  test.each([
    '@everyone <@100000000000000004> <@&100000000000000003> lantern sign',
    '# lantern\n> sign\n- **carry** [x](https://evil.example) ||y||',
    '</ask:123456789012345678> <t:0:R> <:wave:123456789012345678> lantern sign https://evil.example discord.gg/x',
    '**`lantern```\\ _sign_ ~~',
  ])('%j is shown as its own characters', async (question) => {
    const bot = await RunningBot.start();
    const { card, message } = await bot.use('ask', { article: 'lantern-parade', question });
    // Reading the card fails where anything but bold is active.
    expect(card.lines[0]).toBe(question.replace(/\s+/g, ' '));
    expect(message).toMatchObject({ mentions: [], mention_roles: [], mention_everyone: false });
  });
});

test('an article full of markup and mentions is shown as its own characters', async () => {
  const bot = await RunningBot.start();
  const { card, message } = await bot.use('ask', {
    article: 'lantern-parade',
    question: 'Where does the parade begin?',
  });
  const { text, sentences } = bot.article('lantern-parade');
  expect(card.quotes[0]?.text).toBe(text.slice(sentences[0]?.start, sentences[0]?.end));
  expect(card.lines.at(-1)).toBe(
    '@everyone **Lantern** parade <@100000000000000004> [free](https://evil.example) · ' +
      '||Nobody|| <@&100000000000000003> · # Shouting `Weekly`',
  );
  expect(buttonOf(card, 'Open the article').url).toMatch(
    /^https:\/\/lantern\.example\/parade\?a=1&b=\*2\*#top:~:text=/,
  );
  expect(message).toMatchObject({ mentions: [], mention_roles: [], mention_everyone: false });
});

test('a library without articles says what is missing', async () => {
  const bot = await RunningBot.start({ files: {} });
  const { card } = await bot.use('ask', { question: 'Is anybody there?' });
  expect(card.lines).toEqual([
    'There is no article to ask yet: whoever runs this bot can save one to its articles folder.',
  ]);
});

describe('an answer nobody is sure of', () => {
  test('shows the likeliest together, each with its source and its context, and turns on to the rest', async () => {
    const bot = await RunningBot.start({ files: { 'tikrit-offensive.md': bundledArticle().text } });
    const question = doubtfulQuestion(bot.article('tikrit-offensive'));
    const first = await bot.use('ask', { article: 'tikrit-offensive', question });
    expect(first.card.lines).toContain('What comes nearest and may answer:');
    expect(first.card.quotes.length).toBeGreaterThanOrEqual(2);
    expect(first.card.quotes.length).toBeLessThanOrEqual(3);
    for (const quote of first.card.quotes) {
      expect(quote.attribution).toHaveLength(1);
      expect(quote.place).toMatch(/^¶ \d+ of 12 · passage \d of \d$/);
    }
    const opening = first.card.buttons.filter(({ label }) => label === 'Context');
    expect(opening).toHaveLength(first.card.quotes.length);
    const context = await bot.pressId(first.message, opening[1]?.customId ?? '');
    expect(context.card.quotes.flatMap(({ bold }) => bold)).toEqual([first.card.quotes[1]?.text]);
    expect((await bot.press(context.message, 'Back')).card).toEqual(first.card);
    const next = await bot.press(first.message, 'Next');
    expect(next.card.quotes).toHaveLength(1);
    expect(next.card.quotes[0]?.place).toContain(`passage ${first.card.quotes.length + 1} of `);
    expect((await bot.press(next.message, 'Previous')).card).toEqual(first.card);
  });
});

describe('a question of two parts', () => {
  test('is answered by a sentence for each, shown together in the order asked', async () => {
    const bot = await RunningBot.start();
    const question = 'Since when had the mill stood empty, and who leads the fire brigade of Tarnbeck?';
    const { card, message } = await bot.use('ask', { ...MILL, question });
    expect(card.lines).toContain('In the order asked:');
    expect(card.quotes.map(({ text }) => text)).toEqual([
      'The mill had stood empty since 1998.',
      expect.stringContaining('said Marit Osei, who leads the fire brigade of Tarnbeck.'),
    ]);
    const [opening] = card.buttons.filter(({ label }) => label === 'Context');
    const context = await bot.pressId(message, opening?.customId ?? '');
    expect((await bot.press(context.message, 'Back')).card).toEqual(card);
  });

  test('leaves nothing behind for the next question', async () => {
    const [asked, fresh] = [await RunningBot.start(), await RunningBot.start()];
    await asked.use('ask', { ...MILL, question: 'Who leads the fire brigade of Tarnbeck?' });
    for (const question of ['And when was it built?', 'Where does she live?', 'And why?']) {
      const [after, alone] = [
        await asked.use('ask', { ...MILL, question }),
        await fresh.use('ask', { ...MILL, question }),
      ];
      expect(after.card.lines).toEqual(alone.card.lines);
      expect(after.card.quotes).toEqual(alone.card.quotes);
    }
  });
});

test('a sentence that the article repeats is shown once, with where it stands again, also on the way back', async () => {
  const bot = await RunningBot.start({
    files: {
      'mill.txt':
        'The mill of Ostwick burnt down on Monday night.\n\nRain fell at dawn. Nobody was hurt in Ostwick.\n\nThe mill of Ostwick had burnt down on Monday night.\n',
    },
  });
  const first = await bot.use('ask', { question: 'When did the mill of Ostwick burn down?' });
  const [shown] = first.card.quotes;
  expect(shown?.place).toContain(shown?.place?.startsWith('¶ 1 ') ? 'also in ¶ 3' : 'also in ¶ 1');
  expect(first.card.quotes.filter(({ text }) => text.includes('burnt down'))).toHaveLength(1);
  const context = await bot.pressId(
    first.message,
    first.card.buttons.find(({ label }) => label === 'Context')?.customId ?? '',
  );
  expect((await bot.press(context.message, 'Back')).card).toEqual(first.card);
});
