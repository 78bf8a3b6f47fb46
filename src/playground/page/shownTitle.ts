import type { APIComponentInContainer, APIMessageTopLevelComponent } from 'discord-api-types/v10';
import { discordMarkdown, shownText } from './discordMarkdown.ts';
import { CONTAINER, TEXT_DISPLAY } from './discordNumbers.ts';

/** The title of the article that a card says its quotes are from: what its last small print opens with in bold. Null where none does. */
export function shownTitle(
  components: readonly (APIMessageTopLevelComponent | APIComponentInContainer)[],
): string | null {
  let title: string | null = null;
  for (const component of components) {
    if (component.type === CONTAINER) title = shownTitle(component.components) ?? title;
    if (component.type !== TEXT_DISPLAY) continue;
    const [only, ...others] = discordMarkdown(component.content);
    if (only?.type !== 'subtext' || others.length > 0 || typeof only.content === 'string') continue;
    const [first] = only.content ?? [];
    if (first?.type === 'strong') title = shownText([first]);
  }
  return title;
}
