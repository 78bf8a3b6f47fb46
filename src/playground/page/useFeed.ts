import { useEffect, useReducer, useState } from 'preact/hooks';
import type { ChannelState, FeedEvent } from '../pageProtocol.ts';
import { withChange } from './channel.ts';

/** Milliseconds before the first attempt to come back, and at most before any. */
const FIRST_WAIT = 250;
const LONGEST_WAIT = 4_000;

/** The channel as this person sees it, kept up to date, and whether it is being kept so. Comes back by itself. */
export function useFeed(person: string): { readonly channel: ChannelState | null; readonly isOnline: boolean } {
  const [channel, apply] = useReducer(withChange, null);
  const [isOnline, setOnline] = useState(true);

  useEffect(() => {
    let socket: WebSocket;
    let wait = FIRST_WAIT;
    let timer: number | undefined;
    let hasLeft = false;
    const connect = (): void => {
      socket = new WebSocket(`ws://${location.host}/feed?person=${encodeURIComponent(person)}`);
      socket.addEventListener('message', ({ data }) => {
        wait = FIRST_WAIT;
        setOnline(true);
        apply(JSON.parse(String(data)) as FeedEvent);
      });
      socket.addEventListener('close', () => {
        if (hasLeft) return;
        setOnline(false);
        timer = setTimeout(connect, wait);
        wait = Math.min(2 * wait, LONGEST_WAIT);
      });
    };
    connect();
    return () => {
      hasLeft = true;
      clearTimeout(timer);
      socket.close();
    };
  }, [person]);

  return { channel, isOnline };
}
