import { type Component, ComponentType } from 'discord.js';

/** A piece of text among a message's components. */
interface TextDisplay {
  readonly id: number | undefined;
  readonly content: string;
}

/** Every text that a message's components show, in reading order, however deep it stands. */
export function* textDisplays(components: readonly Component[]): Generator<TextDisplay> {
  for (const component of components) {
    if (component.type === ComponentType.TextDisplay && 'content' in component) {
      if (typeof component.content === 'string') yield { id: component.id, content: component.content };
    }
    if ('components' in component && Array.isArray(component.components)) yield* textDisplays(component.components);
  }
}
