import type { Article } from '../../src/article/article.ts';
import type { Surroundings } from '../../src/commands/command.ts';
import type { Line, Part, Quotation, Reply } from '../../src/reply/reply.ts';
import { fixedLibrary } from '../../src/terminal/fixedLibrary.ts';
import { articleFrom } from '../search/bundledArticle.ts';

export const ferry = articleFrom(
  `---
title: Island ferry keeps its night crossing
byline: Oona Brisk
publisher: Elder Post
published: 4 May 2021
url: https://example.org/ferry
---

PORT ELDER (Elder Post) — The island ferry will sail at night all winter, the harbour board decided on Tuesday. It had lost passengers since the bridge opened.

"We cannot leave the island in the dark," said Tam Reddick, who chairs the harbour board. The night crossing costs 40,000 crowns a year. Islanders had collected four hundred names.

The bridge toll will rise in March. Lorries pay double.

Related:

Bridge toll to rise in March
Drivers will pay six crowns instead of four, the ministry of roads said.
`,
  'ferry',
);

export const bridge = articleFrom(
  `---
title: Bridge toll to rise in March
---

Drivers will pay six crowns to cross the Port Elder bridge from March, the ministry of roads said. The ferry harbour board and Tam Reddick welcomed the toll. Islanders who cross the bridge at night pay the toll twice.
`,
  'bridge',
);

export const owls = articleFrom(
  'Barn owls have returned to Quillmoor. Volunteers built nineteen nest boxes.\n',
  'owls',
);

export const library = fixedLibrary([ferry, bridge, owls]);

export function surroundings(
  articles: readonly Article[] = library.list(),
  preferredArticle: string | null = null,
): Surroundings {
  return { library: fixedLibrary(articles), preferredArticle };
}

export const quotations = ({ blocks }: Reply): Quotation[] =>
  blocks.filter((block: Part): block is Quotation => block.kind === 'quotation');

/** A line as it reads, without its styling. */
export const plain = (line: Line): string =>
  line.map((one) => (typeof one === 'string' ? one : 'strong' in one ? one.strong : one.quiet)).join('');

/** The words of a reply that are its own. */
export const statements = ({ head, blocks }: Reply): string =>
  [...head, ...blocks].flatMap((part) => (part.kind === 'statement' ? [plain(part.line)] : [])).join('\n');
