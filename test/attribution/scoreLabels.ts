import { type Label, type LabelScore, scoreLabels as scoreWithQuotations } from '../../bench/scoreLabels.mjs';
import type { Article } from '../../src/article/article.ts';
import type { Attribution } from '../../src/attribution/attribution.ts';
import { findQuotations } from '../../src/attribution/quotations.ts';

/** Compares the attributions of an article with its labels, as the benchmark does. */
export function scoreLabels(
  article: Article,
  labels: readonly Label[],
  attributions: readonly Attribution[],
): LabelScore {
  return scoreWithQuotations(article, labels, attributions, findQuotations(article));
}
