import { describe, expect, test } from 'vitest';
import { cosineGraph, overlapGraph } from '../../src/summary/sentenceGraph.ts';
import { cosine, termVector } from '../../src/summary/termVector.ts';

const sentences = [['ferri', 'harbour', 'late'], ['ferri', 'harbour', 'storm', 'storm'], ['cake']];

describe('overlapGraph', () => {
  test('is the shared terms over the logarithms of both lengths', () => {
    expect(overlapGraph(sentences)[0]?.[1]).toBeCloseTo(2 / (Math.log(3) + Math.log(4)), 10);
  });

  test('is 0 for strangers, for a sentence with itself and for two sentences of one word', () => {
    const graph = overlapGraph([...sentences, ['cake']]);
    expect([graph[0]?.[2], graph[0]?.[0], graph[2]?.[3]]).toEqual([0, 0, 0]);
  });
});

describe('cosineGraph', () => {
  const idf = (term: string) => (term === 'storm' ? 2 : 1);

  test('agrees with the cosine of two vectors and is symmetric', () => {
    const [first, second] = sentences.map((terms) => termVector(terms, idf));
    const graph = cosineGraph(sentences, idf);
    if (!first || !second) throw new Error('two vectors');
    expect(graph[0]?.[1]).toBeCloseTo(cosine(first, second), 10);
    expect(graph[1]?.[0]).toBe(graph[0]?.[1]);
  });

  test('has room for sentences without any term', () => {
    expect(cosineGraph([[], ['cake']], idf)).toEqual([new Float64Array(2), new Float64Array(2)]);
  });
});
