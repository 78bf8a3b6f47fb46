import type { Embed, Message, MessageSnapshot } from 'discord.js';
import { textDisplays } from './textDisplays.ts';
import { withoutMarkup } from './withoutMarkup.ts';

/** Discord allows no more in one message. */
const LONGEST_TEXT = 6_000;

/**
 * The words somebody reads in a message, without what is none of them: see `withoutMarkup`. One without content is read by its
 * components, by its embeds (such as the preview of the link it shares) or by the message it forwards.
 * Empty where there is nothing to read, and for what Discord itself says in a channel.
 */
export function messageText(message: Message): string {
  if (message.system) return '';
  for (const text of textsOf(message)) {
    const words = withoutMarkup(text.slice(0, LONGEST_TEXT));
    if (words !== '') return words;
  }
  return '';
}

function* textsOf(message: Message): Generator<string> {
  yield* writtenTexts(message);
  for (const forwarded of message.messageSnapshots.values()) yield* writtenTexts(forwarded);
}

function* writtenTexts({ content, components, embeds }: Message | MessageSnapshot): Generator<string> {
  yield content ?? '';
  yield [...textDisplays(components)].map((display) => display.content).join('\n');
  yield embeds.flatMap(embedLines).join('\n');
}

function embedLines({ title, description, fields }: Embed): string[] {
  const lines = [title, description, ...fields.flatMap(({ name, value }) => [name, value])];
  return lines.filter((line) => line !== null);
}
