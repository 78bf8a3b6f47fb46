import type { APIAttachment } from 'discord-api-types/v10';

/** A file somebody uploads. */
export interface UploadedFile {
  readonly filename: string;
  readonly content: Uint8Array | string;
  readonly contentType?: string;
}

interface ShelvedFile {
  readonly content: Buffer;
  readonly contentType: string;
}

/** The folder of the HTTP server under which uploaded files stand. */
export const ATTACHMENT_FOLDER = '/attachments/';

const MEGABYTE = 1024 * 1024;
/** What is kept; the addresses of older files lead nowhere any more, as those of Discord expire. */
const MOST_FILES = 200;
const MOST_BYTES = 100 * MEGABYTE;

const DEFAULT_CONTENT_TYPE = 'application/octet-stream';

/** Keeps uploaded files and gives each an address on the stand-in's own HTTP server. */
export class AttachmentShelf {
  readonly #origin: () => string;
  readonly #nextId: () => string;
  /** By path, the oldest first. */
  readonly #files = new Map<string, ShelvedFile>();
  #bytes = 0;

  /** @param origin gives the HTTP server's address, without a slash at its end */
  constructor(origin: () => string, nextId: () => string) {
    this.#origin = origin;
    this.#nextId = nextId;
  }

  add(file: UploadedFile): APIAttachment {
    const id = this.#nextId();
    const content = Buffer.from(file.content);
    const contentType = file.contentType ?? DEFAULT_CONTENT_TYPE;
    const path = `${ATTACHMENT_FOLDER}${id}/${encodeURIComponent(file.filename)}`;
    this.#files.set(path, { content, contentType });
    this.#bytes += content.length;
    this.#makeRoom();
    const url = `${this.#origin()}${path}`;
    return { id, filename: file.filename, size: content.length, url, proxy_url: url, content_type: contentType };
  }

  /** The file at a path of the HTTP server; null where there is none. */
  at(path: string): ShelvedFile | null {
    return this.#files.get(path) ?? null;
  }

  #makeRoom(): void {
    for (const [path, { content }] of this.#files) {
      if (this.#files.size <= MOST_FILES && this.#bytes <= MOST_BYTES) return;
      this.#files.delete(path);
      this.#bytes -= content.length;
    }
  }
}
