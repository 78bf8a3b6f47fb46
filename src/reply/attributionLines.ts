import type { Attribution } from '../attribution/attribution.ts';
import type { AttributedPart } from '../attribution/attributionsWithin.ts';
import { isUnclear } from '../attribution/isUnclear.ts';
import { attributionLine } from './attributionLine.ts';
import { attributionWords as words } from './attributionWords.ts';
import type { Line } from './reply.ts';

/** Speakers of one passage named on lines of their own. */
const MOST_SPEAKERS = 3;
/**
 * A single speaker of less than this share of a sentence is said to speak only part of it. Many words that are not theirs only
 * describe them or the occasion, so that half would be too much. Words all in quotation marks tell themselves from the others.
 */
const PART_SHARE = 1 / 3;

/**
 * Who says a passage, a line for each speaker: at most three, then how many more. Without attributions it is the article's own
 * reporting.
 *
 * @param parts see `attributionsWithin`, in its order
 */
export function attributionLines(parts: readonly AttributedPart[]): readonly Line[] {
  if (parts.length === 0) return [[{ quiet: words.ownReporting }]];
  const speakers = oneForEachSpeaker(parts);
  const share = parts.reduce((total, part) => total + part.share, 0);
  const isPart = speakers.length === 1 && speakers[0]?.mode !== 'direct' && share < PART_SHARE;
  const lines = speakers.slice(0, MOST_SPEAKERS).map((speaker) => attributionLine(speaker, { isPart }));
  const more = speakers.length - lines.length;
  return more > 0 ? [...lines, [{ quiet: words.more(more) }]] : lines;
}

/** Several reports by one speaker are told once; where they are not of one mode, the passage is partly quoted. */
function oneForEachSpeaker(parts: readonly AttributedPart[]): Attribution[] {
  const speakers = new Map<string, Attribution>();
  for (const part of parts) {
    const key = keyOf(part);
    const known = speakers.get(key);
    if (!known) speakers.set(key, part);
    else
      speakers.set(key, {
        ...known,
        role: known.role ?? part.role,
        mode: known.mode === part.mode ? part.mode : 'mixed',
      });
  }
  return [...speakers.values()];
}

function keyOf(part: Attribution): string {
  if (isUnclear(part)) return '';
  const { speaker, via, act, confidence } = part;
  return JSON.stringify([speaker, via, act, confidence]);
}
