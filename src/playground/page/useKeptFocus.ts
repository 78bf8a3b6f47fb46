import { useLayoutEffect, useRef } from 'preact/hooks';

/** What had the keyboard last, and what it lies in that can have it, the nearest first. */
interface Holder {
  readonly element: HTMLElement;
  readonly around: readonly HTMLElement[];
}

/**
 * Whatever goes while the keyboard is on it (a button of a message that changes, a message that is dismissed) leaves the keyboard to
 * what it lay in, else to the channel: never to nothing. To be called where everything that can go is rendered.
 */
export function useKeptFocus(): void {
  const holder = useRef<Holder | null>(null);
  useLayoutEffect(() => {
    const note = ({ target }: FocusEvent): void => {
      holder.current = target instanceof HTMLElement ? { element: target, around: focusableAround(target) } : null;
    };
    addEventListener('focusin', note);
    return () => removeEventListener('focusin', note);
  }, []);
  useLayoutEffect(() => {
    if (holder.current === null || holder.current.element.isConnected) return;
    if (document.activeElement !== document.body) return;
    holder.current.around.find((one) => one.isConnected)?.focus();
  });
}

function focusableAround(element: HTMLElement): HTMLElement[] {
  const around: HTMLElement[] = [];
  for (let one = element.parentElement; one !== null; one = one.parentElement) {
    if (one.tabIndex >= 0 || one.hasAttribute('tabindex')) around.push(one);
  }
  return [...around, ...document.querySelectorAll<HTMLElement>('.messages')];
}
