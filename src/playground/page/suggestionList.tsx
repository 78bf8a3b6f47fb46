import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** One of a list of suggestions, as it is shown. */
interface ShownSuggestion {
  readonly key: string;
  readonly name: string;
  readonly detail: string | null;
}

/** Which suggestion the keyboard is on. */
export interface Suggestions {
  readonly id: string;
  /** -1 where it is on none. */
  readonly active: number;
  readonly setActive: (at: number) => void;
  /** Takes an arrow key; whether it did. */
  readonly move: (event: KeyboardEvent) => boolean;
  /** For the field that the list belongs to. */
  readonly inputProps: { readonly 'aria-activedescendant'?: string };
}

export interface SuggestionsSettings {
  readonly id: string;
  readonly count: number;
  /** Where the keyboard starts: on the first, or on none, so that Enter sends what is typed. */
  readonly first: 0 | -1;
  /** Whenever it changes, the keyboard starts again. */
  readonly typed: string;
}

export function useSuggestions({ id, count, first, typed }: SuggestionsSettings): Suggestions {
  const [active, setActive] = useState<number>(first);
  useEffect(() => setActive(first), [first, typed]);
  const at = Math.min(active, count - 1);
  useEffect(() => {
    document.getElementById(`${id}-${at}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, at]);
  return {
    id,
    active: at,
    setActive,
    move: (event) => {
      const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
      if (step === 0 || count === 0) return false;
      event.preventDefault();
      setActive(at === -1 && step === -1 ? count - 1 : (at + step + count) % count);
      return true;
    },
    inputProps: at >= 0 ? { 'aria-activedescendant': `${id}-${at}` } : {},
  };
}

export interface SuggestionListProps {
  readonly list: Suggestions;
  readonly label: string;
  readonly items: readonly ShownSuggestion[];
  readonly choose: (at: number) => void;
}

export function SuggestionList({ list, label, items, choose }: SuggestionListProps): JSX.Element {
  return (
    <div class="suggestions" role="listbox" id={list.id} aria-label={label}>
      {items.map(({ key, name, detail }, i) => (
        <div
          key={key}
          id={`${list.id}-${i}`}
          role="option"
          tabIndex={-1}
          aria-selected={i === list.active}
          onPointerMove={() => list.setActive(i)}
          // Before the field loses the keyboard.
          onPointerDown={(event) => {
            event.preventDefault();
            choose(i);
          }}
        >
          <span class="suggestion-name">{name}</span>
          {detail === null ? null : <span class="quiet">{detail}</span>}
        </div>
      ))}
    </div>
  );
}
