import type { Article } from '../article/article.ts';
import type { ArticleFinder } from './articleFinder.ts';
import { type AskJson, askJson } from './json/askJson.ts';
import { type InspectJson, inspectJson } from './json/inspectJson.ts';
import { type QuotesJson, quotesJson } from './json/quotesJson.ts';
import { type RelatedJson, relatedArticlesJson, relatedPassagesJson } from './json/relatedJson.ts';
import { type SummaryJson, summaryJson } from './json/summaryJson.ts';
import { isProblem, type Problem, type Request } from './request.ts';

/** `ms`: milliseconds the request took, to a thousandth; reading the article counts only the first time. */
export type JsonAnswer = (AskJson | SummaryJson | RelatedJson | QuotesJson | InspectJson) & { readonly ms: number };

export async function answerAsJson(request: Request, finder: ArticleFinder): Promise<JsonAnswer | Problem> {
  const started = performance.now();
  const answer = await answerRequest(request, finder);
  if (isProblem(answer)) return answer;
  return { ...answer, ms: Math.round((performance.now() - started) * 1000) / 1000 };
}

async function answerRequest(request: Request, finder: ArticleFinder) {
  if (request.command === 'ask') {
    const articles = await articlesMeant(request.article, finder);
    return isProblem(articles) ? articles : askJson(request.question, articles, finder.vectors);
  }
  if (request.command === 'quotes') {
    const article = await onlyArticle(request.article, finder);
    return isProblem(article) ? article : quotesJson(article, request.speaker);
  }
  const found = await finder.find(request.article);
  if (isProblem(found)) {
    return request.command === 'inspect' && found.reading ? inspectJson(found.reading) : { problem: found.problem };
  }
  const { article } = found;
  switch (request.command) {
    case 'summary':
      return summaryJson(article, request.size);
    case 'inspect':
      return inspectJson(article);
    case 'related': {
      if (request.topic !== null) return relatedPassagesJson(article, request.topic);
      const library = await finder.libraryAround(found);
      return isProblem(library) ? library : relatedArticlesJson(article, library);
    }
  }
}

/** The named article, or every one of the library. */
async function articlesMeant(named: string | null, finder: ArticleFinder): Promise<readonly Article[] | Problem> {
  if (named !== null) {
    const found = await finder.find(named);
    return isProblem(found) ? found : [found.article];
  }
  const library = await finder.library();
  if (isProblem(library)) return library;
  const articles = library.list();
  return articles.length > 0 ? articles : { problem: 'The library has no article; name a file with --article.' };
}

/** The named article, or the library's where it has but one. */
async function onlyArticle(named: string | null, finder: ArticleFinder): Promise<Article | Problem> {
  const articles = await articlesMeant(named, finder);
  if (isProblem(articles)) return articles;
  const [first, ...others] = articles;
  return first && others.length === 0
    ? first
    : { problem: `There are ${articles.length} articles in the library; name one with --article.` };
}
