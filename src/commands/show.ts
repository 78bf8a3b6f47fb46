import type { Article, Sentence } from '../article/article.ts';
import { keyTerms } from '../related/keyTerms.ts';
import { attributionLines } from '../reply/attributionLines.ts';
import { attributionWords } from '../reply/attributionWords.ts';
import { alsoIn, messages } from '../reply/messages.ts';
import type {
  LikelyView,
  Line,
  PassagesView,
  Quotation,
  RelatedView,
  Reply,
  SummaryView,
  View,
} from '../reply/reply.ts';
import { repeatsOf } from '../search/repeats.ts';
import { summarise } from '../summary/summarise.ts';
import type { Library } from './library.ts';
import { attributionsOfSentence, quoteSentence, wordsOf } from './quoteSentence.ts';
import { relatedListings } from './relatedListings.ts';
import { showQuotes } from './showQuotes.ts';
import { sourceOf } from './sourceOf.ts';

/** The reply a view stands for: the same whether a command shows it first or a button comes back to it. */
export function show(view: View, article: Article, library: Library): Reply {
  if (view.kind === 'summary') return showSummary(view, article);
  if (view.kind === 'related') return showRelated(view, article, library);
  if (view.kind === 'quotes') return showQuotes(view, article);
  return showPassages(view, article);
}

const PASSAGE_HEADS: Readonly<Record<(PassagesView | LikelyView)['kind'], Line | null>> = {
  answer: null,
  likely: ['What comes nearest and may answer:'],
  nearest: [{ strong: 'The article does not seem to say.' }, ' The nearest it comes:'],
  passages: ['What the article has on this:'],
  parts: ['In the order asked:'],
  someParts: ['The article may not say all that is asked; what it says:'],
};

function showPassages(view: PassagesView | LikelyView, article: Article): Reply {
  const paged = view.kind === 'answer' || view.kind === 'likely';
  const together = view.kind === 'likely' ? view.together : 1;
  const count = view.sentences.length;
  const head = PASSAGE_HEADS[view.kind];
  const blocks = view.sentences.map((sentence, i) => {
    const rank = paged && count > together ? `passage ${i + 1} of ${count}` : null;
    const notes = [rank, view.kind === 'passages' ? null : againNote(view, article, sentence)];
    return quoteSentence(article, sentence, view.terms, notes.filter((note) => note !== null).join(' · ') || null);
  });
  return {
    tone: toneOf(view),
    asked: null,
    head: head ? [{ kind: 'statement', line: head }] : [],
    blocks,
    paged,
    ...(together > 1 ? { together } : {}),
    source: sourceOf(article),
    view,
    opensContext: true,
  };
}

function toneOf({ kind }: View): Reply['tone'] {
  return kind === 'nearest' || kind === 'likely' ? 'uncertain' : 'answer';
}

/** Where the article says the same again, outside the passages shown and their paragraphs. */
function againNote({ sentences }: Pick<PassagesView, 'sentences'>, article: Article, sentence: number): string | null {
  const paragraphOf = (at: number): number => (article.sentences[at]?.paragraph ?? 0) + 1;
  const others = repeatsOf(article, sentence).filter((at) => !sentences.includes(at));
  const paragraphs = new Set(others.map(paragraphOf));
  paragraphs.delete(paragraphOf(sentence));
  return alsoIn([...paragraphs]);
}

function showSummary(view: SummaryView, article: Article): Reply {
  const sentences = summarise(article, view.count).map((chosen) => article.sentences.indexOf(chosen));
  const size = `${sentences.length} of ${article.sentences.length} sentences, in the article’s order`;
  return {
    tone: 'answer',
    asked: null,
    head: [{ kind: 'statement', line: [{ strong: 'Summary' }, { quiet: ` · ${size}` }] }],
    blocks: sentences.map((sentence) => quoteSentence(article, sentence, [])),
    paged: false,
    source: sourceOf(article),
    view,
    opensContext: true,
  };
}

function showRelated(view: RelatedView, article: Article, library: Library): Reply {
  const blocks = relatedListings(article, library);
  if (blocks.length === 0) {
    return {
      ...messages.nothingRelated(keyTerms(article, 3)),
      source: sourceOf(article),
    };
  }
  return {
    tone: 'answer',
    asked: null,
    head: [],
    blocks,
    paged: false,
    source: sourceOf(article),
    view,
    opensContext: false,
  };
}

/**
 * A sentence in its paragraph, marked, with the paragraph before or after it where it opens or ends its own. Whole paragraphs:
 * there are no gaps.
 */
export function showContext(view: View, article: Article, sentence: number): Reply {
  const paragraphs = contextParagraphs(article, sentence);
  const blocks = paragraphs.map((paragraph) => {
    const inside = article.sentences.filter((one) => one.paragraph === paragraph);
    return quoteRun(article, inside, sentence);
  });
  return {
    tone: toneOf(view),
    asked: null,
    head: [{ kind: 'statement', line: ['In its context:'] }],
    blocks,
    paged: false,
    source: { ...sourceOf(article), opensAt: wordsOf(article, sentence) },
    view,
    opensContext: false,
  };
}

function contextParagraphs({ sentences }: Article, sentence: number): number[] {
  const around = [sentence - 1, sentence, sentence + 1];
  const paragraphs = around.flatMap(
    (at) => sentences[Math.min(Math.max(0, at), sentences.length - 1)]?.paragraph ?? [],
  );
  const first = Math.min(...paragraphs);
  return Array.from({ length: Math.max(...paragraphs) - first + 1 }, (_, i) => first + i);
}

/** Neighbouring sentences of one paragraph as one slice of the source. */
function quoteRun(article: Article, run: readonly Sentence[], sentence: number): Quotation {
  const marked = article.sentences[sentence];
  const [first] = run;
  const last = run.at(-1);
  const start = first?.quoteStart ?? 0;
  const matches = marked && run.includes(marked) ? [{ start: marked.quoteStart - start, end: marked.end - start }] : [];
  return {
    kind: 'quotation',
    text: article.text.slice(start, last?.end ?? start),
    sentence,
    matches,
    place: first ? { paragraph: first.paragraph + 1, of: article.paragraphs.length } : null,
    attribution: matches.length > 0 ? attributionOfMarked(article, sentence, run.length) : [],
    note: null,
  };
}

/** Who says the marked sentence; among others, the line says that it is about this one. */
function attributionOfMarked(article: Article, sentence: number, sentences: number): readonly Line[] {
  const lines = attributionLines(attributionsOfSentence(article, sentence));
  return sentences > 1 ? lines.map((line) => [{ quiet: attributionWords.ofMarked }, ...line]) : lines;
}
