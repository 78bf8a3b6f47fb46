import { describe, expect, test } from 'vitest';
import { findingsOf } from './findingsOf.ts';

/** Who says what, as "speaker: content". */
const said = (text: string) => findingsOf(text).map(({ speaker, content }) => `${speaker}: ${content}`);

describe('what somebody reports is theirs, whoever they say said it', () => {
  test.each([
    [
      'Two aides told reporters that the minister had said the vote was lost.',
      'Two aides: the minister had said the vote was lost',
    ],
    ['Silva said that doctors believe the fever will pass.', 'Silva: doctors believe the fever will pass'],
    ['The court heard that Dale had told a friend he would run.', 'null: Dale had told a friend he would run'],
    ['“She said the boat was sound,” Moss said.', 'Moss: “She said the boat was sound,”'],
    ['The captain had warned that the boat was old, Moss said.', 'Moss: The captain had warned that the boat was old'],
    ['The minister had promised a bridge, according to two aides.', 'two aides: The minister had promised a bridge'],
    [
      'According to Moss, the captain had said that the boat was old.',
      'Moss: the captain had said that the boat was old',
    ],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual([expected]);
  });
});

describe('a report ends where the sentence turns to another', () => {
  test.each([
    [
      'but',
      'The owner says it was an accident, but investigators say it was set.',
      ['The owner: it was an accident', 'investigators: it was set'],
    ],
    [
      'a semicolon',
      'The owner says it was an accident; investigators say it was set.',
      ['The owner: it was an accident', 'investigators: it was set'],
    ],
    [
      'while',
      'The owner says it was an accident, while investigators say it was set.',
      ['The owner: it was an accident', 'investigators: it was set'],
    ],
    [
      'and',
      'Lindiwe said the shop was shut, and her brother said the shop was sold.',
      ['Lindiwe: the shop was shut', 'her brother: the shop was sold'],
    ],
    [
      'a dash',
      'The owner says it was an accident — investigators say it was set.',
      ['The owner: it was an accident', 'investigators: it was set'],
    ],
  ])('at “%s”', (_turn, text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  test.each([
    ['Ruth Adeyemi said the dam was sound and added that repairs would start.', 'repairs would start'],
    ['Ruth Adeyemi said the dam was sound, adding that repairs would start.', 'repairs would start'],
    ['Ruth Adeyemi said the dam was sound and then promised to repair the gate.', 'repair the gate'],
  ])('to another of the same speaker: %s', (text, second) => {
    const found = findingsOf(text);
    expect(found.map(({ speaker }) => speaker)).toEqual(['Ruth Adeyemi', 'Ruth Adeyemi']);
    expect(found[0]?.content).toBe('the dam was sound');
    expect(found[1]?.content).toContain(second);
  });

  test.each([
    'Silva said that the mayor knew and that the clerk said nothing of it.',
    'Silva said that the pump failed when the crew said it was full.',
    'Silva said that the mayor, who says little, knew.',
  ])('but not inside what is said: %s', (text) => {
    expect(findingsOf(text).map(({ speaker }) => speaker)).toEqual(['Silva']);
  });
});

describe('two quotations of two speakers in one sentence stay apart', () => {
  test.each<[string, string[]]>([
    ['“It was cold,” said Ana Cruz, while Li Wei called it “the best day of the whole year.”', ['Ana Cruz', 'Li Wei']],
    [
      'The mayor called it “a triumph of the town,” but Li Wei called it “a waste of good stone.”',
      ['The mayor', 'Li Wei'],
    ],
  ])('%s', (text, speakers) => {
    expect(findingsOf(text).map(({ speaker }) => speaker)).toEqual(speakers);
  });
});

test('who relays a quotation is no second speaker', () => {
  expect(findingsOf('“I was asleep at the wheel,” Dale said, according to court papers.')).toEqual([
    expect.objectContaining({ speaker: 'Dale', via: ['court papers'] }),
  ]);
});
