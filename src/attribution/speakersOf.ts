import { createHash } from 'node:crypto';
import type { Article } from '../article/article.ts';
import type { Attribution } from './attribution.ts';
import { attributionsOf } from './attributionsOf.ts';
import { isUnclear } from './isUnclear.ts';

/** `unnamed`: the article reports without saying who says so. `unclear`: who is meant cannot be told, so no name is given. */
export type SpeakerKind = 'named' | 'unnamed' | 'unclear';

/** How many of a speaker's attributions are of each mode; a stance is a view, whatever its mode. */
export interface Tally {
  readonly direct: number;
  readonly mixed: number;
  readonly indirect: number;
  readonly views: number;
}

/** Somebody an article attributes words or views to; or all that it attributes to nobody in particular. */
export interface Speaker {
  readonly kind: SpeakerKind;
  /** As the article first writes it, a slice of the source text; null for all but `named` ones. */
  readonly name: string | null;
  /** How the article describes them, where it first does. */
  readonly role: string | null;
  /** Whether at least one attribution is beyond doubt. */
  readonly isSure: boolean;
  readonly tally: Tally;
  /** Indices into the article's attributions, in order; never empty. */
  readonly attributions: readonly number[];
  /** Six characters from A–Z, a–z, 0–9, `-` and `_`: the same for this speaker as long as the article names them so. */
  readonly key: string;
}

const KEY_LENGTH = 6;

const known = new WeakMap<Article, readonly Speaker[]>();

/** Who is quoted in an article: those quoted most first, then in the order of the text; those without a name last. */
export function speakersOf(article: Article): readonly Speaker[] {
  let speakers = known.get(article);
  if (!speakers) {
    speakers = groupBySpeaker(attributionsOf(article));
    known.set(article, speakers);
  }
  return speakers;
}

/** The same for attributions that stand in no article. */
export function groupBySpeaker(attributions: readonly Attribution[]): readonly Speaker[] {
  const groups = new Map<string, number[]>();
  for (const [index, attribution] of attributions.entries()) {
    const id = groupOf(attribution);
    const group = groups.get(id);
    if (group) group.push(index);
    else groups.set(id, [index]);
  }
  return [...groups]
    .map(([id, indices]) => toSpeaker(id, indices, attributions))
    .sort((a, b) => RANKS[a.kind] - RANKS[b.kind] || b.attributions.length - a.attributions.length);
}

const RANKS: Readonly<Record<SpeakerKind, number>> = { named: 0, unnamed: 1, unclear: 2 };

function kindOf(attribution: Attribution): SpeakerKind {
  if (isUnclear(attribution)) return 'unclear';
  return attribution.speaker === null ? 'unnamed' : 'named';
}

/** Kind and name: nobody's name can be taken for a kind. */
function groupOf(attribution: Attribution): string {
  return `${kindOf(attribution)} ${kindOf(attribution) === 'named' ? foldedName(attribution.speaker ?? '') : ''}`;
}

const LEADING_ARTICLE = /^(?:an?|the) (?=\S)/;

/** "A navy  spokesperson" and "the Navy spokesperson" are one: white space, case, determiner and the form of apostrophes do not count. */
export function foldedName(name: string): string {
  const plain = name.normalize('NFC').toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ').trim();
  return plain.replace(LEADING_ARTICLE, '');
}

function toSpeaker(id: string, indices: readonly number[], all: readonly Attribution[]): Speaker {
  const own = indices.flatMap((index) => all[index] ?? []);
  const [first] = own;
  const kind = first ? kindOf(first) : 'unclear';
  const isNamed = kind === 'named';
  return {
    kind,
    name: isNamed ? (first?.speaker ?? null) : null,
    role: isNamed ? (own.find(({ role }) => role !== null)?.role ?? null) : null,
    isSure: own.some(({ confidence }) => confidence === 'high'),
    tally: tallyOf(own),
    attributions: indices,
    key: createHash('sha256').update(id).digest('base64url').slice(0, KEY_LENGTH),
  };
}

function tallyOf(attributions: readonly Attribution[]): Tally {
  const tally = { direct: 0, mixed: 0, indirect: 0, views: 0 };
  for (const { act, mode } of attributions) tally[act === 'stance' ? 'views' : mode] += 1;
  return tally;
}
