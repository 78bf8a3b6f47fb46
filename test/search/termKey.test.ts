import fc from 'fast-check';
import { expect, test } from 'vitest';
import { termKey } from '../../src/search/termKey.ts';

test('is three characters that a button can carry', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (stem) => {
      expect(termKey(stem)).toMatch(/^[\w-]{3}$/);
    }),
  );
});

test.each([
  ['ferri', 'NIf'],
  ['тид', 'Cpi'],
  ['', 'L2C'],
])('of "%s" is what buttons already sent carry', (stem, key) => {
  expect(termKey(stem)).toBe(key);
});

test('is rarely shared: among 2,000 stems few keys are', () => {
  const stems = Array.from({ length: 2_000 }, (_, i) => `stem${i.toString(36)}`);
  expect(new Set(stems.map(termKey)).size).toBeGreaterThan(1_950);
});
