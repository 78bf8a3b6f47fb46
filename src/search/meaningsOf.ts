import type { Article } from '../article/article.ts';
import type { Vectors } from '../encoder/vectors.ts';
import type { Meaning } from './likeness.ts';
import { searcherOf } from './searcher.ts';

/**
 * The vectors that each article can be asked a question with; none for an article whose vectors are not at hand. Articles
 * correct spelling by their own words: the question is encoded once for each wording that comes out, most often for one.
 */
export async function meaningsOf(
  articles: readonly Article[],
  question: string,
  vectors: Vectors,
): Promise<ReadonlyMap<Article, Meaning>> {
  const meanings = new Map<Article, Meaning>();
  const wordings = new Map<string, { words: Set<string>; articles: Article[] }>();
  for (const article of articles) {
    if (!(await vectors.atHand(article))) continue;
    const { text, words } = searcherOf(article).wording(question);
    const wording = wordings.get(text) ?? { words: new Set(), articles: [] };
    for (const word of words) wording.words.add(word);
    wording.articles.push(article);
    wordings.set(text, wording);
  }
  for (const [text, wording] of wordings) {
    const asked = await vectors.encodeQuestion(text, [...wording.words]);
    for (const article of wording.articles) {
      const ofArticle = vectors.of(article);
      if (ofArticle && asked) meanings.set(article, { article: ofArticle, question: asked });
    }
  }
  return meanings;
}
