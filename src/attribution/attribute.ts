import type { Article, Span } from '../article/article.ts';
import type { Attribution } from './attribution.ts';
import { confidenceOf } from './confidence.ts';
import type { Finding, Source } from './finding.ts';
import { type Reading, readFindings } from './findings.ts';
import { type Identity, identify } from './identify.ts';
import { modeOf, quotedParts } from './quotedParts.ts';
import { IN_TITLE } from './symbolQuotations.ts';
import type { Token } from './token.ts';
import type { Range } from './unit.ts';

/**
 * Who says what in an article, in the order of the text: pure, deterministic, every string a slice of the source text. Sentences
 * no attribution touches are the article's own reporting.
 */
export function attribute(article: Article, tokens?: readonly Token[]): readonly Attribution[] {
  const reading = readFindings(article, tokens);
  const identities = identitiesOf(reading);
  const found = reading.findings.flatMap((finding) => {
    const attribution = toAttribution(article, reading, finding, identities);
    return attribution ? [{ attribution, unit: finding.unit }] : [];
  });
  const attributions = found.map(({ attribution, unit }, at) => {
    // "urged … and promised …": where one sentence names one speaker twice, it is as sure both times.
    const beside = [found[at - 1], found[at + 1]].find(
      (one) => one?.unit === unit && one.attribution.speaker === attribution.speaker,
    );
    const isSurer = beside?.attribution.confidence === 'high' && attribution.confidence === 'medium';
    const isSpeech =
      beside?.attribution.act === 'speech' && attribution.act === 'speech' && attribution.speaker !== null;
    return isSurer && isSpeech ? { ...attribution, confidence: 'high' as const } : attribution;
  });
  return withOutletsThatGoOn(article, withNamedOutlets(attributions));
}

/** Who each source is, told from left to right: whoever spoke before is likelier meant by a pronoun. */
function identitiesOf({ tokens, quotationOf, findings }: Reading): ReadonlyMap<number, Identity> {
  const speakers = identify(
    tokens,
    quotationOf.map((quotation) => (quotation === IN_TITLE ? -1 : quotation)),
  );
  const sources = findings.flatMap(({ source }) => source ?? []).sort((a, b) => a.head - b.head);
  const identities = new Map<number, Identity>();
  for (const { head, name } of sources) {
    if (!identities.has(head)) identities.set(head, speakers.resolve({ first: name.first, last: name.end - 1, head }));
  }
  return identities;
}

const PLAIN_OUTLET =
  /^(?:the|this) (?:newspaper|paper|magazine|broadcaster|agency|station|channel|programme|podcast|website)$/i;

/** "told the newspaper": the outlet named last. */
function withNamedOutlets(attributions: readonly Attribution[]): Attribution[] {
  let named: string | undefined;
  return attributions.map((attribution) => {
    const via = attribution.via.map((outlet) => {
      if (!PLAIN_OUTLET.test(outlet)) named = outlet;
      return named ?? outlet;
    });
    return { ...attribution, via };
  });
}

/** "…, she told the Gazette. “…,” she added.": within a paragraph she goes on talking to the Gazette. */
function withOutletsThatGoOn({ paragraphs }: Article, attributions: readonly Attribution[]): Attribution[] {
  let paragraph = 0;
  let talking: Attribution | null = null;
  return attributions.map((attribution) => {
    const start = attribution.content[0]?.start ?? 0;
    const before = paragraph;
    while (paragraph + 1 < paragraphs.length && (paragraphs[paragraph]?.end ?? start) <= start) paragraph++;
    if (paragraph !== before) talking = null;
    const goesOn = talking !== null && attribution.speaker !== null && attribution.speaker === talking.speaker;
    const told = goesOn && attribution.via.length === 0 && talking ? { ...attribution, via: talking.via } : attribution;
    if (told.via.length > 0) talking = told;
    else if (!goesOn) talking = null;
    return told;
  });
}

function toAttribution(
  article: Article,
  reading: Reading,
  finding: Finding,
  identities: ReadonlyMap<number, Identity>,
): Attribution | null {
  const { source } = finding;
  const content = finding.content.flatMap((range) => spanOf(reading, range) ?? []);
  if (content.length === 0) return null;
  const quotes = quotedParts(article.text, content, reading.quotations);
  const words = (span: Span | null) => span && article.text.slice(span.start, span.end);
  const identity = source ? (identities.get(source.head) ?? null) : null;
  return {
    content,
    quotes,
    source: source && spanOf(reading, source),
    cue: finding.cue && spanOf(reading, finding.cue),
    speaker: source && words(speakerSpan(article.text, reading, source, identity)),
    role: source && withoutPossessive(words(identity?.role ?? (source.role && spanOf(reading, source.role)))),
    via: finding.via.flatMap((range) => words(spanOf(reading, range)) ?? []),
    act: finding.act,
    mode: finding.rule === 'transcript' ? 'direct' : modeOf(article.text, content, quotes),
    confidence: confidenceOf(finding, identity),
  };
}

/** A name two people share is shown as it stands; a pronoun as whom it most likely means. */
function speakerSpan(text: string, reading: Reading, source: Source, identity: Identity | null): Span | null {
  const written = spanOf(reading, source.name);
  if (!identity || !(identity.isSure || source.isPronoun) || isPartOf(reading, source, identity.speaker))
    return written;
  return withAcronym(text, identity.speaker, written);
}

/** "His spokesman" tells whose only beside the sentence before: "spokesman". */
function withoutPossessive(role: string | null): string | null {
  return role?.replace(/^(?:his|her|its|their|our|my|your)\s+/i, '') ?? null;
}

/** "the Ministry of Trade and Industry" is not two names joined: what was found leaves out the head of the words given. */
function isPartOf({ tokens }: Reading, { head, name }: Source, speaker: Span): boolean {
  const first = tokens[name.first];
  const last = tokens[name.end - 1];
  const noun = tokens[head];
  if (!first || !last || !noun) return false;
  const isInside = speaker.start >= first.start && speaker.end <= last.end;
  return isInside && (noun.end <= speaker.start || noun.start >= speaker.end);
}

/** "The LSB said": the name with the acronym that stands in brackets behind it, "Lake Safety Board (LSB)". */
function withAcronym(text: string, speaker: Span, written: Span | null): Span {
  const acronym = written && /[\p{Lu}\p{N}]{2,10}$/u.exec(text.slice(written.start, written.end))?.[0];
  const behind = acronym ? ` (${acronym})` : '';
  const end = speaker.end + behind.length;
  return behind !== '' && text.slice(speaker.end, end) === behind ? { start: speaker.start, end } : speaker;
}

function spanOf({ tokens }: Reading, { first, end }: Range): Span | null {
  const opening = tokens[first];
  const closing = tokens[end - 1];
  return opening && closing ? { start: opening.start, end: closing.end } : null;
}
