import type { Token } from './token.ts';

/** Words that make a phrase an outlet: what a statement can be given to, printed in or posted on. */
const OUTLET_WORDS = new Set(
  `newspaper paper daily weekly magazine journal newsletter broadcaster radio television tv station channel network podcast
  programme program show website site blog agency bulletin gazette herald tribune times post courier chronicle mercury
  dispatch observer guardian telegraph independent standard mail mirror express sun star echo argus examiner inquirer
  sentinel record register ledger press news today review monitor advertiser packet wire globe digest voice leader
  telegram twitter x facebook instagram bluesky linkedin youtube tiktok whatsapp threads mastodon reddit substack snapchat
  weibo reuters bloomberg afp ap upi pti bbc cnn cnbc msnbc nbc abc cbs npr pbs itv rte rté ndtv politico axios xinhua
  tass interfax newsmen interview`.split(/\s+/),
);
/** Of those, the ones that name a medium only with a capital: a "post", a "star", a "record" are other things. */
const ONLY_AS_NAME = new Set(
  `times post courier chronicle mercury dispatch observer guardian telegraph independent standard mail mirror express sun star
  echo argus examiner inquirer sentinel record register ledger press today review monitor advertiser packet wire globe
  digest voice leader herald tribune x threads news interview newsmen show program programme site agency paper journal
  daily weekly`.split(/\s+/),
);
/** Common nouns for an outlet that need no name. */
const PLAIN_OUTLETS = /^(?:newspaper|magazine|newsletter|broadcaster|television|podcast|newsmen)$/;

/** Whether a noun phrase names an outlet: "the Harbour Gazette", "state television", "Telegram". */
export function isOutlet(tokens: readonly Token[], first: number, end: number): boolean {
  return tokens.slice(first, end).some(({ lower, text, tag }) => {
    if (PLAIN_OUTLETS.test(lower)) return true;
    if (!OUTLET_WORDS.has(lower)) return false;
    return /^\p{Lu}/u.test(text) || (!ONLY_AS_NAME.has(lower) && tag !== 'VERB');
  });
}
