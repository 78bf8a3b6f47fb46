import { PassThrough, Readable } from 'node:stream';
import { runCommandLine } from '../../src/terminal/runCommandLine.ts';

export interface Run {
  readonly status: number;
  readonly output: string;
  readonly errors: string;
}

export interface Setting {
  readonly input?: string;
  readonly articlesFolder?: string;
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly environment?: Readonly<Record<string, string>>;
}

/** Runs the command line in this process, with real streams in place of the terminal's. */
export async function runVerbatim(args: readonly string[], setting: Setting = {}): Promise<Run> {
  const { input = '', articlesFolder, isTTY, columns, environment = {} } = setting;
  const output = Object.assign(new PassThrough(), { isTTY, columns });
  const errors = new PassThrough();
  const [shown, said] = [collect(output), collect(errors)];
  const status = await runCommandLine(args, {
    input: Readable.from([Buffer.from(input)], { objectMode: false }),
    output,
    errors,
    environment,
    ...(articlesFolder === undefined ? {} : { articlesFolder }),
  });
  output.end();
  errors.end();
  return { status, output: await shown, errors: await said };
}

async function collect(stream: PassThrough): Promise<string> {
  let text = '';
  for await (const chunk of stream.setEncoding('utf8')) text += chunk;
  return text;
}
