import { describe, expect, test } from 'vitest';
import { isTemporal } from '../../src/attribution/temporal.ts';
import { tokensOf } from './tags/taggedSentences.ts';

/** Whether a word of a sentence names a time. */
function isTimeIn(sentence: string, word: string): boolean {
  const tokens = tokensOf(sentence);
  const at = tokens.findIndex(({ text }) => text === word);
  const token = tokens[at];
  if (!token) throw new Error(`no “${word}” in: ${sentence}`);
  return isTemporal(token, at === 0);
}

describe('a time', () => {
  test.each([
    ['They met on Tuesday.', 'Tuesday'],
    ['They met in January.', 'January'],
    ['They met yesterday.', 'yesterday'],
    ['They met this morning.', 'morning'],
    ['Mornings are cold.', 'Mornings'],
    ['They met in 1987.', '1987'],
    ['They met in the 1960s.', '1960s'],
    ['They met at Easter.', 'Easter'],
    ['They met for two weeks.', 'weeks'],
    ['Tonight they meet.', 'Tonight'],
  ])('%s “%s”', (sentence, word) => {
    expect(isTimeIn(sentence, word)).toBe(true);
  });
});

describe('no time', () => {
  test.each([
    ['a surname', 'Then Robin Day spoke.', 'Day'],
    ['a season that is a name', 'Then Winter spoke.', 'Winter'],
    ['a verb', 'They may meet.', 'may'],
    ['a verb in small letters', 'They march on Rome.', 'march'],
    ['a number that is no year', 'They met 2340 people.', '2340'],
    ['a person', 'They met Omar.', 'Omar'],
    ['a thing', 'They met at the gate.', 'gate'],
  ])('%s: %s', (_what, sentence, word) => {
    expect(isTimeIn(sentence, word)).toBe(false);
  });
});
