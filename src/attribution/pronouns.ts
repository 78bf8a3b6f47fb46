import { type Entity, genderOf, type Occurrence } from './entity.ts';
import type { Gender } from './givenNames.ts';
import type { People } from './people.ts';
import { wordList } from './tags/wordList.ts';
import type { Token } from './token.ts';

/** What a pronoun stands for. */
export interface Referent {
  readonly entity: Entity;
  /** Whether the best candidate is clearly better than the next. */
  readonly isSure: boolean;
}

/** What speaks for a candidate, in the unit that one sentence of distance costs. */
const WEIGHTS = {
  sentence: -1,
  subject: 1.2,
  /** The first subject of its sentence is what the sentence is about. */
  opensSentence: 0.3,
  genderAgrees: 1,
  isPerson: 0.6,
  isUnexplainedName: -0.6,
  /** A single word may as well be a place. */
  isUnexplainedWord: -1.4,
  /** Named as the source at an earlier cue, at this very mention. */
  sourceHere: 2,
  hasSpoken: 0.8,
  /** A pronoun of the same gender went to it before: texts keep a pronoun for one person. */
  chain: 3.3,
  mention: 0.05,
  mostMentions: 0.6,
  possessive: -0.9,
  behindPreposition: -0.5,
  describedOnly: -0.3,
  quoted: -3,
  unsureMention: -0.5,
  plural: 0.8,
  /** "they" for one person whose name and gender are withheld, in the sentence itself and in the next. */
  anonymousHere: 0.9,
  anonymousBefore: -0.2,
} as const;

/** A lead smaller than this is no decision. */
const LEAST_MARGIN = 0.7;
/** "they" with less has nobody who acted near it; "it" stands for so much else that it needs more. */
const LEAST_SURE_PLURAL = -0.3;
const LEAST_SURE_THING = 0;
/** Candidates with less are too far or too unlike. */
const LEAST_SCORE = -4;
const MOST_SENTENCES_BACK = 10;
/** How many mentions back candidates are looked for: what keeps the work linear. */
const MOST_MENTIONS_BACK = 48;
const PLURAL_SENTENCES_BACK = 3;
/** How many tokens behind a mention its verb is looked for, over appositions. */
const MOST_BEFORE_VERB = 40;
const REPORTING_LEMMAS = wordList(
  'say ask tell write add reply explain argue warn note insist recall claim state announce read',
);

/** Marks that set off an apposition. */
const INTERRUPTION = /^(?:,|\(|[–—])$/;

const MALE_PRONOUNS = wordList('he him his himself');
const FEMALE_PRONOUNS = wordList('she her hers herself');
const PLURAL_PRONOUNS = wordList('they them their theirs themselves');
const THING_PRONOUNS = wordList('it its itself');
const RELATIVE_PRONOUNS = wordList('who which that whom');

/** The gender of a singular pronoun for a person, or null for every other word. */
export function pronounGender(pronoun: string): Gender | null {
  if (MALE_PRONOUNS.has(pronoun)) return 'male';
  return FEMALE_PRONOUNS.has(pronoun) ? 'female' : null;
}

interface Candidate {
  readonly occurrence: Occurrence;
  readonly sentence: number;
  readonly isSubject: boolean;
  readonly opensSentence: boolean;
  readonly isPossessive: boolean;
  readonly isBehindPreposition: boolean;
  readonly isQuoted: boolean;
  isSource: boolean;
}

interface Chain extends Referent {
  readonly sentence: number;
}

/** Resolves the pronouns of one article. Calls go from left to right, since each knows who spoke and who was meant before. */
export class Pronouns {
  readonly #tokens: readonly Token[];
  readonly #quotationOf: ArrayLike<number>;
  readonly #candidates: readonly Candidate[];
  /** Sentence of each token, counting a quotation of several sentences as part of the one it stands in. */
  readonly #sentences: Int32Array;
  readonly #speakers = new Set<Entity>();
  readonly #chains = new Map<Gender, Chain>();
  readonly #resolved = new Map<number, Referent | null>();
  #read = 0;

  constructor(tokens: readonly Token[], quotationOf: ArrayLike<number>, people: People) {
    this.#tokens = tokens;
    this.#quotationOf = quotationOf;
    this.#sentences = sentencesOutsideQuotations(tokens, quotationOf);
    const standing = people.occurrences.filter((occurrence) => !isModifier(tokens, occurrence));
    this.#candidates = standing.map((occurrence) => this.#candidateOf(occurrence));
  }

  /** Remembers who was the source at a cue; `at` is a token of the mention. */
  markSource(entity: Entity, at: number): void {
    this.#speakers.add(entity);
    for (const candidate of this.#candidatesBefore(at + 1)) {
      const { first, last } = candidate.occurrence;
      if (candidate.occurrence.entity === entity && first <= at && at <= last) candidate.isSource = true;
    }
  }

  /** What the pronoun at a token stands for; null where nothing fits or the word is no pronoun that stands for somebody. */
  resolve(at: number): Referent | null {
    this.#readUpTo(at);
    const word = this.#tokens[at]?.lower ?? '';
    if (pronounGender(word) !== null) return this.#resolved.get(at) ?? null;
    if (PLURAL_PRONOUNS.has(word)) return this.#resolvePlural(at);
    if (THING_PRONOUNS.has(word)) return this.#resolveThing(at);
    return RELATIVE_PRONOUNS.has(word) ? this.#resolveRelative(at) : null;
  }

  /** Resolves "he" and "she" in order, so that one can follow another. Those in quotation marks are the speaker's. */
  #readUpTo(at: number): void {
    for (; this.#read <= at; this.#read++) {
      const gender = pronounGender(this.#tokens[this.#read]?.lower ?? '');
      if (gender === null || this.#quotationOf[this.#read] !== -1) continue;
      const referent = this.#resolvePerson(this.#read, gender);
      this.#resolved.set(this.#read, referent);
      if (!referent) continue;
      this.#chains.set(gender, { ...referent, sentence: this.#sentenceOf(this.#read) });
      if (referent.isSure && genderOf(referent.entity) === null) {
        referent.entity.genderEvidence = gender === 'female' ? 1 : -1;
      }
    }
  }

  #resolvePerson(at: number, gender: Gender): Referent | null {
    const sentence = this.#sentenceOf(at);
    const scores = new Map<Entity, number>();
    for (const candidate of this.#candidatesBefore(at)) {
      if (sentence - candidate.sentence > MOST_SENTENCES_BACK) break;
      const { entity } = candidate.occurrence;
      if (!canBe(entity, gender) || this.#isSubjectOfObject(candidate, at)) continue;
      raise(scores, entity, this.#personScore(candidate, sentence, gender));
    }
    const chain = this.#chains.get(gender);
    if (chain && canBe(chain.entity, gender)) {
      const distance = sentence - chain.sentence;
      const score = WEIGHTS.chain + WEIGHTS.sentence * distance + (chain.isSure ? 0 : WEIGHTS.unsureMention);
      if (distance <= MOST_SENTENCES_BACK && scores.has(chain.entity)) raise(scores, chain.entity, score);
      else if (distance <= MOST_SENTENCES_BACK) scores.set(chain.entity, score);
    }
    return best(scores);
  }

  #personScore(candidate: Candidate, sentence: number, gender: Gender): number {
    const { entity } = candidate.occurrence;
    return (
      this.#placeScore(candidate, sentence) +
      (genderOf(entity) === gender ? WEIGHTS.genderAgrees : 0) +
      (this.#speakers.has(entity) ? WEIGHTS.isPerson : personhood(entity)) +
      (entity.name === null ? WEIGHTS.describedOnly : 0) +
      Math.min(WEIGHTS.mostMentions, WEIGHTS.mention * entity.mentions)
    );
  }

  /** What the place of a mention says for it, whatever the pronoun. */
  #placeScore(candidate: Candidate, sentence: number): number {
    const { occurrence } = candidate;
    return (
      WEIGHTS.sentence * (sentence - candidate.sentence) +
      (candidate.isSubject ? WEIGHTS.subject : 0) +
      (candidate.opensSentence ? WEIGHTS.opensSentence : 0) +
      (candidate.isSource ? WEIGHTS.sourceHere : 0) +
      (this.#speakers.has(occurrence.entity) ? WEIGHTS.hasSpoken : 0) +
      (candidate.isPossessive ? WEIGHTS.possessive : 0) +
      (candidate.isBehindPreposition ? WEIGHTS.behindPreposition : 0) +
      (candidate.isQuoted ? WEIGHTS.quoted : 0) +
      (occurrence.isSure ? 0 : WEIGHTS.unsureMention)
    );
  }

  /** "Obi thanked him": the subject of a clause is not its object. */
  #isSubjectOfObject({ isSubject, occurrence }: Candidate, at: number): boolean {
    const token = this.#tokens[at];
    if (!isSubject || !token || !this.#isObject(at)) return false;
    if (this.#tokens[occurrence.last]?.sentence !== token.sentence || at - occurrence.last > MOST_BEFORE_VERB)
      return false;
    const verbs = this.#tokens.slice(occurrence.last + 1, at).filter(({ tag }) => tag === 'VERB').length;
    return verbs === 1;
  }

  #isObject(at: number): boolean {
    const next = this.#tokens[at + 1];
    const { lower } = this.#tokens[at] ?? { lower: '' };
    if (lower === 'him') return true;
    return lower === 'her' && (!next || !/^(?:NOUN|ADJ|PROPN|NUM|ADV)$/.test(next.tag));
  }

  /** "they": several, a body of people, or the one anonymous person of this sentence or the last. */
  #resolvePlural(at: number): Referent | null {
    const sentence = this.#sentenceOf(at);
    const scores = new Map<Entity, number>();
    for (const candidate of this.#candidatesBefore(at)) {
      const distance = sentence - candidate.sentence;
      if (distance > PLURAL_SENTENCES_BACK) break;
      const { entity } = candidate.occurrence;
      const fit = pluralFit(entity, distance);
      if (fit !== null && !candidate.isQuoted) raise(scores, entity, this.#placeScore(candidate, sentence) + fit);
    }
    return best(scores, LEAST_SURE_PLURAL);
  }

  /** "it": an organisation or a document. Only one that acted or spoke is taken. */
  #resolveThing(at: number): Referent | null {
    const sentence = this.#sentenceOf(at);
    const scores = new Map<Entity, number>();
    for (const candidate of this.#candidatesBefore(at)) {
      if (sentence - candidate.sentence > PLURAL_SENTENCES_BACK) break;
      const { entity } = candidate.occurrence;
      if (canBeIt(entity) && !candidate.isQuoted) raise(scores, entity, this.#placeScore(candidate, sentence));
    }
    return best(scores, LEAST_SURE_THING);
  }

  /** "who": the last person before it; "which", "that": the last mention of any kind. */
  #resolveRelative(at: number): Referent | null {
    const isPerson = /^who/.test(this.#tokens[at]?.lower ?? '');
    for (const { occurrence } of this.#candidatesBefore(at)) {
      const { entity, last, isSure } = occurrence;
      if (this.#tokens[last]?.sentence !== this.#tokens[at]?.sentence) return null;
      const fits = !isPerson || /^(?:person|group|unknown)$/.test(entity.kind);
      if (fits) return { entity, isSure: isSure && at - last <= 12 };
    }
    return null;
  }

  /** The candidates that end before a token, nearest first, no more than are worth looking at. */
  *#candidatesBefore(at: number): Generator<Candidate> {
    let low = 0;
    let high = this.#candidates.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#candidates[middle]?.occurrence.first ?? 0) < at) low = middle + 1;
      else high = middle;
    }
    for (let index = low - 1; index >= Math.max(0, low - MOST_MENTIONS_BACK); index--) {
      const candidate = this.#candidates[index];
      if (candidate) yield candidate;
    }
  }

  #sentenceOf(at: number): number {
    return this.#sentences[at] ?? 0;
  }

  #candidateOf(occurrence: Occurrence): Candidate {
    const { first, last } = occurrence;
    const before = phraseOpening(this.#tokens, first);
    const isSubject = this.#isSubject(first, last);
    return {
      occurrence,
      sentence: this.#sentenceOf(first),
      isSubject,
      opensSentence: isSubject && first - sentenceStart(this.#tokens, first) <= 3,
      isPossessive: this.#tokens[last + 1]?.tag === 'POSS',
      isBehindPreposition: !isSubject && this.#tokens[before - 1]?.tag === 'ADP',
      isQuoted: this.#quotationOf[first] !== -1,
      isSource: false,
    };
  }

  /** Whether a verb follows, over an apposition or a prepositional phrase; or "said" stands right before. */
  #isSubject(first: number, last: number): boolean {
    const before = this.#tokens[first - 1];
    if (before?.tag === 'VERB' && REPORTING_LEMMAS.has(before.lemma)) return true;
    let at = last + 1;
    // "after Obi resigned": the preposition is one in name only, but only when the verb stands right behind.
    const limit = before?.tag === 'ADP' ? at : last + MOST_BEFORE_VERB;
    let isPhrase = false;
    while (at <= limit) {
      const token = this.#tokens[at];
      if (!token || token.sentence !== this.#tokens[last]?.sentence || this.#quotationOf[at] !== -1) return false;
      if (/^(?:VERB|AUX)$/.test(token.tag)) return this.#isOwnVerb(at);
      if (/^(?:ADP|CCONJ)$/.test(token.tag)) isPhrase = true;
      const isMark = INTERRUPTION.test(token.text);
      const continues = isMark || /^(?:ADP|CCONJ|ADV|PART)$/.test(token.tag);
      if (!continues && !(isPhrase && /^(?:DET|ADJ|NOUN|PROPN|NUM|POSS)$/.test(token.tag))) return false;
      const behind = isMark ? this.#behindInterruptions(at) : at + 1;
      if (behind === at) return false;
      at = behind;
    }
    return false;
  }

  /** A participle is none; behind "and" stands a verb of whoever acted before: "Hale met Obi in town and said". */
  #isOwnVerb(at: number): boolean {
    const verb = this.#tokens[at];
    return verb !== undefined && !/ing$/.test(verb.lower) && this.#tokens[at - 1]?.tag !== 'CCONJ';
  }

  /** Steps over ", 61, a retired miner," and "(…)" to the verb behind them; stays where none follows. */
  #behindInterruptions(from: number): number {
    const opening = this.#tokens[from];
    const closing = opening?.text === '(' ? ')' : opening?.text;
    for (let at = from + 1; at <= from + MOST_BEFORE_VERB; at++) {
      const token = this.#tokens[at];
      if (token?.sentence !== opening?.sentence) return from;
      if (token?.text === closing && /^(?:VERB|AUX|ADV)$/.test(this.#tokens[at + 1]?.tag ?? '')) return at + 1;
    }
    return from;
  }
}

/** "Marrow police": a single name before a noun stands for nobody; after a full name it is a verb that was misread. */
function isModifier(tokens: readonly Token[], { first, last, entity, isNamed }: Occurrence): boolean {
  const next = tokens[last + 1];
  if (!isNamed || first !== last || entity.kind === 'person') return false;
  return next?.tag === 'NOUN' && next.sentence === tokens[last]?.sentence;
}

/** First token of the noun phrase around a name, a few words back: "the minister Obi". */
function phraseOpening(tokens: readonly Token[], first: number): number {
  let at = first;
  while (at > first - 6 && /^(?:DET|ADJ|NOUN|PROPN|POSS|NUM)$/.test(tokens[at - 1]?.tag ?? '')) at -= 1;
  return at;
}

/** First token of the sentence, looked for a few tokens back. */
function sentenceStart(tokens: readonly Token[], at: number): number {
  let start = at;
  while (start > at - 6 && tokens[start - 1]?.sentence === tokens[at]?.sentence) start -= 1;
  return start;
}

function sentencesOutsideQuotations(tokens: readonly Token[], quotationOf: ArrayLike<number>): Int32Array {
  const sentences = new Int32Array(tokens.length);
  let sentence = 0;
  for (let at = 1; at < tokens.length; at++) {
    const isInsideOne = quotationOf[at] !== -1 && quotationOf[at] === quotationOf[at - 1];
    if (tokens[at]?.sentence !== tokens[at - 1]?.sentence && !isInsideOne) sentence += 1;
    sentences[at] = sentence;
  }
  return sentences;
}

function canBe(entity: Entity, gender: Gender): boolean {
  if (entity.isPlural || (entity.kind !== 'person' && entity.kind !== 'unknown')) return false;
  const known = genderOf(entity);
  return known === null || known === gender;
}

function personhood({ kind, name }: Entity): number {
  if (kind !== 'unknown') return WEIGHTS.isPerson;
  return name && name.words.length > 1 ? WEIGHTS.isUnexplainedName : WEIGHTS.isUnexplainedWord;
}

function pluralFit(entity: Entity, distance: number): number | null {
  if (entity.isPlural) return WEIGHTS.plural;
  if (entity.kind === 'organisation' || entity.kind === 'group') return 0;
  const isAnonymous = entity.kind === 'person' && entity.name === null && genderOf(entity) === null;
  if (!isAnonymous || distance > 1) return null;
  return distance === 0 ? WEIGHTS.anonymousHere : WEIGHTS.anonymousBefore;
}

function canBeIt({ kind, isPlural, nouns }: Entity): boolean {
  if (isPlural) return false;
  return (
    kind === 'organisation' || kind === 'document' || kind === 'place' || (kind === 'group' && !nouns.has('people'))
  );
}

function raise(scores: Map<Entity, number>, entity: Entity, score: number): void {
  const known = scores.get(entity);
  if (known === undefined || score > known) scores.set(entity, score);
}

function best(scores: ReadonlyMap<Entity, number>, leastSure = LEAST_SCORE): Referent | null {
  let found: Entity | null = null;
  let highest = LEAST_SCORE;
  let second = Number.NEGATIVE_INFINITY;
  for (const [entity, score] of scores) {
    if (score > highest) {
      second = found ? highest : second;
      [found, highest] = [entity, score];
    } else if (score > second) second = score;
  }
  return found && { entity: found, isSure: highest - second >= LEAST_MARGIN && highest > leastSure };
}
