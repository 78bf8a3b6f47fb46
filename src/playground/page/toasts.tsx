import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { CloseIcon } from './icons.tsx';

/** A sentence that tells what has just happened. */
export interface Toast {
  readonly id: string;
  readonly words: string;
  readonly isProblem: boolean;
}

/** Tells the person something, in one sentence. */
export type Tell = (words: string, isProblem?: boolean) => void;

export interface ToastsProps {
  readonly toasts: readonly Toast[];
  readonly dismiss: (id: string) => void;
}

/** Milliseconds after which what went well is gone; a problem stays until it is dismissed. */
const SHOWN_FOR = 7_000;

export function Toasts({ toasts, dismiss }: ToastsProps): JSX.Element {
  return (
    <div class="toasts" role="status">
      {toasts.map((toast) => (
        <ToastView key={toast.id} toast={toast} dismiss={dismiss} />
      ))}
    </div>
  );
}

function ToastView({ toast, dismiss }: { toast: Toast; dismiss: ToastsProps['dismiss'] }): JSX.Element {
  const { id, words, isProblem } = toast;
  // Once for each toast, whatever else is rendered.
  useEffect(() => {
    if (isProblem) return;
    const timer = setTimeout(() => dismiss(id), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [id]);
  return (
    <p class={`toast${isProblem ? ' problem' : ''}`}>
      {words}
      <button type="button" class="icon-button small" aria-label="Dismiss" onClick={() => dismiss(id)}>
        <CloseIcon />
      </button>
    </p>
  );
}
