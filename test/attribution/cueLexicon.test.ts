import { describe, expect, test } from 'vitest';
import { cueLexicon } from '../../src/attribution/cueLexicon.ts';

describe('what a verb takes', () => {
  test.each([
    [
      'say',
      {
        class: 'speech',
        takesClause: true,
        takesObject: false,
        takesInfinitive: false,
        takesAddressee: false,
        closes: true,
      },
    ],
    ['tell', { class: 'speech', takesClause: true, takesInfinitive: true, takesAddressee: true, closes: true }],
    ['grin', { class: 'speech', takesClause: false, takesObject: false, closes: true }],
    ['criticise', { class: 'speech-like', takesClause: false, takesObject: true, closes: false }],
    ['promise', { class: 'speech-like', takesClause: true, takesInfinitive: true, closes: true }],
    ['urge', { class: 'speech-like', takesInfinitive: true, takesAddressee: true }],
    ['believe', { class: 'stance', takesClause: true, takesInfinitive: true, closes: true }],
    ['decline', { class: 'stance', takesClause: false, takesInfinitive: true, closes: false }],
    ['find', { class: 'speech-like', takesClause: true, closes: true }],
  ])('%s', (lemma, expected) => {
    expect(cueLexicon.get(lemma)).toMatchObject({ lemma, ...expected });
  });

  test.each([
    ['warn', ['of', 'about', 'against']],
    ['call', ['for', 'on']],
    ['lash', ['out']],
    ['say', []],
  ])('the prepositions of “%s”', (lemma, prepositions) => {
    expect([...(cueLexicon.get(lemma)?.prepositions ?? ['?'])]).toEqual(prepositions);
  });

  test('a verb that is a cue only with its preposition takes nothing else', () => {
    expect(cueLexicon.get('speak')).toMatchObject({ takesClause: false, takesObject: false, closes: false });
  });
});

test.each(['walk', 'build', 'open', 'be', 'have', '', 'constructor', 'Say'])('“%s” is no cue', (lemma) => {
  expect(cueLexicon.has(lemma)).toBe(false);
});

test('lemmas are single words in small letters, and every entry says its own', () => {
  const odd = [...cueLexicon].filter(([key, { lemma }]) => key !== lemma || !/^[a-z]+$/.test(key));
  expect(odd).toEqual([]);
});

test('British and American spellings are known alike', () => {
  const oneSided = [...cueLexicon.keys()].filter((lemma) => {
    const other = lemma.replace(/ise$/, 'ize');
    return /(?:phas|ic|ar|or|eor|thes|log|gn|ter)ise$/.test(lemma) && !cueLexicon.has(other);
  });
  expect(oneSided).toEqual([]);
});
