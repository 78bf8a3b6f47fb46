import { DEFAULT_PERSON, type Person } from './person.ts';

/** The people a page can act as, the one it begins with first. The second is there to see what is meant for the first alone. */
export const PAGE_PEOPLE: readonly Person[] = Object.freeze([
  DEFAULT_PERSON,
  Object.freeze({ id: '100000000000000077', username: 'passer-by', globalName: 'Passer-by' }),
]);
