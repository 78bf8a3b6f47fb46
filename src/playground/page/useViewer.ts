import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Reading, Shelf } from '../pageProtocol.ts';
import type { Shown } from './articleText.tsx';
import { request } from './request.ts';
import type { Tell } from './toasts.tsx';

/** Which article the page shows, and what of it. */
export interface Viewer {
  /** Id of the article. */
  readonly viewed: string | null;
  /** Null while it is on its way. */
  readonly reading: Reading | null;
  readonly shown: Shown | null;
  readonly view: (article: string) => void;
  /** Shows an article at what a card quotes of it. */
  readonly show: (article: string, shown: Shown) => void;
  readonly unshow: () => void;
  readonly prefer: (article: string | null) => void;
  readonly remove: (article: string) => void;
}

interface Choice {
  readonly article: string;
  readonly shown: Shown | null;
}

export function useViewer(shelf: Shelf | null, tell: Tell): Viewer {
  const [choice, choose] = useState<Choice | null>(null);
  const [reading, setReading] = useState<Reading | null>(null);
  const fallback = shelf?.preferred ?? shelf?.articles[0]?.id ?? null;
  const article =
    shelf?.articles.find(({ id }) => id === choice?.article) ?? shelf?.articles.find(({ id }) => id === fallback);
  const viewed = article?.id ?? null;
  const version = article?.version ?? null;

  // Another version is another reading.
  useEffect(() => {
    let isStale = false;
    setReading(null);
    if (viewed === null) return;
    void request<Reading>('GET', `/api/articles/${encodeURIComponent(viewed)}`).then((outcome) => {
      if (isStale) return;
      if ('problem' in outcome) tell(outcome.problem, true);
      else setReading(outcome.answer);
    });
    return () => {
      isStale = true;
    };
  }, [viewed, version, tell]);

  const view = useCallback((id: string) => choose({ article: id, shown: null }), []);
  const show = useCallback((id: string, shown: Shown) => choose({ article: id, shown }), []);
  const unshow = useCallback(() => choose((now) => now && { ...now, shown: null }), []);
  const prefer = useCallback(
    async (id: string | null) => {
      const outcome = await request('PUT', '/api/preferred-article', { article: id });
      if ('problem' in outcome) tell(outcome.problem, true);
    },
    [tell],
  );
  const remove = useCallback(
    async (id: string) => {
      const outcome = await request('DELETE', `/api/articles/${encodeURIComponent(id)}`);
      if ('problem' in outcome) tell(outcome.problem, true);
    },
    [tell],
  );
  // A reading of another article, or of what it was before, is none of this one; nor are its places.
  const current = reading !== null && reading.id === viewed && reading.version === version ? reading : null;
  const isShownHere = choice?.shown?.version === version && choice?.article === viewed;
  return { viewed, reading: current, shown: isShownHere ? choice.shown : null, view, show, unshow, prefer, remove };
}
