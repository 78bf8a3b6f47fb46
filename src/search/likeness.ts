import type { ArticleVectors } from '../encoder/articleVectors.ts';
import { cosine } from '../encoder/cosine.ts';
import type { Vector } from '../encoder/vector.ts';
import type { QuestionVectors } from '../encoder/vectors.ts';
import type { Question } from './question.ts';
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
  for (const { word, stems, idf } of terms) {
    const likest = likestBySentence(index, article, asked.words.get(word));
    for (const stem of stems.keys()) for (const { sentence } of index.postings(stem)) likest[sentence] = 1;
    for (const [sentence, value] of likest.entries()) total[sentence] = (total[sentence] ?? 0) + (idf * value) / weight;
  }
  return total;
}

/** For each sentence the cosine of its likest word; 0 where none is like it at all. */
function likestBySentence(index: SentenceIndex, article: ArticleVectors, own: Vector | undefined): Float64Array {
  const likest = new Float64Array(index.sentences.length);
  if (!own) return likest;
  for (const [word, sentences] of index.sentencesByWord) {
    const vector = article.words.get(word);
    const value = vector ? cosine(own, vector) : 0;
    for (const sentence of sentences) if (value > (likest[sentence] ?? 0)) likest[sentence] = value;
  }
  return likest;
}
