import type { Article, Span } from '../src/article/article.ts';
import type { Act, Attribution, Confidence, Mode } from '../src/attribution/attribution.ts';

/** What a reader of the article says about one bit of reported speech. */
export interface Label {
  /** What is attributed: a slice of the article, without cue, source and outer quotation marks. */
  readonly text: string;
  /** Null where the article attributes it to nobody in particular. */
  readonly speaker: string | null;
  /** Other strings that name the speaker as well. */
  readonly also?: readonly string[];
  readonly role?: string;
  readonly via?: readonly string[];
  readonly mode: Mode;
  readonly act: Act;
  /** A careful reader cannot tell whom the word in the text stands for. */
  readonly unclear?: boolean;
}

export interface Tally {
  readonly right: number;
  readonly total: number;
}

export type FaultKind = 'missed' | 'wrong speaker' | 'spurious' | 'named nobody';

export interface Fault {
  /** The article's id. */
  readonly article: string;
  readonly kind: FaultKind;
  /** The label's text; of an attribution that answers no label, its own. */
  readonly text: string;
  readonly expected: string | null;
  readonly got: string | null;
  readonly confidence: Confidence | null;
  /** The sentence in which the text begins. */
  readonly sentence: string;
}

/** Counts that add up over articles. */
export interface LabelScore {
  /** Speech labels of at least four quoted words, not indirect: is the speaker right? */
  readonly direct: Tally;
  /** Speech labels without quotation marks. */
  readonly indirect: Tally;
  /** All speech labels. */
  readonly speech: Tally;
  /** Of the attributions of speech that name somebody, those that name the right one. */
  readonly precision: Readonly<Record<Confidence | 'total', Tally>>;
  /** Of the labels whose speaker is right and that have a role. */
  readonly role: Tally;
  /** Of the labels whose speaker is right and that have relays. */
  readonly via: Tally;
  /** Of the speech labels that are found. */
  readonly mode: Tally;
  readonly faults: readonly Fault[];
}

/**
 * Compares the attributions of an article with its labels.
 *
 * @param quotations the article's quotations, in order
 * @throws when a label's text does not stand in the article proper exactly once
 */
export function scoreLabels(
  article: Article,
  labels: readonly Label[],
  attributions: readonly Attribution[],
  quotations: readonly Span[],
): LabelScore;

/** The counts of several articles together; of none, zeros. */
export function sumScores(scores: readonly LabelScore[]): LabelScore;
