import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { articleFolder, ferryText } from './terminal/articleFolder.ts';

const program = fileURLToPath(new URL('../dist/cli.js', import.meta.url));

function start(...args: string[]): ChildProcessWithoutNullStreams {
  // Another working directory: what comes with the package is found from anywhere.
  return spawn(process.execPath, [program, ...args], { cwd: tmpdir(), env: { PATH: process.env['PATH'] } });
}

async function finish(child: ChildProcessWithoutNullStreams) {
  let output = '';
  let errors = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    output += chunk;
  });
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    errors += chunk;
  });
  const [status] = await once(child, 'close');
  return { status, output, errors };
}

describe('the built program', () => {
  test('answers from the articles that come with it', async () => {
    const { status, output, errors } = await finish(start('ask', 'where', 'is', 'Tikrit?'));
    expect({ status, errors }).toEqual({ status: 0, errors: '' });
    expect(output).toMatch(/^ {2}│ /);
  });

  test('prints JSON and nothing else', async () => {
    const folder = await articleFolder({ 'ferry.md': ferryText });
    const { status, output } = await finish(start('summary', join(folder, 'ferry.md'), '--json'));
    expect(status).toBe(0);
    expect(JSON.parse(output)).toHaveProperty('sentences');
  });

  test.each([
    [['--version'], 0],
    [['--help'], 0],
    [['summary', 'nowhere.txt'], 1],
    [['whisper'], 2],
    [['ask', '--loudly', 'who?'], 2],
  ])('with %j ends with status %i, and never with a stack trace', async (args, expected) => {
    const { status, output, errors } = await finish(start(...args));
    expect(status).toBe(expected);
    expect(expected === 0 ? errors : output).toBe('');
    expect(errors).not.toMatch(/^\s+at /m);
  });

  test('serves a long batch in order, however slowly it is read', async () => {
    const folder = await articleFolder({ 'ferry.md': ferryText });
    const child = start('inspect', '--batch');
    child.stdout.pause();
    const count = 300;
    for (let i = 0; i < count; i++) {
      child.stdin.write(`${JSON.stringify(i % 50 === 7 ? { id: i } : { article: join(folder, 'ferry.md') })}\n`);
    }
    child.stdin.end();
    await setTimeout(500);
    child.stdout.resume();
    const { status, output, errors } = await finish(child);
    expect({ status, errors }).toEqual({ status: 0, errors: '' });
    const replies = output
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(replies).toHaveLength(count);
    for (const [i, reply] of replies.entries()) expect('error' in reply).toBe(i % 50 === 7);
  });

  test('answers each line of a batch before the next is sent', async () => {
    const folder = await articleFolder({ 'ferry.md': ferryText });
    const child = start('ask', '--batch');
    child.stdout.setEncoding('utf8');
    for (const question of ['who is the captain?', 'who voted?']) {
      child.stdin.write(`${JSON.stringify({ article: join(folder, 'ferry.md'), question })}\n`);
      const [line] = await once(child.stdout, 'data');
      expect(JSON.parse(line)).toMatchObject({ question });
    }
    child.stdin.end();
    await once(child, 'close');
  });

  test('ends quietly when nobody reads on', async () => {
    const folder = await articleFolder({ 'ferry.md': ferryText });
    const child = start('inspect', '--batch');
    child.stdin.on('error', () => {});
    const line = `${JSON.stringify({ article: join(folder, 'ferry.md') })}\n`;
    child.stdin.write(line);
    await once(child.stdout, 'data');
    child.stdout.destroy();
    child.stdin.write(line.repeat(500));
    child.stdin.end();
    let errors = '';
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      errors += chunk;
    });
    const [status] = await once(child, 'close');
    expect({ status, errors }).toEqual({ status: 0, errors: '' });
  });
});
