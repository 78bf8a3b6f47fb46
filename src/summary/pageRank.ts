/** Share of the rank that follows the edges; the rest is spread evenly (Brin & Page 1998). */
const DAMPING = 0.85;
const MOST_ROUNDS = 100;
/** The ranks sum to 1; a change below this alters no order that matters. */
const TOLERANCE = 1e-6;

/**
 * PageRank over an undirected weighted graph, as TextRank (Mihalcea & Tarau 2004) and LexRank (Erkan & Radev 2004) use it:
 * `rank(i) = (1 − d)/n + d · Σ rank(j) · w(j,i) / Σ w(j,·)`. A node without edges gives its rank to all alike.
 *
 * @param graph a symmetric matrix of weights that are not negative, row by row; the diagonal is ignored
 * @returns one rank a node; they sum to 1
 */
export function pageRank(graph: readonly Float64Array[]): Float64Array {
  const size = graph.length;
  const degrees = graph.map((row, node) => sumWithout(row, node));
  let ranks = new Float64Array(size).fill(1 / size);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const next = nextRanks(graph, degrees, ranks);
    const change = next.reduce((total, rank, node) => total + Math.abs(rank - (ranks[node] ?? 0)), 0);
    ranks = next;
    if (change < TOLERANCE) break;
  }
  return ranks;
}

function nextRanks(graph: readonly Float64Array[], degrees: readonly number[], ranks: Float64Array) {
  const size = graph.length;
  const next = new Float64Array(size);
  let stranded = 0;
  for (const [node, row] of graph.entries()) {
    const rank = ranks[node] ?? 0;
    const degree = degrees[node] ?? 0;
    if (degree === 0) {
      stranded += rank;
      continue;
    }
    for (let target = 0; target < size; target++) {
      if (target !== node) next[target] = (next[target] ?? 0) + rank * ((row[target] ?? 0) / degree);
    }
  }
  return next.map((flow) => (1 - DAMPING) / size + DAMPING * (flow + stranded / size));
}

function sumWithout(row: Float64Array, node: number): number {
  return row.reduce((total, weight, i) => (i === node ? total : total + weight), 0);
}
