/** What Verbatim itself says about whose words a passage is. Names of speakers, roles and outlets are the article's. */
export const attributionWords = Object.freeze({
  ownReporting: 'the article’s own reporting',
  /** In place of a name that would be a guess. */
  unclear: 'speaker not clear from the article',
  /** In place of a name too long for a line. */
  unnamable: 'a speaker the article describes at length',
  sourceless: 'reported, source not named',
  /** Where somebody's belief, hope or wish is told without saying whose. */
  sourcelessStance: 'a view or wish, holder not named',
  hedge: 'apparently ',
  roleJoin: ', ',
  join: ' · ',
  indirect: 'in the article’s words',
  mixed: 'partly quoted',
  stance: 'a view or wish, as the article reports it',
  /** Beside the only speaker of a sentence most of which is the article's own. */
  partOnly: 'for part of this',
  quotedBy: (outlets: string) => `quoted by ${outlets}`,
  reportedBy: (outlets: string) => `via ${outlets}`,
  outletJoin: ', via ',
  more: (count: number) => `and ${count} more`,
  /** Before the attribution of one sentence among others. */
  ofMarked: 'in bold: ',
});
