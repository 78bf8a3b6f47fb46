import { useCallback, useLayoutEffect, useReducer, useRef } from 'preact/hooks';

type Find = () => Element | null;

/** Gives what moves the keyboard once the page shows what has changed: before, the place for it may not be there. */
export function useFocusThen(): (find: Find) => void {
  const wanted = useRef<Find | null>(null);
  const [, showChange] = useReducer((changes: number, _: undefined) => changes + 1, 0);
  useLayoutEffect(() => {
    const target = wanted.current?.() ?? null;
    wanted.current = null;
    if (target instanceof HTMLElement) target.focus();
  });
  return useCallback((find) => {
    wanted.current = find;
    showChange(undefined);
  }, []);
}
