import type { Article } from '../article/article.ts';
import type { SourceNote } from '../reply/reply.ts';
import { titleOf } from './command.ts';

/** Which article a reply speaks of, as people know it. */
export function sourceOf(article: Article): SourceNote {
  const details = [article.byline, article.publisher, article.published].filter((one) => one !== null);
  return {
    title: titleOf(article),
    details: details.length > 0 ? details.join(' · ') : null,
    url: article.url,
    opensAt: null,
  };
}
