import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { cosine } from '../../src/encoder/cosine.ts';
import { SentenceEncoder } from '../../src/encoder/sentenceEncoder.ts';
import { loadSentenceModel, type SentenceModel } from '../../src/encoder/sentenceModel.ts';
import { vectorOf } from '../../src/encoder/vector.ts';

let model: SentenceModel;
const printed = (['stdout', 'stderr'] as const).map((stream) => vi.spyOn(process[stream], 'write'));
beforeAll(async () => {
  model = await loadSentenceModel();
});

async function encode(...texts: string[]) {
  const components = await model.encode(texts);
  return texts.map((_, i) => vectorOf(components.slice(i * 512, (i + 1) * 512)));
}

const SENTENCES = [
  'The doctor treated eleven patients after the storm.',
  'A physician looked after eleven people who were ill.',
  'The ferry left the harbour at dawn, and nobody waved.',
  'She refused.',
  'weir',
  'sluices',
  'The council voted on Tuesday to keep the night ferry for another winter, though its treasurer had warned of the cost.',
];

describe('the sentence model', () => {
  test('puts texts of like meaning side by side', async () => {
    const [doctor, physician, ferry] = await encode(...SENTENCES);
    if (!doctor || !physician || !ferry) throw new Error('a vector is missing');
    expect(cosine(doctor, physician)).toBeGreaterThan(cosine(doctor, ferry) + 0.2);
  });

  test('gives a text the same bits whatever stands beside it', async () => {
    const together = await encode(...SENTENCES, ...SENTENCES.toReversed());
    for (const [i, sentence] of [...SENTENCES, ...SENTENCES.toReversed()].entries()) {
      expect(await encode(sentence)).toEqual([together[i]]);
    }
  });

  test.each([
    ['an empty text', ''],
    ['blanks', ' \n\t '],
  ])('takes %s, which is like nothing', async (_, text) => {
    expect(await encode(text, 'weir')).toMatchObject([{ length: 0 }, { length: expect.any(Number) }]);
  });

  test.each([
    ['emoji', '🎈👩‍👩‍👧 🏳️‍🌈'],
    ['half a pair', '\ud83c and \udf88'],
    ['control characters', '\0\u0007\u202e'],
    ['another script', '堰は持ちこたえるだろう。'],
    ['what normalising makes long', '\ufdfa'.repeat(10_000)],
    ['one endless word', 'x'.repeat(100_000)],
    ['the names of what objects inherit', 'constructor __proto__ toString'],
  ])('reads %s', async (_, text) => {
    const [vector] = await encode(text);
    expect(vector?.length).toBeGreaterThan(127);
  });

  test('cuts what is too long to matter', async () => {
    const start = 'The weir will hold, the miller said. '.repeat(30);
    const [one, other] = await encode(`${start}Nobody came.`, `${start}A ship sank in the night.`);
    expect(one).toEqual(other);
  });

  test('reads a sentence over two lines as over one', async () => {
    const [one, other] = await encode('The weir\nwill  hold.', 'The weir will hold.');
    expect(one).toEqual(other);
  });

  test('prints nothing', () => {
    for (const spy of printed) expect(spy.mock.calls.flat().join('')).not.toMatch(/tensor|wasm|backend/i);
  });

  test('is named after the version that is installed', () => {
    const { dependencies } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
    const pinned = ['core', 'embeddings', 'model-embeddings-en'].map((name) => dependencies[`@energetic-ai/${name}`]);
    expect(new Set(pinned)).toEqual(new Set(['0.2.0']));
    expect(new SentenceEncoder().id).toContain('0.2.0');
  });
});
