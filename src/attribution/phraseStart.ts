import type { Chunk, VerbChunk } from './chunk.ts';
import { cueLexicon } from './cueLexicon.ts';
import { isDescribing, wordOf } from './sourcePhrase.ts';
import type { Unit } from './unit.ts';

/** Prepositions that open a clause of their own, and never attach a phrase to a subject. */
const CLAUSE_OPENERS = new Set(
  'as while after before since because although though if whether that than until when once'.split(' '),
);

/** How far back a noun phrase may begin, in chunks. */
const FURTHEST = 60;

/** The first chunk of the noun phrase that ends at a chunk, over prepositional phrases, "and", and reduced relatives. */
export function phraseStart(unit: Unit, chunk: number): number {
  return startWithin(unit, chunk, chunk - FURTHEST);
}

function startWithin(unit: Unit, chunk: number, furthest: number): number {
  const { chunks } = unit;
  let at = chunk;
  for (;;) {
    if (at <= furthest) return at;
    const before = chunks[at - 1];
    const noun = chunks[at - 2];
    if (before?.kind === 'coordinator') {
      const joined = joinedStart(unit, at, furthest);
      if (joined < 0) return at;
      const list = listStart(unit, at - 2);
      // What is joined was read to its start already; to read it again would double the work at every "and".
      if (list === at - 2) return joined;
      at = list;
    } else if (before?.kind === 'preposition' && noun?.kind === 'noun' && !noun.isTemporal) {
      if (CLAUSE_OPENERS.has(wordOf(unit, at - 1))) return at;
      at -= 2;
    } else if (
      before?.kind === 'preposition' &&
      isTime(noun) &&
      chunks[at - 3]?.kind === 'noun' &&
      /^(?:by|from|of)$/.test(wordOf(unit, at - 1))
    ) {
      // "a survey last year by the charity"
      at -= 3;
    } else if (before?.kind === 'preposition' && isDescribing(unit, at - 2) && chunks[at - 3]?.kind === 'noun') {
      // "a person familiar with the matter"
      at -= 3;
    } else if (before?.kind === 'preposition' && noun?.kind === 'coordinator' && chunks[at - 3]?.kind === 'noun') {
      // "in Virginia and around the country"
      at -= 3;
    } else if (reducedRelativeNoun(unit, at) >= 0) at = reducedRelativeNoun(unit, at);
    else return at;
  }
}

/** "the Ministry of Economy, Trade and Industry": the comma inside an office's name. */
function listStart(unit: Unit, at: number): number {
  const { chunks } = unit;
  const isListed = chunks[at - 1]?.kind === 'comma' && chunks[at - 2]?.kind === 'noun' && wordOf(unit, at - 3) === 'of';
  const office = chunks[at - 4];
  const head = office?.kind === 'noun' ? (unit.tokens[office.head]?.lower ?? '') : '';
  return isListed && /^(?:ministry|department|office|minister|secretary|committee|bureau|board)$/.test(head)
    ? at - 4
    : at;
}

/**
 * "Ortiz and Brandt said", but not "mended the roof and Brandt said": where the first of two subjects begins; −1 when what stands
 * before the "and" is a verb's object.
 */
function joinedStart(unit: Unit, at: number, furthest: number): number {
  const { chunks } = unit;
  if (!/^(?:and|&|or)$/.test(wordOf(unit, at - 1))) return -1;
  const other = chunks[at - 2];
  if (other?.kind !== 'noun' || other.isTemporal) return -1;
  const start = startWithin(unit, at - 2, furthest);
  const before = chunks[start - 1];
  return before?.kind === 'verb' || before?.kind === 'preposition' ? -1 : start;
}

/**
 * The noun a reduced relative clause belongs to, when the phrase at a chunk ends one: "a report issued on Monday by the agency",
 * "a report dated 13 March and reviewed by the agency", "judges handling the case"; −1 otherwise.
 */
function reducedRelativeNoun(unit: Unit, at: number): number {
  const { chunks } = unit;
  let index = at - 1;
  while (['preposition', 'adverb'].includes(chunks[index]?.kind ?? '') || isTime(chunks[index])) index--;
  const participle = chunks[index];
  if (participle?.kind !== 'verb') return -1;
  const isActive = participle.isParticiple && participle.first === participle.head && index === at - 1;
  if (isActive && cueLexicon.get(participle.lemma)?.class === 'speech') return -1;
  const isPassive = index < at - 1 && (isBareParticiple(unit, participle) || wordOf(unit, index) === 'being');
  if (!isActive && !isPassive) return -1;
  let noun = index - 1;
  if (chunks[noun]?.kind === 'coordinator') {
    noun--;
    if (isTime(chunks[noun])) noun--;
    const first = chunks[noun];
    if (first?.kind !== 'verb' || !isBareParticiple(unit, first)) return -1;
    noun--;
  }
  const found = chunks[noun];
  return found?.kind === 'noun' && !found.isTemporal ? noun : -1;
}

const isTime = (chunk: Chunk | undefined) => chunk?.kind === 'noun' && chunk.isTemporal;

const IRREGULAR_PARTICIPLE =
  /^(?:made|led|held|taken|written|seen|given|known|sent|drawn|shown|sworn|built|put|found|born|kept|told|won|brought|left|run|set)$/;

/** A participle without auxiliary: "issued", "held". */
export function isBareParticiple({ tokens }: Unit, { first, head }: VerbChunk): boolean {
  const word = tokens[head]?.lower ?? '';
  return first === head && (/(?:ed|ing)$/.test(word) || IRREGULAR_PARTICIPLE.test(word));
}
