import { describe, expect, test } from 'vitest';
import type { Act, Attribution, Confidence, Mode } from '../../src/attribution/attribution.ts';
import { attributionsOf } from '../../src/attribution/attributionsOf.ts';
import { bundledArticle } from '../search/bundledArticle.ts';

/** What a reader of the article says about one attribution. */
interface Reading {
  readonly speaker: string | null;
  readonly role: string | null;
  readonly via: readonly string[];
  readonly mode: Mode;
  readonly act: Act;
  /** Left out where the words allow more than one. */
  readonly confidence?: Confidence;
  /** The spans of the content, quotation marks included. */
  readonly content: readonly string[];
}

const PRIME_MINISTER = { speaker: 'Haider al-Abadi', role: 'Prime Minister' };
const WARREN = { speaker: 'Col. Steve Warren', role: 'a Pentagon spokesman' };
const US_OFFICIAL = 'an official of US Central Command';
const ADVISER = { speaker: 'Hisham al-Hashimi', role: 'a government adviser', via: ['the Guardian'] };
const COUNCIL_MEMBER = 'a member of the provincial council';
const AID_WORKER = 'An aid worker in Samarra';

/** Reported in the article's own words, by somebody without a role; whatever differs is given. */
function reported(speaker: string | null, content: string | readonly string[], rest: Partial<Reading> = {}): Reading {
  const spans = typeof content === 'string' ? [content] : content;
  return { speaker, role: null, via: [], mode: 'indirect', act: 'speech', ...rest, content: spans };
}

/**
 * Every attribution of the article, in the order of the text. Where nobody is named the content is the whole clause: without its
 * cue ("are said to") it would say something else.
 */
const READINGS: readonly Reading[] = [
  reported(
    'Army officers',
    'three columns: one bound for Tikrit itself, one for al-Dour, south of the city, and one for al-Alam, to the north',
  ),
  reported(null, 'Heavy shelling has been reported near al-Dour'),
  reported(null, 'roadside bombs are said to have slowed the advance'),
  reported('Haider al-Abadi', 'the operation', PRIME_MINISTER),
  reported('Haider al-Abadi', 'Sunnis who had been “misled” into joining the militants to “lay down arms”', {
    ...PRIME_MINISTER,
    mode: 'mixed',
    confidence: 'high',
  }),
  reported('Haider al-Abadi', 'a pardon', PRIME_MINISTER),
  reported('Rafid Jaboori', 'the prime minister’s first order had been to keep local people safe', {
    role: 'spokesman',
    confidence: 'high',
  }),
  reported(
    'Photographs',
    'army Humvees and militia lorries sharing the road, several of them under the yellow banner of Kataib Sayyid al-Shuhada',
  ),
  reported('Other pictures', 'the Quds Force commander, Gen. Qassem Soleimani, in Iraq with militia fighters'),
  reported('Iraqi and Iranian media', 'he is in the province to help coordinate the attack', { confidence: 'high' }),
  reported(WARREN.speaker, 'Washington had been aware of the operation in advance but was not providing air strikes', {
    ...WARREN,
    confidence: 'high',
  }),
  reported(WARREN.speaker, '“Iraq didn’t request our support for it,”', {
    ...WARREN,
    mode: 'direct',
    confidence: 'high',
  }),
  reported('an officer at the operations centre in Samarra', 'Iraqi aircraft hit more than 30 targets overnight', {
    confidence: 'high',
  }),
  reported(US_OFFICIAL, 'a plan to retake Mosul'),
  reported(
    US_OFFICIAL,
    '20,000 to 25,000 Iraqi and Kurdish troops would be needed there and that the assault could start in April or May',
    { confidence: 'high' },
  ),
  reported('Other American officials', 'it was more likely to come in the autumn', {
    via: ['Reuters'],
    confidence: 'high',
  }),
  reported(ADVISER.speaker, 'The attackers were split three ways', { ...ADVISER, confidence: 'high' }),
  reported(
    ADVISER.speaker,
    [
      'Some 9,000 men are to storm the city first',
      'a second group, raised from local Sunni tribes, will then “pacify” it',
    ],
    { ...ADVISER, mode: 'mixed', confidence: 'high' },
  ),
  reported(
    ADVISER.speaker,
    ['A third', 'will gather intelligence, start rebuilding and look after displaced families'],
    { ...ADVISER, confidence: 'high' },
  ),
  reported(
    'Many Sunnis',
    'militiamen will take revenge for the killing last June of soldiers captured at Camp Speicher, a base outside Tikrit',
    { act: 'stance' },
  ),
  reported('Human Rights Watch', 'Between 560 and 770 of them were put to death', { confidence: 'high' }),
  reported('Islamic State', '1,700', { confidence: 'high' }),
  reported(COUNCIL_MEMBER, '“People fear the week after the battle more than the battle,”', {
    mode: 'direct',
    confidence: 'high',
  }),
  reported(
    COUNCIL_MEMBER,
    '“If the tribes hold the streets, families will come home. If the militias hold them, families will stay away.”',
    { mode: 'direct', confidence: 'high' },
  ),
  reported(COUNCIL_MEMBER, 'local police should be the first to patrol the city', { confidence: 'high' }),
  reported(AID_WORKER, 'blankets and tents had been stored for families expected from the north', {
    confidence: 'high',
  }),
  reported(AID_WORKER, '“We have shelter for some of them, not for all,”', { mode: 'direct', confidence: 'high' }),
];

const article = bundledArticle();
const attributions = attributionsOf(article);

const contentOf = ({ content }: Attribution): string[] =>
  content.map(({ start, end }) => article.text.slice(start, end));

describe('the bundled article', () => {
  test('has these attributions, in order, and no others', () => {
    const found = attributions.map((attribution) => {
      const { speaker, role, via, mode, act } = attribution;
      return { speaker, role, via, mode, act, content: contentOf(attribution) };
    });
    expect(found).toEqual(READINGS.map(({ confidence, ...reading }) => reading));
  });

  test.each(
    READINGS.flatMap(({ content, confidence }) => (confidence === undefined ? [] : [[confidence, content] as const])),
  )('has %s confidence in who says %j', (confidence, content) => {
    const found = attributions.find((attribution) => contentOf(attribution).join() === content.join());
    expect(found?.confidence).toBe(confidence);
  });

  test('leaves nobody it names in doubt', () => {
    expect(attributions.filter(({ confidence }) => confidence === 'low')).toEqual([]);
  });

  test.each([
    'Mara Lindqvist',
    'Orla Vandermeer',
    'The ministry',
    'The general in charge of the checkpoints',
  ])('attributes nothing to %s: furniture is nobody’s speech', (name) => {
    expect(attributions.map(({ speaker }) => speaker)).not.toContain(name);
  });
});
