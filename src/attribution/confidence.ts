import type { Confidence } from './attribution.ts';
import { cueLexicon } from './cueLexicon.ts';
import type { Finding, RuleName } from './finding.ts';
import type { Identity } from './identify.ts';

/**
 * How sure a rule is of its source, by how often it was right on labelled articles: `high` 97 of 100 and more, `medium` 80 and
 * more, `low` below.
 */
const RULE_CONFIDENCE: Readonly<Record<RuleName, Confidence>> = {
  'sign-off': 'high',
  transcript: 'high',
  inverted: 'high',
  closing: 'high',
  'as-put': 'high',
  'quoted-as-saying': 'high',
  'according-to': 'high',
  'verb-first': 'high',
  opening: 'high',
  continuation: 'high',
  passive: 'medium',
  participle: 'medium',
  'statement-noun': 'medium',
  'any-verb': 'medium',
  'label-colon': 'medium',
  'lead-in': 'medium',
  'same-subject': 'medium',
  sourceless: 'medium',
  orphan: 'low',
};

const ORDER: readonly Confidence[] = ['low', 'medium', 'high'];

/** The lower of what the rule, the cue and the identity of the source allow. */
export function confidenceOf(finding: Finding, identity: Identity | null): Confidence {
  const limits = [RULE_CONFIDENCE[finding.rule], cueLimit(finding), identityLimit(finding, identity)];
  return ORDER[Math.min(...limits.map((limit) => ORDER.indexOf(limit)))] ?? 'low';
}

/** Verbs that are not of speech alone, and were as sure as those on labelled articles. */
const AS_SURE = new Set('urge accuse vow recommend deny condemn denounce criticise criticize implore'.split(' '));

/** "show" and "believe" report less surely than "say", unless a quotation stands beside them. */
function cueLimit({ rule, lemma, act, hasQuotation }: Finding): Confidence {
  if (rule !== 'opening' || hasQuotation) return 'high';
  const isSure = cueLexicon.get(lemma)?.class === 'speech' || AS_SURE.has(lemma);
  return act === 'speech' && isSure ? 'high' : 'medium';
}

function identityLimit({ source }: Finding, identity: Identity | null): Confidence {
  if (!source || !identity) return 'high';
  if (!identity.isSure) return source.isPronoun ? 'low' : 'medium';
  return identity.kind === 'unknown' && !source.isPronoun ? 'medium' : 'high';
}
