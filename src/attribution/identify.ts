import type { Span } from '../article/article.ts';
import { type Description, descriptionAt } from './descriptions.ts';
import type { Entity, Occurrence } from './entity.ts';
import type { TokenRange } from './namedMention.ts';
import { findPeople, type People } from './people.ts';
import { Pronouns, pronounGender } from './pronouns.ts';
import { wordList } from './tags/wordList.ts';
import type { Token } from './token.ts';

/** Words that name a source at a cue: token indices, `last` inclusive. */
export interface Mention extends TokenRange {
  /** Its head noun, name or pronoun. */
  readonly head: number;
}

type SpeakerKind = 'person' | 'organisation' | 'group' | 'document' | 'unknown';

/** Who a mention stands for. Spans are slices of the source text. */
export interface Identity {
  /** The best name or description the article gives: for "he" the name it stands for, for a surname the full name. */
  readonly speaker: Span;
  /** How the article describes the speaker beside the name, where it first does. */
  readonly role: Span | null;
  /** The same for two mentions of one speaker, within one article. */
  readonly key: string;
  /** False where the article leaves open who is meant; the words of the mention itself are never wrong. */
  readonly isSure: boolean;
  readonly kind: SpeakerKind;
}

/** Tells who the sources of one article are. */
export interface Speakers {
  /**
   * Who a mention stands for. Called from left to right in the text: who was the source of an earlier attribution is
   * remembered,
   * and pronouns are likelier to mean them.
   */
  resolve(mention: Mention): Identity;
}

/** @param quotationOf gives each token's quotation, −1 outside */
export function identify(tokens: readonly Token[], quotationOf: ArrayLike<number>): Speakers {
  return new ArticleSpeakers(tokens, quotationOf);
}

const PRONOUNS = wordList('they them their it its who whom which that');
const INDEFINITE = wordList('two three four five six seven eight nine ten several many some few most a an another');
/** Pronouns whose bearers stand outside the article, or nowhere. */
const OPEN_PRONOUNS = wordList('i we us me you one');
const INDEFINITE_PEOPLE = wordList('everyone someone everybody somebody anyone anybody another');
const INDEFINITE_GROUPS = wordList('others some many most both several few all these those');

class ArticleSpeakers implements Speakers {
  readonly #tokens: readonly Token[];
  readonly #people: People;
  readonly #pronouns: Pronouns;
  /** Token index → the mention that holds it; a name before the description or pair around it. */
  readonly #occurrenceAt = new Map<number, Occurrence>();
  readonly #pairAt = new Map<number, Occurrence>();

  constructor(tokens: readonly Token[], quotationOf: ArrayLike<number>) {
    this.#tokens = tokens;
    this.#people = findPeople(tokens, quotationOf);
    this.#pronouns = new Pronouns(tokens, quotationOf, this.#people);
    for (const occurrence of this.#people.occurrences) this.#place(occurrence);
  }

  resolve(mention: Mention): Identity {
    const word = this.#tokens[mention.head]?.lower ?? '';
    if (isPronoun(word) && mention.first === mention.last) return this.#ofPronoun(mention, word);
    const pair = this.#pairIn(mention);
    if (pair) return this.#ofEntity(pair.entity, mention, pair.isSure);
    const occurrence = this.#occurrenceIn(mention);
    if (occurrence) return this.#ofEntity(occurrence.entity, mention, occurrence.isSure);
    return this.#ofWords(mention);
  }

  #place(occurrence: Occurrence): void {
    const { first, last, entity, isNamed } = occurrence;
    if (!isNamed && entity.kind === 'group' && entity.nouns.size === 0) {
      this.#pairAt.set(first, occurrence);
      return;
    }
    for (let at = first; at <= last; at++) {
      if (isNamed || !this.#occurrenceAt.get(at)?.isNamed) this.#occurrenceAt.set(at, occurrence);
    }
  }

  /** "Obi and Hale", when the mention holds them both. */
  #pairIn({ first, last, head }: Mention): Occurrence | null {
    for (let at = head; at >= first; at--) {
      const pair = this.#pairAt.get(at);
      if (pair && pair.first <= head) return pair.last <= last ? pair : null;
    }
    return null;
  }

  /** The name or description whose head is the mention's; or whose role the mention is: "the lab’s head, Rosa Diaz". */
  #occurrenceIn({ first, last, head }: Mention): Occurrence | null {
    const occurrence = this.#occurrenceAt.get(head);
    // "Two Harbour Party MPs" are not the party.
    if (occurrence?.isNamed && first < occurrence.first && INDEFINITE.has(this.#tokens[first]?.lower ?? ''))
      return null;
    // The head of "one of the drivers" is "one".
    const isHead = occurrence?.last === head || (occurrence?.first === head && !occurrence.entity.isPlural);
    const isWhole = occurrence?.first === first && occurrence.last === last;
    if (occurrence && (occurrence.isNamed || isHead || isWhole)) return occurrence;
    const entity = this.#people.roleHolders.get(head);
    const isItsNoun = entity?.nouns.has(this.#tokens[head]?.lower ?? '') ?? false;
    return entity && isItsNoun ? { first: head, last: head, entity, isNamed: false, isSure: true } : null;
  }

  #ofPronoun(mention: Mention, word: string): Identity {
    const referent = this.#pronouns.resolve(mention.head);
    if (referent) return this.#ofEntity(referent.entity, null, referent.isSure, mention.head);
    const kind = kindOfPronoun(word);
    const isSure = INDEFINITE_PEOPLE.has(word) || INDEFINITE_GROUPS.has(word);
    return { speaker: this.#span(mention), role: null, key: `mention:${mention.head}`, isSure, kind };
  }

  /** @param mention the words to show for an entity that has no name and no fuller description */
  #ofEntity(entity: Entity, mention: Mention | null, isSure: boolean, at = mention?.head ?? 0): Identity {
    if (isSure) this.#pronouns.markSource(entity, at);
    return {
      speaker: this.#span(this.#bestWords(entity, mention)),
      role: entity.role && entity.name ? this.#span(entity.role) : null,
      key: `entity:${entity.id}`,
      isSure,
      kind: kindOfSpeaker(entity),
    };
  }

  #bestWords({ name, description }: Entity, mention: Mention | null): TokenRange {
    if (name) return name.written;
    if (!description) return mention ?? { first: 0, last: 0 };
    const isFuller = mention !== null && mention.last - mention.first >= description.last - description.first;
    return isFuller ? mention : description;
  }

  /** A source that is neither a name nor a noun for somebody who speaks: its own words. */
  #ofWords(mention: Mention): Identity {
    const description = descriptionAt(this.#tokens, mention.head);
    const words = this.#tokens
      .slice(mention.first, mention.last + 1)
      .map(({ lower }) => lower)
      .join(' ');
    return {
      speaker: this.#span(mention),
      role: null,
      key: `words:${words}`,
      isSure: true,
      kind: kindOfDescription(description),
    };
  }

  #span({ first, last }: TokenRange): Span {
    const start = this.#tokens[first]?.start ?? 0;
    return { start, end: this.#tokens[last]?.end ?? start };
  }
}

function isPronoun(word: string): boolean {
  if (PRONOUNS.has(word) || OPEN_PRONOUNS.has(word) || pronounGender(word) !== null) return true;
  return INDEFINITE_PEOPLE.has(word) || INDEFINITE_GROUPS.has(word);
}

function kindOfPronoun(word: string): SpeakerKind {
  if (pronounGender(word) !== null || INDEFINITE_PEOPLE.has(word)) return 'person';
  return INDEFINITE_GROUPS.has(word) || /^the[ym]/.test(word) ? 'group' : 'unknown';
}

function kindOfDescription(description: Description | null): SpeakerKind {
  if (!description) return 'unknown';
  return description.isPlural && description.kind === 'person' ? 'group' : description.kind;
}

function kindOfSpeaker({ kind, isPlural, name }: Entity): SpeakerKind {
  if (kind === 'place') return 'organisation';
  if (kind === 'person' && isPlural) return 'group';
  // A name of two words or more that is no organisation’s is a person’s more often than not.
  if (kind === 'unknown' && name !== null && name.words.length > 1) return 'person';
  return kind;
}
