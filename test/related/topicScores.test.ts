import { describe, expect, test } from 'vitest';
import { topicScores } from '../../src/related/topicScores.ts';
import { sentenceIndexOf } from '../../src/search/sentenceIndexOf.ts';
import { articleOf } from '../summary/articleOf.ts';

const article = articleOf([
  ['The ferry sank slowly.', 'Divers raised its bell.'],
  ['The ferry sank slowly.', 'Crews searched.', 'The ferry company wept.'],
  ['Bakers bought bread.'],
]);
const scores = topicScores(sentenceIndexOf(article), new Set(['ferri', 'bell']));

describe('topicScores', () => {
  test('is higher for a sentence whose paragraph is more on the topic', () => {
    expect(scores[0]).toBeGreaterThan(scores[2] ?? 0);
  });

  test('gives a sentence without the topic its share of the paragraph', () => {
    expect(scores[3]).toBeGreaterThan(0);
    expect(scores[3]).toBeLessThan(scores[2] ?? 0);
  });

  test('is 0 where neither sentence nor paragraph has the topic', () => {
    expect(scores[5]).toBe(0);
  });

  test('weighs a rare word above a frequent one', () => {
    expect(scores[1]).toBeGreaterThan(scores[0] ?? 0);
  });

  test('has a number for each sentence and is 0 throughout without a topic', () => {
    expect(topicScores(sentenceIndexOf(article), new Set())).toEqual(new Float64Array(6));
  });
});
