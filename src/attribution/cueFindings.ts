import { complementOf } from './complement.ts';
import type { CueContext } from './cueContext.ts';
import { cueLexicon } from './cueLexicon.ts';
import type { Finding } from './finding.ts';
import { outermost } from './outermost.ts';
import type { Quotation } from './quotations.ts';
import { withRelay } from './relays.ts';
import { accordingTo } from './rules/accordingTo.ts';
import { asPut } from './rules/asPut.ts';
import { closing } from './rules/closing.ts';
import { courtHeard } from './rules/courtHeard.ts';
import { inTheirWords } from './rules/inTheirWords.ts';
import { inverted } from './rules/inverted.ts';
import { labelColon } from './rules/labelColon.ts';
import { opening } from './rules/opening.ts';
import { participle } from './rules/participle.ts';
import { passive } from './rules/passive.ts';
import { quotedAsSaying } from './rules/quotedAsSaying.ts';
import { signOff } from './rules/signOff.ts';
import { statementNoun } from './rules/statementNoun.ts';
import { verbFirst } from './rules/verbFirst.ts';
import type { Unit } from './unit.ts';

/** Rules for one verb, in the order they are tried; the first that applies decides. */
const VERB_RULES: readonly ((context: CueContext) => Finding | null)[] = [
  quotedAsSaying,
  verbFirst,
  courtHeard,
  inverted,
  closing,
  passive,
  participle,
  opening,
];

/** The attributions that stand inside one unit, each with a cue of its own. */
export function cueFindings(unit: Unit, quotations: readonly Quotation[], { isLabelled = false } = {}): Finding[] {
  const signed = signOff(unit);
  if (signed) return [signed];
  const found: Finding[] = [];
  for (const [at, chunk] of unit.chunks.entries()) {
    const relayed = accordingTo(unit, at) ?? inTheirWords(unit, at) ?? asPut(unit, at);
    if (relayed) found.push(relayed);
    else if (chunk.kind === 'noun') push(found, statementNoun(unit, at));
    else if (chunk.kind === 'verb' && !chunk.isAuxiliary) {
      const isCompound = unit.tokens[chunk.head]?.text.includes('-') === true;
      const cue = isCompound ? null : (cueLexicon.get(chunk.lemma) ?? null);
      const context = { unit, quotations, at, verb: chunk, cue, complement: complementOf(unit, at, cue), found };
      push(found, firstOf(context));
    }
  }
  const kept = outermost(unit, found)
    .filter((finding) => saysSomething(unit, finding))
    .map((finding) => withRelay(unit, finding));
  if (kept.length > 0 || isLabelled) return kept;
  const labelled = labelColon(unit);
  return labelled ? [labelled] : [];
}

/** "confirmed it": what was confirmed stands elsewhere. */
function saysSomething({ tokens }: Unit, { content }: Finding): boolean {
  return content.some(({ first, end }) =>
    tokens
      .slice(first, end)
      .some(({ lower, tag }) => tag !== 'PUNCT' && !/^(?:it|this|that|so|them|and|but|to)$/.test(lower)),
  );
}

function firstOf(context: CueContext): Finding | null {
  for (const rule of VERB_RULES) {
    const finding = rule(context);
    if (finding) return finding;
  }
  return null;
}

function push(found: Finding[], finding: Finding | null): void {
  const isNew = !found.some(({ cue }) => cue?.first === finding?.cue?.first && cue?.end === finding?.cue?.end);
  if (finding && finding.content.length > 0 && isNew) found.push(finding);
}
