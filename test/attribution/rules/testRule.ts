import { describe, expect, test } from 'vitest';
import type { RuleName } from '../../../src/attribution/finding.ts';
import { findingsOf } from '../findingsOf.ts';

/** A text in which a rule finds one attribution; `content` is a part of what is attributed. */
type Find = readonly [behaviour: string, text: string, speaker: string | null, cue: string | null, content: string];
/** A text that only looks as if the rule applied, with the rules that find something in it. */
type NearMiss = readonly [behaviour: string, text: string, rules: readonly RuleName[]];

/** Tests what a rule finds, and what it must leave alone. */
export function testRule(rule: RuleName, finds: readonly Find[], nearMisses: readonly NearMiss[]): void {
  describe(`the rule "${rule}" finds`, () => {
    test.each(finds)('%s: %s', (_behaviour, text, speaker, cue, content) => {
      expect(findingsOf(text)).toEqual([
        expect.objectContaining({ rule, speaker, cue, content: expect.stringContaining(content) }),
      ]);
    });
  });

  describe(`the rule "${rule}" leaves alone`, () => {
    test.each(nearMisses)('%s: %s', (_behaviour, text, rules) => {
      expect(findingsOf(text).map((found) => found.rule)).toEqual(rules);
    });
  });
}
