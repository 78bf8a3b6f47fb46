import { describe, expect, test } from 'vitest';
import { buttonOf } from './card.ts';
import { RunningBot } from './runningBot.ts';

const MILL = { article: 'mill-fire' };

describe('/summary', () => {
  test.each([
    [{ length: 'short' }, 1],
    [{}, 3],
    [{ length: 'medium' }, 3],
    [{ length: 'long' }, 5],
    [{ sentences: 1 }, 1],
    [{ sentences: 7 }, 7],
    [{ sentences: 10 }, 10],
    [{ sentences: 2, length: 'long' }, 2],
  ])('with %j shows %i sentences of the article, in its order', async (options, count) => {
    const bot = await RunningBot.start();
    const { card, message } = await bot.use('summary', { ...MILL, ...options });
    const { text } = bot.article('mill-fire');
    expect(card.lines[0]).toMatch(new RegExp(`^Summary · ${count} of 10 sentences`));
    const rest = count > card.quotes.length ? (await bot.press(message, 'Next')).card.quotes : [];
    const starts = [...card.quotes, ...rest].map((quote) => text.indexOf(quote.text));
    expect(starts).toHaveLength(count);
    expect(starts).not.toContain(-1);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });

  test('of an article with fewer sentences shows them all', async () => {
    const bot = await RunningBot.start();
    const { card } = await bot.use('summary', { article: 'inventory', sentences: 10 });
    expect(card.lines[0]).toMatch(/^Summary · 3 of 3 sentences/);
  });

  test('over several pages is turned like any other', async () => {
    const bot = await RunningBot.start();
    const first = await bot.use('summary', { article: 'inventory', sentences: 3 });
    const second = await bot.press(first.message, 'Next');
    const back = await bot.press(second.message, 'Previous');
    expect(second.card.markdown).not.toBe(first.card.markdown);
    expect(back.card).toEqual(first.card);
  });
});

describe('/related', () => {
  test('lists what the library has and what the article itself points to', async () => {
    const bot = await RunningBot.start();
    const { card } = await bot.use('related', { article: 'ferrets' });
    const text = card.lines.join('\n');
    expect(text).toContain('Linked by the article itself');
    expect(text).toContain('Chapel bell of Tarnbeck is to be recast · also here');
    expect(text).toContain('It cracked on the night of the fire.');
    expect(text).toContain('Why the curtain of Lindmoor rises late');
    expect(text).toContain('A stagehand explains what the *audience* never sees.');
    expect(buttonOf(card, 'Open the article').url).toBe('https://stage.example/ferrets');
  });

  test('finds the other article on the same events', async () => {
    const bot = await RunningBot.start();
    const { card } = await bot.use('related', MILL);
    expect(card.lines.join('\n')).toMatch(/^Related articles here\n.*Chapel bell of Tarnbeck is to be recast$/m);
  });

  test('says so where nothing is related, and what the article speaks of', async () => {
    const bot = await RunningBot.start();
    const { card } = await bot.use('related', { article: 'inventory' });
    expect(card.lines[0]).toMatch(
      /^No other article here is related to this one, and it links to none; look inside it with a topic, such as .+ or .+\.$/,
    );
  });

  test('with a topic shows passages on it, the topic as the question', async () => {
    const bot = await RunningBot.start();
    const { card } = await bot.use('related', { ...MILL, topic: 'wax' });
    expect(card.lines[0]).toBe('wax');
    expect(card.quotes[0]).toMatchObject({ place: '¶ 3 of 5', bold: ['wax', 'wax'] });
    expect(card.quotes[0]?.text).toContain('left behind eleven tonnes of wax');
  });

  test('with a topic the article lacks says so and offers others', async () => {
    const bot = await RunningBot.start();
    const { card } = await bot.use('related', { ...MILL, topic: 'submarines @everyone **x**' });
    expect(card.lines).toHaveLength(1);
    expect(card.lines[0]).toMatch(
      /^The article has nothing on submarines @everyone \*\*x\*\*; it speaks of .+ or .+\.$/,
    );
  });

  test('completes the topic with terms of the article meant', async () => {
    const bot = await RunningBot.start();
    const all = await bot.complete('related', 'topic', { ...MILL, topic: '' });
    const some = await bot.complete('related', 'topic', { ...MILL, topic: 'mar' });
    expect(all?.length).toBeGreaterThan(5);
    expect(some).toEqual([{ name: 'Marit', value: 'Marit' }]);
    await expect(bot.complete('related', 'topic', { ...MILL, topic: 'xyzzy' })).resolves.toEqual([]);
    await expect(bot.complete('related', 'topic', { topic: 'mar' })).resolves.toEqual([]);
  });
});
