import { setImmediate } from 'node:timers/promises';
import type { Article } from '../../article/article.ts';
import { attributionSteps, attributionsOf } from '../../attribution/attributionsOf.ts';
import { type Speaker, speakersOf } from '../../attribution/speakersOf.ts';
import { titleOf } from '../../commands/command.ts';
import { sourceOf } from '../../commands/sourceOf.ts';
import type { ReadAttribution, Reading, ReadSpeaker } from '../pageProtocol.ts';

/**
 * How an article was read, as the page shows it. Who says what in it is worked out first, in steps, so that others have
 * their turn.
 *
 * @param examples gives the questions to begin with
 */
export async function readingOf(
  article: Article,
  isGiven: boolean,
  examples: () => Promise<readonly string[]>,
): Promise<Reading> {
  for (const _step of attributionSteps(article)) await setImmediate();
  const { id, version, url, text, paragraphs, sentences, furniture } = article;
  const speakers = speakersOf(article);
  return {
    id,
    version,
    title: titleOf(article),
    details: sourceOf(article).details ?? '',
    url,
    isGiven,
    text,
    paragraphs,
    sentences,
    furniture,
    speakers: speakers.map(readSpeaker),
    attributions: readAttributions(article, speakers),
    examples: await examples(),
  };
}

function readSpeaker({ kind, name, role, isSure, attributions }: Speaker): ReadSpeaker {
  return { kind, name, role, isSure, count: attributions.length };
}

/** Of an unclear source no name is shown anywhere, so the page does not get it either. */
function readAttributions(article: Article, speakers: readonly Speaker[]): ReadAttribution[] {
  const speakerOf = new Map(
    speakers.flatMap(({ attributions }, i) => attributions.map((index) => [index, i] as const)),
  );
  return attributionsOf(article).map(({ speaker: name, role, via, content, source, cue, act, mode, confidence }, i) => {
    const speaker = speakerOf.get(i) ?? 0;
    const isUnclear = speakers[speaker]?.kind === 'unclear';
    return {
      speaker,
      name: isUnclear ? null : name,
      role: isUnclear ? null : role,
      via,
      content,
      source,
      cue,
      act,
      mode,
      confidence,
    };
  });
}
