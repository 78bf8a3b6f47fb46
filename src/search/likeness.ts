import type { ArticleVectors } from '../encoder/articleVectors.ts';
import { cosine } from '../encoder/cosine.ts';
import type { Vector } from '../encoder/vector.ts';
import type { QuestionVectors } from '../encoder/vectors.ts';
import { containsTerm } from './features.ts';
import type { Question, Term } from './question.ts';
import type { SentenceIndex } from './sentenceIndex.ts';

/** The vectors of an article and of a question to it. */
export interface Meaning {
  readonly article: ArticleVectors;
  readonly question: QuestionVectors;
}

/** How like a question an article's sentences are, by their vectors' cosines: by sentence index. */
export interface Likeness {
  /** Of the sentence itself. */
  readonly sentence: Float64Array;
  /** Of the sentence behind the one before it, which tells what its pronouns stand for. */
  readonly window: Float64Array;
  /** Of its words: for each term the likest one, by idf; 1 for a term that stands in it. */
  readonly words: Float64Array;
}

export function likenessOf(index: SentenceIndex, question: Question, { article, question: asked }: Meaning): Likeness {
  const alike = (vectors: readonly Vector[]): Float64Array =>
    Float64Array.from(index.sentences, ({ index: at }) => {
      const vector = vectors[at];
      return vector ? cosine(vector, asked.text) : 0;
    });
  return {
    sentence: alike(article.sentences),
    window: alike(article.windows),
    words: wordLikeness(index, question, article, asked),
  };
}

function wordLikeness(
  index: SentenceIndex,
  { terms, weight }: Question,
  article: ArticleVectors,
  asked: QuestionVectors,
): Float64Array {
  const total = new Float64Array(index.sentences.length);
  for (const term of terms) {
    const cosines = cosinesOf(term, article, asked);
    for (const sentence of index.sentences) {
      const likest = containsTerm(term, sentence) ? 1 : greatest(sentence.tokens, cosines);
      total[sentence.index] = (total[sentence.index] ?? 0) + (term.idf * likest) / weight;
    }
  }
  return total;
}

/** By the article's words. */
function cosinesOf({ word }: Term, article: ArticleVectors, asked: QuestionVectors): ReadonlyMap<string, number> {
  const own = asked.words.get(word);
  if (!own) return new Map();
  return new Map([...article.words].map(([other, vector]) => [other, cosine(own, vector)]));
}

function greatest(tokens: readonly { readonly word: string }[], cosines: ReadonlyMap<string, number>): number {
  let most = 0;
  for (const { word } of tokens) {
    const value = cosines.get(word);
    if (value !== undefined && value > most) most = value;
  }
  return most;
}
