import type { Problem } from './apiError.ts';
import { fieldsOf } from './wireJson.ts';

/** A problem for each property of an object that its kind does not have; none for what is no object. */
export function* unknownProperties(
  value: unknown,
  known: ReadonlySet<string>,
  path: Problem['path'],
): Generator<Problem> {
  for (const property of Object.keys(fieldsOf(value) ?? {})) {
    if (known.has(property)) continue;
    yield { path: [...path, property], code: 'UNKNOWN_PROPERTY', message: `There is no property "${property}" here.` };
  }
}
