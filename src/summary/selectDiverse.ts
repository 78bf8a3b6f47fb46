/**
 * Greedy choice of items that are good and unlike each other: maximal marginal relevance (Carbonell & Goldstein 1998), in
 * the form `score − penalty · (greatest similarity to one already chosen)`. Of equals the earlier item wins.
 *
 * @param scores one an item
 * @param similarity of two items by their positions in `scores`, 0 to 1
 * @param count how many to choose at most
 * @returns positions, in the order they were chosen
 */
export function selectDiverse(
  scores: readonly number[],
  similarity: (one: number, other: number) => number,
  count: number,
  penalty: number,
): number[] {
  const chosen: number[] = [];
  const left = new Set(scores.keys());
  const nearest = scores.map(() => 0);
  while (chosen.length < count && left.size > 0) {
    let best = -1;
    let bestScore = Number.NEGATIVE_INFINITY;
    for (const item of left) {
      const score = (scores[item] ?? 0) - penalty * (nearest[item] ?? 0);
      if (best < 0 || score > bestScore) [best, bestScore] = [item, score];
    }
    chosen.push(best);
    left.delete(best);
    for (const item of left) nearest[item] = Math.max(nearest[item] ?? 0, similarity(item, best));
  }
  return chosen;
}
