import { analyse, type Token } from './analyse.ts';
import { containsTerm, presence } from './features.ts';
import { readQuestion, type Term, type Vocabulary } from './question.ts';
import type { SentenceIndex } from './sentenceIndex.ts';
import type { SpeakerProfile } from './spokenParts.ts';

/** Who a question may mean: terms of the words it names them by, and how well each speaker of the article meets them, 0 to 1. */
export interface AskedSpeakers {
  readonly terms: readonly Term[];
  readonly matches: ReadonlyMap<string, number>;
}

/** "The head of the union": what stands before one of these says what somebody is, what stands behind it, of what. */
const HEAD_ENDS = new Set('of at for in from with on near behind who that'.split(' '));
/** A word that stands beside a name describes it less surely than the name itself. */
const CONTEXT_WEIGHT = 0.7;
/** And a synonym, or a word of the family, less surely than the word. */
const RELATED_WEIGHT = 0.7;
/** The head must be met this well, and all words together. */
const LEAST_HEAD = 0.45;
const LEAST_MATCH = 0.45;
/** Of those who are met, the best and whoever comes near: "officials" means all of them. */
const NEAR_THE_BEST = 0.75;

/** The speakers meant by "the Pentagon spokesman", "al-Hashmi", "HRW"; none where nobody in the article answers to it. */
export function askedSpeakers(
  index: SentenceIndex,
  vocabulary: Vocabulary,
  profiles: readonly SpeakerProfile[],
  named: string,
): AskedSpeakers {
  const { terms } = readQuestion(index, vocabulary, `the ${named}`);
  const head = headOf(analyse(named));
  // Behind "the", capitals alone are initials and no shouting.
  const [headTerm] = head ? readQuestion(index, vocabulary, `the ${named.slice(head.start, head.end)}`).terms : [];
  const met = profiles
    .map((profile) => ({ id: profile.id, match: headTerm ? matchOf(profile, headTerm, terms) : 0 }))
    .filter(({ match }) => match >= LEAST_MATCH);
  const best = Math.max(0, ...met.map(({ match }) => match));
  const near = met.filter(({ match }) => match >= NEAR_THE_BEST * best);
  return { terms, matches: new Map(near.map(({ id, match }) => [id, match])) };
}

/** The last content word before "of the …": "spokesman" in "the minister's spokesman at the embassy". */
function headOf(tokens: readonly Token[]): Token | undefined {
  const end = tokens.findIndex(({ word }, at) => HEAD_ENDS.has(word) && tokens.slice(0, at).some(isContent));
  return tokens.slice(0, end < 0 ? tokens.length : end).findLast(isContent);
}

function matchOf(profile: SpeakerProfile, head: Term, terms: readonly Term[]): number {
  if (nearness(head, profile) < LEAST_HEAD) return 0;
  let met = 0;
  let all = 0;
  for (const term of terms) {
    met += term.idf * nearness(term, profile);
    all += term.idf;
  }
  return all > 0 ? met / all : 0;
}

function nearness(term: Term, { names, context }: SpeakerProfile): number {
  return Math.max(nearnessIn(term, names), CONTEXT_WEIGHT * nearnessIn(term, context));
}

function nearnessIn(term: Term, stems: ReadonlySet<string>): number {
  if (containsTerm(term, { contentSet: stems })) return 1;
  return RELATED_WEIGHT * presence(term, { contentSet: stems });
}

const isContent = ({ isStopWord }: Token): boolean => !isStopWord;
