import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { Searcher, searcherOf } from '../../src/search/searcher.ts';
import { speechWeights } from '../../src/search/speechSearch.ts';
import { articleFrom } from './bundledArticle.ts';

const brewery = articleFrom(
  `The brewery at Halse will close in spring. Workers learned of it from a poster. Nobody had asked Greta Lindahl, who runs the inn.

Managing director Arvid Storm said the wells had turned salty. "We cannot brew with the sea," he said. He promised every worker a year of wages.

"I will buy the kettles myself," said Greta Lindahl. The union chairwoman, Pia Holm, said the poster was an insult. She said that the wells could be cleaned in a summer.

The kettles were cast in Bergen in 1911. Halse has had a brewery since the days of King Oscar.
`,
);

function firstOf(article: Article, question: string): string {
  const [passage] = searcherOf(article).ask(question).passages;
  const sentence = passage && article.sentences[passage.sentence];
  return sentence ? article.text.slice(sentence.quoteStart, sentence.end) : '';
}

describe('someone asks what somebody said', () => {
  test.each([
    ['words beside the name', 'What did Arvid Storm say?', /wells had turned salty|brew with the sea/],
    ['words beside a pronoun', 'What did Storm say about the sea?', /^"We cannot brew/],
    ['a promise beside a pronoun', 'What did the managing director promise?', /^He promised/],
    ['words on what another speaks of too', 'What did Pia Holm say about the wells?', /^She said that the wells/],
    ['words and not where the name stands alone', 'What did Greta Lindahl say?', /^"I will buy the kettles/],
    ['words by role', 'what did the chairwoman say about the poster', /insult/],
    ['words despite a slip', 'what did Strom say about wells', /^Managing director/],
    ['who said it', 'Who said the poster was an insult?', /Pia Holm/],
    ['who said it, where the article tells of it as well', 'Who says the kettles will be bought?', /Greta Lindahl/],
  ])('%s', (_, question, expected) => {
    expect(firstOf(brewery, question)).toMatch(expected);
    expect(searcherOf(brewery).ask(question).answered).toBe(true);
  });

  test.each([
    ['nobody in the article has that name', 'What did Henrik Dahl say?'],
    ['the one named says nothing', 'What did King Oscar say about the brewery?'],
    ['the speaker never speaks of it', 'What did Pia Holm say about King Oscar?'],
    ['nobody says so', 'Who said the beer tasted of herring?'],
  ])('is told that it does not say where %s', (_, question) => {
    expect(searcherOf(brewery).ask(question).answered).toBe(false);
  });

  test('the verb of saying is neither looked for nor marked', () => {
    const { passages } = searcherOf(brewery).ask('What did Pia Holm say about the poster?');
    const marked = passages.flatMap(({ matches }) => matches.map(({ start, end }) => brewery.text.slice(start, end)));
    expect(marked).toContain('Holm');
    expect(marked).toContain('poster');
    expect(marked).not.toContain('said');
  });
});

describe('someone asks anything else', () => {
  test.each([
    'When will the brewery close?',
    'Where were the kettles cast?',
    'Who runs the inn?',
    'wells',
    '',
  ])('the answer does not depend on who says what: "%s"', (question) => {
    const searcher = new Searcher(brewery);
    const { speech, ranked } = searcher.examine(question);
    expect(speech).toBeNull();
    expect(ranked).toEqual(searcher.examine(question, null, false).ranked);
  });
});

test('in a long article words beside a pronoun are found though they share no word with the question', () => {
  const filler = Array.from({ length: 120 }, (_, i) => `Storm clouds passed the brewery ${i} times in that week.`);
  const article = articleFrom(`${brewery.text}\n${filler.join('\n\n')}\n`);
  const { passages } = searcherOf(article).ask('What did Arvid Storm say?');
  const texts = passages.map(({ sentence }) => {
    const { start = 0, end = 0 } = article.sentences[sentence] ?? {};
    return article.text.slice(start, end);
  });
  expect(texts.slice(0, 3)).toContainEqual(expect.stringMatching(/^"We cannot brew/));
});

test('words of the speaker weigh more than their name, and words on the topic more than a mention', () => {
  expect(speechWeights.spoken).toBeGreaterThan(speechWeights.mention);
  expect(speechWeights.topic).toBeGreaterThan(speechWeights.mention);
});
