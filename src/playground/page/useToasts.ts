import { useCallback, useState } from 'preact/hooks';
import type { Tell, Toast } from './toasts.tsx';

const MOST_SHOWN = 3;

/** The latest sentences that tell what has happened, a way to tell more, and one to dismiss one of them. */
export function useToasts(): { toasts: readonly Toast[]; tell: Tell; dismiss: (id: string) => void } {
  const [toasts, setToasts] = useState<readonly Toast[]>([]);
  const tell = useCallback<Tell>((words, isProblem = false) => {
    const toast = { id: crypto.randomUUID(), words, isProblem };
    setToasts((all) => [...all, toast].slice(-MOST_SHOWN));
  }, []);
  const dismiss = useCallback((id: string) => setToasts((all) => all.filter((one) => one.id !== id)), []);
  return { toasts, tell, dismiss };
}
