import type { Article, Span } from '../article/article.ts';
import type { Attribution } from './attribution.ts';
import { confidenceOf } from './confidence.ts';
import type { Finding } from './finding.ts';
import { type Reading, readFindings } from './findings.ts';
import { modeOf, quotedParts } from './quotedParts.ts';
import type { Range } from './unit.ts';

/**
 * Who says what in an article, in the order of the text: pure, deterministic, every string a slice of the source text. Sentences
 * no attribution touches are the article's own reporting.
 */
export function attribute(article: Article): readonly Attribution[] {
  const reading = readFindings(article);
  return reading.findings
    .map((finding) => toAttribution(article, reading, finding))
    .filter(({ content }) => content.length > 0);
}

function toAttribution(article: Article, reading: Reading, finding: Finding): Attribution {
  const { source } = finding;
  const span = (range: Range) => spanOf(reading, range);
  const words = (range: Range | null | undefined) => {
    const found = range ? span(range) : null;
    return found && article.text.slice(found.start, found.end);
  };
  const content = finding.content.flatMap((range) => span(range) ?? []);
  const quotes = quotedParts(article.text, content, reading.quotations);
  return {
    content,
    quotes,
    source: source && span(source),
    cue: finding.cue && span(finding.cue),
    speaker: source && words(source.name),
    role: words(source?.role),
    via: finding.via.flatMap((range) => words(range) ?? []),
    act: finding.act,
    mode: finding.rule === 'transcript' ? 'direct' : modeOf(article.text, content, quotes),
    confidence: confidenceOf(finding),
  };
}

function spanOf({ tokens }: Reading, { first, end }: Range): Span | null {
  const opening = tokens[first];
  const closing = tokens[end - 1];
  return opening && closing ? { start: opening.start, end: closing.end } : null;
}
