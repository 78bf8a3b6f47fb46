import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article, Span } from '../../src/article/article.ts';
import { readArticle } from '../../src/article/readArticle.ts';
import { attribute } from '../../src/attribution/attribute.ts';
import { articleFrom, bundledArticle } from '../search/bundledArticle.ts';

/** Sentences and scraps that cues, quotations and names are made of, in any order. */
const PIECES = [
  '“The weir held,” said Ingrid Sjöberg, a spokeswoman for the river board.',
  '“Nobody warned us,” he said, “and nobody came.”',
  'Omar Reyes told the Harbour Gazette that the barn was lost, adding that he would rebuild.',
  'According to two aides, the minister had promised a bridge.',
  'The tower, Ines Duarte says, was never meant to last.',
  'The Lake Safety Board (LSB) said the ice was thin; the LSB denied it later.',
  'She believes that it “was a mistake from the start.”',
  'The coach was quoted by Radio Nord as saying the pitch was frozen.',
  'As the mayor put it: “We are a town without a bridge.”',
  'The van had no brakes, the court heard.',
  'It is said that the castle is haunted.',
  'Her claim that the vase was genuine fell apart.',
  'HALE: I saw the lamp go out.',
  'PEREZ: And then?',
  'Greta Wolf disagreed:',
  '“In the morning we swam to the shore.',
  '‘Enough,’ the judge told them.',
  '"No," she said.',
  'By Pia Rask',
  'Sign up for our newsletter',
  'Read more: The flood of the century',
  'Advertisement',
  'HALDEN (HP) — The weir broke on Monday, police said.',
  'It rained.',
  '“”',
  '“',
  '(',
  '— Josh Lindqvist',
  'said said said',
  'who, which and that',
  '👩‍🚀 said: “🦀 e\u0301!”',
  '\u202eevil\u202c said she',
];

const text = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(' ', '\n', '\n\n', '')), { minLength: 1, maxLength: 30 })
  .map((pieces) => pieces.map(([piece, gap]) => piece + gap).join(''));

/** Articles of such texts; those that hold no sentence are left out. */
const article = text.map((raw) => readArticle('test', raw)).filter((reading) => 'article' in reading);

const isInside = (inner: Span, outer: Span) => outer.start <= inner.start && inner.end <= outer.end;
const overlap = (one: Span, other: Span) => one.start < other.end && other.start < one.end;

/** Whether spans are not empty, in order, and apart. */
function areInOrder(spans: readonly Span[]): boolean {
  return spans.every(({ start, end }, i) => start < end && (i === 0 || (spans[i - 1]?.end ?? 0) <= start));
}

function checkAttributions(one: Article): void {
  const whole = { start: 0, end: one.text.length };
  for (const { content, quotes, source, cue, speaker, role, via } of attribute(one)) {
    expect(content.length).toBeGreaterThan(0);
    expect(areInOrder(content)).toBe(true);
    expect(areInOrder(quotes)).toBe(true);
    for (const span of [...content, ...quotes, source, cue]) expect(span === null || isInside(span, whole)).toBe(true);
    for (const quote of quotes) expect(content.some((span) => isInside(quote, span))).toBe(true);
    for (const words of [speaker, role, ...via]) {
      if (words === null) continue;
      expect(words).not.toBe('');
      expect(one.text).toContain(words);
    }
    for (const span of content) {
      expect(one.furniture.filter((furniture) => overlap(furniture, span))).toEqual([]);
      expect(one.sentences.some(({ quoteStart, end }) => overlap({ start: quoteStart, end }, span))).toBe(true);
    }
    expect(speaker === null).toBe(source === null);
  }
}

describe('whatever the article', () => {
  test('every span lies inside it, in order, and every string is a slice of it', () => {
    fc.assert(
      fc.property(article, (reading) => checkAttributions(reading.article)),
      { numRuns: 200 },
    );
  });

  test('content holds no paragraph break', () => {
    fc.assert(
      fc.property(article, ({ article: one }) => {
        const paragraphOf = ({ start, end }: Span) => one.paragraphs.some((span) => isInside({ start, end }, span));
        for (const { content } of attribute(one)) expect(content.every(paragraphOf)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  test('attributions stand in the order of the text', () => {
    fc.assert(
      fc.property(article, ({ article: one }) => {
        const starts = attribute(one).map(({ content }) => content[0]?.start ?? -1);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
      }),
      { numRuns: 100 },
    );
  });

  test('the same article gives the same, also after others were read', () => {
    fc.assert(
      fc.property(article, article, ({ article: one }, { article: other }) => {
        const before = attribute(one);
        attribute(other);
        expect(attribute(one)).toEqual(before);
        expect(attribute(articleFrom(one.text))).toEqual(attribute(articleFrom(one.text)));
      }),
      { numRuns: 60 },
    );
  });
});

test('the article that comes with the bot keeps these properties too', () => {
  const one = bundledArticle();
  expect(attribute(one).length).toBeGreaterThan(5);
  checkAttributions(one);
});

/** The faster of two tries, the second only where the first was slow: other work on the machine is not counted. */
function millisecondsOf(work: () => void): number {
  const time = () => {
    const started = performance.now();
    work();
    return performance.now() - started;
  };
  const first = time();
  return first < 1_000 ? first : Math.min(first, time());
}

const LENGTH = 100_000;
const upTo = (piece: string) => piece.repeat(Math.ceil(LENGTH / piece.length));

describe('100 KB of one thing take no time', () => {
  test.each<[name: string, hostile: string]>([
    ['opening marks', upTo('“')],
    ['straight marks', upTo('"')],
    ['marks with a word', upTo('"a" ')],
    ['apostrophes', upTo("'a ")],
    ['quotations that are never closed', upTo('“He said it held and ')],
    ['quotations of many paragraphs', upTo('“He said it held and nobody fell.\n\n')],
    ['capital letters', upTo('A')],
    ['capital words', upTo('Ada Obi ')],
    ['names with stops', upTo('A. ')],
    ['one word', upTo('word')],
    ['one word again and again', upTo('word ')],
    ['“he said”', upTo('he said ')],
    ['“he said that”', upTo('he said that ')],
    ['“said” and names', upTo('said Ada Obi ')],
    ['“according to”', upTo('according to ')],
    ['“as”', upTo('as ')],
    ['“the”', upTo('the ')],
    ['“of”', upTo('the head of ')],
    ['“who”', upTo('who ')],
    ['a noun and “who”', upTo('a man who said ')],
    ['“and”', upTo('and ')],
    ['names and “and”', upTo('Ada and ')],
    ['verbs and “and”', upTo('said and ')],
    ['verbs behind commas and “and”', upTo(', and said ')],
    ['clauses behind semicolons', upTo('Ada said it held; ')],
    ['many subjects', `The ${upTo('dog and the ')}cat said so.`],
    ['subjects with phrases', `The ${upTo('head of the firm and the ')}cat said so.`],
    ['reduced clauses', `A report ${upTo('issued by a firm ')}said so.`],
    ['clauses inside clauses', `Ada ${upTo('said that a man who said that ')}left.`],
    ['“to say”', upTo('to say ')],
    ['“quoted as saying”', upTo('quoted as saying ')],
    ['brackets', upTo('(')],
    ['brackets that close', upTo('(a) ')],
    ['nested brackets', `Ada ${'('.repeat(LENGTH / 2)}${')'.repeat(LENGTH / 2)} said so.`],
    ['commas', upTo(', ')],
    ['commas and nouns', upTo('a man, ')],
    ['commas and names', upTo('Ada Obi, 61, a nurse, ')],
    ['colons', upTo('Ada: ')],
    ['labels', upTo('ADA: I left.\n\n')],
    ['dashes', upTo('— ')],
    ['one endless sentence', `Ada ${upTo('said the man who met the head of the firm saw a dog and ')}left.`],
    ['pronouns', upTo('He said she knew. ')],
    ['speakers', Array.from({ length: 3_000 }, (_, i) => `“I left,” said Ada Name${i}. `).join('')],
    ['paragraphs', upTo('“I left,” he said.\n\n')],
    ['orphaned quotations', upTo('“I left for the coast.”\n\n')],
    ['lone surrogates', upTo('\ud83d ')],
  ])('%s', (_name, hostile) => {
    const reading = readArticle('test', `Ada Obi came.\n\n${hostile}`);
    if (!('article' in reading)) return;
    expect(millisecondsOf(() => attribute(reading.article))).toBeLessThan(2_000);
  });
});
