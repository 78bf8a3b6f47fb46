import { once } from 'node:events';
import { type APIMessage, REST } from 'discord.js';
import { pino } from 'pino';
import { describe, expect, onTestFinished, test } from 'vitest';
import { WebSocket } from 'ws';
import { commands } from '../../src/commands/commands.ts';
import { Bot } from '../../src/discord/bot.ts';
import { registerCommands } from '../../src/discord/registerCommands.ts';
import type { Entry, FeedEvent, QuotePlace, Reading } from '../../src/playground/pageProtocol.ts';
import { type Card, readCard } from '../e2e/card.ts';
import { TOKEN } from './loggedInClient.ts';
import { type OpenPlayground, openPlayground } from './pageServer/openPlayground.ts';

const person = '100000000000000004';

const HERON = `---
title: The heron of the weir
byline: Ines Vallgren
---
A heron has stood in the weir of Tarnbeck since Monday. Forty people came to see it on the first day.

“It has eaten eleven trout,” said Marit Osei, who keeps the weir of Tarnbeck. “Nobody has the heart to chase it away.”
`;

/** A page at work: it acts over HTTP, and sees what comes over the feed. */
class OpenPage {
  readonly #open: OpenPlayground;
  readonly #entries = new Map<string, Entry>();

  private constructor(open: OpenPlayground) {
    this.#open = open;
  }

  /** The page of a playground with the real bot in it. */
  static async open(): Promise<OpenPage> {
    const open = await openPlayground();
    const { standIn, library, playground } = open;
    const log = pino({ level: 'silent' });
    const bot = await Bot.start({ token: TOKEN, api: standIn.restUrl, surroundings: library.surroundings(), log });
    onTestFinished(() => bot.stop());
    const rest = new REST({ api: standIn.restUrl }).setToken(TOKEN);
    await registerCommands(
      rest,
      commands.map(({ definition }) => definition),
      null,
    );
    const page = new OpenPage(open);
    const socket = new WebSocket(`${playground.url.replace('http', 'ws')}/feed?person=${person}`);
    socket.on('message', (data) => page.#take(JSON.parse(String(data)) as FeedEvent));
    await once(socket, 'open');
    return page;
  }

  get entries(): readonly Entry[] {
    return [...this.#entries.values()];
  }

  async post<Answer>(path: string, json: object): Promise<Answer> {
    const response = await this.#open.ask('POST', path, { person, ...json });
    return (await response.json()) as Answer;
  }

  async give(fileName: string, text: string): Promise<string> {
    const url = `${this.#open.playground.url}/api/articles?name=${encodeURIComponent(fileName)}`;
    const response = await fetch(url, { method: 'POST', body: text });
    return ((await response.json()) as { id: string }).id;
  }

  async read(id: string): Promise<Reading> {
    return (await (await this.#open.ask('GET', `/api/articles/${id}`)).json()) as Reading;
  }

  /** Uses a command, and waits for its answer. */
  async use(name: string, options: object): Promise<Card> {
    const { id } = await this.post<{ id: string }>('/api/uses', { name, options, target: null });
    const answer = (): APIMessage | undefined =>
      this.entries
        .flatMap((entry) => (entry.kind === 'message' ? [entry.message] : []))
        .find(({ interaction_metadata: metadata }) => metadata?.id === id);
    await expect.poll(answer).toBeDefined();
    return readCard(answer() ?? null);
  }

  async placeOf(words: string, paragraph: number | null, title: string | null): Promise<QuotePlace> {
    const response = await this.#open.ask('POST', '/api/places', { words, paragraph, title });
    return (await response.json()) as QuotePlace;
  }

  #take(event: FeedEvent): void {
    if (event.kind !== 'entry') return;
    this.#entries.set(`${event.entry.kind} ${event.entry.id}`, event.entry);
  }
}

describe('the real bot in the playground', () => {
  test('answers from an article that was given to the page', async () => {
    const page = await OpenPage.open();
    expect(await page.give('heron.md', HERON)).toBe('heron');
    const card = await page.use('ask', { question: 'How many trout has it eaten?' });
    expect(card.quotes[0]?.text).toBe('“It has eaten eleven trout,” said Marit Osei, who keeps the weir of Tarnbeck.');
    expect(page.entries.filter(({ kind }) => kind === 'use')).toMatchObject([{ state: 'answered' }]);
    expect(page.entries.filter(({ kind }) => kind === 'refusal')).toEqual([]);
  });

  test('quotes what stands where its page finds it', async () => {
    const page = await OpenPage.open();
    await page.give('heron.md', HERON);
    const { quotes } = await page.use('ask', { question: 'How many people came to see the heron?' });
    const [quote] = quotes;
    const paragraph = Number(/^¶ (\d+)/.exec(quote?.place ?? '')?.[1]);
    const place = await page.placeOf(quote?.text ?? '', paragraph, 'The heron of the weir');
    const { text } = await page.read('heron');
    expect(place.article).toBe('heron');
    expect(text.slice(place.start, place.end)).toBe('Forty people came to see it on the first day.');
  });

  test('answers the first two questions to begin with, and not the last', async () => {
    const page = await OpenPage.open();
    await page.give('heron.md', HERON);
    const { examples } = await page.read('heron');
    expect(examples).toHaveLength(3);
    const declines: boolean[] = [];
    for (const question of examples) {
      const { lines } = await page.use('ask', { question });
      declines.push(lines.some((line) => line.includes('The article does not seem to say.')));
    }
    expect(declines).toEqual([false, false, true]);
  });

  test('completes the articles that are there', async () => {
    const page = await OpenPage.open();
    await page.give('heron.md', HERON);
    const typing = { name: 'ask', options: { question: 'Who?', article: 'heron' }, focused: 'article' };
    await expect(page.post('/api/completions', typing)).resolves.toEqual({
      choices: [{ name: 'The heron of the weir', value: 'heron' }],
    });
  });
});

test('a playground without a bot shows its channel all the same', async () => {
  const { standIn, playground, ask } = await openPlayground({ hasLibrary: false });
  const socket = new WebSocket(`${playground.url.replace('http', 'ws')}/feed?person=${person}`);
  const [data] = await once(socket, 'message');
  expect(JSON.parse(String(data))).toMatchObject({ isConnected: false, commands: [], entries: [], shelf: null });
  socket.close();
  await ask('POST', '/api/messages', { person, content: 'Anybody?' });
  expect(standIn.channel()?.messages).toMatchObject([{ message: { content: 'Anybody?' } }]);
});
