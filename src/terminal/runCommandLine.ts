import { readFileSync } from 'node:fs';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import type { Encoder } from '../encoder/encoder.ts';
import { answerAsJson } from './answerAsJson.ts';
import { ArticleFinder } from './articleFinder.ts';
import { runBatch } from './batch.ts';
import { type CommandLine, readCommandLine } from './commandLine.ts';
import { jsonLine } from './json/jsonLine.ts';
import { isProblem, type Problem, readRequest } from './request.ts';
import { type Destination, type Environment, screenOf } from './screen.ts';
import { visibleLine } from './visibleText.ts';

/** What a run reads and writes. */
export interface Surface {
  readonly input: Readable;
  readonly output: Writable & Destination;
  readonly errors: Writable;
  readonly environment: Environment;
  /** The library's folder where none is named; by default the one that comes with the package. */
  readonly articlesFolder?: string;
  /** Without it, articles are searched by words alone. */
  readonly encoder?: Encoder | null;
}

/** Done, failed, wrong usage. */
export type ExitStatus = 0 | 1 | 2;

const packaged = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** Runs `verbatim` with these arguments. Says what is wrong in one sentence on `errors`; `output` gets answers alone. */
export async function runCommandLine(args: readonly string[], surface: Surface): Promise<ExitStatus> {
  const line = readCommandLine(args);
  if (isProblem(line)) return refuse(line, surface);
  if (line.kind === 'help') {
    const { helpText } = await import('./helpText.ts');
    return print(helpText(), surface);
  }
  if (line.kind === 'version') return print(version(), surface);
  return run(line, surface);
}

async function run(line: Extract<CommandLine, { kind: 'run' }>, surface: Surface): Promise<ExitStatus> {
  const finder = new ArticleFinder(
    line.library === null
      ? { folder: surface.articlesFolder ?? packaged('data/articles'), isDefault: true }
      : { folder: line.library, isDefault: false },
    surface.encoder ?? null,
  );
  try {
    return await answer(line, finder, surface);
  } finally {
    await finder.vectors.close();
  }
}

async function answer(
  line: Extract<CommandLine, { kind: 'run' }>,
  finder: ArticleFinder,
  surface: Surface,
): Promise<ExitStatus> {
  if (line.output === 'batch') {
    await runBatch(line.command, line.options, finder, surface);
    return 0;
  }
  const request = readRequest(line.command, line.options);
  if (isProblem(request)) return refuse(request, surface);
  if (line.output === 'json') {
    const answer = await answerAsJson(request, finder);
    return isProblem(answer) ? fail(answer, surface) : print(jsonLine(answer), surface);
  }
  // Programs that want JSON do not wait for what replies to people.
  const { answerAsText } = await import('./answerAsText.ts');
  const answer = await answerAsText(request, finder, screenOf(surface.output, surface.environment));
  return isProblem(answer) ? fail(answer, surface) : print(answer, surface);
}

function print(text: string, { output }: Surface): ExitStatus {
  output.write(`${text}\n`);
  return 0;
}

function fail({ problem }: Problem, { errors }: Surface): ExitStatus {
  errors.write(`${visibleLine(problem)}\n`);
  return 1;
}

function refuse({ problem }: Problem, { errors }: Surface): ExitStatus {
  errors.write(`${visibleLine(problem)} See verbatim --help.\n`);
  return 2;
}

function version(): string {
  const { version } = JSON.parse(readFileSync(packaged('package.json'), 'utf8')) as { readonly version: string };
  return version;
}
