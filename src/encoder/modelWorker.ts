import { parentPort } from 'node:worker_threads';
import { loadSentenceModel } from './sentenceModel.ts';

/** What the thread says: once that it is ready, then one answer to each list of texts, in order. */
export type WorkerMessage =
  | { readonly kind: 'ready' }
  | { readonly kind: 'encoded'; readonly components: Int8Array }
  | { readonly kind: 'failed'; readonly reason: string };

// What cannot be loaded ends the thread; the other side hears of it.
const model = await loadSentenceModel();

const say = (message: WorkerMessage, transfer: readonly ArrayBuffer[] = []) =>
  parentPort?.postMessage(message, [...transfer]);

parentPort?.on('message', async (texts: readonly string[]) => {
  try {
    const components = await model.encode(texts);
    say({ kind: 'encoded', components }, [components.buffer as ArrayBuffer]);
  } catch (error) {
    say({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) });
  }
});
say({ kind: 'ready' });
