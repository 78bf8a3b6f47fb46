import type { ComponentChildren, JSX } from 'preact';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { Entry, UseEntry } from '../pageProtocol.ts';
import { type MessageActions, MessageView } from './messageView.tsx';
import { RefusalView, UseView } from './noticeView.tsx';

export interface EntryListProps extends MessageActions {
  readonly entries: readonly Entry[];
  readonly bot: { readonly id: string; readonly name: string };
  /** What stands above the first message. */
  readonly children: ComponentChildren;
}

/** So near the end, in CSS pixels, a reader is held to be at it. */
const NEAR_END = 80;

/** The channel's messages, the oldest first. It stays at its end while its reader is there. */
export function EntryList({ entries, bot, children, ...actions }: EntryListProps): JSX.Element {
  const scroll = useRef<HTMLDivElement>(null);
  const isAtEnd = useRef(true);
  useFollow(scroll, isAtEnd, entries.at(-1) ?? null);

  const presses = useMemo(() => entries.filter(isPress), [entries]);
  return (
    <div
      class="messages"
      ref={scroll}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard.
      tabIndex={0}
      role="log"
      aria-label="Messages in #articles"
      onScroll={({ currentTarget }) => {
        const { scrollHeight, scrollTop, clientHeight } = currentTarget;
        isAtEnd.current = scrollHeight - scrollTop - clientHeight < NEAR_END;
      }}
    >
      {children}
      {entries.map((entry) => {
        const key = `${entry.kind} ${entry.id}`;
        if (entry.kind === 'use') return <UseView key={key} use={entry} botName={bot.name} dismiss={actions.dismiss} />;
        if (entry.kind === 'refusal')
          return <RefusalView key={key} refusal={entry} botName={bot.name} dismiss={actions.dismiss} />;
        const own = presses.filter(({ pressed }) => pressed?.messageId === entry.id);
        const waiting = own.filter(({ failed }) => failed === null);
        return (
          <MessageView
            key={key}
            entry={entry}
            botId={bot.id}
            pressed={new Set(waiting.map(({ pressed }) => pressed?.customId ?? ''))}
            failure={own.at(-1)?.failed ?? null}
            {...actions}
          />
        );
      })}
    </div>
  );
}

function isPress(entry: Entry): entry is UseEntry {
  return entry.kind === 'use' && entry.pressed !== null;
}

type Ref<T> = { current: T };

/** What comes of the reader's own doing is scrolled to wherever they are. */
function isOwn(entry: Entry): boolean {
  return (entry.kind === 'use' && entry.command !== null) || (entry.kind === 'message' && entry.isPrivate);
}

/** A new entry is scrolled to: its end, or its beginning where there is no room for all of it. */
function useFollow(scroll: Ref<HTMLDivElement | null>, isAtEnd: Ref<boolean>, last: Entry | null): void {
  const follow = (): void => {
    const list = scroll.current;
    const last = list?.lastElementChild;
    if (!list || !(last instanceof HTMLElement) || !isAtEnd.current) return;
    const end = list.scrollHeight - list.clientHeight;
    list.scrollTop = Math.min(end, last.offsetTop - list.offsetTop);
  };
  useLayoutEffect(() => {
    if (last !== null && isOwn(last)) isAtEnd.current = true;
  }, [last?.kind, last?.id]);
  // An entry that has changed is another, too: what was thought about is there now.
  useLayoutEffect(follow, [last]);
  // Once: it looks at what there is then.
  useLayoutEffect(() => {
    const list = scroll.current;
    if (list === null) return;
    const observer = new ResizeObserver(follow);
    observer.observe(list);
    return () => observer.disconnect();
  }, []);
}
