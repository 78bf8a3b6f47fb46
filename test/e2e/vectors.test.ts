import { expect, onTestFinished, test } from 'vitest';
import type { Encoder } from '../../src/encoder/encoder.ts';
import { SentenceEncoder } from '../../src/encoder/sentenceEncoder.ts';
import { Vectors } from '../../src/encoder/vectors.ts';
import { articleTexts } from '../../src/search/articleTexts.ts';
import { StubEncoder } from '../encoder/stubEncoder.ts';
import { RunningBot } from './runningBot.ts';

/** No word of it stands in the article, nor one that goes with it. */
const IN_OTHER_WORDS = { article: 'mill-fire', question: 'Were there any victims?' };
const IN_ITS_WORDS = { article: 'mill-fire', question: 'Who leads the fire brigade of Tarnbeck?' };

function vectorsBy(encoder: Encoder): Vectors {
  const vectors = new Vectors({ encoder, folder: null, textsOf: articleTexts, warn: () => undefined });
  onTestFinished(() => vectors.close());
  return vectors;
}

test('a question in other words finds its sentence once the vectors are ready', async () => {
  const vectors = vectorsBy(new SentenceEncoder());
  const bot = await RunningBot.start({ vectors });
  const { card: before } = await bot.use('ask', IN_OTHER_WORDS);
  expect(before.quotes).toEqual([]);
  await vectors.prepare(bot.article('mill-fire'));
  const { card } = await bot.use('ask', IN_OTHER_WORDS);
  expect(card.quotes.slice(0, 3).map(({ text }) => text)).toContainEqual(expect.stringContaining('Nobody was hurt'));
});

test('until then, and where the encoder fails, words alone answer', async () => {
  const encoder = new StubEncoder();
  encoder.failure = new Error('out of memory');
  const bot = await RunningBot.start({ vectors: vectorsBy(encoder) });
  for (let time = 0; time < 2; time++) {
    const { card } = await bot.use('ask', IN_ITS_WORDS);
    expect(card.quotes[0]?.text).toContain('Marit Osei');
  }
});

test('an encoder that never answers holds nobody up', async () => {
  const encoder = new StubEncoder();
  const vectors = vectorsBy(encoder);
  const bot = await RunningBot.start({ vectors });
  await vectors.prepare(bot.article('mill-fire'));
  encoder.encode = () => new Promise(() => undefined);
  const { card } = await bot.use('ask', IN_ITS_WORDS);
  expect(card.quotes[0]?.text).toContain('Marit Osei');
});
