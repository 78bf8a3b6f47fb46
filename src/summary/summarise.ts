import type { Article, Sentence } from '../article/article.ts';
import { pageRank } from './pageRank.ts';
import { positionAndForm } from './positionAndForm.ts';
import { selectDiverse } from './selectDiverse.ts';
import { cosineGraph, overlapGraph, type SentenceGraph } from './sentenceGraph.ts';
import { type SummaryCandidate, summaryCandidates } from './summaryCandidates.ts';
import { termFrequencies } from './termVector.ts';

/** Fitted to ROUGE on news articles with editors' highlights, on a development half. */
const weights = Object.freeze({
  /** Of TextRank, beside 1 for the best position. */
  overlapRank: 0.4,
  /** Of LexRank. */
  cosineRank: 0.2,
  /** Of the likeness to a sentence already chosen. */
  redundancy: 0.7,
});

/**
 * The sentences that sum the article up, in source order. Each is one of `article.sentences`, whole; show its quotable
 * part, `text.slice(quoteStart, end)`.
 *
 * @param count how many; fewer only when the article has fewer
 */
export function summarise(article: Article, count: number): Sentence[] {
  const candidates = summaryCandidates(article, count);
  const terms = candidates.map(contentStems);
  const similarities = cosineGraph(terms, sentenceIdf(terms));
  const scores = candidateScores(candidates, overlapGraph(terms), similarities);
  const similarity = (one: number, other: number) => similarities[one]?.[other] ?? 0;
  return selectDiverse(scores, similarity, count, weights.redundancy)
    .map((position) => candidates[position]?.index ?? 0)
    .sort((one, other) => one - other)
    .flatMap((index) => article.sentences[index] ?? []);
}

function candidateScores(
  candidates: readonly SummaryCandidate[],
  overlaps: SentenceGraph,
  similarities: SentenceGraph,
): number[] {
  const overlapRanks = relativeToHighest(pageRank(overlaps));
  const cosineRanks = relativeToHighest(pageRank(similarities));
  return candidates.map(
    (candidate, i) =>
      positionAndForm(candidate) +
      weights.overlapRank * (overlapRanks[i] ?? 0) +
      weights.cosineRank * (cosineRanks[i] ?? 0),
  );
}

function contentStems({ tokens }: SummaryCandidate): string[] {
  return tokens.filter(({ isStopWord }) => !isStopWord).map(({ stem }) => stem);
}

/** Inverse frequency of a term among the sentences themselves: `ln((n + 1) / (sf + ½))`. */
function sentenceIdf(sentences: readonly (readonly string[])[]): (term: string) => number {
  const holders = termFrequencies(sentences.flatMap((terms) => [...new Set(terms)]));
  return (term) => Math.log((sentences.length + 1) / ((holders.get(term) ?? 0) + 0.5));
}

function relativeToHighest(ranks: Float64Array): Float64Array {
  const highest = ranks.reduce((best, rank) => Math.max(best, rank), 0);
  return highest > 0 ? ranks.map((rank) => rank / highest) : ranks;
}
