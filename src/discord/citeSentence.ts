import type { Article } from '../article/article.ts';
import { placeOf, wordsOf } from '../commands/quoteSentence.ts';
import { cite, codeBlock } from './citation.ts';
import { escapeText } from './escape.ts';
import { limits } from './limits.ts';
import { type MessagePayload, renderCitation } from './renderReply.ts';

/** A citation of a sentence, ready to copy; null when it is longer than a message, since a sentence is never cut. */
export function citeSentence(article: Article, sentence: number): MessagePayload | null {
  const { title, byline, publisher, published, url } = article;
  const paragraph = placeOf(article, sentence)?.paragraph ?? null;
  const citation = cite({ text: wordsOf(article, sentence), title, byline, publisher, published, url, paragraph });
  const markdown = codeBlock(citation) ?? escapeText(citation);
  return markdown.length > limits.messageText ? null : renderCitation(markdown);
}
