/** An object of which only the names of some properties are known: JSON as it came over the wire. */
export type Fields<Name extends string> = { readonly [Key in Name]?: unknown };

/**
 * Views parsed JSON as an object with the given property names, each of unknown value.
 * Anything that is no plain object (null, arrays, strings) gives null.
 */
export function fieldsOf<Name extends string>(value: unknown): Fields<Name> | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields<Name>) : null;
}

/** The items of a JSON array; nothing for anything else. */
export function itemsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The text of a JSON string; the empty string for anything else. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
