import type { Article, Sentence } from '../article/article.ts';
import { analyse, type Token } from '../search/analyse.ts';

/** The words of a sentence's quotable part, in order; a dateline in front of it is left out. Offsets are the article's. */
export function quotableTokens(article: Article, { quoteStart, end }: Sentence): Token[] {
  return analyse(article.text.slice(quoteStart, end)).map((token) => ({
    ...token,
    start: token.start + quoteStart,
    end: token.end + quoteStart,
  }));
}
