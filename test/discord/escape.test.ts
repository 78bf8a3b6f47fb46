import { parse } from 'discord-markdown-parser';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Span } from '../../src/article/article.ts';
import { displayable, emphasise, escapeText, quoteBlock } from '../../src/discord/escape.ts';
import { hostileText, hostileTextWithSpans } from './hostileText.ts';

type MarkdownNode = ReturnType<typeof parse>[number];

interface Shown {
  /** What a reader sees. */
  readonly text: string;
  /** Code unit for code unit: is it in bold? */
  readonly bold: readonly boolean[];
  /** Every kind of node met. */
  readonly kinds: ReadonlySet<string>;
}

const PLAIN_KINDS = new Set(['text', 'br', 'twemoji']);

/** What an independent reader of Discord Markdown makes of it. */
function render(markdown: string, mode: 'normal' | 'extended'): Shown {
  return renderNodes(parse(markdown, mode));
}

function renderNodes(nodes: readonly MarkdownNode[]): Shown {
  const bold: boolean[] = [];
  const kinds = new Set<string>();
  let text = '';
  const show = (characters: string, inBold: boolean): void => {
    text += characters;
    for (let i = 0; i < characters.length; i += 1) bold.push(inBold);
  };
  const walk = (siblings: readonly MarkdownNode[], inBold: boolean): void => {
    for (const node of siblings) {
      kinds.add(node.type);
      if (node.type === 'br') show('\n', inBold);
      else if (node.type === 'twemoji') show(String(node['name']), inBold);
      else if (typeof node['content'] === 'string') show(node['content'], inBold);
      else if (Array.isArray(node['content'])) walk(node['content'], inBold || node.type === 'strong');
      else show(`[${node.type}]`, inBold);
    }
  };
  walk(nodes, false);
  return { text, bold, kinds };
}

/** The kinds of node that do more than show characters. */
function activeKinds({ kinds }: Shown): string[] {
  return [...kinds].filter((kind) => !PLAIN_KINDS.has(kind)).sort();
}

/** The documented changes, one character at a time, written apart from the code that makes them. */
function expectedCharacters(text: string): string {
  let result = '';
  for (const character of text.replaceAll('\r\n', '\n')) {
    const code = character.codePointAt(0) ?? 0;
    if (['\r', '\v', '\f', '\u0085', '\u2028', '\u2029'].includes(character)) result += '\n';
    else if (code >= 0xd800 && code <= 0xdfff) result += '\uFFFD';
    else if (code >= 0x202a && code <= 0x202e) continue;
    else if (code >= 0x2066 && code <= 0x2069) continue;
    else if ((code < 0x20 && character !== '\t' && character !== '\n') || (code >= 0x7f && code < 0xa0)) continue;
    else result += character;
  }
  return result;
}

/** The parser itself turns tabs into blanks. */
function withoutTabs(text: string): string {
  return text.replaceAll('\t', '    ');
}

const MODES = ['normal', 'extended'] as const;
const RUNS = { numRuns: 3000 };

/** What is left of the markdown when each escaped character has become an inert letter. */
function unescapedRest(markdown: string): string {
  return markdown.replace(/\\[^0-9A-Za-z\s]/g, 'x');
}

describe('escapeText', () => {
  test.each([
    ['plain words, and a few; more!', 'plain words, and a few; more!'],
    ['It cost $3.50 (or so) — “no,” she said.', 'It cost $3\\.50 (or so) — “no,” she said.'],
    ['*a* _b_ ~~c~~ ||d|| `e`', '\\*a\\* \\_b\\_ \\~\\~c\\~\\~ \\|\\|d\\|\\| \\`e\\`'],
    ['C:\\new\\*', 'C\\:\\\\new\\\\\\*'],
    ['¯\\_(ツ)_/¯', '¯\\\\\\_(ツ)\\_/¯'],
    ['# one\n## two\n-# three', '\\# one\n\\#\\# two\n\\-\\# three'],
    ['- a\n  + b\n\t* c\n10. d\n3) e', '\\- a\n  \\+ b\n\t\\* c\n10\\. d\n3\\) e'],
    ['a - b + c 1. d 2) e', 'a - b + c 1. d 2) e'],
    ['> quote\n>>> all', '\\> quote\n\\>\\>\\> all'],
    ['[label](https://example.org)', '\\[label\\](https\\://example\\.org)'],
    ['<https://example.org>', '\\<https\\://example\\.org\\>'],
    ['see discord.gg/example', 'see discord\\.gg/example'],
    ['ann@example.org', 'ann\\@example\\.org'],
    ['<@1> <@&2> <#3> </ask:4> <id:guide>', '\\<\\@1\\> \\<\\@&2\\> \\<\\#3\\> \\</ask\\:4\\> \\<id\\:guide\\>'],
    ['@everyone @here', '\\@everyone \\@here'],
    ['<t:1:R> <:wave:5> :wave:', '\\<t\\:1\\:R\\> \\<\\:wave\\:5\\> \\:wave\\:'],
    ['He said: no.', 'He said: no.'],
    ['＠everyone ＊a＊ 😀', '＠everyone ＊a＊ 😀'],
    ['', ''],
  ])('writes %j as %j', (text, markdown) => {
    expect(escapeText(text)).toBe(markdown);
  });

  test.each([
    ['CR LF becomes a newline', 'a\r\nb', 'a\nb'],
    ['a lone CR becomes a newline', 'a\rb', 'a\nb'],
    ['vertical tab and form feed become newlines', 'a\vb\fc', 'a\nb\nc'],
    ['NEL, LS and PS become newlines', 'a\u0085b\u2028c\u2029d', 'a\nb\nc\nd'],
    ['a bidirectional override is left out', 'a\u202Ecba\u202C d', 'acba d'],
    ['bidirectional isolates are left out', '\u2066a\u2067b\u2068c\u2069', 'abc'],
    ['left-to-right and right-to-left marks stay', 'a\u200e\u200f\u061cb', 'a\u200e\u200f\u061cb'],
    ['NUL and escape sequences lose their control characters', 'a\0b\u001b[1m\u009b', 'ab[1m'],
    ['a lone surrogate becomes the replacement character', 'a\ud83d b\ude00', 'a\uFFFD b\uFFFD'],
    ['a surrogate pair stays', 'a😀', 'a😀'],
    ['zero-width characters and tabs stay', 'a\u200b\u200d\ufeff\tb', 'a\u200b\u200d\ufeff\tb'],
  ])('%s', (_, text, shown) => {
    expect(displayable(text)).toBe(shown);
    expect(render(escapeText(text), 'normal').text).toBe(withoutTabs(shown));
  });

  test('a character that is left out does not open a way to the start of a line', () => {
    expect(escapeText('a\n\0- b\n\u202e1\0. c')).toBe('a\n\\- b\n1\\. c');
    expect(escapeText('a\r- b\u2028+ c')).toBe('a\n\\- b\n\\+ c');
  });

  test.each(MODES)('an independent parser (%s) sees plain text and the very characters', (mode) => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const shown = render(escapeText(text), mode);
        expect(activeKinds(shown)).toEqual([]);
        expect(shown.text).toBe(withoutTabs(expectedCharacters(text)));
      }),
      RUNS,
    );
  });

  test.each(MODES)('so does it (%s) inside a block quote', (mode) => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const shown = render(quoteBlock(escapeText(text)), mode);
        expect(activeKinds(shown)).toEqual(['blockQuote']);
        expect(shown.text).toBe(withoutTabs(expectedCharacters(text)));
      }),
      RUNS,
    );
  });

  test('no line begins with a mark of a heading, list, subtext or quote', () => {
    const blockMark = /^[\s\p{Cf}]*(?:[-*+]|\d+[.)]|#{1,6}|-#|>{1,3})(?:\s|$)/u;
    fc.assert(
      fc.property(hostileText, (text) => {
        for (const line of escapeText(text).split('\n')) expect(line).not.toMatch(blockMark);
      }),
      RUNS,
    );
  });

  test('outside escapes there is nothing that Discord, or a scanner of raw messages, could act on', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const rest = unescapedRest(escapeText(text));
        expect(rest).not.toMatch(/[\\*_~|`<>[\]@#]/);
        expect(rest).not.toMatch(/:\S|\.\w/);
        expect(escapeText(text)).not.toMatch(/\w:\/\/|\w\.\w|\w@\w/);
      }),
      RUNS,
    );
  });

  test('texts escaped apart stay inert when put side by side', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (first, second) => {
        const shown = render(`${escapeText(first)} ${escapeText(second)}`, 'extended');
        expect(activeKinds(shown)).toEqual([]);
        expect(shown.text).toBe(withoutTabs(`${expectedCharacters(first)} ${expectedCharacters(second)}`));
      }),
    );
  });
});

describe('emphasise', () => {
  test.each<[string, string, [number, number][], string]>([
    ['a word', 'The dam broke.', [[4, 7]], 'The **dam** broke.'],
    [
      'the start and the end',
      'dam broke',
      [
        [0, 3],
        [4, 9],
      ],
      '**dam** **broke**',
    ],
    ['part of a word', "Odell's plan", [[0, 5]], "**Odell**'s plan"],
    ['beside punctuation', '“Odell,” he said', [[1, 6]], '“**Odell**,” he said'],
    ['beside asterisks', '*dam*', [[1, 4]], '\\***dam**\\*'],
    [
      'over asterisks',
      '*dam* **',
      [
        [0, 5],
        [6, 8],
      ],
      '**\\*dam\\*** **\\*\\***',
    ],
    ['over a backslash', 'a\\ b', [[0, 2]], '**a\\\\** b'],
    [
      'at the start of a list item',
      '- dam',
      [
        [0, 1],
        [2, 5],
      ],
      '**\\-** **dam**',
    ],
    ['over the number of a list item', '1. dam', [[0, 1]], '**1**\\. dam'],
    [
      'spans out of order',
      'one two',
      [
        [4, 7],
        [0, 3],
      ],
      '**one** **two**',
    ],
    [
      'overlapping spans',
      'one two',
      [
        [0, 5],
        [2, 7],
      ],
      '**one two**',
    ],
    [
      'touching spans',
      'onetwo',
      [
        [0, 3],
        [3, 6],
      ],
      '**onetwo**',
    ],
    [
      'a span within another',
      'one two',
      [
        [0, 7],
        [1, 2],
      ],
      '**one two**',
    ],
    [
      'spans parted only by what is not shown',
      'one\0two',
      [
        [0, 3],
        [4, 7],
      ],
      '**onetwo**',
    ],
    ['white space at the ends', 'a  dam  b', [[1, 8]], 'a  **dam**  b'],
    ['only white space', 'a   b', [[1, 3]], 'a   b'],
    ['an empty span', 'ab', [[1, 1]], 'ab'],
    ['a span over newlines', 'one \n\n two', [[0, 10]], '**one** \n\n **two**'],
    ['a span over CR LF', 'one\r\ntwo', [[0, 8]], '**one**\n**two**'],
    ['a span through a surrogate pair', 'a😀b', [[2, 3]], 'a**😀**b'],
    ['a span from within a pair', 'a😀b', [[2, 4]], 'a**😀b**'],
    ['a span into a pair', 'a😀b', [[0, 2]], '**a😀**b'],
    ['a span beyond the text', 'dam', [[-4, 99]], '**dam**'],
    ['a span outside the text', 'dam', [[7, 9]], 'dam'],
    ['no span', '*dam*', [], '\\*dam\\*'],
    ['an address', 'https://example.org', [[0, 5]], '**https**\\://example\\.org'],
  ])('%s', (_, text, spans, markdown) => {
    expect(
      emphasise(
        text,
        spans.map(([start, end]) => ({ start, end })),
      ),
    ).toBe(markdown);
  });

  test('without spans it is escapeText', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(emphasise(text, [])).toBe(escapeText(text));
      }),
    );
  });

  /** For each code unit that is shown: does one of the spans, widened to whole characters, hold it? */
  function covered(text: string, spans: readonly Span[]): boolean[] {
    const result: boolean[] = [];
    let offset = 0;
    for (const character of text) {
      const end = offset + character.length;
      const isCovered = spans.some((span) => span.start < end && span.end > offset && span.start < span.end);
      const shown = character === '\r' && text[end] === '\n' ? '' : expectedCharacters(character);
      for (let i = 0; i < withoutTabs(shown).length; i += 1) result.push(isCovered);
      offset = end;
    }
    return result;
  }

  test.each(MODES)('an independent parser (%s) sees bold exactly over the spans and nothing else', (mode) => {
    fc.assert(
      fc.property(hostileTextWithSpans, fc.boolean(), ({ text, spans }, quoted) => {
        const markdown = emphasise(text, spans);
        const shown = render(quoted ? quoteBlock(markdown) : markdown, mode);
        const wanted = covered(text, spans);

        expect(shown.text).toBe(withoutTabs(expectedCharacters(text)));
        expect(activeKinds(shown).filter((kind) => kind !== 'strong')).toEqual(quoted ? ['blockQuote'] : []);
        for (const [index, character] of shown.text.split('').entries()) {
          const isBold = shown.bold[index] ?? false;
          if (/\S/.test(character)) expect(isBold).toBe(wanted[index]);
          else if (isBold) expect(wanted[index]).toBe(true);
          if (character === '\n') expect(isBold).toBe(false);
        }
      }),
      RUNS,
    );
  });

  test.each(MODES)('no bold run (%s) begins or ends with white space', (mode) => {
    fc.assert(
      fc.property(hostileTextWithSpans, ({ text, spans }) => {
        for (const node of parse(emphasise(text, spans), mode)) {
          if (node.type === 'strong') expect(renderNodes([node]).text).toMatch(/^\S(?:.*\S)?$/);
        }
      }),
    );
  });
});

describe('quoteBlock', () => {
  test('puts the mark before every line, empty ones too', () => {
    expect(quoteBlock('a\n\nb')).toBe('> a\n> \n> b');
  });

  test('quotes an empty text as one empty line', () => {
    expect(quoteBlock('')).toBe('> ');
  });

  test('leaves what is in the lines alone', () => {
    expect(quoteBlock('**a** \\> b')).toBe('> **a** \\> b');
  });
});

describe('hostile length', () => {
  const LENGTH = 100_000;

  test.each([
    'a',
    '1',
    ' ',
    '\t',
    '\n',
    '\r',
    '\\',
    '*',
    '-',
    '1.',
    '- ',
    ' 1',
    '\u200b',
    '\u200b \0',
    '[',
    '<@',
    ':a',
    '\u2028 ',
    '\ud800',
    '\0',
  ])('%j a hundred thousand characters long is escaped within two seconds', (unit) => {
    const text = `${unit.repeat(LENGTH / unit.length)}-`;
    const spans = Array.from({ length: 5000 }, (_, index) => ({ start: index * 20, end: index * 20 + 7 }));
    const started = performance.now();
    emphasise(text, spans);
    escapeText(text);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
