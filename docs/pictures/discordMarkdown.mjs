// Discord's Markdown as HTML: the lines here, what stands inside a line by discord-markdown-parser.

import { parse } from 'discord-markdown-parser';

const FENCE = '```';

/** What opens a line, most particular first. A line that nothing opens is plain. */
const LINE_KINDS = [
  { kind: 'subtext', mark: '-# ' },
  { kind: 'list', mark: '- ' },
  { kind: 'quote', mark: '> ' },
];

const WRAPPED = {
  subtext: (lines) => lines.map((line) => `<small>${inlineHtml(line)}</small>`).join(''),
  list: (lines) => `<ul>${lines.map((line) => `<li>${inlineHtml(line)}</li>`).join('')}</ul>`,
  quote: (lines) => `<div class="quote"><blockquote>${lines.map(inlineHtml).join('<br>')}</blockquote></div>`,
  plain: (lines) => `<div>${lines.map(inlineHtml).join('<br>')}</div>`,
};

export function escapeHtml(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** @throws for Markdown that no reply writes: then the reply, or this, has a mistake. */
export function discordMarkdown(markdown) {
  if (markdown.startsWith(`${FENCE}\n`) && markdown.endsWith(`\n${FENCE}`)) {
    return `<pre>${escapeHtml(markdown.slice(FENCE.length + 1, -FENCE.length - 1))}</pre>`;
  }
  return blocksOf(markdown)
    .map(({ kind, lines }) => WRAPPED[kind](lines))
    .join('');
}

/** Neighbouring lines of one kind, without the mark that opens each. */
function blocksOf(markdown) {
  const blocks = [];
  for (const line of markdown.split('\n')) {
    const { kind, mark } = LINE_KINDS.find((one) => line.startsWith(one.mark)) ?? { kind: 'plain', mark: '' };
    const words = line.slice(mark.length);
    const last = blocks.at(-1);
    if (last?.kind === kind) last.lines.push(words);
    else blocks.push({ kind, lines: [words] });
  }
  return blocks;
}

function inlineHtml(markdown) {
  return parse(markdown).map(nodeHtml).join('');
}

function nodeHtml({ type, content }) {
  if (type === 'text') return escapeHtml(content);
  if (type === 'strong') return `<strong>${content.map(nodeHtml).join('')}</strong>`;
  throw new Error(`A reply has Markdown that its picture cannot show: ${type}.`);
}
