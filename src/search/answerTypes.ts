import type { Token } from './analyse.ts';
import { type IndexedSentence, isCapital, type SentenceIndex } from './sentenceIndex.ts';

/** What a question asks for, where its form tells. */
export type AnswerType =
  | 'money'
  | 'age'
  | 'length'
  | 'weight'
  | 'speed'
  | 'percentage'
  | 'count'
  | 'number'
  | 'clock'
  | 'duration'
  | 'date'
  | 'person'
  | 'name'
  | 'place'
  | 'reason';

/** Types whose answers have a form of their own: a sentence without that form cannot answer. */
export const measurableTypes: ReadonlySet<AnswerType> = new Set([
  'money',
  'age',
  'length',
  'weight',
  'speed',
  'percentage',
  'count',
  'number',
  'clock',
  'duration',
  'date',
]);

const oneOf = (words: string): string => `(?:${words.trim().replace(/\s+/g, '|')})`;
const AUXILIARY = oneOf('did does do had has have will would can could should might may must');
/** "what" or "which", perhaps "is the", then one of the nouns with at most two words before it: "what is the average price". */
const whatNoun = (nouns: string, words = 2): string =>
  String.raw`\b(?:what|which|whats|what['’]s)(?:\s(?:is|was|are|were))?(?:\s(?:the|a|an|his|her|their|its|of))?(?:\s(?!${AUXILIARY}\b)[\p{L}'’-]{1,20}){0,${words}}?\s${oneOf(nouns)}\b`;
/** A question word that opens the question or a part of it; elsewhere it only links: "people who", "noticed when". */
const opening = (word: string): string =>
  String.raw`(?:^|[,;:.–—?!]|\b${oneOf('and or but by to for with from of about at in on since until till so exactly know wonder')})\s{0,3}${word}\b`;

interface QuestionForm {
  readonly type: AnswerType;
  readonly form: RegExp;
}

const form = (type: AnswerType, ...alternatives: string[]): QuestionForm => ({
  type,
  form: new RegExp(alternatives.join('|'), 'iu'),
});

const MONEY_NOUNS = `price cost costs salary wage wages fee fine fare budget bonus compensation revenue profit turnover debt
  reward bill rent`;
const MONEY_VERBS = `cost costs pay paid pays earn earns earned worth spend spent charge charged charges price priced fine fined
  raise raised donate donated owe owed owes lose lost invest invested offer offered receive fetch fetched sell sold buy bought
  borrow borrowed compensation money salary`;

/** A question may have several of them. */
const QUESTION_FORMS: readonly QuestionForm[] = [
  form('clock', String.raw`\b(?:at\s+)?(?:what|which)\s+(?:time|hour)\b`),
  form('age', String.raw`\bhow\s+(?:old|young)\b`, whatNoun('age')),
  form('percentage', whatNoun('percent percentage proportion fraction share')),
  form(
    'money',
    String.raw`\bhow\s+(?:much|expensive|cheap|costly)\b.{0,200}\b${oneOf(MONEY_VERBS)}\b`,
    whatNoun(MONEY_NOUNS),
    String.raw`\bhow\s+much\s+(?:is|are|was|were|does|did|do|will|would)\b(?!.{0,200}\b(?:weigh|weighs|eat|eats|rise|grow)\b)`,
  ),
  form('weight', String.raw`\bhow\s+heavy\b|\bhow\s+much\b.{0,200}\bweighs?\b`, whatNoun('weight')),
  form('speed', String.raw`\bhow\s+fast\b`, whatNoun('speed speeds')),
  form(
    'length',
    String.raw`\bhow\s+(?:tall|high|deep|wide|thick)\b`,
    whatNoun('height depth width length distance area'),
  ),
  form('duration', String.raw`\bhow\s+(?:long|soon)\b`),
  form('count', String.raw`\bhow\s+many\b`, whatNoun('number population')),
  form(
    'number',
    String.raw`\bhow\s+(?:much|far|big|large|often|strong|close)\b`,
    whatNoun('amount size rate score total sum temperature figure'),
  ),
  form(
    'date',
    opening('when'),
    whatNoun('year years date day month week decade decades century centuries era period', 1),
  ),
  form('name', String.raw`\b(?:name|names)\s+of\b|\b(?:called|named)\s*\??\s*$`, String.raw`[’']s\s+name\b`),
  form(
    'name',
    whatNoun(
      'company firm newspaper paper club party school bank agency brand university magazine website ship constituency',
    ),
  ),
  form('person', opening('who(?:m|se)?')),
  form(
    'person',
    whatNoun(`person people man men woman women king queen emperor leader general scientist philosopher author president
        minister group ruler commander engineer inventor professor governor official judge player coach director spokesperson`),
  ),
  form('place', String.raw`\bwhere\b`),
  form(
    'place',
    whatNoun(`country countries city cities town towns place places location region state states continent province river area
        district street building village nation nations island`),
  ),
  form('reason', String.raw`\bwhy\b|\bhow\s+come\b`, whatNoun('reason reasons cause causes purpose')),
];

/** Every type the question's form asks for; none for most "what" and yes-or-no questions. */
export function answerTypes(question: string): ReadonlySet<AnswerType> {
  // What is asked for stands near the front, also of long messages.
  const front = question.slice(0, 600);
  const found = new Set(QUESTION_FORMS.filter((one) => one.form.test(front)).map(({ type }) => type));
  // "How much does it cost" is after a sum of money; any other number would not do.
  if ([...found].some((type) => type !== 'number' && measurableTypes.has(type))) found.delete('number');
  return found;
}

const NUMBER_WORDS = `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
  eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions
  billion billions trillion dozen dozens half third quarter twice double both single several`;
const IS_NUMBER_WORD = new Set(NUMBER_WORDS.split(/\s+/));
/** The bound keeps a run of digits linear: what is measured matches from one of its later digits just as well. */
const NUMERAL = String.raw`(?:\d[\d,.]{0,20}|\b${oneOf(NUMBER_WORDS)})`;
/** A numeral, at most a hyphen or a blank and one word such as "million", then the unit. */
const measured = (units: string): string =>
  String.raw`${NUMERAL}(?:\s|-)?(?:(?:million|billion|thousand|hundred|square|cubic|and a half|or so)\s)?${oneOf(units)}\b`;

const TIME_UNITS =
  'seconds? minutes? hours? days? nights? weeks? weekends? fortnights? months? years? decades? centuries century seasons? terms?';
const MONTHS =
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sept? oct nov dec';
const WEEKDAYS = 'mondays? tuesdays? wednesdays? thursdays? fridays? saturdays? sundays?';

/** The forms of measurable answers. Each alternative starts at a digit or a word and cannot run on: linear on any text. */
const ANSWER_FORMS: Readonly<Partial<Record<AnswerType, RegExp>>> = {
  money: new RegExp(
    String.raw`[$€£¥₹₽₩]\s?\d|\b(?:USD|EUR|GBP|Rs\.?)\s?\d|${measured(
      `dollars? euros? pounds? pence cents? crowns? rupees? lakh crore yen yuan pesos? francs? kron[ae]r? krona kroner zloty rand
       reais roubles? rubles? lira dinars? dirhams? shekels? won baht ringgit naira shillings? bucks quid euro EUR USD`,
    )}`,
    'iu',
  ),
  age: /,\s\d{1,3}(?:,(?!\d)|\.)|\b(?:\d{1,3}|\p{L}{3,9})-years?-old\b|\baged\s\d|\b\d{1,3}\syears?\sold\b|\bin\s(?:his|her|their)\s(?:late\s|early\s|mid-?)?\p{L}{4,8}ies\b/iu,
  length: new RegExp(
    measured(
      'mm cm m km metres? meters? kilometres? kilometers? centimetres? centimeters? millimetres? miles? feet foot ft inch inches yards? acres? hectares? storeys? stories',
    ),
    'iu',
  ),
  weight: new RegExp(
    measured('kg kilos? kilograms? kilogrammes? grams? g tonnes? tons? lbs? pounds? ounces? stone'),
    'iu',
  ),
  speed: new RegExp(
    measured(
      'km/h kph mph knots? kilometres\\s(?:an|per)\\shour kilometers\\s(?:an|per)\\shour miles\\s(?:an|per)\\shour',
    ),
    'iu',
  ),
  percentage:
    /%|\bper\s?cent\b|\b(?:half|third|thirds|quarter|quarters|majority|most)\b|\b(?:one|two|three)\sin\s\p{L}+\b/iu,
  clock: /\b\d{1,2}(?:[:.]\d{2})?\s?[ap]\.?m\b|\b\d{1,2}:\d{2}\b|\b(?:noon|midnight|dawn|midday|o['’]clock)\b/iu,
  duration: new RegExp(
    String.raw`${measured(TIME_UNITS)}|\b(?:an?|the|this|last|next|few|several)\s(?:[\p{L}]{3,6}\s)?${oneOf(TIME_UNITS)}\b|\b(?:until|since|overnight|permanently|indefinitely)\b`,
    'iu',
  ),
  date: new RegExp(
    String.raw`\b(?:1\d{3}|20\d{2})s?\b|\b${oneOf(MONTHS)}\b|\b${oneOf(WEEKDAYS)}\b|\b${oneOf(
      `today yesterday tomorrow tonight morning afternoon evening overnight noon midnight spring summer autumn winter century
       decade weekend ago later earlier since until till soon`,
    )}\b|\b(?:last|next|this|past|every|each|first|a)\s${oneOf(TIME_UNITS)}\b|${measured(TIME_UNITS)}|\b\d{1,2}(?:[:.]\d{2})?\s?[ap]\.?m\b`,
    'iu',
  ),
};

const REASON =
  /\b(?:because|due to|since|as a result|therefore|in order to|so that|so as to|owing to|thus|caused?|causes|reasons?|led to|leads to|result(?:s|ed)? (?:in|of|from)|allow(?:s|ed|ing)?|prevent(?:s|ed|ing)?|blam(?:e|ed|es|ing)|after|following|thanks to|in response to|to avoid|to make|to help|to keep)\b/i;
const PLACE_PREPOSITIONS = new Set(
  'in at near from to of across throughout within between into around along outside toward towards off'.split(' '),
);
/** Words either side of a numeral among which the counted noun stands: "three of the five columns". */
const COUNT_REACH = 4;
/** Words between a thing and its name: "the curator, Tariq Ellsandi", "a company called Orrin". */
const NAME_REACH = 4;
/** "2013" counts nothing. */
const IS_YEAR = /^(?:1[5-9]|20)\d{2}$/;

/** What a sentence has to offer to questions. */
export interface Offer {
  readonly text: string;
  /** Whether the text has the form of such an answer, as far as it was asked. */
  readonly forms: Map<AnswerType, boolean>;
  /** Numerals, without years. */
  readonly numbers: readonly string[];
  /** Stems of capitalised words that are names as far as the article shows. */
  readonly names: readonly string[];
  readonly places: readonly string[];
  /** Stems that stand near a numeral: what may be counted. */
  readonly counted: ReadonlySet<string>;
  /** Each name with the stems of the other content words near it: what it may be the name of. */
  readonly named: readonly { readonly name: string; readonly near: readonly string[] }[];
}

export function offerOf(index: SentenceIndex, { tokens }: IndexedSentence): Offer {
  const first = tokens[0];
  const last = tokens.at(-1);
  const isNumber = tokens.map(({ word }) => (/^\d/.test(word) && !IS_YEAR.test(word)) || IS_NUMBER_WORD.has(word));
  const nearNumber = tokens.filter((_, i) => around(isNumber, i, COUNT_REACH).includes(true));
  const isNamed = tokens.map((token, i) => isName(index, token, i));
  return {
    // The currency sign before the first word and the percent sign behind the last are part of what is offered.
    text: first && last ? index.article.text.slice(Math.max(0, first.start - 1), last.end + 1) : '',
    forms: new Map(),
    numbers: tokens.filter((_, i) => isNumber[i]).map(({ word }) => word),
    names: tokens.filter((_, i) => isNamed[i]).map(({ stem }) => stem),
    named: tokens.flatMap((token, i) =>
      isNamed[i]
        ? [
            {
              name: token.stem,
              near: around(tokens, i, NAME_REACH)
                .filter(isContent)
                .map(({ stem }) => stem),
            },
          ]
        : [],
    ),
    places: tokens.filter((token, i) => isPlace(index, tokens, token, i)).map(({ stem }) => stem),
    counted: new Set(nearNumber.map(({ stem }) => stem)),
  };
}

const isContent = ({ isStopWord }: Token): boolean => !isStopWord;

function around<T>(list: readonly T[], at: number, reach: number): readonly T[] {
  return list.slice(Math.max(0, at - reach), at + reach + 1);
}

function isName(index: SentenceIndex, token: Token, position: number): boolean {
  if (token.isStopWord || !isCapital(index.article.text, token.start)) return false;
  return position > 0 || index.isName(token.word);
}

function isPlace(index: SentenceIndex, tokens: readonly Token[], token: Token, position: number): boolean {
  if (!isName(index, token, position)) return false;
  const before = tokens.slice(Math.max(0, position - 3), position);
  return before.some(({ word }) => PLACE_PREPOSITIONS.has(word));
}

/** What the question brings: it cannot be its own answer. */
export interface Asked {
  /** Words and stems of the question. */
  readonly said: ReadonlySet<string>;
  /** Stems that stand for the noun behind "how many"; empty where nothing is counted. */
  readonly counted: ReadonlySet<string>;
}

/** How far the sentence offers what is asked for and the question does not already say: 0, ½ or 1. */
export function satisfaction(offer: Offer, type: AnswerType, { said, counted }: Asked): number {
  const isNew = (found: readonly string[]): number => (found.some((one) => !said.has(one)) ? 1 : 0);
  switch (type) {
    case 'count':
      if (isNew(offer.numbers) === 0) return 0;
      return [...counted].some((stem) => offer.counted.has(stem)) ? 1 : 0.5;
    case 'number':
      return isNew(offer.numbers);
    case 'person':
      return isNew(offer.names);
    case 'name':
      return offer.named.some(({ name, near }) => !said.has(name) && near.some((stem) => said.has(stem))) ? 1 : 0;
    case 'place':
      return isNew(offer.places);
    case 'reason':
      return REASON.test(offer.text) ? 1 : 0;
    default:
      return hasForm(offer, type) ? 1 : 0;
  }
}

function hasForm({ text, forms }: Offer, type: AnswerType): boolean {
  const known = forms.get(type);
  if (known !== undefined) return known;
  const found = ANSWER_FORMS[type]?.test(text) ?? false;
  forms.set(type, found);
  return found;
}
