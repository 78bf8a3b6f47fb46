import type { Span } from '../article/article.ts';

/**
 * Words in one line. A string is shown as the characters it is made of, whoever wrote it: styling comes from the shape
 * around it alone, so nothing inside a string can format, mention or link on any surface. `quiet` words are dimmed where a
 * surface can do that inside a line.
 */
export type Inline = string | { readonly strong: string } | { readonly quiet: string };
export type Line = readonly Inline[];

/** Where a passage stands, 1-based: "¶ 8 of 10". */
export interface Place {
  readonly paragraph: number;
  readonly of: number;
}

/** An article's own words. Everything shown of an article's sentences is one of these. */
export interface Quotation {
  readonly kind: 'quotation';
  /** A slice of the source text. */
  readonly text: string;
  /** Index of the sentence it is, or is about. */
  readonly sentence: number;
  /** Matched words, as offsets into `text`; in order, apart from each other. */
  readonly matches: readonly Span[];
  readonly place: Place | null;
  /** Who says it, a line for each: see `attributionLines`. Empty where the quotation only surrounds another. */
  readonly attribution: readonly Line[];
  /** What stands beside the place: "passage 1 of 5". */
  readonly note: string | null;
}

/** A line of the reply's own, possibly with names from an article in it. */
export interface Statement {
  readonly kind: 'statement';
  readonly line: Line;
}

/** A list the reader scans: linked pieces, other articles. */
export interface Listing {
  readonly kind: 'listing';
  readonly heading: Line;
  readonly items: readonly { readonly line: Line; readonly detail: Line | null }[];
}

export type Part = Quotation | Statement | Listing;

/** Which article a reply speaks of, and where its reader can open it. */
export interface SourceNote {
  readonly title: string;
  /** "Byline · Publisher · 2 March 2015", parts left out where unknown. */
  readonly details: string | null;
  readonly url: string | null;
  /** The words the link opens at; null leaves it to the first quotation shown. */
  readonly opensAt: string | null;
}

/**
 * What a command answers before any surface renders it. `blocks` are never cut: a surface that has less room than they need
 * spreads them over pages, whole block by whole block, with `head` on each.
 */
export interface Reply {
  readonly tone: 'answer' | 'uncertain' | 'notice' | 'problem';
  /** The question or topic this answers, shortened; null when there was none. */
  readonly asked: string | null;
  readonly head: readonly Statement[];
  readonly blocks: readonly Part[];
  /** Each block on a page of its own, even where there is room for more. */
  readonly paged: boolean;
  /** Blocks that a paged reply opens with, together on its first page; left out where it is one. */
  readonly together?: number;
  readonly source: SourceNote | null;
  /** What the buttons need to show this again; null when there is nothing to turn to. */
  readonly view: View | null;
  /** Whether each quotation can be opened to its context. */
  readonly opensContext: boolean;
  /** Other articles that answer the question about as surely, surest first; left out where there are none. */
  readonly others?: readonly OtherAnswer[];
}

/** An answer in another article, which a reader can turn to. */
interface OtherAnswer {
  readonly title: string;
  readonly view: View;
}

/** Enough to build a reply again from the library alone: what buttons carry. */
export type View = PassagesView | LikelyView | SummaryView | RelatedView | QuotesView;

export interface OfArticle {
  readonly article: string;
  readonly version: string;
}

/** Sentences of an article, and why they are shown. */
interface Passages {
  /** Indices of sentences, in the order shown. */
  readonly sentences: readonly number[];
  /** Keys of the stems to show as matched: see `termKey`. */
  readonly terms: readonly string[];
}

export interface PassagesView extends OfArticle, Passages {
  /** `parts` has a sentence for each part of the question, `someParts` for those that the article answers. */
  readonly kind: 'answer' | 'nearest' | 'passages' | 'parts' | 'someParts';
}

/** Passages of which nobody is sure that the first is the one. */
export interface LikelyView extends OfArticle, Passages {
  readonly kind: 'likely';
  /** Sentences shown at once, from the first. */
  readonly together: number;
}

export interface SummaryView extends OfArticle {
  readonly kind: 'summary';
  readonly count: number;
}

export interface RelatedView extends OfArticle {
  readonly kind: 'related';
}

export interface QuotesView extends OfArticle {
  readonly kind: 'quotes';
  /** The key of the one speaker it is about: see `speakersOf`. Null for a list of who is quoted. */
  readonly speaker: string | null;
}
