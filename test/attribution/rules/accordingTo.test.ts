import { expect, test } from 'vitest';
import { findingsOf } from '../findingsOf.ts';
import { testRule } from './testRule.ts';

testRule(
  'according-to',
  [
    [
      'the source in front',
      'According to the port authority, nine cranes stand idle.',
      'the port authority',
      'According to',
      'nine cranes stand idle',
    ],
    [
      'a name with its apposition',
      'According to Dr. Leila Mansour, a geologist at the survey, the slope moved four centimetres.',
      'Dr. Leila Mansour',
      'According to',
      'the slope moved four centimetres',
    ],
    [
      'the source at the end',
      'Nine cranes stand idle, according to the port authority.',
      'the port authority',
      'according to',
      'Nine cranes stand idle',
    ],
    [
      'a source that a clause describes',
      'The ferry sank in minutes, according to Captain Iain Moss, who was on the bridge.',
      'Captain Iain Moss',
      'according to',
      'The ferry sank in minutes',
    ],
    [
      'the source in the middle, and what stands on both sides of it',
      'The clinic, according to two nurses, closed at noon.',
      'two nurses',
      'according to',
      'The clinic … closed at noon',
    ],
    [
      'the source behind an adverb',
      'However, according to Nadia Petrov, the valves were sound.',
      'Nadia Petrov',
      'according to',
      'the valves were sound',
    ],
    [
      '“in the words of”',
      'In the words of one grower, “the frost took everything we had planted.”',
      'one grower',
      'In the words of',
      'the frost took everything',
    ],
    [
      '“by the reckoning of”',
      'By the reckoning of the fishermen, the herring arrived two weeks late.',
      'the fishermen',
      'By the reckoning of',
      'the herring arrived two weeks late',
    ],
    [
      '“by the account of”',
      'The lights went out twice, by the account of the caretaker.',
      'the caretaker',
      'by the account of',
      'The lights went out twice',
    ],
    [
      '“per” behind a comma',
      'The pump failed twice, per the maintenance log.',
      'the maintenance log',
      'per',
      'The pump failed twice',
    ],
    [
      '“as per” behind a comma',
      'The lease ends in June, as per the contract.',
      'the contract',
      'as per',
      'The lease ends in June',
    ],
    [
      'a document',
      'According to court filings in Lagos, the vessel had changed hands.',
      'court filings in Lagos',
      'According to',
      'the vessel had changed hands',
    ],
    [
      'a pronoun',
      'According to her, the well had been dry since March.',
      'her',
      'According to',
      'the well had been dry since March',
    ],
  ],
  [
    ['a rate', 'The rooms cost 40 euros per night.', []],
    ['a rate behind a noun', 'The price per tonne doubled.', []],
    ['a manner', 'The cooks work according to need.', []],
    ['an account that is a bank’s', 'By the account he opened in May, she was paid.', []],
    ['the adverb', 'Accordingly, the council paid.', []],
    ['words without a source', 'In the words that followed, nothing was new.', []],
  ],
);

test('who relays a quotation by “according to” does not speak it', () => {
  expect(findingsOf('“I never signed it,” Dale said, according to court papers.')).toEqual([
    expect.objectContaining({
      rule: 'closing',
      speaker: 'Dale',
      content: '“I never signed it,”',
      via: ['court papers'],
    }),
  ]);
});

test('what somebody is said to say stays theirs who relay it', () => {
  expect(findingsOf('The minister had promised a bridge, according to two aides.')).toEqual([
    expect.objectContaining({
      rule: 'according-to',
      speaker: 'two aides',
      content: 'The minister had promised a bridge',
    }),
  ]);
});

test('a quotation in what a source tells is marked', () => {
  const [bare, quoted] = ['the kiln was cold', '“the kiln was never lit at all”'].map(
    (words) => findingsOf(`According to the potter, ${words}.`)[0],
  );
  expect(bare?.hasQuotation).toBe(false);
  expect(quoted?.hasQuotation).toBe(true);
});
