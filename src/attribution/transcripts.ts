import type { Finding } from './finding.ts';
import type { Token } from './token.ts';
import type { Unit } from './unit.ts';

/** Tokens a label has at most: "ROBERT F. HALE JR." */
const LONGEST_LABEL = 7;
/** Units between two labels that still belong to the first speaker. */
const LONGEST_SILENCE = 8;
const NOT_A_SPEAKER = new Set(
  `update note notes watch video read more breaking related abstract correction fact claim warning tip step photo photos source
  sources editor full must listen`.split(/\s+/),
);

interface Label {
  /** Token range of the name. */
  readonly first: number;
  readonly end: number;
  readonly name: string;
}

/** The turns of a printed conversation. */
export interface Transcript {
  readonly findings: readonly Finding[];
  /** Indices of the units that are turns. */
  readonly units: ReadonlySet<number>;
  /** Indices of the units that open with the label of whoever only asks: read like any other, but for the label. */
  readonly questions: ReadonlySet<number>;
}

/**
 * Paragraphs that open with who speaks, as interviews and court transcripts are printed: `HALE: I saw it.` A name in capitals is
 * a label; another name only when it labels several paragraphs. A paragraph without a label between two labelled ones goes on
 * with the speaker before. Whoever only asks is the interviewer: the article's own voice.
 */
export function readTranscript(units: readonly Unit[]): Transcript {
  const labels = labelled(units);
  const questioners = questionersOf(units, labels);
  const findings: Finding[] = [];
  const spoken = new Set<number>();
  let speaking: Turn | null = null;
  let silent: Unit[] = [];
  const questions = new Set<number>();
  const goOn = (unit: Unit, turn: Turn) => {
    if (!turn.finding) return;
    spoken.add(unit.index);
    extend(findings, unit, turn.finding);
  };
  for (const unit of units) {
    const label = labels.get(unit.index);
    if (label) {
      if (speaking && silent.length <= LONGEST_SILENCE) for (const one of silent) goOn(one, speaking);
      silent = [];
      speaking = { finding: questioners.has(label.name) ? null : opening(unit, label) };
      if (speaking.finding) {
        spoken.add(unit.index);
        findings.push(speaking.finding);
      } else questions.add(unit.index);
    } else if (speaking && silent.length === 0 && !unit.startsParagraph) goOn(unit, speaking);
    else silent.push(unit);
  }
  // A quotation left open goes on: the last speaker of a printed transcript has no label behind.
  for (const unit of silent) {
    if (!speaking || !opensWithMark(unit)) break;
    goOn(unit, speaking);
  }
  return { findings, units: spoken, questions };
}

interface Turn {
  /** Null for a question of the interviewer's. */
  readonly finding: Finding | null;
}

function labelled(units: readonly Unit[]): Map<number, Label> {
  const labels = new Map<number, Label>();
  const counts = new Map<string, number>();
  for (const unit of units) {
    const label = unit.startsParagraph ? labelOf(unit) : null;
    if (!label) continue;
    labels.set(unit.index, label);
    counts.set(label.name, (counts.get(label.name) ?? 0) + 1);
  }
  const speakers = [...counts].filter(([name, count]) => count > 1 || isInCapitals(name));
  const isTranscript = speakers.reduce((sum, [, count]) => sum + count, 0) > 1;
  const names = new Set(isTranscript ? speakers.map(([name]) => name) : []);
  for (const [unit, { name }] of labels) if (!names.has(name)) labels.delete(unit);
  return labels;
}

/**
 * Those most of whose turns end in a question mark, when somebody else answers. Names in capitals print what was broadcast or
 * said in court, questions and all.
 */
function questionersOf(units: readonly Unit[], labels: ReadonlyMap<number, Label>): Set<string> {
  const asks = new Map<string, { turns: number; questions: number }>();
  for (const [index, { name }] of labels) {
    let last = index;
    while (units[last] && !units[last]?.endsParagraph) last++;
    const unit = units[last];
    const marks = unit ? unit.tokens.slice(Math.max(unit.first, unit.end - 2), unit.end) : [];
    const count = asks.get(name) ?? { turns: 0, questions: 0 };
    count.turns++;
    if (marks.some(({ text }) => text === '?')) count.questions++;
    asks.set(name, count);
  }
  const names = [...asks]
    .filter(([name, { turns, questions }]) => !isInCapitals(name) && turns > 1 && questions >= 0.6 * turns)
    .map(([name]) => name);
  return names.length < asks.size ? new Set(names) : new Set();
}

const isInCapitals = (name: string) => /^\p{Lu}[\p{Lu}.'’\- ]+$/u.test(name);

function labelOf({ tokens, first, end }: Unit): Label | null {
  let from = first;
  while (from < end && isMark(tokens[from])) from++;
  let at = from;
  while (at < end && at - from <= LONGEST_LABEL && isNameWord(tokens[at])) at++;
  const isLabel = at > from && tokens[at]?.text === ':' && at + 1 < end;
  if (!isLabel || NOT_A_SPEAKER.has(tokens[from]?.lower ?? '')) return null;
  const words = tokens.slice(from, at).map(({ text }) => text);
  return { first: from, end: at, name: words.join(' ') };
}

function isMark(token: Token | undefined): boolean {
  return token !== undefined && /^["“‘']$/.test(token.text);
}

function opensWithMark({ tokens, first }: Unit): boolean {
  return isMark(tokens[first]);
}

function isNameWord(token: Token | undefined): boolean {
  return token !== undefined && /^(?:\p{Lu}[\p{L}.'’-]*|\.|-|de|la|van|von|der|bin|al)$/u.test(token.text);
}

function opening(unit: Unit, label: Label): Finding {
  const { first, end } = label;
  return {
    rule: 'transcript',
    act: 'speech',
    lemma: '',
    cue: { first: end, end: end + 1 },
    source: { first, end, head: end - 1, name: { first, end }, isPronoun: false, role: null, lastChunk: 0 },
    content: [{ first: end + 1, end: unit.end }],
    via: [],
    unit: unit.index,
    hasQuotation: true,
  };
}

/** A turn is one finding a paragraph. */
function extend(findings: Finding[], unit: Unit, speaking: Finding): void {
  const { first, end, index } = unit;
  const last = findings.at(-1);
  const [content] = last?.content ?? [];
  if (last && content && !unit.startsParagraph)
    findings[findings.length - 1] = { ...last, content: [{ first: content.first, end }] };
  else findings.push({ ...speaking, cue: null, content: [{ first, end }], unit: index });
}
