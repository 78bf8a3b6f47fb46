import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { passagesOf } from '../../src/attribution/passagesOf.ts';
import { articleFrom, bundledArticle } from '../search/bundledArticle.ts';

const article = articleFrom(
  'PORT ELDER (Elder Post) — Gulls nest here. Terns nest there. Owls do not.\n\nFoxes come at night. Hens hide.\n',
);

/** The passages of these words of the article, as text, with the words marked. */
function passagesFor(...words: readonly string[]) {
  const spans = words.map((one) => ({ start: article.text.indexOf(one), end: article.text.indexOf(one) + one.length }));
  return passagesOf(article, spans).map(({ first, last, spans: marked }) => [
    textOf(article, first, last),
    ...marked.map(({ start, end }) => article.text.slice(start, end)),
  ]);
}

function textOf({ text, sentences }: Article, first: number, last: number): string {
  return text.slice(sentences[first]?.quoteStart, sentences[last]?.end);
}

describe('passages', () => {
  test.each([
    ['are whole sentences', ['nest there'], [['Terns nest there.', 'nest there']]],
    ['hold neighbours together', ['here. Terns'], [['Gulls nest here. Terns nest there.', 'here.', 'Terns']]],
    [
      'are apart where a sentence stands between',
      ['Gulls', 'Owls'],
      [
        ['Gulls nest here.', 'Gulls'],
        ['Owls do not.', 'Owls'],
      ],
    ],
    [
      'end with their paragraph',
      ['not.\n\nFoxes'],
      [
        ['Owls do not.', 'not.'],
        ['Foxes come at night.', 'Foxes'],
      ],
    ],
    [
      'stand in the order of the text',
      ['Hens', 'Gulls'],
      [
        ['Gulls nest here.', 'Gulls'],
        ['Hens hide.', 'Hens'],
      ],
    ],
    ['mark overlapping words once', ['Terns nest', 'nest there'], [['Terns nest there.', 'Terns nest there']]],
    ['leave a dateline out', ['Post) — Gulls'], [['Gulls nest here.', 'Gulls']]],
    ['are none of what stands in no sentence', ['PORT ELDER'], []],
  ])('%s', (_, words, expected) => {
    expect(passagesFor(...words)).toEqual(expected);
  });

  test('whatever the spans: no sentence twice in a run, all marks inside, nothing lost', () => {
    const bundled = bundledArticle();
    const offset = fc.nat(bundled.text.length);
    const span = fc.tuple(offset, offset).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
    fc.assert(
      fc.property(fc.array(span, { maxLength: 4 }), (spans) => {
        let reached = -1;
        const marked = new Set<number>();
        for (const { first, last, spans: marks } of passagesOf(bundled, spans)) {
          expect(first).toBeGreaterThanOrEqual(reached);
          reached = last;
          const { quoteStart = 0, paragraph } = bundled.sentences[first] ?? {};
          expect(bundled.sentences[last]?.paragraph).toBe(paragraph);
          for (const { start, end } of marks) {
            expect(start).toBeGreaterThanOrEqual(quoteStart);
            expect(end).toBeLessThanOrEqual(bundled.sentences[last]?.end ?? 0);
            for (let at = start; at < end; at++) marked.add(at);
          }
        }
        for (const { quoteStart, end } of bundled.sentences) {
          for (const one of spans) {
            for (let at = Math.max(quoteStart, one.start); at < Math.min(end, one.end); at++) {
              expect(marked.has(at)).toBe(true);
            }
          }
        }
      }),
      { numRuns: 30 },
    );
  });
});
