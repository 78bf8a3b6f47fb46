import { analyse } from './analyse.ts';
import type { LibraryWords } from './libraryWords.ts';
import { isAcronym } from './question.ts';
import { synonymsOf } from './synonyms.ts';
import { withoutRequest } from './withoutRequest.ts';

/** A word of a question, and what may stand for it in one article or another. */
export interface LibraryTerm {
  /** Stems with what they count, 1 for the word's own. */
  readonly stems: ReadonlyMap<string, number>;
  /** Where it is written in capitals: in some articles they may be a name's initials. */
  readonly initials: string | null;
}

/** Words that are looked up; a longer question says which article it means long before. */
const MOST_TERMS = 24;
/** What a word of the same meaning or family counts: an article that has the word itself goes first. */
const SYNONYM_WEIGHT = 0.8;
const FAMILY_WEIGHT = 0.8;

/** The words of a question as the articles' own searches may understand them. */
export function libraryTerms(words: LibraryWords, asked: string): LibraryTerm[] {
  const question = withoutRequest(asked);
  const terms = new Map<string, LibraryTerm>();
  for (const token of analyse(question)) {
    const initials = isAcronym(question, token) ? token.word : null;
    if (terms.size >= MOST_TERMS || (token.isStopWord && initials === null) || terms.has(token.stem)) continue;
    const stems = token.isStopWord ? new Map<string, number>() : stemsFor(words, token.word, token.stem);
    terms.set(token.stem, { stems, initials });
  }
  return [...terms.values()];
}

function stemsFor(words: LibraryWords, word: string, stem: string): Map<string, number> {
  const stems = words.corrections(word);
  const raise = (other: string, weight: number): void => {
    if (weight > (stems.get(other) ?? 0)) stems.set(other, weight);
  };
  for (const [other, similarity] of words.family(word)) raise(other, FAMILY_WEIGHT * similarity);
  for (const other of synonymsOf.get(stem) ?? []) raise(other, SYNONYM_WEIGHT);
  raise(stem, 1);
  return stems;
}
