import { describe, expect, test } from 'vitest';
import { bm25, bm25Constants, saturation } from '../../src/search/bm25.ts';
import { readQuestion } from '../../src/search/question.ts';
import { SentenceIndex } from '../../src/search/sentenceIndex.ts';
import { SimilarWords } from '../../src/search/similarWords.ts';
import { Spelling } from '../../src/search/spelling.ts';
import { articleOf } from '../summary/articleOf.ts';

describe('saturation', () => {
  test.each([
    ['once in a sentence of mean length', 1, 2, 2, 1],
    ['twice in a longer one', 2, 3, 2, 3.2 / 2.72],
    ['never', 0, 3, 2, 0],
    ['in a text whose mean length is 0', 1, 0, 0, 1.6 / 1.36],
  ])('%s', (_, frequency, length, meanLength, expected) => {
    expect(saturation(frequency, length, meanLength, { k1: 0.6, b: 0.4 })).toBeCloseTo(expected, 12);
  });

  test('grows with frequency, but never beyond k1 + 1', () => {
    const at = (frequency: number) => saturation(frequency, 5, 5, { k1: 1.2, b: 0.4 });
    expect(at(3)).toBeGreaterThan(at(2));
    expect(at(1_000_000)).toBeLessThan(2.2);
  });
});

describe('bm25', () => {
  // Content words: 2, 3 and 1; paragraphs of 5 and 1.
  const index = new SentenceIndex(articleOf([['The ferry sails.', 'Ferry, ferry: tickets!'], ['Otters.']]));
  const vocabulary = {
    spelling: new Spelling(index.vocabulary),
    similarWords: new SimilarWords(index.vocabulary.keys()),
  };
  const scores = (question: string) => bm25(index, readQuestion(index, vocabulary, question));
  const { sentence, paragraph } = bm25Constants;

  test('a sentence scores idf times saturation, its paragraph likewise', () => {
    const { sentences, paragraphs } = scores('the ferry');
    // Two of three sentences, one of two paragraphs.
    const [idf, paragraphIdf] = [Math.log(1.6), Math.log(2)];
    expect([...sentences]).toEqual([
      expect.closeTo(idf * saturation(1, 2, 2, sentence), 12),
      expect.closeTo(idf * saturation(2, 3, 2, sentence), 12),
      0,
    ]);
    expect([...paragraphs]).toEqual([expect.closeTo(paragraphIdf * saturation(3, 5, 3, paragraph), 12), 0]);
  });

  test('terms add up', () => {
    const [one, other, both] = [scores('ferry'), scores('tickets'), scores('ferry tickets')];
    for (const i of [0, 1, 2]) {
      expect(both.sentences[i]).toBeCloseTo((one.sentences[i] ?? 0) + (other.sentences[i] ?? 0), 12);
    }
  });

  test('a corrected spelling counts less', () => {
    expect(scores('otterz').sentences[2]).toBeCloseTo(0.85 * (scores('otters').sentences[2] ?? 0), 12);
  });

  test.each([['whale'], ['the'], [''], ['🦀']])('"%s" scores nothing', (question) => {
    const { sentences, paragraphs } = scores(question);
    expect([...sentences, ...paragraphs]).toEqual([0, 0, 0, 0, 0]);
  });
});
