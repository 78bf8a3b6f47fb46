import { describe, expect, test } from 'vitest';
import { DOCUMENT_NOUNS, STATEMENT_NOUNS, VIEW_NOUNS } from '../../src/attribution/cueNouns.ts';

describe.each([
  ['statements', STATEMENT_NOUNS, ['claim', 'statement', 'warning', 'promise', 'denial']],
  ['views', VIEW_NOUNS, ['belief', 'hope', 'fear', 'view']],
  ['documents', DOCUMENT_NOUNS, ['report', 'survey', 'footage', 'lawsuit', 'records']],
])('nouns for %s', (_kind, nouns, members) => {
  test.each(members)('hold “%s”', (noun) => {
    expect(nouns.has(noun)).toBe(true);
  });

  test('are single words in small letters', () => {
    expect([...nouns].filter((noun) => !/^[a-z]+(?:-[a-z]+)*$/.test(noun))).toEqual([]);
  });

  test.each(['house', 'minister', 'bridge', ''])('do not hold “%s”', (noun) => {
    expect(nouns.has(noun)).toBe(false);
  });
});

test('no noun is both a statement and a view', () => {
  expect([...STATEMENT_NOUNS].filter((noun) => VIEW_NOUNS.has(noun))).toEqual([]);
});
