import { describe, expect, test } from 'vitest';
import { stemOf } from '../../src/search/analyse.ts';
import { associationList } from '../../src/search/associationList.ts';
import { associatesOf } from '../../src/search/associations.ts';

const nearTo = (word: string) => associatesOf(stemOf(word)).near;
const besides = (word: string) => associatesOf(stemOf(word)).beside;

describe('associatesOf', () => {
  test.each([
    ['a thing by its kinds', 'pet', 'dog'],
    ['a kind by the thing it is of', 'dog', 'pet'],
    ['a deed by its noun', 'buy', 'purchase'],
    ['the other side of a deal', 'teacher', 'pupil'],
    ['the British word by the American one', 'truck', 'lorry'],
    ['the ordinary word by the formal one', 'begin', 'commence'],
  ])('knows %s', (_what, word, other) => {
    expect([...nearTo(word).keys()]).toContain(stemOf(other));
  });

  test('holds in both directions, equally near', () => {
    for (const word of ['pet', 'price', 'doctor', 'vote']) {
      for (const [other, nearness] of nearTo(word)) {
        expect(associatesOf(other).near.get(stemOf(word))).toBe(nearness);
        expect(nearness).toBeGreaterThan(0);
        expect(nearness).toBeLessThanOrEqual(1);
      }
      for (const other of besides(word)) expect([...associatesOf(other).beside]).toContain(stemOf(word));
    }
  });

  test('never associates a word with itself', () => {
    for (const line of associationList.trim().split('\n')) {
      const stem = stemOf(line.slice(0, line.indexOf(':')));
      expect(associatesOf(stem).near.has(stem)).toBe(false);
      expect(associatesOf(stem).beside.has(stem)).toBe(false);
    }
  });

  test('knows nothing of a word in no line', () => {
    expect(nearTo('zzyzx').size + besides('zzyzx').size).toBe(0);
  });
});

test('every line of the list is a word with words, in order, each word once', () => {
  const lines = associationList.trim().split('\n');
  const heads = lines.map((line) => line.slice(0, line.indexOf(':')));
  expect(heads).toEqual([...new Set(heads)].sort());
  for (const line of lines) {
    expect(line).toMatch(/^[a-z]+: [a-z]+( [a-z]+)*( \| [a-z]+( [a-z]+)*)?$/);
    const words = line.match(/[a-z]+/g) ?? [];
    expect(new Set(words).size, line).toBe(words.length);
  }
});
