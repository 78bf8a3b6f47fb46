import type { Article, Span } from '../article/article.ts';
import type { Attribution } from '../attribution/attribution.ts';
import { attributionsOf } from '../attribution/attributionsOf.ts';
import { joinSpans } from '../attribution/joinSpans.ts';
import { type Passage, passagesOf } from '../attribution/passagesOf.ts';
import { type Speaker, speakersOf } from '../attribution/speakersOf.ts';
import { mannerLine } from '../reply/mannerLine.ts';
import { messages } from '../reply/messages.ts';
import { quotesWords } from '../reply/quotesWords.ts';
import type { Listing, Quotation, QuotesView, Reply } from '../reply/reply.ts';
import { speakerLine } from '../reply/speakerLine.ts';
import { titleOf } from './command.ts';
import { placeOf } from './quoteSentence.ts';
import { sourceOf } from './sourceOf.ts';

/** Who is quoted in an article; or everything it attributes to one speaker, in its order. */
export function showQuotes(view: QuotesView, article: Article): Reply {
  const speakers = speakersOf(article);
  if (speakers.length === 0) return { ...messages.nobodyQuoted(titleOf(article)), source: sourceOf(article) };
  // A later version of Verbatim may read the article otherwise, and no longer know a speaker that an old button carries.
  const speaker = speakers.find(({ key }) => key === view.speaker);
  return speaker ? showSpeaker(view, article, speaker) : showOverview({ ...view, speaker: null }, article, speakers);
}

function showOverview(view: QuotesView, article: Article, speakers: readonly Speaker[]): Reply {
  const named = speakers.filter(({ kind }) => kind === 'named');
  const nameless = speakers.filter(({ kind }) => kind !== 'named');
  const listings = [listingOf(quotesWords.heading(named.length), named), listingOf(quotesWords.nameless, nameless)];
  return {
    tone: 'answer',
    asked: null,
    head: [],
    blocks: listings.filter(({ items }) => items.length > 0),
    paged: false,
    source: sourceOf(article),
    view,
    opensContext: false,
  };
}

function listingOf(heading: string, speakers: readonly Speaker[]): Listing {
  const items = speakers.map((speaker) => ({
    line: speakerLine(speaker),
    detail: [{ quiet: quotesWords.tally(speaker.tally) }],
  }));
  return { kind: 'listing', heading: [heading], items };
}

function showSpeaker(view: QuotesView, article: Article, speaker: Speaker): Reply {
  const tally = { quiet: ` · ${quotesWords.tally(speaker.tally)}` };
  return {
    tone: speaker.kind === 'unclear' ? 'uncertain' : 'answer',
    asked: null,
    head: [{ kind: 'statement', line: [...speakerLine(speaker), tally] }],
    blocks: quotationsOf(article, speaker),
    paged: false,
    source: sourceOf(article),
    view,
    opensContext: true,
  };
}

/** Sentences with words of the speaker’s, and the attributions these words belong to. */
interface AttributedPassage extends Passage {
  readonly attributions: readonly Attribution[];
}

/** Everything attributed to a speaker, each sentence once, in the order of the text. */
function quotationsOf(article: Article, speaker: Speaker): Quotation[] {
  const all = attributionsOf(article);
  const own = speaker.attributions.flatMap((index) => all[index] ?? []);
  const passages = own.flatMap((attribution) =>
    passagesOf(article, attribution.content).map((passage) => ({ ...passage, attributions: [attribution] })),
  );
  return joinOverlapping(passages).map((passage) => toQuotation(article, passage));
}

/** Passages that share a sentence become one: no sentence is shown twice. */
function joinOverlapping(passages: readonly AttributedPassage[]): AttributedPassage[] {
  const joined: AttributedPassage[] = [];
  for (const passage of [...passages].sort((one, other) => one.first - other.first || one.last - other.last)) {
    const open = joined.at(-1);
    if (!open || passage.first > open.last) {
      joined.push(passage);
      continue;
    }
    joined[joined.length - 1] = {
      first: open.first,
      last: Math.max(open.last, passage.last),
      spans: [...open.spans, ...passage.spans],
      attributions: [...open.attributions, ...passage.attributions],
    };
  }
  return joined;
}

function toQuotation(article: Article, { first, last, spans, attributions }: AttributedPassage): Quotation {
  const start = article.sentences[first]?.quoteStart ?? 0;
  const text = article.text.slice(start, article.sentences[last]?.end ?? start);
  const theirs = joinSpans(spans).map((span) => ({ start: span.start - start, end: span.end - start }));
  return {
    kind: 'quotation',
    text,
    sentence: first,
    matches: isWhole(text, theirs) ? [] : theirs,
    place: placeOf(article, first),
    attribution: [mannerLine(attributions)],
    note: null,
  };
}

const WORD_CHARACTER = /[\p{L}\p{N}]/u;

/** Whether no word stands outside the spans: then there is nothing to tell apart. */
function isWhole(text: string, spans: readonly Span[]): boolean {
  const ends = [0, ...spans.map(({ end }) => end)];
  return ends.every((end, i) => !WORD_CHARACTER.test(text.slice(end, spans[i]?.start ?? text.length)));
}
