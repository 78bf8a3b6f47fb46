import type { PassagesView } from '../reply/reply.ts';
import type { AskedArticle } from '../search/bestAnswer.ts';
import { withoutRepeats } from '../search/repeats.ts';
import type { Answer } from '../search/searcher.ts';
import { termKey } from '../search/termKey.ts';

/**
 * The best passage for each part of a question, in the order asked, each once. Null where the whole question's own answer serves
 * better: where its first passage answers every part, and where no part has an answer.
 * @param parts what the article of the whole question's answer has to say to each part
 */
export function partsView({ article, answer }: AskedArticle, parts: readonly Answer[]): PassagesView | null {
  const firstOfWhole = answer.answered ? answer.passages[0]?.sentence : undefined;
  const firsts = parts.flatMap(({ answered, passages: [first] }) =>
    // What answers the whole question answers its parts, however few words these have for the search to be sure by.
    first && (answered || first.sentence === firstOfWhole) ? [first] : [],
  );
  if (firsts.length === 0) return null;
  const isAll = firsts.length === parts.length;
  if (isAll && firsts.every(({ sentence }) => sentence === firstOfWhole)) return null;
  return {
    kind: isAll ? 'parts' : 'someParts',
    article: article.id,
    version: article.version,
    sentences: withoutRepeats(
      article,
      firsts.map(({ sentence }) => sentence),
    ),
    terms: [...new Set(firsts.flatMap(({ stems }) => stems))].map(termKey),
  };
}
