import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ArticleProblem, describeProblem, showFileName } from '../../src/article/problem.ts';

const PROBLEMS: readonly ArticleProblem[] = [
  { kind: 'missing' },
  { kind: 'unreadable' },
  { kind: 'wrong-type' },
  { kind: 'folder-missing' },
  { kind: 'folder-unreadable' },
  { kind: 'empty' },
  { kind: 'binary' },
  { kind: 'not-utf8', line: 7, utf16: false },
  { kind: 'not-utf8', line: 1, utf16: true },
  { kind: 'too-large', bytes: 2_000_000, limit: 1_048_576 },
  { kind: 'no-sentence' },
  { kind: 'front-matter', line: 3, reason: 'is not valid YAML' },
  { kind: 'duplicate-id', served: 'ferry.md' },
];

test.each(PROBLEMS)('says in one sentence what is wrong with a file and what to do: %j', (problem) => {
  const sentence = describeProblem('ferry.txt', problem);
  expect(sentence).toContain('“ferry.txt”');
  expect(sentence).toMatch(/^[^\n]+; [^\n]+\.$/);
});

test('names the line of a byte that is not UTF-8 and of a broken front matter', () => {
  expect(describeProblem('a.txt', { kind: 'not-utf8', line: 7, utf16: false })).toContain('line 7');
  expect(describeProblem('a.txt', { kind: 'front-matter', line: 3, reason: 'is odd' })).toContain('line 3 is odd');
});

test('tells which of two files with one id is served', () => {
  expect(describeProblem('ferry.txt', { kind: 'duplicate-id', served: 'ferry.md' })).toContain('“ferry.md”');
});

test('shows a long file name shortened, with its extension', () => {
  const shown = showFileName(`${'long'.repeat(2_500)}.txt`);
  expect(shown.length).toBeLessThanOrEqual(62);
  expect(shown).toMatch(/^“longlong.*….*\.txt”$/);
});

test.each([
  ['a line break', 'fer\nry.txt'],
  ['a terminal escape', '\u001b[31mferry.txt'],
  ['a change of reading direction', 'ferry\u202etxt.exe'],
  ['a line separator', 'fer\u2028ry.txt'],
  ['half a character', 'ferry\ud83d.txt'],
])('makes a file name with %s printable', (_, name) => {
  expect(showFileName(name)).toContain('\uFFFD');
});

test('any file name is shown on one line without control characters', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (name) => {
      const shown = showFileName(name);
      expect(shown.length).toBeLessThanOrEqual(62);
      expect(shown).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u);
    }),
  );
});
