import { readFile } from 'node:fs/promises';

/** A file of the page, ready to be sent. */
export interface PageFile {
  readonly content: Buffer;
  readonly contentType: string;
}

/** Every file the page is made of: the path it is asked for by, its name, and what it is. */
const FILES = [
  ['/', 'index.html', 'text/html; charset=utf-8'],
  ['/page.js', 'page.js', 'text/javascript; charset=utf-8'],
  ['/page.css', 'page.css', 'text/css; charset=utf-8'],
  ['/icon.svg', 'icon.svg', 'image/svg+xml'],
] as const;

/**
 * Reads the page into memory, by the paths it is asked for by. Nothing else in its folder is ever served.
 *
 * @param folder its address, with a slash at the end
 */
export async function readPageFiles(folder: URL): Promise<ReadonlyMap<string, PageFile>> {
  const read = async ([path, name, contentType]: (typeof FILES)[number]) => {
    const content = await readFile(new URL(name, folder)).catch((cause: unknown) => {
      throw new Error(`The page of the playground lacks its ${name}; build the project first.`, { cause });
    });
    return [path, { content, contentType }] as const;
  };
  return new Map(await Promise.all(FILES.map(read)));
}
