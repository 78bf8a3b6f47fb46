import type { Attribution } from '../attribution/attribution.ts';
import { isUnclear } from '../attribution/isUnclear.ts';
import { attributionWords as words } from './attributionWords.ts';
import type { Inline, Line } from './reply.ts';

/**
 * The most characters of what the article gives; a longer one is left out whole, never cut. Three lines of the longest, every
 * character escaped, leave room for a quotation in a message.
 */
export const LONGEST_SPEAKER = 120;
const LONGEST_ROLE = 120;
const LONGEST_OUTLETS = 60;

/** "His spokesman" tells who somebody is only beside the sentence before. */
const LEANING_ROLE = /^(?:her|his|its|my|our|their|your)\b/iu;

/**
 * Who says a passage, in one line: **name**, role · outlet · mode. The name, the role and the outlet are the article's own words.
 * Confidence decides how it is put: `high` flatly, `medium` with a hedge, and at `low` nobody is named. A line that names nobody
 * is quiet throughout.
 */
export function attributionLine(
  attribution: Attribution,
  { isPart = false }: { readonly isPart?: boolean } = {},
): Line {
  if (isUnclear(attribution)) return [{ quiet: words.unclear }];
  const details = [outletsOf(attribution), ...mannerOf(attribution), isPart ? words.partOnly : null];
  return [
    ...nameOf(attribution),
    ...details.filter((one) => one !== null).map((detail) => ({ quiet: `${words.join}${detail}` })),
  ];
}

function nameOf({ speaker, role, act, confidence }: Attribution): Inline[] {
  const name = speaker === null ? null : oneLine(speaker);
  if (name === null || name === '') return [{ quiet: act === 'stance' ? words.sourcelessStance : words.sourceless }];
  if (name.length > LONGEST_SPEAKER) return [{ quiet: words.unnamable }];
  const description = role === null ? '' : oneLine(role);
  const isShown = description !== '' && description.length <= LONGEST_ROLE && !LEANING_ROLE.test(description);
  return [
    ...(confidence === 'medium' ? [{ quiet: words.hedge }] : []),
    { strong: name },
    ...(isShown ? [`${words.roleJoin}${description}`] : []),
  ];
}

/** "quoted by the Guardian", where there are words to quote; else "via the Guardian". */
export function outletsOf({ via, mode }: Attribution): string | null {
  const outlets = via.map(oneLine).filter(Boolean).join(words.outletJoin);
  if (outlets === '' || outlets.length > LONGEST_OUTLETS) return null;
  return mode === 'direct' ? words.quotedBy(outlets) : words.reportedBy(outlets);
}

/** How the words relate to the speaker's: nothing more is to be said where they are the speaker's own. */
function mannerOf({ act, mode, speaker }: Attribution): string[] {
  const quoted = mode === 'mixed' ? [words.mixed] : [];
  if (speaker === null) return quoted;
  if (act === 'stance') return [words.stance, ...quoted];
  return mode === 'indirect' ? [words.indirect] : quoted;
}

/** Names may stand across the line breaks of the source. */
const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();
