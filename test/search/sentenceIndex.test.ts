import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stemOf } from '../../src/search/analyse.ts';
import { inverseFrequency, isCapital, pairsOf, SentenceIndex } from '../../src/search/sentenceIndex.ts';
import { sentenceIndexOf } from '../../src/search/sentenceIndexOf.ts';
import { articleOf } from '../summary/articleOf.ts';
import { articleFrom } from './bundledArticle.ts';

const party = articleOf([
  ['GULL COVE — ||The party was loud.', 'Nobody painted the art of the party party.'],
  ['@@More art in our newsletter.'],
  ['Nobody saw Ada paint.', 'Ada left.'],
]);
const index = new SentenceIndex(party);

describe('SentenceIndex', () => {
  test.each([
    ['whole stems only: "art" is not in "party"', ['art'], [1]],
    ['any of several', ['art', 'ada'], [1, 2, 3]],
    ['nothing for a piece of a stem', ['part', 'rty', 'aint'], []],
    ['nothing for no stem', [], []],
    ['nothing in furniture', ['newslett'], []],
    ['nothing in a dateline', ['gull', 'cove'], []],
    ['nothing for the search syntax of the library underneath', ["'", '!art', '^', '|', '"', '=parti'], []],
  ])('finds %s', (_, stems, expected) => {
    expect(index.containing(stems)).toEqual(expected);
  });

  test('keeps capitals apart from nothing: stems are lower case', () => {
    expect(index.containing(['Ada'])).toEqual([]);
    expect(index.containing(['ada'])).toEqual([2, 3]);
  });

  test('counts each stem by sentence', () => {
    expect(index.postings('parti')).toEqual([
      { sentence: 0, frequency: 1 },
      { sentence: 1, frequency: 2 },
    ]);
    expect(index.postings('newslett')).toEqual([]);
    expect(index.has('parti')).toBe(true);
    expect(index.has('part')).toBe(false);
  });

  test('keeps words as they are spelt, with how often they occur', () => {
    expect(index.vocabulary.get('party')).toBe(3);
    expect(index.vocabulary.get('painted')).toBe(1);
    expect(index.vocabulary.has('the')).toBe(false);
  });

  test('knows means and neighbours', () => {
    const [first, second, third] = index.sentences;
    expect([first?.previous, first?.next]).toEqual([null, second]);
    expect([second?.previous, second?.next]).toEqual([first, null]);
    expect(third?.previous).toBeNull();
    expect(index.meanSentenceLength).toBe((2 + 5 + 4 + 2) / 4);
    expect(index.meanParagraphLength * index.paragraphs.length).toBe(13);
  });

  test('a rare stem weighs more than a frequent one, an unknown one most', () => {
    expect(index.idf('art')).toBeGreaterThan(index.idf('parti'));
    expect(index.idf('whale')).toBeGreaterThan(index.idf('art'));
    expect(index.stopWordIdf('of')).toBeGreaterThan(index.stopWordIdf('the'));
    expect(index.pairIdf('of the')).toBeGreaterThan(0);
    expect(index.pairIdf('the of')).toBe(0);
  });

  test('knows a name by its capital inside a sentence', () => {
    expect(index.isName('ada')).toBe(true);
    expect(index.isName('nobody')).toBe(false);
    expect(index.isName('party')).toBe(false);
  });

  test('gives tokens the offsets of the article', () => {
    for (const { tokens } of index.sentences) {
      for (const { word, start, end } of tokens) expect(party.text.slice(start, end).toLowerCase()).toBe(word);
    }
  });

  test('an article without a sentence has an index that finds nothing', () => {
    const empty = new SentenceIndex(articleOf([]));
    expect(empty.containing(['art'])).toEqual([]);
    expect([empty.meanSentenceLength, empty.meanParagraphLength, empty.meanTokenCount]).toEqual([0, 0, 0]);
  });
});

test('finds exactly the sentences that have one of the stems, whatever they are made of', () => {
  const word = fc.oneof(
    fc.constantFrom(
      'art',
      'party',
      'parts',
      'part',
      'US',
      'the',
      '東京',
      'ไทย',
      'ﷺ',
      '½',
      '"',
      '|',
      "'!",
      'été',
      '1,000',
    ),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 }),
  );
  const sentence = fc.array(word, { minLength: 1, maxLength: 6 }).map((list) => list.join(' ').replace(/@@|\|\|/g, ''));
  fc.assert(
    fc.property(
      fc.array(sentence, { minLength: 1, maxLength: 6 }),
      fc.array(word, { maxLength: 4 }),
      (lines, asked) => {
        const article = articleOf([lines.map((line) => line || '.')]);
        const built = new SentenceIndex(article);
        const known = built.sentences.flatMap(({ content }) => content.slice(0, 2));
        const stems = [...asked.map(stemOf), ...known.slice(0, 3)];
        const expected = built.sentences.filter(({ content }) => content.some((stem) => stems.includes(stem)));
        expect(built.containing(stems)).toEqual(expected.map(({ index: at }) => at));
      },
    ),
  );
});

describe('inverseFrequency', () => {
  test.each([
    [1, 3, Math.log(1 + 2.5 / 1.5)],
    [0, 0, Math.log(2)],
    [3, 3, Math.log(1 + 0.5 / 3.5)],
  ])('of %i in %i', (containing, total, expected) => {
    expect(inverseFrequency(containing, total)).toBeCloseTo(expected, 12);
  });

  test('is never negative and falls as more contain it', () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.nat(1000), (one, other) => {
        const [few, many] = [Math.min(one, other), Math.max(one, other)];
        expect(inverseFrequency(many, many)).toBeGreaterThan(0);
        expect(inverseFrequency(few, many)).toBeGreaterThanOrEqual(inverseFrequency(many, many));
      }),
    );
  });
});

test('pairsOf joins neighbours, stop words included', () => {
  expect(pairsOf(index.sentences[0]?.tokens ?? [])).toEqual(['the parti', 'parti was', 'was loud']);
  expect(pairsOf([])).toEqual([]);
});

test.each([
  ['Ada', 0, true],
  ['Ada', 1, false],
  ['Élan', 0, true],
  ['東京', 0, false],
  ['9', 0, false],
  ['Ada', 9, false],
])('isCapital of "%s" at %i is %s', (text, at, expected) => {
  expect(isCapital(text, at)).toBe(expected);
});

test('sentenceIndexOf builds one index for an article', () => {
  const article = articleFrom('The bridge is shut.\n');
  expect(sentenceIndexOf(article)).toBe(sentenceIndexOf(article));
  expect(sentenceIndexOf(article)).not.toBe(sentenceIndexOf(party));
});
