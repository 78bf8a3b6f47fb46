/** A promise that the test keeps when it likes. */
export function promised<T>(): { readonly kept: Promise<T>; readonly keep: (value: T) => void } {
  let keep = (_: T): void => undefined;
  const kept = new Promise<T>((resolve) => {
    keep = resolve;
  });
  return { kept, keep };
}
