import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import type { Quotation, Reply } from '../../src/reply/reply.ts';
import { renderReply } from '../../src/terminal/renderReply.ts';
import { screenOf } from '../../src/terminal/screen.ts';

const plainScreen = screenOf({ columns: 40 }, {});
const colourScreen = screenOf({ columns: 40 }, { FORCE_COLOR: '1' });

const quotation: Quotation = {
  kind: 'quotation',
  text: 'The ferry sails at nine\nand comes back at midnight.',
  sentence: 0,
  matches: [{ start: 4, end: 9 }],
  place: { paragraph: 2, of: 7 },
  attribution: [[{ strong: 'Ada Vole' }, ', who keeps the lighthouse of Kalvik', { quiet: ' · partly quoted' }]],
  note: 'passage 1 of 2',
};

const reply: Reply = {
  tone: 'answer',
  asked: 'When does the ferry sail?',
  head: [],
  blocks: [quotation],
  paged: true,
  source: { title: 'Night ferry', details: 'The Post', url: 'https://post.example/ferry', opensAt: null },
  view: null,
  opensContext: false,
};

describe('a reply in the terminal', () => {
  test('shows the quotation behind a bar, its place, and the source', () => {
    expect(renderReply(reply, plainScreen)).toBe(
      [
        '  │ The ferry sails at nine and comes',
        '  │ back at midnight.',
        '  — Ada Vole, who keeps the lighthouse',
        '    of Kalvik · partly quoted',
        '  ¶ 2 of 7 · passage 1 of 2',
        '',
        'Night ferry · The Post',
        'https://post.example/ferry',
      ].join('\n'),
    );
  });

  test('shows matched words and speakers bold, places and what is said of the words dim', () => {
    const shown = renderReply(reply, colourScreen);
    expect(shown).toContain('  — \u001b[1mAda Vole\u001b[22m, who keeps');
    expect(shown).toContain('of Kalvik \u001b[2m· partly quoted\u001b[22m');
    expect(shown).toContain('The \u001b[1mferry\u001b[22m sails');
    expect(shown).toContain('\u001b[2m¶ 2 of 7 · passage 1 of 2\u001b[22m');
  });

  test('shows the question where asked to', () => {
    expect(renderReply(reply, plainScreen, { showAsked: true })).toMatch(/^When does the ferry sail\?\n\n {2}│/);
  });

  test('shows every block of a paged reply, in order', () => {
    const second = { ...quotation, text: 'It is small.', matches: [], note: 'passage 2 of 2' };
    const shown = renderReply({ ...reply, blocks: [quotation, second] }, plainScreen);
    expect(shown).toContain('passage 1 of 2\n\n  │ It is small.\n  — Ada Vole, ');
  });

  test('shows listings as bullets with their details', () => {
    const blocks: Reply['blocks'] = [
      {
        kind: 'listing',
        heading: ['Related articles here'],
        items: [
          {
            line: [{ strong: 'A bakery in the lighthouse of Kalvik town' }],
            detail: [{ quiet: 'both speak of ' }, 'ferry'],
          },
          { line: ['Chess'], detail: null },
        ],
      },
    ];
    expect(renderReply({ ...reply, blocks, source: null }, plainScreen)).toBe(
      [
        'Related articles here',
        '  • A bakery in the lighthouse of Kalvik',
        '    town',
        '    both speak of ferry',
        '  • Chess',
      ].join('\n'),
    );
  });

  test('puts statements of the head first', () => {
    const head: Reply['head'] = [{ kind: 'statement', line: [{ strong: 'Not said.' }, ' The nearest:'] }];
    expect(renderReply({ ...reply, head }, colourScreen)).toMatch(
      // biome-ignore lint/suspicious/noControlCharactersInRegex: styling is made of control characters.
      /^\u001b\[1mNot said\.\u001b\[22m The nearest:\n\n/,
    );
  });

  const hostile = 'a\u001b[2Jb\u001b]8;;http://x\u0007c\u009b31md\u202ee\u0000';
  test('lets no control of an article, a title or a question through', () => {
    const shown = renderReply(
      {
        ...reply,
        asked: hostile,
        head: [{ kind: 'statement', line: [{ strong: hostile }, hostile, { quiet: hostile }] }],
        blocks: [
          {
            ...quotation,
            text: hostile,
            matches: [{ start: 1, end: 3 }],
            attribution: [[{ strong: hostile }]],
            note: hostile,
          },
          { kind: 'listing', heading: [hostile], items: [{ line: [hostile], detail: [hostile] }] },
        ],
        source: { title: hostile, details: hostile, url: hostile, opensAt: hostile },
      },
      plainScreen,
      { showAsked: true },
    );
    expect(shown.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
    expect(shown).toContain('a␛[2Jb␛]8;;http://x␇c�31md�e␀');
  });

  test('shows the article’s words to the character, white space aside', () => {
    const texts = fc.string({
      unit: fc.constantFrom('a', 'B', ' ', '\n', 'é', 'e\u0301', '\u00a0', '日', '👩‍👧', '*', '\\', '│'),
    });
    fc.assert(
      fc.property(texts, fc.nat(30), fc.nat(30), (text, from, length) => {
        const start = Math.min(from, text.length);
        const matches = [{ start, end: Math.min(text.length, start + length) }];
        const blocks = [{ ...quotation, text, matches, place: null, attribution: [], note: null }];
        const shown = renderReply({ ...reply, blocks, source: null }, plainScreen);
        const words = shown.split('\n').map((line) => line.slice('  │ '.length));
        expect(words.join('').replace(/[ \n]/g, '')).toBe(text.replace(/[ \n]/g, ''));
      }),
    );
  });

  test('finishes soon on a sentence of 100,000 characters with as many matches as words', () => {
    const text = 'word '.repeat(20_000);
    const matches = Array.from({ length: 20_000 }, (_, i) => ({ start: 5 * i, end: 5 * i + 4 }));
    const started = performance.now();
    renderReply({ ...reply, blocks: [{ ...quotation, text, matches }] }, colourScreen);
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  test('is never wider than the screen, addresses aside', () => {
    const long = { ...quotation, text: 'word '.repeat(50) + 'x'.repeat(300), matches: [] };
    const shown = renderReply({ ...reply, blocks: [long], source: null }, plainScreen);
    for (const line of shown.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(40);
  });

  test('names other articles that answer below the source', () => {
    const view = { kind: 'answer', article: 'a', version: 'v', sentences: [0], terms: [] } as const;
    const others = ['Tides', 'Piers\n\u001b[31m'].map((title) => ({ title, view }));
    const [last] = renderReply({ ...reply, others }, plainScreen)
      .split('\n\n')
      .slice(-1);
    expect(last?.replace(/\n/g, ' ')).toMatch(
      /^Also answered in Tides and Piers\S* ?\S*; name it as the article to read it there\.$/,
    );
    expect(last).not.toContain('\u001b');
  });
});
