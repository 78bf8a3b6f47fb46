import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article, Span } from '../../src/article/article.ts';
import { type AttributedPart, attributionsWithin } from '../../src/attribution/attributionsWithin.ts';
import { articleFrom, bundledArticle } from '../search/bundledArticle.ts';

/** The span from the first words to the end of the last ones. */
function spanOf({ text }: Article, first: string, last = first): Span {
  const start = text.indexOf(first);
  const end = text.indexOf(last, start) + last.length;
  if (start < 0 || end < start) throw new Error(`No such words: ${first} … ${last}`);
  return { start, end };
}

const speakers = (parts: readonly AttributedPart[]) => parts.map(({ speaker }) => speaker);

const weir = articleFrom(
  [
    'The old weir at Tarn will hold, the miller said on Monday. Divers found nine cracks in the northern wall, the union said.',
    'Orla Finch said the pier was “rotten to the core” and that nobody should walk on it.',
    '“Close it,” said Bram Oster, but Lise Kemp said the market would lose all of its Saturday trade if it did.',
    'The river rose by a metre in May. Nobody knew why.',
  ].join('\n\n'),
);

describe('who says the words of a span', () => {
  test('is the speaker of the sentence', () => {
    const [only, ...others] = attributionsWithin(weir, spanOf(weir, 'Divers found', 'the union said.'));
    expect(others).toEqual([]);
    expect(only).toMatchObject({ speaker: 'the union', mode: 'indirect' });
    expect(only?.content.map(({ start, end }) => weir.text.slice(start, end))).toEqual([
      'Divers found nine cracks in the northern wall',
    ]);
  });

  test('is nobody where the article itself reports', () => {
    expect(attributionsWithin(weir, spanOf(weir, 'The river', 'in May.'))).toEqual([]);
    expect(attributionsWithin(weir, { start: 0, end: 0 })).toEqual([]);
    expect(attributionsWithin(weir, { start: 1e6, end: 2e6 })).toEqual([]);
  });

  test('are both speakers of a sentence with two, the one who says more first, the other however short', () => {
    const parts = attributionsWithin(weir, spanOf(weir, '“Close it,”', 'if it did.'));
    expect(speakers(parts)).toEqual(['Lise Kemp', 'Bram Oster']);
    expect(parts.map(({ mode }) => mode)).toEqual(['indirect', 'direct']);
  });

  test('is not one whose last word or two reach into what another says', () => {
    const [miller, union] = ['the miller', 'the union'];
    const sentence = spanOf(weir, 'Divers found', 'the union said.');
    const from = (words: string) => attributionsWithin(weir, { ...sentence, start: weir.text.indexOf(words) });
    expect(speakers(from('will hold'))).toEqual([union]);
    expect(speakers(from('hold'))).toEqual([union]);
    expect(speakers(from('Tarn will hold'))).toEqual([union, miller]);
  });

  test('is one who says no word', () => {
    const article = articleFrom('Ada Vole replied: “🎉”.\n');
    expect(speakers(attributionsWithin(article, spanOf(article, 'Ada', '.')))).toEqual(['Ada Vole']);
  });

  test('is one with only a word or two of it where nobody else says more', () => {
    expect(speakers(attributionsWithin(weir, spanOf(weir, 'hold, the miller said')))).toEqual(['the miller']);
  });
});

describe('a part of an attribution', () => {
  const sentence = spanOf(weir, 'Orla Finch said', 'walk on it.');
  const partIn = (first: string, last?: string) => attributionsWithin(weir, spanOf(weir, first, last))[0];

  test('has the mode of the words in the span', () => {
    expect(attributionsWithin(weir, sentence)[0]?.mode).toBe('mixed');
    expect(partIn('“rotten', 'core”')?.mode).toBe('direct');
    expect(partIn('nobody should', 'on it')?.mode).toBe('indirect');
  });

  test('ends where the span does', () => {
    const part = partIn('to the core', 'that nobody');
    const words = (spans: readonly Span[] = []) => spans.map(({ start, end }) => weir.text.slice(start, end));
    expect(words(part?.content)).toEqual(['to the core” and that nobody']);
    expect(words(part?.quotes)).toEqual(['to the core']);
  });

  test('shares the words that do not name the source or mark the report', () => {
    expect(attributionsWithin(weir, sentence)[0]?.share).toBe(1);
    const [kemp, oster] = attributionsWithin(weir, spanOf(weir, '“Close it,”', 'if it did.'));
    expect(kemp?.share).toBeGreaterThan(0.6);
    expect(oster?.share).toBeLessThan(0.2);
  });

  test('whatever the span lies inside it, the largest share first', () => {
    const bundled = bundledArticle();
    const offset = fc.nat(bundled.text.length);
    fc.assert(
      fc.property(offset, offset, (one, other) => {
        const span = { start: Math.min(one, other), end: Math.max(one, other) };
        const parts = attributionsWithin(bundled, span);
        expect(parts.map(({ share }) => share)).toEqual(parts.map(({ share }) => share).sort((a, b) => b - a));
        for (const { content, quotes, share } of parts) {
          expect(share).toBeGreaterThan(0);
          expect(share).toBeLessThanOrEqual(1);
          for (const { start, end } of [...content, ...quotes]) {
            expect(start).toBeGreaterThanOrEqual(span.start);
            expect(end).toBeLessThanOrEqual(span.end);
            expect(end).toBeGreaterThan(start);
          }
        }
      }),
    );
  });
});

test('every sentence of a long article full of speakers is looked up in time', () => {
  const paragraph = '“The weir will hold,” said Bram Oster, but the union said it would not. ';
  const long = articleFrom(paragraph.repeat(1_000));
  attributionsWithin(long, { start: 0, end: 1 });
  const started = performance.now();
  const found = long.sentences.flatMap((sentence) => attributionsWithin(long, sentence));
  expect(found.length).toBeGreaterThan(1_000);
  expect(performance.now() - started).toBeLessThan(2_000);
});
