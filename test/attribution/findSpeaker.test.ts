import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Attribution } from '../../src/attribution/attribution.ts';
import { findSpeaker, queryFor, suggestSpeakers } from '../../src/attribution/findSpeaker.ts';
import { groupBySpeaker } from '../../src/attribution/speakersOf.ts';

/** Speakers of these names and roles, the first quoted most. */
function quoted(...people: readonly (readonly [name: string | null, role?: string])[]) {
  const attributions = people.flatMap(([speaker, role], i) => {
    const one: Attribution = {
      content: [],
      quotes: [],
      source: null,
      cue: null,
      speaker,
      role: role ?? null,
      via: [],
      act: 'speech',
      mode: 'direct',
      confidence: 'high',
    };
    return Array.from({ length: people.length - i }, () => one);
  });
  return groupBySpeaker(attributions);
}

const speakers = quoted(
  ['Ingrid Sjöberg', 'a spokeswoman for the river board'],
  ['Dr. Karim al-Battani', 'the minister for waterways'],
  ['Ola Brekke', 'a mayor'],
  ['Human Harbours Watch'],
  ['Tomas Wirth', 'an angler'],
  ['Berta Wirth', 'a baker'],
  ['a senior official in Halden'],
  ['Two officials'],
  ['a navy diver'],
  ['Łucja Øster', 'a diver'],
  ['the FKB'],
  ['Speaker Nell Oduya'],
  [null],
  ['he'],
);

const found = (typed: string): string => {
  const result = findSpeaker(typed, speakers);
  if (result.kind === 'found') return result.speaker.name ?? result.speaker.kind;
  return `${result.kind}: ${result.speakers.map(({ name }) => name).join(' | ')}`;
};

describe('a speaker is found', () => {
  test.each([
    ['by the whole name', 'Ingrid Sjöberg', 'Ingrid Sjöberg'],
    ['in other case and spacing', '  ingrid   SJÖBERG ', 'Ingrid Sjöberg'],
    ['by the surname', 'Brekke', 'Ola Brekke'],
    ['by the given name', 'tomas', 'Tomas Wirth'],
    ['without accents', 'Sjoberg', 'Ingrid Sjöberg'],
    ['without letters that are no accents', 'lucja oster', 'Łucja Øster'],
    ['with an accent too many', 'Brékke', 'Ola Brekke'],
    ['with a title that the article leaves out', 'Mrs Sjöberg', 'Ingrid Sjöberg'],
    ['without a title', 'Karim al-Battani', 'Dr. Karim al-Battani'],
    ['by a name without its particle', 'battani', 'Dr. Karim al-Battani'],
    ['written together', 'albattani', 'Dr. Karim al-Battani'],
    ['by an initial and the surname', 'B. Wirth', 'Berta Wirth'],
    ['with a slip', 'Sjobreg', 'Ingrid Sjöberg'],
    ['with two slips', 'Batany', 'Dr. Karim al-Battani'],
    ['with a wrong first letter', 'Prekke', 'Ola Brekke'],
    ['with a slip in one of two words', 'Ola Breke', 'Ola Brekke'],
    ['by initials', 'HHW', 'Human Harbours Watch'],
    ['by what initials stand for', 'Fiskerkommunens Kraft Bureau', 'the FKB'],
    ['by the role', 'the minister', 'Dr. Karim al-Battani'],
    ['by more of the role', 'waterways minister', 'Dr. Karim al-Battani'],
    ['by the role with a slip', 'spokeswomen', 'Ingrid Sjöberg'],
    ['by the role of either sex', 'spokesman', 'Ingrid Sjöberg'],
    ['by name and role', 'minister Battani', 'Dr. Karim al-Battani'],
    ['by the start of a word', 'sjö', 'Ingrid Sjöberg'],
    ['by one of the forms of a word, the same one first', 'the officials', 'Two officials'],
    ['by an office in the name', 'the speaker', 'Speaker Nell Oduya'],
  ])('%s: %j', (_, typed, expected) => {
    expect(found(typed)).toBe(expected);
  });

  test('by the name before anybody’s role', () => {
    const baker = quoted(['Olga Prins', 'a baker'], ['Jo Baker']);
    expect(findSpeaker('baker', baker)).toMatchObject({ kind: 'found', speaker: { name: 'Jo Baker' } });
  });

  test('as typed before as corrected', () => {
    const near = quoted(['Ann Marten'], ['Bea Martin']);
    expect(findSpeaker('Martin', near)).toMatchObject({ kind: 'found', speaker: { name: 'Bea Martin' } });
  });

  test.each([
    ['source not named', 'unnamed'],
    ['Speaker not clear', 'unclear'],
  ])('even without a name: %j', (typed, expected) => {
    expect(found(typed)).toBe(expected);
  });
});

describe('several', () => {
  test.each([
    ['who hold one office, by name or not', 'the diver', 'several: a navy diver | Łucja Øster'],
    ['who share a surname', 'Wirth', 'several: Tomas Wirth | Berta Wirth'],
    ['whom one slip could mean', 'Wirht', 'several: Tomas Wirth | Berta Wirth'],
    ['whose words begin so', 'o', 'several: Ola Brekke | Łucja Øster | Speaker Nell Oduya'],
  ])('%s are all named, the most quoted first', (_, typed, expected) => {
    expect(found(typed)).toBe(expected);
  });

  test('are five at most', () => {
    const many = quoted(...Array.from({ length: 12 }, (_, i) => [`Kim Number${i}`] as const));
    const result = findSpeaker('Kim', many);
    expect(result.kind === 'several' && result.speakers.map(({ name }) => name)).toEqual(
      [0, 1, 2, 3, 4].map((i) => `Kim Number${i}`),
    );
  });
});

describe('nobody is found', () => {
  test.each([
    ['where no word is near', 'Zebulon', 'none: '],
    ['by half a name, but offered', 'John Brekke', 'none: Ola Brekke'],
    ['by another word of the same length', 'Birch', 'none: '],
    ['by nothing', '', 'none: '],
    ['by signs', '🦀 !?', 'none: '],
    ['by a key of nobody', '#aaaaaa', 'none: '],
    ['by the name of a property', 'constructor', 'none: '],
  ])('%s: %j', (_, typed, expected) => {
    expect(found(typed)).toBe(expected);
  });

  test('among nobody', () => {
    expect(findSpeaker('Brekke', [])).toEqual({ kind: 'none', speakers: [] });
  });
});

describe('suggestions', () => {
  test('are all in order while nothing is typed', () => {
    expect(suggestSpeakers('  ', speakers)).toBe(speakers);
  });

  test.each([
    ['w', ['Tomas Wirth', 'Berta Wirth']],
    ['hal', ['a senior official in Halden']],
    ['sjob', ['Ingrid Sjöberg']],
    ['karim al-b', ['Dr. Karim al-Battani']],
    ['zzzz', []],
  ])('for %j hold %j', (typed, names) => {
    const suggested = suggestSpeakers(typed, speakers).map(({ name }) => name);
    for (const name of names) expect(suggested).toContain(name);
    if (names.length === 0) expect(suggested).toEqual([]);
  });

  test('offer those without a name by how that is said', () => {
    expect(suggestSpeakers('sour', speakers).map(({ kind }) => kind)).toEqual(['unnamed']);
  });

  test('begin with the one whose name is typed in full', () => {
    const two = quoted(['Ana Reyes-Holm'], ['Ana Reyes']);
    expect(suggestSpeakers('ana reyes', two).map(({ name }) => name)).toEqual(['Ana Reyes', 'Ana Reyes-Holm']);
  });
});

test('whatever the names: what is filled in finds the speaker it was filled in for', () => {
  const name = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 150 }),
    fc.constantFrom('Ana', 'the Ana', 'an', 'source not named', '#abcdef', ' ', 'x'.repeat(150), 'x'.repeat(151)),
  );
  fc.assert(
    fc.property(fc.array(fc.option(name), { maxLength: 8 }), (names) => {
      const all = quoted(...names.map((one) => [one] as const));
      for (const speaker of all) {
        const query = queryFor(speaker, all, 100);
        expect(query.length).toBeGreaterThan(0);
        expect(query.length).toBeLessThanOrEqual(100);
        expect(findSpeaker(query, all)).toEqual({ kind: 'found', speaker });
        expect(suggestSpeakers(query, all)[0]).toBe(speaker);
      }
    }),
  );
});

test.each([
  ['one long word', 'x'.repeat(100_000)],
  ['many words', 'wirth '.repeat(20_000)],
  ['blanks', ' \n'.repeat(50_000)],
  ['accents', '\u0301'.repeat(100_000)],
  ['capitals and stops', 'A.'.repeat(50_000)],
])('%s, typed or as a name, take no time', (_, hostile) => {
  const started = performance.now();
  const all = quoted([hostile, hostile], ...Array.from({ length: 200 }, (_, i) => [`Kim Number${i}`] as const));
  findSpeaker(hostile, all);
  suggestSpeakers(hostile, all);
  findSpeaker('Kim Nubmer', all);
  expect(performance.now() - started).toBeLessThan(2_000);
});
