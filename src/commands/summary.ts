import {
  ApplicationCommandOptionType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { Article } from '../article/article.ts';
import { summaryLength } from '../summary/summaryLength.ts';
import { chooseArticle, completeArticle } from './chooseArticle.ts';
import { type Options, type SlashCommand, textOption } from './command.ts';
import { articleOption, everywhere, privateOption } from './sharedOptions.ts';
import { show } from './show.ts';

const LENGTHS = ['short', 'medium', 'long'] as const;
const mostSentences = 10;

const definition = {
  name: 'summary',
  description: "The article's most telling sentences, word for word and in its order",
  ...everywhere,
  options: [
    {
      type: ApplicationCommandOptionType.String,
      name: 'length',
      description: 'How much of it to show (medium, if you do not say)',
      choices: [
        { name: 'short', value: 'short' },
        { name: 'medium', value: 'medium' },
        { name: 'long', value: 'long' },
      ],
    },
    {
      type: ApplicationCommandOptionType.Integer,
      name: 'sentences',
      description: 'How many sentences exactly, 1 to 10; goes before the length',
      min_value: 1,
      max_value: mostSentences,
    },
    articleOption,
    privateOption,
  ],
} as const satisfies RESTPostAPIChatInputApplicationCommandsJSONBody;

export const summary: SlashCommand = {
  definition,
  run(options, surroundings) {
    const article = chooseArticle(textOption(options, 'article'), surroundings);
    if ('tone' in article) return article;
    const count = sentenceCount(options, article);
    return show(
      { kind: 'summary', article: article.id, version: article.version, count },
      article,
      surroundings.library,
    );
  },
  complete(option, typed, _options, surroundings) {
    return option === 'article' ? completeArticle(typed, surroundings) : [];
  },
};

function sentenceCount({ sentences, length }: Options, article: Article): number {
  if (typeof sentences === 'number') return Math.min(mostSentences, Math.max(1, Math.trunc(sentences)));
  return summaryLength(article, LENGTHS.find((one) => one === length) ?? 'medium');
}
