import type { Tally } from '../attribution/speakersOf.ts';

/** What Verbatim itself says about who is quoted in an article and how. */
export const quotesWords = Object.freeze({
  heading: (count: number) => (count === 1 ? 'Who is quoted' : `Who is quoted · ${count} speakers, most quoted first`),
  nameless: 'Without a name',
  unnamed: 'Reported, source not named',
  unclear: 'Speaker not clear from the article',
  direct: 'quoted',
  mixed: 'partly quoted',
  /** The article does not leave it beyond doubt that this speaker is meant. */
  likely: 'apparently theirs',
  indirect: 'reported in the article’s words',
  /** "3 quoted, 1 partly quoted, 2 reported, 1 view"; what there is none of is left out. */
  tally: ({ direct, mixed, indirect, views }: Tally) =>
    [
      [direct, 'quoted'],
      [mixed, 'partly quoted'],
      [indirect, 'reported'],
      [views, views === 1 ? 'view' : 'views'],
    ]
      .filter(([count]) => count !== 0)
      .map(([count, word]) => `${count} ${word}`)
      .join(', '),
});
