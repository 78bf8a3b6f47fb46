import type { Token } from './analyse.ts';
import { type IndexedSentence, isCapital, type SentenceIndex } from './sentenceIndex.ts';

/** Share of their content words, in order, that two sentences have in common where one repeats the other. */
const NEARLY_ALL = 0.7;
/** The same for two that quote the same words: around these, they may differ. */
const AROUND_A_QUOTATION = 0.5;
/** Words of a quotation that nobody says twice by chance. */
const LEAST_QUOTED = 5;
/** A sentence of fewer content words is a scrap that may stand for anything. */
const FEWEST_WORDS = 2;
/** Content words up to which sentences are compared word by word; longer ones must have the same words altogether. */
const LONGEST_COMPARED = 100;

const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

const NUMBER_WORDS = wordSet(
  `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
  twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion billions
  trillion dozen dozens half third quarter twice double both single several most all some few many every each none`,
);
/** "t" is what the analysis leaves of "didn't". */
const NEGATIONS = wordSet(
  'not no t never nor neither nobody nothing nowhere without cannot hardly barely fail fails failed deny denies denied',
);
const DOUBTS = wordSet('may might could possibly perhaps if unless');
/** Stems and small words that stand against each other: a sentence that has one in place of another says something else. */
const OPPOSITES = wordSet(
  `up down rise fall rose fell drop increas decreas grow shrink gain lose lost win won more less fewer over under above below
  before after first last open close begin start end stop buy sell bought sold accept reject support oppos against old new
  north south east west left right high low higher lower early late guilti innoc legal illeg safe unsaf`,
);

/** What a sentence says and how, as far as it takes to compare two. */
interface Gist {
  /** Words that two sentences must share to say the same, in order: numbers, negations, doubts, opposites. */
  readonly hinges: string;
  /** Stems of its names, in order. */
  readonly names: readonly string[];
  /** The words inside its quotation marks; empty where they are too few to know it by. */
  readonly quoted: string;
}

const gists = new WeakMap<IndexedSentence, Gist>();

/**
 * Whether two sentences of an article say the same in nearly the same words. Those that differ in a number, a name, a negation,
 * or in what comes first ("Moss beat Reid") do not. It does not matter which is which.
 */
export function isRepeat(index: SentenceIndex, one: IndexedSentence, other: IndexedSentence): boolean {
  if (one.content.length < FEWEST_WORDS || !mayShare(one, other, AROUND_A_QUOTATION)) return false;
  const [gist, otherGist] = [gistOf(index, one), gistOf(index, other)];
  if (gist.hinges !== otherGist.hinges) return false;
  // Whoever is named in one place is "she" in the other.
  const isSameQuotation = gist.quoted !== '' && gist.quoted === otherGist.quoted;
  if (isSameQuotation && isWithin(gist.names, otherGist.names)) {
    return likenessOf(one.content, other.content) >= AROUND_A_QUOTATION;
  }
  if (gist.names.join(' ') !== otherGist.names.join(' ')) return false;
  return mayShare(one, other, NEARLY_ALL) && likenessOf(one.content, other.content) >= NEARLY_ALL;
}

/** Quickly: whether so large a share of the words can be the same at all. */
function mayShare(one: IndexedSentence, other: IndexedSentence, least: number): boolean {
  const [fewer, more] = [one.contentSet, other.contentSet].sort((a, b) => a.size - b.size);
  if (!fewer || !more || fewer.size < least * more.size) return false;
  let shared = 0;
  for (const stem of fewer) if (more.has(stem)) shared++;
  return shared >= least * (fewer.size + more.size - shared);
}

/** Whether the names of one are among those of the other, whichever has more. */
function isWithin(names: readonly string[], others: readonly string[]): boolean {
  const [fewer = [], more = []] = [names, others].sort((a, b) => a.length - b.length);
  return fewer.every((name) => more.includes(name));
}

function gistOf(index: SentenceIndex, sentence: IndexedSentence): Gist {
  const known = gists.get(sentence);
  if (known) return known;
  const { tokens } = sentence;
  const isName = tokens.map((token, position) => isNamed(index, token, position));
  const gist = {
    hinges: tokens.flatMap((token, i) => (isName[i] ? [] : hingeOf(token))).join(' '),
    names: tokens.filter((_, i) => isName[i]).map(({ stem }) => stem),
    quoted: quotedIn(index, sentence),
  };
  gists.set(sentence, gist);
  return gist;
}

function isNamed(index: SentenceIndex, { word, isStopWord, start }: Token, position: number): boolean {
  return !isStopWord && isCapital(index.article.text, start) && (position > 0 || index.isName(word));
}

function hingeOf({ word, stem }: Token): readonly string[] {
  if (/\p{N}/u.test(word) || NUMBER_WORDS.has(word)) return [word];
  if (NEGATIONS.has(word)) return ['not'];
  if (DOUBTS.has(word)) return ['may'];
  return OPPOSITES.has(word) || OPPOSITES.has(stem) ? [stem] : [];
}

const QUOTATION = /["“«]([^"“”«»]*)["”»]/gu;
const WORDS = /[\p{L}\p{N}]+/gu;

function quotedIn({ article }: SentenceIndex, { tokens }: IndexedSentence): string {
  const [first] = tokens;
  const last = tokens.at(-1);
  if (!first || !last) return '';
  // The marks stand outside the first and the last word.
  const text = article.text.slice(Math.max(0, first.start - 1), last.end + 2);
  const words = [...text.matchAll(QUOTATION)].flatMap(([, inside = '']) => inside.toLowerCase().match(WORDS) ?? []);
  return words.length >= LEAST_QUOTED ? words.join(' ') : '';
}

/** 0 to 1: the longest run of words both have in the same order, others between them allowed, as a share of all their words. */
function likenessOf(one: readonly string[], other: readonly string[]): number {
  if (Math.max(one.length, other.length) > LONGEST_COMPARED) return one.join(' ') === other.join(' ') ? 1 : 0;
  let row = new Array<number>(other.length + 1).fill(0);
  for (const stem of one) {
    const next = [0];
    for (const [j, otherStem] of other.entries()) {
      next.push(stem === otherStem ? (row[j] ?? 0) + 1 : Math.max(row[j + 1] ?? 0, next[j] ?? 0));
    }
    row = next;
  }
  const shared = row.at(-1) ?? 0;
  return shared / (one.length + other.length - shared);
}
