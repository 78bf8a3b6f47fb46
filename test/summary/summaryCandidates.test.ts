import { describe, expect, test } from 'vitest';
import { summaryCandidates } from '../../src/summary/summaryCandidates.ts';
import { articleOf } from './articleOf.ts';

const indices = (lines: readonly (readonly string[])[], needed: number) =>
  summaryCandidates(articleOf(lines), needed).map(({ index }) => index);

const plain = 'The harbour board closed the old pier.';

describe('summaryCandidates', () => {
  test.each([
    ['too short', 'It closed the pier.'],
    ['without an end', 'The harbour board closed the old pier'],
    ['ending in a colon', 'The harbour board closed the following old piers:'],
    ['with half a quotation', 'The harbour board said: “Close the old pier.'],
  ])('leaves out a sentence %s', (_, text) => {
    expect(indices([[plain], [text]], 1)).toEqual([0]);
  });

  test.each(['.', '!', '?', '…', '.)', '.”', '。', '।'])('takes a sentence that ends in %s', (end) => {
    const opening = end.endsWith('”') ? '“' : '';
    expect(indices([[`${opening}The harbour board closed the old pier${end}`]], 1)).toEqual([0]);
  });

  test('leaves out what stands inside a quotation of several sentences', () => {
    const lines = [
      '“We closed the pier at noon.',
      'The old harbour is not safe.',
      'It never was.” said the board.',
      plain,
    ];
    expect(indices([lines], 1)).toEqual([3]);
  });

  test('a quotation left open ends with its paragraph', () => {
    expect(indices([['“We closed the pier at noon.'], [plain]], 1)).toEqual([1]);
  });

  test('are all sentences when too few can stand alone', () => {
    const candidates = summaryCandidates(articleOf([[plain, 'Really?']]), 2);
    expect(candidates.map(({ standsAlone }) => standsAlone)).toEqual([true, false]);
  });

  test('are no more than four hundred', () => {
    expect(indices([Array.from({ length: 900 }, () => plain)], 3)).toHaveLength(400);
    expect(indices([Array.from({ length: 900 }, () => 'Closed.')], 3)).toHaveLength(400);
  });
});
