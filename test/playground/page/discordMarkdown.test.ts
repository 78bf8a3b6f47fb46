import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { displayable, emphasise, escapeText, quoteBlock } from '../../../src/discord/escape.ts';
import { discordMarkdown, type MarkdownNode, shownText } from '../../../src/playground/page/discordMarkdown.ts';
import { hostileText, hostileTextWithSpans } from '../../discord/hostileText.ts';

/** A tree in one line: `strong(text)`, texts in quotation marks. */
function outline(nodes: readonly MarkdownNode[]): string {
  return nodes.map(outlineOf).join(' ');
}

function outlineOf({ type, content, items }: MarkdownNode): string {
  if (type === 'text') return JSON.stringify(content);
  if (items !== undefined) return `list(${items.map((item) => `[${outline(item)}]`).join(' ')})`;
  if (typeof content === 'string') return `${type}(${JSON.stringify(content)})`;
  return content === undefined ? type : `${type}(${outline(content)})`;
}

/** Every kind of node in a tree. */
function kindsOf(nodes: readonly MarkdownNode[]): Set<string> {
  const kinds = new Set<string>();
  const walk = ({ type, content, items = [] }: MarkdownNode): void => {
    kinds.add(type);
    for (const node of typeof content === 'string' ? [] : (content ?? [])) walk(node);
    for (const node of items.flat()) walk(node);
  };
  for (const node of nodes) walk(node);
  return kinds;
}

/** What shows characters and does nothing else. */
const PLAIN = new Set(['text', 'br', 'twemoji']);
const activeKinds = (nodes: readonly MarkdownNode[]) => [...kindsOf(nodes)].filter((kind) => !PLAIN.has(kind)).sort();

/** The parser turns tabs into blanks. */
const withoutTabs = (text: string) => text.replaceAll('\t', '    ');

const RUNS = { numRuns: 2_000 };

describe('the tree of a message', () => {
  test.each([
    ['plain words', '"plain words"'],
    ['one\ntwo', '"one" br "two"'],
    ['**bold** and *em*', 'strong("bold") " and " em("em")'],
    [
      '_em_ __under__ ~~no~~ ||secret||',
      'em("em") " " underline("under") " " strikethrough("no") " " spoiler("secret")',
    ],
    ['***both***', 'em(strong("both"))'],
    ['**bold *and em***', 'strong("bold " em("and em"))'],
    ['`code *as it is*`', 'inlineCode("code *as it is*")'],
    ['```\nblock *as it is*\n```', 'codeBlock("block *as it is*")'],
    ['# Title\ntext', 'heading("Title") "text"'],
    ['### Small title\n**text**', 'heading("Small title") strong("text")'],
    ['[label](https://example.org)', 'link("label")'],
    ['https://example.org', 'url("https://example.org")'],
    ['<https://example.org>', 'autolink("https://example.org")'],
    ['<@100000000000000004> @everyone', 'user " " everyone'],
  ])('of %j is %s', (markdown, tree) => {
    expect(outline(discordMarkdown(markdown))).toBe(tree);
  });

  test.each([
    ['at the beginning', '> quoted\nnot', 'blockQuote("quoted" br) "not"'],
    ['over several lines', '> one\n> two', 'blockQuote("one" br "two")'],
    ['to the end', '>>> one\ntwo', 'blockQuote("one" br "two")'],
    ['behind words', 'words\n> quoted', '"words" br blockQuote("quoted")'],
    ['with small print behind it', '> quoted\n-# small', 'blockQuote("quoted" br) subtext("small")'],
    [
      'with words and small print behind it',
      '> quoted\n— **Ann**\n-# small',
      'blockQuote("quoted" br) "— " strong("Ann") br subtext("small")',
    ],
    [
      'with small print on two lines behind it',
      '> quoted\n-# — **Ann**\n-# ¶ 2 of 3',
      'blockQuote("quoted" br) subtext("— " strong("Ann")) subtext("¶ 2 of 3")',
    ],
    ['that has a heading behind it', '> quoted\n# Title', 'blockQuote("quoted" br) heading("Title")'],
    ['in the middle of a line, where it is none', 'a > b', '"a > b"'],
  ])('has a block quote %s', (_, markdown, tree) => {
    expect(outline(discordMarkdown(markdown))).toBe(tree);
  });

  test.each([
    ['at the beginning', '-# small', 'subtext("small")'],
    ['behind words', 'words\n-# small', '"words" br subtext("small")'],
    ['with formatting in it', '-# **bold** *em*', 'subtext(strong("bold") " " em("em"))'],
    ['in the middle of a line, where it is none', 'words -# small', '"words -# small"'],
  ])('has small print %s', (_, markdown, tree) => {
    expect(outline(discordMarkdown(markdown))).toBe(tree);
  });

  test.each([
    ['of dots', '- one\n- two', 'list(["one"] ["two"])'],
    ['of stars', '* one\n* two', 'list(["one"] ["two"])'],
    ['of numbers', '1. one\n2. two', 'list(["one"] ["two"])'],
    ['behind words', 'words\n- one', '"words" br list(["one"])'],
    ['that ends with its last item', '- one\n- two\nwords', 'list(["one"] ["two"]) "words"'],
    ['of dots, and one of numbers behind it', '- one\n1. two\n2. three', 'list(["one"]) list(["two"] ["three"])'],
    ['of numbers, and one of dots behind it', '1. one\n- two', 'list(["one"]) list(["two"])'],
    ['of numbers in one of dots', '- one\n  1. inner\n- two', 'list(["one" br list(["inner"])] ["two"])'],
    ['in a list', '- one\n  - inner\n- two', 'list(["one" br list(["inner"])] ["two"])'],
    ['with formatting in it', '- **one**\n- *two*', 'list([strong("one")] [em("two")])'],
    ['in the middle of a line, where it is none', 'a - b', '"a - b"'],
    ['of a dash alone, where it is none', '-one', '"-one"'],
  ])('has a list %s', (_, markdown, tree) => {
    expect(outline(discordMarkdown(markdown))).toBe(tree);
  });

  test('says of a list whether it is of numbers, and with which it begins', () => {
    expect(discordMarkdown('7. seven\n8. eight')).toMatchObject([{ type: 'list', ordered: true, start: 7 }]);
    expect(discordMarkdown('- one')).toMatchObject([{ type: 'list', ordered: false }]);
  });

  test.each([
    ['\\*not em\\*', '*not em*'],
    ['\\> not quoted', '> not quoted'],
    ['\\- no item', '- no item'],
    ['1\\. no item', '1. no item'],
    ['\\# no title', '# no title'],
    ['\\-\\# not small', '-# not small'],
    ['\\[a](b)', '[a](b)'],
    ['\\<\\@1\\>', '<@1>'],
    ['a\\\\b', 'a\\b'],
  ])('of %j is the text %j', (markdown, text) => {
    expect(outline(discordMarkdown(markdown))).toBe(JSON.stringify(text));
  });

  test('has neighbouring texts as one', () => {
    fc.assert(
      fc.property(hostileText, (markdown) => {
        const check = (nodes: readonly MarkdownNode[]): void => {
          for (const [i, { type, content }] of nodes.entries()) {
            expect(type === 'text' && nodes[i + 1]?.type === 'text').toBe(false);
            if (Array.isArray(content)) check(content);
          }
        };
        check(discordMarkdown(markdown));
      }),
      RUNS,
    );
  });
});

describe('text that is escaped', () => {
  test('is its very characters and nothing else', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const nodes = discordMarkdown(escapeText(text));
        expect(activeKinds(nodes)).toEqual([]);
        expect(shownText(nodes)).toBe(withoutTabs(displayable(text)));
      }),
      RUNS,
    );
  });

  test('is so in a block quote, with small print behind it', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const [quote, small, ...others] = discordMarkdown(`${quoteBlock(escapeText(text))}\n-# ¶ 1 of 2`);
        expect(others).toEqual([]);
        expect([quote?.type, small?.type]).toEqual(['blockQuote', 'subtext']);
        expect(activeKinds(quote ? [quote] : [])).toEqual(['blockQuote']);
        expect(shownText(quote ? [quote] : [])).toBe(`${withoutTabs(displayable(text))}\n`);
      }),
      RUNS,
    );
  });

  test('is so in small print', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const line = displayable(text).replaceAll('\n', ' ');
        const nodes = discordMarkdown(`-# x${escapeText(line)}`);
        expect(activeKinds(nodes)).toEqual(['subtext']);
        expect(shownText(nodes)).toBe(`x${withoutTabs(line)}`);
      }),
      RUNS,
    );
  });

  test('is so with words in bold, and in a block quote, too', () => {
    fc.assert(
      fc.property(hostileTextWithSpans, ({ text, spans }) => {
        const markdown = emphasise(text, spans);
        for (const written of [markdown, quoteBlock(markdown)]) {
          const nodes = discordMarkdown(written);
          expect(activeKinds(nodes).filter((kind) => kind !== 'strong' && kind !== 'blockQuote')).toEqual([]);
          expect(shownText(nodes)).toBe(withoutTabs(displayable(text)));
        }
      }),
      RUNS,
    );
  });
});
