import { echo, messages } from '../reply/messages.ts';
import type { Reply } from '../reply/reply.ts';
import { analyse } from '../search/analyse.ts';
import type { BestAnswer } from '../search/bestAnswer.ts';
import { withoutRequest } from '../search/withoutRequest.ts';
import { answerView } from './answerView.ts';
import { titleOf } from './command.ts';
import type { Library } from './library.ts';
import { show } from './show.ts';

/** What was found for a question, or that nothing was, as a reply. */
export function answerReply(best: BestAnswer | null, question: string, library: Library): Reply {
  const asked = echo(question);
  if (!best || best.answer.passages.length === 0)
    return { ...(hasSubject(question) ? messages.nothingFound() : messages.nothingToSearch()), asked };
  const reply = show(answerView(best), best.article, library);
  if (best.others.length === 0) return { ...reply, asked };
  const others = best.others.map((other) => ({ title: titleOf(other.article), view: answerView(other) }));
  return { ...reply, asked, others };
}

/** Whether there is a word to look up: "What is it?" has none. */
function hasSubject(question: string): boolean {
  return analyse(withoutRequest(question)).some(({ isStopWord }) => !isStopWord);
}
