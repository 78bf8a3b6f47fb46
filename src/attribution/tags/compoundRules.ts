import { isCapitalised, isOpening } from './capitals.ts';
import type { TagRule } from './rule.ts';
import type { TaggedWord } from './taggedWord.ts';
import { wordList } from './wordList.ts';

/*
 * A word with hyphens is one token. It is tagged for what it does in its phrase: before a noun it describes ("a
 * long-time aide"), otherwise its parts say what it is ("the vice-chair", "they re-elected him").
 */

const ROLE_ENDINGS = wordList(`
  chair chairs chairman chairwoman chairperson president presidents minister ministers founder founders owner owners
  author authors host hosts star stars pilot pilots defendant defendants worker workers leader leaders chief chiefs
  captain captains manager managers editor editors director directors coach coaches writer writers producer producers
  sponsor sponsors general generals elect law large man woman men women partner partners wife husband
  officer officers official officials creator creators operator operators secretary treasurer principal principals
  governor mayor spokesman spokeswoman spokesperson champion champions conspirator conspirators pat
`);
const VERB_PREFIXES = wordList('re co pre mis over under out counter double fact cross');
const DESCRIBING_ENDINGS = wordList(`
  based led backed born run owned held made era style wide free long old old-style educated trained listed controlled
  occupied administered bound speaking aligned linked related like type funded sponsored supported brokered mandated
  friendly only proof ready day year week month hour minute mile foot point time term level scale party
`);
const NUMBER_WORDS = wordList(`
  one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty ninety
  hundred thousand half third thirds quarter quarters fifth fifths sixth eighth tenth tenths a
`);

function partsOf(word: TaggedWord): string[] {
  return word.lower.split(/[-\u2010\u2011]/).filter((part) => part !== '');
}

function isCompound(word: TaggedWord): boolean {
  return word.kind === 'word' && /.[-\u2010\u2011]./u.test(word.text);
}

function isNominal(word: TaggedWord | undefined): boolean {
  return word?.tag === 'NOUN' || word?.tag === 'PROPN';
}

/** "runner-up", "passers-by". */
function isAgent([first = '', last = '']: readonly string[]): boolean {
  return /ers?$/.test(first) && (last === 'up' || last === 'by');
}

export const COMPOUND_RULES: readonly TagRule[] = [
  {
    name: 'aged-compound',
    why: '"a 30-year-old nurse" describes; "the 30-year-old said" is a person.',
    repair: (word, index, sentence) => {
      if (!isCompound(word) || !/-olds?$/.test(word.lower)) return undefined;
      const next = sentence[index + 1];
      return next?.tag === 'ADJ' || (isNominal(next) && !isCapitalised(next)) || next?.tag === 'PROPN' ? 'ADJ' : 'NOUN';
    },
  },
  {
    name: 'describing-compound',
    why: '"the London-based firm", "a U.S.-led force", "a well-known actor": a hyphened word before a noun describes it.',
    repair: (word, index, sentence) => {
      if (!isCompound(word)) return undefined;
      const parts = partsOf(word);
      const last = parts.at(-1) ?? '';
      if (ROLE_ENDINGS.has(last)) return undefined;
      const isDescribing = DESCRIBING_ENDINGS.has(last) || /.(?:ed|ing)$/.test(last);
      const next = sentence[index + 1];
      if (isCapitalised(word)) {
        const opensBeforeNoun = isOpening(sentence, index) && next?.tag === 'NOUN' && !isCapitalised(next);
        return (isDescribing || opensBeforeNoun) && /-\p{Ll}/u.test(word.text) ? 'ADJ' : undefined;
      }
      const isBeforeNoun = next !== undefined && (isNominal(next) || next.tag === 'ADJ' || next.tag === 'NUM');
      return isBeforeNoun && word.tag !== 'PROPN' ? 'ADJ' : undefined;
    },
  },
  {
    name: 'role-compound',
    why: '"co-founder", "vice-chair", "president-elect", "editor-in-chief", "runner-up" are people.',
    repair: (word) => {
      if (!isCompound(word) || (isCapitalised(word) && /-\p{Lu}/u.test(word.text))) return undefined;
      const parts = partsOf(word);
      const isRole = ROLE_ENDINGS.has(parts.at(-1) ?? '') || isAgent(parts);
      return isRole && !VERB_PREFIXES.has(parts[0] ?? '') ? 'NOUN' : isRole && parts[0] === 'co' ? 'NOUN' : undefined;
    },
  },
  {
    name: 'number-compound',
    why: '"two-thirds", "twenty-one", "a-third" are numbers.',
    repair: (word) => (isCompound(word) && partsOf(word).every((part) => NUMBER_WORDS.has(part)) ? 'NUM' : undefined),
  },
];
