import { describe, expect, test } from 'vitest';
import { stemOf } from '../../src/search/analyse.ts';
import { readQuestion } from '../../src/search/question.ts';
import { SentenceIndex } from '../../src/search/sentenceIndex.ts';
import { SimilarWords } from '../../src/search/similarWords.ts';
import { Spelling } from '../../src/search/spelling.ts';
import { articleOf } from '../summary/articleOf.ts';

const index = new SentenceIndex(
  articleOf([
    [
      'Marit Osk painted the lighthouse in spring.',
      'The harbour board bought 1,200 lamps for the lighthouse.',
      'Officials refused to comment on the museum of archaeology, as they defined it.',
    ],
  ]),
);
const vocabulary = {
  spelling: new Spelling(index.vocabulary),
  similarWords: new SimilarWords(index.vocabulary.keys()),
};
const read = (question: string) => readQuestion(index, vocabulary, question);
const stemsOf = (question: string) => read(question).terms.map(({ stems }) => [...stems.keys()]);

describe('readQuestion', () => {
  test('keeps content words as terms and grammar apart', () => {
    const { terms, stopWords } = read('Who painted the lighthouse?');
    expect(terms.map(({ word }) => word)).toEqual(['painted', 'lighthouse']);
    expect([...stopWords]).toEqual(['who', 'the']);
  });

  test('counts a word once, in whatever form', () => {
    expect(stemsOf('lighthouse lighthouses LIGHTHOUSE lighthose')).toEqual([['lighthous']]);
  });

  test('puts the article’s word for a misspelt one, at less weight', () => {
    const [term] = read('lihgthouse').terms;
    expect([...(term?.stems ?? [])]).toEqual([['lighthous', 0.85]]);
    expect(term?.word).toBe('lighthouse');
  });

  test('corrects no word that the article has a synonym for', () => {
    const [term] = read('declined').terms;
    expect(term?.stems.size).toBe(0);
    expect([...(term?.synonyms ?? [])]).toContain('refus');
  });

  test('knows words of the same family', () => {
    const [term] = read('archaeologists').terms;
    expect([...(term?.family.keys() ?? [])]).toEqual([stemOf('archaeology')]);
  });

  test('an unknown word is a term with nothing behind it, and weighs most', () => {
    const [known, unknown] = read('lighthouse submarine').terms;
    expect([unknown?.stems.size, unknown?.synonyms.size, unknown?.family.size]).toEqual([0, 0, 0]);
    expect(unknown?.idf).toBeGreaterThan(known?.idf ?? 0);
  });

  test('takes a capital inside the question for a name, not the one it begins with', () => {
    expect(read('Did Osk paint').terms.map(({ isName }) => isName)).toEqual([true, false]);
    expect(read('Osk paint').terms.map(({ isName }) => isName)).toEqual([false, false]);
  });

  test('pairs neighbours, spelling corrected', () => {
    expect([...read('the harbuor board').pairs]).toEqual(['the harbor', 'harbor board']);
  });

  test('knows what "how many" counts', () => {
    expect([...read('How many lamps were bought?').counted]).toEqual(['lamp']);
    expect([...read('How many of the new lamps').counted]).toEqual([]);
    expect([...read('many lamps').counted]).toEqual([]);
  });

  test('weighs the sum of its terms, and 1 without any', () => {
    const { terms, weight } = read('lighthouse lamps');
    expect(weight).toBeCloseTo(
      terms.reduce((total, { idf }) => total + idf, 0),
      12,
    );
    expect(read('who is he').weight).toBe(1);
  });

  test('reads at most 64 terms of a long question, and all its words', () => {
    const question = read(Array.from({ length: 500 }, (_, i) => `word${i}`).join(' '));
    expect(question.terms).toHaveLength(64);
    expect(question.said).toContain('word499');
  });
});
