import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SentenceEncoder } from '../src/encoder/sentenceEncoder.ts';
import { Vectors } from '../src/encoder/vectors.ts';
import { articleTexts } from '../src/search/articleTexts.ts';
import { bestAnswer } from '../src/search/bestAnswer.ts';
import { fixtureQuestions, heldOutQuestions, type JudgedQuestion, questionsOfRecord } from './search/questionSets.ts';

/** Set to anything, this prints figures for each kind of question and what failed. */
const PRINT_FIGURES = 'VERBATIM_PRINT_FIGURES';

interface Outcome {
  readonly judged: JudgedQuestion;
  readonly isAnswerable: boolean;
  readonly answered: boolean;
  /** 1-based place of the first right passage; null where none of those found is right. */
  readonly place: number | null;
}

interface Figures {
  /** Of the answerable questions, those whose first passage is right. */
  readonly first: number;
  /** Of the answerable questions, those with a right passage among the first three. */
  readonly inThree: number;
  /** Of the answerable questions, those that were answered, rightly or not. */
  readonly answered: number;
  /** Of the open questions, those that were declined. */
  readonly declined: number;
}

/** A passage is right that shares half of itself or half of an answer with it. */
function isRight({ article, gold }: JudgedQuestion, sentence: number): boolean {
  const { quoteStart = 0, end = 0 } = article.sentences[sentence] ?? {};
  return gold.some((answer) => {
    const shared = Math.min(answer.end, end) - Math.max(answer.start, quoteStart);
    return shared >= 0.5 * Math.min(answer.end - answer.start, end - quoteStart);
  });
}

const vectors = new Vectors({
  encoder: new SentenceEncoder(),
  folder: null,
  isPatient: true,
  textsOf: articleTexts,
  warn: (sentence) => {
    throw new Error(sentence);
  },
});
afterAll(() => vectors.close());

async function outcomesOf(questions: readonly JudgedQuestion[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const judged of questions) {
    const best = await bestAnswer([judged.article], judged.question, 10, vectors);
    const place = (best?.answer.passages ?? []).findIndex(({ sentence }) => isRight(judged, sentence));
    outcomes.push({
      judged,
      answered: best?.answer.answered ?? false,
      isAnswerable: judged.gold.length > 0,
      place: place < 0 ? null : place + 1,
    });
  }
  return outcomes;
}

function figuresOf(outcomes: readonly Outcome[]): Figures {
  const answerable = outcomes.filter(({ isAnswerable }) => isAnswerable);
  const open = outcomes.filter(({ isAnswerable }) => !isAnswerable);
  return {
    first: shareOf(answerable, ({ place }) => place === 1),
    inThree: shareOf(answerable, ({ place }) => place !== null && place <= 3),
    answered: shareOf(answerable, ({ answered }) => answered),
    declined: shareOf(open, ({ answered }) => !answered),
  };
}

function shareOf(outcomes: readonly Outcome[], isSo: (outcome: Outcome) => boolean): number {
  return outcomes.length === 0 ? 1 : outcomes.filter(isSo).length / outcomes.length;
}

function print(title: string, outcomes: readonly Outcome[]): void {
  if (process.env[PRINT_FIGURES] === undefined) return;
  const kinds = [...new Set(outcomes.map(({ judged }) => judged.kind))];
  const rows = [
    ['all', outcomes] as const,
    ...kinds.map((kind) => [kind, outcomes.filter(({ judged }) => judged.kind === kind)] as const),
  ];
  console.log(title);
  console.table(Object.fromEntries(rows.map(([kind, some]) => [kind, { questions: some.length, ...figuresOf(some) }])));
  for (const { judged, isAnswerable, answered, place } of outcomes) {
    if (isAnswerable ? answered && place === 1 : !answered) continue;
    const failure = isAnswerable
      ? `${answered ? 'answered' : 'declined'}, right passage at ${place}`
      : 'answered, open';
    console.log(`${judged.article.id}, ${judged.kind}: ${judged.question} (${failure})`);
  }
}

/** Some minutes where the machine is busy: every article and question is read by the encoder. */
const TIMEOUT = 300_000;

describe('the questions of record', () => {
  let outcomes: readonly Outcome[] = [];
  beforeAll(async () => {
    outcomes = await outcomesOf(questionsOfRecord());
    print('Questions of record', outcomes);
  }, TIMEOUT);

  test('are enough to go by, answerable and open', () => {
    expect(outcomes.filter(({ isAnswerable }) => isAnswerable).length).toBeGreaterThanOrEqual(40);
    expect(outcomes.filter(({ isAnswerable }) => !isAnswerable).length).toBeGreaterThanOrEqual(20);
  });

  test.each<[keyof Figures, number]>([
    ['first', 0.85],
    ['inThree', 0.95],
    ['answered', 0.92],
    // Sixteen of twenty-four: what the article comes near without saying is where the search is weakest.
    ['declined', 0.65],
  ])('%s: at least %d', (name, floor) => {
    expect(figuresOf(outcomes)[name]).toBeGreaterThanOrEqual(floor);
  });
});

/** Some seven answerable questions, or two or three open ones. */
const TOLERANCE = 0.017;

/** What was last measured: raise it with the search, so that nothing gained is lost unnoticed. */
describe.each<[string, () => readonly JudgedQuestion[], Figures]>([
  ['the harder questions', fixtureQuestions, { first: 0.736, inThree: 0.877, answered: 0.856, declined: 0.634 }],
  ['held-out questions', heldOutQuestions, { first: 0.636, inThree: 0.862, answered: 0.718, declined: 0.638 }],
])('%s', (title, questions, measured) => {
  let outcomes: readonly Outcome[] = [];
  beforeAll(async () => {
    outcomes = await outcomesOf(questions());
    print(title, outcomes);
  }, TIMEOUT);

  test.each(Object.keys(measured) as (keyof Figures)[])('%s: hardly below what was measured', (name) => {
    expect(figuresOf(outcomes)[name]).toBeGreaterThanOrEqual(measured[name] - TOLERANCE);
  });
});
