import type { Span } from '../article/article.ts';

/** Universal part-of-speech tags, and `POSS` for the possessive ’s. */
export type Tag =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'POSS'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

/** A word or mark of an article proper, with its part of speech. Furniture and datelines have no tokens. */
export interface Token extends Span {
  /** As it stands in the source text. */
  readonly text: string;
  /** In lower case, with straight apostrophes. */
  readonly lower: string;
  readonly tag: Tag;
  /** Dictionary form: "said" → "say". Lower case; the word itself where none is known. */
  readonly lemma: string;
  /** Index into `Article.sentences`. */
  readonly sentence: number;
  /** Index into `Article.paragraphs`. */
  readonly paragraph: number;
}
