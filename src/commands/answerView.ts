import type { LikelyView, PassagesView } from '../reply/reply.ts';
import type { AskedArticle } from '../search/bestAnswer.ts';
import { withoutRepeats } from '../search/repeats.ts';
import { termKey } from '../search/termKey.ts';

/** Passages a reader can turn through. */
export const mostPassages = 5;
/** Passages to ask for: some may repeat others. */
export const mostRanked = 12;
/** Passages that score less than this share of the best are too far from the question to turn to. */
const LEAST_SHARE = 0.4;
/** Nearest passages shown when nothing answers. */
const NEAREST = 3;
/** Below this confidence that the first passage is the one, the next best are shown beside it. */
const SURE = 0.6;
/** Passages shown at once then: two, and a third that has this share of the best one's score. */
const FEWEST_TOGETHER = 2;
const MOST_TOGETHER = 3;
const NEAR_SHARE = 0.8;

/** The passages of an answer that are worth showing, best first, each once. */
export function answerView({ article, answer }: AskedArticle): PassagesView | LikelyView {
  const best = answer.passages[0]?.score ?? 0;
  const isDoubtful = answer.answered && answer.confidence < SURE;
  const distinct = new Set(
    withoutRepeats(
      article,
      answer.passages.map(({ sentence }) => sentence),
    ),
  );
  const passages = answer.passages
    .filter(({ sentence }) => distinct.has(sentence))
    .filter(({ score }, i) => i < (isDoubtful ? FEWEST_TOGETHER : 1) || score >= LEAST_SHARE * best)
    .slice(0, answer.answered ? mostPassages : NEAREST);
  const view = {
    article: article.id,
    version: article.version,
    sentences: passages.map(({ sentence }) => sentence),
    terms: [...new Set(passages.flatMap(({ stems }) => stems))].map(termKey),
  };
  if (!isDoubtful) return { ...view, kind: answer.answered ? 'answer' : 'nearest' };
  const near = passages.slice(0, MOST_TOGETHER).filter(({ score }) => score >= NEAR_SHARE * best).length;
  return { ...view, kind: 'likely', together: Math.min(passages.length, Math.max(FEWEST_TOGETHER, near)) };
}
