// Compares figures of an evaluation run (JSON) with the floors below, prints each, and fails where one is missed.
//
//   node bench/checkFloors.mjs figures.json

import { readFileSync } from 'node:fs';

/** Suite → figure → [comparison, floor]. Percentages where the evaluation gives them. */
const FLOORS = {
  segmentation: {
    golden: ['≥', 51],
    news: ['≥', 49],
    'GUM test+dev.f1': ['≥', 96.5],
    faulty: ['≤', 0],
    uncovered: ['≤', 0],
    changed: ['≤', 0],
  },
  retrieval: {
    'clean.h1': ['≥', 74],
    'clean.h3': ['≥', 88],
    'typo2.h1': ['≥', 72.5],
    'clean.mrr': ['≥', 0.815],
    notVerbatim: ['≤', 0],
    strayMatches: ['≤', 0],
  },
  abstention: { 'auroc.foreign': ['≥', 0.98], 'false95.foreign': ['≤', 8], answered: ['≥', 90] },
  summary: { 'gain.R1': ['≥', 1.1], unbalanced: ['≤', 0], unordered: ['≤', 0], notVerbatim: ['≤', 0] },
  related: { p5: ['≥', 75], itself: ['≤', 0], unknown: ['≤', 0] },
  attribution: {
    'quote.accuracy': ['≥', 94],
    'speech.f1': ['≥', 89],
    'speech.precision': ['≥', 92],
    label: ['≥', 90],
    'high.speech.precision': ['≥', 97],
    stray: ['≤', 0],
    changed: ['≤', 0],
  },
  constructions: { passed: ['≥', 40] },
  passages: { paragraph1: ['≥', 79.7], h1: ['≥', 67], h3: ['≥', 81], notVerbatim: ['≤', 0] },
};

const report = JSON.parse(readFileSync(process.argv[2], 'utf8'));
let missed = 0;
for (const [suite, floors] of Object.entries(FLOORS)) {
  const figures = report[suite]?.figures ?? {};
  for (const [name, [comparison, floor]] of Object.entries(floors)) {
    const value = figures[name];
    const holds = value !== undefined && (comparison === '≥' ? value >= floor : value <= floor);
    if (!holds) missed++;
    const shown = value === undefined ? 'not measured' : Number(value.toFixed(3));
    console.log(`${holds ? 'ok  ' : 'MISS'} ${suite} ${name}: ${shown} (${comparison} ${floor})`);
  }
}
process.exitCode = missed > 0 ? 1 : 0;
