import { describe, expect, test } from 'vitest';
import type { Article } from '../../../src/article/article.ts';
import { ask } from '../../../src/commands/ask.ts';
import { askTheArticle } from '../../../src/commands/askTheArticle.ts';
import { BUNDLED_REMARK } from '../../../src/playground/pageServer/bundledArticle.ts';
import { exampleQuestions } from '../../../src/playground/pageServer/exampleQuestions.ts';
import { fixedLibrary } from '../../../src/terminal/fixedLibrary.ts';
import { articleFrom, bundledArticle } from '../../search/bundledArticle.ts';
import { fixtureArticles } from './fixtureArticles.ts';

/** How the bot answers a question with this article alone. */
async function toneOf(question: string, article: Article): Promise<string> {
  const { tone, head, blocks } = await ask.run(
    { question },
    { library: fixedLibrary([article]), preferredArticle: null },
  );
  const opening = JSON.stringify([head, blocks[0]]);
  return tone === 'uncertain' && opening.includes('The article does not seem to say.') ? 'declined' : tone;
}

test('the article that comes with Verbatim has questions made for it', async () => {
  expect(await exampleQuestions(bundledArticle(), null)).toEqual([
    'What did Warren say about air strikes?',
    'How many men are in the force?',
    'How many civilians have fled Tikrit?',
  ]);
});

test('the remark on it, looked up as a message, is answered by what it is about', async () => {
  const library = fixedLibrary([bundledArticle()]);
  const { tone, blocks } = await askTheArticle.run({ message: BUNDLED_REMARK }, { library, preferredArticle: null });
  expect(tone).toBe('answer');
  expect(blocks[0]).toMatchObject({ text: expect.stringContaining('Iraq didn’t request our support') });
});

test('an article of the same name has not', async () => {
  const { text } = bundledArticle();
  const changed = articleFrom(text.replace('25,000', '35,000'), 'tikrit-offensive');
  const examples = await exampleQuestions(changed, null);
  expect(examples).toHaveLength(3);
  expect(examples).not.toContain('How many men are in the force?');
});

describe.each(
  [bundledArticle(), ...fixtureArticles()].map((article) => [article.id, article] as const),
)('the questions to begin with for %s', (_id, article) => {
  test('are three, of which the bot answers the first two and declines the last', async () => {
    const examples = await exampleQuestions(article, null);
    const tones = await Promise.all(examples.map((question) => toneOf(question, article)));
    expect(tones).toEqual(['answer', 'answer', 'declined']);
    expect(new Set(examples).size).toBe(3);
  });

  test('are the same each time', async () => {
    expect(await exampleQuestions(article, null)).toEqual(await exampleQuestions(article, null));
  });
});

test('are fewer where the article has nothing to ask about', async () => {
  const article = articleFrom('It was so, as it is. And so it was not to be.');
  const examples = await exampleQuestions(article, null);
  expect(examples).toHaveLength(1);
  expect(await toneOf(examples[0] ?? '', article)).toBe('declined');
});

test('the last is on something else where the article is on the usual one', async () => {
  const article = articleFrom(
    'A loaf of rye bread has to bake for ninety minutes, the baker said. Then it cools overnight.',
  );
  const examples = await exampleQuestions(article, null);
  expect(examples.at(-1)).not.toContain('rye bread');
  expect(await toneOf(examples.at(-1) ?? '', article)).toBe('declined');
});

test('a name that opens a sentence is asked for as it stands inside one', async () => {
  const article = articleFrom(
    'The harbour board, which runs the ferries, said the old pier would be closed in March. The harbour board said the pier was rotten.',
  );
  expect((await exampleQuestions(article, null)).join(' ')).not.toContain(' The harbour board');
});
