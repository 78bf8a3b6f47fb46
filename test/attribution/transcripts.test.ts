import { describe, expect, test } from 'vitest';
import { findingsOf } from './findingsOf.ts';

/** The turns of a printed conversation, as "speaker: words". */
const turns = (text: string) =>
  findingsOf(text)
    .filter(({ rule }) => rule === 'transcript')
    .map(({ speaker, content }) => `${speaker}: ${content}`);

describe('paragraphs that open with who speaks are their words', () => {
  test.each<[string, string, string[]]>([
    [
      'names in capitals',
      'HALE: I saw the lamp go out. ¶ PEREZ: And then? ¶ HALE: Then we rowed.',
      ['HALE: I saw the lamp go out.', 'PEREZ: And then?', 'HALE: Then we rowed.'],
    ],
    [
      'names that recur',
      'Mira: The nets were full. ¶ Jonas: Of plastic. ¶ Mira: Of plastic. ¶ Jonas: And mud.',
      ['Mira: The nets were full.', 'Jonas: Of plastic.', 'Mira: Of plastic.', 'Jonas: And mud.'],
    ],
    [
      'several sentences a turn',
      'HALE: I saw it. It was red. ¶ PEREZ: It was blue.',
      ['HALE: I saw it. It was red.', 'PEREZ: It was blue.'],
    ],
    [
      'names of several words',
      'JUDGE ADA NWOSU: Sit down, please. ¶ MR HALE: I would rather stand.',
      ['JUDGE ADA NWOSU: Sit down, please.', 'MR HALE: I would rather stand.'],
    ],
    [
      'a cue inside a turn',
      'HALE: She said it was red. ¶ PEREZ: It was blue.',
      ['HALE: She said it was red.', 'PEREZ: It was blue.'],
    ],
  ])('%s', (_how, text, expected) => {
    expect(turns(text)).toEqual(expected);
  });
});

test('a paragraph between two turns goes on with the first speaker', () => {
  expect(
    turns('HALE: I saw the lamp go out. ¶ We rowed for an hour. ¶ PEREZ: And then? ¶ HALE: Then we slept.'),
  ).toEqual([
    'HALE: I saw the lamp go out.',
    'HALE: We rowed for an hour.',
    'PEREZ: And then?',
    'HALE: Then we slept.',
  ]);
});

test('what stands behind the last turn is the article’s own', () => {
  expect(turns('HALE: I saw it. ¶ PEREZ: It was blue. ¶ The hearing goes on in June.')).toEqual([
    'HALE: I saw it.',
    'PEREZ: It was blue.',
  ]);
});

test('whoever only asks is the article’s own voice', () => {
  expect(turns('Ana: Where do you sleep? ¶ Tomo: In the net loft, mostly. ¶ Ana: Is it cold? ¶ Tomo: It is.')).toEqual([
    'Tomo: In the net loft, mostly.',
    'Tomo: It is.',
  ]);
});

test('a name in capitals speaks even when it asks', () => {
  expect(turns('CLERK: Where do you sleep? ¶ HALE: In the loft. ¶ CLERK: Is it cold? ¶ HALE: It is.')).toHaveLength(4);
});

describe('a colon makes no transcript', () => {
  test.each([
    ['behind a place, once', 'Oslo: wet and cold. ¶ The festival ended on Sunday. ¶ Many people went home.'],
    ['behind a notice', 'UPDATE: The road is open. ¶ The bus runs again.'],
    ['behind a word in small letters', 'The verdict: nobody knew. ¶ The lesson: nobody asked.'],
    ['behind two names that stand once each', 'Breakfast: eggs from the farm. ¶ Lunch: soup from the pot.'],
    ['inside a sentence', 'He packed three things: a knife, a rope and a map.'],
    ['behind nothing', 'HALE ¶ PEREZ ¶ The hearing goes on in June.'],
  ])('%s', (_where, text) => {
    expect(turns(text)).toEqual([]);
  });
});
