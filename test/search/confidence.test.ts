import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { confidenceOf, confidenceThreshold, confidenceWeights, type Evidence } from '../../src/search/confidence.ts';
import { Searcher } from '../../src/search/searcher.ts';
import { articleOf } from '../summary/articleOf.ts';

const names = Object.keys(confidenceWeights).filter((name) => name !== 'bias') as (keyof Evidence)[];
const evidence = (given: Partial<Evidence>): Evidence => {
  const none = Object.fromEntries(names.map((name) => [name, 0])) as unknown as Evidence;
  return { ...none, ...given };
};
const share = fc.double({ min: 0, max: 1, noNaN: true });

describe('confidenceOf', () => {
  test.each<[keyof Evidence]>([
    ['score'],
    ['paragraphCoverage'],
    ['termsMet'],
    ['pairs'],
    ['frame'],
  ])('more %s never makes it less sure', (name) => {
    fc.assert(
      fc.property(share, share, share, (one, other, score) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)];
        const at = (value: number) => confidenceOf(evidence({ score, [name]: value }));
        expect(at(more)).toBeGreaterThanOrEqual(at(less));
      }),
    );
  });

  test.each<[keyof Evidence]>([
    ['termsUnknown'],
    ['unknownName'],
    ['length'],
    ['measureMissing'],
    ['nameMissing'],
    ['personMissing'],
  ])('more %s never makes it surer', (name) => {
    fc.assert(
      fc.property(share, share, share, (one, other, score) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)];
        const at = (value: number) => confidenceOf(evidence({ score, [name]: value }));
        expect(at(more)).toBeLessThanOrEqual(at(less));
      }),
    );
  });

  test('is a probability, and below the threshold where nothing speaks for the sentence', () => {
    expect(confidenceOf(evidence({}))).toBeLessThan(confidenceThreshold);
    fc.assert(
      fc.property(fc.array(share, { minLength: names.length, maxLength: names.length }), (values) => {
        const confidence = confidenceOf(evidence(Object.fromEntries(names.map((name, i) => [name, values[i]]))));
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
      }),
    );
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
