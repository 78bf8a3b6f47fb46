import { type AnswerType, type Offer, offerOf, satisfaction } from './answerTypes.ts';
import { type Bm25Scores, bm25Constants, saturation } from './bm25.ts';
import type { Likeness } from './likeness.ts';
import type { Question, Term } from './question.ts';
import type { IndexedSentence, SentenceIndex } from './sentenceIndex.ts';

/** What the ranking weighs of a sentence. All that sum over terms are divided by the question's weight. */
export interface Features {
  /** BM25 of the sentence. */
  readonly sentence: number;
  /** BM25 of its paragraph. */
  readonly paragraph: number;
  /** Adjacent words shared in order, stop words included, weighed by idf and length. */
  readonly pairs: number;
  /** BM25 of the stop words: an answer often keeps the question's frame. */
  readonly frame: number;
  /** 0 to 1: the sentence offers what is asked for and the question does not say itself, by kind of answer. */
  readonly date: number;
  readonly measure: number;
  readonly person: number;
  readonly place: number;
  readonly reason: number;
  /** Terms missing here that open the sentence which this one's pronoun continues. */
  readonly antecedent: number;
  /** Terms missing here for which a word of their family stands, by similarity. */
  readonly family: number;
  /** Terms missing here for which a synonym stands. */
  readonly synonym: number;
  /** Terms missing here for which an associated word stands: one that may take its place, one that goes with it. */
  readonly near: number;
  readonly beside: number;
  /** Share of the terms that stand here, by idf; and its square, since the last missing words matter more than the first. */
  readonly coverage: number;
  readonly coverageSquared: number;
  /** Terms among the words the sentence opens with: it is about them. */
  readonly opening: number;
  /** Terms of which nothing stands here, but in the sentence before or after it in the paragraph. */
  readonly before: number;
  readonly after: number;
  /** -1 to 1: see `Likeness`. All 0 while the vectors are not at hand. */
  readonly likeness: number;
  readonly windowLikeness: number;
  readonly wordLikeness: number;
}

/** Types of answer that weigh alike, and the feature they go into. */
const TYPE_FEATURES: Readonly<Record<AnswerType, 'date' | 'measure' | 'person' | 'place' | 'reason'>> = {
  money: 'measure',
  age: 'measure',
  length: 'measure',
  weight: 'measure',
  speed: 'measure',
  percentage: 'measure',
  count: 'measure',
  number: 'measure',
  clock: 'date',
  duration: 'date',
  date: 'date',
  person: 'person',
  name: 'person',
  place: 'place',
  reason: 'reason',
};
/** Words of the previous sentence that may be its subject. */
const SUBJECT_WORDS = 4;
/** Openings that continue what the previous sentence is about. */
const CONTINUATIONS = new Set('he she it they this these those his her its their such both that'.split(' '));

/** Computes features of sentences for one question; what depends on the sentence alone is kept. */
export class FeatureReader {
  readonly #index: SentenceIndex;
  readonly #offers: Map<number, Offer>;
  readonly #frames: Map<number, ReadonlyMap<string, number>>;

  constructor(index: SentenceIndex) {
    this.#index = index;
    this.#offers = new Map();
    this.#frames = new Map();
  }

  read(question: Question, scores: Bm25Scores, sentence: IndexedSentence, likeness: Likeness | null): Features {
    const share = (value: number): number => value / question.weight;
    const terms = termWeights(question, sentence);
    const coverage = share(terms.covered);
    return {
      sentence: share(scores.sentences[sentence.index] ?? 0),
      paragraph: share(scores.paragraphs[sentence.paragraph] ?? 0),
      pairs: share(this.#pairs(question, sentence)),
      frame: share(this.#frame(question, sentence)),
      ...this.#types(question, sentence),
      antecedent: share(antecedentWeight(question, sentence)),
      family: share(terms.family),
      synonym: share(terms.synonym),
      near: share(terms.near),
      beside: share(terms.beside),
      coverage,
      coverageSquared: coverage ** 2,
      opening: share(openingWeight(question, sentence)),
      before: share(terms.before),
      after: share(terms.after),
      likeness: likeness?.sentence[sentence.index] ?? 0,
      windowLikeness: likeness?.window[sentence.index] ?? 0,
      wordLikeness: likeness?.words[sentence.index] ?? 0,
    };
  }

  offer(sentence: IndexedSentence): Offer {
    let offer = this.#offers.get(sentence.index);
    if (!offer) {
      offer = offerOf(this.#index, sentence);
      this.#offers.set(sentence.index, offer);
    }
    return offer;
  }

  #types(question: Question, sentence: IndexedSentence) {
    const found = { date: 0, measure: 0, person: 0, place: 0, reason: 0 };
    for (const type of question.types) {
      const feature = TYPE_FEATURES[type];
      found[feature] = Math.max(found[feature], satisfaction(this.offer(sentence), type, question));
    }
    return found;
  }

  #pairs({ pairs }: Question, { pairs: own, tokens }: IndexedSentence): number {
    let total = 0;
    for (const pair of pairs) if (own.has(pair)) total += this.#index.pairIdf(pair);
    // Long sentences share pairs by chance.
    return total / (0.8 + (0.2 * tokens.length) / (this.#index.meanTokenCount || 1));
  }

  #frame({ stopWords }: Question, sentence: IndexedSentence): number {
    let total = 0;
    for (const [word, share] of this.#frameOf(sentence)) {
      if (stopWords.has(word)) total += this.#index.stopWordIdf(word) * share;
    }
    return total;
  }

  /** The sentence's stop words with their saturation, in the order they come in. */
  #frameOf({ index, tokens }: IndexedSentence): ReadonlyMap<string, number> {
    const known = this.#frames.get(index);
    if (known) return known;
    const frame = new Map<string, number>();
    for (const { word, isStopWord } of tokens) if (isStopWord) frame.set(word, (frame.get(word) ?? 0) + 1);
    for (const [word, frequency] of frame) {
      frame.set(word, saturation(frequency, tokens.length, this.#index.meanTokenCount, bm25Constants.sentence));
    }
    this.#frames.set(index, frame);
    return frame;
  }
}

/** A sentence or a part of one. */
type Words = Pick<IndexedSentence, 'contentSet'>;

export function containsTerm({ stems }: Term, { contentSet }: Words): boolean {
  for (const stem of stems.keys()) if (contentSet.has(stem)) return true;
  return false;
}

function containsSynonym({ synonyms }: Term, { contentSet }: Words): boolean {
  for (const stem of synonyms) if (contentSet.has(stem)) return true;
  return false;
}

/** Similarity of the sentence's word nearest to the term in spelling; 0 where none is near. */
function familyIn({ family }: Term, { contentSet }: Words): number {
  let nearest = 0;
  for (const [stem, similarity] of family) if (similarity > nearest && contentSet.has(stem)) nearest = similarity;
  return nearest;
}

function heaviestIn(associated: ReadonlyMap<string, number>, { contentSet }: Words): number {
  if (associated.size === 0) return 0;
  let heaviest = 0;
  for (const [stem, weight] of associated) if (weight > heaviest && contentSet.has(stem)) heaviest = weight;
  return heaviest;
}

/** How far a sentence, or a part of it, speaks of a term, in whatever words: 0 to 1. */
export function presence(term: Term, words: Words): number {
  if (containsTerm(term, words) || containsSynonym(term, words)) return 1;
  return familyIn(term, words);
}

/** The question's weight, parted by how the sentence meets each term. */
function termWeights({ terms }: Question, sentence: IndexedSentence) {
  const weights = { covered: 0, family: 0, synonym: 0, near: 0, beside: 0, before: 0, after: 0 };
  for (const term of terms) {
    if (containsTerm(term, sentence)) {
      weights.covered += term.idf;
      continue;
    }
    const family = familyIn(term, sentence);
    weights.near += heaviestIn(term.near, sentence);
    weights.beside += heaviestIn(term.beside, sentence);
    if (containsSynonym(term, sentence)) weights.synonym += term.relatedIdf;
    else if (family > 0) weights.family += family * term.relatedIdf;
    else {
      if (sentence.previous) weights.before += presence(term, sentence.previous) * term.idf;
      if (sentence.next) weights.after += presence(term, sentence.next) * term.idf;
    }
  }
  return weights;
}

function continues({ tokens, previous }: IndexedSentence): boolean {
  const opening = tokens[0];
  return previous !== null && opening !== undefined && CONTINUATIONS.has(opening.word);
}

function openingWeight({ terms }: Question, { content }: IndexedSentence): number {
  const opening = content.slice(0, SUBJECT_WORDS - 1);
  let total = 0;
  for (const { stems, idf } of terms) if (opening.some((stem) => stems.has(stem))) total += idf;
  return total;
}

function antecedentWeight({ terms }: Question, sentence: IndexedSentence): number {
  const { previous } = sentence;
  if (!previous || !continues(sentence)) return 0;
  const subject = new Set(previous.content.slice(0, SUBJECT_WORDS));
  if (continues(previous))
    for (const stem of previous.previous?.content.slice(0, SUBJECT_WORDS) ?? []) subject.add(stem);
  let total = 0;
  for (const term of terms) {
    const opensBefore = [...term.stems.keys()].some((stem) => subject.has(stem));
    if (opensBefore && !containsTerm(term, sentence)) total += term.idf;
  }
  return total;
}
