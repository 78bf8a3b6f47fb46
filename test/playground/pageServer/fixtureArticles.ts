import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'node:path';
import type { Article } from '../../../src/article/article.ts';
import { articleFrom } from '../../search/bundledArticle.ts';

const FOLDER = new URL('../../fixtures/articles/', import.meta.url);

/** The articles among the fixtures, under the names of their files. */
export function fixtureArticles(): readonly Article[] {
  return readdirSync(FOLDER).map((name) => articleFrom(readFileSync(new URL(name, FOLDER), 'utf8'), parse(name).name));
}
