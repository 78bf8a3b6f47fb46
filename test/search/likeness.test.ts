import { describe, expect, test } from 'vitest';
import { type Vector, vectorOf } from '../../src/encoder/vector.ts';
import { likenessOf } from '../../src/search/likeness.ts';
import { readQuestion } from '../../src/search/question.ts';
import { SentenceIndex } from '../../src/search/sentenceIndex.ts';
import { SimilarWords } from '../../src/search/similarWords.ts';
import { Spelling } from '../../src/search/spelling.ts';
import { articleFrom } from './bundledArticle.ts';

const index = new SentenceIndex(articleFrom('The miller sold flour. Nobody paid. The barn burnt.\n'));
const vocabulary = {
  spelling: new Spelling(index.vocabulary),
  similarWords: new SimilarWords(index.vocabulary.keys()),
};
const at = (x: number, y: number): Vector => vectorOf(Int8Array.of(x, y));
const article = {
  sentences: [at(100, 0), at(0, 100), at(80, 60)],
  windows: [at(100, 0), at(60, 80), at(0, 100)],
  words: new Map([
    ['flour', at(100, 0)],
    ['barn', at(0, 100)],
    ['burnt', at(60, 80)],
  ]),
};

function likeness(text: string, words: Record<string, Vector> = {}) {
  const question = readQuestion(index, vocabulary, text);
  return likenessOf(index, question, {
    article,
    question: { text: at(100, 0), words: new Map(Object.entries(words)) },
  });
}

describe('likenessOf', () => {
  test('is the cosine of each sentence, and of each with the one before it', () => {
    const { sentence, window } = likeness('Who bakes?');
    expect([...sentence]).toEqual([1, 0, expect.closeTo(0.8)]);
    expect([...window]).toEqual([1, expect.closeTo(0.6), 0]);
  });

  test('takes for each word the likest one of the sentence', () => {
    const { words } = likeness('Who bakes?', { bakes: at(0, 100) });
    expect([...words]).toEqual([0, 0, 1]);
  });

  test('a word that stands there is like itself, whatever the vectors say', () => {
    const { words } = likeness('Whose flour?', { flour: at(0, -100) });
    expect(words[0]).toBe(1);
    expect(words[1]).toBe(0);
  });

  test('weighs words by how few sentences have them', () => {
    const { words } = likeness('Did the miller shout?', { shout: at(0, 100), miller: at(1, 0) });
    expect(words[0]).toBeGreaterThan(0);
    expect(words[2]).toBeGreaterThan(words[0] ?? 1);
  });

  test('is nothing for a word that has no vector', () => {
    expect([...likeness('Who bakes?').words]).toEqual([0, 0, 0]);
  });
});
