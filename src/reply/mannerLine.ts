import type { Attribution, Mode } from '../attribution/attribution.ts';
import { outletsOf } from './attributionLine.ts';
import { attributionWords } from './attributionWords.ts';
import { quotesWords } from './quotesWords.ts';
import type { Line } from './reply.ts';

const MODES = ['direct', 'mixed', 'indirect'] as const satisfies readonly Mode[];

/**
 * How a passage is its speaker’s, where the reply has said who that is: "quoted by the Guardian". One that is theirs in
 * several ways says them all.
 * @param attributions those of the passage, all by one speaker
 */
export function mannerLine(attributions: readonly Attribution[]): Line {
  const said = attributions.filter(({ act }) => act === 'speech');
  const modes = MODES.filter((mode) => said.some((one) => one.mode === mode));
  const outlets = [...new Set(attributions.flatMap((attribution) => outletsOf(attribution) ?? []))];
  // "quoted by the Guardian" says as much.
  const isSaidByOutlet = (mode: Mode): boolean => mode === 'direct' && outlets.length > 0;
  const details = [
    ...modes.filter((mode) => !isSaidByOutlet(mode)).map((mode) => quotesWords[mode]),
    ...(said.length < attributions.length ? [attributionWords.stance] : []),
    ...outlets,
    ...(attributions.every(({ confidence }) => confidence === 'medium') ? [quotesWords.likely] : []),
  ];
  return [{ quiet: details.join(attributionWords.join) }];
}
