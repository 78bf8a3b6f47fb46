import { readArticle } from '../../src/article/readArticle.ts';
import { type Identity, identify, type Mention } from '../../src/attribution/identify.ts';
import type { TokenRange } from '../../src/attribution/namedMention.ts';
import { findQuotations } from '../../src/attribution/quotations.ts';
import { symbolQuotations } from '../../src/attribution/symbolQuotations.ts';
import { tagTokens } from '../../src/attribution/tagTokens.ts';
import type { Token } from '../../src/attribution/token.ts';

/** An identity with its spans as words. */
export interface Named extends Omit<Identity, 'speaker' | 'role'> {
  readonly speaker: string;
  readonly role: string | null;
}

/** Who the sources written in braces are, in the order of the text: "{Ada Obi}, a pilot, said so. “No,” {she} said." */
export function markedSources(marked: string): Named[] {
  const { text, spans } = withoutBraces(marked);
  const reading = readArticle('test', text);
  if (!('article' in reading)) throw new Error(`not an article: ${text}`);
  const { article } = reading;
  const tokens = tagTokens(article);
  const speakers = identify(tokens, symbolQuotations(text, tokens, findQuotations(article)));
  return spans.map((span) => {
    const { speaker, role, ...rest } = speakers.resolve(mentionOf(tokens, span));
    return { ...rest, speaker: text.slice(speaker.start, speaker.end), role: role && text.slice(role.start, role.end) };
  });
}

/** Who the last of the marked sources is. */
export function lastSource(marked: string): Named {
  const found = markedSources(marked).at(-1);
  if (!found) throw new Error(`no source is marked: ${marked}`);
  return found;
}

function withoutBraces(marked: string): { text: string; spans: { start: number; end: number }[] } {
  const spans: { start: number; end: number }[] = [];
  let text = '';
  for (const [piece, words] of marked.matchAll(/\{([^}]*)\}|[^{]+/g)) {
    if (words !== undefined) spans.push({ start: text.length, end: text.length + words.length });
    text += words ?? piece;
  }
  return { text, spans };
}

function mentionOf(tokens: readonly Token[], { start, end }: { start: number; end: number }): Mention {
  const first = tokens.findIndex((token) => token.end > start);
  const last = tokens.findLastIndex((token) => token.start < end);
  return { first, last, head: headOf(tokens, { first, last }) };
}

/** The last noun before a comma, a preposition, a pronoun that begins a clause, or "and". */
function headOf(tokens: readonly Token[], { first, last }: TokenRange): number {
  let head = first;
  for (let at = first; at <= last; at++) {
    const { tag, text, lower } = tokens[at] ?? { tag: 'X', text: '', lower: '' };
    const isParticle = /^(?:de|la|van|der|von|bin|da|dos|del|al|el|ten|du)$/.test(text);
    if (at > first && !isParticle && (/^(?:ADP|CCONJ)$/.test(tag) || text === ',' || /^(?:who|that)$/.test(lower)))
      break;
    if (tag === 'NOUN' || tag === 'PROPN' || (tag === 'ADJ' && at === last)) head = at;
  }
  return head;
}
