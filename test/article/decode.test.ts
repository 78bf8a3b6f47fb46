import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decode, MAX_ARTICLE_BYTES } from '../../src/article/decode.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const join = (...parts: readonly (string | readonly number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...bytesOf(part)] : part)));

test.each([
  ['plain text', 'The ferry left at noon.'],
  ['Windows line ends', 'One line.\r\nAnother line.\r\n'],
  ['a byte order mark', '\uFEFFThe ferry left at noon.'],
  ['emoji and other scripts', 'Ein Fährschiff 🚢 渡し船 жж'],
  ['tabs and form feeds', 'a\tb\f\nc'],
])('keeps %s to the character', (_, text) => {
  expect(decode(bytesOf(text))).toEqual({ text });
});

test.each([
  ['no byte at all', ''],
  ['only white space', ' \n\t\r\n'],
  ['only a byte order mark and zero-width spaces', '\uFEFF\u200b \u200b'],
])('calls a file with %s empty', (_, text) => {
  expect(decode(bytesOf(text))).toEqual({ problem: { kind: 'empty' } });
});

test.each([
  ['a NUL byte', join('text', [0], 'text')],
  ['many control characters', join('ab', [1, 2, 3, 4, 5], 'cd')],
])('calls a file with %s binary', (_, bytes) => {
  expect(decode(bytes)).toEqual({ problem: { kind: 'binary' } });
});

test('forgives a few stray control characters in a text', () => {
  expect(decode(join('The ferry left at noon. '.repeat(30), [7]))).toHaveProperty('text');
});

test.each([
  ['a lone continuation byte on the first line', join('ab', [0x80], 'cd'), 1],
  ['Latin-1 on the third line', join('one\ntwo\ncaf', [0xe9], ' four\n'), 3],
  ['a broken character after Windows line ends', join('one\r\ntwo\r\n', [0xc3], 'x'), 3],
  ['a broken character after old Macintosh line ends', join('one\rtwo\r', [0xff]), 3],
  ['a character cut off by the end of the file', join('one\n', [0xe2, 0x82]), 2],
  ['an overlong form', join('one\n', [0xc0, 0xaf]), 2],
  ['an encoded surrogate', join('one\n\n', [0xed, 0xa0, 0x80]), 3],
])('names the line of %s', (_, bytes, line) => {
  expect(decode(bytes)).toEqual({ problem: { kind: 'not-utf8', line, utf16: false } });
});

test.each([
  ['little-endian', [0xff, 0xfe]],
  ['big-endian', [0xfe, 0xff]],
])('recognises UTF-16 by its %s mark', (_, mark) => {
  expect(decode(join(mark, [0x41, 0, 0x42, 0]))).toEqual({ problem: { kind: 'not-utf8', line: 1, utf16: true } });
});

test('takes exactly 1 MB and refuses one byte more', () => {
  expect(decode(new Uint8Array(MAX_ARTICLE_BYTES).fill(0x61))).toHaveProperty('text');
  expect(decode(new Uint8Array(MAX_ARTICLE_BYTES + 1).fill(0x61))).toEqual({
    problem: { kind: 'too-large', bytes: 1_048_577, limit: 1_048_576 },
  });
});

test('any bytes are either the exact text or a problem', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      const decoded = decode(bytes);
      if ('text' in decoded) expect(bytesOf(decoded.text)).toEqual(bytes);
      else expect(decoded.problem.kind).toMatch(/^(?:empty|binary|not-utf8)$/);
    }),
  );
});
