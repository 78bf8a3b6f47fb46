import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { type ClientOptions, type RawData, WebSocket } from 'ws';
import type { FeedEvent } from '../../../src/playground/pageProtocol.ts';
import { type OpenPlayground, openPlayground } from './openPlayground.ts';

const READER = '100000000000000004';

interface Listener {
  readonly socket: WebSocket;
  readonly events: FeedEvent[];
  readonly isBinary: boolean[];
}

async function listen({ playground }: OpenPlayground, person = READER, options: ClientOptions = {}): Promise<Listener> {
  const socket = new WebSocket(`${playground.url.replace('http', 'ws')}/feed?person=${person}`, options);
  onTestFinished(() => socket.terminate());
  const listener: Listener = { socket, events: [], isBinary: [] };
  socket.on('message', (data: RawData, isBinary) => {
    listener.events.push(JSON.parse(String(data)) as FeedEvent);
    listener.isBinary.push(isBinary);
  });
  await once(socket, 'open');
  await expect.poll(() => listener.events).toMatchObject([{ kind: 'state' }]);
  return listener;
}

const kinds = ({ events }: Listener) => events.map(({ kind }) => kind);

describe('a connection to the feed', () => {
  test('gets the state and then every change, each a frame of text', async () => {
    const open = await openPlayground();
    const listener = await listen(open);
    open.standIn.post({ content: 'Hello' });
    open.library.prefer('otter');
    await expect.poll(() => kinds(listener)).toEqual(['state', 'entry', 'shelf']);
    expect(listener.isBinary).toEqual([false, false, false]);
  });

  test('gets what its person may see', async () => {
    const open = await openPlayground();
    const [reader, passerBy] = [await listen(open), await listen(open, '100000000000000077')];
    open.standIn.post({ content: 'Hello' });
    await expect.poll(() => kinds(reader)).toEqual(['state', 'entry']);
    await expect.poll(() => kinds(passerBy)).toEqual(['state', 'entry']);
  });

  test('is heard in nothing it says', async () => {
    const open = await openPlayground();
    const listener = await listen(open);
    for (const frame of ['Hello?', '{"kind":"entry"}', Buffer.from([1, 2, 3]), '']) listener.socket.send(frame);
    open.standIn.post({ content: 'Hello' });
    await expect.poll(() => kinds(listener)).toEqual(['state', 'entry']);
    expect(listener.socket.readyState).toBe(WebSocket.OPEN);
  });

  test('is cut where it says too much at once, and others are not', async () => {
    const open = await openPlayground();
    const [loud, quiet] = [await listen(open), await listen(open)];
    const closed = once(loud.socket, 'close');
    loud.socket.send('x'.repeat(1_025));
    await closed;
    open.standIn.post({ content: 'Hello' });
    await expect.poll(() => kinds(quiet)).toEqual(['state', 'entry']);
    expect(kinds(loud)).toEqual(['state']);
  });

  test('is cut where nobody answers at its other end any more', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    onTestFinished(() => void vi.useRealTimers());
    const open = await openPlayground();
    const [gone, there] = [await listen(open, READER, { autoPong: false }), await listen(open)];
    const pings = [gone, there].map(({ socket }) => once(socket, 'ping'));
    const closed = once(gone.socket, 'close');
    vi.advanceTimersByTime(30_000);
    await Promise.all(pings);
    open.standIn.post({ content: 'Hello' });
    await expect.poll(() => kinds(there)).toEqual(['state', 'entry']);
    vi.advanceTimersByTime(30_000);
    await closed;
    open.standIn.post({ content: 'Hello again' });
    await expect.poll(() => kinds(there)).toEqual(['state', 'entry', 'entry']);
    expect(kinds(gone)).toEqual(['state', 'entry']);
  });

  test('that does not read what it is sent is cut before much piles up', async () => {
    const open = await openPlayground();
    const [slow, quick] = [await listen(open), await listen(open)];
    slow.socket.pause();
    const closed = once(slow.socket, 'close');
    const content = 'x'.repeat(1_000_000);
    for (let i = 0; i < 40; i++) {
      open.standIn.post({ content });
      await sleep(1);
    }
    slow.socket.resume();
    await closed;
    await expect.poll(() => quick.events.length, { timeout: 10_000 }).toBe(41);
    expect(slow.events.length).toBeLessThan(41);
  });
});
