import type { Article } from '../article/article.ts';
import type { Vectors } from '../encoder/vectors.ts';
import { libraryIndexOf } from './libraryIndexOf.ts';
import { meaningsOf } from './meaningsOf.ts';
import { type Answer, searcherOf } from './searcher.ts';

/** An article with what it has to say to a question. */
export interface AskedArticle {
  readonly article: Article;
  readonly answer: Answer;
}

/** What several articles have to say to a question: the one that is surest to answer it. */
export interface BestAnswer extends AskedArticle {
  /** Other articles whose answers come near it, surest first. Empty where it is no answer. */
  readonly others: readonly AskedArticle[];
}

/** Articles that are asked in full; of more, those that the library's index holds to be the likeliest. */
export const MOST_ASKED = 8;
const MOST_OTHERS = 3;
/** How near the best an answer comes that may be the one meant: in confidence, and in its share of the best passage's score. */
const NEAR_CONFIDENCE = 0.05;
const NEAR_SCORE = 0.85;

/**
 * Asks the articles that may answer and keeps the surest answer; of equals the first. Passages that nobody is sure of go before
 * none at all.
 * @param vectors without them, articles are asked by words alone
 * @returns null for no articles
 */
export async function bestAnswer(
  articles: readonly Article[],
  question: string,
  limit: number,
  vectors: Vectors | null = null,
): Promise<BestAnswer | null> {
  const likely = likeliest(articles, question);
  const meanings = vectors && (await meaningsOf(likely, question, vectors));
  const asked = likely.map((article) => ({
    article,
    answer: searcherOf(article).ask(question, limit, meanings?.get(article) ?? null),
  }));
  const [best, ...behind] = asked.sort((one, other) => compare(one.answer, other.answer));
  if (!best) return null;
  return { ...best, others: behind.filter(({ answer }) => isNear(answer, best.answer)).slice(0, MOST_OTHERS) };
}

function likeliest(articles: readonly Article[], question: string): readonly Article[] {
  if (articles.length <= MOST_ASKED) return articles;
  const promising = libraryIndexOf(articles).promising(articles, question, MOST_ASKED);
  return promising.length > 0 ? promising : articles.slice(0, 1);
}

/** Below 0 where `one` is the better answer. */
function compare(one: Answer, other: Answer): number {
  const [some, others] = [one, other].map(({ passages }) => Math.min(1, passages.length));
  return (others ?? 0) - (some ?? 0) || other.confidence - one.confidence;
}

function isNear(answer: Answer, best: Answer): boolean {
  const [first] = answer.passages;
  const [bestPassage] = best.passages;
  if (!answer.answered || !best.answered || !first || !bestPassage) return false;
  return answer.confidence >= best.confidence - NEAR_CONFIDENCE && first.score >= NEAR_SCORE * bestPassage.score;
}
