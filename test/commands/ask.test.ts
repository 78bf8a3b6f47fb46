import { describe, expect, test } from 'vitest';
import { ask } from '../../src/commands/ask.ts';
import { show } from '../../src/commands/show.ts';
import { messages } from '../../src/reply/messages.ts';
import type { Reply } from '../../src/reply/reply.ts';
import { searcherOf } from '../../src/search/searcher.ts';
import { articleFrom } from '../search/bundledArticle.ts';
import { bridge, ferry, owls, quotations, statements, surroundings } from './sampleLibrary.ts';

const fail = (): never => {
  throw new Error('There is no view.');
};

const run = async (question: string | undefined, article?: string, around = surroundings()): Promise<Reply> =>
  ask.run({ question, article }, around);

describe('ask', () => {
  test('answers in the article’s own words, with their place, the best passage first', async () => {
    const reply = await run('Who chairs the harbour board?', 'ferry');
    expect(reply).toMatchObject({
      tone: 'answer',
      asked: 'Who chairs the harbour board?',
      paged: true,
      opensContext: true,
    });
    const [first] = quotations(reply);
    expect(first).toMatchObject({
      text: '"We cannot leave the island in the dark," said Tam Reddick, who chairs the harbour board.',
      place: { paragraph: 2, of: 3 },
      note: `passage 1 of ${quotations(reply).length}`,
    });
    expect(first?.matches.map(({ start, end }) => first.text.slice(start, end))).toEqual([
      'chairs',
      'harbour',
      'board',
    ]);
    expect(reply.source).toEqual({
      title: 'Island ferry keeps its night crossing',
      details: 'Oona Brisk · Elder Post · 4 May 2021',
      url: 'https://example.org/ferry',
      opensAt: null,
    });
  });

  test('asks every article and answers from the one that knows', async () => {
    expect((await run('How many nest boxes did volunteers build?')).view).toMatchObject({ article: 'owls' });
    expect((await run('How much does the night crossing cost a year?')).view).toMatchObject({ article: 'ferry' });
  });

  test('offers the other articles that answer as surely, and no others', async () => {
    const board = 'Tam Reddick chairs the harbour board of Port Elder.';
    const named = (id: string) => articleFrom(`---\ntitle: ${id} of the harbour\n---\n${board} Rain fell.\n`, id);
    const around = surroundings([named('alpha'), named('beta'), bridge, owls, named('gamma')]);
    const reply = await run('Who chairs the harbour board?', undefined, around);
    expect(reply.view).toMatchObject({ article: 'alpha' });
    expect(reply.others).toMatchObject([
      { title: 'beta of the harbour', view: { kind: 'answer', article: 'beta' } },
      { title: 'gamma of the harbour', view: { kind: 'answer', article: 'gamma' } },
    ]);
    expect(await run('Who chairs the harbour board?', 'alpha', around)).not.toHaveProperty('others');
    expect(await run('How many nest boxes did volunteers build?')).not.toHaveProperty('others');
  });

  test('asks the preferred article alone where none is named, and the named one before it', async () => {
    const preferring = surroundings([ferry, bridge, owls], 'owls');
    expect(await run('Who chairs the harbour board?', undefined, preferring)).toMatchObject({ tone: 'uncertain' });
    expect((await run('Who chairs the harbour board?', 'ferry', preferring)).view).toMatchObject({ article: 'ferry' });
  });

  test('says that the article does not seem to say, and offers three passages as no more than near', async () => {
    const reply = await run('When did the harbour board buy its first submarine from Quillfeather?', 'ferry');
    expect(reply).toMatchObject({ tone: 'uncertain', paged: false, view: { kind: 'nearest' } });
    expect(statements(reply)).toMatch(/^The article does not seem to say\./);
    expect(quotations(reply)).toHaveLength(3);
    expect(quotations(reply).map(({ note }) => note)).toEqual([null, null, null]);
  });

  test.each([['zzyzx'], ['tell me about submarines']])('says that nothing of "%s" stands in it', async (question) => {
    expect(await run(question)).toEqual({ ...messages.nothingFound(), asked: question });
  });

  test.each([['🦀'], ['who is it'], ['?!']])('says that "%s" has no word to look up', async (question) => {
    expect(await run(question)).toEqual({ ...messages.nothingToSearch(), asked: question });
  });

  test.each([[undefined], [''], ['  \n ']])('asks for a question where there is none (%j)', async (question) => {
    expect(await run(question)).toEqual(messages.emptyQuestion());
  });

  test('says when there is no article, or none of that name', async () => {
    expect(await run('Who?', undefined, surroundings([]))).toEqual(messages.emptyLibrary());
    expect(await run('Who?', 'submarines')).toEqual(messages.unknownArticle('submarines', []));
  });

  test('repeats a long question shortened, at a word', async () => {
    const { asked } = await run('where is the ferry harbour '.repeat(230));
    expect(asked).toMatch(/^where is the ferry harbour .+ (?:where|is|the|ferry|harbour)…$/);
    expect(asked?.length).toBeLessThanOrEqual(200);
  });

  test('answers each part of a question, in the order asked', async () => {
    const reply = await run('How much does the night crossing cost a year and who chairs the harbour board?', 'ferry');
    expect(reply).toMatchObject({ tone: 'answer', paged: false, view: { kind: 'parts' } });
    expect(quotations(reply).map(({ text }) => text)).toEqual([
      'The night crossing costs 40,000 crowns a year.',
      '"We cannot leave the island in the dark," said Tam Reddick, who chairs the harbour board.',
    ]);
    expect(show(reply.view ?? fail(), ferry, surroundings().library)).toEqual({ ...reply, asked: null });
  });

  test('answers a question of two parts by one sentence that answers both', async () => {
    const mill = articleFrom('Moss built the mill of Ostwick in 1911.\n\nRain fell.\n\nThe ferry sails at dawn.\n');
    const reply = await run('Who built the mill of Ostwick and when?', undefined, surroundings([mill]));
    expect(quotations(reply)[0]?.text).toBe('Moss built the mill of Ostwick in 1911.');
    expect(reply.view).not.toMatchObject({ kind: 'parts' });
  });

  test('remembers nothing of the question before', async () => {
    const around = surroundings();
    const fresh = await run('And how much does it cost?', 'ferry');
    const bare = await run('And when?');
    await run('Who chairs the harbour board?', 'ferry', around);
    expect(await run('And how much does it cost?', 'ferry', around)).toEqual(fresh);
    expect(await run('And when?', undefined, around)).toEqual(bare);
    expect(bare).toEqual({ ...messages.nothingToSearch(), asked: 'And when?' });
  });

  test('a button comes back to the very same reply', async () => {
    for (const question of ['Who chairs the harbour board?', 'bridge', 'Quillfeather at night?']) {
      const reply = await run(question, 'ferry');
      expect(show(reply.view ?? fail(), ferry, surroundings().library)).toEqual({ ...reply, asked: null });
    }
  });

  test('quotes no dateline and no furniture', async () => {
    for (const question of ['Port Elder Post', 'ministry of roads drivers', 'Oona Brisk', 'Tuesday', 'bridge toll']) {
      for (const { text } of quotations(await run(question, 'ferry'))) {
        expect(text).not.toMatch(/PORT ELDER|Elder Post|ministry|Brisk/);
      }
    }
  });

  test('turns to no passage that is far from the question', async () => {
    const question = 'Who returned the golden teapot?';
    const teapot = articleFrom(
      'A diver returned the golden teapot on Monday.\n\nRain fell.\n\nThe fair begins in June.\n',
    );
    expect(searcherOf(teapot).ask(question).passages).toHaveLength(3);
    const reply = await run(question, undefined, surroundings([teapot]));
    expect(quotations(reply).map(({ sentence }) => sentence)).toEqual([0]);
  });

  test('completes the article and nothing else', () => {
    expect(ask.complete('article', 'owls', {}, surroundings())[0]).toEqual({ name: 'owls', value: 'owls' });
    expect(ask.complete('question', 'owl', {}, surroundings())).toEqual([]);
  });
});
