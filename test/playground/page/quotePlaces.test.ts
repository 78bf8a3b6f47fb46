import { type APIComponentInContainer, type APIMessageTopLevelComponent, ComponentType } from 'discord-api-types/v10';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../../src/article/article.ts';
import { show, showContext } from '../../../src/commands/show.ts';
import { displayable } from '../../../src/discord/escape.ts';
import { renderReply } from '../../../src/discord/renderReply.ts';
import { discordMarkdown } from '../../../src/playground/page/discordMarkdown.ts';
import { quotePlaces, type ShownQuote } from '../../../src/playground/page/quotePlaces.ts';
import type { PassagesView, Reply } from '../../../src/reply/reply.ts';
import { quotation } from '../../discord/hostileReply.ts';
import { bundledArticle } from '../../search/bundledArticle.ts';
import { fixtureArticles } from '../pageServer/fixtureArticles.ts';

const OWNER = '100000000000000004';

/** What stands in the text components of a message, in order. */
function textsOf(components: readonly (APIMessageTopLevelComponent | APIComponentInContainer)[]): string[] {
  return components.flatMap((component) => {
    if (component.type === ComponentType.TextDisplay) return [component.content];
    if (component.type === ComponentType.Container || component.type === ComponentType.Section) {
      return textsOf(component.components);
    }
    return [];
  });
}

/** The quotes on the first page of a reply that have a place, as the page finds them in its Markdown. */
function quotesOn(reply: Reply): ShownQuote[] {
  const { components } = renderReply(reply, { owner: OWNER });
  return textsOf(components).flatMap((markdown) => [...quotePlaces(discordMarkdown(markdown)).values()]);
}

/** The view of one sentence of an article, and the reply that shows it. */
function shownSentence(article: Article, sentence: number): { readonly view: PassagesView; readonly reply: Reply } {
  const { id, version } = article;
  const view: PassagesView = { kind: 'answer', article: id, version, sentences: [sentence], terms: [] };
  return { view, reply: show(view, article, { list: () => [article], get: () => article }) };
}

describe('the quotes of a card', () => {
  test.each(
    [bundledArticle(), ...fixtureArticles()].map((article) => [article.id, article] as const),
  )('are each sentence of %s, word for word, with its paragraph', (_, article) => {
    for (const [index, { quoteStart, end, paragraph }] of article.sentences.entries()) {
      const [quote, ...others] = quotesOn(shownSentence(article, index).reply);
      expect(others).toEqual([]);
      expect(quote?.words).toBe(displayable(article.text.slice(quoteStart, end)));
      expect(quote?.paragraph).toBe(paragraph + 1);
      expect(quote?.label).toBe(`¶ ${paragraph + 1} of ${article.paragraphs.length}`);
    }
  });

  test('of a context are its paragraphs, with the sentence in bold', () => {
    const article = bundledArticle();
    for (const [index, { paragraph, quoteStart, end }] of article.sentences.entries()) {
      const quotes = quotesOn(showContext(shownSentence(article, index).view, article, index));
      const own = quotes.filter(({ bold }) => bold.length > 0);
      expect(own.map((quote) => quote.paragraph)).toEqual([paragraph + 1]);
      const [quote] = own;
      const bold = quote?.bold.map((span) => quote.words.slice(span.start, span.end));
      expect(bold).toEqual([article.text.slice(quoteStart, end)]);
    }
  });

  test('have in bold what the reply marks', () => {
    fc.assert(
      fc.property(quotation, (part) => {
        fc.pre(part.place !== null && part.text.length <= 300);
        const reply: Reply = {
          tone: 'answer',
          asked: null,
          head: [],
          blocks: [part],
          paged: true,
          source: null,
          view: null,
          opensContext: false,
        };
        const [quote, ...others] = quotesOn(reply);
        expect(others).toEqual([]);
        expect(quote?.words).toBe(withoutTabs(displayable(part.text)));
        expect(quote?.paragraph).toBe(part.place?.paragraph);
        // White space stays plain at the ends, and a mark is never inside a character.
        const marked = (text: string) => text.replace(/[\s\uD800-\uDFFF\uFFFD]/g, '');
        const bold = quote?.bold.map(({ start, end }) => quote.words.slice(start, end)).join('') ?? '';
        const wanted = part.matches.map(({ start, end }) => displayable(part.text.slice(start, end))).join('');
        expect(marked(bold)).toBe(marked(wanted));
      }),
      { numRuns: 1_000 },
    );
  });
});

/** The parser turns tabs into blanks. */
const withoutTabs = (text: string) => text.replaceAll('\t', '    ');

describe('a place', () => {
  const placesIn = (markdown: string) => [...quotePlaces(discordMarkdown(markdown)).values()];

  test.each([
    ['¶ 8 of 12', 8, '¶ 8 of 12'],
    ['¶ 8 of 12 · passage 1 of 5 · also in ¶ 9', 8, '¶ 8 of 12'],
    ['¶ 3', 3, '¶ 3'],
  ])('is read from %j', (small, paragraph, label) => {
    expect(placesIn(`> He **came** back.\n-# ${small}`)).toEqual([
      { words: 'He came back.', bold: [{ start: 3, end: 7 }], paragraph, label },
    ]);
  });

  test.each([
    ['no quote above it', '-# ¶ 8 of 12'],
    ['a quote below it', '-# ¶ 8 of 12\n> He came back.'],
    ['other small print', '> He came back.\n-# passage 1 of 5'],
    ['another sign', '> He came back.\n-# § 8 of 12'],
    ['no number', '> He came back.\n-# ¶ eight'],
    ['small print that is none', '> He came back.\n¶ 8 of 12'],
  ])('is none with %s', (_, markdown) => {
    expect(placesIn(markdown)).toEqual([]);
  });

  test('belongs to the quote right above it, and each quote has one', () => {
    const markdown = '> one\n-# — **Ann**\n-# ¶ 1 of 3\n> two\n-# ¶ 2 of 3\n-# ¶ 3 of 3';
    expect(placesIn(markdown).map(({ words, paragraph }) => [words, paragraph])).toEqual([
      ['one', 1],
      ['two', 2],
    ]);
  });
});
