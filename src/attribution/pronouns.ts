import { type Entity, genderOf, type Occurrence } from './entity.ts';
import type { Gender } from './givenNames.ts';
import type { TokenRange } from './namedMention.ts';
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
  /** In the paragraph before, and in each one further back. */
  paragraphBefore: -0.9,
  paragraph: -0.3,
  /**
   * The subject that the last sentence with a person for its subject opens with, in the same paragraph: what it goes
   * on about.
   */
  topic: 2.2,
  /** The subject the paragraph opens with, when another sentence turned to somebody else. */
  firstTopic: 0.8,
  /** The last who spoke, in this paragraph or, for the first sentence of a paragraph, in the one before. */
  spokeLast: 0.8,
  subject: 1.2,
  /** "after Obi left", "Hale said that Obi left": what a sentence is about stands in its main clause. */
  subordinateSubject: 0.4,
  /** The first subject of its sentence is what the sentence is about. */
  opensSentence: 0.3,
  genderAgrees: 1,
  isPerson: 0.6,
  isUnexplainedName: -0.6,
  /** A single word may as well be a place. */
  isUnexplainedWord: -1.4,
  /** Named as the source at an earlier cue, at this very mention. */
  sourceHere: 2,
  subordinateSource: 0.6,
  hasSpoken: 0.8,
  /** A pronoun of the same gender went to it before: texts keep a pronoun for one person. */
  pronoun: 1,
  mention: 0.05,
  mostMentions: 0.6,
  possessive: -0.9,
  behindPreposition: -0.5,
  describedOnly: -0.3,
  /** Somebody without a name whose gender nothing tells, where a later paragraph could mean a name that fits. */
  anonymousElsewhere: -1.2,
  /** "Her doctor": the next "she" is more often whose doctor it is. */
  owned: -3.4,
  /** Somebody in an earlier paragraph, where the sentence itself opens with another who fits. */
  passedOver: -2,
  /** A name of unknown gender that nothing explains, where another is known to fit. */
  unprovenName: -1,
  /** The person whom most names in the article mean: a profile's subject. */
  mainPerson: 0.9,
  /** "It said" is more often a body's than a document's, unless that was a source before. */
  document: -1.2,
  quoted: -3,
  unsureMention: -0.5,
  plural: 0.8,
  /** "they" for one person whose name and gender are withheld, in the sentence itself and in the next. */
  anonymousHere: 0.9,
  anonymousBefore: -0.2,
} as const;

/** A lead smaller than this is no decision. */
const LEAST_MARGIN = 0.7;
/** Over somebody who acted since. */
const LEAST_MARGIN_OVER_NEWEST = 1.6;
/** Tokens between the head of a source and its name: "the curator of the harbour museum, Ada Obi". */
const LONGEST_SOURCE = 12;
/** "they" with less has nobody who acted near it; "it" stands for so much else that it needs more. */
const LEAST_SURE_PLURAL = -0.3;
const LEAST_SURE_THING = 0;
/** Candidates with less are too far or too unlike. */
const LEAST_SCORE = -4;
const MOST_SENTENCES_BACK = 10;
/** How many mentions back candidates are looked for: what keeps the work linear. */
const MOST_MENTIONS_BACK = 48;
const PLURAL_SENTENCES_BACK = 3;
/** Pronouns that are remembered, of each gender. */
const MOST_PRONOUNS_BACK = 6;
/** Further paragraphs make no difference. */
const MOST_PARAGRAPHS = 3;
/** Tokens, at most, between the beginning of a paragraph and the subject it opens with. */
const MOST_BEFORE_TOPIC = 10;
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

/** Words that open a clause inside a sentence, however they are tagged. */
const SUBORDINATORS = wordList(
  'after before since until till when whenever while because as if whether that although though unless than where once',
);

/** A mention that a later pronoun may go back to: by name, by description, or an earlier pronoun of the same gender. */
interface Candidate extends TokenRange {
  readonly entity: Entity;
  /** Whether it is sure whom this mention means. */
  readonly isSure: boolean;
  readonly sentence: number;
  readonly paragraph: number;
  readonly isSubject: boolean;
  readonly isSubordinate: boolean;
  readonly opensSentence: boolean;
  readonly opensParagraph: boolean;
  readonly isPossessive: boolean;
  readonly isBehindPreposition: boolean;
  readonly isQuoted: boolean;
  readonly isPronoun: boolean;
  isSource: boolean;
}

/** What is known of the mention of an entity that scores best. */
interface Score {
  readonly value: number;
  readonly isSure: boolean;
}

/**
 * Resolves the pronouns of one article. Calls go from left to right, since each knows who spoke and who was meant
 * before.
 */
export class Pronouns {
  readonly #tokens: readonly Token[];
  readonly #quotationOf: ArrayLike<number>;
  readonly #candidates: readonly Candidate[];
  /** First token of each paragraph. */
  readonly #paragraphStarts: readonly number[];
  /** Sentence of each token, counting a quotation of several sentences as part of the one it stands in. */
  readonly #sentences: Int32Array;
  readonly #speakers = new Set<Entity>();
  readonly #mainPerson: Entity | null;
  /** The pronouns of each gender, in order: they are mentions of whom they stand for. */
  readonly #pronouns: Readonly<Record<Gender, Candidate[]>> = { female: [], male: [] };
  readonly #resolved = new Map<number, Referent | null>();
  #spokeLast: Candidate | null = null;
  #read = 0;

  constructor(tokens: readonly Token[], quotationOf: ArrayLike<number>, people: People) {
    this.#tokens = tokens;
    this.#quotationOf = quotationOf;
    this.#sentences = sentencesOutsideQuotations(tokens, quotationOf);
    this.#paragraphStarts = paragraphStarts(tokens);
    this.#mainPerson = mainPersonOf(people.entities);
    const standing = people.occurrences.filter((occurrence) => !isModifier(tokens, occurrence));
    this.#candidates = standing.map((occurrence) => this.#candidateOf(occurrence));
  }

  /** Remembers who was the source at a cue; `at` is a token of the mention. */
  markSource(entity: Entity, at: number): void {
    this.#speakers.add(entity);
    const gender = pronounGender(this.#tokens[at]?.lower ?? '');
    const mentions = gender === null ? this.#candidatesBefore(at + LONGEST_SOURCE) : this.#pronouns[gender].slice(-1);
    const own = [...mentions].filter((candidate) => candidate.entity === entity && this.#isSameSentence(candidate, at));
    // The head of "the curator, Ada Obi" is the curator; the mention is the name's.
    const found = own.find(({ first, last }) => first <= at && at <= last) ?? own.findLast(({ first }) => first > at);
    if (!found) return;
    found.isSource = true;
    this.#spokeLast = found;
  }

  #isSameSentence({ first }: Candidate, at: number): boolean {
    return this.#tokens[first]?.sentence === this.#tokens[at]?.sentence;
  }

  /**
   * What the pronoun at a token stands for; null where nothing fits or the word is no pronoun that stands for
   * somebody.
   */
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
      this.#pronouns[gender].push(this.#pronounCandidate(this.#read, referent));
      if (referent.isSure && genderOf(referent.entity) === null) {
        referent.entity.genderEvidence = gender === 'female' ? 1 : -1;
      }
    }
  }

  #resolvePerson(at: number, gender: Gender): Referent | null {
    const emphasised = this.#emphasisedAt(at, gender);
    if (emphasised) return emphasised;
    const fitting = this.#personsBefore(at, gender);
    const here = fitting.filter(({ paragraph, isQuoted }) => paragraph === this.#tokens[at]?.paragraph && !isQuoted);
    const topic = this.#topicOf(here);
    const scores = new Map<Entity, Score>();
    const hasProven = fitting.some(({ entity, isQuoted }) => !isQuoted && isProven(entity, gender));
    for (const candidate of fitting) {
      const score = this.#personScore(candidate, at, gender) + (hasProven ? this.#doubtScore(candidate, at) : 0);
      const isPassedOver = topic?.sentence === this.#sentenceOf(at) && candidate.paragraph !== topic.paragraph;
      const paragraph = this.#tokens[at]?.paragraph ?? 0;
      raise(
        scores,
        candidate,
        score + topicScore(candidate, topic, paragraph) + (isPassedOver ? WEIGHTS.passedOver : 0),
      );
    }
    const found = best(scores);
    if (!found?.isSure) return found;
    // Somebody outside the paragraph is passed over for nobody whom it names.
    const isNamedHere = here.length === 0 || here.some(({ entity }) => entity === found.entity);
    return { entity: found.entity, isSure: isNamedHere && isAheadOfNewest(scores, fitting, found.entity) };
  }

  /** "Obi himself had left": whoever stands right before. */
  #emphasisedAt(at: number, gender: Gender): Referent | null {
    if (!/^(?:him|her)self$/.test(this.#tokens[at]?.lower ?? '')) return null;
    const [before] = this.#candidatesBefore(at);
    if (before?.last !== at - 1 || !before.isSubject || !canBe(before.entity, gender)) return null;
    return { entity: before.entity, isSure: before.isSure };
  }

  /** The latest subject that opens a sentence, unless it is one of two: "Obi and Hale". */
  #topicOf(here: readonly Candidate[]): Candidate | null {
    const topic = latest(here.filter(({ opensSentence }) => opensSentence));
    const isJoined = here.some(({ first, last, entity }) => {
      if (topic === null || entity === topic.entity) return false;
      const between = last < topic.first ? last + 1 : topic.last + 1;
      return this.#tokens[between]?.lower === 'and' && (first === topic.last + 2 || last === topic.first - 2);
    });
    return isJoined ? null : topic;
  }

  /** Those a pronoun of a gender may go back to: by name or description, and the last pronouns of the same gender. */
  #personsBefore(at: number, gender: Gender): Candidate[] {
    const mentions = [...this.#candidatesBefore(at), ...this.#pronouns[gender].slice(-MOST_PRONOUNS_BACK)];
    return mentions.filter((candidate) => {
      if (this.#sentenceOf(at) - candidate.sentence > MOST_SENTENCES_BACK) return false;
      if (this.#opensFor(candidate, at)) return false;
      return canBe(candidate.entity, gender) && !this.#isSubjectOfObject(candidate, at);
    });
  }

  #personScore(candidate: Candidate, at: number, gender: Gender): number {
    const { entity } = candidate;
    return (
      this.#placeScore(candidate, at) +
      (genderOf(entity) === gender ? WEIGHTS.genderAgrees : 0) +
      (this.#speakers.has(entity) ? WEIGHTS.isPerson : personhood(entity)) +
      (entity.name === null ? WEIGHTS.describedOnly : 0) +
      (entity === this.#mainPerson ? WEIGHTS.mainPerson : 0) +
      Math.min(WEIGHTS.mostMentions, WEIGHTS.mention * entity.mentions)
    );
  }

  /** What speaks against a candidate that nothing shows to fit, where another has a name that does. */
  #doubtScore({ entity, paragraph, isPronoun, isSource, opensParagraph, first }: Candidate, at: number): number {
    if (entity.name === null && !isSource && this.#isOwned(entity, first)) return WEIGHTS.owned;
    if (genderOf(entity) !== null || isPronoun) return 0;
    if (entity.name === null) return paragraph === this.#tokens[at]?.paragraph ? 0 : WEIGHTS.anonymousElsewhere;
    const isDoubtful = entity.kind === 'unknown' && !this.#speakers.has(entity) && !opensParagraph;
    return isDoubtful ? WEIGHTS.unprovenName : 0;
  }

  #isOwned(entity: Entity, first: number): boolean {
    const opening = this.#tokens[entity.description?.first ?? first]?.lower ?? '';
    return Math.abs(entity.genderEvidence) <= 1 && /^(?:his|her)$/.test(opening);
  }

  /** What the place of a mention says for it, whatever the pronoun. */
  #placeScore(candidate: Candidate, at: number): number {
    const paragraphs = (this.#tokens[at]?.paragraph ?? 0) - candidate.paragraph;
    return (
      WEIGHTS.sentence * (this.#sentenceOf(at) - candidate.sentence) +
      paragraphScore(paragraphs) +
      (candidate === this.#spokeLast && this.#continues(candidate, at) ? WEIGHTS.spokeLast : 0) +
      subjectScore(candidate) +
      (candidate.opensSentence ? WEIGHTS.opensSentence : 0) +
      (this.#speakers.has(candidate.entity) ? WEIGHTS.hasSpoken : 0) +
      (candidate.isPronoun ? WEIGHTS.pronoun : 0) +
      (candidate.isPossessive ? WEIGHTS.possessive : 0) +
      (candidate.isBehindPreposition && !candidate.isSource ? WEIGHTS.behindPreposition : 0) +
      (candidate.isQuoted ? WEIGHTS.quoted : 0) +
      (candidate.isSure ? 0 : WEIGHTS.unsureMention)
    );
  }

  /** "Obi thanked him": the subject of a clause is not its object. */
  #isSubjectOfObject({ isSubject, last }: Candidate, at: number): boolean {
    const token = this.#tokens[at];
    if (!isSubject || !token || !this.#isObject(at)) return false;
    if (this.#tokens[last]?.sentence !== token.sentence || at - last > MOST_BEFORE_VERB) return false;
    // "Obi, who asked not to be named, thanked him".
    const comma = this.#tokens.slice(last + 1, at).findLastIndex(({ text }) => text === ',') + last + 1;
    const isVerbBehind = /^(?:VERB|AUX|ADV)$/.test(this.#tokens[comma + 1]?.tag ?? '');
    const clause = comma > last && isVerbBehind ? comma + 1 : last + 1;
    const verbs = this.#tokens.slice(clause, at).filter(({ tag }) => tag === 'VERB').length;
    return verbs === 1;
  }

  /** "A baker who sells bread at night, she …": the words before the comma describe her, and are no one else. */
  #opensFor({ first, entity, isSubject }: Candidate, at: number): boolean {
    if (isSubject || entity.name !== null || this.#tokens[at - 1]?.text !== ',') return false;
    const token = this.#tokens[first];
    if (token?.sentence !== this.#tokens[at]?.sentence || !/^an?$/.test(token?.lower ?? '')) return false;
    return this.#tokens[first - 1]?.sentence !== token?.sentence && this.#quotationOf[at - 2] === -1;
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
    const scores = new Map<Entity, Score>();
    const near = [...this.#candidatesBefore(at)].filter((one) => sentence - one.sentence <= PLURAL_SENTENCES_BACK);
    const hasSeveral = near.some(({ entity, opensParagraph, paragraph }) => {
      return opensParagraph && entity.isPlural && paragraph === this.#tokens[at]?.paragraph;
    });
    for (const candidate of near) {
      const fit = pluralFit(candidate.entity, sentence - candidate.sentence);
      // What a paragraph says of several it goes on to say of them, not of somebody beside them.
      if (hasSeveral && !candidate.entity.isPlural) continue;
      if (fit !== null && !candidate.isQuoted) raise(scores, candidate, this.#placeScore(candidate, at) + fit);
    }
    const found = best(scores, LEAST_SURE_PLURAL);
    return found && { entity: found.entity, isSure: found.isSure && isTogether(found.entity) };
  }

  /** "it": an organisation or a document. Only one that acted or spoke is taken. */
  #resolveThing(at: number): Referent | null {
    const sentence = this.#sentenceOf(at);
    const scores = new Map<Entity, Score>();
    const fitting = [...this.#candidatesBefore(at)].filter(
      (one) => sentence - one.sentence <= PLURAL_SENTENCES_BACK && canBeIt(one.entity) && !this.#isInReport(one, at),
    );
    const topic = this.#topicOf(fitting.filter(({ paragraph }) => paragraph === this.#tokens[at]?.paragraph));
    for (const candidate of fitting) {
      const isUnheard = candidate.entity.kind === 'document' && !this.#speakers.has(candidate.entity);
      const fit = (candidate === topic ? WEIGHTS.topic : 0) + (isUnheard ? WEIGHTS.document : 0);
      raise(scores, candidate, this.#placeScore(candidate, at) + fit);
    }
    return best(scores, LEAST_SURE_THING);
  }

  /** "An audit found no risk, it said": the document is what is spoken of; and so is all in quotation marks. */
  #isInReport({ entity, sentence, isQuoted }: Candidate, at: number): boolean {
    const isClosing = sentence === this.#sentenceOf(at) && this.#tokens[at - 1]?.text === ',';
    return isQuoted || (isClosing && entity.kind === 'document');
  }

  /** "who": the last person before it; "which", "that": the last mention of any kind. */
  #resolveRelative(at: number): Referent | null {
    const isPerson = /^who/.test(this.#tokens[at]?.lower ?? '');
    for (const { entity, last, isSure } of this.#candidatesBefore(at)) {
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
      if ((this.#candidates[middle]?.first ?? 0) < at) low = middle + 1;
      else high = middle;
    }
    for (let index = low - 1; index >= Math.max(0, low - MOST_MENTIONS_BACK); index--) {
      const candidate = this.#candidates[index];
      if (candidate) yield candidate;
    }
  }

  /**
   * Whether a paragraph has not turned to somebody else since a mention: it is the same one, or the next at its
   * beginning.
   */
  #continues({ paragraph }: Candidate, at: number): boolean {
    const distance = (this.#tokens[at]?.paragraph ?? 0) - paragraph;
    return distance === 0 || (distance === 1 && this.#isInFirstSentence(at));
  }

  #isInFirstSentence(at: number): boolean {
    const sentence = this.#sentenceOf(at);
    const paragraph = this.#tokens[at]?.paragraph;
    const before = this.#paragraphStarts[paragraph ?? 0] ?? 0;
    return this.#sentenceOf(before) === sentence;
  }

  #sentenceOf(at: number): number {
    return this.#sentences[at] ?? 0;
  }

  #candidateOf({ entity, isSure, first, last }: Occurrence): Candidate {
    const opening = phraseOpening(this.#tokens, first);
    const isSubject = this.#isSubject(first, last);
    const isMain = isSubject && !this.#isSubordinate(opening, last);
    return {
      first,
      last,
      entity,
      isSure,
      sentence: this.#sentenceOf(first),
      paragraph: this.#tokens[first]?.paragraph ?? 0,
      isSubject,
      isSubordinate: isSubject && !isMain,
      opensSentence: isMain && first - sentenceStart(this.#tokens, first) <= MOST_BEFORE_TOPIC,
      opensParagraph: isMain && this.#isTopic(first),
      isPossessive: this.#tokens[last + 1]?.tag === 'POSS',
      isBehindPreposition: !isSubject && this.#tokens[opening - 1]?.tag === 'ADP',
      isQuoted: this.#quotationOf[first] !== -1,
      isPronoun: false,
      isSource: false,
    };
  }

  #pronounCandidate(at: number, { entity, isSure }: Referent): Candidate {
    const word = this.#tokens[at]?.lower ?? '';
    const isSubject = word === 'he' || word === 'she';
    const isMain = isSubject && !this.#isSubordinate(at, at);
    return {
      first: at,
      last: at,
      entity,
      isSure,
      sentence: this.#sentenceOf(at),
      paragraph: this.#tokens[at]?.paragraph ?? 0,
      isSubject,
      isSubordinate: isSubject && !isMain,
      opensSentence: isMain && at - sentenceStart(this.#tokens, at) <= MOST_BEFORE_TOPIC,
      opensParagraph: isMain && this.#isTopic(at),
      isPossessive: !isSubject && !this.#isObject(at),
      isBehindPreposition: !isSubject && this.#tokens[at - 1]?.tag === 'ADP',
      isQuoted: false,
      isPronoun: true,
      isSource: false,
    };
  }

  /** The subject a paragraph opens with, over "On Monday," and the like. */
  #isTopic(first: number): boolean {
    const start = this.#paragraphStarts[this.#tokens[first]?.paragraph ?? 0] ?? 0;
    return first - start <= MOST_BEFORE_TOPIC && this.#tokens[start]?.sentence === this.#tokens[first]?.sentence;
  }

  /** "when Obi left", "said Obi had left"; not "said Obi". */
  #isSubordinate(opening: number, last: number): boolean {
    const before = this.#tokens[opening - 1];
    if (!before || before.sentence !== this.#tokens[opening]?.sentence) return false;
    if (before.tag === 'SCONJ' || SUBORDINATORS.has(before.lower)) return true;
    return before.tag === 'VERB' && /^(?:VERB|AUX)$/.test(this.#tokens[last + 1]?.tag ?? '');
  }

  /** Whether a verb follows, over an apposition or a prepositional phrase; or "said" stands right before. */
  #isSubject(first: number, last: number): boolean {
    const before = this.#tokens[first - 1];
    if (before?.tag === 'VERB' && REPORTING_LEMMAS.has(before.lemma)) return true;
    const preposition = this.#tokens[phraseOpening(this.#tokens, first) - 1];
    const isSecond = before?.text === ',' && this.#tokens[last + 1]?.text === ',';
    // "His lawyer, Obi, said".
    if (isSecond && /^(?:VERB|AUX)$/.test(this.#tokens[last + 2]?.tag ?? '')) return true;
    if (before?.text === ',' && this.#isInverted(first)) return true;
    if (this.#opensBeforeNoun(first, last)) return true;
    // "The door of the clinic opened": the verb belongs to what stands before the preposition; "after Obi resigned"
    // has none.
    if (preposition?.tag === 'ADP' && !SUBORDINATORS.has(preposition.lower)) return false;
    let at = last + 1;
    const limit = preposition?.tag === 'ADP' ? at : last + MOST_BEFORE_VERB;
    let isPhrase = false;
    while (at <= limit) {
      const token = this.#tokens[at];
      if (!token || token.sentence !== this.#tokens[last]?.sentence || this.#quotationOf[at] !== -1) return false;
      if (/^(?:VERB|AUX)$/.test(token.tag)) return this.#isOwnVerb(at);
      if (/^(?:ADP|CCONJ)$/.test(token.tag)) isPhrase = true;
      const isMark = INTERRUPTION.test(token.text);
      // "Obi herself shrugged it off".
      const continues =
        isMark || /^(?:ADP|CCONJ|ADV|PART)$/.test(token.tag) || /^(?:him|her|it)self$/.test(token.lower);
      if (!continues && !(isPhrase && /^(?:DET|ADJ|NOUN|PROPN|NUM|POSS)$/.test(token.tag))) return false;
      const behind = isMark ? this.#behindInterruptions(at) : at + 1;
      if (behind === at) return false;
      at = behind;
    }
    return false;
  }

  /** "Ada Obi cast her vote": behind a full name that opens a sentence, what is taken for a noun is its verb. */
  #opensBeforeNoun(first: number, last: number): boolean {
    const next = this.#tokens[last + 1];
    const opening = phraseOpening(this.#tokens, first);
    if (last === first || next?.tag !== 'NOUN' || next.sentence !== this.#tokens[last]?.sentence) return false;
    return this.#tokens[last]?.tag === 'PROPN' && this.#tokens[opening - 1]?.sentence !== next.sentence;
  }

  /** "says the curator, Obi": the verb stands before the description before the name. */
  #isInverted(first: number): boolean {
    const verb = this.#tokens[phraseOpening(this.#tokens, first - 1) - 1];
    return verb?.tag === 'VERB' && REPORTING_LEMMAS.has(verb.lemma);
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
      if (token?.text !== closing) continue;
      // The comma may stand inside quotation marks: "Obi, known as “the Fish,” left".
      const behind = /^["”’']$/.test(this.#tokens[at + 1]?.text ?? '') ? at + 2 : at + 1;
      if (/^(?:VERB|AUX|ADV)$/.test(this.#tokens[behind]?.tag ?? '')) return behind;
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
  while (start > at - MOST_BEFORE_TOPIC - 2 && tokens[start - 1]?.sentence === tokens[at]?.sentence) start -= 1;
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

/** Shares of all names of persons, and counts, from which somebody is whom an article is about. */
const LEAST_SHARE_OF_MAIN = 0.4;
const LEAST_MENTIONS_OF_MAIN = 6;

/** Whom at least two fifths of an article's mentions of persons by name are of, and twice as many as of anybody else. */
function mainPersonOf(entities: readonly Entity[]): Entity | null {
  const persons = entities.filter(({ kind, name, isPlural }) => kind === 'person' && name !== null && !isPlural);
  const counts = persons.map(({ mentions }) => mentions).sort((one, other) => other - one);
  const [most = 0, second = 0] = counts;
  const all = counts.reduce((sum, count) => sum + count, 0);
  const isMain = most >= LEAST_MENTIONS_OF_MAIN && most >= 2 * second && most >= LEAST_SHARE_OF_MAIN * all;
  return isMain ? (persons.find(({ mentions }) => mentions === most) ?? null) : null;
}

/** Whether an entity is a named person known to be of a gender. */
function isProven(entity: Entity, gender: Gender): boolean {
  return entity.name !== null && genderOf(entity) === gender;
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

/** "they" for "the company" is as often somebody else. */
function isTogether({ isPlural, kind }: Entity): boolean {
  return isPlural || kind === 'group' || kind === 'person';
}

/** Groups that are one thing: "the crowd decided it wanted more". */
const ONE_BODY = wordList(
  'crowd jury team crew squad band cast audience panel delegation opposition leadership pair duo trio',
);

function canBeIt({ kind, isPlural, nouns, name }: Entity): boolean {
  if (kind === 'group' && name === null) return [...nouns].some((noun) => ONE_BODY.has(noun));
  if (isPlural) return false;
  return kind === 'organisation' || kind === 'document' || kind === 'place' || kind === 'group';
}

/** Whether nobody has acted since the last mention of whoever scores best, or nobody who comes near. */
function isAheadOfNewest(scores: ReadonlyMap<Entity, Score>, fitting: readonly Candidate[], found: Entity): boolean {
  const newest = latest(
    fitting.filter(({ isSubject, isSubordinate, isQuoted }) => isSubject && !isSubordinate && !isQuoted),
  );
  const ownLast = latest(fitting.filter(({ entity, isSure }) => entity === found && isSure));
  if (newest === null || ownLast === null || newest.entity === found || newest.first < ownLast.first) return true;
  return (scores.get(found)?.value ?? 0) - (scores.get(newest.entity)?.value ?? 0) >= LEAST_MARGIN_OVER_NEWEST;
}

function latest(candidates: readonly Candidate[]): Candidate | null {
  return candidates.reduce<Candidate | null>(
    (last, one) => (last === null || one.first > last.first ? one : last),
    null,
  );
}

function topicScore(candidate: Candidate, topic: Candidate | null, paragraph: number): number {
  if (candidate === topic) return WEIGHTS.topic;
  return candidate.opensParagraph && !candidate.isQuoted && candidate.paragraph === paragraph ? WEIGHTS.firstTopic : 0;
}

function paragraphScore(distance: number): number {
  if (distance <= 0) return 0;
  return WEIGHTS.paragraphBefore + WEIGHTS.paragraph * (Math.min(distance, MOST_PARAGRAPHS) - 1);
}

function paragraphStarts(tokens: readonly Token[]): number[] {
  const starts: number[] = [];
  for (const [at, { paragraph }] of tokens.entries()) starts[paragraph] ??= at;
  return starts;
}

function subjectScore({ isSubject, isSubordinate, isSource }: Candidate): number {
  const subject = isSubordinate ? WEIGHTS.subordinateSubject : WEIGHTS.subject;
  const source = isSubordinate ? WEIGHTS.subordinateSource : WEIGHTS.sourceHere;
  return (isSubject ? subject : 0) + (isSource ? source : 0);
}

function raise(scores: Map<Entity, Score>, { entity, isSure }: Candidate, value: number): void {
  const known = scores.get(entity);
  if (known === undefined || value > known.value) scores.set(entity, { value, isSure });
}

function best(scores: ReadonlyMap<Entity, Score>, leastSure = LEAST_SCORE): Referent | null {
  let found: Entity | null = null;
  let highest: Score = { value: LEAST_SCORE, isSure: false };
  let second = Number.NEGATIVE_INFINITY;
  for (const [entity, score] of scores) {
    if (score.value > highest.value) {
      second = found ? highest.value : second;
      [found, highest] = [entity, score];
    } else if (score.value > second) second = score.value;
  }
  const isClear = highest.value - second >= LEAST_MARGIN && highest.value > leastSure;
  return found && { entity: found, isSure: isClear && highest.isSure };
}
