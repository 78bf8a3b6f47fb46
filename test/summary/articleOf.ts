import type { Article, Furniture, Sentence, Span } from '../../src/article/article.ts';

/**
 * An article from its paragraphs, each a list of sentences. A sentence that begins with "@@" is furniture; one with "||" in it
 * has a dateline up to there.
 */
export function articleOf(paragraphs: readonly (readonly string[])[], metadata: Partial<Article> = {}): Article {
  let text = '';
  const spans: Span[] = [];
  const sentences: Sentence[] = [];
  const furniture: Furniture[] = [];
  for (const lines of paragraphs) {
    if (text) text += '\n\n';
    const paragraph = { start: text.length, end: text.length };
    for (const line of lines) {
      if (text.length > paragraph.start) text += ' ';
      const start = text.length;
      const [dateline, body] = line.includes('||') ? line.split('||') : ['', line];
      text += `${dateline}${body}`;
      const span = { start, end: text.length };
      if (line.startsWith('@@')) furniture.push({ ...span, kind: 'promotion' });
      else sentences.push({ ...span, quoteStart: start + (dateline?.length ?? 0), paragraph: spans.length });
    }
    spans.push({ ...paragraph, end: text.length });
  }
  const empty = { id: 'test', version: '', title: null, byline: null, publisher: null, url: null, published: null };
  return { ...empty, text, paragraphs: spans, sentences, furniture, links: [], ...metadata };
}
