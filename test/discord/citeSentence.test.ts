import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { readArticle } from '../../src/article/readArticle.ts';
import { citeSentence } from '../../src/discord/citeSentence.ts';
import { limits } from '../../src/discord/limits.ts';

function articleOf(text: string): Article {
  const reading = readArticle('piece', text);
  if (!('article' in reading)) throw new Error('This is no article.');
  return reading.article;
}

const markdownOf = (article: Article, sentence: number): string | undefined =>
  (citeSentence(article, sentence)?.components as { components: { content: string }[] }[] | undefined)?.[0]
    ?.components[0]?.content;

describe('a citation', () => {
  const FRONT = '---\ntitle: Goats on the green\nbyline: Ann Dray\npublished: 2020-05-06\n---\n';

  test('names the sentence, its source and its paragraph, in a block to copy', () => {
    const article = articleOf(`${FRONT}Nine goats came.\n\nThey ate the mayor's hat. He wept.\n`);
    expect(markdownOf(article, 1)).toBe(
      "```\n“They ate the mayor's hat.” Ann Dray, “Goats on the green”, 6 May 2020, paragraph 2.\n```",
    );
  });

  test('leaves the dateline out', () => {
    const article = articleOf('OSLO (Skerry Wire) — Nine goats came to the green on Monday.\n');
    expect(markdownOf(article, 0)).toBe('```\n“Nine goats came to the green on Monday.” paragraph 1.\n```');
  });

  test.each([
    ['quoted', '“They ate my hat,” said Odd Wren. He wept.', 'Odd Wren, quoted in Ann Dray, '],
    ['cited', 'The goats will stay, Odd Wren said. He wept.', 'Odd Wren, cited in Ann Dray, '],
    ['nobody, where the article reports', 'The goats stayed. He wept.', 'Ann Dray, '],
    ['nobody, where two speak', '“No,” said Odd Wren, but Liv Sund said the goats could stay.', 'Ann Dray, '],
    ['nobody, where the source is not named', 'The goats are said to like hats. He wept.', 'Ann Dray, '],
    ['nobody, for what somebody thinks', 'Odd Wren fears that the goats will stay. He wept.', 'Ann Dray, '],
  ])('names the speaker where one says the sentence: %s', (_, text, source) => {
    const citation = markdownOf(articleOf(`${FRONT}${text}\n`), 0);
    expect(citation).toMatch(new RegExp(`[.][”’] ${source}“Goats on the green”`));
  });

  test('that would end the block early is escaped instead', () => {
    const article = articleOf(`${FRONT}The goat typed \`\`\` and @everyone laughed.\n`);
    expect(markdownOf(article, 0)).toMatch(/^“The goat typed \\`\\`\\` and \\@everyone laughed\\\.” /);
  });

  test('longer than a message there is none', () => {
    const article = articleOf(`${FRONT}The goats ate ${'thistle, '.repeat(600)}and grass. They slept.\n`);
    expect(citeSentence(article, 0)).toBeNull();
    expect(markdownOf(article, 1)?.length).toBeLessThan(limits.messageText);
  });
});
