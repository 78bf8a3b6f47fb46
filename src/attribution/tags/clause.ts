import { reportingVerbLemma } from './reportingVerbs.ts';
import type { TaggedWord } from './taggedWord.ts';
import { wordList } from './wordList.ts';

/** How far a rule looks for the verb of a clause. Further off, the clause is taken to have none. */
const REACH = 14;

const NOT_FINITE = wordList('be been being having to');
const CLAUSE_OPENERS = wordList(
  'that who which whom whose where when while because if whether although though unless as',
);
const CLAUSE_ENDS = /^[;:.?!()[\]—–-]+$/;

/** A verb that can be its clause's own: "says", "had", "fell"; not "saying", "be", "to say". */
export function isFiniteVerb(sentence: readonly TaggedWord[], index: number): boolean {
  const word = sentence[index];
  if (word === undefined || NOT_FINITE.has(word.lower)) return false;
  if (word.tag === 'AUX') return true;
  return word.tag === 'VERB' && !word.lower.endsWith('ing') && sentence[index - 1]?.lower !== 'to';
}

/** Whether the clause still has its verb to come behind `index`: "fraud claims *rose*", "the state reports *were* lost". */
export function hasVerbAhead(sentence: readonly TaggedWord[], index: number): boolean {
  for (let next = index + 1; next < sentence.length && next <= index + REACH; next += 1) {
    const word = sentence[next];
    if (word === undefined || endsClause(word) || word.lower === ',') return false;
    if (isFiniteVerb(sentence, next)) return true;
  }
  return false;
}

/**
 * Whether the clause already has its verb before `index`: "she *rejected* the ministry claims". A verb of speech does
 * not count, since another clause begins behind it: "he says the ministry claims that …".
 */
export function hasVerbBefore(sentence: readonly TaggedWord[], index: number): boolean {
  for (let previous = index - 1; previous >= 0 && previous >= index - REACH; previous -= 1) {
    const word = sentence[previous];
    if (word === undefined || endsClause(word) || word.tag === 'CCONJ') return false;
    if (isFiniteVerb(sentence, previous)) return reportingVerbLemma(word.lower) === undefined;
  }
  return false;
}

function endsClause(word: TaggedWord): boolean {
  return word.kind === 'quotation' || CLAUSE_OPENERS.has(word.lower) || CLAUSE_ENDS.test(word.text);
}
