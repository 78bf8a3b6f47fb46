import type { Article } from '../article/article.ts';
import type { Token } from '../search/analyse.ts';
import { quotableTokens } from './quotableTokens.ts';
import { readQuotationMarks } from './quotationMarks.ts';

/** A sentence that may stand in a summary, with its words. */
export interface SummaryCandidate {
  /** Index into `Article.sentences`. */
  readonly index: number;
  /** The quotable words as they stand. */
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Whole, long enough, and neither cut out of a quotation nor cutting through one. */
  readonly standsAlone: boolean;
}

/** Shorter ones are mostly interjections and remains of lists. */
const FEWEST_WORDS = 5;
/**
 * The graph grows with the square of the candidates. What stands behind the four hundredth sentence has no chance by its
 * position and next to none by its centrality.
 */
const MOST_CANDIDATES = 400;
/** A full stop, question mark, exclamation mark or ellipsis, of several scripts, then whatever closes around it. */
const ENDS_AS_SENTENCE = /[.!?…。！？．｡।؟]["'”’»“」』)\]]{0,4}$/u;

/** The sentences that can stand alone; where fewer than `needed` can, all of them. */
export function summaryCandidates(article: Article, needed: number): SummaryCandidate[] {
  const standingAlone: SummaryCandidate[] = [];
  const all: SummaryCandidate[] = [];
  let awaited = '';
  for (const [index, sentence] of article.sentences.entries()) {
    if (standingAlone.length === MOST_CANDIDATES) break;
    if (article.sentences[index - 1]?.paragraph !== sentence.paragraph) awaited = '';
    const text = article.text.slice(sentence.quoteStart, sentence.end);
    const marks = readQuotationMarks(text, awaited);
    awaited = marks.awaited;
    const tokens = quotableTokens(article, sentence);
    const standsAlone = marks.balanced && tokens.length >= FEWEST_WORDS && ENDS_AS_SENTENCE.test(text);
    const candidate = { index, text, tokens, standsAlone };
    all.push(candidate);
    if (standsAlone) standingAlone.push(candidate);
  }
  return standingAlone.length >= needed ? standingAlone : all.slice(0, MOST_CANDIDATES);
}
