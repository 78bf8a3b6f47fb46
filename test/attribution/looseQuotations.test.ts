import { describe, expect, test } from 'vitest';
import { attributedIn, findingsOf } from './findingsOf.ts';

const lastOf = (text: string) => findingsOf(text).at(-1);

describe('a quotation alone goes on with who spoke before', () => {
  test.each([
    ['in the paragraph', '“It held,” said Priya Nair. “Nobody expected that.”', 'Priya Nair'],
    ['with a sentence in between', '“It held,” said Priya Nair. Rain fell. “Nobody expected that.”', 'Priya Nair'],
    ['behind an indirect report', 'Priya Nair said the roof held. “Nobody expected that.”', 'Priya Nair'],
    [
      'a paragraph on, where no mark closed it',
      '“The boats did not come,” said Ben Okafor. “We waited for hours. ¶ “In the morning we swam to the shore.”',
      'Ben Okafor',
    ],
    [
      'with the last of two',
      '“It held,” said Priya Nair. “It leaked,” said Omar Reyes. “It leaked for days.”',
      'Omar Reyes',
    ],
  ])('%s', (_where, text, speaker) => {
    expect(lastOf(text)).toMatchObject({ rule: 'continuation', speaker, cue: null });
  });
});

test('a paragraph that ends with a colon leads in the quotation behind it', () => {
  expect(lastOf('Greta Wolf had another view: ¶ “The instruments were fine, all of them.”')).toMatchObject({
    rule: 'lead-in',
    speaker: 'Greta Wolf',
    content: '“The instruments were fine, all of them.”',
  });
});

describe('a quotation without a word about who spoke may be the subject’s of the sentence before', () => {
  test.each([
    ['in the next paragraph', 'Greta Wolf disagreed. ¶ “The instruments were fine, all of them.”', 'Greta Wolf'],
    ['in the same paragraph', 'Rosa Lima shrugged. “Nobody warned us about the tide.”', 'Rosa Lima'],
    ['of a pronoun', 'Rosa Lima left. ¶ She took the bus. ¶ “Nobody warned us about the tide.”', 'She'],
    [
      'who spoke in the paragraph before',
      '“Nobody warned us,” said Rosa Lima. ¶ “Nobody warned us about the tide.”',
      'Rosa Lima',
    ],
  ])('%s', (_where, text, speaker) => {
    expect(lastOf(text)).toMatchObject({ rule: 'orphan', speaker });
  });
});

describe('a quotation in a sentence that has a speaker already is added to what they say', () => {
  test.each([
    [
      '“It held,” Priya Nair said, “but the paint on every wall is gone.”',
      '“It held,” … “but the paint on every wall is gone.”',
    ],
    [
      '“It held,” said Priya Nair. “Nobody fell,” she added, “not even the goat in the hay.”',
      '“Nobody fell,” … “not even the goat in the hay.”',
    ],
  ])('%s', (text, content) => {
    expect(lastOf(text)?.content).toBe(content);
  });
});

describe('words in marks that nobody speaks stay the article’s own', () => {
  test.each([
    ['a nickname', 'Rosa Lima keeps a “little museum” of keys.'],
    ['a title', 'Her novel, “The Long Road to the Sea,” sold well.'],
    ['a word', 'They walked up “Rat Hill” in the rain.'],
    ['three words', 'The band played “love is blue” and left.'],
  ])('%s', (_what, text) => {
    expect(findingsOf(text)).toEqual([]);
  });
});

test('a few words in marks are not said by whoever spoke before', () => {
  expect(findingsOf('“It held,” said Priya Nair. “Love is blue” played all night.')).toEqual([
    expect.objectContaining({ speaker: 'Priya Nair', content: '“It held,”' }),
  ]);
});

test('a long quotation in a sentence without a cue is its subject’s', () => {
  expect(findingsOf('Rosa Lima keeps “every key that my mother ever lost” in a drawer.')).toEqual([
    expect.objectContaining({ rule: 'same-subject', speaker: 'Rosa Lima', cue: null }),
  ]);
});

test('words that nobody is named for are somebody’s, and it is not clear whose', () => {
  expect(attributedIn('“We waited for hours on the quay.”')).toMatchObject([
    { speaker: null, confidence: 'low', mode: 'direct', content: '“We waited for hours on the quay.”' },
  ]);
});
