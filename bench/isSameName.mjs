// Whether a name or description that a program gives is one that the labels accept.

const DETERMINERS = new Set('the a an this that these those some one another his her its their our my your'.split(' '));
const HONORIFICS = new Set(
  [
    'mr mrs ms miss mx dr doctor prof professor sir dame lord lady rev revd reverend fr sr hon justice judge',
    'sen senator rep gov president capt captain lt lieutenant col colonel cpl sgt sergeant maj major gen general',
    'brig brigadier cmdr commander adm admiral insp inspector det detective supt pc',
  ]
    .join(' ')
    .split(' '),
);

/** The given name holds the accepted one as whole words: "Kari Lund, a minister" holds "Lund"; "Lundgren" does not. */
export function isSameName(accepted, given) {
  const wanted = foldName(accepted);
  const words = foldName(given);
  if (wanted.length === 0) return false;
  return words.some((_, from) => wanted.every((word, offset) => words[from + offset] === word));
}

/** Lower-case words without full stops, a leading determiner and honorifics, and a possessive at the end. */
function foldName(name) {
  const words = name
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[‘’]/g, "'")
    .replaceAll('.', '')
    .split(/[^\p{L}\p{M}\p{N}'&-]+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  return withoutPossessive(withoutTitles(words));
}

/** The last word always stays: "the captain" is a description. */
function withoutTitles(words) {
  let from = 0;
  if (DETERMINERS.has(words[0]) && words.length > 1) from += 1;
  while (HONORIFICS.has(words[from]) && from + 1 < words.length) from += 1;
  return words.slice(from);
}

function withoutPossessive(words) {
  const last = words.at(-1) ?? '';
  return words.length === 0 ? words : [...words.slice(0, -1), last.replace(/'s$|(?<=s)'$/, '')];
}
