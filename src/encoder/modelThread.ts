import { Worker } from 'node:worker_threads';
import type { WorkerMessage } from './modelWorker.ts';

/** Threads run what is built; of the sources, which the tests run as they stand, the worker lies in `dist`. */
const BUILT = import.meta.url.endsWith('.ts') ? '../../dist/encoder/modelWorker.js' : './modelWorker.js';

interface Task {
  readonly texts: readonly string[];
  readonly resolve: (components: Int8Array) => void;
  readonly reject: (reason: Error) => void;
}

/**
 * The model in a thread of its own, started with the first task. A thread that dies once it was ready is replaced, a single
 * time, and what it had before it is done again. It keeps the process alive only while there is something to be done.
 */
export class ModelThread {
  readonly #entry: URL;
  #worker: Worker | null = null;
  #isReady = false;
  #hasRestarted = false;
  #task: Task | null = null;
  /** Why it does not work any more. */
  #end: Error | null = null;

  constructor(entry: URL = new URL(BUILT, import.meta.url)) {
    this.#entry = entry;
  }

  /**
   * The components of all texts' vectors, one after the other. One task at a time: the next begins when this one has resolved.
   * @throws {Error} where the thread cannot do it; each time, once it cannot work at all
   */
  run(texts: readonly string[]): Promise<Int8Array> {
    return new Promise((resolve, reject) => {
      if (this.#end) return reject(this.#end);
      this.#task = { texts, resolve, reject };
      this.#worker ??= this.#start();
      this.#worker.ref();
      if (this.#isReady) this.#worker.postMessage(texts);
    });
  }

  async close(): Promise<void> {
    this.#stop(new Error('The encoder is closed.'));
    await this.#worker?.terminate();
  }

  #start(): Worker {
    // What the model's packages might print is no answer of ours. It is not read either, which would keep the process alive.
    // Nor are the flags of the process meant for it.
    const worker = new Worker(this.#entry, { stdout: true, stderr: true, execArgv: [] });
    let cause: Error | null = null;
    worker.on('message', (message: WorkerMessage) => this.#hear(worker, message));
    worker.on('error', (error: Error) => {
      cause = error;
    });
    worker.on('exit', () => this.#died(cause ?? new Error('The thread ended.')));
    return worker;
  }

  #hear(worker: Worker, message: WorkerMessage): void {
    if (message.kind === 'ready') {
      this.#isReady = true;
      if (this.#task) worker.postMessage(this.#task.texts);
      return;
    }
    const task = this.#task;
    this.#task = null;
    worker.unref();
    if (message.kind === 'encoded') task?.resolve(message.components);
    else task?.reject(new Error(message.reason));
  }

  #died(cause: Error): void {
    const wasReady = this.#isReady;
    this.#isReady = false;
    this.#worker = null;
    if (this.#end) return;
    if (!wasReady || this.#hasRestarted) {
      this.#stop(cause);
      return;
    }
    this.#hasRestarted = true;
    if (this.#task) this.#worker = this.#start();
  }

  #stop(reason: Error): void {
    this.#end ??= reason;
    this.#task?.reject(reason);
    this.#task = null;
  }
}
