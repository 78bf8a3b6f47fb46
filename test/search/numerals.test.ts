import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/search/analyse.ts';

const stems = (text: string): string[] =>
  analyse(text)
    .filter(({ isStopWord }) => !isStopWord)
    .map(({ stem }) => stem);

describe('a number', () => {
  test.each([
    ['three thousand', '3000'],
    ['3,000', '3000'],
    ['3 thousand', '3000'],
    ['3k', '3000'],
    ['two thousand three hundred', '2300'],
    ['two hundred and five', '205'],
    ['twenty-five', '25'],
    ['twenty five', '25'],
    ['a dozen', '12'],
    ['two dozen', '24'],
    ['a hundred', '100'],
    ['half a million', '500000'],
    ['half a dozen', '6'],
    ['2.5m', '2500000'],
    ['2.5 million', '2500000'],
    ['1.25 million', '1250000'],
    ['1,250,000', '1250000'],
    ['12bn', '12000000000'],
    ['12 billion', '12000000000'],
    ['one million two hundred thousand', '1200000'],
    ['7.25', '7.25'],
    ['zero', '0'],
    ['twenty-first', '21st'],
    ['21st', '21st'],
  ])('has its value for a stem in all its words: %s', (text, value) => {
    expect(new Set(stems(text))).toEqual(new Set([value]));
  });

  test.each([
    ['nine eleven', ['9', '11']],
    ['one in five', ['1', '5']],
    ['seven, six', ['7', '6']],
    ['three two', ['3', '2']],
    ['two. Thousands', ['2', 'thousand']],
    ['25,000 to 30,000', ['25000', '30000']],
    ['1.2.2015', ['1', '2', '2015']],
    ['nineteen ninety', ['19', '90']],
    ['hundreds of thousands', ['hundr', 'thousand']],
    ['007', ['007']],
  ])('ends where another begins: %s', (text, expected) => {
    expect(stems(text)).toEqual(expected);
  });

  test.each([
    '50%',
    '50 %',
    '50 percent',
    '50 per cent',
    '50 pc',
    'fifty percent',
  ])('is a percentage however it is written: %s', (text) => {
    expect(new Set(stems(text))).toEqual(new Set(['50', 'percent']));
  });

  test.each([
    '$3m',
    '$3 million',
    '3 million dollars',
    'three million dollars',
    '3m dollars',
  ])('is a sum however it is written: %s', (text) => {
    expect(new Set(stems(text))).toEqual(new Set(['3000000', 'dollar']));
  });
});

describe('a date', () => {
  test.each([
    'March 2nd',
    '2nd March',
    '2nd of March',
    '2 March',
    '2 Mar',
    'Mar. 2',
    'the second of March',
  ])('has a day and a month however it is written: %s', (text) => {
    expect(new Set(stems(text))).toEqual(new Set(['2', 'march']));
  });

  test.each([
    ['the 2nd goal', ['second', 'goal']],
    ['Jan said', ['jan', 'say']],
    ['the second march', ['2', 'march']],
  ])('is none without a month or a number: %s', (text, expected) => {
    expect(stems(text)).toEqual(expected);
  });
});

test('every word of a number stays where it stands', () => {
  const text = 'Some two hundred and five lorries, $2.5m each.';
  expect(analyse(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'Some',
    'two',
    'hundred',
    'and',
    'five',
    'lorries',
    '$',
    '2',
    '5m',
    'each',
  ]);
});
