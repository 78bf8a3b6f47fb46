import type { Article } from '../article/article.ts';
import { isUnclear } from '../attribution/isUnclear.ts';
import { attributionsOfSentence, placeOf, wordsOf } from '../commands/quoteSentence.ts';
import { LONGEST_SPEAKER } from '../reply/attributionLine.ts';
import { cite, codeBlock, type Speaker } from './citation.ts';
import { escapeText } from './escape.ts';
import { limits } from './limits.ts';
import { type MessagePayload, renderCitation } from './renderReply.ts';

/** A citation of a sentence, ready to copy; null when it is longer than a message, since a sentence is never cut. */
export function citeSentence(article: Article, sentence: number): MessagePayload | null {
  const { title, byline, publisher, published, url } = article;
  const paragraph = placeOf(article, sentence)?.paragraph ?? null;
  const source = { title, byline, publisher, published, url, paragraph };
  const citation = cite({ ...source, text: wordsOf(article, sentence), speaker: speakerOf(article, sentence) });
  const markdown = codeBlock(citation) ?? escapeText(citation);
  return markdown.length > limits.messageText ? null : renderCitation(markdown);
}

/** Who says less of a sentence is not the one to cite for it. */
const LEAST_SHARE = 0.5;

/** The one who says the sentence; nobody where that is unsure, several do, or it tells what somebody thinks. */
function speakerOf(article: Article, sentence: number): Speaker | null {
  const parts = attributionsOfSentence(article, sentence);
  const [first] = parts;
  if (!first || first.speaker === null || first.speaker.length > LONGEST_SPEAKER) return null;
  const share = parts.reduce((total, part) => total + part.share, 0);
  const isOnlyOne = parts.every(({ speaker, act }) => speaker === first.speaker && act === 'speech');
  const isSure = parts.every((part) => part.confidence === 'high' && !isUnclear(part));
  if (!isOnlyOne || !isSure || share < LEAST_SHARE) return null;
  return { name: first.speaker, isQuoted: parts.some(({ mode }) => mode !== 'indirect') };
}
