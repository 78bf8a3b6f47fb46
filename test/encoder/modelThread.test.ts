import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { ModelThread } from '../../src/encoder/modelThread.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-thread-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A thread that runs this, which stands for the model. */
async function threadOf(name: string, source: string): Promise<ModelThread> {
  const path = join(folder, `${name}.mjs`);
  await writeFile(path, `import { parentPort } from 'node:worker_threads';\n${source}`);
  const thread = new ModelThread(pathToFileURL(path));
  onTestFinished(() => thread.close());
  return thread;
}

const ANSWERS = `
  parentPort.on('message', (texts) => {
    if (texts[0] === 'die') process.exit(1);
    if (texts[0] === 'fail') parentPort.postMessage({ kind: 'failed', reason: 'cannot be read' });
    else parentPort.postMessage({ kind: 'encoded', components: Int8Array.of(texts.length) });
  });
  parentPort.postMessage({ kind: 'ready' });`;

describe('the thread of the model', () => {
  test('does one task after the other', async () => {
    const thread = await threadOf('plain', ANSWERS);
    expect(await thread.run(['a', 'b'])).toEqual(Int8Array.of(2));
    expect(await thread.run(['a'])).toEqual(Int8Array.of(1));
  });

  test('goes on after a task it cannot do', async () => {
    const thread = await threadOf('failing', ANSWERS);
    await expect(thread.run(['fail'])).rejects.toThrow('cannot be read');
    expect(await thread.run(['a'])).toEqual(Int8Array.of(1));
  });

  test('is replaced once where it dies, and no more', async () => {
    // A thread has its own copy of the environment: each new one dies of the same task.
    const thread = await threadOf('mortal', ANSWERS);
    expect(await thread.run(['a'])).toEqual(Int8Array.of(1));
    await expect(thread.run(['die'])).rejects.toThrow('The thread ended.');
    await expect(thread.run(['a'])).rejects.toThrow('The thread ended.');
  });

  test('does again what it had before it when it died', async () => {
    const flag = JSON.stringify(join(folder, 'died'));
    const thread = await threadOf(
      'reborn',
      `import { existsSync, writeFileSync } from 'node:fs';
      parentPort.on('message', (texts) => {
        if (!existsSync(${flag})) { writeFileSync(${flag}, ''); throw new Error('out of memory'); }
        parentPort.postMessage({ kind: 'encoded', components: Int8Array.of(texts.length) });
      });
      parentPort.postMessage({ kind: 'ready' });`,
    );
    expect(await thread.run(['a', 'b', 'c'])).toEqual(Int8Array.of(3));
  });

  test('says why it cannot start, and does not try again', async () => {
    const thread = await threadOf('broken', `await import('a-package-that-is-not-there');`);
    await expect(thread.run(['a'])).rejects.toThrow('a-package-that-is-not-there');
    await expect(thread.run(['a'])).rejects.toThrow('a-package-that-is-not-there');
  });

  test('drops what it was doing when it is closed', async () => {
    const thread = await threadOf('slow', '');
    const running = thread.run(['a']);
    const dropped = expect(running).rejects.toThrow('closed');
    await thread.close();
    await dropped;
    await expect(thread.run(['a'])).rejects.toThrow('closed');
  });

  test('keeps no process alive once all is done, and prints nothing', () => {
    const encoder = fileURLToPath(new URL('../../dist/encoder/sentenceEncoder.js', import.meta.url));
    const source = `import { SentenceEncoder } from ${JSON.stringify(pathToFileURL(encoder).href)};
      const [vector] = await new SentenceEncoder().encode(['The weir will hold.'], 'question');
      process.exitCode = vector.components.length === 512 ? 0 : 1;`;
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', source], {
      encoding: 'utf8',
      timeout: 15_000,
      env: { PATH: process.env['PATH'] },
    });
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: '' });
  });
});
