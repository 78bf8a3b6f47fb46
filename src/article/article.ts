/** A stretch of an article's source text: UTF-16 code units, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A sentence of the article proper: trimmed, inside one paragraph, the unit of indexing and quoting. */
export interface Sentence extends Span {
  /** Index into `Article.paragraphs`. */
  readonly paragraph: number;
  /**
   * Where the quotable words begin: `start`, or behind a dateline ("BAGHDAD (AP) — ") that opens the sentence.
   * The dateline is furniture inside a sentence; it is never quoted.
   */
  readonly quoteStart: number;
}

export type FurnitureKind =
  | 'headline'
  | 'heading'
  | 'byline'
  | 'handle'
  | 'timestamp'
  | 'caption'
  | 'navigation'
  | 'advertisement'
  | 'promotion'
  | 'biography'
  | 'related-header'
  | 'related'
  | 'duplicate';

/** Text around the article proper: kept, shown by `inspect`, never quoted as an answer. */
export interface Furniture extends Span {
  readonly kind: FurnitureKind;
}

/** Another piece that the article's furniture points to. Its strings are slices of the source text. */
export interface Link {
  readonly title: string;
  /** The teaser that follows the title. */
  readonly summary: string | null;
  readonly url: string | null;
}

export interface Metadata {
  readonly title: string | null;
  readonly byline: string | null;
  readonly publisher: string | null;
  /** http or https. */
  readonly url: string | null;
  /** As the front matter writes it. */
  readonly published: string | null;
}

/** One text as it was read. Immutable; every offset counts UTF-16 code units of `text`. */
export interface Article extends Metadata {
  /** The file's name without its extension. */
  readonly id: string;
  /** Changes when `text` changes: the first 12 hexadecimal digits of its SHA-256. */
  readonly version: string;
  /** The source text, exactly as stored, without the front matter. */
  readonly text: string;
  /** Paragraphs of the article proper, in order. */
  readonly paragraphs: readonly Span[];
  /** In order; together with `furniture` they cover every visible character of `text` exactly once. */
  readonly sentences: readonly Sentence[];
  readonly furniture: readonly Furniture[];
  readonly links: readonly Link[];
}
