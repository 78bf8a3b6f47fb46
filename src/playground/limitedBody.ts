import type { IncomingMessage } from 'node:http';

const MEGABYTE = 1024 * 1024;
/** So much of a body that is too large is read all the same: a browser hears no answer before it has sent what it has. */
const MOST_DRAINED = 64 * MEGABYTE;

/** A body, or how many bytes one that is too large has, as far as that is known. */
export type LimitedBody = { readonly content: Buffer } | { readonly size: number };

/** Reads a request's body of at most `limit` bytes. */
export async function limitedBody(request: IncomingMessage, limit: number): Promise<LimitedBody> {
  const announced = Number(request.headers['content-length'] ?? 0);
  if (announced > MOST_DRAINED) return { size: announced };
  const chunks: Buffer[] = [];
  let size = 0;
  // Left open, so that it can still be answered.
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= limit) chunks.push(chunk);
    if (size > MOST_DRAINED) break;
  }
  return size <= limit ? { content: Buffer.concat(chunks) } : { size };
}
