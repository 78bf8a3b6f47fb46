/**
 * Contractions as they are typed without the apostrophe, cut where it would stand. Only those that are no other word: "its",
 * "well", "were", "shed" and "ill" are.
 */
const CONTRACTIONS = `
  aren't can't couldn't didn't doesn't don't hadn't hasn't haven't isn't mustn't shouldn't wasn't weren't won't wouldn't
  he's here's how's she's that's there's what's when's where's who's why's
  I'm I've you've they've you're they're you'll they'll who'd they'd
`;

/** The word without its apostrophe, in lower case → how many of its letters stand before it. */
export const bareContractions: ReadonlyMap<string, number> = new Map(
  CONTRACTIONS.trim()
    .toLowerCase()
    .split(/\s+/)
    .map((contraction) => [contraction.replace("'", ''), contraction.indexOf("'")]),
);
