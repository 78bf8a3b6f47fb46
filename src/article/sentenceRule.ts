import type { SentenceCandidate } from './sentenceCandidates.ts';

/** What a rule finds: that the sentence ends here, that it does not, or nothing (the next rule is asked). */
type Verdict = 'boundary' | 'none' | undefined;

export interface BlockContext {
  /** The writer of this block begins sentences in lower case, as people do in messages. */
  readonly lowercaseWriting: boolean;
}

export interface BoundaryRule {
  readonly name: string;
  readonly apply: (candidate: SentenceCandidate, context: BlockContext) => Verdict;
}
