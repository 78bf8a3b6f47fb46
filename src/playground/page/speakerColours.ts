import type { Reading } from '../pageProtocol.ts';

/** There are so many colours; the page's styles have a class for each. */
const COLOURS = 8;

/**
 * A class for each speaker of an article, by its index. Where there are more speakers than colours, a new one gets the colour that
 * has not been seen for longest: neighbours differ.
 */
export function speakerClasses({
  speakers,
  attributions,
}: Pick<Reading, 'speakers' | 'attributions'>): readonly string[] {
  const colourOf = new Map<number, number>();
  /** The colours, that seen last at the end. */
  const seen = Array.from({ length: COLOURS }, (_, colour) => colour);
  const see = (speaker: number): void => {
    const colour = colourOf.get(speaker) ?? seen[0] ?? 0;
    colourOf.set(speaker, colour);
    seen.splice(seen.indexOf(colour), 1);
    seen.push(colour);
  };
  for (const { speaker } of attributions) see(speaker);
  return speakers.map((_, speaker) => `speaker speaker-${colourOf.get(speaker) ?? 0}`);
}
