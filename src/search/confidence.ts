import type { FeatureReader } from './features.ts';
import type { Question } from './question.ts';
import type { RankedSentence } from './rank.ts';
import type { SentenceIndex } from './sentenceIndex.ts';

export interface Confidence {
  readonly confidence: number;
  readonly answered: boolean;
}

export function confidenceOf(
  _index: SentenceIndex,
  _reader: FeatureReader,
  _question: Question,
  ranked: readonly RankedSentence[],
): Confidence {
  const top = ranked[0];
  const confidence = top ? 1 - Math.exp(-top.score / 8) : 0;
  return { confidence, answered: confidence >= 0.5 };
}
