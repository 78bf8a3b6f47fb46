import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findQuotations } from '../../src/attribution/quotations.ts';
import { modeOf, quotedParts } from '../../src/attribution/quotedParts.ts';
import { articleFrom } from '../search/bundledArticle.ts';

/** The quoted parts of the content in braces, and its mode. */
function read(marked: string) {
  const content: { start: number; end: number }[] = [];
  let text = '';
  for (const [piece, words] of marked.matchAll(/\{([^}]*)\}|[^{]+/g)) {
    if (words !== undefined) content.push({ start: text.length, end: text.length + words.length });
    text += words ?? piece;
  }
  const quotes = quotedParts(text, content, findQuotations(articleFrom(text)));
  return { quotes: quotes.map(({ start, end }) => text.slice(start, end)), mode: modeOf(text, content, quotes) };
}

describe('the words in marks, without the marks, and how much of the content they are', () => {
  test.each<[marked: string, quotes: string[], mode: string]>([
    ['{“We rowed home,”} she said.', ['We rowed home,'], 'direct'],
    ['{"We rowed home,"} she said.', ['We rowed home,'], 'direct'],
    ['{‘We rowed home,’} she said.', ['We rowed home,'], 'direct'],
    ['{« Nous rentrons »}, she said.', ['Nous rentrons'], 'direct'],
    ['{„Do domu”}, she said.', ['Do domu'], 'direct'],
    ["{``We rowed home,''} she said.", ['We rowed home,'], 'direct'],
    ['She said {they rowed home}.', [], 'indirect'],
    ['She said {they “rowed home in the dark”}.', ['rowed home in the dark'], 'mixed'],
    ['{“We rowed home,”} she said, {“in the dark.”}', ['We rowed home,', 'in the dark.'], 'direct'],
    ['{“We rowed home,”} she said, {and in the dark}.', ['We rowed home,'], 'mixed'],
    ['{“We rowed home in the dark.} Nobody saw us.', ['We rowed home in the dark.'], 'direct'],
    ['“It was, {they said, the sailors’}', ['they said, the sailors’'], 'direct'],
    ['She said {they “rowed”, “swam” and “sank”}.', ['rowed', 'swam', 'sank'], 'mixed'],
    ['“We rowed {home in} the dark,” she said.', ['home in'], 'direct'],
    ['“We rowed home,” she said. {It rained.} “And in the dark.”', [], 'indirect'],
  ])('%s', (marked, quotes, mode) => {
    expect(read(marked)).toEqual({ quotes, mode });
  });
});

test('whatever the content, quoted parts are in order and lie inside it', () => {
  const piece = fc.constantFrom('“We rowed,” ', 'she said. ', '"Home" ', '”', '“', 'It rained. ', ' ');
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1 }), fc.array(fc.nat(200), { maxLength: 6 }), (pieces, cuts) => {
      const text = `The tide rose. ${pieces.join('')}`;
      const points = [...new Set(cuts)].filter((cut) => cut <= text.length).sort((a, b) => a - b);
      const content = points.flatMap((start, i) => {
        const end = points[i + 1];
        return i % 2 === 0 && end !== undefined ? [{ start, end }] : [];
      });
      let last = 0;
      for (const { start, end } of quotedParts(text, content, findQuotations(articleFrom(text)))) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(content.some((span) => span.start <= start && end <= span.end)).toBe(true);
        last = end;
      }
    }),
  );
});
