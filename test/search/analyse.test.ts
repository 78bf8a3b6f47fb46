import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyse, stemOf } from '../../src/search/analyse.ts';
import { stopWords } from '../../src/search/stopWords.ts';

const words = (text: string) => analyse(text).map(({ word }) => word);
const shown = (text: string) => analyse(text).map(({ start, end }) => text.slice(start, end));

describe('analyse', () => {
  test.each([
    ['capitals', 'The FERRY sails', ['the', 'ferry', 'sails']],
    ['contractions', "don't won’t Osk's", ['don', 't', 'won', 't', 'osk', 's']],
    ['thousands separators', '1,000 and 25,000,000 eels', ['1000', 'and', '25000000', 'eels']],
    ['commas that separate no thousands', '1,00 1,0000', ['1', '00', '1', '0000']],
    ['accents, composed or not', 'Façade A\u030angstro\u0308m', ['facade', 'angstrom']],
    ['acronyms with dots', 'F.B.I. agents, e.g. two', ['fbi', 'agents', 'eg', 'two']],
    ['a dot that ends a sentence', 'It sank. A diver saw', ['it', 'sank', 'a', 'diver', 'saw']],
    ['hyphens and dashes', 'night-time—or dawn', ['night', 'time', 'or', 'dawn']],
    ['letters in another guise', '𝐁𝐨𝐥𝐝 ﬁne', ['bold', 'fine']],
    ['numbers in one sign, without making "½" twelve', '½ ⑴ ²', ['1⁄2', '1', '2']],
    ['Cyrillic', 'Мост закрыт', ['мост', 'закрыт']],
    ['Arabic, with and without vowels', 'كُتُب كتب', ['كتب', 'كتب']],
    ['signs', '?! … * 🦀', []],
    [
      'signs that are read out beside a number',
      '$5 or 5 % of £20',
      ['dollar', '5', 'or', '5', 'percent', 'of', 'pound', '20'],
    ],
    ['the same signs alone', 'cash $ and %', ['cash', 'and']],
    ['contractions without their apostrophe', 'whats didnt theyre', ['what', 's', 'didn', 't', 'they', 're']],
    ['words that only look like contractions', 'its well were ill shed', ['its', 'well', 'were', 'ill', 'shed']],
    ['nothing', '', []],
  ])('reads %s', (_, text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  test.each([
    ['U.S. ships', 'u.s'],
    ['US ships', 'u.s'],
    ['u.s. ships', 'u.s'],
    ['the us ships', 'u.s'],
    ['They told us', 'us'],
    ['Us two', 'us'],
  ])('tells the country from the pronoun in "%s"', (text, expected) => {
    const token = analyse(text).find(({ word }) => word === 'us' || word === 'u.s');
    expect(token).toMatchObject({ word: expected, isStopWord: expected === 'us' });
  });

  test.each([
    ['東京大学', ['東京', '京大', '大学']],
    ['木', ['木']],
    ['橋は2本', ['橋は', 'は2', '2本']],
    ['𠮷野家', ['𠮷野', '野家']],
    ['ไทย', ['ไท', 'ทย']],
  ])('cuts the unspaced %s into pairs of whole characters', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  test('says where each word stands', () => {
    expect(analyse('Oh, 1,200 eels!').map(({ start, end }) => [start, end])).toEqual([
      [0, 2],
      [4, 9],
      [10, 14],
    ]);
  });

  test.each([
    'sail sails sailed sailing',
    'go goes went gone goed',
    'buy bought buying buyed',
    'child children childs childrens',
    'colour color colours coloring',
    'organise organize organised organizing',
    'centre center centres centers centred',
    'fifth 5th',
    'forty 40',
  ])('gives forms of a word one stem: %s', (forms) => {
    expect(new Set(analyse(forms).map(({ stem }) => stem)).size).toBe(1);
  });

  test('knows words that carry grammar only', () => {
    expect(
      analyse('Who has the key')
        .filter(({ isStopWord }) => isStopWord)
        .map(({ word }) => word),
    ).toEqual(['who', 'has', 'the']);
  });
});

/** Signs that are read as words: no letter of these stands in the text. */
const SIGN = /^[$€£¥₹%]$/;
/** The stems that a number or a date gives its words. */
const GIVEN = /^\d+(?:\.\d+)?(?:st|nd|rd|th)?$|^percent$/;

describe('stemOf', () => {
  test.each([['мосты'], ['1000'], ['co2'], ['x'.repeat(41)]])('leaves %s as it is', (word) => {
    expect(stemOf(word)).toBe(word);
  });
});

/** What is left of a text whichever way it is written. */
const letters = (text: string) =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  // Lone surrogates, too.
  fc.array(fc.nat(0xffff)).map((units) => String.fromCharCode(...units)),
  fc
    .array(
      fc.constantFrom(
        'the',
        ' ',
        'US',
        'u.s.',
        'A.',
        '1,',
        '000',
        'two',
        'hundred',
        'and',
        'm',
        '.',
        '5',
        '%',
        '$',
        'didnt',
        '2nd',
        'march',
        '東',
        '京',
        'ไ',
        '\u0301',
        'é',
        'ﷺ',
        "'",
        'Σ',
      ),
    )
    .map((pieces) => pieces.join('')),
);

test('on any text: ascending, inside it, each word made of the letters that stand there', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let reached = -1;
      for (const { word, stem, isStopWord, start, end } of analyse(text)) {
        expect(start).toBeGreaterThan(reached);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(word).not.toMatch(/^$|[\s"]/);
        const shown = text.slice(start, end);
        if (!SIGN.test(shown)) expect(letters(word)).toBe(letters(shown));
        if (!GIVEN.test(stem)) expect(stem).toBe(stemOf(word));
        expect(isStopWord).toBe(stopWords.has(word));
        reached = start;
      }
    }),
    { numRuns: 500 },
  );
});

test('on any text: no letter or digit is left out', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const covered = new Set(analyse(text).flatMap(({ start, end }) => range(start, end)));
      for (const match of text.matchAll(/[\p{L}\p{N}]/gu)) {
        // A few letters are nothing but a mark on a space.
        if (letters(match[0]) !== '') expect(covered).toContain(match.index);
      }
    }),
  );
});

function range(start: number, end: number): number[] {
  return Array.from({ length: end - start }, (_, i) => start + i);
}

test.each([
  ['one letter', 'a'.repeat(100_000)],
  ['letters and dots', 'a.'.repeat(50_000)],
  ['letters and dots that end in a letter', `${'a.'.repeat(50_000)}a`],
  ['digits', '1'.repeat(100_000)],
  ['thousands', `1${',000'.repeat(25_000)}0`],
  ['digits and commas', '1,'.repeat(50_000)],
  ['combining marks', 'e\u0301'.repeat(50_000)],
  ['Han', '木'.repeat(100_000)],
  ['lone surrogates', '\ud800'.repeat(100_000)],
  ['apostrophes', "x'".repeat(50_000)],
  ['number words', 'two '.repeat(25_000)],
  ['scales', `two ${'dozen '.repeat(16_000)}`],
  ['decimal points', '1.'.repeat(50_000)],
  ['signs', '$1%'.repeat(33_000)],
  ['blanks before a sign', `1${' '.repeat(100_000)}%`],
  ['bare contractions', 'didnt '.repeat(16_000)],
  ['ordinals', 'march 2nd '.repeat(10_000)],
])('finishes in time on 100 KB of %s', (_, text) => {
  const started = performance.now();
  analyse(text);
  expect(performance.now() - started).toBeLessThan(2_000);
});
