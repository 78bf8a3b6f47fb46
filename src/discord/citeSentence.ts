import type { Article } from '../article/article.ts';
import { placeOf, wordsOf } from '../commands/quoteSentence.ts';
import { cite, codeBlock } from './citation.ts';
import { escapeText } from './escape.ts';
import { type MessagePayload, renderCitation } from './renderReply.ts';

/** A citation of a sentence, ready to copy. */
export function citeSentence(article: Article, sentence: number): MessagePayload {
  const { title, byline, publisher, published, url } = article;
  const paragraph = placeOf(article, sentence)?.paragraph ?? null;
  const citation = cite({ text: wordsOf(article, sentence), title, byline, publisher, published, url, paragraph });
  return renderCitation(codeBlock(citation) ?? escapeText(citation));
}
