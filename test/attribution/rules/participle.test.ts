import { expect, test } from 'vitest';
import { findingsOf } from '../findingsOf.ts';
import { testRule } from './testRule.ts';

testRule(
  'participle',
  [
    [
      'what the subject of the sentence says',
      'On Monday, Norwegian fisheries minister Kari Lund left early, saying “the stock must recover.”',
      'Norwegian fisheries minister Kari Lund',
      'saying',
      'the stock must recover',
    ],
    [
      'what a letter says',
      'Neighbours received a letter saying the well was poisoned.',
      'a letter',
      'saying',
      'the well was poisoned',
    ],
    [
      'what the issuer of a statement says',
      'The bishop issued a statement saying that the chapel would stay open.',
      'The bishop',
      'saying',
      'the chapel would stay open',
    ],
    [
      'what somebody is seen with',
      'The talks went badly, with Moss calling the offer “an insult to every docker.”',
      'Moss',
      'calling',
      'an insult to every docker',
    ],
    [
      'what somebody says by leaving',
      'Tariq Aziz resigned, arguing that the board had lied.',
      'Tariq Aziz',
      'arguing',
      'the board had lied',
    ],
    [
      'what a pronoun says',
      'She shook her head, insisting that the lamp was lit.',
      'She',
      'insisting',
      'the lamp was lit',
    ],
  ],
  [
    ['an act', 'The bishop left, closing the chapel.', []],
    ['an act that could be one of speech', 'The bishop left without saying why the chapel closed.', []],
    ['nobody', 'It is worth noting that the chapel is old.', []],
    ['a noun', 'The old saying was new to them.', []],
    ['a view', 'The bishop left, hoping that the chapel would stay open.', []],
    ['a name', 'Reading Council denied that the chapel would close.', ['opening']],
  ],
);

test('“…, adding that …” goes on with who spoke before', () => {
  expect(findingsOf('Two analysts said prices had fallen, adding that rain would help.')).toEqual([
    expect.objectContaining({ rule: 'opening', speaker: 'Two analysts', content: 'prices had fallen' }),
    expect.objectContaining({
      rule: 'participle',
      speaker: 'Two analysts',
      content: expect.stringContaining('rain would help'),
    }),
  ]);
});
