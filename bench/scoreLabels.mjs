// Compares the attributions of an article with labels that a reader gave it. Types and meanings: scoreLabels.d.mts.

import { isSameName } from './isSameName.mjs';

/** An answer, or a match, shares at least this much of the label's words, or of the shorter one's. */
const SHARED = 0.5;
/** With fewer quoted words it is a catchword in somebody's sentence more than a quotation. */
const FEWEST_QUOTED_WORDS = 4;
const TIERS = ['high', 'medium', 'low'];

export function scoreLabels(article, labels, attributions, quotations) {
  const words = wordStarts(article);
  const items = labels.map((label) => itemOf(article, label, words, quotations));
  const answers = attributions
    .map((attribution) => ({ attribution, words: wordsIn(words, attribution.content) }))
    .filter((answer) => answer.words.length > 0);
  const judged = items.filter(({ label }) => label.act === 'speech').map((item) => judge(item, answers));
  const named = answers
    .filter(({ attribution: { act, speaker } }) => act === 'speech' && speaker !== null)
    .map((answer) => ({ ...answer, ...verdictOn(answer, items) }));
  const found = judged.filter(({ answer }) => answer !== undefined);
  const right = found.filter(({ isRight }) => isRight);
  return {
    direct: tally(judged.filter(isDirect), ({ isRight }) => isRight),
    indirect: tally(
      judged.filter(({ label }) => label.mode === 'indirect'),
      ({ isRight }) => isRight,
    ),
    speech: tally(judged, ({ isRight }) => isRight),
    precision: precisionOf(named),
    role: tally(
      right.filter(({ label }) => label.role !== undefined),
      ({ label, answer }) => areAlike(label.role, answer.attribution.role),
    ),
    via: tally(
      right.filter(({ label }) => label.via?.length > 0),
      ({ label, answer }) => label.via.every((relay) => answer.attribution.via.some((one) => areAlike(relay, one))),
    ),
    mode: tally(found, ({ label, answer }) => label.mode === answer.attribution.mode),
    faults: faultsOf(article, judged, named),
  };
}

export function sumScores(scores) {
  const sum = (tallies) => ({ right: total(tallies, 'right'), total: total(tallies, 'total') });
  const sumOf = (name) => sum(scores.map((score) => score[name]));
  const precision = [...TIERS, 'total'].map((tier) => [tier, sum(scores.map((score) => score.precision[tier]))]);
  return {
    direct: sumOf('direct'),
    indirect: sumOf('indirect'),
    speech: sumOf('speech'),
    precision: Object.fromEntries(precision),
    role: sumOf('role'),
    via: sumOf('via'),
    mode: sumOf('mode'),
    faults: scores.flatMap(({ faults }) => faults),
  };
}

/** A label with the numbers of the words it covers, and how many of them are quoted. */
function itemOf(article, label, words, quotations) {
  const start = startOf(article, label.text);
  const own = wordsIn(words, [{ start, end: start + label.text.length }]);
  const quoted = new Set(wordsIn(words, quotations));
  return { label, start, words: own, quotedWords: own.filter((word) => quoted.has(word)).length };
}

/** Where the text stands in the article proper; a headline may say the same. */
function startOf({ id, text, paragraphs }, labelled) {
  const places = [];
  for (let at = text.indexOf(labelled); at >= 0; at = text.indexOf(labelled, at + 1)) places.push(at);
  const [place, ...others] = places.filter((at) =>
    paragraphs.some(({ start, end }) => start <= at && at + labelled.length <= end),
  );
  if (place === undefined) throw new Error(`These words stand in no paragraph of ${id}: ${labelled}`);
  if (others.length > 0) throw new Error(`These words stand in ${id} more than once: ${labelled}`);
  return place;
}

/** The answer to a label: the attribution that covers most of its words; of equals, the one that covers least besides. */
function judge(item, answers) {
  const shares = answers
    .map((answer) => ({ answer, shared: sharedWords(answer.words, item.words) }))
    .filter(({ shared }) => shared > 0 && shared >= SHARED * item.words.length)
    .sort((one, other) => other.shared - one.shared || one.answer.words.length - other.answer.words.length);
  const answer = shares[0]?.answer;
  const isRight = answer === undefined ? item.label.speaker === null : namesRightly(item.label, answer.attribution);
  return { ...item, answer, isRight };
}

/** Whether an attribution gives the label's speaker, or nobody where there is none to name. */
function namesRightly({ speaker, also = [], unclear = false }, attribution) {
  if (speaker === null || attribution.speaker === null) return speaker === attribution.speaker;
  if (unclear && attribution.confidence === 'low') return true;
  return [speaker, ...also].some((accepted) => isSameName(accepted, attribution.speaker));
}

/** Whether an attribution that names somebody meets a label, and one with that speaker. */
function verdictOn({ attribution, words }, items) {
  const met = items.filter((item) => {
    const shared = sharedWords(words, item.words);
    return shared > 0 && shared >= SHARED * Math.min(words.length, item.words.length);
  });
  return { met, isRight: met.some(({ label }) => label.speaker !== null && namesRightly(label, attribution)) };
}

function isDirect({ label, quotedWords }) {
  return label.mode !== 'indirect' && quotedWords >= FEWEST_QUOTED_WORDS;
}

function precisionOf(named) {
  const ofTier = (tier) => named.filter(({ attribution }) => attribution.confidence === tier);
  const tiers = TIERS.map((tier) => [tier, tally(ofTier(tier), ({ isRight }) => isRight)]);
  return Object.fromEntries([...tiers, ['total', tally(named, ({ isRight }) => isRight)]]);
}

/** Either string holds the other, as a name holds a name. */
function areAlike(labelled, given) {
  return given !== null && (isSameName(labelled, given) || isSameName(given, labelled));
}

/** What went wrong, in the order of the text. */
function faultsOf(article, judged, named) {
  const answered = new Set(judged.map(({ answer }) => answer?.attribution));
  const ofLabels = judged
    .filter(({ isRight }) => !isRight)
    .map(({ label, start, answer }) => faultAt(article, start, faultKind(answer), label.text, label, answer));
  const ofOthers = named
    .filter(({ isRight, attribution }) => !isRight && !answered.has(attribution))
    .map((answer) => {
      const [{ start, end }] = answer.attribution.content;
      const kind = answer.met.length > 0 ? 'wrong speaker' : 'spurious';
      return faultAt(article, start, kind, article.text.slice(start, end), answer.met[0]?.label, answer);
    });
  return [...ofLabels, ...ofOthers].sort((one, other) => one.start - other.start).map(({ fault }) => fault);
}

function faultKind(answer) {
  if (answer === undefined) return 'missed';
  return answer.attribution.speaker === null ? 'named nobody' : 'wrong speaker';
}

function faultAt({ id, text, sentences }, start, kind, content, label, answer) {
  const sentence = sentences.find((one) => one.start <= start && start < one.end);
  const fault = {
    article: id,
    kind,
    text: content,
    expected: label?.speaker ?? null,
    got: answer?.attribution.speaker ?? null,
    confidence: answer?.attribution.confidence ?? null,
    sentence: sentence === undefined ? '' : text.slice(sentence.start, sentence.end),
  };
  return { start, fault };
}

/** Where each word of the article proper begins: a run without white space or dashes that has a letter or digit. */
function wordStarts({ text, paragraphs }) {
  const starts = [];
  for (const { start, end } of paragraphs) {
    for (const { 0: run, index } of text.slice(start, end).matchAll(/[^\s–—]+/g)) {
      const firstLetter = run.search(/[\p{L}\p{N}]/u);
      if (firstLetter >= 0) starts.push(start + index + firstLetter);
    }
  }
  return starts;
}

/** The numbers of the words that begin inside the spans, in order, each once. */
function wordsIn(starts, spans) {
  const numbers = new Set();
  for (const { start, end } of spans) {
    for (let number = firstAtOrAfter(starts, start); number < starts.length && starts[number] < end; number++)
      numbers.add(number);
  }
  return [...numbers].sort((one, other) => one - other);
}

/** Binary search for the first value that is not smaller. */
function firstAtOrAfter(values, wanted) {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (values[middle] < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

function sharedWords(some, others) {
  const known = new Set(others);
  return some.filter((word) => known.has(word)).length;
}

function tally(list, isRight) {
  return { right: list.filter(isRight).length, total: list.length };
}

function total(tallies, name) {
  return tallies.reduce((sum, one) => sum + one[name], 0);
}
