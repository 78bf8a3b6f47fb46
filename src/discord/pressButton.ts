import {
  ActionRow,
  ButtonComponent,
  type Component,
  ComponentType,
  type MessageComponentInteraction,
  TextDisplayComponent,
} from 'discord.js';
import type { Article } from '../article/article.ts';
import { type Surroundings, titleOf } from '../commands/command.ts';
import { show, showContext } from '../commands/show.ts';
import { messages } from '../reply/messages.ts';
import type { Reply, View } from '../reply/reply.ts';
import { citeSentence } from './citeSentence.ts';
import { type ButtonState, decodeButton, keyOf } from './customId.ts';
import {
  askedComponentId,
  asPrivate,
  type MessagePayload,
  type OthersRow,
  othersComponentId,
  renderReply,
} from './renderReply.ts';

/**
 * Answers a press from what the button carries and the library as it is now. The owner's own press changes the message in
 * place; anyone else gets a copy of their own, and so does who opens another article's answer. What cannot be shown any more is said privately, and the message stays.
 */
export async function pressButton(
  interaction: MessageComponentInteraction,
  surroundings: Surroundings,
): Promise<'answered' | 'refused'> {
  const presser = interaction.user.id;
  const refuse = async (reply: Reply): Promise<'refused'> => {
    await interaction.reply(asPrivate(renderReply(reply, { owner: presser })));
    return 'refused';
  };
  const state = decodeButton(interaction.customId);
  if (!state) return refuse(messages.outdatedButton());
  const { library } = surroundings;
  const article = library.list().find(({ id }) => keyOf(id) === state.articleKey);
  if (!article) return refuse(messages.articleGone());
  if (keyOf(article.version) !== state.versionKey || !isInside(state, article)) {
    return refuse(messages.articleChanged(titleOf(article)));
  }
  if (state.action === 'cite' && state.sentence !== null) {
    const citation = citeSentence(article, state.sentence);
    if (!citation) return refuse(messages.tooLongToCite());
    await interaction.reply(asPrivate(citation));
    return 'answered';
  }
  const payload = turnTo(state, article, surroundings, presser, interaction);
  // Another article's answer is shown beside the one it was offered with, which stays.
  if (state.owner === presser && state.action !== 'open') await interaction.update(payload);
  else await interaction.reply(asPrivate(payload));
  return 'answered';
}

function turnTo(
  state: ButtonState,
  article: Article,
  { library }: Surroundings,
  owner: string,
  interaction: MessageComponentInteraction,
): MessagePayload {
  const askedMarkdown = askedIn(interaction);
  const othersRow = state.action === 'open' ? null : othersIn(interaction);
  const view: View = { ...state.view, article: article.id, version: article.version };
  if (state.contextPage !== null && state.sentence !== null) {
    return renderReply(showContext(view, article, state.sentence), {
      owner,
      askedMarkdown,
      othersRow,
      page: state.contextPage,
      context: { page: state.page },
    });
  }
  return renderReply(show(view, article, library), { owner, askedMarkdown, othersRow, page: state.page });
}

/** A button someone made up must not lead outside the article. */
function isInside({ view, sentence }: ButtonState, article: Article): boolean {
  const sentences = 'sentences' in view ? view.sentences : [];
  return [...sentences, sentence ?? 0].every((one) => one < article.sentences.length);
}

/** The question's line, which the buttons have no room for: it is in the message they belong to. */
function askedIn({ message }: MessageComponentInteraction): string | null {
  const line = componentIn(message.components, askedComponentId);
  return line instanceof TextDisplayComponent ? line.content : null;
}

/** The buttons to other articles, for the same reason. */
function othersIn({ message }: MessageComponentInteraction): OthersRow | null {
  const row = componentIn(message.components, othersComponentId);
  if (!(row instanceof ActionRow)) return null;
  const buttons = row.components.flatMap((one) => (one instanceof ButtonComponent ? [one.toJSON()] : []));
  return { type: ComponentType.ActionRow, id: othersComponentId, components: buttons };
}

function componentIn(components: readonly Component[], id: number): Component | null {
  for (const component of components) {
    if (component.id === id) return component;
    const inside =
      'components' in component && Array.isArray(component.components) ? componentIn(component.components, id) : null;
    if (inside !== null) return inside;
  }
  return null;
}
