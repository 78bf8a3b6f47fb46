import { type APIMessage, ButtonStyle, ComponentType } from 'discord.js';
import { parse } from 'discord-markdown-parser';

/** A block quote as a reader sees it. */
interface ShownQuote {
  readonly text: string;
  /** What stands in bold in it, in order. */
  readonly bold: readonly string[];
  /** The lines below it that say whose words these are, without the dash. */
  readonly attribution: readonly string[];
  /** The small line below: "¶ 8 of 10". */
  readonly place: string | null;
}

export interface ShownButton {
  readonly label: string;
  /** Null for a link. */
  readonly customId: string | null;
  readonly url: string | null;
  readonly isDisabled: boolean;
}

/** A message as somebody reads it: independent of how the bot builds it, by way of another parser of Markdown. */
export interface Card {
  /** Every line outside quotes, without formatting, the component's own place in order. */
  readonly lines: readonly string[];
  readonly quotes: readonly ShownQuote[];
  /** What stands in code blocks, ready to copy. */
  readonly code: readonly string[];
  readonly buttons: readonly ShownButton[];
  /** All Markdown of the message, as sent. */
  readonly markdown: string;
  readonly isPrivate: boolean;
}

const EPHEMERAL = 64;
const CODE_BLOCK = /^```\n([\s\S]*)\n```$/;

interface AnyComponent {
  readonly type: number;
  readonly components?: readonly AnyComponent[];
  readonly accessory?: AnyComponent;
  readonly content?: string;
  readonly label?: string;
  readonly style?: number;
  readonly custom_id?: string;
  readonly url?: string;
  readonly disabled?: boolean;
}

export function readCard(message: APIMessage | null): Card {
  if (message === null) throw new Error('There is no message to read.');
  const all = [...descendants((message.components ?? []) as readonly AnyComponent[])];
  const texts = all.filter(({ type }) => type === ComponentType.TextDisplay).map(({ content }) => content ?? '');
  const prose = texts.filter((text) => !CODE_BLOCK.test(text));
  return {
    lines: prose.flatMap(linesOutsideQuotes),
    quotes: prose.flatMap(quoteIn),
    code: texts.flatMap((text) => CODE_BLOCK.exec(text)?.[1] ?? []),
    buttons: all.filter(({ type }) => type === ComponentType.Button).map(shownButton),
    markdown: texts.join('\n'),
    isPrivate: ((message.flags ?? 0) & EPHEMERAL) !== 0,
  };
}

/** The button of this label. Throws where there is none, or more than one. */
export function buttonOf({ buttons }: Card, label: string): ShownButton {
  const [button, ...others] = buttons.filter((one) => one.label === label);
  if (button === undefined || others.length > 0) throw new Error(`There are ${others.length} more, or no "${label}".`);
  return button;
}

function* descendants(components: readonly AnyComponent[]): Generator<AnyComponent> {
  for (const component of components) {
    yield component;
    yield* descendants(component.components ?? []);
    if (component.accessory) yield component.accessory;
  }
}

function shownButton(button: AnyComponent): ShownButton {
  return {
    label: button.label ?? '',
    customId: button.custom_id ?? null,
    url: button.style === ButtonStyle.Link ? (button.url ?? null) : null,
    isDisabled: button.disabled ?? false,
  };
}

const QUOTED = /^> ?/;
const SUBTEXT = /^-# /;
const ATTRIBUTION = /^— /;
const PLACE = /^¶ /;

function linesOutsideQuotes(markdown: string): string[] {
  const lines = markdown.split('\n');
  return lines.filter((line) => !QUOTED.test(line)).map((line) => shown(line.replace(SUBTEXT, '')).text);
}

function quoteIn(markdown: string): ShownQuote[] {
  const lines = markdown.split('\n');
  const quoted = lines.filter((line) => QUOTED.test(line)).map((line) => line.replace(QUOTED, ''));
  if (quoted.length === 0) return [];
  const below = linesOutsideQuotes(markdown);
  const attribution = below.filter((line) => ATTRIBUTION.test(line)).map((line) => line.replace(ATTRIBUTION, ''));
  const place = below.find((line) => PLACE.test(line)) ?? null;
  return [{ ...shown(quoted.join('\n')), attribution, place }];
}

type MarkdownNode = ReturnType<typeof parse>[number];

/** What a reader sees of a text; throws where anything but bold is active in it. */
function shown(markdown: string): { text: string; bold: string[] } {
  const bold: string[] = [];
  const textOf = (nodes: readonly MarkdownNode[]): string =>
    nodes
      .map((node) => {
        if (node.type === 'br') return '\n';
        if (node.type === 'twemoji') return String(node['name']);
        if (node.type === 'text') return String(node['content']);
        if (node.type !== 'strong' || !Array.isArray(node['content'])) throw new Error(`Active: ${node.type}.`);
        const inside = textOf(node['content']);
        bold.push(inside);
        return inside;
      })
      .join('');
  return { text: textOf(parse(markdown, 'extended')), bold };
}
