import { stemOf } from './analyse.ts';
import { associationList } from './associationList.ts';

/** What may stand in an article for a word of a question that it lacks. */
export interface Associates {
  /** Stem → how near it is in meaning, above 0 to 1. */
  readonly near: ReadonlyMap<string, number>;
  /** Stems that stand where it is spoken of. */
  readonly beside: ReadonlySet<string>;
}

/** What each place further down a line takes off: its words stand nearest first. */
const STEP = 0.03;
const NONE: Associates = { near: new Map(), beside: new Set() };

interface Entry {
  readonly near: Map<string, number>;
  readonly beside: Set<string>;
}

let entries: ReadonlyMap<string, Entry> | null = null;

/** The stems that a stem is associated with, in either direction; nothing for a word that is in no line. */
export function associatesOf(stem: string): Associates {
  // Some 80 milliseconds, spent when the first article is made ready rather than by whoever only summarises.
  entries ??= read(associationList);
  return entries.get(stem) ?? NONE;
}

function read(list: string): Map<string, Entry> {
  const read = new Map<string, Entry>();
  const entryOf = (stem: string): Entry => {
    let entry = read.get(stem);
    if (!entry) {
      entry = { near: new Map(), beside: new Set() };
      read.set(stem, entry);
    }
    return entry;
  };
  const join = (one: string, other: string, nearness: number): void => {
    const { near } = entryOf(one);
    near.set(other, Math.max(nearness, near.get(other) ?? 0));
  };
  for (const line of list.trim().split('\n')) {
    const [head = '', rest = ''] = line.split(': ');
    const [left = '', right = ''] = rest.split(' | ');
    const stem = stemOf(head);
    for (const [place, word] of left.split(' ').entries()) {
      const other = stemOf(word);
      if (other === stem) continue;
      join(stem, other, 1 - STEP * place);
      join(other, stem, 1 - STEP * place);
    }
    for (const word of right ? right.split(' ') : []) {
      const other = stemOf(word);
      if (other === stem) continue;
      entryOf(stem).beside.add(other);
      entryOf(other).beside.add(stem);
    }
  }
  return read;
}
