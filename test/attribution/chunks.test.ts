import { describe, expect, test } from 'vitest';
import type { Chunk, ChunkKind } from '../../src/attribution/chunk.ts';
import { readFindings } from '../../src/attribution/findings.ts';
import { articleFrom } from '../search/bundledArticle.ts';

function chunksIn(text: string) {
  const article = articleFrom(text);
  const { tokens, units } = readFindings(article);
  const words = ({ first, end }: Chunk) => article.text.slice(tokens[first]?.start, tokens[end - 1]?.end);
  return units.flatMap(({ chunks }) => chunks.map((chunk) => ({ ...chunk, words: words(chunk) })));
}

/** The chunks of one kind, as words. */
const wordsOf = (text: string, kind: ChunkKind) =>
  chunksIn(text).flatMap((chunk) => (chunk.kind === kind ? [chunk.words] : []));

describe('noun phrases end with their head', () => {
  test.each<[string, string[]]>([
    ['The three tired dockers from Odessa slept.', ['The three tired dockers', 'Odessa']],
    ['Norwegian fisheries minister Kari Lund left.', ['Norwegian fisheries minister Kari Lund']],
    ['One of the drivers left.', ['One', 'the drivers']],
    ['Mr. J. Okoro left.', ['Mr. J. Okoro']],
    ['The museum’s vase fell.', ['The museum’s vase']],
    ['The injured were flown to Perth.', ['The injured', 'Perth']],
    ['A 61-year-old miner left.', ['A 61-year-old miner']],
    ['Their boat sank.', ['Their boat']],
    ['On Tuesday night the crew left.', ['Tuesday night', 'the crew']],
    ['Her novel, “The Long Road to the Sea,” sold well.', ['Her novel', '“The Long Road to the Sea,”']],
  ])('%s', (text, expected) => {
    expect(wordsOf(text, 'noun')).toEqual(expected);
  });

  test.each([
    ['They left on Tuesday morning.', 'Tuesday morning', true],
    ['They left on March 13.', 'March 13', true],
    ['They left in 2019.', '2019', true],
    ['Theresa May left.', 'Theresa May', false],
    ['The day nurse left.', 'The day nurse', false],
  ])('and may be a time: %s', (text, words, isTemporal) => {
    expect(chunksIn(text).find((chunk) => chunk.words === words)).toMatchObject({ kind: 'noun', isTemporal });
  });
});

describe('pronouns', () => {
  test.each<[string, string[]]>([
    ['She told him.', ['She', 'him']],
    ['Others refused.', ['Others']],
    ['Some boats sank, some did not.', ['some']],
    ['This sank.', ['This']],
    ['This boat sank.', []],
    ['Her boat sank.', []],
  ])('stand alone: %s', (text, expected) => {
    expect(wordsOf(text, 'pronoun')).toEqual(expected);
  });

  test('say whether they can be a subject', () => {
    const pronouns = chunksIn('She told him.').filter(({ kind }) => kind === 'pronoun');
    expect(pronouns).toEqual([
      expect.objectContaining({ isObject: false }),
      expect.objectContaining({ isObject: true }),
    ]);
  });
});

describe('a verb has its auxiliaries, its negation and what they make of it', () => {
  const plain = { isPassive: false, isParticiple: false, isInfinitive: false, isNegated: false, hasModal: false };
  test.each([
    ['He left.', 'left', { ...plain, lemma: 'leave' }],
    ['He had not slept.', 'had not slept', { ...plain, isNegated: true, lemma: 'sleep' }],
    [
      'He will never have been told.',
      'will never have been told',
      { ...plain, isPassive: true, isNegated: true, hasModal: true, lemma: 'tell' },
    ],
    ['He couldn’t sleep.', 'couldn’t sleep', { ...plain, isNegated: true, hasModal: true, lemma: 'sleep' }],
    ['He refused to say so.', 'to say', { ...plain, isInfinitive: true, lemma: 'say' }],
    ['He left, saying so.', 'saying', { ...plain, isParticiple: true, lemma: 'say' }],
    ['He was saying so.', 'was saying', { ...plain, lemma: 'say' }],
    ['The aim had been to keep it.', 'had been to keep', { ...plain, lemma: 'keep' }],
    ['He has been quoted.', 'has been quoted', { ...plain, isPassive: true, lemma: 'quote' }],
    ['The roof was old.', 'was', { ...plain, isAuxiliary: true }],
  ])('%s', (text, words, expected) => {
    expect(chunksIn(text).find((chunk) => chunk.words === words)).toMatchObject({ kind: 'verb', ...expected });
  });
});

test('a quotation is one chunk, whatever stands in it', () => {
  expect(wordsOf('“It held, and he said: go,” she said.', 'quotation')).toEqual(['“It held, and he said: go,”']);
});

test.each<[string, ChunkKind[]]>([
  [
    'He left, she stayed; nobody — not one — came (yet).',
    ['comma', 'semicolon', 'dash', 'dash', 'open-bracket', 'close-bracket', 'stop'],
  ],
  ['One thing was clear: it rained!', ['colon', 'stop']],
])('marks are chunks of their own: %s', (text, expected) => {
  const marks = /comma|colon|dash|bracket|stop/;
  expect(chunksIn(text).flatMap(({ kind }) => (marks.test(kind) ? [kind] : []))).toEqual(expected);
});

test.each<[string, ChunkKind, string]>([
  ['Okoro, who swims, left.', 'relative', 'who'],
  ['He said that it rained.', 'subordinator', 'that'],
  ['He left and she stayed.', 'coordinator', 'and'],
  ['They praised the cook in particular.', 'adverb', 'in particular'],
  ['They sailed for Odessa.', 'preposition', 'for'],
])('%s holds a %s', (text, kind, words) => {
  expect(wordsOf(text, kind)).toContain(words);
});

test('words under tongs are read as if they had no marks', () => {
  expect(chunksIn('The “dead” man left.').map(({ kind }) => kind)).toEqual(['noun', 'verb', 'stop']);
});
