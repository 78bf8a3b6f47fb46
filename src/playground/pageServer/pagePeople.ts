import { DEFAULT_PERSON, type Person } from '../person.ts';

/** Somebody else in the channel, to see what is meant for the first person alone. */
export const PASSER_BY: Person = Object.freeze({
  id: '100000000000000077',
  username: 'passer-by',
  globalName: 'Passer-by',
});

/** The people a page can act as, the one it begins with first. */
export const PAGE_PEOPLE: readonly Person[] = Object.freeze([DEFAULT_PERSON, PASSER_BY]);
