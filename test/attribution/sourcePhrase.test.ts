import { describe, expect, test } from 'vitest';
import { findingsOf } from './findingsOf.ts';

/** The name of who is quoted, and the description beside it: read behind the verb, where the phrase begins. */
const sourceOf = (words: string) => {
  const [found] = findingsOf(`“The reef is dying,” said ${words}.`);
  return { speaker: found?.speaker ?? null, role: found?.role ?? null };
};

describe('a source is its noun phrase with the phrases that belong to it', () => {
  test.each([
    'Anna Holm',
    'the head of the school',
    'residents in the valley',
    'an official from the union of dockers',
    'one of the divers',
    'a person familiar with the matter',
    'Anna Holm and Paul Zeman',
    'the mayor of Halden and the head of the school',
    'two of them',
    'she',
  ])('%s', (words) => {
    expect(sourceOf(words)).toEqual({ speaker: words, role: null });
  });

  test.each([
    ['Anna Holm on Tuesday', 'Anna Holm'],
    ['Anna Holm, who dives daily', 'Anna Holm'],
    ['Anna Holm as she left', 'Anna Holm'],
    ['Anna Holm (a diver)', 'Anna Holm'],
    ['Anna Holm, shrugging', 'Anna Holm'],
  ])('and no more: %s', (words, speaker) => {
    expect(sourceOf(words).speaker).toBe(speaker);
  });
});

describe('what describes a source stands beside it', () => {
  test.each([
    ['Anna Holm, a diver', 'Anna Holm', 'a diver'],
    ['Anna Holm, 44, a diver', 'Anna Holm', 'a diver'],
    ['Anna Holm, the head of the reef trust', 'Anna Holm', 'the head of the reef trust'],
    ['Anna Holm, diver and painter', 'Anna Holm', 'diver and painter'],
    ['the head of the trust, Anna Holm', 'Anna Holm', 'the head of the trust'],
    ['a diver, Anna Holm', 'Anna Holm', 'a diver'],
    ['Anna Holm, a diver, who swims daily', 'Anna Holm', 'a diver'],
    ['Anna Holm, a diver, on Friday', 'Anna Holm', 'a diver'],
  ])('%s', (words, speaker, role) => {
    expect(sourceOf(words)).toEqual({ speaker, role });
  });

  test.each([
    ['an age', 'Anna Holm, 44'],
    ['a time', 'Anna Holm, last week'],
    ['a clause', 'Anna Holm, who is a diver'],
    ['a participle', 'Anna Holm, diving for pearls'],
  ])('but %s does not describe: %s', (_what, words) => {
    expect(sourceOf(words)).toEqual({ speaker: 'Anna Holm', role: null });
  });
});
