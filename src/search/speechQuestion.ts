import { analyse, type Token } from './analyse.ts';
import { type SpeechVerb, speechVerb, type VerbForm } from './speechVerbs.ts';

/** A question about what somebody says or thinks, or about who does. */
export interface SpeechQuestion {
  /** Whose words are asked for, as typed; null where the question is who says them. */
  readonly speaker: string | null;
  /** What the words are to be about, as typed; empty where any will do. */
  readonly topic: string;
  /** The question without the words that only ask for speech. */
  readonly wording: string;
  /** Whether nothing but speech can be meant: "announced" is also something done. */
  readonly isCertain: boolean;
  /** Whether it may be answered by what the speaker does: "how did they respond?" */
  readonly mayBeDeed: boolean;
}

/** Tokens of a question that are looked at; what is asked for stands near the front, also of long messages. */
const MOST_TOKENS = 80;
const LONGEST_READ = 1_000;
/** Tokens before the question word: "On Monday, what did …". */
const MOST_BEFORE = 6;
/** Tokens of a name with its description: "the head of the workers' union at the plant". */
const LONGEST_SPEAKER = 12;

const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** The form of the verb that an auxiliary asks for. */
const AUXILIARIES: ReadonlyMap<string, VerbForm> = new Map([
  ...formsBehind('do does did would will might could should', 'base'),
  ...formsBehind('has have had', 'participle'),
  ...formsBehind('is are was were', 'progressive'),
]);
/** Words that stand between a question word and what belongs to it, and mean nothing for the search. */
const FILLERS = wordSet(
  'else exactly precisely then also later actually first just really ever now since still all himself herself itself themselves',
);
/** Verbs that ask "how" somebody put something; "how did it claim a victim" and "how did they respond" ask for deeds as well. */
const HOW_VERBS = wordSet('reply answer feel comment describe explain justify');
/** Verbs that make a yes-or-no question one about words. */
const YES_OR_NO_VERBS = wordSet(
  `say comment mention respond reply answer deny confirm admit acknowledge concede claim promise apologise apologize criticise
  criticize blame accuse complain express`,
);
/** Plain verbs that behind "who" are as often something done. */
const DOING_VERBS = wordSet('write answer feel speak talk react respond reply express quote');
/** "her view on", "the reaction of", "comments by" */
const SPEECH_NOUNS = wordSet(
  'view views opinion opinions reaction response comment comments remark remarks stance quote quotes words statement',
);
/** Words that link a verb or noun of speech with what it is about. */
const TOPIC_LINKS = wordSet('about on of regarding concerning that to over towards toward when as anything something');
const ADVERB = /^[a-z]{4,}ly$/;
const SPEAKER_LINKS = wordSet('of by from');
const OPENING_WORDS = wordSet('what who whose which how');
const OPENING_LINKS = wordSet('and but so or');
/** Everybody and nobody: whose words are asked for is left open. */
const ANYBODY = wordSet('people anyone anybody someone somebody everyone everybody others');
const DETERMINERS = wordSet('the a an his her its their this that these those mr mrs ms dr');
/** "What does the article say": everything. */
const ARTICLE_NOUNS = wordSet('article text passage author writer story piece');

function formsBehind(auxiliaries: string, form: VerbForm): [string, VerbForm][] {
  return auxiliaries.split(' ').map((auxiliary) => [auxiliary, form]);
}

/** A question with its words. */
interface Asked {
  readonly question: string;
  readonly tokens: readonly Token[];
}

/** Tokens from one index to before another. */
interface Range {
  readonly from: number;
  readonly to: number;
}

/**
 * What a question asks about speech; null for every other question, also for one with "said" in a clause of its own ("when did
 * the bridge close that was said to be safe?").
 * @param question without a request in front: see `withoutRequest`
 */
export function readSpeechQuestion(question: string): SpeechQuestion | null {
  const asked = { question, tokens: analyse(question.slice(0, LONGEST_READ)).slice(0, MOST_TOKENS) };
  for (const form of FORMS) {
    const found = form(asked);
    if (found) return found;
  }
  return null;
}

type Form = (asked: Asked) => SpeechQuestion | null;

/** In this order: the first form that fits decides. */
const FORMS: readonly Form[] = [
  whoseWords,
  accordingTo,
  whoSays,
  whatTheyDidSay,
  didTheySay,
  whatTheySaid,
  whichOneSaid,
  nounOfSpeech,
];

/** "Whose words are 'I did it'?" */
function whoseWords(asked: Asked): SpeechQuestion | null {
  const at = openingAt(asked);
  if (wordAt(asked, at) !== 'whose' || !SPEECH_NOUNS.has(wordAt(asked, at + 1))) return null;
  return ofAnybody(text(asked, { from: at + 2, to: asked.tokens.length }), true);
}

/** "According to whom were they late?", "according to the mayor, how many …", "how many were there according to the mayor?" */
function accordingTo(asked: Asked): SpeechQuestion | null {
  const { tokens } = asked;
  const at = tokens.findIndex(({ word }, i) => word === 'according' && tokens[i + 1]?.word === 'to');
  if (at < 0) return null;
  const from = at + 2;
  if (/^(?:who|whom)$/.test(wordAt(asked, from))) return ofAnybody(without(asked, { from: at, to: from + 1 }), true);
  // In front a comma ends the name or, without one, the question word; behind, the question itself does.
  const end = at === 0 ? speakerEnd(asked, from) : tokens.length;
  const isOpen = tokens.slice(from, end).some(({ word }) => /^(?:what|which)$/.test(word));
  if (end - from > LONGEST_SPEAKER || isOpen) return null;
  return ofSpeaker(asked, { from, to: end }, without(asked, { from: at, to: end }), false);
}

const QUESTION_WORDS = wordSet('what who whom whose which when where why how did do does is are was were has have had');

function speakerEnd({ question, tokens }: Asked, from: number): number {
  const end = tokens.findIndex(({ word, start }, i) => {
    const previous = tokens[i - 1];
    const isParted = previous !== undefined && question.slice(previous.end, start).includes(',');
    return i > from && (isParted || QUESTION_WORDS.has(word));
  });
  return end < 0 ? tokens.length : end;
}

/** "Who said that …", "who has denied …", "who was quoted as saying …" */
function whoSays(asked: Asked): SpeechQuestion | null {
  const at = openingAt(asked);
  if (wordAt(asked, at) !== 'who') return null;
  const auxiliary = afterFillers(asked, at + 1);
  const isQuoted = (index: number): boolean => wordAt(asked, index) === 'quoted';
  if (isQuoted(auxiliary + 1)) return ofAnybody(topicFrom(asked, afterSaying(asked, auxiliary + 2)), true);
  const form = AUXILIARIES.get(wordAt(asked, auxiliary));
  const next = form ? afterFillers(asked, auxiliary + 1) : auxiliary;
  const verb = verbAt(asked, next, form ? [form] : ['base', 'singular', 'past']);
  if (!verb) return null;
  const hasClause = wordAt(asked, next + 1) === 'that';
  if (DOING_VERBS.has(verb.lemma) && !hasClause) return null;
  const isCertain = verb.kind === 'plain' || hasClause;
  return ofAnybody(topicFrom(asked, verb.kind === 'plain' ? next + 1 : next), isCertain);
}

/** "What did the mayor say about …", "how did the mayor respond to …", "what is the mayor quoted as saying?" */
function whatTheyDidSay(asked: Asked): SpeechQuestion | null {
  const at = openingAt(asked);
  const isHow = wordAt(asked, at) === 'how';
  if (!isHow && wordAt(asked, at) !== 'what') return null;
  const auxiliary = afterFillers(asked, at + 1);
  const found = speakerThenVerb(asked, { before: at, auxiliary }, ({ lemma }) => !isHow || HOW_VERBS.has(lemma));
  // One may respond by deeds.
  return found && isHow ? { ...found, isCertain: false, mayBeDeed: true } : found;
}

/** "Did the mayor deny it?" */
function didTheySay(asked: Asked): SpeechQuestion | null {
  return speakerThenVerb(asked, { before: 0, auxiliary: 0 }, ({ lemma }) => YES_OR_NO_VERBS.has(lemma));
}

/** @param before what stands in front of the question word belongs to the topic */
function speakerThenVerb(
  asked: Asked,
  { before, auxiliary }: { readonly before: number; readonly auxiliary: number },
  isMeant: (verb: SpeechVerb) => boolean,
): SpeechQuestion | null {
  const form = AUXILIARIES.get(wordAt(asked, auxiliary));
  if (!form) return null;
  const from = auxiliary + 1;
  const quoted = form === 'progressive' ? firstIn(asked, from, (at) => /^(?:quoted|who)$/.test(wordAt(asked, at))) : -1;
  const front = text(asked, { from: 0, to: before });
  if (wordAt(asked, quoted) === 'quoted') {
    const topic = topicFrom(asked, afterSaying(asked, quoted + 1));
    return ofSpeaker(asked, { from, to: quoted }, `${front} ${topic}`, true);
  }
  const isVerb = (at: number, kind: SpeechVerb['kind']): boolean => {
    const verb = verbAt(asked, at, [form]);
    return verb?.kind === kind && isMeant(verb) && hasContent(asked, { from, to: at });
  };
  // "What does the report say": a plain verb goes before a telling one, which may be a noun.
  const plain = firstIn(asked, from, (at) => isVerb(at, 'plain'));
  const at = plain > 0 ? plain : firstIn(asked, from, (index) => isVerb(index, 'telling'));
  if (at < 0) return null;
  const topic = topicFrom(asked, plain > 0 ? at + 1 : at);
  return ofSpeaker(asked, { from, to: withoutFillers(asked, from, at) }, `${front} ${topic}`, plain > 0);
}

/** "(Tell me) what the mayor said about …" */
function whatTheySaid(asked: Asked): SpeechQuestion | null {
  const from = 1;
  if (wordAt(asked, 0) !== 'what' || AUXILIARIES.has(wordAt(asked, from)) || !isParticular(asked, from)) return null;
  const at = firstIn(asked, from + 1, (index) => verbAt(asked, index, ['singular', 'past'])?.kind === 'plain');
  if (at < 0) return null;
  return ofSpeaker(asked, { from, to: withoutFillers(asked, from, at) }, topicFrom(asked, at + 1), true);
}

/** "Which minister said that …" */
function whichOneSaid(asked: Asked): SpeechQuestion | null {
  const at = openingAt(asked);
  if (!/^(?:which|what)$/.test(wordAt(asked, at)) || AUXILIARIES.has(wordAt(asked, at + 1))) return null;
  const reach = Math.min(at + MOST_BEFORE, asked.tokens.length);
  for (let index = at + 2; index < reach; index++) {
    if (AUXILIARIES.has(wordAt(asked, index))) return null;
    const verb = verbAt(asked, index, ['singular', 'past']);
    if (verb?.kind === 'plain' && !DOING_VERBS.has(verb.lemma)) {
      const one = text(asked, { from: at, to: index });
      return ofAnybody(`${one} ${topicFrom(asked, index + 1)}`, true);
    }
  }
  return null;
}

/** "What was the mayor's reaction to …", "the view of the mayor on …", "comments by the mayor" */
function nounOfSpeech(asked: Asked): SpeechQuestion | null {
  const { tokens } = asked;
  const at = firstIn(asked, 0, (index) => SPEECH_NOUNS.has(wordAt(asked, index)));
  if (at < 0) return null;
  if (SPEAKER_LINKS.has(wordAt(asked, at + 1)) && !hasContent(asked, { from: 0, to: at })) {
    const from = at + 2;
    const link = tokens.findIndex(({ word }, i) => i > from && TOPIC_LINKS.has(word) && word !== 'of');
    const to = link < 0 ? tokens.length : link;
    return to - from > LONGEST_SPEAKER ? null : reactionOf(asked, { from, to }, topicFrom(asked, to));
  }
  if (wordAt(asked, at - 1) !== 's') return null;
  const owner = tokens.findIndex(({ word }) => !QUESTION_WORDS.has(word));
  return reactionOf(asked, { from: owner, to: at - 1 }, topicFrom(asked, at + 1));
}

function reactionOf(asked: Asked, speaker: Range, topic: string): SpeechQuestion | null {
  const found = ofSpeaker(asked, speaker, topic, false);
  return found && { ...found, mayBeDeed: true };
}

/** Words of the speaker asked for; of anybody, where the question leaves it open; null where only a pronoun names them. */
function ofSpeaker(asked: Asked, range: Range, topic: string, isCertain: boolean): SpeechQuestion | null {
  if (!hasContent(asked, range)) return null;
  const words = asked.tokens.slice(range.from, range.to).filter(({ isStopWord }) => !isStopWord);
  if (words.every(({ word }) => ARTICLE_NOUNS.has(word))) return null;
  if (words.every(({ word }) => ANYBODY.has(word))) return ofAnybody(topic, false);
  const speaker = text(asked, range);
  return { speaker, topic: topic.trim(), wording: `${speaker} ${topic}`, isCertain, mayBeDeed: false };
}

function ofAnybody(topic: string, isCertain: boolean): SpeechQuestion {
  return { speaker: null, topic: topic.trim(), wording: `who ${topic}`, isCertain, mayBeDeed: false };
}

function wordAt({ tokens }: Asked, at: number): string {
  return tokens[at]?.word ?? '';
}

function verbAt(asked: Asked, at: number, forms: readonly VerbForm[]): SpeechVerb | null {
  const verb = speechVerb(wordAt(asked, at));
  return verb && forms.some((form) => verb.forms.has(form)) && !isNoVerb(asked, at) ? verb : null;
}

/** "Edward Said", "English-speaking", "the mayor's report" */
function isNoVerb({ question, tokens }: Asked, at: number): boolean {
  const { start = 0, end = 0 } = tokens[at] ?? {};
  const isName = at > 0 && /^\p{Lu}\p{Ll}/u.test(question.slice(start, end));
  const isCompound = question.charAt(start - 1) === '-' || question.charAt(end) === '-';
  return isName || isCompound || tokens[at - 1]?.word === 's';
}

/** Where the question word stands that opens the question or, behind a comma, its main part; −1 where none does. */
function openingAt({ question, tokens }: Asked): number {
  return tokens.slice(0, MOST_BEFORE + 1).findIndex(({ word, start }, at) => {
    const previous = tokens[at - 1];
    const isFirst = !previous || OPENING_LINKS.has(previous.word) || question.slice(previous.end, start).includes(',');
    return isFirst && OPENING_WORDS.has(word);
  });
}

/** The first index, within the reach of a speaker's name, where something is so; −1 where nowhere. */
function firstIn({ tokens }: Asked, from: number, isSo: (at: number) => boolean): number {
  const end = Math.min(tokens.length, from + LONGEST_SPEAKER);
  for (let at = from; at < end; at++) if (isSo(at)) return at;
  return -1;
}

function afterFillers(asked: Asked, from: number): number {
  let at = from;
  while (FILLERS.has(wordAt(asked, at))) at++;
  return at;
}

function withoutFillers(asked: Asked, from: number, to: number): number {
  let end = to;
  while (end > from + 1 && (FILLERS.has(wordAt(asked, end - 1)) || ADVERB.test(wordAt(asked, end - 1)))) end--;
  return end;
}

/** Behind "quoted": "as saying", "saying". */
function afterSaying(asked: Asked, from: number): number {
  const at = wordAt(asked, from) === 'as' ? from + 1 : from;
  return verbAt(asked, at, ['progressive']) ? at + 1 : at;
}

function topicFrom(asked: Asked, from: number): string {
  let at = afterFillers(asked, from);
  while (TOPIC_LINKS.has(wordAt(asked, at))) at++;
  return text(asked, { from: at, to: asked.tokens.length });
}

function hasContent({ tokens }: Asked, { from, to }: Range): boolean {
  return tokens.slice(from, to).some(({ isStopWord }) => !isStopWord);
}

/** Capitalised, or behind a word such as "the": somebody in particular, not a kind. */
function isParticular(asked: Asked, at: number): boolean {
  const start = asked.tokens[at]?.start ?? 0;
  return DETERMINERS.has(wordAt(asked, at)) || /^\p{Lu}/u.test(asked.question.slice(start, start + 2));
}

/** As typed; to the end of the question where the range ends with its last token. */
function text({ question, tokens }: Asked, { from, to }: Range): string {
  const first = tokens[from];
  if (!first || to <= from) return '';
  return question.slice(first.start, to >= tokens.length ? undefined : tokens[to - 1]?.end);
}

function without(asked: Asked, { from, to }: Range): string {
  return `${text(asked, { from: 0, to: from })} ${text(asked, { from: to, to: asked.tokens.length })}`;
}
