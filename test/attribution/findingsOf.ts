import type { Article, Span } from '../../src/article/article.ts';
import { attribute } from '../../src/attribution/attribute.ts';
import type { Attribution } from '../../src/attribution/attribution.ts';
import type { Finding } from '../../src/attribution/finding.ts';
import { readFindings } from '../../src/attribution/findings.ts';
import type { Range } from '../../src/attribution/unit.ts';
import { articleFrom } from '../search/bundledArticle.ts';

/** A finding with its token ranges as the words they stand for. */
export interface Found extends Pick<Finding, 'rule' | 'act' | 'lemma' | 'hasQuotation'> {
  readonly cue: string | null;
  /** The name as the sentence writes it, without what describes it; null where nobody is named. */
  readonly speaker: string | null;
  readonly role: string | null;
  /** The parts of the content, joined by " … ". */
  readonly content: string;
  readonly via: readonly string[];
}

/** What the rules find in an article of these paragraphs, in the order of the text; quotations nobody is named for are left out. */
export function findingsOf(...paragraphs: readonly string[]): Found[] {
  const article = articleOf(paragraphs);
  const reading = readFindings(article);
  const { tokens } = reading;
  const findings = reading.findings.filter(({ rule, source }) => rule !== 'orphan' || source !== null);
  const words = ({ first, end }: Range) => article.text.slice(tokens[first]?.start, tokens[end - 1]?.end);
  return findings.map(({ rule, act, lemma, hasQuotation, cue, source, content, via }) => ({
    rule,
    act,
    lemma,
    hasQuotation,
    cue: cue && words(cue),
    speaker: source && words(source.name),
    role: source?.role ? words(source.role) : null,
    content: content.map(words).join(' … '),
    via: via.map(words),
  }));
}

/** An attribution with its spans as words. */
export interface Attributed extends Omit<Attribution, 'content' | 'quotes' | 'source' | 'cue'> {
  readonly content: string;
  readonly quotes: readonly string[];
  readonly source: string | null;
  readonly cue: string | null;
}

/** Who says what in an article of these paragraphs, in the order of the text. */
export function attributedIn(...paragraphs: readonly string[]): Attributed[] {
  const article = articleOf(paragraphs);
  const words = ({ start, end }: Span) => article.text.slice(start, end);
  return attribute(article).map((attribution) => ({
    ...attribution,
    content: attribution.content.map(words).join(' … '),
    quotes: attribution.quotes.map(words),
    source: attribution.source && words(attribution.source),
    cue: attribution.cue && words(attribution.cue),
  }));
}

/** "¶" inside a text stands for the end of a paragraph, so that a table can hold an article in one line. */
function articleOf(paragraphs: readonly string[]): Article {
  return articleFrom(paragraphs.flatMap((paragraph) => paragraph.split(/\s*¶\s*/)).join('\n\n'));
}
