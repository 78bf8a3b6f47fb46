import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance } from '../../src/search/editDistance.ts';
import { Spelling } from '../../src/search/spelling.ts';

const vocabulary = new Map([
  ['lighthouse', 5],
  ['harbour', 3],
  ['keeper', 2],
  ['kelper', 1],
  ['kepler', 4],
  ['tide', 2],
  ['ferry', 1],
  ['eel', 9],
  ['2015', 3],
  ['вокзал', 1],
  ['marina', 1],
]);
const spelling = new Spelling(vocabulary);
const corrected = (word: string) => spelling.corrections(word).map((correction) => correction.word);

describe('Spelling', () => {
  test.each([
    ['a letter too few', 'lighthose', 'lighthouse'],
    ['a letter too many', 'harbbour', 'harbour'],
    ['a wrong letter', 'harbuur', 'harbour'],
    ['two letters swapped', 'lihgthouse', 'lighthouse'],
    ['two slips in a long word', 'lihgthose', 'lighthouse'],
    ['the first letters swapped', 'ahrbour', 'harbour'],
    ['a wrong first letter', 'garbour', 'harbour'],
    ['one slip in a short word', 'tyde', 'tide'],
    ['a swap in a short word', 'ferrry', 'ferry'],
    ['another alphabet', 'вокзл', 'вокзал'],
  ])('corrects %s', (_, typed, expected) => {
    expect(corrected(typed)[0]).toBe(expected);
  });

  test.each([
    ['two slips in a short word', 'tyds'],
    ['a far word', 'submarine'],
    ['three slips', 'lgthoses'],
    ['a word of three letters', 'eal'],
    ['a wrong first letter in a word of four', 'wide'],
    ['a number', '2016'],
    ['nothing', ''],
    ['signs', '?!?!'],
    ['a word of a thousand letters', 'harbour'.repeat(150)],
  ])('leaves %s alone', (_, typed) => {
    expect(corrected(typed)).toEqual([]);
  });

  test('takes 0.15 off for each slip', () => {
    expect(spelling.corrections('harbur')).toEqual([{ word: 'harbour', weight: 0.85 }]);
    expect(spelling.corrections('lihgthose')).toEqual([{ word: 'lighthouse', weight: 0.7 }]);
  });

  test('offers the nearest only, the most frequent first', () => {
    expect(corrected('keler')).toEqual(['kepler', 'kelper']);
  });

  test('offers no word that is farther than another', () => {
    const near = new Spelling(new Map([...vocabulary, ['lighthouses', 99]]));
    expect(near.corrections('lighthosue').map(({ word }) => word)).toEqual(['lighthouse']);
  });

  test('knows nothing without a vocabulary', () => {
    expect(new Spelling(new Map()).corrections('harbour')).toEqual([]);
  });

  test('answers the same whatever was asked before', () => {
    const typed = ['garbour', 'keler', 'lihgthose', 'ferrry', 'tyde', 'harbur'];
    const fresh = typed.map((word) => new Spelling(vocabulary).corrections(word));
    const worn = new Spelling(vocabulary);
    for (const word of [...typed].reverse()) worn.corrections(word);
    expect(typed.map((word) => worn.corrections(word))).toEqual(fresh);
  });

  test('whatever is typed: at most three words of the vocabulary, equally near, with the weight of their distance', () => {
    const letter = fc.constantFrom(...'harboutkelp');
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: letter, maxLength: 12 }), fc.string({ unit: 'grapheme' })), (typed) => {
        const corrections = spelling.corrections(typed);
        expect(corrections.length).toBeLessThanOrEqual(3);
        const distances = corrections.map(({ word }) => editDistance(typed, word, 2));
        expect(new Set(distances).size).toBeLessThanOrEqual(1);
        for (const [i, { word, weight }] of corrections.entries()) {
          expect(vocabulary.has(word)).toBe(true);
          expect(weight).toBeCloseTo(1 - 0.15 * (distances[i] ?? 0), 10);
        }
      }),
    );
  });
});
