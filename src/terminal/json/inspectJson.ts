import type { Article, Furniture, Link, Span } from '../../article/article.ts';
import type { Confidence, Mode } from '../../attribution/attribution.ts';
import { attributionsOf } from '../../attribution/attributionsOf.ts';

/** The whole reading of an article; all offsets count UTF-16 code units of `text`. */
export interface InspectJson {
  readonly text: string;
  readonly title: string | null;
  readonly byline: string | null;
  readonly url: string | null;
  readonly published: string | null;
  readonly paragraphs: readonly Span[];
  /** Whole sentences, a dateline included; `paragraph` is 1-based. */
  readonly sentences: readonly (Span & { readonly paragraph: number })[];
  /** The first dateline, with the dash and the space behind it. */
  readonly dateline: Span | null;
  readonly furniture: readonly Furniture[];
  readonly links: readonly Link[];
  /** Who says what, in the order of the text. */
  readonly attributions: readonly FoundAttributionJson[];
}

interface FoundAttributionJson {
  readonly content: readonly Span[];
  readonly source: (Span & { readonly text: string }) | null;
  readonly cue: Span | null;
  readonly speaker: string | null;
  readonly role: string | null;
  readonly via: readonly string[];
  readonly mode: Mode;
  readonly confidence: Confidence;
}

function attributionsJson(article: Article): FoundAttributionJson[] {
  return attributionsOf(article).map(({ content, source, cue, speaker, role, via, mode, confidence }) => ({
    content,
    source: source && { ...source, text: article.text.slice(source.start, source.end) },
    cue,
    speaker,
    role,
    via,
    mode,
    confidence,
  }));
}

export function inspectJson(article: Article): InspectJson {
  const { text, title, byline, url, published, links } = article;
  const opening = article.sentences.find(({ start, quoteStart }) => quoteStart > start);
  return {
    text,
    title,
    byline,
    url,
    published,
    paragraphs: article.paragraphs.map(({ start, end }) => ({ start, end })),
    sentences: article.sentences.map(({ start, end, paragraph }) => ({ start, end, paragraph: paragraph + 1 })),
    dateline: opening ? { start: opening.start, end: opening.quoteStart } : null,
    furniture: article.furniture.map(({ start, end, kind }) => ({ start, end, kind })),
    links,
    attributions: attributionsJson(article),
  };
}
