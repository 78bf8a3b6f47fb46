import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { wrapText } from '../../src/terminal/wrapText.ts';

const linesOf = (text: string, width: number): string[] =>
  wrapText(text, width).map((words) => words.map(({ start, end }) => text.slice(start, end)).join(' '));

describe('wrapping', () => {
  test.each([
    ['at spaces', 'one two three', 8, ['one two', 'three']],
    ['exactly at the width', 'abc defg', 8, ['abc defg']],
    ['the source’s own line breaks away', 'one\ntwo\r\n  three', 40, ['one two three']],
    ['not at no-break spaces', 'up to 5\u00a0km', 8, ['up to', '5\u00a0km']],
    ['words that are too long', 'ab cdefghij kl', 4, ['ab', 'cdef', 'ghij', 'kl']],
    ['what is left of a long word with what follows', 'abcdef gh', 5, ['abcde', 'f gh']],
    ['East Asian text by two columns a character', '日本語新聞', 4, ['日本', '語新', '聞']],
    ['nothing into nothing', ' \n ', 10, []],
  ])('puts %s', (_name, text, width, lines) => {
    expect(linesOf(text, width)).toEqual(lines);
  });

  test('keeps combining characters and emoji whole, and as they are written', () => {
    const family = '👩‍👩‍👧';
    expect(linesOf(`${family}${family}`, 2)).toEqual([family, family]);
    expect(linesOf('cafe\u0301', 3)).toEqual(['caf', 'e\u0301']);
  });

  test('keeps combining characters whole in words of any length', () => {
    const word = 'e\u0301'.repeat(300);
    expect(linesOf(word, 7)).toEqual([...Array.from({ length: 42 }, () => 'e\u0301'.repeat(7)), 'e\u0301'.repeat(6)]);
  });

  test('drops nothing but white space and stays within the width', () => {
    const words = fc.string({ unit: fc.constantFrom('a', 'é', 'e\u0301', ' ', '\n', '日', '\u00a0', '-', '👋🏽') });
    fc.assert(
      fc.property(words, fc.integer({ min: 2, max: 30 }), (text, width) => {
        const lines = linesOf(text, width);
        const squeeze = (shown: string) => shown.replace(/[ \n]/g, '');
        expect(squeeze(lines.join(''))).toBe(squeeze(text));
        for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(width);
      }),
    );
  });

  test.each([
    ['one endless word', 'x'.repeat(100_000)],
    ['one endless word in Japanese', '日'.repeat(100_000)],
    ['one endless accent', `e${'\u0301'.repeat(100_000)}`],
    ['nothing but spaces', ' '.repeat(100_000)],
    ['one-letter words', 'a '.repeat(50_000)],
    ['joined emoji', '👩‍'.repeat(30_000)],
  ])('finishes soon on %s', (_name, text) => {
    const started = performance.now();
    wrapText(text, 40);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
