import { expect, test } from 'vitest';
import type { Attribution } from '../../src/attribution/attribution.ts';
import { mannerLine } from '../../src/reply/mannerLine.ts';
import { plain } from '../commands/sampleLibrary.ts';

const said = (given: Partial<Attribution> = {}): Attribution => ({
  content: [],
  quotes: [],
  source: null,
  cue: null,
  speaker: 'Ana Reyes',
  role: null,
  via: [],
  act: 'speech',
  mode: 'direct',
  confidence: 'high',
  ...given,
});

test.each<[string, readonly Attribution[], string]>([
  ['their own words', [said()], 'quoted'],
  ['the article’s words', [said({ mode: 'indirect' })], 'reported in the article’s words'],
  ['some of each', [said({ mode: 'mixed' })], 'partly quoted'],
  ['one of each', [said({ mode: 'indirect' }), said()], 'quoted · reported in the article’s words'],
  ['two of one kind', [said(), said()], 'quoted'],
  ['a view', [said({ mode: 'indirect', act: 'stance' })], 'a view or wish, as the article reports it'],
  [
    'a view beside what is said',
    [said(), said({ act: 'stance' })],
    'quoted · a view or wish, as the article reports it',
  ],
  ['quoted words that somebody relays', [said({ via: ['the Reef Post'] })], 'quoted by the Reef Post'],
  [
    'reported words that somebody relays',
    [said({ mode: 'indirect', via: ['the Reef Post'] })],
    'reported in the article’s words · via the Reef Post',
  ],
  ['a doubt', [said({ confidence: 'medium' })], 'quoted · apparently theirs'],
  ['no doubt where one of two is sure', [said({ confidence: 'medium' }), said()], 'quoted'],
])('tells %s', (_, attributions, expected) => {
  expect(plain(mannerLine(attributions))).toBe(expected);
});
