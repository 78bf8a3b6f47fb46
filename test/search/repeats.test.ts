import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isRepeat } from '../../src/search/isRepeat.ts';
import { repeatsOf, withoutRepeats } from '../../src/search/repeats.ts';
import { sentenceIndexOf } from '../../src/search/sentenceIndexOf.ts';
import { articleFrom } from './bundledArticle.ts';

const words = fc.constantFrom(
  'mill',
  'wheel',
  'burnt',
  'stood',
  'Moss',
  'Reid',
  'four',
  '500',
  'not',
  'the',
  'quietly',
);
const sentence = fc.array(words, { minLength: 2, maxLength: 8 }).map((all) => `Then ${all.join(' ')} again.`);
/** An article with an order of some of its sentences, as a ranking gives them. */
const ranking = fc
  .array(sentence, { minLength: 1, maxLength: 9 })
  .map((all) => articleFrom(`${all.join('\n\n')}\n`))
  .chain((article) =>
    fc.tuple(fc.constant(article), fc.shuffledSubarray([...article.sentences.keys()], { minLength: 1 })),
  );

describe('without repeats', () => {
  test('the order stays, and the best comes first', () => {
    fc.assert(
      fc.property(ranking, ([article, sentences]) => {
        const kept = withoutRepeats(article, sentences);
        expect(kept[0]).toBe(sentences[0]);
        expect(kept).toEqual(sentences.filter((one) => kept.includes(one)));
      }),
    );
  });

  test('what is left out repeats one that ranks above it, and nothing that is kept does', () => {
    fc.assert(
      fc.property(ranking, ([article, sentences]) => {
        const { sentences: indexed } = sentenceIndexOf(article);
        const kept = withoutRepeats(article, sentences);
        for (const [rank, at] of sentences.entries()) {
          const above = sentences.slice(0, rank).filter((one) => kept.includes(one));
          const isFolded = above.some((one) => {
            const [upper, lower] = [indexed[one], indexed[at]];
            return upper && lower && isRepeat(sentenceIndexOf(article), upper, lower);
          });
          expect(kept.includes(at)).toBe(!isFolded);
        }
      }),
    );
  });

  test('doing it again changes nothing', () => {
    fc.assert(
      fc.property(ranking, ([article, sentences]) => {
        const kept = withoutRepeats(article, sentences);
        expect(withoutRepeats(article, kept)).toEqual(kept);
      }),
    );
  });
});

describe('the repeats of a sentence', () => {
  const article = articleFrom(
    'The mill burnt down on Monday. Rain fell.\n\nNobody was hurt.\n\nThe mill had burnt down on Monday.\n\nThe mill did not burn down on Monday.\n',
  );

  test('stand elsewhere in the article, whichever of them is asked for', () => {
    expect(repeatsOf(article, 0)).toEqual([3]);
    expect(repeatsOf(article, 3)).toEqual([0]);
    expect(repeatsOf(article, 1)).toEqual([]);
    expect(repeatsOf(article, 99)).toEqual([]);
  });
});

test('an article of thousands of sentences that are all the same is read in time', () => {
  const many = articleFrom('The mill burnt down on Monday near the chapel of Ostwick.\n\n'.repeat(5_000));
  const started = performance.now();
  repeatsOf(many, 0);
  expect(performance.now() - started).toBeLessThan(2_000);
});
