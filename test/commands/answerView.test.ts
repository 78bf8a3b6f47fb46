import { describe, expect, test } from 'vitest';
import { answerView } from '../../src/commands/answerView.ts';
import type { Answer } from '../../src/search/searcher.ts';
import { articleFrom } from '../search/bundledArticle.ts';

const article = articleFrom(
  `The mill burnt down on Monday.

Rain fell on the quay.

The mill had burnt down on Monday.

Moss runs the ferry.

Reid sells bread.

Nobody was hurt.
`,
);

/** An answer with passages of these scores, in this order. */
function answer(confidence: number, passages: readonly (readonly [sentence: number, score: number])[]): Answer {
  const found = passages.map(([sentence, score]) => ({ sentence, score, matches: [], stems: [] }));
  return { confidence, answered: confidence >= 0.5, passages: found };
}

const viewOf = (given: Answer) => answerView({ article, answer: given });

describe('an answer', () => {
  test('that is sure shows its best passage alone', () => {
    expect(
      viewOf(
        answer(0.8, [
          [0, 10],
          [1, 9.9],
        ]),
      ),
    ).toMatchObject({ kind: 'answer', sentences: [0, 1] });
  });

  test('that is not sure shows two at once, however far the second is behind', () => {
    expect(
      viewOf(
        answer(0.55, [
          [0, 10],
          [1, 5],
          [3, 5],
        ]),
      ),
    ).toMatchObject({ kind: 'likely', sentences: [0, 1, 3], together: 2 });
    expect(
      viewOf(
        answer(0.55, [
          [0, 10],
          [1, 1],
          [3, 1],
        ]),
      ),
    ).toMatchObject({ kind: 'likely', sentences: [0, 1], together: 2 });
  });

  test('that is not sure shows a third beside them where it comes near the first, and no fourth', () => {
    const four = answer(0.55, [
      [0, 10],
      [1, 9],
      [3, 9],
      [4, 9],
    ]);
    expect(viewOf(four)).toMatchObject({ kind: 'likely', sentences: [0, 1, 3, 4], together: 3 });
  });

  test('of one passage only shows it', () => {
    expect(viewOf(answer(0.55, [[0, 10]]))).toMatchObject({ kind: 'likely', sentences: [0], together: 1 });
  });

  test('that is none shows the nearest as that, however low the confidence', () => {
    expect(
      viewOf(
        answer(0.3, [
          [0, 10],
          [1, 9],
          [3, 9],
          [4, 9],
        ]),
      ),
    ).toMatchObject({ kind: 'nearest', sentences: [0, 1, 3] });
  });

  test('gives no page to what a passage above has said', () => {
    expect(
      viewOf(
        answer(0.8, [
          [2, 10],
          [0, 9],
          [1, 8],
        ]),
      ),
    ).toMatchObject({ sentences: [2, 1] });
    expect(
      viewOf(
        answer(0.55, [
          [0, 10],
          [2, 9],
          [1, 8],
        ]),
      ),
    ).toMatchObject({ sentences: [0, 1], together: 2 });
    expect(
      viewOf(
        answer(0.3, [
          [0, 10],
          [2, 9],
          [1, 8],
        ]),
      ),
    ).toMatchObject({ sentences: [0, 1] });
  });

  test('has five passages to turn through at most', () => {
    const all = answer(0.9, [
      [0, 10],
      [1, 10],
      [2, 10],
      [3, 10],
      [4, 10],
      [5, 10],
    ]);
    expect(viewOf(all).sentences).toEqual([0, 1, 3, 4, 5]);
  });
});
