// The project's own articles with questions, as test/fixtures/questions has them.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { readArticle } from '../dist/article/readArticle.js';

const root = new URL('../', import.meta.url);
const FOLDERS = ['test/fixtures/articles/', 'test/fixtures/further/articles/', 'data/articles/'];

/**
 * [{ article, questions: [{ question, kind, gold: [[start, end]] }] }]; gold is empty where the article does not say.
 * @param name the folder: `questions`, or `heldout` for those that nothing was made with
 */
export function readQuestionSets(name = 'questions') {
  const folder = new URL(`test/fixtures/${name}/`, root);
  return readdirSync(folder)
    .sort()
    .map((name) => {
      const { article: file, questions } = JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
      const place = FOLDERS.map((one) => new URL(one + file, root)).find((url) => existsSync(url));
      const { article } = readArticle(file.replace(/\.\w+$/, ''), readFileSync(place, 'utf8'));
      const spanOf = (answer) => [article.text.indexOf(answer), article.text.indexOf(answer) + answer.length];
      return {
        article,
        questions: questions.map(({ question, kind, answers }) => ({ question, kind, gold: answers.map(spanOf) })),
      };
    });
}
