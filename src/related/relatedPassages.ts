import type { Article, Span } from '../article/article.ts';
import { analyse } from '../search/analyse.ts';
import { isEveryday } from '../search/everydayWords.ts';
import { matchedSpans } from '../search/matchedSpans.ts';
import type { IndexedSentence, SentenceIndex } from '../search/sentenceIndex.ts';
import { sentenceIndexOf } from '../search/sentenceIndexOf.ts';
import { selectDiverse } from '../summary/selectDiverse.ts';
import { cosine, termVector } from '../summary/termVector.ts';
import { arePlaceAndPeople } from './demonyms.ts';
import { passageConstants } from './passageConstants.ts';
import { topicScores } from './topicScores.ts';

const { leastOfBest, redundancy, longestTopic } = passageConstants;

/** Words as somebody typed them, or a sentence of the article by its index in `Article.sentences`. */
export type Topic = string | { readonly sentence: number };

/** A sentence of the article that is on the topic. */
export interface RelatedPassage {
  /** Index into `Article.sentences`. */
  readonly sentence: number;
  /** Above 0, higher is better; comparable within one list only. */
  readonly score: number;
  /** Where the topic's words stand in its quotable part: ascending, apart, offsets of the article's text. */
  readonly matches: readonly Span[];
}

/**
 * The sentences of an article that are most on a topic and unlike each other, in source order; the scores tell which is
 * best. A sentence given as the topic is not among them. Empty when nothing matches, and then `keyTerms` has something to
 * offer; never filled up with weak matches.
 */
export function relatedPassages(article: Article, topic: Topic, limit: number): RelatedPassage[] {
  const index = sentenceIndexOf(article);
  const stems = topicStems(index, topic);
  const matching = matchingSentences(index, stems).filter(
    (sentence) => typeof topic === 'string' || sentence.index !== topic.sentence,
  );
  const scores = topicScores(index, stems);
  const scoreOf = (sentence: IndexedSentence) => scores[sentence.index] ?? 0;
  const best = matching.reduce((highest, sentence) => Math.max(highest, scoreOf(sentence)), 0);
  const close = matching.filter((sentence) => scoreOf(sentence) >= leastOfBest * best);
  return mostDiverse(index, close, (sentence) => scoreOf(sentence) / best, limit)
    .sort((one, other) => one.index - other.index)
    .map((sentence) => ({
      sentence: sentence.index,
      score: scoreOf(sentence),
      matches: matchedSpans(sentence.tokens, (stem) => stems.has(stem)),
    }));
}

function topicStems(index: SentenceIndex, topic: Topic): ReadonlySet<string> {
  if (typeof topic === 'string') return typedStems(index, topic);
  const stems = [...(index.sentences[topic.sentence]?.contentSet ?? [])];
  // Nobody typed them: what a whole sentence has in common with another one must be its subject.
  return new Set(stems.filter((stem) => !isEveryday(stem)));
}

/** Stems of the words; in place of one the article does not have, that of the place or the people it belongs to. */
function typedStems(index: SentenceIndex, topic: string): ReadonlySet<string> {
  const stems = analyse(topic.slice(0, longestTopic))
    .filter(({ isStopWord }) => !isStopWord)
    .map(({ stem }) => stem);
  const unknown = stems.filter((stem) => !index.has(stem));
  if (unknown.length === 0) return new Set(stems);
  const known = [...new Set(index.sentences.flatMap(({ content }) => content))];
  const kin = known.filter((stem) => unknown.some((other) => arePlaceAndPeople(stem, other)));
  return new Set([...stems, ...kin]);
}

/**
 * A passage must share a word with the topic that says what it is about. How rare the word is in the article is no test: the
 * subject of an article is its most frequent word. A topic of everyday words alone is taken at its word.
 */
function matchingSentences(index: SentenceIndex, stems: ReadonlySet<string>): IndexedSentence[] {
  const telling = [...stems].filter((stem) => !isEveryday(stem));
  const required = telling.length > 0 ? telling : [...stems];
  return index.sentences.filter(({ contentSet }) => required.some((stem) => contentSet.has(stem)));
}

function mostDiverse(
  index: SentenceIndex,
  sentences: readonly IndexedSentence[],
  score: (sentence: IndexedSentence) => number,
  count: number,
): IndexedSentence[] {
  const vectors = sentences.map(({ content }) => termVector(content, (stem) => index.idf(stem)));
  const likeness = (one: number, other: number) => {
    const [first, second] = [vectors[one], vectors[other]];
    return first && second ? cosine(first, second) : 0;
  };
  return selectDiverse(sentences.map(score), likeness, count, redundancy).flatMap(
    (position) => sentences[position] ?? [],
  );
}
