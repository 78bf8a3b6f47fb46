import type { NounChunk } from './chunk.ts';
import type { Source } from './finding.ts';
import type { Unit } from './unit.ts';

/**
 * Whose the noun at a chunk is, from the words inside the chunk: "her claim", "the ministry’s own answer". The source ends with
 * that chunk. Null when nothing there says whose it is, and for "my" and "our": the article's own voice is no source.
 */
export function possessorOf({ chunks, tokens }: Unit, at: number): Source | null {
  const chunk = chunks[at];
  if (chunk?.kind !== 'noun') return null;
  const isPronoun = /^(?:his|her|their|its)$/.test(tokens[chunk.first]?.lower ?? '');
  const end = isPronoun ? chunk.first + 1 : nameEnd(tokens, chunk);
  if (end === null) return null;
  const name = { first: chunk.first, end };
  return { ...name, head: end - 1, name, isPronoun, role: null, lastChunk: at };
}

/** Index of the last "’s" before the head, where the name it follows ends. */
function nameEnd(tokens: Unit['tokens'], { first, head }: NounChunk): number | null {
  for (let at = head - 1; at > first; at--) if (tokens[at]?.tag === 'POSS') return at;
  return null;
}
