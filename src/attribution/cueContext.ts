import type { VerbChunk } from './chunk.ts';
import type { Complement } from './complement.ts';
import type { CueVerb } from './cueLexicon.ts';
import type { Finding } from './finding.ts';
import type { Quotation } from './quotations.ts';
import type { Unit } from './unit.ts';

/** What a rule looks at: one verb of a unit, and what was found left of it. */
export interface CueContext {
  readonly unit: Unit;
  readonly quotations: readonly Quotation[];
  /** Index of the verb's chunk. */
  readonly at: number;
  readonly verb: VerbChunk;
  /** Null when the verb is no known cue. */
  readonly cue: CueVerb | null;
  readonly complement: Complement;
  /** Findings of this unit so far, left to right. */
  readonly found: readonly Finding[];
}
