import { describe, expect, test } from 'vitest';
import { readFindings } from '../../../src/attribution/findings.ts';
import { contentBefore, contentFrom, holdsClause } from '../../../src/attribution/rules/content.ts';
import type { Range } from '../../../src/attribution/unit.ts';
import { articleFrom } from '../../search/bundledArticle.ts';

/** The first unit of a text, and token ranges as words. */
function unitOf(text: string) {
  const { tokens, units } = readFindings(articleFrom(text));
  const [unit] = units;
  if (!unit) throw new Error(`no unit in: ${text}`);
  const words = (ranges: readonly Range[]) =>
    ranges.map(({ first, end }) => text.slice(tokens[first]?.start, tokens[end - 1]?.end));
  return { unit, words };
}

describe('content has no marks and no “and” at its edges', () => {
  test.each([
    ['The roof fell, and the rain came in.', 'The roof fell, and the rain came in'],
    ['But the roof fell.', 'the roof fell'],
    ['“The roof fell.”', '“The roof fell.”'],
    ['The roof fell –', 'The roof fell'],
  ])('%s', (text, expected) => {
    const { unit, words } = unitOf(text);
    expect(words(contentFrom(unit, 0))).toEqual([expected]);
    expect(words(contentBefore(unit, unit.chunks.length))).toEqual([expected]);
  });

  test('and no “that” that belongs to the cue', () => {
    const { unit, words } = unitOf('Ana Cruz said that the roof fell.');
    expect(words(contentFrom(unit, 2))).toEqual(['the roof fell']);
    expect(words(contentBefore(unit, 2))).toEqual(['Ana Cruz said']);
  });

  test('marks alone are no content', () => {
    const { unit } = unitOf('The roof fell.');
    expect(contentFrom(unit, unit.chunks.length - 1)).toEqual([]);
    expect(contentBefore(unit, 0)).toEqual([]);
    expect(contentFrom(unit, unit.chunks.length + 5)).toEqual([]);
  });
});

describe('chunks hold a statement', () => {
  test.each([
    ['The roof fell.', true],
    ['It rained.', true],
    ['“A cold night.”', true],
    ['A cold night.', false],
    ['To leave.', false],
    ['Leaving early.', false],
    ['In the night.', false],
  ])('%s: %s', (text, expected) => {
    expect(holdsClause(unitOf(text).unit.chunks)).toBe(expected);
  });
});
