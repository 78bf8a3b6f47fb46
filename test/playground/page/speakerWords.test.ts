import { describe, expect, test } from 'vitest';
import { attributionNotes, speakerName } from '../../../src/playground/page/speakerWords.ts';
import type { ReadAttribution, ReadSpeaker } from '../../../src/playground/pageProtocol.ts';
import { ANN_SAYS } from './annSays.ts';

const TEXT = 'Ann, a baker, said\nso that it rose.';

describe('the name of a speaker', () => {
  test.each<[ReadSpeaker['kind'], string | null, string]>([
    ['named', 'Ann', 'Ann'],
    ['named', 'Ann\n  Baker', 'Ann Baker'],
    ['unnamed', null, 'Source not named'],
    ['unclear', null, 'Speaker not clear from the article'],
  ])('that is %s, as %j, is %j', (kind, name, shown) => {
    expect(speakerName({ kind, name, role: null, isSure: true, count: 1 })).toBe(shown);
  });
});

describe('the notes on an attribution', () => {
  test.each<[Partial<ReadAttribution>, readonly string[]]>([
    [{}, ['in quotation marks', 'High confidence: a reply names them flatly.']],
    [{ mode: 'indirect' }, ['in the article’s words', 'High confidence: a reply names them flatly.']],
    [{ mode: 'mixed' }, ['partly in quotation marks', 'High confidence: a reply names them flatly.']],
    [
      { act: 'stance', confidence: 'medium' },
      ['a view or wish, as the article reports it', 'Medium confidence: a reply says “apparently”.'],
    ],
    [{ confidence: 'low' }, ['in quotation marks', 'Low confidence: a reply names nobody.']],
    [
      { role: 'a\nbaker', via: ['Reuters', 'the Guardian'], cue: { start: 14, end: 21 } },
      [
        'a baker',
        'in quotation marks · via Reuters · via the Guardian · marked by “said so”',
        'High confidence: a reply names them flatly.',
      ],
    ],
  ])('of %j are %j', (of, notes) => {
    expect(attributionNotes({ ...ANN_SAYS, ...of }, TEXT)).toEqual(notes);
  });
});
