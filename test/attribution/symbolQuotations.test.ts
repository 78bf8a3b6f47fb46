import { describe, expect, test } from 'vitest';
import { findQuotations } from '../../src/attribution/quotations.ts';
import { IN_TITLE, symbolQuotations } from '../../src/attribution/symbolQuotations.ts';
import { tagTokens } from '../../src/attribution/tagTokens.ts';
import { articleFrom } from '../search/bundledArticle.ts';

/** What the quotations of a text are taken for, in order. */
function read(text: string): string[] {
  const article = articleFrom(text);
  const tokens = tagTokens(article);
  const quotations = findQuotations(article);
  const quotationOf = symbolQuotations(article.text, tokens, quotations);
  return quotations.map(({ start, end }, index) => {
    const inside = tokens.flatMap((token, at) => (token.start >= start && token.end <= end ? [quotationOf[at]] : []));
    if (inside.every((one) => one === index)) return 'speech';
    if (inside.every((one) => one === IN_TITLE)) return 'title';
    return inside.every((one) => one === -1) ? 'words' : 'mixed';
  });
}

describe('speech', () => {
  test.each([
    '“We rowed home in the dark,” she said.',
    'He called it “a bad day for towns.”',
    '“No,” she said.',
    '“Why?” she asked.',
    'She said: “Never.”',
    'She said, “No.”',
    '“The Sea Is Cold,” Tove said.',
    'She said: “The Sea Is Cold.”',
  ])('%s', (text) => {
    expect(read(text)).toEqual(['speech']);
  });
});

describe('the title of a work', () => {
  test.each([
    'Her novel, “The Long Road to the Sea” sold well.',
    'The choir sang “Ballad of the Sea” twice.',
    'They showed “Rat Hill” in May.',
    'She wrote “A Life in Salt and Stone” alone.',
  ])('%s', (text) => {
    expect(read(text)).toEqual(['title']);
  });
});

describe('words under tongs', () => {
  test.each(['The “dead” pike swam.', 'They ate “long pig” there.', 'He was a “friend” of hers.'])('%s', (text) => {
    expect(read(text)).toEqual(['words']);
  });
});

test('each quotation is told for itself, and nothing outside them is marked', () => {
  const text = 'The “dead” pike in “The Cold Lake” swam. “Nobody knows why it swam,” said Tove.';
  expect(read(text)).toEqual(['words', 'title', 'speech']);
  const article = articleFrom(text);
  const tokens = tagTokens(article);
  const marked = symbolQuotations(text, tokens, findQuotations(article));
  expect(marked).toHaveLength(tokens.length);
  expect(tokens.flatMap(({ text: word }, at) => (marked[at] === 2 ? [word] : []))).toEqual([
    '“',
    'Nobody',
    'knows',
    'why',
    'it',
    'swam',
    ',',
    '”',
  ]);
});
