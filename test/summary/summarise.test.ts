import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { summarise } from '../../src/summary/summarise.ts';
import { articleOf } from './articleOf.ts';

const shown = (article: Article, count: number) =>
  summarise(article, count).map(({ quoteStart, end }) => article.text.slice(quoteStart, end));

const ferry = articleOf([
  [
    'PORT ELDER — ||The island ferry will stop sailing at night from October, the harbour board decided on Tuesday.',
    'It had lost passengers every winter since the new bridge opened.',
  ],
  ['@@Sign up to our harbour newsletter, which brings the ferry and the harbour board to your inbox every night.'],
  [
    '"We cannot sail an empty ferry through every winter night," said the board\'s chair, Oona Brisk.',
    'Islanders who work late on the mainland would have to pay the bridge toll instead, the board said.',
  ],
  [
    '“The ferry is the harbour.',
    'The harbour board has forgotten the island ferry at night.',
    'We will not,” said one islander.',
  ],
  ['What will the night shift do?', 'A petition against the decision has four hundred names.', 'No ferry'],
]);

describe('summarise', () => {
  test('opens with the news and leaves the dateline out', () => {
    expect(shown(ferry, 3)[0]).toBe(
      'The island ferry will stop sailing at night from October, the harbour board decided on Tuesday.',
    );
  });

  test.each([1, 2, 3, 4, 5])('shows %i whole sentences in the order of the article', (count) => {
    const sentences = summarise(ferry, count);
    expect(sentences).toHaveLength(count);
    expect(sentences.every((sentence) => ferry.sentences.includes(sentence))).toBe(true);
    expect(sentences.map(({ start }) => start)).toEqual(sentences.map(({ start }) => start).sort((a, b) => a - b));
  });

  test('never shows furniture, a piece of a quotation, a fragment or, while there is better, a question', () => {
    const summary = shown(ferry, 5).join('\n');
    expect(summary).not.toMatch(/newsletter|is the harbour\.|has forgotten|We will not|No ferry|night shift/);
  });

  test('falls back to every sentence when too few can stand alone', () => {
    expect(shown(ferry, 9)).toHaveLength(9);
  });

  test('takes pieces only after everything that can stand alone', () => {
    const whole = summarise(ferry, 6);
    for (const sentence of whole) expect(summarise(ferry, 8)).toContain(sentence);
    expect(shown(ferry, 6).join(' ')).not.toMatch(/is the harbour\.|We will not|No ferry/);
  });

  test.each([
    [99, 10],
    [0, 0],
    [-3, 0],
  ])('asked for %i of ten sentences shows %i', (count, expected) => {
    expect(ferry.sentences).toHaveLength(10);
    expect(summarise(ferry, count)).toHaveLength(expected);
  });

  test('does not say one thing twice', () => {
    const article = articleOf([
      [
        'The lighthouse keeper found a crate of oranges on the northern beach.',
        'A crate of oranges was found by the lighthouse keeper on the northern beach.',
        'Customs officers are looking for the ship that lost its cargo.',
      ],
    ]);
    expect(shown(article, 2)).toEqual([
      'The lighthouse keeper found a crate of oranges on the northern beach.',
      'Customs officers are looking for the ship that lost its cargo.',
    ]);
  });

  test.each([
    ['one sentence', articleOf([['The museum closed.']]), 3, ['The museum closed.']],
    ['no sentence', articleOf([]), 3, []],
    ['sentences without a word', articleOf([['***', '— — —']]), 2, ['***', '— — —']],
    ['one character', articleOf([['A']]), 1, ['A']],
  ])('takes an article of %s as it is', (_, article, count, expected) => {
    expect(shown(article, count)).toEqual(expected);
  });

  test.each([
    ['accents', ['Der Bürgermeister von Köln eröffnete am Montag die neue Brücke.', 'Es regnete den ganzen Tag über.']],
    ['no spaces', ['市長は月曜日に新しい橋を開通させました。', '一日中雨が降っていました。']],
    ['emoji', ['The 🦀 festival drew nine hundred visitors this year.', 'The 🦑 stall sold out before noon again.']],
  ])('summarises text with %s', (_, lines) => {
    expect(shown(articleOf([lines]), 2)).toEqual(lines);
  });

  test('far from the top, prefers the sentence that the others are about', () => {
    const filler = ['Seven', 'Eight', 'Nine'].map((name) => `${name} was the number on a door painted green long ago.`);
    const article = articleOf([
      [
        'The council met in the town hall on Tuesday evening for two hours.',
        ...filler,
        'Herons nest on the island in spring, before any visitor comes over.',
        'Rats swim across at low tide and have eaten eggs since the causeway broke.',
        'Somebody sold postcards of steam engines beside the gate all afternoon long.',
        'The herons of the island lose eggs to rats that swim across at low tide.',
        'Volunteers carry traps for rats to the island at low tide each spring.',
      ],
    ]);
    expect(shown(article, 3).join(' ')).toContain('The herons of the island lose eggs');
  });

  test('gives the same summary every time', () => {
    expect(shown(ferry, 4)).toEqual(shown(ferry, 4));
  });

  test('never throws, and every sentence is one of the article, in order, once', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.string({ unit: 'grapheme', minLength: 1 })), { maxLength: 5 }),
        fc.nat(12),
        (lines, count) => {
          const article = articleOf(lines);
          const starts = summarise(article, count).map((sentence) => article.sentences.indexOf(sentence));
          expect(starts).toHaveLength(Math.min(count, article.sentences.length));
          expect(starts).toEqual([...new Set(starts)].sort((a, b) => a - b));
          expect(starts).not.toContain(-1);
        },
      ),
    );
  });

  test.each([
    ['a thousand sentences of the same words', Array.from({ length: 1000 }, () => `${'tide '.repeat(20)}turns.`)],
    ['one sentence of 100 KB', [`${'tide and time '.repeat(7_500)}.`, 'The harbour is closed to all ships today.']],
    ['100 KB of quotation marks', ['"“„'.repeat(33_000), 'The harbour is closed to all ships today.']],
    ['100 KB of closing brackets', [`.${')'.repeat(100_000)}`, 'The harbour is closed to all ships today.']],
  ])('finishes in time on %s', (_, lines) => {
    const started = performance.now();
    summarise(articleOf([lines]), 3);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
