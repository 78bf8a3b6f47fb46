import type { Token } from './token.ts';

const ALWAYS = new Set(['today', 'yesterday', 'tomorrow', 'tonight', 'overnight']);
const DATED = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december mon tue tues wed thu thurs fri sat sun jan feb mar apr jun jul aug sept sep oct nov dec
  christmas easter ramadan`.split(/\s+/),
);
const UNITS = new Set(
  `morning afternoon evening night week weekend month year day time hour minute moment season decade spring summer autumn
  winter dawn dusk noon midnight midday lunchtime quarter century weekday fortnight
  mornings afternoons evenings nights weeks weekends months years days times hours minutes moments seasons decades`.split(
    /\s+/,
  ),
);

const YEAR = /^(?:1[5-9]\d\d|20\d\d)s?$/;

/**
 * Whether a head noun names a time. Capitalised unit words inside a sentence are names ("Robin Day", "Winter said"), weekdays
 * and months are not.
 */
export function isTemporal({ lower, text, tag }: Token, startsSentence: boolean): boolean {
  if (tag === 'NUM' && YEAR.test(lower)) return true;
  if (ALWAYS.has(lower)) return true;
  const isCapitalised = /^\p{Lu}/u.test(text);
  if (DATED.has(lower)) return isCapitalised;
  return UNITS.has(lower) && (!isCapitalised || startsSentence);
}
