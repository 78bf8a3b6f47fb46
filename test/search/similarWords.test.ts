import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stemOf } from '../../src/search/analyse.ts';
import { SimilarWords } from '../../src/search/similarWords.ts';

const similarWords = new SimilarWords(['creation', 'normandy', 'lighthouse', 'painter', 'tide', 'кораблями']);
const similar = (word: string) => [...similarWords.similar(word).keys()];

describe('SimilarWords', () => {
  test.each([
    ['created', 'creation'],
    ['norman', 'normandy'],
    ['lighthouses', 'lighthouse'],
    ['lights', 'lighthouse'],
    ['корабль', 'кораблями'],
  ])('relates "%s" to "%s"', (word, kin) => {
    const found = similar(word);
    // "lights" shares too little of the longer word to be its kin.
    expect(found).toEqual(word === 'lights' ? [] : [stemOf(kin)]);
  });

  test.each([['tide'], ['tid'], [''], ['harbour'], ['x'.repeat(1_000)]])('finds nothing for "%s"', (word) => {
    expect(similar(word)).toEqual([]);
  });

  test('a word is as similar to itself as can be', () => {
    expect(similarWords.similar('creation')).toEqual(new Map([[stemOf('creation'), 1]]));
  });

  test('similarity goes from 0.45 to 1 and is the same both ways', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abcd'), minLength: 5, maxLength: 9 });
    fc.assert(
      fc.property(word, word, (one, other) => {
        const there = new SimilarWords([other]).similar(one).get(stemOf(other)) ?? 0;
        const back = new SimilarWords([one]).similar(other).get(stemOf(one)) ?? 0;
        expect(there).toBeCloseTo(back, 10);
        expect(there === 0 || (there >= 0.45 && there <= 1)).toBe(true);
      }),
    );
  });
});
