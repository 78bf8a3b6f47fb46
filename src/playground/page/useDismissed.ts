import { useCallback, useState } from 'preact/hooks';

const KEY = 'verbatim-dismissed';

/** What the reader has dismissed, as long as the tab is open, and a way to dismiss more. */
export function useDismissed(): readonly [ReadonlySet<string>, (entry: string) => void] {
  const [dismissed, setDismissed] = useState<ReadonlySet<string>>(stored);
  const dismiss = useCallback((entry: string) => {
    setDismissed((known) => {
      const all = new Set(known).add(entry);
      sessionStorage.setItem(KEY, JSON.stringify([...all]));
      return all;
    });
  }, []);
  return [dismissed, dismiss];
}

function stored(): ReadonlySet<string> {
  return new Set(JSON.parse(sessionStorage.getItem(KEY) ?? '[]') as string[]);
}
