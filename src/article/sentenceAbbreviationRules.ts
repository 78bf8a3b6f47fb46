import {
  AFTER_CLOCK_TIMES,
  LINKING_ABBREVIATIONS,
  MONTHS,
  NAME_SUFFIXES,
  NUMBERED_REFERENCES,
  REFERENCES_ALSO_WORDS,
  STATES,
  TITLES,
  TITLES_ALSO_WORDS,
  WEEKDAYS,
} from './abbreviations.ts';
import { hasWords, isCapitalised, isClearStarter, isStarter, opensSentence } from './sentenceClues.ts';
import type { BoundaryRule } from './sentenceRule.ts';

// A full stop may belong to an abbreviation. Each rule stands for a class of them.

/** "Gen. Amos", "St. Ives", also "10 ft. The wall" and "on Main St. The". */
export const title: BoundaryRule = {
  name: 'title',
  apply(candidate) {
    const { token, word, before } = candidate;
    const isMeasure = word === 'ft' && /\d\s*$/.test(before);
    if (!TITLES.has(word) || isMeasure) return undefined;
    if (!isStarter(candidate)) return 'none';
    if (word === 'st') return hasWords(before, 3) ? 'boundary' : 'none';
    return token === word && TITLES_ALSO_WORDS.has(word) ? 'boundary' : 'none';
  },
};

/** "e.g. this", "Leeds vs. Hull". */
export const linkingAbbreviation: BoundaryRule = {
  name: 'linking abbreviation',
  apply: ({ word }) => (LINKING_ABBREVIATIONS.has(word) ? 'none' : undefined),
};

/** "on Aug. 3", "on Sat. Nov. 5", against "in Aug. The". */
export const monthOrWeekday: BoundaryRule = {
  name: 'month or weekday',
  apply(candidate) {
    if (!isCapitalised(candidate.token)) return undefined;
    if (!MONTHS.has(candidate.word) && !WEEKDAYS.has(candidate.word)) return undefined;
    return isStarter(candidate) ? 'boundary' : 'none';
  },
};

/** "No. 5", "Vol. II", "Fig. B", "p. 55". */
export const numberedReference: BoundaryRule = {
  name: 'numbered reference',
  apply({ token, word, nextKind, nextWord }) {
    if (!NUMBERED_REFERENCES.has(word)) return undefined;
    if (REFERENCES_ALSO_WORDS.has(word) && !isCapitalised(token)) return undefined;
    if (nextKind === 'digit' || /^[IVXLC]{2,}$/.test(nextWord)) return 'none';
    return word !== 'no' && /^\p{Lu}$/u.test(nextWord) ? 'none' : undefined;
  },
};

/** "at 5 p.m. EST", "at 9 a.m. Monday", "At 5 a.m. Mr. Hill rose"; otherwise a time may end the sentence. */
export const clockTime: BoundaryRule = {
  name: 'clock time',
  apply({ word, before, nextWord, nextKind }) {
    if (!/^[ap]\.m$/.test(word)) return undefined;
    const next = nextWord.toLowerCase();
    if (nextKind === 'digit' || AFTER_CLOCK_TIMES.has(next)) return 'none';
    return TITLES.has(next) && !hasWords(before, 4) ? 'none' : 'boundary';
  },
};

/** "the U.S. Embassy", "a Ph.D. from": only a word that opens sentences shows that one begins. */
export const acronym: BoundaryRule = {
  name: 'acronym',
  apply(candidate) {
    if (!/^(?:\p{L}{1,2}\.){1,5}\p{L}$/u.test(candidate.token.replace(/^.*-/, ''))) return undefined;
    return hasWords(candidate.before, 1) && opensSentence(candidate) ? 'boundary' : 'none';
  },
};

/** "John Q. Hale", against "it was you and I. Nobody", "plan B. It", "Malcolm X. The". */
export const initial: BoundaryRule = {
  name: 'initial',
  apply(candidate) {
    const { token, before } = candidate;
    if (!/^\p{L}$/u.test(token)) return undefined;
    if (candidate.nextKind === 'digit') return 'none';
    if (/^\p{Ll}$/u.test(token)) return undefined;
    const previous = /\S+$/.exec(before.trimEnd())?.[0] ?? '';
    if (token === 'I' && /^(?:and|or|than|as|do|am)$/.test(previous)) return 'boundary';
    if (!isStarter(candidate)) return 'none';
    const behindWord = /^\p{Ll}[\p{Ll}'’-]*$/u.test(previous) && !/^(?:and|by|with)$/.test(previous);
    const behindName = /^\p{Lu}(?:\p{Ll}|\.$)/u.test(previous) && hasWords(before, 4);
    return behindWord || (behindName && isClearStarter(candidate)) ? 'boundary' : 'none';
  },
};

/** "Acme Inc. Chairman", "Paris, Tex. Police", "Elm Ave. School", against "Acme Inc. It". */
export const suffixOrState: BoundaryRule = {
  name: 'suffix or state',
  apply(candidate) {
    const isState = STATES.has(candidate.word) && isCapitalised(candidate.token);
    if (!isState && !NAME_SUFFIXES.has(candidate.word)) return undefined;
    return opensSentence(candidate) || /^["“]/.test(candidate.opening) ? 'boundary' : 'none';
  },
};

/** "Hwy. Patrol": a capitalised word without a vowel is an abbreviation nobody listed. */
export const vowellessWord: BoundaryRule = {
  name: 'word without a vowel',
  apply(candidate) {
    if (!/^[BCDFGHJKLMNPQRSTVWXZ][bcdfghjklmnpqrstvwxz]{2,}$/u.test(candidate.token) || !hasWords(candidate.before, 1))
      return undefined;
    return opensSentence(candidate) ? 'boundary' : 'none';
  },
};
