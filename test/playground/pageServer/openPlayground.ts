import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { onTestFinished } from 'vitest';
import { ChannelLibrary } from '../../../src/playground/pageServer/channelLibrary.ts';
import { Playground } from '../../../src/playground/playground.ts';
import type { StandIn, StandInOptions } from '../../../src/playground/standIn.ts';
import { fixedLibrary } from '../../../src/terminal/fixedLibrary.ts';
import { articleFrom } from '../../search/bundledArticle.ts';
import { startStandIn } from '../loggedInClient.ts';

export const PAGE = Object.freeze({
  'index.html': '<!doctype html><title>Channel</title>',
  'page.js': 'document.title;',
  'page.css': 'body { margin: 0 }',
  'icon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
});

/** A folder with a page, and a file that is not of it; removed when the test is over. */
export async function pageFolder(files: Readonly<Record<string, string>> = PAGE): Promise<URL> {
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-page-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [name, text] of Object.entries({ ...files, 'secret.txt': 'Nobody reads this.' })) {
    await writeFile(join(folder, name), text);
  }
  return pathToFileURL(`${folder}/`);
}

export interface OpenPlayground {
  readonly standIn: StandIn;
  readonly library: ChannelLibrary;
  readonly playground: Playground;
  readonly port: number;
  /** Asks the page's server for something. */
  readonly ask: (method: string, path: string, json?: unknown) => Promise<Response>;
}

/** A playground without a bot, with one article, closed when the test is over. */
export async function openPlayground(
  options: { readonly hasLibrary?: boolean; readonly standIn?: Partial<StandInOptions> } = {},
): Promise<OpenPlayground> {
  const standIn = await startStandIn({ validate: () => [], ...options.standIn });
  onTestFinished(() => standIn.close());
  const otter = articleFrom('The otter came back to the weir.\n\n“I saw it,” said Ann Lee.', 'otter');
  const library = new ChannelLibrary(fixedLibrary([otter]), null);
  const playground = await Playground.start({
    standIn,
    library: options.hasLibrary === false ? null : library,
    port: 0,
    pageFolder: await pageFolder(),
  });
  onTestFinished(() => playground.close());
  const ask = (method: string, path: string, json?: unknown) =>
    fetch(`${playground.url}${path}`, {
      method,
      ...(json === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(json) }),
    });
  return { standIn, library, playground, port: Number(new URL(playground.url).port), ask };
}
