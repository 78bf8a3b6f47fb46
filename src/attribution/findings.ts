import type { Article } from '../article/article.ts';
import { cueFindings } from './cueFindings.ts';
import type { Finding } from './finding.ts';
import { looseQuotations } from './looseQuotations.ts';
import { findQuotations, type Quotation } from './quotations.ts';
import { symbolQuotations } from './symbolQuotations.ts';
import { tagTokens } from './tagTokens.ts';
import type { Token } from './token.ts';
import { readTranscript } from './transcripts.ts';
import type { Unit } from './unit.ts';
import { unitsOf } from './units.ts';

/** An article as the rules read it, and what they find. */
export interface Reading {
  readonly tokens: readonly Token[];
  readonly quotations: readonly Quotation[];
  /** For each token its quotation, −1 outside. */
  readonly quotationOf: readonly number[];
  readonly units: readonly Unit[];
  /** In the order of the text. */
  readonly findings: readonly Finding[];
}

export function readFindings(article: Article, tokens: readonly Token[] = tagTokens(article)): Reading {
  const quotations = findQuotations(article);
  const quotationOf = symbolQuotations(article.text, tokens, quotations);
  const units = unitsOf(tokens, quotations, quotationOf);
  const transcript = readTranscript(units);
  const findings: Finding[] = [...transcript.findings];
  let lastSpoken: Finding | null = transcript.findings.at(-1) ?? null;
  for (const unit of units) {
    if (transcript.units.has(unit.index)) continue;
    const cued = cueFindings(unit, quotations, { isLabelled: transcript.questions.has(unit.index) });
    const heard = { units, quotations, last: findings.at(-1) ?? null, lastSpoken };
    for (const finding of looseQuotations(unit, cued, heard)) {
      findings.push(finding);
      if (finding.act === 'speech' && finding.source) lastSpoken = finding;
    }
  }
  findings.sort((a, b) => startOf(a) - startOf(b));
  return {
    tokens,
    quotations,
    quotationOf,
    units,
    findings: findings.map((one, at) => namedBehind(one, findings[at + 1], units)),
  };
}

/** `“It held. Nobody fell.” She paused. “We all ran,” Ortiz said.`: who speaks is told behind a quotation that opens the paragraph. */
function namedBehind(finding: Finding, next: Finding | undefined, units: readonly Unit[]): Finding {
  const isNamed = next?.source && next.hasQuotation && (next.rule === 'closing' || next.rule === 'inverted');
  if (finding.rule !== 'orphan' || !isNamed || !units[finding.unit]?.startsParagraph) return finding;
  for (let at = finding.unit + 1; at <= next.unit; at++) if (units[at]?.startsParagraph !== false) return finding;
  return { ...finding, rule: 'continuation', source: next.source, via: next.via };
}

const startOf = ({ content }: Finding) => content[0]?.first ?? 0;
