import { setImmediate } from 'node:timers/promises';
import type { Article } from '../../article/article.ts';
import { attributionsOf } from '../../attribution/attributionsOf.ts';
import { type Speaker, speakersOf } from '../../attribution/speakersOf.ts';
import { answerView, mostRanked } from '../../commands/answerView.ts';
import type { Vectors } from '../../encoder/vectors.ts';
import { keyTerms } from '../../related/keyTerms.ts';
import { bestAnswer } from '../../search/bestAnswer.ts';
import { BUNDLED_EXAMPLES, isBundled } from './bundledArticle.ts';

/** Of unrelated subjects, so that hardly an article answers more than one of them. */
const ELSEWHERE: readonly string[] = [
  'How long does a loaf of rye bread have to bake?',
  'How many hearts does an octopus have?',
  'Who won the chess championship that year?',
];

const ANSWERED = 2;
/** What the examples are made of: the people quoted most, and what the article is most about. */
const MOST_SPEAKERS = 5;
const MOST_TERMS = 12;
/** A longer name makes no question that somebody would ask. */
const LONGEST_NAME = 60;
/** Of each kind, so that no long article is asked for long. */
const MOST_TRIED = 10;

/** A question, and what it is about. */
interface Candidate {
  readonly question: string;
  readonly subject: string;
  /** What the sentence found must have in it; any will do where absent. */
  readonly telling?: string;
}

/**
 * Questions to begin with: two that the article answers and, last, one that it does not. Each is tried first; where not
 * enough of them do what they are meant to, there are fewer.
 *
 * @param vectors those the bot answers with; null where it answers by words alone
 */
export async function exampleQuestions(article: Article, vectors: Vectors | null): Promise<readonly string[]> {
  if (isBundled(article)) return BUNDLED_EXAMPLES;
  const examples: Candidate[] = [];
  for (const kind of [whatTheySaid, whoTheyAre, whatItSays, whatItSays]) {
    if (examples.length === ANSWERED) break;
    const fresh = [...kind(article)].filter(({ subject }) => !examples.some((one) => one.question.includes(subject)));
    const found = await firstWith(fresh, (candidate) => isAnswered(article, candidate, vectors));
    if (found !== null) examples.push(found);
  }
  const elsewhere = ELSEWHERE.map((question) => ({ question, subject: question }));
  const declined = await firstWith(elsewhere, (candidate) => isDeclined(article, candidate, vectors));
  return [...examples, ...(declined === null ? [] : [declined])].map(({ question }) => question);
}

function* whatTheySaid(article: Article): Generator<Candidate> {
  const subjects = subjectsOf(article);
  for (const speaker of nameable(article)) {
    const name = nameOf(speaker);
    const words = spokenBy(article, speaker);
    for (const subject of subjects) {
      if (!words.includes(` ${subject} `) || name.includes(subject)) continue;
      yield { question: `What did ${name} say about ${subject}?`, subject };
    }
  }
}

function* whoTheyAre(article: Article): Generator<Candidate> {
  for (const speaker of nameable(article)) {
    const name = nameOf(speaker);
    if (speaker.role !== null) yield { question: `Who is ${name}?`, subject: name, telling: speaker.role };
  }
}

function* whatItSays(article: Article): Generator<Candidate> {
  for (const subject of subjectsOf(article)) {
    yield { question: `What does the article say about ${subject}?`, subject };
  }
}

/** What the article is most about, names and things alone: of a word in small letters "the" or the like before it tells. */
function subjectsOf(article: Article): readonly string[] {
  const follows = new Set(Array.from(article.text.matchAll(AFTER_DETERMINER), ([, word = '']) => word));
  return keyTerms(article, MOST_TERMS).filter((term) => /^\p{Lu}/u.test(term) || follows.has(term));
}

const AFTER_DETERMINER = /(?<!\p{L})(?:the|an?|its|his|her|their|our|no|every) (?<word>[\p{L}\p{N}’'-]+)/gu;

/** Those quoted beyond doubt who have a name to ask for them by, full names first, then those quoted most. */
function nameable(article: Article): readonly Speaker[] {
  const isShort = (speaker: Speaker) => Number(!FULL_NAME.test(speaker.name ?? ''));
  return speakersOf(article)
    .filter((speaker) => speaker.isSure && speaker.kind === 'named' && nameOf(speaker).length <= LONGEST_NAME)
    .sort((one, other) => isShort(one) - isShort(other))
    .slice(0, MOST_SPEAKERS);
}

/** Two words or more with capitals: "Warren" could as well open a sentence as "Researchers" does. */
const FULL_NAME = /\p{Lu}\S*\s.*\p{Lu}/su;

/** As it stands inside a sentence: "The board", where a sentence opens with it, is "the board". */
function nameOf({ name }: Speaker): string {
  const line = (name ?? '').replace(/\s+/gu, ' ').trim();
  return line.replace(/^(?:An?|The) (?=\S)/, (opening) => opening.toLowerCase());
}

/** The words of a speaker, each between blanks. */
function spokenBy(article: Article, { attributions }: Speaker): string {
  const all = attributionsOf(article);
  const spans = attributions.flatMap((index) => all[index]?.content ?? []);
  const words = spans.flatMap(({ start, end }) => article.text.slice(start, end).split(/[^\p{L}\p{N}’'-]+/u));
  return ` ${words.join(' ')} `;
}

async function isAnswered(article: Article, { question, telling = '' }: Candidate, vectors: Vectors | null) {
  const best = await bestAnswer([article], question, mostRanked, vectors);
  if (best === null || answerView(best).kind !== 'answer') return false;
  const found = article.sentences[best.answer.passages[0]?.sentence ?? -1];
  return found !== undefined && article.text.slice(found.quoteStart, found.end).includes(telling);
}

async function isDeclined(article: Article, { question }: Candidate, vectors: Vectors | null) {
  const best = await bestAnswer([article], question, mostRanked, vectors);
  return best !== null && answerView(best).kind === 'nearest';
}

/** The first that does, others having their turn before each is tried. */
async function firstWith(candidates: readonly Candidate[], does: (candidate: Candidate) => Promise<boolean>) {
  for (const candidate of candidates.slice(0, MOST_TRIED)) {
    await setImmediate();
    if (await does(candidate)) return candidate;
  }
  return null;
}
