import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { visibleLine, visibleText } from '../../src/terminal/visibleText.ts';

describe('visible text', () => {
  test.each([
    ['an escape sequence', 'a\u001b[31mred', 'a␛[31mred'],
    ['a title sequence and the bell', '\u001b]0;owned\u0007', '␛]0;owned␇'],
    ['the one-byte CSI', '\u009b2Jx', '�2Jx'],
    ['delete and backspace', 'a\u007fb\u0008', 'a␡b␈'],
    ['null', '\u0000', '␀'],
    ['direction overrides', 'a\u202eb\u2066c\u2069', 'a�b�c�'],
    ['direction marks', '\u200e\u200f\u061c', '���'],
    ['half a surrogate pair', '\ud83dx\ude00', '�x�'],
  ])('shows %s instead of obeying it', (_name, text, shown) => {
    expect(visibleText(text)).toBe(shown);
  });

  test.each([
    'Zoë’s “naïve” café',
    'שלום',
    '日本語',
    '👩‍👩‍👧 family',
    'a\tb\nc\r\nd',
    'e\u0301',
  ])('leaves %j as it is', (text) => {
    expect(visibleText(text)).toBe(text);
  });

  test('never changes the length, and leaves nothing that a terminal obeys', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const shown = visibleText(text);
        expect(shown.length).toBe(text.length);
        expect(shown.replace(/\s|\u0085/g, '')).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
      }),
    );
  });

  test('a line has its white space as single spaces', () => {
    expect(visibleLine(' a\r\n\tb\u2028c  \u0085d ')).toBe('a b c d');
  });
});
