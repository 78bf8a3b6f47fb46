import type { Article, Span } from '../../article/article.ts';
import type { Attribution, Confidence, Mode } from '../../attribution/attribution.ts';
import { attributionsOfSentence } from '../../commands/quoteSentence.ts';

/** Who says a passage, for programs. */
export interface AttributionJson {
  /** Null where the article reports without naming a source. */
  readonly speaker: string | null;
  readonly role: string | null;
  readonly via: readonly string[];
  /** The words that mark the attribution; null where there are none. */
  readonly cue: string | null;
  /** Of the passage. */
  readonly mode: Mode;
  readonly confidence: Confidence;
  /** What of the passage stands in quotation marks, start and end of each without the marks, in the source text. */
  readonly quotes: readonly (readonly [number, number])[];
}

/** A sentence's quotable words: `text === source.slice(start, end)`, offsets in UTF-16 code units. */
export interface QuoteJson {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Null for the article's own reporting. */
  readonly attribution: AttributionJson | null;
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
  readonly attribution: AttributionJson | null;
}

/** Who says most of a sentence; null where the article itself reports it. */
function attributionOf(article: Article, sentence: number): AttributionJson | null {
  const [main] = attributionsOfSentence(article, sentence);
  return main ? attributionJson(article, main) : null;
}

export function attributionJson({ text }: Article, attribution: Attribution): AttributionJson {
  const { speaker, role, via, cue, mode, confidence, quotes } = attribution;
  return {
    speaker,
    role,
    via,
    cue: cue && text.slice(cue.start, cue.end),
    mode,
    confidence,
    quotes: quotes.map(({ start, end }) => [start, end] as const),
  };
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
