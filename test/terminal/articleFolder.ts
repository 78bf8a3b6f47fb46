import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

/** A folder with these files that is removed after the tests of the calling file. */
export async function articleFolder(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-terminal-'));
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  folders.push(folder);
  return folder;
}

const folders: string[] = [];
afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

export const ferryText = `---
title: Island ferry keeps its night crossing
byline: Tove Asplund
publisher: The Skerry Post
published: 4 May 2021
url: https://skerrypost.example/ferry
---

KALVIK (Skerry Wire) — The council of Kalvik voted on Tuesday to keep the night ferry for another winter. Nine of thirteen members were in favour.

The ferry *Havsörn* carries forty passengers and two ambulances. Captain Ulla Brandt has steered it since 1998.

Closing the crossing would have saved 300,000 kronor a year, the treasurer said. Islanders had collected 2,100 signatures against it.
`;

export const bakeryText = `---
title: Bakery opens in the old lighthouse
published: 2021-06-01
---

A bakery opened on Friday in the lighthouse of Kalvik. The night ferry brings its flour from the mainland.

The baker, Per Lindh, learnt his trade in Lyon. He sells cardamom buns to the passengers of the ferry.
`;

export const chessText = `---
title: Chess club wins its league
---

The chess club of Norrby won its league on Sunday without losing a game. Its youngest player is eleven.

The club meets in a cellar under the library. It has no heating.
`;
