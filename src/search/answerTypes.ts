import type { Token } from './analyse.ts';
import { type IndexedSentence, isCapital, type SentenceIndex } from './sentenceIndex.ts';

/** What a question asks for, where its form tells. */
export type AnswerType = 'date' | 'number' | 'person' | 'place' | 'reason';

/** The nouns that ask for a type when "what" or "which" stands before them, with at most one word between. */
const asked = (nouns: string): string =>
  String.raw`\b(?:what|which)\s+(?:[\p{L}'’-]{1,20}\s+)?(?:${nouns.trim().replace(/\s+/g, '|')})\b`;

const QUESTION_FORMS: readonly { readonly type: AnswerType; readonly form: RegExp }[] = [
  {
    type: 'number',
    form: new RegExp(
      String.raw`\bhow\s+(?:many|much|old|far|tall|large|big|long|high|deep|fast|wide|often|heavy)\b|${asked(
        'percent percentage number numbers proportion fraction portion amount share age distance temperature price cost population size speed rate length height width score total sum',
      )}`,
      'iu',
    ),
  },
  {
    type: 'date',
    form: new RegExp(
      String.raw`\bwhen\b|\bhow\s+long\b|\bsince\s+when\b|${asked(
        'year years date day month week decade decades century centuries time hour era period',
      )}`,
      'iu',
    ),
  },
  {
    type: 'person',
    form: new RegExp(
      String.raw`\bwho(?:m|se)?\b|${asked(
        `person people man men woman women king queen emperor leader general scientist philosopher author president minister
         group ruler commander engineer inventor professor governor official judge player coach director spokesperson company`,
      )}`,
      'iu',
    ),
  },
  {
    type: 'place',
    form: new RegExp(
      String.raw`\bwhere\b|${asked(
        `country countries city cities town towns place places location region state states continent province river area
         district street building village nation nations`,
      )}`,
      'iu',
    ),
  },
  {
    type: 'reason',
    form: new RegExp(String.raw`\bwhy\b|\bhow\s+come\b|${asked('reason reasons cause causes purpose')}`, 'iu'),
  },
];

/** Every type the question's form asks for; none for most "what" and yes-or-no questions. */
export function answerTypes(question: string): ReadonlySet<AnswerType> {
  return new Set(QUESTION_FORMS.filter(({ form }) => form.test(question)).map(({ type }) => type));
}

const DATE_WORDS = new Set(
  `january february march april june july august september october november december jan feb mar apr jun jul aug sept oct nov dec
   monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight morning afternoon evening night
   noon midnight spring summer autumn winter century centuries decade decades weekend week weeks month months year years day days
   hour hours minute minutes`.split(/\s+/),
);
const NUMBER_WORDS = new Set(
  `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
   twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion billions
   trillion dozen dozens half third quarter twice double both percent single`.split(/\s+/),
);
const YEAR = /^(?:1\d{3}|20\d{2})s?$/;
const NUMBER = /^\d/;
const REASON =
  /\b(?:because|due to|since|as a result|therefore|in order to|so that|so as to|owing to|thus|caused?|causes|reasons?|led to|leads to|result(?:s|ed)? (?:in|of|from)|allow(?:s|ed|ing)?|prevent(?:s|ed|ing)?|blam(?:e|ed|es|ing)|after|following|thanks to|in response to|to avoid|to make|to help|to keep)\b/i;
/** A capitalised word behind a preposition of place. */
const PLACE_PREPOSITIONS = new Set(
  'in at near from to of across throughout within between into around along outside toward towards off'.split(' '),
);

/** What a sentence has to offer to a question of each type. */
export interface Offer {
  readonly dates: readonly string[];
  readonly numbers: readonly string[];
  /** Stems of capitalised words that are names as far as the article shows. */
  readonly names: readonly string[];
  readonly places: readonly string[];
  readonly givesReason: boolean;
}

export function offerOf(index: SentenceIndex, sentence: IndexedSentence): Offer {
  const { text } = index.article;
  const { tokens } = sentence;
  const words = tokens.map(({ word }) => word);
  const first = tokens[0];
  const last = tokens.at(-1);
  const names = tokens.filter((token, i) => isName(index, token, i));
  return {
    dates: words.filter((word) => DATE_WORDS.has(word) || YEAR.test(word)),
    numbers: words.filter((word) => NUMBER.test(word) || NUMBER_WORDS.has(word)),
    names: names.map(({ stem }) => stem),
    places: tokens.filter((token, i) => isPlace(index, tokens, token, i)).map(({ stem }) => stem),
    givesReason: first !== undefined && last !== undefined && REASON.test(text.slice(first.start, last.end)),
  };
}

function isName(index: SentenceIndex, token: Token, position: number): boolean {
  if (token.isStopWord || !isCapital(index.article.text, token.start)) return false;
  return position > 0 || index.isName(token.word);
}

function isPlace(index: SentenceIndex, tokens: readonly Token[], token: Token, position: number): boolean {
  if (!isName(index, token, position)) return false;
  const before = [tokens[position - 1], tokens[position - 2], tokens[position - 3]];
  const preposition = before.findIndex((other) => other && PLACE_PREPOSITIONS.has(other.word));
  return preposition === 0 || (preposition > 0 && before.slice(0, preposition).every((other) => other !== undefined));
}

/** Whether the sentence offers what is asked for and the question does not already say. */
export function satisfies(offer: Offer, type: AnswerType, said: ReadonlySet<string>): boolean {
  const isNew = (found: readonly string[]): boolean => found.some((one) => !said.has(one));
  if (type === 'date') return isNew(offer.dates);
  if (type === 'number') return isNew(offer.numbers);
  if (type === 'person') return isNew(offer.names);
  if (type === 'place') return isNew(offer.places);
  return offer.givesReason;
}
