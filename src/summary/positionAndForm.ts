import type { SummaryCandidate } from './summaryCandidates.ts';

/** Sentences after which the worth of a news sentence's position has fallen to 1/e. */
const POSITION_DECAY = 6;
/** Words up to which length costs nothing, and the cost of twenty more. */
const FREE_LENGTH = 14;
const LENGTH_STEP = 20;
const LENGTH_COST = 0.1;

/** A form that serves badly in a summary, and what it costs. */
interface FormRule {
  readonly cost: number;
  readonly applies: (candidate: SummaryCandidate) => boolean;
}

/** Words that point back to a sentence the summary may not show. */
const POINTS_BACK = new Set(
  'he she it they this that these those but and so his her their its him them such however'.split(' '),
);

const formRules: readonly FormRule[] = [
  // Only there because the others are too few: behind all of them, whatever it says.
  { cost: 4, applies: ({ standsAlone }) => !standsAlone },
  // An opinion in somebody's words is seldom the news itself.
  { cost: 0.2, applies: ({ text }) => /^["“«„「『]/.test(text) },
  { cost: 0.2, applies: ({ tokens }) => tokens.length < 8 },
  { cost: 0.15, applies: ({ tokens }) => tokens.length > 40 },
  { cost: 0.1, applies: ({ tokens: [first] }) => first !== undefined && POINTS_BACK.has(first.word) },
  // A question raises what a summary should tell.
  { cost: 0.4, applies: ({ text }) => /[?？؟]["'”’»」』)\]]{0,4}$/.test(text) },
];

/**
 * What a sentence's place and form say about its worth, without a look at what it says. At most 1, for the first sentence;
 * below 0 for an awkward one far down and for all that cannot stand alone.
 */
export function positionAndForm(candidate: SummaryCandidate): number {
  const position = Math.exp(-candidate.index / POSITION_DECAY);
  const cost = formRules.reduce((total, rule) => (rule.applies(candidate) ? total + rule.cost : total), 0);
  const surplus = Math.max(0, candidate.tokens.length - FREE_LENGTH);
  return position - cost - (LENGTH_COST * surplus) / LENGTH_STEP;
}
