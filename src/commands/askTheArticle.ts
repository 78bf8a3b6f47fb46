import { setImmediate } from 'node:timers/promises';
import { ApplicationCommandType, type RESTPostAPIContextMenuApplicationCommandsJSONBody } from 'discord-api-types/v10';
import type { Article } from '../article/article.ts';
import type { Vectors } from '../encoder/vectors.ts';
import { echo, messages } from '../reply/messages.ts';
import type { Reply, View } from '../reply/reply.ts';
import { type BestAnswer, bestAnswer } from '../search/bestAnswer.ts';
import { withoutRepeats } from '../search/repeats.ts';
import { answerReply } from './answerReply.ts';
import { answerView, mostPassages, mostRanked } from './answerView.ts';
import { chooseArticles } from './chooseArticle.ts';
import { type MessageCommand, type Surroundings, textOption } from './command.ts';
import { messageSentences } from './messageSentences.ts';
import { everywhere } from './sharedOptions.ts';
import { show } from './show.ts';

/** A message of no more sentences is asked as it stands. */
const SHORT_MESSAGE = 2;
/** Sentences of a longer one that are looked up, and of these the most that a reply answers. */
const MOST_ASKED = 12;
const MOST_ANSWERED = 3;
/** Characters looked up at once: a sentence that is longer has said by then what it is about. */
const LONGEST_QUESTION = 1_000;
/** Characters repeated of each sentence where a reply answers several. */
const LONGEST_ECHO = 120;

const definition = {
  type: ApplicationCommandType.Message,
  name: 'Ask the article',
  ...everywhere,
} as const satisfies RESTPostAPIContextMenuApplicationCommandsJSONBody;

export const askTheArticle: MessageCommand = {
  definition,
  isPrivate: true,
  async run(options, surroundings) {
    const text = textOption(options, 'message');
    if (text === null) return messages.wordlessMessage();
    const articles = chooseArticles(null, surroundings);
    if ('tone' in articles) return articles;
    const asked = await askSentences(messageSentences(text), articles, surroundings.vectors);
    return replyTo(asked, surroundings);
  },
};

/** What can be looked up of a message. */
interface Candidate {
  /** Its place among the message's sentences. */
  readonly at: number;
  readonly question: string;
}

/** What was looked up, and the surest answer to it. */
interface Asked extends Candidate {
  readonly best: BestAnswer | null;
}

/** Of a short message all at once; of a longer one the sentences that are answered best, in its order. */
async function askSentences(
  sentences: readonly string[],
  articles: readonly Article[],
  vectors: Vectors | undefined,
): Promise<readonly Asked[]> {
  const pieces = sentences.length <= SHORT_MESSAGE ? [sentences.join(' ')] : sentences;
  const asked: Asked[] = [];
  for (const candidate of worthAsking(pieces)) {
    // A large library takes its time over each; whoever asks meanwhile has their turn between them.
    await setImmediate();
    asked.push({ ...candidate, best: await bestAnswer(articles, candidate.question, mostRanked, vectors) });
  }
  return surest(asked);
}

/** The questions in a long message, then the rest from its beginning. */
function worthAsking(sentences: readonly string[]): readonly Candidate[] {
  const all = sentences.map((sentence, at) => ({ at, question: sentence.slice(0, LONGEST_QUESTION) }));
  return [...all.filter(isQuestion), ...all.filter((one) => !isQuestion(one))].slice(0, MOST_ASKED);
}

function isQuestion({ question }: Candidate): boolean {
  return question.includes('?');
}

/**
 * Those that the article surest of any of them answers, the surest few, in the message's order. Where none is answered, the
 * one that comes nearest, of the questions if there are any: a remark beside them need not stand in an article.
 */
function surest(asked: readonly Asked[]): readonly Asked[] {
  const inOrder = [...asked].sort((one, other) => confidenceIn(other) - confidenceIn(one));
  const article = inOrder[0]?.best?.answer.answered ? inOrder[0].best.article : null;
  if (article === null) return [...inOrder.filter(isQuestion), ...inOrder].slice(0, 1);
  return inOrder
    .filter(({ best }) => best?.article === article && best.answer.answered)
    .slice(0, MOST_ANSWERED)
    .sort((one, other) => one.at - other.at);
}

function confidenceIn({ best }: Asked): number {
  return best?.answer.confidence ?? 0;
}

async function replyTo(asked: readonly Asked[], surroundings: Surroundings): Promise<Reply> {
  const [first] = asked;
  if (!first?.best || asked.length === 1) return answerReply(first?.best ?? null, first?.question ?? '', surroundings);
  const { article } = first.best;
  const views = asked.flatMap(({ best }) => (best ? [answerView(best)] : []));
  const sentences = inTurn(views.map((view) => view.sentences));
  const view: View = {
    kind: 'answer',
    article: article.id,
    version: article.version,
    sentences: withoutRepeats(article, sentences).slice(0, mostPassages),
    terms: inTurn(views.map(({ terms }) => terms)),
  };
  return { ...show(view, article, surroundings.library), asked: repeated(asked) };
}

/** The first of each list, then the second of each, and so on; nothing twice. */
function inTurn<T>(lists: readonly (readonly T[])[]): T[] {
  const longest = Math.max(...lists.map(({ length }) => length));
  const turns = Array.from({ length: longest }, (_, turn) => lists.flatMap((list) => list.slice(turn, turn + 1)));
  return [...new Set(turns.flat())];
}

/** The sentences as they follow each other in the message, with a mark where others stand between them. */
function repeated(asked: readonly Asked[]): string {
  return asked
    .map(({ at, question }, i) => {
      const before = asked[i - 1];
      const gap = before ? (before.at + 1 === at ? ' ' : ' […] ') : '';
      return gap + echo(question, LONGEST_ECHO);
    })
    .join('');
}
