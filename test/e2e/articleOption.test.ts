import { describe, expect, test } from 'vitest';
import { millText } from './articles.ts';
import { RunningBot } from './runningBot.ts';

const MILL_TITLE = 'Old paper mill burns down in Tarnbeck';

describe.each(['summary', 'related', 'quotes'])('/%s', (name) => {
  test('without an article asks which, where there are several', async () => {
    const bot = await RunningBot.start();
    const { card } = await bot.use(name);
    expect(card.lines).toHaveLength(1);
    expect(card.lines[0]).toMatch(/^There are 5 articles here; name the one you mean .+, such as .+, .+ or .+\.$/);
    expect(card.buttons).toEqual([]);
  });

  test('without an article takes the only one', async () => {
    const bot = await RunningBot.start({ files: { 'mill-fire.md': millText } });
    const { card } = await bot.use(name);
    expect(card.lines.at(-1)).toContain(MILL_TITLE);
  });

  test('without an article takes the preferred one', async () => {
    const bot = await RunningBot.start({ preferredArticle: 'mill-fire' });
    const { card } = await bot.use(name);
    expect(card.lines.at(-1)).toContain(MILL_TITLE);
  });
});

describe('the article option', () => {
  test.each([
    ['its id', 'mill-fire'],
    ['its id in capitals', 'MILL-FIRE'],
    ['its title', MILL_TITLE],
    ['its title in other case and spacing', `  ${MILL_TITLE.toLowerCase().replaceAll(' ', '  ')} `],
    ['part of its title', 'paper mill'],
  ])('takes %s', async (_, named) => {
    const bot = await RunningBot.start();
    const { card } = await bot.use('summary', { article: named });
    expect(card.lines.at(-1)).toContain(MILL_TITLE);
  });

  test('misspelt suggests the one meant', async () => {
    const bot = await RunningBot.start();
    const { card } = await bot.use('ask', { article: 'Old papper mil burns', question: 'Who leads the brigade?' });
    expect(card.lines).toEqual([`There is no article called Old papper mil burns here; did you mean ${MILL_TITLE}?`]);
  });

  test.each([
    'qqqqqqqqqqqq',
    '@everyone **zzzz** <@100000000000000004>',
    'x'.repeat(100),
  ])('unknown, %j, says so in these very characters', async (article) => {
    const bot = await RunningBot.start();
    const { card } = await bot.use('summary', { article });
    expect(card.lines[0]).toContain(`There is no article called ${article} here`);
  });

  test.each([
    ['', ['chapel-bell', 'ferrets', 'inventory', 'lantern-parade', 'mill-fire']],
    ['bell', ['chapel-bell']],
    ['mill-f', ['mill-fire']],
    ['papper mil', ['mill-fire']],
    ['qqqqqqqq', []],
    ['x'.repeat(6_000), []],
  ])('completes %j', async (typed, expected) => {
    const bot = await RunningBot.start();
    const choices = await bot.complete('ask', 'article', { article: typed });
    expect(choices?.map(({ value }) => value)).toEqual(expected);
  });

  test('offers titles as they are written, and ids to fill in', async () => {
    const bot = await RunningBot.start();
    const choices = await bot.complete('summary', 'article', { article: 'lantern' });
    expect(choices).toEqual([
      {
        name: '@everyone **Lantern** parade <@100000000000000004> [free](https://evil.example)',
        value: 'lantern-parade',
      },
    ]);
  });

  test('offers 25 at most, with names of 100 characters at most', async () => {
    const titled = (i: number) =>
      `---\ntitle: Number ${i} ${'of a long series '.repeat(9)}\n---\nA sentence stands here.\n`;
    const files = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`piece-${i}.md`, titled(i)]));
    const bot = await RunningBot.start({ files });
    for (const article of ['', 'number']) {
      const choices = await bot.complete('ask', 'article', { article });
      expect(choices).toHaveLength(25);
      for (const { name } of choices ?? []) expect(name.length).toBeLessThanOrEqual(100);
    }
  });

  test('completes nothing in an empty library', async () => {
    const bot = await RunningBot.start({ files: {} });
    await expect(bot.complete('ask', 'article', { article: '' })).resolves.toEqual([]);
  });
});
