import type { Article, Span } from '../../article/article.ts';

/** Who says a passage, for programs: null stands for "not attributed". */
type AttributionJson = null;

/** A sentence's quotable words: `text === source.slice(start, end)`, offsets in UTF-16 code units. */
export interface QuoteJson {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly attribution: AttributionJson;
}

export interface PassageJson {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** 1-based, as shown to people. */
  readonly paragraph: number;
  readonly sentence: number;
  /** Comparable within one list only. */
  readonly score: number;
  /** Matched words, start and end of each, in the source text. */
  readonly matches: readonly (readonly [number, number])[];
  readonly attribution: AttributionJson;
}

/** The one place that says whose words a sentence is. */
function attributionOf(_article: Article, _sentence: number): AttributionJson {
  return null;
}

export function quoteJson(article: Article, sentence: number): QuoteJson {
  const { quoteStart: start = 0, end = 0 } = article.sentences[sentence] ?? {};
  return { text: article.text.slice(start, end), start, end, attribution: attributionOf(article, sentence) };
}

export function passageJson(
  article: Article,
  found: { readonly sentence: number; readonly score: number; readonly matches: readonly Span[] },
): PassageJson {
  const { attribution, ...quote } = quoteJson(article, found.sentence);
  return {
    ...quote,
    paragraph: (article.sentences[found.sentence]?.paragraph ?? 0) + 1,
    sentence: found.sentence + 1,
    score: found.score,
    matches: found.matches.map(({ start, end }) => [start, end] as const),
    attribution,
  };
}
