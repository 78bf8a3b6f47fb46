import { rulesExtended, SimpleMarkdown } from 'discord-markdown-parser';

/** A piece of parsed Markdown; what it holds depends on its type. */
export interface MarkdownNode {
  readonly type: string;
  readonly content?: string | readonly MarkdownNode[];
  readonly items?: readonly (readonly MarkdownNode[])[];
  readonly [detail: string]: unknown;
}

type Rule = (typeof rulesExtended)[string];
type State = Parameters<Rule['match']>[1];

/** The parser asks the same of the last group that matched, and so misses a line behind a block quote. */
function atLineStart(rule: Rule | undefined): Rule {
  if (rule === undefined) throw new Error('discord-markdown-parser has changed its rules.');
  const match = (source: string, state: State, before: string) =>
    before === '' || before.endsWith('\n') ? rule.match(source, { ...state, prevCapture: null }, before) : null;
  return { ...rule, match };
}

/** An item of a list, or a line that is indented so as to go on with one. */
const LIST_LINE = /^[^\S\n]*(?:[-*+]|\d{1,10}\.)[^\S\n]|^[^\S\n]+\S/;

/** Discord's lists, which the parser leaves out, are those of the library that it stands on, but end with their last item. */
const { list } = SimpleMarkdown.defaultRules;
const discordList: Rule = {
  ...list,
  match: (source, state, before) =>
    opensLine(before) ? list.match(listLines(source), { ...state, _list: true }, before) : null,
};

/** Whether what follows stands at the beginning of a line: blanks behind other words are no beginning. */
function opensLine(before: string): boolean {
  return before === '' || /\n *$/.test(before);
}

/** The lines of the list that a text opens with. An item of the other kind, with a number or without, begins another list. */
function listLines(source: string): string {
  let end = 0;
  while (end < source.length) {
    const next = source.indexOf('\n', end) + 1 || source.length;
    const line = source.slice(end, next);
    const isOtherKind = /^\S/.test(line) && isNumbered(line) !== isNumbered(source);
    if (!LIST_LINE.test(line) || isOtherKind) break;
    end = next;
  }
  return source.slice(0, end);
}

function isNumbered(line: string): boolean {
  return /^[^\S\n]*\d/.test(line);
}

const parse = SimpleMarkdown.parserFor({
  ...rulesExtended,
  heading: atLineStart(rulesExtended['heading']),
  subtext: atLineStart(rulesExtended['subtext']),
  list: discordList,
});

/** Discord's Markdown as a tree, in which neighbouring texts are one. */
export function discordMarkdown(markdown: string): readonly MarkdownNode[] {
  return joined(parse(markdown, { inline: true }) as MarkdownNode[]);
}

function joined(nodes: readonly MarkdownNode[]): readonly MarkdownNode[] {
  const result: MarkdownNode[] = [];
  for (const node of nodes) {
    const { content, items } = node;
    const last = result.at(-1);
    if (node.type === 'text' && typeof content === 'string' && typeof last?.content === 'string' && isText(last)) {
      result[result.length - 1] = { ...last, content: last.content + content };
    } else if (items !== undefined) {
      result.push({ ...node, items: items.map(joined) });
    } else {
      result.push(Array.isArray(content) ? { ...node, content: joined(content) } : node);
    }
  }
  return result;
}

function isText({ type }: MarkdownNode): boolean {
  return type === 'text';
}

/** The characters a reader sees; a line break is a newline. */
export function shownText(nodes: readonly MarkdownNode[]): string {
  return nodes.map(shownNode).join('');
}

function shownNode(node: MarkdownNode): string {
  const { type, content, items } = node;
  if (type === 'br' || type === 'newline') return '\n';
  if (type === 'twemoji') return String(node['name']);
  if (items !== undefined) return items.map(shownText).join('\n');
  return typeof content === 'string' ? content : shownText(content ?? []);
}
