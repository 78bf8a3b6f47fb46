// Keyboard slips, the same ones every time.

const WORD = /\p{L}{4,}/gu;
const SLIPS = [
  (word, at) => word.slice(0, at) + word.slice(at + 1),
  (word, at) => word.slice(0, at) + word.charAt(at) + word.slice(at),
  (word, at) => word.slice(0, at - 1) + word.charAt(at) + word.charAt(at - 1) + word.slice(at + 1),
];

/** A generator of numbers in [0, 1): mulberry32. */
export function seededRandom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** One letter dropped, doubled or swapped in each of two words of four letters or more, never the first letter. */
export function misspell(text, random) {
  const words = [...text.matchAll(WORD)];
  const chosen = new Set(Array.from({ length: 2 }, () => words[Math.floor(random() * words.length)]?.index));
  return text.replace(WORD, (word, index) => {
    if (!chosen.has(index)) return word;
    return SLIPS[Math.floor(random() * SLIPS.length)](word, 2 + Math.floor(random() * (word.length - 2)));
  });
}
