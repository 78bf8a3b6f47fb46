import type { Span } from '../../article/article.ts';
import { type MarkdownNode, shownText } from './discordMarkdown.ts';

/** What a block quote on a card says, and where the card says it stands. */
export interface ShownQuote {
  readonly words: string;
  /** What stands in bold in it: offsets into `words`. */
  readonly bold: readonly Span[];
  /** 1-based. */
  readonly paragraph: number;
  /** The words of the card that name the place: "¶ 8 of 12". */
  readonly label: string;
}

/** How a card writes a place; the small line below a quote opens with it. */
const PLACE = /^¶ (\d{1,7})(?: of \d{1,7})?/;

/** The block quotes of a text that the small print below them gives a place, by the node of that small print. */
export function quotePlaces(nodes: readonly MarkdownNode[]): ReadonlyMap<MarkdownNode, ShownQuote> {
  const places = new Map<MarkdownNode, ShownQuote>();
  let quote: MarkdownNode | null = null;
  for (const node of nodes) {
    if (node.type === 'blockQuote') quote = node;
    if (quote === null || node.type !== 'subtext') continue;
    const [label = '', paragraph = ''] = PLACE.exec(shownText([node])) ?? [];
    if (label === '') continue;
    const content = trimmed(quote);
    places.set(node, { words: shownText(content), bold: boldIn(content), paragraph: Number(paragraph), label });
    quote = null;
  }
  return places;
}

/** A block quote's content without the line break that ends it. */
export function trimmed({ content }: MarkdownNode): readonly MarkdownNode[] {
  if (content === undefined || typeof content === 'string') return [];
  return content.at(-1)?.type === 'br' ? content.slice(0, -1) : content;
}

function boldIn(nodes: readonly MarkdownNode[]): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const node of nodes) {
    const end = start + shownText([node]).length;
    if (node.type === 'strong') spans.push({ start, end });
    start = end;
  }
  return spans;
}
