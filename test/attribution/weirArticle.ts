import { articleFrom } from '../search/bundledArticle.ts';

/** With a speaker of every kind: a person by name, surname and pronoun, one by office alone, one relayed, and nobody. */
export const weirText = `---
title: Weir at Halden to be rebuilt
byline: Pia Rask
publisher: The Halden Echo
url: https://echo.example/weir
---

The weir at Halden will be rebuilt by next spring, the river board said on Monday. “We have patched it for thirty years,” said Ingrid Sjöberg, a spokeswoman for the river board. “It cannot be patched again.”

Sjöberg said that the work would cost 4 million crowns. She hopes that the salmon will return.

“Nobody asked the anglers,” said Tomas Wirth, an angler from Halden. Ingrid Sjöberg said the board had written to all of them.

A navy spokesperson said that divers had found cracks in March. The navy spokesperson said that the report was sent to the minister.

The bridge beside it was built in 1911. “I have never seen the report,” the Coastal Times quoted Ola Brekke, the minister for waterways, as saying.

It was reported that a second weir is in danger.
`;

export const weir = articleFrom(weirText, 'weir');
