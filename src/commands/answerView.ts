import type { PassagesView } from '../reply/reply.ts';
import type { AskedArticle } from '../search/bestAnswer.ts';
import { termKey } from '../search/termKey.ts';

/** Passages a reader can turn through. */
export const mostPassages = 5;
/** Passages that score less than this share of the best are too far from the question to turn to. */
const LEAST_SHARE = 0.4;
/** Nearest passages shown when nothing answers. */
const NEAREST = 3;

/** The passages of an answer that are worth showing, best first. */
export function answerView({ article, answer }: AskedArticle): PassagesView {
  const least = LEAST_SHARE * (answer.passages[0]?.score ?? 0);
  const passages = answer.passages
    .filter((passage, i) => i === 0 || passage.score >= least)
    .slice(0, answer.answered ? mostPassages : NEAREST);
  return {
    kind: answer.answered ? 'answer' : 'nearest',
    article: article.id,
    version: article.version,
    sentences: passages.map(({ sentence }) => sentence),
    terms: [...new Set(passages.flatMap(({ stems }) => stems))].map(termKey),
  };
}
