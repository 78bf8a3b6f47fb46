import { expect, test } from 'vitest';
import { stemOf } from '../../src/search/analyse.ts';
import { isEveryday, namesSubject } from '../../src/search/everydayWords.ts';

test.each([['said'], ['people'], ['years'], ['monday'], ['making']])('"%s" may stand in any article', (word) => {
  expect(isEveryday(stemOf(word))).toBe(true);
  expect(namesSubject(stemOf(word))).toBe(false);
});

test.each([['lighthouse'], ['osk'], ['мост'], ['co2']])('"%s" names a subject', (word) => {
  expect(isEveryday(stemOf(word))).toBe(false);
  expect(namesSubject(stemOf(word))).toBe(true);
});

test.each([['2015'], ['x'], ['']])('"%s" can be shown as no subject', (stem) => {
  expect(namesSubject(stem)).toBe(false);
});
