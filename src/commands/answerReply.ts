import { echo, messages } from '../reply/messages.ts';
import type { LikelyView, PassagesView, Reply } from '../reply/reply.ts';
import { analyse } from '../search/analyse.ts';
import { type AskedArticle, type BestAnswer, bestAnswer } from '../search/bestAnswer.ts';
import { questionParts } from '../search/questionParts.ts';
import type { Answer } from '../search/searcher.ts';
import { withoutRequest } from '../search/withoutRequest.ts';
import { answerView, mostRanked } from './answerView.ts';
import { type Surroundings, titleOf } from './command.ts';
import { partsView } from './partsView.ts';
import { show } from './show.ts';

/** What was found for a question, or that nothing was, as a reply. The parts of a question are asked of the same article. */
export async function answerReply(
  best: BestAnswer | null,
  question: string,
  surroundings: Surroundings,
): Promise<Reply> {
  const asked = echo(question);
  if (!best || best.answer.passages.length === 0)
    return { ...(hasSubject(question) ? messages.nothingFound() : messages.nothingToSearch()), asked };
  const reply = show(await viewFor(best, question, surroundings), best.article, surroundings.library);
  if (best.others.length === 0) return { ...reply, asked };
  const others = best.others.map((other) => ({ title: titleOf(other.article), view: answerView(other) }));
  return { ...reply, asked, others };
}

async function viewFor(
  best: AskedArticle,
  question: string,
  { vectors }: Surroundings,
): Promise<PassagesView | LikelyView> {
  const parts = questionParts(question);
  if (parts.length < 2) return answerView(best);
  const answers: Answer[] = [];
  for (const part of parts) {
    const found = await bestAnswer([best.article], part, mostRanked, vectors);
    if (found) answers.push(found.answer);
  }
  return partsView(best, answers) ?? answerView(best);
}

/** Whether there is a word to look up: "What is it?" has none. */
function hasSubject(question: string): boolean {
  return analyse(withoutRequest(question)).some(({ isStopWord }) => !isStopWord);
}
