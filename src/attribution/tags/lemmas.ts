import type { PartOfSpeech } from 'wink-nlp';
import { reportingVerbLemma } from './reportingVerbs.ts';
import type { TaggedWord } from './taggedWord.ts';
import type { FirstTag } from './tagger.ts';
import { wordList } from './wordList.ts';

/** Pronouns in the object's case; "her" is one only where no noun follows. Possessives stay as they are. */
const OBJECT_PRONOUNS: ReadonlyMap<string, string> = new Map([
  ['me', 'i'],
  ['him', 'he'],
  ['them', 'they'],
  ['us', 'we'],
  ['whom', 'who'],
]);

/** Verbs and negations that lean on the word before them. */
const CLITICS: ReadonlyMap<string, string> = new Map([
  ["n't", 'not'],
  ["'re", 'be'],
  ["'m", 'be'],
  ["'ve", 'have'],
  ["'ll", 'will'],
  ["'d", 'would'],
]);

const BEHIND_CONTRACTED_HAS = wordList('been got had become done gone said');

/** The dictionary form of a word under its tag, in lower case; `first` is what the tagger made of the word. */
export function lemmaOf(sentence: readonly TaggedWord[], index: number, first: FirstTag | undefined): string {
  const word = sentence[index];
  if (word === undefined) return '';
  const { lower, tag } = word;
  switch (tag) {
    case 'AUX':
      return lower === "'s"
        ? lemmaOfContraction(sentence[index + 1])
        : (CLITICS.get(lower) ?? lemmaByTagger(first, lower));
    case 'PART':
      return CLITICS.get(lower) ?? lower;
    case 'PRON':
      return lemmaOfPronoun(lower, sentence[index + 1]);
    case 'VERB':
      return reportingVerbLemma(lower) ?? (isVerb(first?.tag) ? lemmaByTagger(first, lower) : stemOfVerb(lower));
    case 'NOUN':
      return first?.tag === 'NOUN' ? lemmaByTagger(first, lower) : singular(lower);
    case 'ADJ':
    case 'ADV':
      return tag === first?.tag ? lemmaByTagger(first, lower) : lower;
    default:
      return lower;
  }
}

function isVerb(tag: PartOfSpeech | undefined): boolean {
  return tag === 'VERB' || tag === 'AUX';
}

/** The tagger may have seen a part of the word or a stand-in only; then its lemma is none of this word's. */
function lemmaByTagger(first: FirstTag | undefined, lower: string): string {
  return first !== undefined && first.lemma !== '' && first.lemma[0] === lower[0] ? first.lemma : lower;
}

function lemmaOfContraction(next: TaggedWord | undefined): string {
  return next !== undefined && BEHIND_CONTRACTED_HAS.has(next.lower) ? 'have' : 'be';
}

/** "told her that" → she; "her claim" → her. */
function lemmaOfPronoun(lower: string, next: TaggedWord | undefined): string {
  if (lower !== 'her') return OBJECT_PRONOUNS.get(lower) ?? lower;
  const isPossessive = next !== undefined && ['NOUN', 'PROPN', 'ADJ', 'NUM'].includes(next.tag);
  return isPossessive ? 'her' : 'she';
}

const DOUBLED_CONSONANT = /([bdgkmnprt])\1$/;
/** Stems that lost an e before their ending: "chang", "creat", "realiz", "forc", "provok". */
const STEM_WITHOUT_E = /(?:[aeiou][vzk]|[^aeiou]l|[nrd]g|[ai]t|iz|[cu]|[^aeious]s)$/;

/** Good enough for verbs that report nothing: "walked" → walk, "planned" → plan, "changing" → change. */
function stemOfVerb(lower: string): string {
  if (/[^aeiou]ie[sd]$/.test(lower)) return `${lower.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|z)es$/.test(lower)) return lower.slice(0, -2);
  if (/[^s]s$/.test(lower)) return lower.slice(0, -1);
  const ending = /.{3}(?<ing>ing)$|.{2}(?<ed>ed)$/.exec(lower)?.groups;
  if (ending === undefined) return lower;
  const stem = lower.slice(0, ending['ing'] === undefined ? -2 : -3);
  if (DOUBLED_CONSONANT.test(stem)) return stem.slice(0, -1);
  return STEM_WITHOUT_E.test(stem) ? `${stem}e` : stem;
}

/** "claims" → claim, "ministries" → ministry, "witnesses" → witness. */
function singular(lower: string): string {
  if (/[^aeiou]ies$/.test(lower)) return `${lower.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|z)es$/.test(lower)) return lower.slice(0, -2);
  return /[^siu]s$/.test(lower) ? lower.slice(0, -1) : lower;
}
