import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { displayable } from '../../src/discord/escape.ts';
import { lineMarkdown, paginate, subtext } from '../../src/discord/pages.ts';
import type { Line, Part, Quotation, Reply } from '../../src/reply/reply.ts';
import { hostileReply, quotation, quotedWords } from './hostileReply.ts';

const ROOM = 2_700;
const MOST = 8;

function quote(text: string, sentence = 0): Quotation {
  return {
    kind: 'quotation',
    text,
    sentence,
    matches: [],
    place: { paragraph: 2, of: 7 },
    attribution: [],
    note: null,
  };
}

const replyOf = (blocks: readonly Part[], paged = false): Pick<Reply, 'blocks' | 'paged'> => ({ blocks, paged });
const pagesOf = (blocks: readonly Part[], { paged = false, room = ROOM } = {}) =>
  paginate({ ...(replyOf(blocks, paged) as Reply) }, room, MOST);

/** Line breaks cut in two at the end of a page show as one more; everything else is kept to the character. */
const oneBreak = (text: string): string => text.replace(/\n+/g, '\n');

describe('pages', () => {
  test('keep within the room and the number of chunks, whatever the reply', () => {
    fc.assert(
      fc.property(hostileReply, fc.integer({ min: 2_600, max: 4_000 }), (reply, room) => {
        for (const [i, page] of paginate(reply, room, MOST).entries()) {
          const most = reply.paged ? (i === 0 ? (reply.together ?? 1) : 1) : MOST;
          expect(page.length).toBeGreaterThan(0);
          expect(page.length).toBeLessThanOrEqual(most);
          expect(page.reduce((total, { markdown }) => total + markdown.length, 0)).toBeLessThanOrEqual(room);
        }
      }),
    );
  });

  test('hold every character of every quotation, in order', () => {
    fc.assert(
      fc.property(fc.array(quotation, { minLength: 1, maxLength: 6 }), fc.boolean(), (blocks, paged) => {
        const numbered = blocks.map((block, sentence) => ({ ...block, sentence }));
        const chunks = pagesOf(numbered, { paged }).flat();
        for (const { text, sentence } of numbered) {
          const pieces = chunks.filter((chunk) => chunk.sentence === sentence);
          const shown = pieces.map(({ markdown }) => quotedWords(markdown)).join('');
          // A truth, since the difference would fill pages.
          expect(oneBreak(shown) === oneBreak(displayable(text))).toBe(true);
        }
        expect(chunks.map(({ sentence }) => sentence ?? -1)).toEqual(
          chunks.map(({ sentence }) => sentence ?? -1).sort((a, b) => a - b),
        );
      }),
    );
  });

  test('a reply that is paged has each block on a page of its own', () => {
    expect(pagesOf([quote('One.', 0), quote('Two.', 1)], { paged: true })).toHaveLength(2);
    expect(pagesOf([quote('One.', 0), quote('Two.', 1)])).toHaveLength(1);
  });

  test('of nothing are none', () => {
    expect(pagesOf([])).toEqual([]);
  });
});

describe('who says a quotation', () => {
  const attributed = (...attribution: Line[]) => pagesOf([{ ...quote('It rains.'), attribution }]).flat()[0]?.markdown;

  test('stands below it, behind a dash, above the place', () => {
    expect(attributed([{ strong: 'Ada Vole' }, ', a miller', { quiet: ' · partly quoted' }])).toBe(
      '> It rains.\n— **Ada Vole**, a miller · partly quoted\n-# ¶ 2 of 7',
    );
  });

  test('is small where nobody is named', () => {
    expect(attributed([{ quiet: 'the article’s own reporting' }])).toBe(
      '> It rains.\n-# — the article’s own reporting\n-# ¶ 2 of 7',
    );
  });

  test('has a line for each', () => {
    expect(attributed([{ strong: 'Ada' }], [{ strong: 'Bo' }])).toBe('> It rains.\n— **Ada**\n— **Bo**\n-# ¶ 2 of 7');
  });

  test.each([
    ['@everyone', '— **\\@everyone**'],
    ['<@100000000000000004>', '— **\\<\\@100000000000000004\\>**'],
    ['**Bo** _Ruda_ [x](https://y.example)', '— **\\*\\*Bo\\*\\* \\_Ruda\\_ \\[x\\](https\\://y\\.example)**'],
    ['Bo\u202eaduR', '— **BoaduR**'],
    ['Bo\n# Ruda', '— **Bo** **\\# Ruda**'],
    ['Bo\u0085- Ruda', '— **Bo** **\\- Ruda**'],
  ])('shows a speaker called %j as characters of one line', (speaker, line) => {
    expect(attributed([{ strong: speaker }])?.split('\n')[1]).toBe(line);
  });

  test('stands on each part of a long one', () => {
    const attribution = [[{ strong: 'Ada Vole' }]];
    const pages = pagesOf([{ ...quote('word '.repeat(2_000)), attribution }]);
    expect(pages.length).toBeGreaterThan(3);
    for (const [chunk] of pages) expect(chunk?.markdown).toMatch(/\n— \*\*Ada Vole\*\*\n-# ¶ 2 of 7 · part \d/);
  });
});

describe('a quotation longer than a page', () => {
  const words = Array.from({ length: 900 }, (_, i) => `word${i}`).join(' ');

  test('is cut between words and says so', () => {
    const pages = pagesOf([quote(`${words}.`)]);
    const last = pages.length;
    expect(last).toBeGreaterThan(2);
    for (const [i, [chunk]] of pages.entries()) {
      const lastWord = quotedWords(chunk?.markdown ?? '')
        .trimEnd()
        .split(' ')
        .at(-1);
      expect(lastWord).toMatch(/^word\d+\.?$/);
      expect(`${words}.`.split(' ')).toContain(lastWord);
      expect(chunk?.markdown.split('\n').at(-1)).toBe(
        `-# ¶ 2 of 7 · part ${i + 1} of ${last}${i + 1 < last ? ', continues' : ''}`,
      );
    }
  });

  test.each([
    ['a short start before a word that fills pages', `Aye ${'x'.repeat(7_000)}`],
    ['no white space at all', '文'.repeat(8_000)],
    ['nothing but characters that are escaped', '*'.repeat(8_000)],
    ['nothing but pairs of surrogates', '😀'.repeat(4_000)],
  ])('with %s stands on pages of its own, in whole characters', (_, text) => {
    const pages = pagesOf([quote('Before.', 0), quote(text, 1), quote('After.', 2)]);
    expect(pages.every((page) => page.length === 1)).toBe(true);
    const pieces = pages.flat().filter(({ sentence }) => sentence === 1);
    expect(pieces.map(({ markdown }) => quotedWords(markdown)).join('') === text).toBe(true);
    expect(pieces.some(({ markdown }) => markdown.includes('\uFFFD'))).toBe(false);
  });

  test('keeps its matches in bold on both sides of a cut', () => {
    const text = `${'a '.repeat(1_200)}${'bold '.repeat(400)}end`;
    const match = { start: text.indexOf('bold'), end: text.indexOf('end') - 1 };
    const pages = pagesOf([{ ...quote(text), matches: [match] }]);
    const marked = pages.flat().filter(({ markdown }) => markdown.includes('**bold'));
    expect(marked.length).toBeGreaterThan(1);
  });

  test('of 100,000 hostile characters is quick', () => {
    for (const unit of ['*', ' ', '\n', '. ', '\r\n', '> ', '😀']) {
      const text = unit.repeat(100_000 / unit.length);
      expect(pagesOf([quote(`x${text}x`)]).length).toBeGreaterThan(10);
    }
  }, 20_000);
});

describe('a list', () => {
  const item = (title: string, detail: string | null) => ({ line: [title], detail: detail === null ? null : [detail] });

  test('has its heading above the first item, and every item whole', () => {
    const listing = { kind: 'listing', heading: ['Others'], items: [item('A *b*', 'C'), item('D', null)] } as const;
    const [first, second, ...more] = pagesOf([listing]).flat();
    expect(first?.markdown).toMatch(/Others.*\n.*A \\\*b\\\*\n-# C$/);
    expect(second?.markdown).toMatch(/^\W*D$/);
    expect(more).toEqual([]);
  });

  test('leaves a teaser out whole that is too long, and never half of it', () => {
    const listing = { kind: 'listing', heading: ['Others'], items: [item('A', 'word '.repeat(200))] } as const;
    expect(pagesOf([listing]).flat()[0]?.markdown).not.toContain('word');
  });

  test('keeps an item on one line, whatever its title', () => {
    const listing = { kind: 'listing', heading: ['Others'], items: [item('A\n# B\n- C', 'D\n> E')] } as const;
    expect(pagesOf([listing]).flat()[0]?.markdown.split('\n')).toHaveLength(3);
  });
});

test('a line writes what is strong in bold, and all else as its own characters', () => {
  expect(lineMarkdown(['a*', { strong: 'b_' }, { quiet: ' <c>' }])).toBe('a\\***b\\_** \\<c\\>');
});

test('subtext is one line', () => {
  expect(subtext('a\nb')).toBe('-# a b');
});
