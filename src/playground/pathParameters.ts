/**
 * The parameters of a path that a route's pattern fits; null where it does not fit.
 *
 * @param pattern such as `/users/:id`: parts that begin with a colon are parameters
 * @param parts what stands between the path's slashes, without what comes before the first
 */
export function pathParameters(pattern: string, parts: readonly string[]): ReadonlyMap<string, string> | null {
  const expected = pattern.slice(1).split('/');
  if (expected.length !== parts.length) return null;
  const parameters = new Map<string, string>();
  for (const [index, name] of expected.entries()) {
    const part = parts[index] ?? '';
    if (name.startsWith(':')) parameters.set(name.slice(1), decoded(part));
    else if (name !== decoded(part)) return null;
  }
  return parameters;
}

/** discord.js writes `@original` as `%40original`. A part that is no valid encoding stands for itself. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
