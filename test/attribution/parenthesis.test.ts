import { describe, expect, test } from 'vitest';
import { findingsOf } from './findingsOf.ts';

describe('between a name and its verb any parenthesis is passed over', () => {
  test.each([
    ['an apposition', 'Zeman, a retired miner, said the shaft was flooded.', 'Zeman', 'a retired miner'],
    ['an age', 'Zeman, 61, said the shaft was flooded.', 'Zeman', null],
    ['an age and an apposition', 'Zeman, 61, a retired miner, said the shaft was flooded.', 'Zeman', 'a retired miner'],
    ['an adverb', 'Zeman, however, said the shaft was flooded.', 'Zeman', null],
    ['a clause', 'Zeman, who lives nearby, said the shaft was flooded.', 'Zeman', null],
    ['a participle', 'Zeman, speaking on Monday, said the shaft was flooded.', 'Zeman', null],
    ['dashes', 'Zeman – a retired miner – said the shaft was flooded.', 'Zeman', 'a retired miner'],
    ['brackets', 'Zeman (a retired miner) said the shaft was flooded.', 'Zeman', null],
    [
      'a name behind its office',
      'The harbour master, Ines Ortiz, said the quay was closed.',
      'Ines Ortiz',
      'The harbour master',
    ],
  ])('%s: %s', (_what, text, speaker, role) => {
    expect(findingsOf(text)).toEqual([expect.objectContaining({ speaker, role })]);
  });

  test.each([
    ['a clause with a subject of its own', 'The roof fell, Ana said, and rain came.', 'Ana'],
    ['a list', 'In Oslo, Bergen and Tromsø, fishers said the cod was gone.', 'fishers'],
    ['a phrase in front', 'In Oslo, fishers said the cod was gone.', 'fishers'],
  ])('but not what is none, as %s: %s', (_what, text, speaker) => {
    expect(findingsOf(text).map((found) => found.speaker)).toEqual([speaker]);
  });
});
