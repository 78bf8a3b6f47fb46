import { termFrequencies, termVector } from './termVector.ts';

/** The similarity of every two sentences: a symmetric matrix, row by row, with a diagonal of 0. */
export type SentenceGraph = readonly Float64Array[];

/** Adds to the graph for every two sentences that share a term; cheaper than comparing all pairs. */
type Contribution = (one: number, other: number, term: string) => number;

/**
 * TextRank's similarity (Mihalcea & Tarau 2004): the number of terms two sentences share, over the sum of the logarithms
 * of their lengths in terms. Two sentences of one term each have no length to divide by, hence no similarity.
 */
export function overlapGraph(sentences: readonly (readonly string[])[]): SentenceGraph {
  const logLengths = sentences.map(({ length }) => Math.log(Math.max(1, length)));
  return buildGraph(sentences, (one, other) => {
    const lengths = (logLengths[one] ?? 0) + (logLengths[other] ?? 0);
    return lengths > 0 ? 1 / lengths : 0;
  });
}

/** LexRank's similarity in its continuous form (Erkan & Radev 2004): the cosine of the sentences' tf·idf vectors. */
export function cosineGraph(sentences: readonly (readonly string[])[], idf: (term: string) => number): SentenceGraph {
  const vectors = sentences.map((terms) => termVector(terms, idf));
  const share = (sentence: number, term: string) => {
    const vector = vectors[sentence];
    return vector && vector.norm > 0 ? (vector.weights.get(term) ?? 0) / vector.norm : 0;
  };
  return buildGraph(sentences, (one, other, term) => share(one, term) * share(other, term));
}

function buildGraph(sentences: readonly (readonly string[])[], contribution: Contribution): SentenceGraph {
  const graph = sentences.map(() => new Float64Array(sentences.length));
  for (const [term, holders] of sentencesByTerm(sentences)) {
    for (const [position, one] of holders.entries()) {
      for (const other of holders.slice(position + 1)) {
        const added = contribution(one, other, term);
        addTo(graph, one, other, added);
        addTo(graph, other, one, added);
      }
    }
  }
  return graph;
}

function addTo(graph: SentenceGraph, row: number, column: number, added: number): void {
  const cells = graph[row];
  if (cells) cells[column] = (cells[column] ?? 0) + added;
}

function sentencesByTerm(sentences: readonly (readonly string[])[]): Map<string, number[]> {
  const holders = new Map<string, number[]>();
  for (const [sentence, terms] of sentences.entries()) {
    for (const term of termFrequencies(terms).keys()) {
      const known = holders.get(term);
      if (known) known.push(sentence);
      else holders.set(term, [sentence]);
    }
  }
  return holders;
}
