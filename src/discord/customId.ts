import { createHash } from 'node:crypto';
import type { LikelyView, OfArticle, PassagesView, View } from '../reply/reply.ts';
import { limits } from './limits.ts';

/** What a press asks for: another page, the sentences around one, a citation of one, the answer in another article. */
type ButtonAction = 'previous' | 'next' | 'back' | 'context' | 'cite' | 'open';

/** Everything a button knows. There is no other memory: it works after a restart, and on any machine with the same articles. */
export interface ButtonState {
  readonly action: ButtonAction;
  /** Whose reply this is; a press by anyone else is answered privately. */
  readonly owner: string;
  readonly articleKey: string;
  readonly versionKey: string;
  /** Without the article's id and version, which the keys stand for. */
  readonly view: BareView;
  /** 0-based page the press leads to. */
  readonly page: number;
  /** The sentence to cite or to show the context of. */
  readonly sentence: number | null;
  /** 0-based page of the sentence's context the press leads to; `page` is then where Back leads. Null outside contexts. */
  readonly contextPage: number | null;
}

/** A view by its keys only. */
export type BareView =
  | Omit<PassagesView, keyof OfArticle>
  | Omit<LikelyView, keyof OfArticle>
  | { readonly kind: 'summary'; readonly count: number }
  | { readonly kind: 'related' }
  | { readonly kind: 'quotes'; readonly speaker: string | null };

/** Changes when older buttons can no longer be read. */
const FORMAT = '1';
const ACTIONS: Readonly<Record<ButtonAction, string>> = {
  previous: 'p',
  next: 'n',
  back: 'b',
  context: 'c',
  cite: 'q',
  open: 'o',
};
const KINDS: Readonly<Record<BareView['kind'], string>> = {
  answer: 'a',
  likely: 'l',
  nearest: 'n',
  parts: 'm',
  someParts: 'e',
  passages: 'p',
  summary: 's',
  related: 'r',
  quotes: 'q',
};
const KEY_LENGTH = 6;
const TERM_KEY_LENGTH = 3;
const FIELD = '.';
const NONE = '';
const SNOWFLAKE = /^\d{1,20}$/;

/** 36 bits of a hash: enough to tell a library's articles apart, short enough for a button. */
export function keyOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, KEY_LENGTH);
}

/**
 * At most 100 characters: where it would be longer, the last sentences and terms are left out, but never the sentence that the
 * page shows.
 * @throws {RangeError} for a page so far into a list that the sentences up to it do not fit, some twelve; commands list five.
 */
export function encodeButton(state: ButtonState): string {
  for (let kept = 16; kept >= 0; kept--) {
    const id = encode(state, kept);
    if (id.length <= limits.customId) return id;
  }
  throw new RangeError('the sentences up to the page do not fit into a custom id');
}

function encode(state: ButtonState, kept: number): string {
  const { action, owner, articleKey, versionKey, view, page, sentence, contextPage } = state;
  const head = `${FORMAT}${ACTIONS[action]}${KINDS[view.kind]}`;
  const place = [page, sentence, contextPage].map((number) => (number === null ? NONE : number.toString(36)));
  return [head, BigInt(owner).toString(36), articleKey + versionKey, ...place, ...viewFields(view, page, kept)].join(
    FIELD,
  );
}

function viewFields(view: BareView, page: number, kept: number): string[] {
  if (view.kind === 'related') return [];
  if (view.kind === 'summary') return [view.count.toString(36)];
  if (view.kind === 'quotes') return [view.speaker ?? NONE];
  const together = view.kind === 'likely' ? view.together : 1;
  const needed = Math.max(kept, Math.min(page + together, view.sentences.length));
  const sentences = view.sentences.slice(0, needed).map((sentence) => sentence.toString(36));
  const fields = [sentences.join('-'), view.terms.slice(0, kept).join('')];
  return view.kind === 'likely' ? [...fields, together.toString(36)] : fields;
}

/** The state a custom id stands for; null for one this version did not write. */
export function decodeButton(customId: string): ButtonState | null {
  const [head = '', owner = '', keys = '', page = '', sentence = '', contextPage = '', ...rest] = customId.split(FIELD);
  const action = nameOf(ACTIONS, head.charAt(1));
  const kind = nameOf(KINDS, head.charAt(2));
  const ownerId = fromBase36(owner);
  const pageNumber = toNumber(page);
  if (head.length !== 3 || head.charAt(0) !== FORMAT || !action || !kind || ownerId === null || pageNumber === null)
    return null;
  if (keys.length !== 2 * KEY_LENGTH) return null;
  const view = readView(kind, rest);
  const sentenceNumber = toNumber(sentence);
  const contextNumber = toNumber(contextPage);
  if (!view || (sentence !== NONE && sentenceNumber === null) || (contextPage !== NONE && contextNumber === null))
    return null;
  return {
    action,
    owner: ownerId,
    articleKey: keys.slice(0, KEY_LENGTH),
    versionKey: keys.slice(KEY_LENGTH),
    view,
    page: pageNumber,
    sentence: sentenceNumber,
    contextPage: contextNumber,
  };
}

function readView(kind: BareView['kind'], [first = '', second = '', third = '']: readonly string[]): BareView | null {
  if (kind === 'related') return { kind };
  if (kind === 'summary') {
    const count = toNumber(first);
    return count === null ? null : { kind, count };
  }
  if (kind === 'quotes') {
    if (first === NONE) return { kind, speaker: null };
    return SPEAKER_KEY.test(first) ? { kind, speaker: first } : null;
  }
  const sentences = first === NONE ? [] : first.split('-').map(toNumber);
  // No reply shows a sentence twice; two buttons for one would have the same custom id.
  if (sentences.includes(null) || new Set(sentences).size < sentences.length) return null;
  const passages = { sentences: sentences.filter((one) => one !== null), terms: second.match(TERM_KEYS) ?? [] };
  if (kind !== 'likely') return { kind, ...passages };
  const together = toNumber(third);
  return together === null || together < 1 ? null : { kind, ...passages, together };
}

const SPEAKER_KEY = /^[\w-]{6}$/;
const TERM_KEYS = new RegExp(`[\\w-]{${TERM_KEY_LENGTH}}`, 'g');

function nameOf<Name extends string>(letters: Readonly<Record<Name, string>>, letter: string): Name | undefined {
  return (Object.keys(letters) as Name[]).find((name) => letters[name] === letter);
}

function toNumber(text: string): number | null {
  return /^[0-9a-z]{1,8}$/.test(text) ? Number.parseInt(text, 36) : null;
}

function fromBase36(text: string): string | null {
  if (!/^[0-9a-z]{1,14}$/.test(text)) return null;
  let value = 0n;
  for (const digit of text) value = value * 36n + BigInt(Number.parseInt(digit, 36));
  const snowflake = value.toString();
  return SNOWFLAKE.test(snowflake) ? snowflake : null;
}

/** What a view needs to be carried by a button. */
export function bareView(view: View): BareView {
  if (view.kind === 'related') return { kind: view.kind };
  if (view.kind === 'summary') return { kind: view.kind, count: view.count };
  if (view.kind === 'quotes') return { kind: view.kind, speaker: view.speaker };
  const { sentences, terms } = view;
  return view.kind === 'likely'
    ? { kind: view.kind, sentences, terms, together: view.together }
    : { kind: view.kind, sentences, terms };
}
