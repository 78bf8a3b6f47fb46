import { stemOf } from './analyse.ts';

/**
 * Words that carry meaning but no subject: any article on anything has them. That a passage shares one of them with a topic
 * says nothing; frequency inside one article cannot tell them from its subject, which is just as frequent.
 */
const everydayWords = `
  say said tell told ask asked talk speak spoke speaking call called add added according claim report reported
  make made making take took taken get got give gave given go went gone come came put keep kept let use used using
  see saw seen look know knew known think thought want need try find found show shown seem become became begin began
  happen happened work thing way lot kind part case fact point place side number amount
  person people man men woman women one two three four five six seven eight nine ten first second third last next
  other another every each more most less least few several both all
  new old big small good bad great high low long short early late well still even again yet already ever never
  now today tomorrow yesterday tonight time day week month year hour minute morning evening night ago since until
  monday tuesday wednesday thursday friday saturday sunday
  january february march april may june july august september october november december
  percent dollar euro pound yen rupee
  however while although because though whether among around against without within through per via
  really actually perhaps maybe almost
  article story news text information detail example anything something everything nothing anyone someone everyone
`;

const everydayStems: ReadonlySet<string> = new Set(everydayWords.trim().split(/\s+/).map(stemOf));

/** Whether any article may have the word, whatever it is about. */
export function isEveryday(stem: string): boolean {
  return everydayStems.has(stem);
}

/** Whether a stem can be shown as a subject: no everyday word, no bare number or letter. */
export function namesSubject(stem: string): boolean {
  return /\p{L}/u.test(stem) && stem.length > 1 && !isEveryday(stem);
}
