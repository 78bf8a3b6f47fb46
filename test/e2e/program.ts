import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished } from 'vitest';
import { temporaryFolder } from './runningBot.ts';

/** A built program in a process of its own, in an empty working directory, with nothing in its environment but this. */
export class Program {
  output = '';
  errors = '';
  readonly #child: ChildProcess;
  readonly #ended: Promise<number | null>;

  private constructor(child: ChildProcess) {
    this.#child = child;
    child.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
      this.output += chunk;
    });
    child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
      this.errors += chunk;
    });
    this.#ended = new Promise((resolve) => child.once('close', (status) => resolve(status)));
  }

  static async start(
    name: 'main' | 'deploy',
    environment: Readonly<Record<string, string>>,
    ...words: readonly string[]
  ): Promise<Program> {
    const cwd = await temporaryFolder();
    const path = fileURLToPath(new URL(`../../dist/${name}.js`, import.meta.url));
    const env = { PATH: process.env['PATH'], ...environment };
    const child = spawn(process.execPath, [path, ...words], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const program = new Program(child);
    onTestFinished(async () => {
      child.kill('SIGKILL');
      await program.#ended;
    });
    return program;
  }

  signal(signal: 'SIGTERM' | 'SIGINT'): void {
    this.#child.kill(signal);
  }

  /** Waits until it has printed this. */
  async prints(words: string): Promise<void> {
    await expect.poll(() => this.output + this.errors, { timeout: 10_000 }).toContain(words);
  }

  /** Waits for its end; gives the status, and null where a signal killed it. */
  async ended(): Promise<{ status: number | null; output: string; errors: string }> {
    const status = await this.#ended;
    return { status, output: this.output, errors: this.errors };
  }
}
