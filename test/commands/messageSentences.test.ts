import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { messageSentences } from '../../src/commands/messageSentences.ts';

describe('the sentences of a message', () => {
  test.each<[string, string, string[]]>([
    ['one', 'Who swam the lake?', ['Who swam the lake?']],
    ['two in a line', 'It is cold. Who swam the lake?', ['It is cold.', 'Who swam the lake?']],
    [
      'an abbreviation inside one',
      'Dr. Obi met Mr. Lund at 5 p.m. yesterday.',
      ['Dr. Obi met Mr. Lund at 5 p.m. yesterday.'],
    ],
    ['lines without an end', 'Two questions\nWho swam?\n\nWhen', ['Two questions', 'Who swam?', 'When']],
    ['one over several lines', 'The lake was cold,\nand nobody swam.', ['The lake was cold, and nobody swam.']],
    [
      'another language',
      'Wer schwamm durch den See? Das war nicht der Bürgermeister von Köln und auch nicht seine Frau.',
      ['Wer schwamm durch den See?', 'Das war nicht der Bürgermeister von Köln und auch nicht seine Frau.'],
    ],
    ['none', ' \n ', []],
  ])('%s', (_, text, expected) => {
    expect(messageSentences(text)).toEqual(expected);
  });

  test('hold every visible character, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        expect(
          messageSentences(text)
            .join('')
            .replace(/[\s\u200b]/g, ''),
        ).toBe(text.replace(/[\s\u200b]/g, ''));
      }),
    );
  });
});
