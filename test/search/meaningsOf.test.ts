import { expect, onTestFinished, test } from 'vitest';
import { Vectors } from '../../src/encoder/vectors.ts';
import { articleTexts } from '../../src/search/articleTexts.ts';
import { meaningsOf } from '../../src/search/meaningsOf.ts';
import { StubEncoder } from '../encoder/stubEncoder.ts';
import { articleFrom } from './bundledArticle.ts';

const mill = articleFrom('The mill burnt down on Monday.\n', 'mill');
const weir = articleFrom('The weir broke on Monday.\n', 'weir');

function vectorsWith(encoder: StubEncoder | null, isPatient: boolean): Vectors {
  const vectors = new Vectors({ encoder, folder: null, isPatient, textsOf: articleTexts, warn: () => undefined });
  onTestFinished(() => vectors.close());
  return vectors;
}

const questionsTo = ({ asked }: StubEncoder) =>
  asked.filter(({ lane }) => lane === 'question').map(({ texts }) => texts[0]);

test('who waits gets the vectors of every article', async () => {
  const meanings = await meaningsOf([mill, weir], 'When did it break?', vectorsWith(new StubEncoder(), true));
  expect([...meanings.keys()]).toEqual([mill, weir]);
});

test('who does not wait gets those that are ready, and the others the next time', async () => {
  const vectors = vectorsWith(new StubEncoder(), false);
  await vectors.prepare(weir);
  const now = await meaningsOf([mill, weir], 'When did it break?', vectors);
  expect([...now.keys()]).toEqual([weir]);
  await vectors.prepare(mill);
  const then = await meaningsOf([mill, weir], 'When did it break?', vectors);
  expect([...then.keys()]).toEqual([mill, weir]);
});

test('a question is encoded once, however many articles it is asked of', async () => {
  const encoder = new StubEncoder();
  await meaningsOf([mill, weir], 'What happened on Monday?', vectorsWith(encoder, true));
  expect(questionsTo(encoder)).toEqual(['What happened on Monday?']);
});

test('each article is asked in its own spelling', async () => {
  const encoder = new StubEncoder();
  await meaningsOf([mill, weir], 'Who built the wier?', vectorsWith(encoder, true));
  expect(questionsTo(encoder)).toEqual(['Who built the wier?', 'Who built the weir?']);
});

test('without an encoder there is nothing', async () => {
  expect((await meaningsOf([mill], 'When?', vectorsWith(null, true))).size).toBe(0);
});
