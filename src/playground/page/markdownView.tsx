import type { ComponentChildren, JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { discordMarkdown, type MarkdownNode, shownText } from './discordMarkdown.ts';
import { OutsideLink } from './outsideLink.tsx';
import { quotePlaces, type ShownQuote, trimmed } from './quotePlaces.ts';

/** Opens the article at a quote. */
export type OpenPlace = (quote: ShownQuote) => void;

interface Surroundings {
  readonly places: ReadonlyMap<MarkdownNode, ShownQuote>;
  readonly openPlace: OpenPlace | null;
}

/** Text as Discord shows it. Where `openPlace` is given, the place below a quote opens the article there. */
export function MarkdownView({ text, openPlace }: { text: string; openPlace: OpenPlace | null }): JSX.Element {
  const nodes = useMemo(() => discordMarkdown(text), [text]);
  const surroundings = useMemo(() => ({ places: quotePlaces(nodes), openPlace }), [nodes, openPlace]);
  return (
    <div class="markdown" dir="auto">
      {children(nodes, surroundings)}
    </div>
  );
}

function children(nodes: readonly MarkdownNode[], surroundings: Surroundings): ComponentChildren {
  return nodes.map((node, i) => {
    // A line break behind a block only ends its line.
    const endsBlock = node.type === 'br' && (isBlock(nodes[i - 1]) || isBlock(nodes[i + 1]));
    return endsBlock ? null : <Node key={i} node={node} surroundings={surroundings} />;
  });
}

const BLOCKS: ReadonlySet<string> = new Set(['blockQuote', 'codeBlock', 'heading', 'subtext', 'list']);

function isBlock(node: MarkdownNode | undefined): boolean {
  return node !== undefined && BLOCKS.has(node.type);
}

function Node({ node, surroundings }: { node: MarkdownNode; surroundings: Surroundings }): JSX.Element {
  const { type, content } = node;
  const inside = (): ComponentChildren =>
    typeof content === 'string' ? content : children(content ?? [], surroundings);
  switch (type) {
    case 'text':
      return <>{inside()}</>;
    case 'br':
    case 'newline':
      return <br />;
    case 'strong':
      return <strong>{inside()}</strong>;
    case 'em':
      return <em>{inside()}</em>;
    case 'underline':
      return <u>{inside()}</u>;
    case 'strikethrough':
      return <s>{inside()}</s>;
    case 'spoiler':
      return <Spoiler>{inside()}</Spoiler>;
    case 'inlineCode':
      return <code>{inside()}</code>;
    case 'codeBlock':
      return (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard.
        <pre tabIndex={0}>
          <code>{inside()}</code>
        </pre>
      );
    case 'blockQuote':
      return <blockquote dir="auto">{children(trimmed(node), surroundings)}</blockquote>;
    case 'heading':
      return <Heading level={Number(node['level'])}>{inside()}</Heading>;
    case 'subtext':
      return <Subtext node={node} surroundings={surroundings} />;
    case 'list':
      return <List node={node} surroundings={surroundings} />;
    case 'link':
    case 'url':
    case 'autolink':
      return <OutsideLink address={String(node['target'])}>{inside()}</OutsideLink>;
    default:
      return <Reference node={node} />;
  }
}

function Subtext({ node, surroundings }: { node: MarkdownNode; surroundings: Surroundings }): JSX.Element {
  const { places, openPlace } = surroundings;
  const quote = places.get(node);
  const content = typeof node.content === 'string' ? [] : (node.content ?? []);
  if (quote === undefined || openPlace === null) {
    return <small class="subtext">{children(content, surroundings)}</small>;
  }
  const [first, ...others] = content;
  const rest = typeof first?.content === 'string' ? first.content.slice(quote.label.length) : '';
  return (
    <small class="subtext">
      <button type="button" class="place" title="Show it in the article" onClick={() => openPlace(quote)}>
        {quote.label}
      </button>
      {rest}
      {children(others, surroundings)}
    </small>
  );
}

function List({ node, surroundings }: { node: MarkdownNode; surroundings: Surroundings }): JSX.Element {
  const items = (node.items ?? []).map((item, i) => <li key={i}>{children(item, surroundings)}</li>);
  return node['ordered'] === true ? <ol start={Number(node['start'] ?? 1)}>{items}</ol> : <ul>{items}</ul>;
}

/** The page has headings of its own above these. */
function Heading({ level, children: inside }: { level: number; children: ComponentChildren }): JSX.Element {
  if (level === 1) return <h3 class="heading-1">{inside}</h3>;
  return level === 2 ? <h4 class="heading-2">{inside}</h4> : <h5 class="heading-3">{inside}</h5>;
}

function Spoiler({ children: inside }: { children: ComponentChildren }): JSX.Element {
  const [isOpen, setOpen] = useState(false);
  if (isOpen) return <span class="spoiler open">{inside}</span>;
  return (
    <button type="button" class="spoiler" onClick={() => setOpen(true)}>
      Spoiler
    </button>
  );
}

/** Mentions, emoji and the like: what they stand for is not known here, so they show as what they are. */
function Reference({ node }: { node: MarkdownNode }): JSX.Element {
  switch (node.type) {
    case 'twemoji':
      return <>{String(node['name'])}</>;
    case 'emoji':
      return <>{`:${String(node['name'])}:`}</>;
    case 'timestamp':
      return <time class="mention">{new Date(Number(node['timestamp']) * 1_000).toLocaleString()}</time>;
    case 'slashCommand':
      return <span class="mention">{`/${String(node['fullName'])}`}</span>;
    case 'everyone':
    case 'here':
      return <span class="mention">{`@${node.type}`}</span>;
    case 'user':
    case 'role':
      return <span class="mention">{`@${String(node['id'])}`}</span>;
    case 'channel':
      return <span class="mention">{`#${String(node['id'])}`}</span>;
    default:
      return <>{shownText([node])}</>;
  }
}
