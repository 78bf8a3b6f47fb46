import { describe, expect, test } from 'vitest';
import type { RuleName } from '../../src/attribution/finding.ts';
import { readFindings } from '../../src/attribution/findings.ts';
import { articleFrom } from '../search/bundledArticle.ts';
import { findingsOf } from './findingsOf.ts';

/** For every rule, texts in which it applies; a rule without any does not compile. */
const EXAMPLES: Readonly<Record<RuleName, readonly [string, ...string[]]>> = {
  transcript: ['HALE: I saw the lamp go out. ¶ PEREZ: Then we rowed.'],
  'sign-off': ['“I would cycle it again tomorrow.” — Tendai Moyo'],
  'according-to': ['The clinic, according to two nurses, closed at noon.'],
  'quoted-as-saying': ['Xinhua cited Governor Liu Yan as saying the reservoir was full.'],
  'verb-first': ['Added Lena Ortiz: “We will be back by nightfall.”'],
  inverted: ['“We ran out of salt,” said Tom Brandt.', 'The orchard will be sold, said Diego Fuentes.'],
  closing: ['“We ran out of salt,” Tom Brandt said.', 'The tower, Ines Duarte says, was never meant to last.'],
  'as-put': [
    'As Fairweather puts it, “the tide forgives nobody.”',
    'It was “the worst in memory,” as one grower put it.',
  ],
  opening: ['Ruth Adeyemi said that the dam was sound.', 'Farmers accused the company of poisoning the river.'],
  participle: ['Tariq Aziz resigned, arguing that the board had lied.'],
  passive: ['Hana Suzuki was told by doctors that the scan was clear.'],
  sourceless: ['It is said that the castle is haunted.', 'The van had no brakes, the court heard.'],
  'statement-noun': ['The museum’s claim that the vase was genuine fell apart.'],
  'label-colon': ['Lucía Herrera: “We opened the doors at six and nobody came.”'],
  'any-verb': [
    '“Come in, it is freezing,” beckoned the innkeeper.',
    '“Come in, it is freezing,” the innkeeper beckoned.',
  ],
  continuation: ['“It held,” said Priya Nair. “Nobody expected that.”'],
  'lead-in': ['Greta Wolf had another view: ¶ “The instruments were fine, all of them.”'],
  'same-subject': ['Rosa Lima keeps “every key that my mother ever lost” in a drawer.'],
  orphan: ['Greta Wolf disagreed. ¶ “The instruments were fine, all of them.”'],
};

describe.each(Object.entries(EXAMPLES))('the rule "%s" applies', (rule, texts) => {
  test.each(texts.map((text) => [text]))('in: %s', (text) => {
    expect(findingsOf(text).map((found) => found.rule)).toContain(rule);
  });

  test.each(texts.map((text) => [text]))('in the midst of narration: %s', (text) => {
    const narrated = findingsOf('The river rose.', text, 'The town slept.');
    expect(narrated.map((found) => found.rule)).toContain(rule);
  });
});

test('findings stand in the order of the text', () => {
  const article = articleFrom(
    [
      'The council met late. “It is a start,” said Ana Cruz. Li Wei said the roof leaked. “It always has.”',
      'According to the caretaker, the key is lost. Nobody, Cruz said, had looked for it.',
    ].join('\n\n'),
  );
  const starts = readFindings(article).findings.map(({ content }) => content[0]?.first ?? -1);
  expect(starts).toHaveLength(5);
  expect(starts).toEqual([...starts].sort((a, b) => a - b));
});

test('an article without a word about who spoke has none', () => {
  expect(findingsOf('The river rose in the night.', 'By noon the square was a lake, and the market was gone.')).toEqual(
    [],
  );
});
