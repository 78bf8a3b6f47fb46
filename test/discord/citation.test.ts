import { parse } from 'discord-markdown-parser';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Citation, cite, codeBlock } from '../../src/discord/citation.ts';

const FULL: Citation = {
  text: 'The dam broke.',
  speaker: null,
  title: 'A River Returns',
  byline: 'Ann Writer',
  publisher: 'Example Courier',
  published: '2015-03-02',
  url: 'https://example.org/dam',
  paragraph: 8,
};

const ONLY_TEXT: Citation = {
  text: 'The dam broke.',
  speaker: null,
  title: null,
  byline: null,
  publisher: null,
  published: null,
  url: null,
  paragraph: null,
};

describe('cite', () => {
  test('names everything there is, in order', () => {
    expect(cite(FULL)).toBe(
      '“The dam broke.” Ann Writer, “A River Returns”, Example Courier, 2 March 2015, paragraph 8. https://example.org/dam',
    );
  });

  test.each<[string, Partial<Citation>, string]>([
    [
      'quoted',
      FULL,
      'Bo Speaker, quoted in Ann Writer, “A River Returns”, Example Courier, 2 March 2015, paragraph 8.',
    ],
    ['quoted by a title', { title: 'A River Returns' }, 'Bo Speaker, quoted in “A River Returns”.'],
    ['quoted by nobody known', { paragraph: 8 }, 'Bo Speaker, paragraph 8.'],
  ])('names the speaker before the article: %s', (_, parts, citation) => {
    const speaker = { name: ' Bo\nSpeaker,', isQuoted: true };
    expect(cite({ ...ONLY_TEXT, ...parts, speaker, url: null })).toBe(`“The dam broke.” ${citation}`);
  });

  test('cites, and does not quote, the speaker of words that are the article’s', () => {
    const speaker = { name: 'Bo Speaker', isQuoted: false };
    expect(cite({ ...ONLY_TEXT, byline: 'Ann Writer', speaker })).toBe(
      '“The dam broke.” Bo Speaker, cited in Ann Writer.',
    );
  });

  test.each<[string, Partial<Citation>, string]>([
    ['only the words', {}, '“The dam broke.”'],
    ['only the URL', { url: 'https://example.org/' }, '“The dam broke.” https://example.org/'],
    ['only the paragraph', { paragraph: 1 }, '“The dam broke.” paragraph 1.'],
    ['author and paragraph', { byline: 'Ann Writer', paragraph: 1 }, '“The dam broke.” Ann Writer, paragraph 1.'],
    ['blank fields', { byline: ' ', title: '', publisher: '\n', url: '  ' }, '“The dam broke.”'],
    ['an author with "By"', { byline: 'By Ann Writer' }, '“The dam broke.” Ann Writer.'],
    ['an author with "BY:"', { byline: 'BY:  Ann  Writer' }, '“The dam broke.” Ann Writer.'],
    ['an author whose name begins so', { byline: 'Byron Writer' }, '“The dam broke.” Byron Writer.'],
    [
      'a field with a trailing comma',
      { byline: 'Ann Writer,', paragraph: 2 },
      '“The dam broke.” Ann Writer, paragraph 2.',
    ],
    ['a publisher that ends in a full stop', { publisher: 'Courier Inc.' }, '“The dam broke.” Courier Inc.'],
    ['a title that ends in a question mark', { title: 'Who Knew?' }, '“The dam broke.” “Who Knew?”'],
    ['a title over two lines', { title: 'A River\n  Returns' }, '“The dam broke.” “A River Returns”.'],
    ['a title with quotation marks', { title: 'The “Last” Dam' }, '“The dam broke.” ‘The “Last” Dam’.'],
  ])('leaves out what is missing and doubles no mark: %s', (_, parts, citation) => {
    expect(cite({ ...ONLY_TEXT, ...parts })).toBe(citation);
  });

  test.each([
    ['2015-03-02', '2 March 2015'],
    ['2015-12-31T23:30:00-05:00', '31 December 2015'],
    ['2015-01-09 08:00', '9 January 2015'],
    ['March 2015', 'March 2015'],
    ['2015-13-02', '2015-13-02'],
    ['2015-00-02', '2015-00-02'],
    ['2015-03-32', '2015-03-32'],
    ['2015-03', '2015-03'],
    ['2015-03-021', '2015-03-021'],
  ])('writes the date %s as %s', (published, date) => {
    expect(cite({ ...ONLY_TEXT, published })).toBe(`“The dam broke.” ${date}.`);
  });

  test.each([
    ['none', 'The dam broke.', '“The dam broke.”'],
    ['an apostrophe', 'The dam’s gone.', '“The dam’s gone.”'],
    ['curly double ones', '“Gone,” she said.', '‘“Gone,” she said.’'],
    ['straight double ones', '"Gone," she said.', '‘"Gone," she said.’'],
    ['double ones and an apostrophe', '“It’s gone,” she said.', '«“It’s gone,” she said.»'],
    ['both kinds and guillemets', '“It’s «gone»,” she said.', '"“It’s «gone»,” she said."'],
    ['every kind', '“It’s «gone»,” "she" said.', '““It’s «gone»,” "she" said.”'],
  ])('chooses the marks outside so that those inside can stay: %s', (_, text, citation) => {
    expect(cite({ ...ONLY_TEXT, text })).toBe(citation);
  });

  test('always holds the quoted words exactly as they are', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', ' ', '\n', '"', "'", '“', '”', '‘', '’', '«', '»', '.', '*', '`'),
    });
    fc.assert(
      fc.property(text, (words) => {
        const citation = cite({ ...FULL, text: words });
        expect(citation.slice(1, words.length + 1)).toBe(words);
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    ' ',
    ',',
    ';',
    'by ',
    '“',
    '1',
  ])('%j a hundred thousand times over takes less than two seconds', (unit) => {
    const long = unit.repeat(100_000);
    const started = performance.now();
    const speaker = { name: long, isQuoted: true };
    cite({ text: long, speaker, title: long, byline: long, publisher: long, published: long, url: long, paragraph: 1 });
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

describe('codeBlock', () => {
  test('sets the text between fences', () => {
    expect(codeBlock('“A *b*.” https://example.org/')).toBe('```\n“A *b*.” https://example.org/\n```');
  });

  test.each(['a ``` b', '```', '`\0``', '``\u202e`'])('declines %j, which could end the block', (text) => {
    expect(codeBlock(text)).toBeNull();
  });

  test.each(['', ' \n', '\0'])('declines %j, which shows nothing', (text) => {
    expect(codeBlock(text)).toBeNull();
  });

  test('leaves out what could reorder the text', () => {
    expect(codeBlock('a\u202eb')).toBe('```\nab\n```');
  });

  test('an independent parser sees one code block with the very text', () => {
    const line = fc.string({ unit: fc.constantFrom('a', 'js', '`', '``', '*', '<@1>', '@here', ' ', '“', '>', '\\') });
    fc.assert(
      fc.property(line, (text) => {
        const block = codeBlock(text);
        if (block === null) return;
        const nodes = parse(block, 'extended');
        expect(nodes.map((node) => node.type)).toEqual(['codeBlock']);
        expect(nodes[0]?.['content']).toBe(text);
        expect(nodes[0]?.['lang']).toBe('');
      }),
      { numRuns: 2000 },
    );
  });
});
