import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { stemOf } from '../../src/search/analyse.ts';
import { stopWords } from '../../src/search/stopWords.ts';
import { synonymsOf } from '../../src/search/synonyms.ts';

const source = readFileSync(new URL('../../src/search/synonyms.ts', import.meta.url), 'utf8');
const lines = [...source.matchAll(/^ {2}'([^']+)',$/gm)].map(([, words = '']) => words);

describe('synonymsOf', () => {
  test('is made of the lines of the list', () => {
    expect(lines.length).toBeGreaterThan(300);
    const stems = new Set(lines.flatMap((line) => line.split(' ').map(stemOf)));
    expect(new Set(synonymsOf.keys())).toEqual(stems);
  });

  test('has no line that means nothing: every one has two stems or more', () => {
    expect(lines.filter((line) => new Set(line.split(' ').map(stemOf)).size < 2)).toEqual([]);
  });

  test('names no word twice in a line, and words as the analysis has them alone', () => {
    expect(lines.filter((line) => new Set(line.split(' ')).size < line.split(' ').length)).toEqual([]);
    expect(lines.filter((line) => !/^(?:u\.s|[a-z]+)(?: [a-z]+)+$/.test(line))).toEqual([]);
  });

  test('goes both ways, and never from a stem to itself', () => {
    for (const [stem, others] of synonymsOf) {
      expect(others.length).toBeGreaterThan(0);
      expect(others).not.toContain(stem);
      expect(others.filter((other) => !synonymsOf.get(other)?.includes(stem))).toEqual([]);
    }
  });

  test('does not join two meanings over the word they share', () => {
    expect(synonymsOf.get(stemOf('refuse'))).not.toContain(stemOf('dismiss'));
  });

  test('is of use for its words: each line has at least one that is looked for', () => {
    expect(lines.filter((line) => line.split(' ').every((word) => stopWords.has(word)))).toEqual([]);
  });
});
