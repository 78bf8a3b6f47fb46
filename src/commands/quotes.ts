import {
  ApplicationCommandOptionType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import { chooseArticle, completeArticle } from './chooseArticle.ts';
import { chooseSpeaker, completeSpeaker } from './chooseSpeaker.ts';
import { type SlashCommand, textOption } from './command.ts';
import { articleOption, everywhere, privateOption } from './sharedOptions.ts';
import { show } from './show.ts';

const definition = {
  name: 'quotes',
  description: 'Who is quoted in an article, and everything it attributes to one of them',
  ...everywhere,
  options: [
    {
      type: ApplicationCommandOptionType.String,
      name: 'speaker',
      description: 'Whose words: a name or a role; without it, a list of who is quoted',
      autocomplete: true,
      max_length: 200,
    },
    articleOption,
    privateOption,
  ],
} as const satisfies RESTPostAPIChatInputApplicationCommandsJSONBody;

export const quotes: SlashCommand = {
  definition,
  run(options, surroundings) {
    const article = chooseArticle(textOption(options, 'article'), surroundings);
    if ('tone' in article) return article;
    const { id, version } = article;
    const named = textOption(options, 'speaker');
    const speaker = named === null ? null : chooseSpeaker(named, article);
    if (speaker && 'tone' in speaker) return speaker;
    const view = { kind: 'quotes', article: id, version, speaker: speaker?.key ?? null } as const;
    return show(view, article, surroundings.library);
  },
  complete(option, typed, options, surroundings) {
    if (option === 'article') return completeArticle(typed, surroundings);
    const article = chooseArticle(textOption(options, 'article'), surroundings);
    return option === 'speaker' && !('tone' in article) ? completeSpeaker(typed, article) : [];
  },
};
