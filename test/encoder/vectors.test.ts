import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { readArticle } from '../../src/article/readArticle.ts';
import { cosine } from '../../src/encoder/cosine.ts';
import type { Encoder } from '../../src/encoder/encoder.ts';
import { SentenceEncoder } from '../../src/encoder/sentenceEncoder.ts';
import { Vectors } from '../../src/encoder/vectors.ts';
import { articleTexts } from '../../src/search/articleTexts.ts';
import { StubEncoder, stubVector } from './stubEncoder.ts';

let folder = '';
const warnings: string[] = [];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-vectors-'));
  warnings.length = 0;
});
afterEach(() => rm(folder, { recursive: true, force: true }));

function articleOf(id: string, text: string): Article {
  const reading = readArticle(id, text);
  if (!('article' in reading)) throw new Error(`${id} cannot be read`);
  return reading.article;
}

const weir = () => articleOf('weir', 'The weir will hold. It is new.\n\nThe miller left the village in May.\n');
const mill = () => articleOf('mill', 'The mill burnt down. The miller wept.\n');

function vectorsWith(encoder: Encoder | null, cached = true): Vectors {
  const vectors = new Vectors({
    encoder,
    folder: cached ? folder : null,
    textsOf: articleTexts,
    warn: (sentence) => warnings.push(sentence),
  });
  onTestFinished(() => vectors.close());
  return vectors;
}

describe('the vectors of an article', () => {
  test('are ready once they are prepared', async () => {
    const vectors = vectorsWith(new StubEncoder());
    const article = weir();
    expect(vectors.of(article)).toBeNull();
    const prepared = await vectors.prepare(article);
    expect(vectors.of(article)).toBe(prepared);
    const { sentences, windows, words } = articleTexts(article);
    expect(prepared).toEqual({
      sentences: sentences.map(stubVector),
      windows: windows.map(stubVector),
      words: new Map(words.map((word) => [word, stubVector(word)])),
    });
  });

  test('are made once, whoever asks and how often', async () => {
    const encoder = new StubEncoder();
    const vectors = vectorsWith(encoder);
    const article = weir();
    await Promise.all([vectors.prepare(article), vectors.prepare(article)]);
    await vectors.prepare(article);
    expect(encoder.asked.map(({ lane }) => lane)).toEqual(['indexing']);
    expect(new Set(encoder.asked[0]?.texts).size).toBe(encoder.asked[0]?.texts.length);
  });

  test('come from the disk the next time, the same to the bit', async () => {
    const first = await vectorsWith(new StubEncoder()).prepare(weir());
    const encoder = new StubEncoder();
    expect(await vectorsWith(encoder).prepare(weir())).toEqual(first);
    expect(encoder.asked).toEqual([]);
  });

  test('are not written where there is no folder for it', async () => {
    expect(await vectorsWith(new StubEncoder(), false).prepare(weir())).not.toBeNull();
    expect(await readdir(folder)).toEqual([]);
  });

  test('share their words with those of other articles and questions', async () => {
    const encoder = new StubEncoder();
    const vectors = vectorsWith(encoder);
    const one = await vectors.prepare(weir());
    const other = await vectors.prepare(mill());
    expect(other?.words.get('miller')).toBe(one?.words.get('miller'));
    const question = await vectors.encodeQuestion('Which miller?', ['miller', 'baker', 'miller']);
    expect(encoder.asked.at(-1)).toEqual({ texts: ['Which miller?', 'baker'], lane: 'question' });
    expect(question?.words.get('miller')).toBe(one?.words.get('miller'));
    expect([...(question?.words.keys() ?? [])].sort()).toEqual(['baker', 'miller']);
  });

  test('are prepared for a whole library, and those of articles that are gone removed', async () => {
    const vectors = vectorsWith(new StubEncoder());
    const articles = [weir(), mill()];
    await vectors.prepareAll(articles, () => false);
    expect(articles.map((article) => vectors.of(article) !== null)).toEqual([true, true]);
    expect(await readdir(join(folder, '.vectors'))).toHaveLength(2);
    await vectors.prepareAll([mill()], () => false);
    expect(await readdir(join(folder, '.vectors'))).toHaveLength(1);
  });

  test('of articles that are no longer served are left', async () => {
    const vectors = vectorsWith(new StubEncoder());
    const articles = [weir(), mill()];
    let asked = 0;
    await vectors.prepareAll(articles, () => ++asked > 1);
    expect(articles.map((article) => vectors.of(article) !== null)).toEqual([true, false]);
  });
});

describe('where there are no vectors', () => {
  test('without an encoder nothing is made, written or said', async () => {
    const vectors = vectorsWith(null);
    const article = weir();
    await vectors.prepareAll([article], () => false);
    expect(await vectors.prepare(article)).toBeNull();
    expect(await vectors.encodeQuestion('Which weir?', ['weir'])).toBeNull();
    expect(await readdir(folder)).toEqual([]);
    expect(warnings).toEqual([]);
  });

  test('an encoder that fails is told of once, in one line', async () => {
    const encoder = new StubEncoder();
    encoder.failure = new Error('out of memory\n  at somewhere');
    const vectors = vectorsWith(encoder);
    const article = weir();
    await vectors.prepareAll([article, mill()], () => false);
    expect(vectors.of(article)).toBeNull();
    expect(await vectors.encodeQuestion('Which weir?', ['weir'])).toBeNull();
    expect(warnings).toEqual([expect.stringMatching(/^The sentence encoder failed \(out of memory\); .*\.$/)]);
  });

  test('closing drops what is under way, without a word', async () => {
    const vectors = vectorsWith(new SentenceEncoder());
    const preparing = vectors.prepare(weir());
    const asking = vectors.encodeQuestion('Which weir?', ['weir']);
    await vectors.close();
    expect(await Promise.all([preparing, asking])).toEqual([null, null]);
    expect(warnings).toEqual([]);
  });
});

test('a question in other words lies nearest to the sentence that answers it', async () => {
  const vectors = vectorsWith(new SentenceEncoder());
  const prepared = await vectors.prepare(weir());
  const question = await vectors.encodeQuestion('When did the flour maker depart from the hamlet?', ['hamlet']);
  if (!prepared || !question) throw new Error('there are no vectors');
  const likeness = prepared.sentences.map((sentence) => cosine(question.text, sentence));
  expect(likeness.indexOf(Math.max(...likeness))).toBe(2);
});
