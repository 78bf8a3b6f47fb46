import {
  ApplicationCommandOptionType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import { messages } from '../reply/messages.ts';
import { bestAnswer } from '../search/bestAnswer.ts';
import { answerReply } from './answerReply.ts';
import { mostRanked } from './answerView.ts';
import { chooseArticles, completeArticle } from './chooseArticle.ts';
import { type SlashCommand, textOption } from './command.ts';
import { articleOption, everywhere, privateOption } from './sharedOptions.ts';

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

export const ask: SlashCommand = {
  definition,
  async run(options, surroundings) {
    const question = textOption(options, 'question');
    if (question === null) return messages.emptyQuestion();
    const articles = chooseArticles(textOption(options, 'article'), surroundings);
    if ('tone' in articles) return articles;
    const best = await bestAnswer(articles, question, mostRanked, surroundings.vectors);
    return answerReply(best, question, surroundings);
  },
  complete(option, typed, _options, surroundings) {
    return option === 'article' ? completeArticle(typed, surroundings) : [];
  },
};
