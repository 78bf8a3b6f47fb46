import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../../src/article/article.ts';
import { readArticle } from '../../../src/article/readArticle.ts';
import { displayable } from '../../../src/discord/escape.ts';
import type { QuotePlace } from '../../../src/playground/pageProtocol.ts';
import { quotePlace } from '../../../src/playground/pageServer/quotePlace.ts';
import { echo } from '../../../src/reply/messages.ts';
import { articleFrom, bundledArticle } from '../../search/bundledArticle.ts';
import { fixtureArticles } from './fixtureArticles.ts';

interface Hints {
  readonly paragraph?: number;
  readonly title?: string;
  readonly preferred?: string;
}

function placeOf(words: string, articles: readonly Article[], hints: Hints = {}): QuotePlace | null {
  const { paragraph = null, title = null, preferred = null } = hints;
  return quotePlace({ words, paragraph, title }, articles, preferred);
}

/** What stands at a place. */
function textAt(place: QuotePlace | null, articles: readonly Article[]): string | null {
  return articles.find(({ id }) => id === place?.article)?.text.slice(place?.start, place?.end) ?? null;
}

const OTTER = articleFrom('The otter came back.\n\nNobody saw it. It was late.\n\nNobody saw it. It slept.', 'otter');
const HERON = articleFrom('---\ntitle: The heron of the weir\n---\nIt was late. The heron left.', 'heron');

describe('the words of a quotation', () => {
  test('are found where they stand', () => {
    expect(placeOf('Nobody saw it.', [OTTER])).toEqual({
      article: 'otter',
      version: OTTER.version,
      start: 22,
      end: 36,
    });
    expect(placeOf('It was late. The heron left.', [OTTER, HERON])?.article).toBe('heron');
  });

  test('are found in the paragraph that is shown', () => {
    expect(placeOf('Nobody saw it.', [OTTER], { paragraph: 3 })).toMatchObject({ start: 51, end: 65 });
  });

  test('are found elsewhere where the paragraph shown does not have them', () => {
    for (const paragraph of [1, 4, 1_000_000]) {
      expect(placeOf('Nobody saw it.', [OTTER], { paragraph })).toMatchObject({ start: 22 });
    }
  });

  test.each([
    'The otter came back. Nobody saw it.',
    'nobody saw it.',
    'Nobody saw it!',
    'Nobodysaw it.',
    'Nobody saw it. It was late. It',
    '',
    ' \n',
    '\u202e',
  ])('are not found where they do not stand: %j', (words) => {
    expect(placeOf(words, [OTTER])).toBeNull();
  });

  test('that differ in white space alone are found, and those that do not before them', () => {
    const article = articleFrom('It was a  late\nnight.\n\nIt was a late night.', 'night');
    expect(textAt(placeOf('It was a late night.', [article]), [article])).toBe('It was a late night.');
    expect(textAt(placeOf(' It was  a late night.', [article]), [article])).toBe('It was a  late\nnight.');
  });

  test('are found as they are shown, without what is not', () => {
    const article = articleFrom('The \u202eotter\u202c came\r\nback\u2028late. A lone \ud800 mark.', 'odd');
    const words = displayable('The \u202eotter\u202c came\r\nback\u2028late.');
    expect(words).toBe('The otter came\nback\nlate.');
    expect(textAt(placeOf(words, [article]), [article])).toBe('The \u202eotter\u202c came\r\nback\u2028late.');
    expect(textAt(placeOf('A lone \ufffd mark.', [article]), [article])).toBe('A lone \ud800 mark.');
  });

  test('are not looked for in what is never quoted', () => {
    const article = bundledArticle();
    expect(placeOf('Sign up for the Verbatim Sampler newsletter', [article])).toBeNull();
  });
});

describe('the article', () => {
  const twin = (id: string, title: string) =>
    articleFrom(`---\ntitle: ${JSON.stringify(title)}\n---\nIt was late.`, id);

  test('is the one whose title is shown, before the preferred one, before any other', () => {
    const articles = [OTTER, twin('one', 'One'), twin('two', 'Two')];
    expect(placeOf('It was late.', articles)?.article).toBe('otter');
    expect(placeOf('It was late.', articles, { preferred: 'one' })?.article).toBe('one');
    expect(placeOf('It was late.', articles, { preferred: 'one', title: 'Two' })?.article).toBe('two');
  });

  test('without a title is shown by its id', () => {
    const articles = [HERON, OTTER];
    expect(placeOf('It was late.', articles, { title: 'otter' })?.article).toBe('otter');
  });

  test.each([
    ['as it is', 'A short title'],
    ['cut', `A title ${'that goes on '.repeat(40)}`],
    ['in one line', 'A title  in\u2028two lines'],
    ['without what is not shown', 'A \u202etitle\u202c'],
    ['with an ellipsis of its own', 'A title that ends…'],
  ])('is known by its title as shown %s', (_how, title) => {
    const articles = [OTTER, twin('one', 'One'), twin('two', title)];
    const shown = displayable(echo(title)).replaceAll('\n', ' ');
    expect(placeOf('It was late.', articles, { title: shown, preferred: 'one' })?.article).toBe('two');
  });

  test('whose title begins alike is not taken for one whose title is cut', () => {
    const articles = [twin('one', 'The heron'), twin('two', 'The heron of the weir')];
    expect(placeOf('It was late.', articles, { title: 'The heron of the weir' })?.article).toBe('two');
  });

  test('may be another where the one whose title is shown no longer has the words', () => {
    expect(placeOf('Nobody saw it.', [HERON, OTTER], { title: 'The heron of the weir' })?.article).toBe('otter');
    expect(placeOf('Nobody saw it.', [HERON, OTTER], { title: 'Gone' })?.article).toBe('otter');
  });
});

test('every sentence of the articles is found, as shown, at its own place or where the very same stands', () => {
  const articles = [bundledArticle(), ...fixtureArticles()];
  for (const article of articles) {
    for (const { quoteStart, end, paragraph } of article.sentences) {
      const words = displayable(article.text.slice(quoteStart, end));
      const place = placeOf(words, articles, { paragraph: paragraph + 1, title: article.title ?? article.id });
      expect(place?.article).toBe(article.id);
      expect(displayable(textAt(place, articles) ?? '')).toBe(words);
      const own = article.paragraphs[paragraph];
      expect(place?.start).toBeGreaterThanOrEqual(own?.start ?? 0);
      expect(place?.end).toBeLessThanOrEqual(own?.end ?? 0);
    }
  }
});

test('every sentence of any text is found where the very same is shown', () => {
  const pieces = fc.constantFrom(
    'The otter',
    ' ',
    '  ',
    '\n',
    '\n\n',
    '\r\n',
    '\u2028',
    '\u202e',
    '\ud800',
    '\x01',
    '. ',
    'It',
    '…',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
      const reading = readArticle('any', parts.join(''));
      if (!('article' in reading)) return;
      const { article } = reading;
      for (const { quoteStart, end, paragraph } of article.sentences) {
        const words = displayable(article.text.slice(quoteStart, end));
        if (words.trim() === '') continue;
        const place = placeOf(words, [article], { paragraph: paragraph + 1 });
        expect(displayable(textAt(place, [article]) ?? '')).toBe(words);
      }
    }),
  );
});

test('what is found reads as the words do, whatever they are', () => {
  const articles = [OTTER, HERON];
  const spaced = (text: string) => displayable(text).replace(/\s+/g, ' ').trim();
  const slices = fc.tuple(fc.constantFrom(...articles), fc.nat(80), fc.nat(40));
  fc.assert(
    fc.property(slices, fc.constantFrom('', ' ', '\n', '\u202e'), ([{ text }, start, length], between) => {
      const words = text
        .slice(start, start + length)
        .split(' ')
        .join(` ${between}`);
      const place = placeOf(words, articles);
      if (place !== null) expect(spaced(textAt(place, articles) ?? '')).toBe(spaced(words));
    }),
  );
});

test.each([
  ['a long run', 'a'.repeat(1_000_000), `${'a'.repeat(2_999)}b${'a'.repeat(3_000)}`],
  ['many paragraphs', 'a b\n\n'.repeat(150_000), `a b ${'a'.repeat(5_000)}`],
  ['white space', `a${' '.repeat(900_000)}b`, `a${' '.repeat(5_000)}c`],
])('hostile text is looked through as well: %s', (_what, text, words) => {
  const article = { ...OTTER, text, paragraphs: paragraphsOf(text) };
  expect(placeOf(words, [article], { paragraph: 1 })).toBeNull();
});

function paragraphsOf(text: string) {
  return Array.from(text.matchAll(/[^\n]+/g), ({ index, 0: line }) => ({ start: index, end: index + line.length }));
}
