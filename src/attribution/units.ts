import { chunk } from './chunks.ts';
import type { Quotation } from './quotations.ts';
import type { Token } from './token.ts';
import type { Unit } from './unit.ts';

/** A unit longer than this many tokens is cut at a sentence, lest a mark that is never closed make one of a whole article. */
const LONGEST = 600;
/** One longer than this is cut in mid-sentence: the findings of a unit are compared with each other, each with all. */
const LONGEST_SENTENCE = 1_000;

/**
 * Cuts tokens into units: at every sentence end and paragraph end, except inside a quotation, and except where the sentence
 * goes on behind one (`“Is it safe?” she asked.`).
 */
export function unitsOf(
  tokens: readonly Token[],
  quotations: readonly Quotation[],
  quotationOf: readonly number[],
): Unit[] {
  const units: Unit[] = [];
  let first = 0;
  for (let at = 1; at <= tokens.length; at++) {
    if (!endsUnit(tokens, quotations, quotationOf, first, at)) continue;
    const range = { first, end: at };
    units.push({
      ...range,
      index: units.length,
      startsParagraph: tokens[first - 1]?.paragraph !== tokens[first]?.paragraph,
      endsParagraph: tokens[at]?.paragraph !== tokens[at - 1]?.paragraph,
      tokens,
      chunks: chunk(tokens, range, quotationOf),
    });
    first = at;
  }
  return units;
}

function endsUnit(
  tokens: readonly Token[],
  quotations: readonly Quotation[],
  quotationOf: readonly number[],
  first: number,
  at: number,
): boolean {
  const before = tokens[at - 1];
  const after = tokens[at];
  if (!before || !after || before.paragraph !== after.paragraph) return true;
  if (at - first >= LONGEST_SENTENCE) return true;
  if (before.sentence === after.sentence) return false;
  if (at - first >= LONGEST) return true;
  // “Whose Buoy Is It?”, found …: no sentence begins with a comma.
  if (after.text === ',') return false;
  const quotation = quotations[quotationOf[at - 1] ?? -1];
  if (quotation && quotationOf[at] === quotationOf[at - 1]) return false;
  return !goesOnBehindQuotation(tokens, at, quotation);
}

const REPORTING =
  /^(?:said|says|asked|asks|wrote|writes|added|adds|told|tells|shouted|replied|replies|cried|recalled)$/;

/** `“…?” he asked` and `“…” — Name`: the sentence before ends only with its quotation, and this one names who spoke. */
function goesOnBehindQuotation(tokens: readonly Token[], at: number, quotation: Quotation | undefined): boolean {
  const next = tokens[at];
  if (!quotation || !next) return false;
  if (/^(?:[—–―]|--+|-)$/.test(next.text)) return true;
  if (/^\p{Ll}/u.test(next.text)) return true;
  const closing = [tokens[at - 1]?.text, tokens[at - 2]?.text].join('');
  if (/[,;]/.test(closing)) return true;
  if (!/[?!]/.test(closing)) return false;
  return saysWho(tokens, at);
}

/** Whether a sentence is only about who spoke: "Ortiz asked.", "Ortiz asked on Friday." */
function saysWho(tokens: readonly Token[], at: number): boolean {
  const { sentence } = tokens[at] ?? {};
  for (let index = at; index < at + 9; index++) {
    const token = tokens[index];
    if (!token || token.sentence !== sentence) return false;
    if (!REPORTING.test(token.lower)) continue;
    const next = tokens[index + 1];
    return (
      !next || next.sentence !== sentence || (/^(?:PUNCT|ADP|ADV|PROPN|DET)$/.test(next.tag) && next.lower !== 'that')
    );
  }
  return false;
}
