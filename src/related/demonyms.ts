/** What turns the stem of a country's or city's name into that of its people, and what Porter2 leaves of it. */
const DEMONYM_ENDINGS = ['i', 'n', 'an', 'ian', 'ean', 'es', 'ish'];
/** Shorter stems are too often the beginning of an unrelated word. */
const SHORTEST = 4;

/** Whether one stem is a place and the other its people, in either order: "iran" and "iranian". */
export function arePlaceAndPeople(one: string, other: string): boolean {
  const [place, people] = one.length < other.length ? [one, other] : [other, one];
  if (place.length < SHORTEST || !people.startsWith(place)) return false;
  return DEMONYM_ENDINGS.includes(people.slice(place.length));
}
