import { EXCLAIMED_NAMES, HESITATION_WORDS, isAbbreviation, MONTHS, SPEECH_VERBS, TITLES } from './abbreviations.ts';
import type { SentenceCandidate } from './sentenceCandidates.ts';
import { isStarter, opensWithCapital } from './sentenceClues.ts';
import type { BoundaryRule } from './sentenceRule.ts';

// What the marks around a possible boundary, and the letter behind it, say.

const QUOTATION_MARK = /["“”‘’'«»]/;

/** "end.Next": a missing space. Addresses, file names and dotted names look alike and are left whole. */
export const gluedText: BoundaryRule = {
  name: 'glued text',
  apply(candidate) {
    if (candidate.spaced) return undefined;
    if (/[。．！？]$/.test(candidate.terminator)) return 'boundary';
    const { token, word, closers, after } = candidate;
    const wordFollows = /^["“‘']?\p{Lu}[\p{Ll}'’]{0,30}[\s,]/u.test(after) || /^(?:Mr|Mrs|Ms|Dr)\.\s/.test(after);
    const wordPrecedes = /(?:\p{Ll}{2}|\d{3}|%)$/u.test(token) || /["”’)\]]/.test(closers);
    const partOfName = /[@/\\.]|^www/.test(token) || /^(?:Com|Net|Org|Js)\b/.test(after);
    const isGlued = candidate.terminator.length === 1 && wordFollows && wordPrecedes && !partOfName;
    return isGlued && !TITLES.has(word) && !MONTHS.has(word) ? 'boundary' : 'none';
  },
};

/** "built in 1931! ), which": the sentence goes on with its punctuation. */
export const punctuationFollows: BoundaryRule = {
  name: 'punctuation follows',
  apply: ({ after }) => (/^[,;:%&=)\]]/.test(after) ? 'none' : undefined),
};

/** "opened in 1931! — is closed": a dash goes on. */
export const dashFollows: BoundaryRule = {
  name: 'dash follows',
  apply: ({ after }) => (/^[–—-]/.test(after) ? 'none' : undefined),
};

/** "the pier (It burned. It was rebuilt.) stands": a parenthesis belongs to the sentence it stands in. */
export const insideParenthesis: BoundaryRule = {
  name: 'inside a parenthesis',
  apply: ({ parenthesised }) => (parenthesised ? 'none' : undefined),
};

/** "the pier [...] Harbour Road owns": an omission inside a sentence. */
export const bracketedOmission: BoundaryRule = {
  name: 'bracketed omission',
  apply: ({ terminator, token, closers }) =>
    /^(?:\.{3}|…)$/.test(terminator) && token === '' && /^[)\]]/.test(closers) ? 'none' : undefined,
};

/** Who writes in lower case begins sentences so; known abbreviations and ellipses still go on. */
export const lowercaseWriting: BoundaryRule = {
  name: 'lower-case writing',
  apply(candidate, context) {
    if (!context.lowercaseWriting || candidate.nextKind !== 'lowercase') return undefined;
    if (candidate.closers !== '' || isEllipsis(candidate)) return 'none';
    const isWord = candidate.token.length > 1 && !isAbbreviation(candidate.word);
    return isWord || /[!?]/.test(candidate.terminator) ? 'boundary' : 'none';
  },
};

/** "on the hill. (photo: city archive)": a parenthesis behind a full stop stands apart even in lower case. */
export const parenthesisFollows: BoundaryRule = {
  name: 'parenthesis follows',
  apply({ terminator, token, word, opening, nextKind }) {
    if (terminator !== '.' || nextKind !== 'lowercase' || !opening.startsWith('(')) return undefined;
    return token.length > 1 && !isAbbreviation(word) ? 'boundary' : 'none';
  },
};

/** A sentence does not begin with a small letter ("on Mill St. in a boathouse"). */
export const lowercaseFollows: BoundaryRule = {
  name: 'lower case follows',
  apply: ({ nextKind }) => (nextKind === 'lowercase' ? 'none' : undefined),
};

/** Only a letter, a digit, an opening mark or a sign such as "$" begins a sentence. */
export const symbolFollows: BoundaryRule = {
  name: 'symbol follows',
  apply({ nextKind, opening }) {
    return nextKind === 'symbol' && opening === '' ? 'none' : undefined;
  },
};

/** "three dots … Next": an omission at the end, unless it opens the sentence or stands as ". . ." in the middle. */
export const ellipsis: BoundaryRule = {
  name: 'ellipsis',
  apply(candidate) {
    if (!isEllipsis(candidate)) return undefined;
    const { terminator, token, before, closers } = candidate;
    const dots = terminator.replaceAll(/\s/g, '').length;
    if (dots < 4) {
      if (/\s/.test(terminator) || /^[\s\p{P}]*$/u.test(before + token)) return 'none';
      // "but … I don't know", "I … I mean": the speaker hesitates.
      if (closers === '' && HESITATION_WORDS.has(lastWord(token, before))) return 'none';
    }
    return opensWithCapital(candidate) ? 'boundary' : 'none';
  },
};

/** "at Yahoo! Inc.": the mark belongs to the name. */
export const exclaimedName: BoundaryRule = {
  name: 'exclaimed name',
  apply: (candidate) =>
    candidate.terminator === '!' && EXCLAIMED_NAMES.has(candidate.word) && !isStarter(candidate) ? 'none' : undefined,
};

/** "“Why?” Mayor Ellis asked.": the speaker belongs to the question. */
export const speakerFollows: BoundaryRule = {
  name: 'speaker follows',
  apply({ terminator, closers, after }) {
    if (!/[!?]$/.test(terminator) || !QUOTATION_MARK.test(closers)) return undefined;
    const [, verb] = /^(?:\p{Lu}[\p{L}.'’-]*\s+){1,5}(\p{Ll}+)/u.exec(after) ?? [];
    return verb !== undefined && SPEECH_VERBS.has(verb) ? 'none' : undefined;
  },
};

/** "?", "!", "?!" end sentences. */
export const strongTerminator: BoundaryRule = {
  name: 'question or exclamation mark',
  apply: ({ terminator }) => (/[!?！？。．]$/.test(terminator) ? 'boundary' : undefined),
};

/** "12. Next steps", "A. Background", "• 9. First": a number or letter that opens the sentence counts it. */
export const itemMarker: BoundaryRule = {
  name: 'item marker',
  apply({ before, token, closers }) {
    if (!/^[\s•⁃‣▪●◦*–—-]*$/.test(before) || !/^\)?$/.test(closers)) return undefined;
    return /^[(•⁃]?(?:\d{1,2}|\p{L}|[ivx]{1,5}|[IVX]{1,5})$/u.test(token) ? 'none' : undefined;
  },
};

/** "He said “We left.” Then": what closes in quotation marks is closed, abbreviation or not. */
export const closedQuotation: BoundaryRule = {
  name: 'closed quotation',
  apply: ({ closers }) => (QUOTATION_MARK.test(closers) ? 'boundary' : undefined),
};

function isEllipsis({ terminator }: SentenceCandidate): boolean {
  return /^(?:[.\s]{2,}|[.…]*…[.…]*)$/.test(terminator);
}

/** The word an ellipsis follows, attached or behind a space. */
function lastWord(token: string, before: string): string {
  const word = token === '' ? (/\S+$/.exec(before.trimEnd())?.[0] ?? '') : token;
  return word.toLowerCase().replace(/^[^\p{L}]+/u, '');
}
