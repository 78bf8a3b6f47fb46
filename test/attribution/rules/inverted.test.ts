import { expect, test } from 'vitest';
import { findingsOf } from '../findingsOf.ts';
import { testRule } from './testRule.ts';

testRule(
  'inverted',
  [
    [
      'the speaker behind the verb',
      '“We ran out of salt,” said Tom Brandt.',
      'Tom Brandt',
      'said',
      'We ran out of salt',
    ],
    [
      'a role behind the name',
      '“We ran out of salt,” said Tom Brandt, the county’s roads chief.',
      'Tom Brandt',
      'said',
      'We ran out of salt',
    ],
    ['a question', '“Who pays for this?” asked Yuki Tanaka.', 'Yuki Tanaka', 'asked', 'Who pays for this?'],
    ['a comma behind the mark', '‘The herd is gone’, said Batbayar Dorj.', 'Batbayar Dorj', 'said', 'The herd is gone'],
    ['a pronoun', '“The herd is gone,” said he.', 'he', 'said', 'The herd is gone'],
    [
      'a description',
      '“It smelled of petrol,” said one of the divers.',
      'one of the divers',
      'said',
      'It smelled of petrol',
    ],
    [
      'both parts of a quotation',
      '“It held,” said Priya Nair, “but not for long.”',
      'Priya Nair',
      'said',
      '“It held,” … “but not for long.”',
    ],
    [
      'a place behind the speaker',
      '“It is over,” said Marta Kowalska from her shop in Gdynia.',
      'Marta Kowalska from her shop in Gdynia',
      'said',
      'It is over',
    ],
    [
      'a statement without marks',
      'The orchard will be sold, said Diego Fuentes.',
      'Diego Fuentes',
      'said',
      'The orchard will be sold',
    ],
    ['an online manner', '“Trains are back,” tweeted the operator.', 'the operator', 'tweeted', 'Trains are back'],
    ['a shout', '“Fire!” shouted the cook.', 'the cook', 'shouted', 'Fire!'],
  ],
  [
    ['a time behind the verb', 'The orchard will be sold, it said Tuesday.', ['closing']],
    ['an object', '“The Long Road Home” won Diego a prize.', []],
    ['an object pronoun', 'They went on for hours, told him nothing and left.', []],
    ['no statement before it', 'In spring, said Diego Fuentes, the orchard blooms.', []],
    ['another verb behind a title', 'Her novel, “The Long Road to the Sea,” sold ten copies.', []],
    ['a passive', '“The Long Road to the Sea” was written by Diego Fuentes.', []],
    ['a list of acts', 'He packed, locked the door and left.', []],
  ],
);

test('a verb that is no known cue counts behind a quotation left open for it', () => {
  expect(findingsOf('“Come in, it is freezing,” beckoned the innkeeper.')).toEqual([
    expect.objectContaining({ rule: 'any-verb', speaker: 'the innkeeper', cue: 'beckoned' }),
  ]);
});

test('the role behind the speaker is kept apart from the name', () => {
  expect(findingsOf('“We ran out of salt,” said Tom Brandt, the county’s roads chief.')[0]?.role).toBe(
    'the county’s roads chief',
  );
});
