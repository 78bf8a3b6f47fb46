import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIComponentInContainer,
  type APIMessageTopLevelComponent,
  ButtonStyle,
  ComponentType,
  MessageFlags,
} from 'discord-api-types/v10';
import { echo } from '../reply/messages.ts';
import type { Quotation, Reply, SourceNote, View } from '../reply/reply.ts';
import { type ButtonState, bareView, encodeButton, keyOf } from './customId.ts';
import { displayable, emphasise, escapeText } from './escape.ts';
import { limits } from './limits.ts';
import { type Chunk, lineMarkdown, paginate, subtext } from './pages.ts';
import { textFragment } from './textFragment.ts';

/** A message as Discord takes it, the same for a reply, an edit and an update. */
export interface MessagePayload {
  readonly components: readonly APIMessageTopLevelComponent[];
  readonly flags: MessageFlags.IsComponentsV2;
  readonly allowedMentions: { readonly parse: readonly [] };
}

export interface Rendering {
  /** Whose buttons these are. */
  readonly owner: string;
  /** 0-based; beyond the last page, the last is shown. */
  readonly page?: number;
  /** The question's line as it stands in the message that is being turned; by default the reply's own. */
  readonly askedMarkdown?: string | null;
  /** The row of buttons to other articles as it stands in the message that is being turned; by default the reply's own. */
  readonly othersRow?: OthersRow | null;
  /** Where the buttons lead back to when this shows the context of a sentence. */
  readonly context?: { readonly page: number } | null;
}

/** The component that shows the question, so that turning a page can take it over. */
export const askedComponentId = 7_001;
/** The row of buttons to other articles, for the same reason. */
export const othersComponentId = 7_002;

export type OthersRow = APIActionRowComponent<APIButtonComponent>;

const ACCENTS: Readonly<Record<Reply['tone'], number>> = {
  answer: 0x2f7d6b,
  uncertain: 0xb7791f,
  notice: 0x6b7280,
  problem: 0xa33a2c,
};
/** A quotation with a button takes four components with the space before it, one without two; the rest of a page up to eleven. */
const MOST_OPENABLE_CHUNKS = 7;
const MOST_CHUNKS = 12;
const LONGEST_DETAILS = 200;

/** One page of a reply as a card. Within Discord's limits for any reply whatever. */
export function renderReply(reply: Reply, rendering: Rendering): MessagePayload {
  const asked = rendering.askedMarkdown ?? (reply.asked === null ? null : strong(reply.asked));
  const head = reply.head.map(({ line }) => lineMarkdown(line));
  const source = reply.source ? sourceMarkdown(reply.source) : null;
  const used = [asked ?? '', ...head, source ?? ''].reduce((total, text) => total + text.length, 0);
  const most = reply.opensContext ? MOST_OPENABLE_CHUNKS : MOST_CHUNKS;
  const pages = paginate(reply, limits.messageText - used, most);
  const page = Math.min(Math.max(0, rendering.page ?? 0), Math.max(0, pages.length - 1));
  const chunks = pages[page] ?? [];
  const isSingle = reply.paged && chunks.length < 2;
  const turning = { ...rendering, page, pages: pages.length, isSingle };
  const buttons = buttonsFor(reply, turning, chunks);
  const others = rendering.othersRow ?? othersRow(reply, rendering);
  const components: APIComponentInContainer[] = [
    ...(asked ? [{ type: ComponentType.TextDisplay, id: askedComponentId, content: asked } as const] : []),
    ...head.map(text),
    ...chunks.flatMap((chunk, i) => [...(i > 0 ? [space] : []), chunkComponent(reply, turning, chunk)]),
    ...(source ? [{ type: ComponentType.Separator, divider: true } as const, text(source)] : []),
    ...(buttons.length > 0 ? [{ type: ComponentType.ActionRow, components: buttons } as const] : []),
    ...(others ? [others] : []),
  ];
  return asMessage(reply.tone, components);
}

/** The same message, for the one who asked alone. Whether a message is private is settled when it is first sent. */
export function asPrivate({ flags, ...payload }: MessagePayload) {
  return { ...payload, flags: flags | MessageFlags.Ephemeral } as const;
}

/** A citation to copy. */
export function renderCitation(markdown: string): MessagePayload {
  return asMessage('notice', [text(markdown)]);
}

function asMessage(tone: Reply['tone'], components: APIComponentInContainer[]): MessagePayload {
  return {
    components: [{ type: ComponentType.Container, accent_color: ACCENTS[tone], components }],
    flags: MessageFlags.IsComponentsV2,
    allowedMentions: { parse: [] },
  };
}

interface Turning extends Rendering {
  readonly page: number;
  readonly pages: number;
  /** Whether the page is there for a single passage: then the buttons below are about it. */
  readonly isSingle: boolean;
}

const space = { type: ComponentType.Separator, divider: false } as const;
const text = (content: string) => ({ type: ComponentType.TextDisplay, content }) as const;
const strong = (words: string): string => emphasise(words, [{ start: 0, end: words.length }]);

function sourceMarkdown({ title, details }: SourceNote): string {
  const known = [strong(echo(title)), ...(details === null ? [] : [escapeText(echo(details, LONGEST_DETAILS))])];
  return subtext(known.join(' · '));
}

function chunkComponent(reply: Reply, turning: Turning, { markdown, sentence }: Chunk): APIComponentInContainer {
  const isOpenable = reply.opensContext && !turning.isSingle && sentence !== null;
  const accessory = isOpenable ? contextButton(reply, turning, sentence) : null;
  return accessory ? { type: ComponentType.Section, components: [text(markdown)], accessory } : text(markdown);
}

function buttonsFor(reply: Reply, turning: Turning, chunks: readonly Chunk[]): APIButtonComponent[] {
  const { page, context } = turning;
  const sentence = chunks[0]?.sentence ?? null;
  const opens = reply.opensContext && turning.isSingle;
  const buttons: (APIButtonComponent | null)[] = [
    context ? stateButton(reply.view, turning.owner, 'Back', { action: 'back', page: context.page }) : null,
    ...turnButtons(reply, turning, sentence),
    opens ? contextButton(reply, turning, sentence) : null,
    (opens || context) && sentence !== null
      ? stateButton(reply.view, turning.owner, 'Cite', { action: 'cite', page, sentence })
      : null,
    reply.source ? linkButton(reply, chunks) : null,
  ];
  return buttons.filter((button) => button !== null);
}

/** Through the pages of the reply, or of the context it shows; one that would lead beyond them cannot be pressed. */
function turnButtons(reply: Reply, turning: Turning, sentence: number | null): (APIButtonComponent | null)[] {
  const { page, pages, context } = turning;
  if (pages <= 1) return [];
  const turn = (label: string, action: 'previous' | 'next', to: number): APIButtonComponent | null => {
    const within = Math.max(0, to);
    const press = context ? { page: context.page, sentence, contextPage: within } : { page: within };
    const button = stateButton(reply.view, turning.owner, label, { action, ...press });
    return button && (to < 0 || to >= pages) ? { ...button, disabled: true } : button;
  };
  return [turn('Previous', 'previous', page - 1), turn('Next', 'next', page + 1)];
}

function contextButton(reply: Reply, turning: Turning, sentence: number | null): APIButtonComponent | null {
  return stateButton(reply.view, turning.owner, 'Context', {
    action: 'context',
    page: turning.page,
    sentence,
    contextPage: 0,
  });
}

/** A button for each other article that answers, which leads to its answer. */
function othersRow({ others = [] }: Reply, { owner }: Rendering): OthersRow | null {
  const buttons = others.flatMap(({ title, view }): APIButtonComponent[] => {
    const button = stateButton(view, owner, othersLabel(title), { action: 'open', page: 0 });
    return button ? [button] : [];
  });
  return buttons.length > 0 ? { type: ComponentType.ActionRow, id: othersComponentId, components: buttons } : null;
}

/** A label knows no Markdown: it shows the characters it is made of. */
function othersLabel(title: string): string {
  const prefix = 'Also answered in ';
  return prefix + (echo(displayable(title), limits.buttonLabel - prefix.length) || '?');
}

/** What a press leads to. */
type Press = Pick<ButtonState, 'action' | 'page'> & Partial<Pick<ButtonState, 'sentence' | 'contextPage'>>;

/** A button that knows all it needs. */
function stateButton(view: View | null, owner: string, label: string, press: Press): APIButtonComponent | null {
  if (!view) return null;
  const articleKey = keyOf(view.article);
  const versionKey = keyOf(view.version);
  const nowhere = { sentence: null, contextPage: null };
  return {
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    label,
    custom_id: encodeButton({ ...nowhere, ...press, owner, articleKey, versionKey, view: bareView(view) }),
  };
}

/** Opens the source at the passage on this page; no link where the address leaves no room for that. */
function linkButton({ source, blocks }: Reply, chunks: readonly Chunk[]): APIButtonComponent | null {
  if (!source?.url) return null;
  const shown = chunks[0]?.sentence ?? null;
  const quoted = blocks.find((part): part is Quotation => part.kind === 'quotation' && part.sentence === shown);
  const passage = source.opensAt ?? quoted?.text ?? null;
  const url = passage === null ? source.url : textFragment(source.url, passage, limits.buttonUrl);
  if (url === null || url.length > limits.buttonUrl) return null;
  return { type: ComponentType.Button, style: ButtonStyle.Link, label: 'Open the article', url };
}
