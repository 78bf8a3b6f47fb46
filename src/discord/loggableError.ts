/**
 * What the log may know of an error. An error of Discord's API also carries the address of the request, which holds the
 * interaction's token, and its body, which holds what was asked: neither belongs in a log.
 */
export function loggableError(error: unknown): Readonly<Record<string, unknown>> {
  if (!(error instanceof Error)) return { type: typeof error, message: String(error) };
  const { name, message, stack } = error;
  return {
    type: name,
    message,
    stack,
    ...('code' in error ? { code: error.code } : {}),
    ...('status' in error ? { status: error.status } : {}),
  };
}
