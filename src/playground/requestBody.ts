import type { IncomingMessage } from 'node:http';
import { ApiError } from './apiError.ts';
import type { UploadedFile } from './attachmentShelf.ts';

/** The body of a request: its JSON, and the files uploaded beside it. */
export interface RequestBody {
  readonly json: unknown;
  readonly files: readonly UploadedFile[];
}

const MEGABYTE = 1024 * 1024;
/** More than any message with its files may be. */
const LARGEST_BODY = 26 * MEGABYTE;

/**
 * Reads a request's body: JSON, or a form whose `payload_json` field holds the JSON
 * (https://discord.com/developers/docs/reference#uploading-files). No body gives null.
 *
 * @throws {ApiError} where the body is too large or is neither
 */
export async function requestBody(request: IncomingMessage): Promise<RequestBody> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LARGEST_BODY) throw ApiError.bodyTooLarge();
    chunks.push(chunk);
  }
  if (size === 0) return { json: null, files: [] };
  const content = Buffer.concat(chunks);
  const contentType = request.headers['content-type'] ?? '';
  return contentType.startsWith('multipart/form-data')
    ? formBody(content, contentType)
    : { json: parseJson(content.toString()), files: [] };
}

async function formBody(content: Buffer, contentType: string): Promise<RequestBody> {
  const form = await new Response(content, { headers: { 'content-type': contentType } }).formData().catch(() => {
    throw ApiError.invalidJson();
  });
  const files: UploadedFile[] = [];
  for (const value of form.values()) {
    if (typeof value === 'string') continue;
    const bytes = new Uint8Array(await value.arrayBuffer());
    files.push({ filename: value.name, content: bytes, ...(value.type === '' ? {} : { contentType: value.type }) });
  }
  const payload = form.get('payload_json');
  return { json: typeof payload === 'string' ? parseJson(payload) : null, files };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw ApiError.invalidJson();
  }
}
