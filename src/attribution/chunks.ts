import type { Chunk, ChunkKind, NounChunk, PronounChunk, VerbChunk } from './chunk.ts';
import { IN_TITLE } from './symbolQuotations.ts';
import { isTemporal } from './temporal.ts';
import type { Token } from './token.ts';
import type { Range } from './unit.ts';

const SUBJECT_PRONOUNS = new Set('he she they i we you it this these those'.split(' '));
const OBJECT_PRONOUNS = new Set('him her them us me himself herself themselves itself'.split(' '));
const INDEFINITE = new Set(
  `everyone someone everybody nobody anyone somebody anybody one others another some many most both several few all each
  neither none`.split(/\s+/),
);
const POSSESSIVE = new Set(['his', 'her', 'their', 'its', 'our', 'my', 'your']);
const RELATIVE = new Set(['who', 'which', 'whom']);
const BE = new Set("is was were are be been being am 's 're 'm".split(' '));
const MODAL = new Set("cannot will would could can may might should must 'll 'd shall".split(' '));
const NEGATION = /^(?:not|n't|never)$/;
const TITLE =
  /^(?:rev|sen|rep|gov|dr|mr|mrs|ms|gen|lt|col|sgt|st|jr|sr|prof|capt|maj|cpl|cmdr|hon|insp|supt|det|pc|\p{L})$/u;
const CURRENCY_OR_SHARE = /^[$€£¥₹#%&@]$/;
const INNER_MARK = /^["“”'‘’\-–&/]$/;

/** Reads a run of tokens as phrases and marks, left to right. `quotationOf` gives each token's quotation, −1 outside. */
export function chunk(tokens: readonly Token[], { first, end }: Range, quotationOf: readonly number[]): Chunk[] {
  const chunks: Chunk[] = [];
  let at = first;
  while (at < end) {
    const found = chunkAt({ tokens, at, end, quotationOf });
    if (found) chunks.push(found);
    at = found ? found.end : at + 1;
  }
  return chunks;
}

interface Place {
  readonly tokens: readonly Token[];
  readonly at: number;
  readonly end: number;
  readonly quotationOf: readonly number[];
}

function chunkAt(place: Place): Chunk | null {
  const { tokens, at, quotationOf } = place;
  const token = tokens[at];
  if (!token) return null;
  if (quotationOf[at] === IN_TITLE) return titleChunk(place);
  if (quotationOf[at] !== -1) return quotationChunk(place);
  if (RELATIVE.has(token.lower)) return { kind: 'relative', first: at, end: at + 1 };
  return adverbial(place) ?? pronounChunk(place) ?? nounChunk(place) ?? verbChunk(place) ?? markChunk(token, at);
}

function titleChunk({ at, end, quotationOf }: Place): NounChunk {
  let stop = at;
  while (stop < end && quotationOf[stop] === IN_TITLE) stop++;
  return { kind: 'noun', first: at, end: stop, head: Math.max(at, stop - 2), isTemporal: false };
}

function quotationChunk({ at, end, quotationOf }: Place): Chunk {
  const quotation = quotationOf[at] ?? -1;
  let stop = at;
  while (stop < end && quotationOf[stop] === quotation) stop++;
  return { kind: 'quotation', first: at, end: stop, quotation };
}

const ADVERBIAL_SECOND = new Set(
  'particular general part turn first least last once all fact addition short'.split(' '),
);

/** "in particular", "at first", "for example": two words that do an adverb's work. */
function adverbial({ tokens, at, end }: Place): Chunk | null {
  const first = tokens[at]?.lower ?? '';
  const second = tokens[at + 1]?.lower ?? '';
  const isAdverbial =
    (/^(?:in|at)$/.test(first) && ADVERBIAL_SECOND.has(second)) ||
    (first === 'for' && /^(?:example|instance)$/.test(second)) ||
    (first === 'of' && second === 'course');
  const next = tokens[at + 2];
  if (!isAdverbial || at + 2 > end || (next && /^(?:NOUN|PROPN)$/.test(next.tag))) return null;
  return { kind: 'adverb', first: at, end: at + 2 };
}

function pronounChunk({ tokens, at, end }: Place): PronounChunk | null {
  const token = tokens[at];
  const next = at + 1 < end ? tokens[at + 1] : undefined;
  if (!token) return null;
  const { lower, tag } = token;
  if (/^(?:PRON|DET|ADJ|NUM|NOUN)$/.test(tag) && INDEFINITE.has(lower)) {
    const isAlone = !next || !/^(?:NOUN|PROPN|ADJ|NUM|DET|POSS)$/.test(next.tag);
    const startsPhrase = next?.text === '-' || /^(?:of|in|at|from|among|with|near|on)$/.test(next?.lower ?? '');
    return isAlone && !startsPhrase ? { kind: 'pronoun', first: at, end: at + 1, head: at, isObject: false } : null;
  }
  if (tag !== 'PRON' && tag !== 'DET') return null;
  const isObject = OBJECT_PRONOUNS.has(lower);
  if (!isObject && !SUBJECT_PRONOUNS.has(lower)) return null;
  const startsPhrase = next !== undefined && /^(?:NOUN|PROPN|ADJ|NUM)$/.test(next.tag);
  if (startsPhrase && (POSSESSIVE.has(lower) || /^(?:this|these|those)$/.test(lower))) return null;
  return { kind: 'pronoun', first: at, end: at + 1, head: at, isObject };
}

function startsNounPhrase({ tag, text, lower }: Token): boolean {
  if (lower === 'that' || /^(?:what|how|why|there)$/.test(lower)) return false;
  if (tag === 'SYM') return CURRENCY_OR_SHARE.test(text);
  if (tag === 'PRON') return POSSESSIVE.has(lower) || /^(?:this|these|those)$/.test(lower) || INDEFINITE.has(lower);
  return /^(?:DET|NUM|ADJ|NOUN|PROPN)$/.test(tag);
}

function nounChunk(place: Place): NounChunk | null {
  const { tokens, at, end } = place;
  const token = tokens[at];
  if (!token || !startsNounPhrase(token)) return null;
  let head = -1;
  let stop = at;
  while (stop < end && continuesNounPhrase(place, stop, head)) {
    const { tag, text } = tokens[stop] ?? token;
    const isHead = /^(?:NOUN|PROPN)$/.test(tag) || (tag === 'SYM' && CURRENCY_OR_SHARE.test(text));
    if (isHead || (tag === 'NUM' && (head < 0 || !isTime(tokens, head)))) head = stop;
    stop++;
  }
  if (head < 0) head = quantity(place, stop);
  if (head < 0) head = adjectiveAsNoun(place, stop);
  if (head < 0) return null;
  const temporal = isTime(tokens, head);
  // "March 13" is one time.
  const isDated = temporal && tokens[head + 1]?.tag === 'NUM' && head + 1 < stop;
  // "Tillery’s said": before a verb the ’s is part of the name.
  const isNamed =
    tokens[head + 1]?.tag === 'POSS' &&
    head + 2 <= end &&
    /^(?:VERB|AUX)$/.test(tokens[head + 2]?.tag ?? '') &&
    tokens[head]?.tag === 'PROPN';
  return { kind: 'noun', first: at, end: isDated || isNamed ? head + 2 : head + 1, head, isTemporal: temporal };
}

function isTime(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || !isTemporal(token, tokens[at - 1]?.sentence !== token.sentence)) return false;
  return !isSurname(tokens, at);
}

/** "Theresa May", "Robin Day": a month or a unit of time behind a name, and not before a number. */
function isSurname(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!token || before?.tag !== 'PROPN' || before.sentence !== token.sentence || token.start - before.end !== 1)
    return false;
  if (/day$|^(?:mon|tues?|wed|thu(?:rs)?|fri|sat|sun)$|^(?:to|yester|week)/.test(token.lower) && token.lower !== 'day')
    return false;
  return /^\p{Lu}\p{Ll}/u.test(token.text) && !isTemporal(before, false) && tokens[at + 1]?.tag !== 'NUM';
}

function continuesNounPhrase({ tokens, at: first, end, quotationOf }: Place, at: number, head: number): boolean {
  const token = tokens[at];
  if (!token || quotationOf[at] !== -1) return false;
  const { tag, text, lower } = token;
  const isFirst = at === first;
  if (head >= 0 && !isFirst && isTime(tokens, at) && !isTime(tokens, head) && /^(?:NOUN|PROPN|ADV)$/.test(tag))
    return false;
  if (tag === 'DET' || lower === 'another') return head < 0 || isFirst;
  if (tag === 'PRON') return isFirst;
  if (/^(?:NOUN|PROPN|NUM|ADJ|POSS)$/.test(tag)) return true;
  // "registered voters", "a heavily strapped thumb": a participle before its noun.
  const noun = at + 1 < end && quotationOf[at + 1] === -1 ? tokens[at + 1] : undefined;
  const isOpen = head < 0 || tokens[head]?.tag === 'NUM';
  if (tag === 'VERB' && !isFirst && isOpen && /(?:ed|ing|en|wn)$/.test(lower)) return noun?.tag === 'NOUN';
  if (tag === 'SYM') return CURRENCY_OR_SHARE.test(text);
  const next = at + 1 < end ? tokens[at + 1] : undefined;
  if (!next || quotationOf[at + 1] !== -1) return false;
  if (text === '.') return head === at - 1 && TITLE.test(tokens[head]?.lower ?? '') && /^\p{Lu}/u.test(next.text);
  if (tag === 'ADV') return isFirst ? false : head < 0 && /^(?:ADJ|NUM|NOUN)$/.test(next.tag);
  return INNER_MARK.test(text) && /^(?:NOUN|PROPN|ADJ|NUM)$/.test(next.tag) && next.start - token.end <= 1;
}

/** "One of them", "most of the residents": a quantity before "of" is the head. */
function quantity({ tokens, at }: Place, stop: number): number {
  const isQuantity = INDEFINITE.has(tokens[stop - 1]?.lower ?? '') || tokens[stop - 1]?.lower === 'more';
  const next = tokens[stop]?.lower ?? '';
  const isAlone = stop === at + 1 && /^(?:in|at|from|among|with|near|on)$/.test(next);
  return stop > at && isQuantity && (next === 'of' || isAlone) ? stop - 1 : -1;
}

/** "The injured said": an adjective behind a determiner and before a verb or the end stands for a noun. */
function adjectiveAsNoun({ tokens, at, end }: Place, stop: number): number {
  const last = tokens[stop - 1];
  const next = stop < end ? tokens[stop] : undefined;
  const isPhrase = stop > at + 1 && tokens[at]?.tag === 'DET' && last?.tag === 'ADJ';
  return isPhrase && (!next || /^(?:VERB|AUX|ADP|PUNCT)$/.test(next.tag)) ? stop - 1 : -1;
}

function verbChunk({ tokens, at, end, quotationOf }: Place): VerbChunk | null {
  let head = -1;
  let stop = at;
  let isInfinitive = false;
  let hasBe = false;
  let hasHave = false;
  let hasModal = false;
  let isNegated = false;
  while (stop < end && quotationOf[stop] === -1) {
    const { tag, lower } = tokens[stop] ?? { tag: 'X', lower: '' };
    if (tag === 'VERB') {
      head = stop;
      break;
    }
    const isPart = tag === 'PART' && (lower === 'to' || NEGATION.test(lower));
    if (tag !== 'AUX' && tag !== 'ADV' && !isPart) break;
    if (tag === 'AUX') {
      hasBe ||= BE.has(lower);
      hasHave ||= /^(?:has|have|had|having|'ve)$/.test(lower);
      hasModal ||= MODAL.has(lower);
      head = stop;
    }
    isInfinitive ||= lower === 'to' && head < 0;
    // "had been to keep" is no passive, whatever stands behind the "to".
    if (lower === 'to') hasBe = false;
    isNegated ||= NEGATION.test(lower) || lower === 'cannot';
    stop++;
  }
  const verb = tokens[head];
  if (!verb) return null;
  const isAuxiliary = verb.tag === 'AUX';
  const isIng = /ing$/.test(verb.lower) && verb.lemma !== verb.lower;
  return {
    kind: 'verb',
    first: at,
    end: head + 1,
    head,
    lemma: verb.lemma,
    isAuxiliary,
    isPassive: hasBe && !isIng && !isAuxiliary && verb.lemma !== verb.lower,
    isParticiple: isIng && !hasBe && !hasHave,
    isInfinitive,
    isNegated,
    hasModal,
  };
}

const MARKS: readonly (readonly [RegExp, ChunkKind])[] = [
  [/^,$/, 'comma'],
  [/^:$/, 'colon'],
  [/^;$/, 'semicolon'],
  [/^(?:[—–―]|--+|-)$/, 'dash'],
  [/^[([{]$/, 'open-bracket'],
  [/^[)\]}]$/, 'close-bracket'],
  [/^[.?!…]+$/, 'stop'],
];

function markChunk({ text, tag, lower }: Token, at: number): Chunk | null {
  const range = { first: at, end: at + 1 };
  const mark = MARKS.find(([shape]) => shape.test(text));
  if (mark) return { kind: mark[1], ...range } as Chunk;
  // Marks of a quotation too short to be a symbol: the words inside are read as if they were not quoted.
  if (/^["“”„«»‘’'`]+$/.test(text)) return null;
  if (tag === 'ADP') return { kind: 'preposition', ...range };
  if (tag === 'SCONJ' || lower === 'that') return { kind: 'subordinator', ...range };
  if (tag === 'CCONJ') return { kind: 'coordinator', ...range };
  if (tag === 'ADV') return { kind: 'adverb', ...range };
  if (tag === 'PART') return { kind: 'particle', ...range };
  return { kind: 'other', ...range };
}
