import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { confidenceOf, confidenceThreshold, type Evidence } from '../../src/search/confidence.ts';
import { confidenceModels } from '../../src/search/confidenceModels.ts';
import { Searcher } from '../../src/search/searcher.ts';
import { articleOf } from '../summary/articleOf.ts';

const names = [
  ...new Set(
    Object.values(confidenceModels).flatMap(({ answerable, right }) => [...answerable.names, ...keys(right.weights)]),
  ),
];
function keys<T extends object>(weights: T): (keyof T)[] {
  return Object.keys(weights) as (keyof T)[];
}

/** A typical question: each piece of evidence at its mean. */
function typical(side: 'words' | 'vectors', given: Partial<Evidence> = {}): Evidence {
  const { names: known, centre } = confidenceModels[side].answerable;
  const means = Object.fromEntries(known.map((name, i) => [name, centre[i]]));
  const none = Object.fromEntries(names.map((name) => [name, 0]));
  return { ...none, ...means, allMet: false, isByVectors: side === 'vectors', ...given } as Evidence;
}

describe.each(['words', 'vectors'] as const)('confidenceOf, by %s', (side) => {
  test.each<[string, Partial<Evidence>, Partial<Evidence>]>([
    ['more of the question stands in the paragraph', { paragraphCoverage: 0.9 }, { paragraphCoverage: 0.2 }],
    ['more of its words are met', { termsMet: 1 }, { termsMet: 0.25 }],
    ['the sentence is ahead of the others', { certainty: 4, margin: 4 }, { certainty: -1, margin: 0.1 }],
    ['every name in the question is known', { unknownName: 0 }, { unknownName: 1 }],
    ['what is asked for is offered', { measureMissing: 0 }, { measureMissing: 1 }],
    ['a person is there where one is asked for', { personMissing: 0 }, { personMissing: 1 }],
    ['the words share their order', { pairs: 0.8 }, { pairs: 0 }],
  ])('it is surer where %s', (_what, more, less) => {
    expect(confidenceOf(typical(side, more))).toBeGreaterThan(confidenceOf(typical(side, less)));
  });

  test('is a probability', () => {
    const value = fc.double({ min: -2, max: 8, noNaN: true });
    fc.assert(
      fc.property(fc.array(value, { minLength: names.length, maxLength: names.length }), (values) => {
        const given = Object.fromEntries(names.map((name, i) => [name, values[i]]));
        const confidence = confidenceOf(typical(side, given));
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('a sentence with every word of a short query answers it', () => {
    expect(confidenceOf(typical(side, { termsMet: 0.25, allMet: true }))).toBeGreaterThanOrEqual(confidenceThreshold);
  });

  test('where no word is met and nothing is like it, nothing answers', () => {
    const nothing = { termsMet: 0, near: 0, likeness: 0.1, certainty: 8, margin: 6 };
    expect(confidenceOf(typical(side, nothing))).toBeLessThan(confidenceThreshold);
  });
});

describe('the evidence', () => {
  const searcher = new Searcher(
    articleOf([
      ['Marit Osk painted the lighthouse in spring.', 'The harbour board was pleased with the result.'],
      ['A storm hit the museum.', 'Officials refused to comment.'],
    ]),
  );
  const of = (question: string): Evidence => {
    const found = searcher.examine(question).evidence;
    if (!found) throw new Error('There is no evidence.');
    return found;
  };

  test('counts terms met by fours', () => {
    expect(of('lighthouse spring').termsMet).toBe(0.5);
  });

  test('counts words unknown in every form, everyday ones left out', () => {
    expect(of('lighthouse submarine').termsUnknown).toBe(0.25);
    expect(of('lighthouse people').termsUnknown).toBe(0);
  });

  test('notes a name that the article does not know', () => {
    expect(of('Did the museum thank Quillfeather?').unknownName).toBe(1);
    expect(of('Did the museum thank Osk?').unknownName).toBe(0);
  });

  test('notes what is asked for and not offered', () => {
    expect(of('How much did the lighthouse cost?').measureMissing).toBe(1);
    expect(of('What did the lighthouse look like?').measureMissing).toBe(0);
    expect(of('Who painted the lighthouse?').personMissing).toBe(0);
  });

  test('covers the question by the whole paragraph', () => {
    expect(of('lighthouse harbour board').paragraphCoverage).toBe(1);
    expect(of('lighthouse submarine').paragraphCoverage).toBeLessThan(1);
  });

  test('there is none where the article knows no word', () => {
    expect(searcher.examine('submarine').evidence).toBeNull();
    expect(searcher.ask('submarine')).toEqual({ confidence: 0, answered: false, passages: [] });
  });
});
