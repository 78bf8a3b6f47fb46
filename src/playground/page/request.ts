import type { RequestProblem } from '../pageProtocol.ts';

/** What came of a request: its answer, or one sentence that says why there is none. */
export type Outcome<Answer> = { readonly answer: Answer } | { readonly problem: string };

const UNREACHABLE = 'The playground does not answer; see whether it still runs in its terminal.';

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** Asks the playground for something; never rejects. `body` is sent as JSON. */
export function request<Answer>(method: Method, path: string, body?: unknown): Promise<Outcome<Answer>> {
  if (body === undefined) return send(path, { method });
  return send(path, { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
}

/** Gives the playground a file; never rejects. */
export function upload<Answer>(path: string, content: Blob): Promise<Outcome<Answer>> {
  return send(path, { method: 'POST', headers: { 'content-type': 'application/octet-stream' }, body: content });
}

async function send<Answer>(path: string, init: RequestInit): Promise<Outcome<Answer>> {
  try {
    const response = await fetch(path, init);
    const text = await response.text();
    const answer: unknown = text === '' ? null : JSON.parse(text);
    return isProblem(answer) ? { problem: answer.error } : { answer: answer as Answer };
  } catch {
    return { problem: UNREACHABLE };
  }
}

function isProblem(answer: unknown): answer is RequestProblem {
  return typeof answer === 'object' && answer !== null && 'error' in answer;
}
