import type { Speaker } from '../attribution/speakersOf.ts';
import { attributionWords } from './attributionWords.ts';
import { quotesWords } from './quotesWords.ts';
import type { Line } from './reply.ts';

/** The most characters of a name or role; a longer one is left out whole, never cut. */
const LONGEST_NAME = 200;
const LONGEST_ROLE = 200;

/** Who a speaker is: **name**, role; both the article’s own words. Those without a name are put in words of ours. */
export function speakerLine({ kind, name, role, isSure }: Speaker): Line {
  if (kind !== 'named') return [kind === 'unnamed' ? quotesWords.unnamed : quotesWords.unclear];
  const shown = oneLine(name ?? '');
  if (shown === '' || shown.length > LONGEST_NAME) return [attributionWords.unnamable];
  const description = oneLine(role ?? '');
  const isDescribed = description !== '' && description.length <= LONGEST_ROLE;
  return [
    ...(isSure ? [] : [attributionWords.hedge]),
    { strong: shown },
    ...(isDescribed ? [`${attributionWords.roleJoin}${description}`] : []),
  ];
}

/** Names may stand across the line breaks of the source. */
const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();
