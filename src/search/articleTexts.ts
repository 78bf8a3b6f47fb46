import type { Article } from '../article/article.ts';
import type { ArticleTexts } from '../encoder/articleVectors.ts';
import { analyse } from './analyse.ts';

/**
 * What of an article the encoder is given: its sentences as they can be quoted; each behind the sentence before it in its
 * paragraph, which tells what a pronoun stands for; and every content word, in order of appearance.
 */
export function articleTexts({ text, sentences: spans }: Article): ArticleTexts {
  const sentences = spans.map(({ quoteStart, end }) => text.slice(quoteStart, end));
  const windows = sentences.map((sentence, i) => {
    const isFirst = i === 0 || spans[i - 1]?.paragraph !== spans[i]?.paragraph;
    return isFirst ? sentence : `${sentences[i - 1]} ${sentence}`;
  });
  const words = new Set<string>();
  for (const sentence of sentences)
    for (const { word, isStopWord } of analyse(sentence)) if (!isStopWord) words.add(word);
  return { sentences, windows, words: [...words] };
}
