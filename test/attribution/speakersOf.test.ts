import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Attribution } from '../../src/attribution/attribution.ts';
import { attributionsOf } from '../../src/attribution/attributionsOf.ts';
import { foldedName, groupBySpeaker, speakersOf } from '../../src/attribution/speakersOf.ts';
import { articleFrom } from '../search/bundledArticle.ts';
import { weir } from './weirArticle.ts';

const said = (speaker: string | null, given: Partial<Attribution> = {}): Attribution => ({
  content: [],
  quotes: [],
  source: null,
  cue: null,
  speaker,
  role: null,
  via: [],
  act: 'speech',
  mode: 'indirect',
  confidence: 'high',
  ...given,
});

describe('the speakers of an article', () => {
  test('stand with role and tally, those quoted most first, those without a name last', () => {
    expect(speakersOf(weir).map(({ kind, name, role, tally }) => [kind, name, role, ...Object.values(tally)])).toEqual([
      ['named', 'Ingrid Sjöberg', 'a spokeswoman for the river board', 2, 0, 2, 1],
      ['named', 'A navy spokesperson', null, 0, 0, 2, 0],
      ['named', 'the river board', null, 0, 0, 1, 0],
      ['named', 'Tomas Wirth', 'an angler from Halden', 1, 0, 0, 0],
      ['named', 'Ola Brekke', 'the minister for waterways', 1, 0, 0, 0],
      ['unnamed', null, null, 0, 0, 1, 0],
    ]);
  });

  test('are worked out once', () => {
    expect(speakersOf(weir)).toBe(speakersOf(weir));
  });

  test('are none where nobody says anything', () => {
    expect(speakersOf(articleFrom('The weir is old. It was built in 1911.\n'))).toEqual([]);
  });

  test('have names and roles that stand in the article, and every attribution once', () => {
    const speakers = speakersOf(weir);
    for (const { name, role } of speakers) {
      for (const words of [name, role]) if (words !== null) expect(weir.text).toContain(words);
    }
    const indices = speakers.flatMap(({ attributions }) => attributions);
    expect([...indices].sort((a, b) => a - b)).toEqual([...attributionsOf(weir).keys()]);
  });
});

describe('attributions', () => {
  test.each([
    ['case', 'the Navy spokesman', 'the navy spokesman'],
    ['determiner', 'A navy spokesman', 'the navy spokesman'],
    ['white space', 'Ana\n  Reyes', 'Ana Reyes'],
    ['the form of an apostrophe', 'Ana O’Dea', "Ana O'Dea"],
    ['how an accent is written', 'Ren\u00e9e Roy', 'Rene\u0301e Roy'],
  ])('whose names differ in %s are one speaker’s, named as first written', (_, one, other) => {
    const speakers = groupBySpeaker([said(one), said(other)]);
    expect(speakers).toMatchObject([{ name: one, attributions: [0, 1] }]);
  });

  test.each([
    ['Ana Reyes', 'Ana Reye'],
    ['Ana Reyes', 'Reyes'],
    ['another spokesman', 'other spokesman'],
    ['the an', 'an the'],
  ])('of %j and %j are two speakers’', (one, other) => {
    expect(groupBySpeaker([said(one), said(other)])).toHaveLength(2);
  });

  test('take the role from wherever it first stands', () => {
    const speakers = groupBySpeaker([said('Ana Reyes'), said('Ana Reyes', { role: 'a diver' }), said('Ana Reyes')]);
    expect(speakers).toMatchObject([{ role: 'a diver' }]);
  });

  test.each([
    ['of low confidence', said('Ana Reyes', { confidence: 'low', role: 'a diver' })],
    ['by a pronoun that stands for nobody', said('She')],
  ])('%s name nobody', (_, attribution) => {
    expect(groupBySpeaker([attribution])).toMatchObject([{ kind: 'unclear', name: null, role: null }]);
  });

  test('without a source are told apart from those that are unclear', () => {
    const speakers = groupBySpeaker([said('He'), said(null), said('He'), said(null, { confidence: 'medium' })]);
    expect(speakers).toMatchObject([
      { kind: 'unnamed', attributions: [1, 3] },
      { kind: 'unclear', attributions: [0, 2] },
    ]);
  });

  test('of medium confidence alone leave the speaker in doubt', () => {
    const likely = said('Ana Reyes', { confidence: 'medium' });
    expect(groupBySpeaker([likely, likely])).toMatchObject([{ kind: 'named', isSure: false }]);
    expect(groupBySpeaker([likely, said('Ana Reyes')])).toMatchObject([{ isSure: true }]);
  });

  test('of a stance are views, in quotation marks or not', () => {
    const speakers = groupBySpeaker([
      said('Ana', { act: 'stance' }),
      said('Ana', { act: 'stance', mode: 'direct' }),
      said('Ana', { mode: 'direct' }),
      said('Ana', { mode: 'mixed' }),
    ]);
    expect(speakers[0]?.tally).toEqual({ direct: 1, mixed: 1, indirect: 0, views: 2 });
  });

  test('of the same number stand in the order of the text', () => {
    const speakers = groupBySpeaker(['Cy', 'Bo', 'Al', 'Bo', 'Al'].map((name) => said(name)));
    expect(speakers.map(({ name }) => name)).toEqual(['Bo', 'Al', 'Cy']);
  });
});

test('whatever the names: keys are the speaker’s own, and stay when others come', () => {
  const name = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('Ana', 'the Ana', 'he', 'constructor'));
  fc.assert(
    fc.property(fc.array(fc.option(name)), (names) => {
      const speakers = groupBySpeaker(names.map((one) => said(one)));
      expect(new Set(speakers.map(({ key }) => key)).size).toBe(speakers.length);
      for (const { key } of speakers) expect(key).toMatch(/^[\w-]{6}$/);
      const alone = speakers.flatMap((speaker) => groupBySpeaker([said(speaker.name ?? null)]));
      const named = speakers.filter(({ kind }) => kind === 'named').map(({ key }) => key);
      expect(alone.map(({ key }) => key)).toEqual(expect.arrayContaining(named));
    }),
  );
});

test.each([
  [' The  Board ', 'board'],
  ['the', 'the'],
  ['Anna', 'anna'],
])('foldedName(%j) is %j', (name, expected) => {
  expect(foldedName(name)).toBe(expected);
});
