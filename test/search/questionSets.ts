import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Article, Span } from '../../src/article/article.ts';
import { articleFrom } from './bundledArticle.ts';

/** A question with the sentences that answer it; without any, the article does not say. */
export interface JudgedQuestion {
  readonly article: Article;
  readonly question: string;
  readonly kind: string;
  readonly gold: readonly Span[];
}

interface WrittenQuestion {
  readonly question: string;
  readonly kind: string;
  readonly answers: readonly string[];
}

const fixtures = new URL('../fixtures/', import.meta.url);
const articleFolders = [
  new URL('articles/', fixtures),
  new URL('further/articles/', fixtures),
  new URL('../../data/articles/', import.meta.url),
];
const articles = new Map<string, Article>();

/** The questions of record: what people ask, in the proportions in which they ask it. */
export function questionsOfRecord(): JudgedQuestion[] {
  const { questions }: { questions: (WrittenQuestion & { article: string })[] } = readJson(
    new URL('record.json', fixtures),
  );
  return questions.map((written) => judged(written.article, written));
}

/** Every other question the search was made with, hard ones above all. */
export function fixtureQuestions(): JudgedQuestion[] {
  return questionsIn('questions/');
}

/** Questions by people who had not seen the program, about articles it was not made with: for measuring alone. */
export function heldOutQuestions(): JudgedQuestion[] {
  return questionsIn('heldout/');
}

function questionsIn(name: string): JudgedQuestion[] {
  const folder = new URL(name, fixtures);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .flatMap((name) => {
      const set: { article: string; questions: WrittenQuestion[] } = readJson(new URL(name, folder));
      return set.questions.map((written) => judged(set.article, written));
    });
}

/** Every article that questions are asked of. */
export function articleNamed(file: string): Article {
  let article = articles.get(file);
  if (!article) {
    const place = articleFolders.map((folder) => new URL(file, folder)).find((url) => existsSync(url));
    if (!place) throw new Error(`There is no article ${file}.`);
    article = articleFrom(readFileSync(place, 'utf8'), file.replace(/\.\w+$/, ''));
    articles.set(file, article);
  }
  return article;
}

function judged(file: string, { question, kind, answers }: WrittenQuestion): JudgedQuestion {
  const article = articleNamed(file);
  return { article, question, kind, gold: answers.map((answer) => spanOf(article, answer)) };
}

function spanOf(article: Article, answer: string): Span {
  const start = article.text.indexOf(answer);
  if (start < 0) throw new Error(`These words do not stand in ${article.id}: ${answer}`);
  return { start, end: start + answer.length };
}

function readJson<T>(url: URL): T {
  return JSON.parse(readFileSync(url, 'utf8'));
}
