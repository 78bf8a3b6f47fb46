import type { Span } from '../article/article.ts';

/** `direct`: all of the content stands in quotation marks; `indirect`: none of it; `mixed`: some. */
export type Mode = 'direct' | 'indirect' | 'mixed';

/** `high` is stated flatly, `medium` with "apparently"; at `low` people are shown no name. */
export type Confidence = 'high' | 'medium' | 'low';

/** `speech` was said, written or shown; a `stance` (belief, hope, wish) is the article's statement about its holder. */
export type Act = 'speech' | 'stance';

/** Who says a part of the article. Offsets count in the article's source text; every string is a slice of it. */
export interface Attribution {
  /** What is attributed: spans in order, apart from each other. */
  readonly content: readonly Span[];
  /** The parts of the content in quotation marks, without the marks. */
  readonly quotes: readonly Span[];
  /** The words that name the source beside the cue ("he", "Warren, a spokesman"); null when nobody is named. */
  readonly source: Span | null;
  /** The words that mark the attribution ("said", "according to"); null when there are none. */
  readonly cue: Span | null;
  /**
   * Who says it, as the article best names them: for "he" the name it stands for, for a surname the full name.
   * Null when the article reports without naming a source ("it is said that").
   */
  readonly speaker: string | null;
  /** How the article describes the speaker: "a Pentagon spokesman". */
  readonly role: string | null;
  /** Who relays it, nearest to the article first: "the Guardian". */
  readonly via: readonly string[];
  readonly act: Act;
  readonly mode: Mode;
  readonly confidence: Confidence;
}
