import { readFileSync } from 'node:fs';
import type { Article } from '../../src/article/article.ts';
import { readArticle } from '../../src/article/readArticle.ts';

/** An article from its text, as a file has it. Fails where there is no sentence to read. */
export function articleFrom(text: string, id = 'test'): Article {
  const reading = readArticle(id, text);
  if ('article' in reading) return reading.article;
  throw new Error(`There is no article in it: ${reading.problem.kind}.`);
}

/** The article that comes with the bot. */
export function bundledArticle(): Article {
  const file = new URL('../../data/articles/tikrit-offensive.md', import.meta.url);
  return articleFrom(readFileSync(file, 'utf8'), 'tikrit-offensive');
}
