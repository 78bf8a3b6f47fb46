import type { Article } from '../../article/article.ts';
import type { Attribution } from '../../attribution/attribution.ts';
import { attributionsOf } from '../../attribution/attributionsOf.ts';
import { findSpeaker } from '../../attribution/findSpeaker.ts';
import { passagesOf } from '../../attribution/passagesOf.ts';
import { type Speaker, speakersOf, type Tally } from '../../attribution/speakersOf.ts';
import { type AttributionJson, attributionJson } from './passageJson.ts';

interface SpeakerJson extends Tally {
  readonly name: string;
  /** How the article describes them, where it first does. */
  readonly role: string | null;
}

/** Whole sentences, neighbours in one paragraph, that hold attributed words: `text === source.slice(start, end)`. */
interface AttributedQuoteJson {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** 1-based, as shown to people; of the first sentence. */
  readonly paragraph: number;
  readonly sentence: number;
  /** The attributed words, start and end of each, in the source text. */
  readonly content: readonly (readonly [number, number])[];
  readonly attribution: AttributionJson;
}

export interface QuotesJson {
  /** Quoted most first. */
  readonly speakers: readonly SpeakerJson[];
  /** What is attributed without naming a source, and what to nobody that can be told. */
  readonly unnamed: Tally;
  readonly unclear: Tally;
  /** The one asked for; null where none was, or where it is not clear who is meant. */
  readonly speaker: SpeakerJson | null;
  /** Who could be meant, nearest first, where nobody is without doubt. */
  readonly candidates: readonly string[];
  /** Everything attributed to the speaker, in order; to anybody, where none was asked for. */
  readonly quotes: readonly AttributedQuoteJson[];
}

/** @param named whose quotes; null for everybody’s */
export function quotesJson(article: Article, named: string | null): QuotesJson {
  const speakers = speakersOf(article);
  const found = named === null ? null : findSpeaker(named, speakers);
  const speaker = found?.kind === 'found' ? found.speaker : null;
  return {
    speakers: speakers.flatMap((one) => speakerJson(one) ?? []),
    unnamed: tallyOf(speakers, 'unnamed'),
    unclear: tallyOf(speakers, 'unclear'),
    speaker: speaker && speakerJson(speaker),
    candidates: found && found.kind !== 'found' ? found.speakers.flatMap(({ name }) => name ?? []) : [],
    quotes: attributionsMeant(article, named, speaker).flatMap((attribution) => quotesOf(article, attribution)),
  };
}

/** Null for those without a name. */
function speakerJson({ name, role, tally }: Speaker): SpeakerJson | null {
  return name === null ? null : { name, role, ...tally };
}

function tallyOf(speakers: readonly Speaker[], kind: Speaker['kind']): Tally {
  const speaker = speakers.find((one) => one.kind === kind);
  return speaker?.tally ?? { direct: 0, mixed: 0, indirect: 0, views: 0 };
}

function attributionsMeant(article: Article, named: string | null, speaker: Speaker | null): readonly Attribution[] {
  const all = attributionsOf(article);
  if (named === null) return all;
  return speaker ? speaker.attributions.flatMap((index) => all[index] ?? []) : [];
}

function quotesOf(article: Article, attribution: Attribution): AttributedQuoteJson[] {
  return passagesOf(article, attribution.content).map(({ first, last, spans }) => {
    const start = article.sentences[first]?.quoteStart ?? 0;
    const end = article.sentences[last]?.end ?? start;
    return {
      text: article.text.slice(start, end),
      start,
      end,
      paragraph: (article.sentences[first]?.paragraph ?? 0) + 1,
      sentence: first + 1,
      content: spans.map((span) => [span.start, span.end] as const),
      attribution: attributionJson(article, attribution),
    };
  });
}
