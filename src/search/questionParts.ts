import { analyse, type Token } from './analyse.ts';
import { withoutRequest } from './withoutRequest.ts';

/** More than this asks too much for one reply; the last part then holds the rest. */
const MOST_PARTS = 3;
/** A longer text is a message, not a question of several parts. */
const LONGEST_SPLIT = 600;

const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

const ASKING = wordSet('who whom whose what which when where why how whos whats wheres whens hows whys');
/** Those that as often begin a clause: "when the ferry sails". */
const CLAUSE_WORDS = wordSet('when where why how');
/** Behind a comma these go on about the noun before it: "Moss, who runs the mill, …". */
const RELATIVE_WORDS = wordSet('who whom whose which');
/** "s" is what the analysis leaves of "where's". */
const AUXILIARIES = wordSet(
  'do does did is are was were am has have had will would can could should may might must shall s re d ll ve',
);
const QUANTITIES = wordSet(
  'many much long old young far often big large tall high deep wide fast soon strong heavy close expensive',
);
const JOINING = wordSet('and plus but');
/** Between "and" and what is asked: "and if so, when?" */
const FILLERS = wordSet('and also then if so exactly just');
const PREPOSITIONS = wordSet('to by for with from of about at in on since until till under over into through against');
/** Before "and" they show that a clause goes on: "if and when". */
const CLAUSE_OPENERS = wordSet('if before after since until both between');
const PRONOUNS = wordSet('it he she they him her them its his their hers theirs');
const SUBJECTS = wordSet('it he she they we you there this these those anyone anybody someone somebody everyone');
const DETERMINERS = wordSet('the a an this that these those his her its their our your my');
const COUNTING = wordSet('many much what which');
const DO_FORMS = wordSet('do does did');

/** A question with its words. */
interface Asked {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** "I want to know when it burnt": no auxiliary comes first. */
  readonly isIndirect: boolean;
}

/** The words that ask in one part, tokens `from` to before `to`, and its first word to ask. */
interface Part {
  readonly from: number;
  readonly to: number;
  /** Where the words that only ask end: "how much", "by whom". */
  readonly rest: number;
}

/**
 * The questions that one question joins: "Who built the mill and when?" asks "Who built the mill" and "when built the mill". The
 * parts lend each other the words they lean on. One, the question as it stands, where it joins only nouns or clauses.
 */
export function questionParts(question: string): readonly string[] {
  const whole = [question];
  const asked = readAsked(question);
  if (!asked) return whole;
  const parts = partsOf(asked);
  const [first] = parts;
  if (parts.length < 2 || !first || !isAsking(asked, first)) return whole;
  const texts = parts.map((part) => standingAlone(asked, parts, part));
  const canBeAsked = texts.every((text) => analyse(text).some(({ isStopWord }) => !isStopWord));
  return canBeAsked && new Set(texts).size === texts.length ? texts : whole;
}

function readAsked(question: string): Asked | null {
  if (question.length > LONGEST_SPLIT) return null;
  const text = withoutRequest(question);
  const opening = question.slice(0, question.length - text.length);
  return {
    text,
    tokens: analyse(text),
    isIndirect: /\b(?:tell|know|show|explain|learn|hear|read|say)\b/i.test(opening),
  };
}

function partsOf(asked: Asked): readonly Part[] {
  const parts: Part[] = [];
  let from = 0;
  let at = 1;
  while (at < asked.tokens.length && parts.length < MOST_PARTS - 1) {
    const next = isAsking(asked, { from, to: at }) ? startOfNext(asked, from, at) : null;
    if (next !== null) {
      parts.push(partFrom(asked, from, at));
      from = next;
      at = next;
    }
    at++;
  }
  return [...parts, partFrom(asked, from, asked.tokens.length)];
}

/** Where a part begins that is joined to what is before `at`; null where none is. */
function startOfNext(asked: Asked, from: number, at: number): number | null {
  const { tokens } = asked;
  const gap = between(asked, at - 1, at);
  const isJoined = JOINING.has(wordAt(asked, at)) || gap.includes('&');
  const isNewSentence = /[?;\n]/.test(gap);
  const isListed = gap.includes(',');
  if (!isJoined && !isNewSentence && !isListed) return null;
  if (CLAUSE_OPENERS.has(wordAt(asked, at - 1))) return null;
  let next = at;
  while (next < tokens.length && FILLERS.has(wordAt(asked, next))) next++;
  const start = JOINING.has(wordAt(asked, next)) ? next + 1 : next;
  const word = PREPOSITIONS.has(wordAt(asked, start)) ? start + 1 : start;
  if (!ASKING.has(wordAt(asked, word))) return (isJoined || isNewSentence) && isYesOrNo(asked, start) ? start : null;
  if (isNewSentence) return start;
  const isCommaAlone = isListed && !isJoined;
  return isAskedHere(asked, { from, at, word, isCommaAlone }) ? start : null;
}

interface Joint {
  /** Where the part before begins. */
  readonly from: number;
  /** Where it ends. */
  readonly at: number;
  /** The word that asks behind it. */
  readonly word: number;
  readonly isCommaAlone: boolean;
}

/** Whether the word asks something of its own here, and does not go on with a clause. */
function isAskedHere(asked: Asked, { from, at, word, isCommaAlone }: Joint): boolean {
  const asking = wordAt(asked, word);
  const others = positions(asked, from, at).slice(1);
  // "the man who runs the mill and who owns the ferry"
  if (others.some((other) => wordAt(asked, other) === asking)) return false;
  // "who knows when and where it sails"
  if (others.includes(at - 1)) return false;
  const isBare = endsAt(asked, word);
  const isInverted =
    AUXILIARIES.has(wordAt(asked, word + 1)) ||
    (asking.length > 3 && asking.endsWith('s') && ASKING.has(asking.slice(0, -1)));
  if (isCommaAlone && RELATIVE_WORDS.has(asking)) return isBare;
  if (isBare || isInverted) return true;
  if (others.length > 0) return false;
  const isQuantity = asking === 'how' && QUANTITIES.has(wordAt(asked, word + 1));
  return !CLAUSE_WORDS.has(asking) || isQuantity || asked.isIndirect;
}

/** "did it", "is there", and something said of it. */
function isYesOrNo(asked: Asked, start: number): boolean {
  if (!AUXILIARIES.has(wordAt(asked, start)) || !SUBJECTS.has(wordAt(asked, start + 1))) return false;
  return asked.tokens.slice(start + 2).some(({ isStopWord }) => !isStopWord);
}

/** Whether nothing is asked with the word but itself: "and when?", "when, where and why". */
function endsAt(asked: Asked, word: number): boolean {
  const next = asked.tokens[word + 1];
  if (!next || JOINING.has(next.word)) return true;
  return /[,?;&\n]/.test(between(asked, word, word + 1));
}

/** Whether there is a word that asks, or the part opens as yes-or-no questions do. */
function isAsking(asked: Asked, { from, to }: Pick<Part, 'from' | 'to'>): boolean {
  return positions(asked, from, to).length > 0 || AUXILIARIES.has(wordAt(asked, from));
}

/** Of the words that ask. */
function positions({ tokens }: Asked, from: number, to: number): readonly number[] {
  return tokens.slice(from, to).flatMap(({ word }, i) => (ASKING.has(word) ? [from + i] : []));
}

function partFrom(asked: Asked, from: number, to: number): Part {
  const [word] = positions(asked, from, to);
  if (word === undefined) return { from, to, rest: Math.min(to, from + 1) };
  const asking = wordAt(asked, word);
  if (asking === 'how' && QUANTITIES.has(wordAt(asked, word + 1))) return { from, to, rest: Math.min(to, word + 2) };
  // "what year was it built": the year is asked for, too.
  const hasNoun = asking === 'what' || asking === 'which';
  const auxiliary = hasNoun
    ? word + 1 + asked.tokens.slice(word + 1, Math.min(to, word + 4)).findIndex(isAuxiliary)
    : word;
  return { from, to, rest: Math.max(word + 1, auxiliary) };
}

const isAuxiliary = ({ word }: Token): boolean => AUXILIARIES.has(word);

/** The part in words that can be asked by themselves. */
function standingAlone(asked: Asked, parts: readonly Part[], part: Part): string {
  const own = slice(asked, part.from, part.to);
  const [first] = parts;
  const meant = first && first !== part ? withSubject(asked, first, part) : null;
  if (meant !== null) return meant;
  if (hasContent(asked, part.from, part.to)) return own;
  const lender = parts.find((one) => hasContent(asked, one.rest, one.to));
  return lender ? `${slice(asked, part.from, part.rest)} ${slice(asked, lender.rest, lender.to)}` : own;
}

/** The part with what its pronoun stands for; null where it has none, or the first part does not say. */
function withSubject(asked: Asked, first: Part, part: Part): string | null {
  const isPronoun = ({ word }: Token): boolean => PRONOUNS.has(word);
  const pronoun = asked.tokens.slice(part.from, part.to).find(isPronoun);
  if (!pronoun || asked.tokens.slice(first.from, first.to).some(isPronoun)) return null;
  const subject = subjectOf(asked, first);
  const { start = 0 } = asked.tokens[part.from] ?? {};
  const own = slice(asked, part.from, part.to);
  return subject === '' ? null : own.slice(0, pronoun.start - start) + subject + own.slice(pronoun.end - start);
}

function hasContent({ tokens }: Asked, from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ isStopWord }) => !isStopWord);
}

/** What a part speaks of: its names, and the words behind "the"; empty where it has neither. */
function subjectOf(asked: Asked, { from, to, rest }: Part): string {
  const content = asked.tokens.slice(rest, to).flatMap((token, i) => (token.isStopWord ? [] : [rest + i]));
  const nouns = content.filter((at) => isNoun(asked, at, from, to));
  return nouns.map((at) => shownAt(asked, at)).join(' ');
}

function isNoun(asked: Asked, at: number, from: number, to: number): boolean {
  if (/^\p{Lu}/u.test(shownAt(asked, at))) return true;
  // "how many men came", "which mill burnt"
  if (COUNTING.has(wordAt(asked, at - 1))) return true;
  let start = at;
  while (start > from && asked.tokens[start - 1]?.isStopWord === false) start--;
  if (!DETERMINERS.has(wordAt(asked, start - 1))) return false;
  // "did the night ferry start": the last word of these is the verb.
  const isLast = at + 1 >= to || asked.tokens[at + 1]?.isStopWord === true;
  return !(DO_FORMS.has(wordAt(asked, start - 2)) && isLast && at > start);
}

function wordAt({ tokens }: Asked, at: number): string {
  return tokens[at]?.word ?? '';
}

function shownAt({ text, tokens }: Asked, at: number): string {
  return text.slice(tokens[at]?.start, tokens[at]?.end);
}

/** What stands between two words. */
function between({ text, tokens }: Asked, one: number, other: number): string {
  return text.slice(tokens[one]?.end ?? 0, tokens[other]?.start ?? text.length);
}

/** The words from one token to before another, as typed. */
function slice({ text, tokens }: Asked, from: number, to: number): string {
  return from < to ? text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0) : '';
}
