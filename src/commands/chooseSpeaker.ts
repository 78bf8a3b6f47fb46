import type { Article } from '../article/article.ts';
import { findSpeaker, queryFor, suggestSpeakers } from '../attribution/findSpeaker.ts';
import { type Speaker, speakersOf } from '../attribution/speakersOf.ts';
import { messages } from '../reply/messages.ts';
import { quotesWords } from '../reply/quotesWords.ts';
import type { Reply } from '../reply/reply.ts';
import { type Choice, titleOf } from './command.ts';

const MOST_CHOICES = 25;
const LONGEST_CHOICE = 100;
/** Speakers named where the one asked for is not there. */
const MOST_SUGGESTIONS = 3;

/** The speaker somebody named; a reply says why there is none, and who could be meant. */
export function chooseSpeaker(named: string, article: Article): Speaker | Reply {
  const speakers = speakersOf(article);
  if (speakers.length === 0) return messages.nobodyQuoted(titleOf(article));
  const found = findSpeaker(named, speakers);
  if (found.kind === 'found') return found.speaker;
  const nearest = namesOf(found.speakers);
  return found.kind === 'several'
    ? messages.whichSpeaker(named, nearest)
    : messages.unknownSpeaker(named, nearest, namesOf(speakers));
}

function namesOf(speakers: readonly Speaker[]): string[] {
  return speakers.flatMap(({ name }) => name ?? []).slice(0, MOST_SUGGESTIONS);
}

/** Suggestions for the `speaker` option: "Name, role (n)", n being how much is attributed to them. */
export function completeSpeaker(typed: string, article: Article): readonly Choice[] {
  const speakers = speakersOf(article);
  return suggestSpeakers(typed, speakers)
    .slice(0, MOST_CHOICES)
    .map((speaker) => ({ name: labelOf(speaker), value: queryFor(speaker, speakers, LONGEST_CHOICE) }));
}

/** The role gives way to the name, and only a name that is longer than the whole is cut, marked. */
function labelOf(speaker: Speaker): string {
  const count = ` (${speaker.attributions.length})`;
  const name = speaker.kind === 'named' ? oneLine(speaker.name ?? '') || '?' : quotesWords[speaker.kind];
  const role = oneLine(speaker.role ?? '');
  const whole = role === '' ? name : `${name}, ${role}`;
  const room = LONGEST_CHOICE - count.length;
  return `${[whole, name].find((text) => text.length <= room) ?? cut(name, room)}${count}`;
}

/** Between characters, never inside one. */
function cut(text: string, length: number): string {
  return `${text.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
