import {
  ApplicationCommandOptionType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { Article } from '../article/article.ts';
import { echo, messages } from '../reply/messages.ts';
import type { PassagesView, Reply } from '../reply/reply.ts';
import { analyse } from '../search/analyse.ts';
import { type AskedArticle, bestAnswer } from '../search/bestAnswer.ts';
import { termKey } from '../search/termKey.ts';
import { withoutRequest } from '../search/withoutRequest.ts';
import { chooseArticles, completeArticle } from './chooseArticle.ts';
import { type Command, textOption, titleOf } from './command.ts';
import type { Library } from './library.ts';
import { articleOption, everywhere, privateOption } from './sharedOptions.ts';
import { show } from './show.ts';

/** Passages a reader can turn through. */
const PASSAGES = 5;
/** Passages that score less than this share of the best are too far from the question to turn to. */
const LEAST_SHARE = 0.4;
/** Nearest passages shown when nothing answers. */
const NEAREST = 3;

const definition = {
  name: 'ask',
  description: 'Ask an article a question and get its own words',
  ...everywhere,
  options: [
    {
      type: ApplicationCommandOptionType.String,
      name: 'question',
      description: 'What do you want to know? A question, a name, or words you remember',
      required: true,
      max_length: 6000,
    },
    articleOption,
    privateOption,
  ],
} as const satisfies RESTPostAPIChatInputApplicationCommandsJSONBody;

export const ask: Command = {
  definition,
  run(options, surroundings) {
    const question = textOption(options, 'question');
    if (question === null) return messages.emptyQuestion();
    const articles = chooseArticles(textOption(options, 'article'), surroundings);
    if ('tone' in articles) return articles;
    return answerFrom(articles, question, surroundings.library);
  },
  complete(option, typed, _options, surroundings) {
    return option === 'article' ? completeArticle(typed, surroundings) : [];
  },
};

/** Whether there is a word to look up: "What is it?" has none. */
function hasSubject(question: string): boolean {
  return analyse(withoutRequest(question)).some(({ isStopWord }) => !isStopWord);
}

function answerFrom(articles: readonly Article[], question: string, library: Library): Reply {
  const asked = echo(question);
  const best = bestAnswer(articles, question, PASSAGES);
  if (!best || best.answer.passages.length === 0)
    return { ...(hasSubject(question) ? messages.nothingFound() : messages.nothingToSearch()), asked };
  const reply = show(viewOf(best), best.article, library);
  if (best.others.length === 0) return { ...reply, asked };
  const others = best.others.map((other) => ({ title: titleOf(other.article), view: viewOf(other) }));
  return { ...reply, asked, others };
}

/** The passages worth turning through, or the nearest there are. */
function viewOf({ article, answer }: AskedArticle): PassagesView {
  const least = LEAST_SHARE * (answer.passages[0]?.score ?? 0);
  const passages = answer.passages
    .filter(({ score }, at) => at === 0 || score >= least)
    .slice(0, answer.answered ? PASSAGES : NEAREST);
  return {
    kind: answer.answered ? 'answer' : 'nearest',
    article: article.id,
    version: article.version,
    sentences: passages.map(({ sentence }) => sentence),
    terms: [...new Set(passages.flatMap(({ stems }) => stems))].map(termKey),
  };
}
