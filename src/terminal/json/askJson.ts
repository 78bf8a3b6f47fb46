import type { Article } from '../../article/article.ts';
import type { Vectors } from '../../encoder/vectors.ts';
import { bestAnswer } from '../../search/bestAnswer.ts';
import { type PassageJson, passageJson } from './passageJson.ts';

export interface AskJson {
  readonly question: string;
  readonly answered: boolean;
  /** 0 to 1. */
  readonly confidence: number;
  /** Best first; for an unanswered question, the nearest. */
  readonly passages: readonly PassageJson[];
  /** The id of the article the passages stand in; only where the request named none and there were several. */
  readonly article?: string;
}

const MOST_PASSAGES = 10;

/** The answer of the article that is surest to have one. */
export async function askJson(question: string, articles: readonly Article[], vectors: Vectors): Promise<AskJson> {
  const best = await bestAnswer(articles, question, MOST_PASSAGES, vectors);
  if (!best) return { question, answered: false, confidence: 0, passages: [] };
  const { article, answer } = best;
  return {
    question,
    answered: answer.answered,
    confidence: answer.confidence,
    passages: answer.passages.map((passage) => passageJson(article, passage)),
    ...(articles.length > 1 ? { article: article.id } : {}),
  };
}
