import type { Chunk } from './chunk.ts';
import type { Token } from './token.ts';

/** A run of tokens: indices into an article's tokens, `end` exclusive. */
export interface Range {
  readonly first: number;
  readonly end: number;
}

/**
 * A sentence, or several that one quotation holds together: what is read for cues at once. `“It held. Nobody fell,” she said.`
 * is one unit, although it is two sentences.
 */
export interface Unit extends Range {
  /** Position among the article's units. */
  readonly index: number;
  readonly startsParagraph: boolean;
  readonly endsParagraph: boolean;
  readonly tokens: readonly Token[];
  readonly chunks: readonly Chunk[];
}
