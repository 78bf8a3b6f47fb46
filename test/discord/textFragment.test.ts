import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textFragment } from '../../src/discord/textFragment.ts';

const PAGE = 'https://example.org/news/dam';

function words(count: number): string {
  return Array.from({ length: count }, (_, index) => `word${index + 1}`).join(' ');
}

interface Directive {
  readonly start: string;
  readonly end: string | null;
}

/** Reads the directive as a browser does: what follows the delimiter, split at commas, then decoded. */
function directiveOf(link: string): Directive {
  const hash = new URL(link).hash;
  const [, text] = hash.split(':~:text=');
  const [start, end, ...more] = (text ?? '').split(',').map(decodeURIComponent);
  expect(more).toEqual([]);
  return { start: start ?? '', end: end ?? null };
}

/** Finds the directive in a paragraph as a browser does, and gives the stretch it would highlight. */
function highlighted(paragraph: string, { start, end }: Directive): string | null {
  const from = paragraph.indexOf(start);
  if (from < 0) return null;
  if (end === null) return start;
  const to = paragraph.indexOf(end, from + start.length);
  return to < 0 ? null : paragraph.slice(from, to + end.length);
}

describe('textFragment', () => {
  test('names a short passage whole', () => {
    expect(textFragment(PAGE, 'The dam broke.')).toBe(`${PAGE}#:~:text=The%20dam%20broke.`);
  });

  test.each([
    ['what the directive itself uses', 'a-b, c & d', 'a%2Db%2C%20c%20%26%20d'],
    [
      'what could end a link in Markdown',
      '(a) *b* \'c\' "d" <e>!',
      '%28a%29%20%2Ab%2A%20%27c%27%20%22d%22%20%3Ce%3E%21',
    ],
    ['percent signs, number signs and plus signs', '5% #1 +2', '5%25%20%231%20%2B2'],
    ['letters beyond ASCII', 'l’été 😀', 'l%E2%80%99%C3%A9t%C3%A9%20%F0%9F%98%80'],
    ['the delimiter', ':~:text=x', '%3A~%3Atext%3Dx'],
    ['a lone surrogate, as the replacement character', 'a\ud800b', 'a%EF%BF%BDb'],
  ])('encodes %s', (_, passage, encoded) => {
    expect(textFragment(PAGE, passage)).toBe(`${PAGE}#:~:text=${encoded}`);
  });

  test('makes one space of any white space', () => {
    expect(textFragment(PAGE, '  The\n dam\u00a0\tbroke. ')).toBe(`${PAGE}#:~:text=The%20dam%20broke.`);
  });

  test.each([
    ['no fragment', PAGE, `${PAGE}#:~:text=dam`],
    ['an empty fragment', `${PAGE}#`, `${PAGE}#:~:text=dam`],
    ['a fragment', `${PAGE}#top`, `${PAGE}#top:~:text=dam`],
    ['a directive', `${PAGE}#:~:text=old`, `${PAGE}#:~:text=dam`],
    ['a fragment and directives', `${PAGE}#top:~:text=old&text=older`, `${PAGE}#top:~:text=dam`],
    ['a query', `${PAGE}?a=1&b=2`, `${PAGE}?a=1&b=2#:~:text=dam`],
    ['a bare host', 'http://example.org', 'http://example.org/#:~:text=dam'],
    ['white space and markup', 'https://example.org/a b\n<c>', 'https://example.org/a%20b%3Cc%3E#:~:text=dam'],
  ])('takes a URL with %s', (_, url, link) => {
    expect(textFragment(url, 'dam')).toBe(link);
  });

  test.each([
    ['javascript:alert(1)'],
    ['ftp://example.org/a'],
    ['file:///etc/hosts'],
    ['discord://-/channels/@me'],
    ['https://ann@example.org/'],
    ['https://ann:word@example.org/'],
    ['//example.org/a'],
    ['example.org'],
    [''],
  ])('refuses the URL %j', (url) => {
    expect(textFragment(url, 'The dam broke.')).toBeNull();
  });

  test.each(['', ' \n\t'])('has nothing to find for the passage %j', (passage) => {
    expect(textFragment(PAGE, passage)).toBeNull();
  });

  test('names a long passage by its first and last words', () => {
    const link = textFragment(PAGE, words(60)) ?? '';
    expect(directiveOf(link)).toEqual({
      start: 'word1 word2 word3 word4 word5 word6 word7 word8',
      end: 'word53 word54 word55 word56 word57 word58 word59 word60',
    });
  });

  test('takes fewer words when the limit asks for it', () => {
    const link = textFragment(PAGE, words(60), PAGE.length + 80) ?? '';
    expect(link.length).toBeLessThanOrEqual(PAGE.length + 80);
    expect(directiveOf(link)).toEqual({ start: 'word1 word2 word3 word4', end: 'word57 word58 word59 word60' });
  });

  test('names a short passage by its ends when the whole does not fit', () => {
    const link = textFragment(PAGE, words(30), PAGE.length + 120) ?? '';
    expect(directiveOf(link).start).toMatch(/^word1 word2 word3/);
    expect(directiveOf(link).end).toMatch(/word30$/);
  });

  test('gives up when not even three words from either end fit', () => {
    expect(textFragment(PAGE, words(60), PAGE.length + 40)).toBeNull();
    expect(textFragment(`${PAGE}?${'q'.repeat(500)}`, words(60))).toBeNull();
  });

  test('gives up on a passage that does not fit and has too few words for two ends', () => {
    expect(textFragment(PAGE, `a b c d ${'e'.repeat(600)}`)).toBeNull();
    expect(textFragment(PAGE, '水'.repeat(200))).toBeNull();
  });

  test('a passage just within the limit fits, and one character less does not', () => {
    const link = `${PAGE}#:~:text=The%20dam`;
    expect(textFragment(PAGE, 'The dam', link.length)).toBe(link);
    expect(textFragment(PAGE, 'The dam', link.length - 1)).toBeNull();
  });

  const word = fc.string({
    unit: fc.constantFrom('a', 'b', 'é', '-', ',', '&', '“', '.', '(', '😀', '%'),
    minLength: 1,
    maxLength: 9,
  });
  const passage = fc.array(word, { minLength: 1, maxLength: 120 }).map((parts) => parts.join(' '));

  test('what it makes is within the limit, and a browser finds it, from the first word of the passage', () => {
    fc.assert(
      fc.property(passage, fc.integer({ min: 60, max: 600 }), (text, limit) => {
        const link = textFragment(PAGE, text, limit);
        if (link === null) return;
        expect(link.length).toBeLessThanOrEqual(limit);
        expect(link).toMatch(/^[\x21-\x7e]+$/);
        expect(link.slice(PAGE.length)).not.toMatch(/[()'"<>*!\s]/);

        const directive = directiveOf(link);
        const found = highlighted(text, directive);
        expect(found).not.toBeNull();
        expect(text.startsWith(directive.start)).toBe(true);
        expect(text.endsWith(directive.end ?? directive.start)).toBe(true);
        if (directive.end === null) expect(found).toBe(text);
        else
          expect(Math.min(...[directive.start, directive.end].map((end) => end.split(' ').length))).toBeGreaterThan(2);
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    'a',
    ' ',
    'a ',
    '\ud800',
    '水 ',
  ])('%j a hundred thousand times over takes less than two seconds', (unit) => {
    const started = performance.now();
    textFragment(PAGE, unit.repeat(100_000));
    textFragment(`${PAGE}#${unit.repeat(100_000)}`, 'dam');
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
