import {
  ApplicationCommandOptionType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import { keyTerms } from '../related/keyTerms.ts';
import { relatedPassages } from '../related/relatedPassages.ts';
import { echo, messages } from '../reply/messages.ts';
import { analyse } from '../search/analyse.ts';
import { termKey } from '../search/termKey.ts';
import { chooseArticle, completeArticle } from './chooseArticle.ts';
import { type Choice, type SlashCommand, textOption } from './command.ts';
import { articleOption, everywhere, privateOption } from './sharedOptions.ts';
import { show } from './show.ts';

const PASSAGES = 5;
const OFFERED_TERMS = 3;
const SUGGESTED_TOPICS = 25;
/** Terms an article has to choose suggestions from while something is typed. */
const KNOWN_TOPICS = 200;

const definition = {
  name: 'related',
  description: 'What else there is on this: other articles, or passages on a topic',
  ...everywhere,
  options: [
    {
      type: ApplicationCommandOptionType.String,
      name: 'topic',
      description: 'Passages of the article on this; without it, articles related to the whole',
      autocomplete: true,
      max_length: 200,
    },
    articleOption,
    privateOption,
  ],
} as const satisfies RESTPostAPIChatInputApplicationCommandsJSONBody;

export const related: SlashCommand = {
  definition,
  run(options, surroundings) {
    const article = chooseArticle(textOption(options, 'article'), surroundings);
    if ('tone' in article) return article;
    const { id, version } = article;
    const topic = textOption(options, 'topic');
    if (topic === null) return show({ kind: 'related', article: id, version }, article, surroundings.library);
    const passages = relatedPassages(article, topic, PASSAGES);
    if (passages.length === 0) return messages.noTopicMatch(topic, keyTerms(article, OFFERED_TERMS));
    const words = passages.flatMap(({ matches }) => matches.map(({ start, end }) => article.text.slice(start, end)));
    const terms = [...new Set(words.flatMap((word) => analyse(word).map(({ stem }) => termKey(stem))))];
    const sentences = passages.map(({ sentence }) => sentence);
    const reply = show({ kind: 'passages', article: id, version, sentences, terms }, article, surroundings.library);
    return { ...reply, asked: echo(topic) };
  },
  complete(option, typed, options, surroundings) {
    if (option === 'article') return completeArticle(typed, surroundings);
    const article = chooseArticle(textOption(options, 'article'), surroundings);
    return option === 'topic' && !('tone' in article) ? completeTopic(typed, keyTerms(article, KNOWN_TOPICS)) : [];
  },
};

function completeTopic(typed: string, topics: readonly string[]): readonly Choice[] {
  const folded = typed.trim().toLowerCase();
  const startsSo = topics.filter((topic) => topic.toLowerCase().startsWith(folded));
  const containsIt = topics.filter((topic) => !startsSo.includes(topic) && topic.toLowerCase().includes(folded));
  return [...startsSo, ...containsIt]
    .filter((topic) => topic.length <= 100)
    .slice(0, SUGGESTED_TOPICS)
    .map((topic) => ({ name: topic, value: topic }));
}
