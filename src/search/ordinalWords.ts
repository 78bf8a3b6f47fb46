const WORDS =
  `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth
  sixteenth seventeenth eighteenth nineteenth twentieth`.split(/\s+/);

/** The ordinals up to the twentieth, in order. */
export const ordinalWords: readonly string[] = WORDS;
