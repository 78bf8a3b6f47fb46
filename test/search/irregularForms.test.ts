import { describe, expect, test } from 'vitest';
import { stemOf } from '../../src/search/analyse.ts';
import { irregularForms } from '../../src/search/irregularForms.ts';
import { stopWords } from '../../src/search/stopWords.ts';

describe('irregularForms', () => {
  test.each([
    ['went', 'goes'],
    ['goed', 'gone'],
    ['bought', 'buyed'],
    ['catched', 'caught'],
    ['taked', 'taken'],
    ['runned', 'ran'],
    ['childs', 'children'],
    ['mans', 'men'],
    ['womans', 'women'],
    ['foots', 'feet'],
    ['spokesmans', 'spokesmen'],
  ])('makes "%s" and "%s" one word', (one, other) => {
    expect(stemOf(one)).toBe(stemOf(other));
  });

  test('leads every form to a plain one, in one step', () => {
    for (const plain of irregularForms.values()) expect(irregularForms.has(plain)).toBe(false);
  });

  test('keeps words apart that share a form', () => {
    expect(stemOf('founded')).not.toBe(stemOf('found'));
    expect(stemOf('ground')).not.toBe(stemOf('grind'));
    expect(stemOf('wound')).not.toBe(stemOf('wind'));
  });

  test('has no word of grammar', () => {
    expect([...irregularForms.keys()].filter((form) => stopWords.has(form))).toEqual([]);
  });
});
