import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { answerAsJson, type JsonAnswer } from './answerAsJson.ts';
import type { ArticleFinder } from './articleFinder.ts';
import { jsonLine } from './json/jsonLine.ts';
import { readLines } from './readLines.ts';
import { type CommandName, isProblem, type Problem, type RawOptions, readRequest } from './request.ts';

/** A question has at most a few thousand characters; in UTF-16 code units. */
const LONGEST_LINE = 1_048_576;

/** Answers a JSON object a line with a JSON object a line, in the same order; `defaults` hold for lines that do not say otherwise. */
export async function runBatch(
  command: CommandName,
  defaults: RawOptions,
  finder: ArticleFinder,
  { input, output }: { readonly input: Readable; readonly output: Writable },
): Promise<void> {
  input.setEncoding('utf8');
  for await (const line of readLines(input, LONGEST_LINE)) {
    const answer = await answerLine(command, defaults, finder, line);
    const reply = isProblem(answer) ? { error: answer.problem } : answer;
    if (!output.write(`${jsonLine(reply)}\n`)) await once(output, 'drain');
  }
}

async function answerLine(
  command: CommandName,
  defaults: RawOptions,
  finder: ArticleFinder,
  line: string | null,
): Promise<JsonAnswer | Problem> {
  if (line === null) return { problem: `The line has more than ${LONGEST_LINE} characters; shorten it.` };
  const options = parseObject(line);
  if (options === null) return { problem: 'The line is not a JSON object; write one object a line.' };
  const request = readRequest(command, { ...defaults, ...options });
  if (isProblem(request)) return request;
  // A program that means any article at all does not say so by leaving a key out: more likely it misspelt it.
  if (request.article === null) return { problem: 'The object names no article; give its path or id as "article".' };
  try {
    return await answerAsJson(request, finder);
  } catch {
    return { problem: 'Something went wrong with this request; the article can be looked at with “verbatim inspect”.' };
  }
}

function parseObject(line: string): RawOptions | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
  } catch {
    return null;
  }
}
