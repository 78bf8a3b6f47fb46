import { describe, expect, test } from 'vitest';
import { ask } from '../../src/commands/ask.ts';
import { askTheArticle } from '../../src/commands/askTheArticle.ts';
import { messages } from '../../src/reply/messages.ts';
import type { Reply } from '../../src/reply/reply.ts';
import { bridge, ferry, owls, quotations, statements, surroundings } from './sampleLibrary.ts';

const run = async (message: string | undefined, around = surroundings()): Promise<Reply> =>
  askTheArticle.run({ message }, around);

describe('a short message', () => {
  test.each([
    ['a question', 'Who chairs the harbour board?'],
    ['a claim', 'The night crossing costs 40,000 crowns a year.'],
    ['two sentences', 'Nice. How many nest boxes did volunteers build?'],
    ['what nobody has words for', 'zzyzx'],
    ['nothing to look up', 'What is it?'],
    ['something else', 'When did the harbour board buy its first submarine from Quillfeather?'],
  ])('with %s is answered as /ask answers it', async (_, message) => {
    expect(await run(message)).toEqual(await ask.run({ question: message }, surroundings()));
  });

  test('over several lines is one question', async () => {
    expect((await run('The harbour board\n\nWho chairs it?')).asked).toBe('The harbour board Who chairs it?');
  });

  test('that goes on and on is looked up as far as it says what it is about', async () => {
    const reply = await run(`Who chairs the harbour board ${'of bridges and tolls '.repeat(2_000)}`);
    expect(reply.asked).toMatch(/^Who chairs the harbour board of bridges .*…$/);
    expect(reply.view).not.toBeNull();
  });
});

describe('a long message', () => {
  const CHATTER = 'Good morning, everyone. I had pancakes for breakfast today. My cousin sends you kisses.';

  test('is answered for the sentence the article is surest about', async () => {
    const question = 'Who chairs the harbour board?';
    const reply = await run(`${CHATTER} ${question} See you at the cinema.`);
    expect(reply).toEqual(await ask.run({ question }, surroundings()));
  });

  test('is answered for several, in its order, the best passage of each first', async () => {
    const reply = await run(
      `${CHATTER} Lorries pay double! Who chairs the harbour board? Pancakes were cheap. Islanders collected four hundred names.`,
    );
    expect(reply.tone).toBe('answer');
    expect(reply.asked).toBe(
      'Lorries pay double! Who chairs the harbour board? […] Islanders collected four hundred names.',
    );
    expect(
      quotations(reply)
        .slice(0, 3)
        .map(({ text }) => text),
    ).toEqual([
      'Lorries pay double.',
      '"We cannot leave the island in the dark," said Tam Reddick, who chairs the harbour board.',
      'Islanders had collected four hundred names.',
    ]);
    const { sentences = [] } = { ...(reply.view?.kind === 'answer' ? reply.view : null) };
    expect(sentences.length).toBeLessThanOrEqual(5);
    expect(new Set(sentences).size).toBe(sentences.length);
  });

  test('marks the matched words of each sentence', async () => {
    const [lorries, board] = quotations(await run(`${CHATTER} Lorries pay double. Who chairs the harbour board?`));
    const marked = (quotation = lorries) =>
      quotation?.matches.map(({ start, end }) => quotation.text.slice(start, end));
    expect(marked()).toEqual(['Lorries', 'pay', 'double']);
    expect(marked(board)).toEqual(expect.arrayContaining(['chairs', 'harbour', 'board']));
  });

  test('is answered from one article, the one surest of a sentence of it', async () => {
    const reply = await run(
      `${CHATTER} How many nest boxes did volunteers build? Barn owls have returned. Lorries pay double.`,
    );
    const articles = [ferry, bridge, owls];
    const { article, sentences } = reply.view?.kind === 'answer' ? reply.view : { article: '', sentences: [] };
    const found = articles.find(({ id }) => id === article);
    expect(found).toBeDefined();
    expect(sentences.every((sentence) => sentence < (found?.sentences.length ?? 0))).toBe(true);
    expect(reply.asked).not.toContain(article === 'owls' ? 'Lorries' : 'owls');
  });

  test('that the article does not answer is told so for its question, not for the remarks beside it', async () => {
    const reply = await run('The harbour is pretty. Who won the regatta off Quillfeather? It rained on the night bus.');
    expect(reply.tone).toBe('uncertain');
    expect(reply.asked).toBe('Who won the regatta off Quillfeather?');
    expect(statements(reply)).toMatch(/^The article does not seem to say\./);
  });

  test('with its question far down is answered all the same', async () => {
    const reply = await run(`${'I had pancakes for breakfast. '.repeat(60)}Who chairs the harbour board?`);
    expect(reply).toMatchObject({ tone: 'answer', asked: 'Who chairs the harbour board?' });
  });

  test('of three long sentences repeats the beginning of each', async () => {
    const tail = ' and so on and so forth'.repeat(8);
    const reply = await run(
      `Lorries pay double${tail}. Who chairs the harbour board${tail}? The night crossing costs 40,000 crowns${tail}.`,
    );
    expect(reply.asked?.length).toBeLessThan(400);
  });
});

describe('the articles asked', () => {
  test('are the preferred one alone, where there is one', async () => {
    const preferring = surroundings([ferry, bridge, owls], 'owls');
    expect(await run('Who chairs the harbour board?', preferring)).toMatchObject({ tone: 'uncertain' });
  });

  test('are missing in an empty library, which is said', async () => {
    expect(await run('Who chairs the harbour board?', surroundings([]))).toEqual(messages.emptyLibrary());
  });
});

test.each([undefined, '', ' \n '])('a message without words (%j) is told so in one sentence', async (message) => {
  const reply = await run(message);
  expect(statements(reply)).toBe(
    'There are no words in this message to look up; choose one that asks or claims something.',
  );
});

test.each([
  'a. ',
  'Who? ',
  '“',
  'x',
  '? ',
  '(',
  'Lorries pay double. ',
])('hostile %j is answered in time', async (piece) => {
  const started = performance.now();
  await run(piece.repeat(6_000 / piece.length));
  expect(performance.now() - started).toBeLessThan(2_000);
});

test('whoever else asks has their turn between the sentences of a long message', async () => {
  let turns = 0;
  let isOver = false;
  const takeTurn = (): void => {
    turns += 1;
    if (!isOver) setImmediate(takeTurn);
  };
  setImmediate(takeTurn);
  await run('Lorries pay double. '.repeat(12));
  isOver = true;
  expect(turns).toBeGreaterThanOrEqual(10);
});
