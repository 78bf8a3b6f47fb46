import { expect, test } from 'vitest';
import { confidenceThreshold } from '../../src/search/confidence.ts';
import { type SpeechEvidence, speechConfidenceOf, speechConfidenceWeights } from '../../src/search/speechConfidence.ts';

const nothing: SpeechEvidence = {
  ordinary: 0,
  silent: 0,
  elsewhere: 0,
  spoken: 0,
  noTopic: 0,
  topic: 0,
  who: 0,
  content: 0,
};

test.each([
  ['all that a speaker says', { ...nothing, spoken: 0.9, noTopic: 1 }, true],
  ['a speaker’s words on the topic', { ...nothing, spoken: 0.9, topic: 1 }, true],
  ['a speaker’s words on something else', { ...nothing, spoken: 0.9, topic: 0, ordinary: -1 }, false],
  ['somebody else’s words', { ...nothing, elsewhere: 1, ordinary: 0.6 }, false],
  ['a speaker who is silent', { ...nothing, silent: 1, ordinary: 0.5 }, false],
  ['whoever says just that', { ...nothing, who: 1, content: 1, ordinary: 0.8 }, true],
  ['nobody who says that', { ...nothing, who: 1, content: 0, ordinary: -0.5 }, false],
])('%s', (_, evidence, isAnswered) => {
  expect(speechConfidenceOf(evidence) >= confidenceThreshold).toBe(isAnswered);
});

test('silence and somebody else’s words speak against, their own words and the topic for it', () => {
  const { silent, elsewhere, ordinary, spoken, noTopic, topic, content } = speechConfidenceWeights;
  for (const weight of [silent, elsewhere]) expect(weight).toBeLessThan(0);
  for (const weight of [ordinary, spoken, noTopic, topic, content]) expect(weight).toBeGreaterThan(0);
});
