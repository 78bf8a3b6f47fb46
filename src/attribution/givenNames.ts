import { GIVEN_NAME_LISTS } from './givenNameLists.ts';

export type Gender = 'female' | 'male';

/** Letters that no combining mark explains; bench/makeGivenNames.mjs writes its lists the same way. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  þ: 'th',
  ə: 'e',
};
/** The first half of a double name: "Anne-Marie", not "al-Masri". */
const FIRST_HALF = /^[a-z]{3,}(?=-)/;
/** No given name is longer, in UTF-16 code units. */
const LONGEST_NAME = 40;

let genders: ReadonlyMap<string, Gender> | null = null;

/**
 * Whose name a given name is, or null where it is rare, foreign to the lists or borne by both. "Anne-Marie" counts as "Anne".
 * The lists are read at the first call.
 */
export function givenNameGender(name: string): Gender | null {
  if (name.length > LONGEST_NAME) return null;
  genders ??= readLists();
  const whole = plainName(name);
  const joined = whole.replaceAll(/[-'’]/g, '');
  return genders.get(joined) ?? genders.get(FIRST_HALF.exec(whole)?.[0] ?? '') ?? null;
}

/** In lower case, without accents: as the lists write names, and as names are compared. */
export function plainName(name: string): string {
  if (/^[A-Za-z]+$/.test(name)) return name.toLowerCase();
  return name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[øłđðßæœıþə]/g, (letter) => PLAIN_LETTERS[letter] ?? letter);
}

function readLists(): ReadonlyMap<string, Gender> {
  const read = new Map<string, Gender>();
  for (const gender of ['female', 'male'] as const) {
    for (const name of GIVEN_NAME_LISTS[gender].trim().split(/\s+/)) read.set(name, gender);
  }
  return read;
}
