import { describe, expect, test } from 'vitest';
import { type Label, type LabelScore, sumScores } from '../../bench/scoreLabels.mjs';
import type { Article } from '../../src/article/article.ts';
import type { Attribution } from '../../src/attribution/attribution.ts';
import { articleOf } from '../summary/articleOf.ts';
import { scoreLabels } from './scoreLabels.ts';

const article = articleOf([
  ['Captain Noor Halvorsen, who runs the ferry, spoke on Monday.'],
  ['“The ice is thicker than in any year I remember,” she told the Quay Post.', 'She said the boats would wait.'],
  [
    'It is said that the lighthouse is haunted.',
    'A deckhand called the ice “a wall”.',
    'Bram Oyelaran hopes for rain.',
  ],
]);

const QUOTE: Label = {
  text: 'The ice is thicker than in any year I remember',
  speaker: 'Noor Halvorsen',
  also: ['the captain'],
  role: 'who runs the ferry',
  via: ['the Quay Post'],
  mode: 'direct',
  act: 'speech',
};
const WAIT: Label = { text: 'the boats would wait', speaker: 'Noor Halvorsen', mode: 'indirect', act: 'speech' };
const HAUNTED: Label = { text: 'the lighthouse is haunted', speaker: null, mode: 'indirect', act: 'speech' };
const WALL: Label = { text: 'a wall', speaker: 'A deckhand', mode: 'mixed', act: 'speech' };
const RAIN: Label = { text: 'for rain', speaker: 'Bram Oyelaran', mode: 'indirect', act: 'stance' };
const LABELS = [QUOTE, WAIT, HAUNTED, WALL, RAIN];

/** An attribution of a stretch of the article; what is not said is that of a sure one, of speech, to nobody. */
function attributionOf(text: string, given: Partial<Attribution> = {}, of: Article = article): Attribution {
  const start = of.text.indexOf(text);
  expect(start).toBeGreaterThanOrEqual(0);
  return {
    content: [{ start, end: start + text.length }],
    quotes: [],
    source: null,
    cue: null,
    speaker: null,
    role: null,
    via: [],
    act: 'speech',
    mode: 'indirect',
    confidence: 'high',
    ...given,
  };
}

function score(labels: readonly Label[], ...attributions: readonly Attribution[]): LabelScore {
  return scoreLabels(article, labels, attributions);
}

function kindsOf({ faults }: LabelScore): string[] {
  return faults.map(({ kind }) => kind);
}

const RIGHT = { right: 1, total: 1 };
const WRONG = { right: 0, total: 1 };
const NONE = { right: 0, total: 0 };

test('all is right when every label has its attribution', () => {
  const noor = { speaker: 'Noor Halvorsen', role: 'Captain', via: ['Quay Post'] };
  const result = score(
    LABELS,
    attributionOf(QUOTE.text, { ...noor, mode: 'direct', role: 'runs the ferry' }),
    attributionOf(WAIT.text, { ...noor, confidence: 'medium' }),
    attributionOf(WALL.text, { speaker: 'deckhand', mode: 'mixed', confidence: 'low' }),
  );
  expect(result).toEqual({
    direct: RIGHT,
    indirect: { right: 2, total: 2 },
    speech: { right: 4, total: 4 },
    precision: { high: RIGHT, medium: RIGHT, low: RIGHT, total: { right: 3, total: 3 } },
    role: RIGHT,
    via: RIGHT,
    mode: { right: 3, total: 3 },
    faults: [],
  });
});

test('nothing but the reports that name nobody is right without attributions', () => {
  const result = score(LABELS);
  expect(result).toMatchObject({ direct: WRONG, indirect: { right: 1, total: 2 }, speech: { right: 1, total: 4 } });
  expect(result).toMatchObject({ precision: { total: NONE }, role: NONE, via: NONE, mode: NONE });
  expect(kindsOf(result)).toEqual(['missed', 'missed', 'missed']);
});

describe('the speaker', () => {
  test.each<[given: string, isRight: boolean]>([
    ['Noor Halvorsen', true],
    ['Captain Noor Halvorsen', true],
    ['Capt. Noor Halvorsen’s', true],
    ['noor halvorsen, who runs the ferry', true],
    ['captain', true],
    ['the ferry captain', true],
    ['Halvorsen', false],
    ['Noor Halvorsensen', false],
    ['Captaincy', false],
    ['Bram Oyelaran', false],
  ])('%j', (given, isRight) => {
    const result = score([QUOTE], attributionOf(QUOTE.text, { speaker: given }));
    expect(result.direct).toEqual(isRight ? RIGHT : WRONG);
    expect(result.precision.high).toEqual(isRight ? RIGHT : WRONG);
  });

  test.each<[accepted: string, given: string]>([
    ['Mrs. Adeyemi-Roy', 'Folake Adeyemi-Roy'],
    ['Lt. Col. J. R. Moore', 'J. R. Moore'],
    ['The workers’', "workers'"],
    ['U.N.', 'the UN'],
    ['Sir', 'Sir'],
  ])('%j is met by %j', (accepted, given) => {
    const label = { ...QUOTE, speaker: accepted, also: [] };
    expect(score([label], attributionOf(QUOTE.text, { speaker: given })).direct).toEqual(RIGHT);
  });

  test('that names nobody where there is one is a fault of its own, and no false name', () => {
    const result = score([QUOTE], attributionOf(QUOTE.text));
    expect(result).toMatchObject({ direct: WRONG, precision: { total: NONE }, mode: WRONG });
    expect(kindsOf(result)).toEqual(['named nobody']);
  });

  test('may be nobody, but not somebody, where the article names nobody', () => {
    expect(score([HAUNTED], attributionOf(HAUNTED.text)).indirect).toEqual(RIGHT);
    const named = score([HAUNTED], attributionOf(HAUNTED.text, { speaker: 'A deckhand' }));
    expect(named).toMatchObject({ indirect: WRONG, precision: { high: WRONG } });
    expect(named.faults).toMatchObject([{ kind: 'wrong speaker', expected: null, got: 'A deckhand' }]);
  });

  test('may be anybody, unsurely, where a reader cannot tell', () => {
    const unclear = { ...WAIT, speaker: 'She', unclear: true };
    const guess = { speaker: 'Bram Oyelaran' };
    expect(score([unclear], attributionOf(WAIT.text, { ...guess, confidence: 'low' })).indirect).toEqual(RIGHT);
    expect(score([unclear], attributionOf(WAIT.text, { ...guess, confidence: 'medium' })).indirect).toEqual(WRONG);
    expect(score([WAIT], attributionOf(WAIT.text, { ...guess, confidence: 'low' })).indirect).toEqual(WRONG);
  });
});

describe('the answer to a label', () => {
  const noor = { speaker: 'Noor Halvorsen' };

  test('covers at least half of its words', () => {
    expect(score([QUOTE], attributionOf('The ice is thicker than', noor)).direct).toEqual(RIGHT);
    expect(score([QUOTE], attributionOf('The ice is thicker', noor)).direct).toEqual(WRONG);
  });

  test('is the attribution that covers most of it, whatever their order', () => {
    const most = attributionOf('The ice is thicker than in any year I', noor);
    const less = attributionOf('thicker than in any year', { speaker: 'Bram Oyelaran' });
    expect(score([QUOTE], less, most).direct).toEqual(RIGHT);
    expect(score([QUOTE], most, less).direct).toEqual(RIGHT);
  });

  test('is the tightest of those that cover as much', () => {
    const wide = attributionOf('She said the boats would wait.', { speaker: 'Bram Oyelaran' });
    expect(score([WAIT], wide, attributionOf(WAIT.text, noor)).indirect).toEqual(RIGHT);
  });

  test('may have its content in several places', () => {
    const [first, second] = ['The ice is', 'thicker than in any'].map((text) => attributionOf(text).content[0]);
    const content = [first, second].flatMap((span) => span ?? []);
    expect(score([QUOTE], { ...attributionOf('The ice', noor), content }).direct).toEqual(RIGHT);
  });
});

describe('precision', () => {
  test('is met by a part of a label, and by a label of a stance', () => {
    const part = attributionOf('any year', { speaker: 'the captain' });
    const stance = attributionOf(RAIN.text, { speaker: 'Bram Oyelaran' });
    expect(score([QUOTE, RAIN], part, stance).precision.high).toEqual({ right: 2, total: 2 });
  });

  test('does not look at stances, nor ask for them', () => {
    const stance = attributionOf(WAIT.text, { speaker: 'Bram Oyelaran', act: 'stance' });
    expect(score([RAIN], stance)).toMatchObject({ speech: NONE, precision: { total: NONE }, faults: [] });
  });

  test('counts a name for what nobody says as spurious', () => {
    const result = score(
      [QUOTE],
      attributionOf('spoke on Monday', { speaker: 'Noor Halvorsen', confidence: 'medium' }),
    );
    expect(result.precision).toEqual({ high: NONE, medium: WRONG, low: NONE, total: WRONG });
    expect(result.faults[0]).toEqual({
      article: 'test',
      kind: 'spurious',
      text: 'spoke on Monday',
      expected: null,
      got: 'Noor Halvorsen',
      confidence: 'medium',
      sentence: 'Captain Noor Halvorsen, who runs the ferry, spoke on Monday.',
    });
  });

  test('tells of a wrong attribution once', () => {
    const wrong = attributionOf(WAIT.text, { speaker: 'Bram Oyelaran' });
    expect(kindsOf(score([WAIT], wrong))).toEqual(['wrong speaker']);
    const partly = attributionOf('would wait', { speaker: 'Bram Oyelaran' });
    expect(kindsOf(score([WAIT], attributionOf(WAIT.text, { speaker: 'Noor Halvorsen' }), partly))).toEqual([
      'wrong speaker',
    ]);
  });
});

describe('what is counted where', () => {
  test('a catchword of a few quoted words is neither a quotation nor indirect speech', () => {
    const result = score([WALL], attributionOf(WALL.text, { speaker: 'A deckhand' }));
    expect(result).toMatchObject({ direct: NONE, indirect: NONE, speech: RIGHT });
  });

  test('role and relays count where the speaker is right and the label has them', () => {
    const bare = attributionOf(QUOTE.text, { speaker: 'Noor Halvorsen' });
    expect(score([QUOTE], bare)).toMatchObject({ role: WRONG, via: WRONG });
    expect(score([QUOTE], { ...bare, via: ['The Herald'], role: 'a minister' })).toMatchObject({
      role: WRONG,
      via: WRONG,
    });
    expect(score([QUOTE], { ...bare, speaker: 'Bram Oyelaran' })).toMatchObject({ role: NONE, via: NONE });
    expect(score([WAIT], attributionOf(WAIT.text, { speaker: 'Noor Halvorsen' }))).toMatchObject({
      role: NONE,
      via: NONE,
    });
  });

  test('scores add up', () => {
    const right = score([WAIT], attributionOf(WAIT.text, { speaker: 'Noor Halvorsen' }));
    const sum = sumScores([right, score([WAIT]), score([QUOTE])]);
    expect(sum).toMatchObject({
      direct: WRONG,
      indirect: { right: 1, total: 2 },
      precision: { high: RIGHT, total: RIGHT },
    });
    expect(kindsOf(sum)).toEqual(['missed', 'missed']);
    expect(sumScores([])).toMatchObject({ direct: NONE, precision: { low: NONE }, faults: [] });
  });
});

describe('a label that cannot be placed', () => {
  test('is an error when its words do not stand in the article', () => {
    expect(() => score([{ ...WAIT, text: 'the boats would sail' }])).toThrow('stand in no paragraph of test');
  });

  test('is an error when its words stand there twice', () => {
    expect(() => score([{ ...WAIT, text: 'the ' }])).toThrow('more than once');
  });

  test('is placed in the article proper when a headline says the same', () => {
    const headed = articleOf([['The boats would wait'], ['She said the boats would wait, then.']]);
    const proper = { ...headed, paragraphs: headed.paragraphs.slice(1) };
    const label = { ...WAIT, text: 'boats would wait' };
    const attribution = attributionOf('the boats would wait,', { speaker: 'Noor Halvorsen' }, proper);
    expect(scoreLabels(proper, [label], [attribution]).indirect).toEqual(RIGHT);
  });
});
