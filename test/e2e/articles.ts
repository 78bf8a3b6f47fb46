/** With everything an article can say about itself, a dateline, and speakers of two kinds. */
export const millText = `---
title: Old paper mill burns down in Tarnbeck
byline: Ines Vallgren
publisher: The Beck Courier
published: 2022-10-14
url: https://courier.example/news/mill-fire
---
TARNBECK (Beck Courier) — A fire destroyed the old paper mill of Tarnbeck on Thursday night. Forty families were led from their homes while sparks fell on the roofs of Weir Lane.

“The roof of the mill fell in a little after midnight,” said Marit Osei, who leads the fire brigade of Tarnbeck. “We could do nothing but keep the fire away from the houses.”

The mill had stood empty since 1998. Its last owner, a maker of wallpaper, left behind eleven tonnes of wax, and the wax fed the fire, the brigade said.

Nobody was hurt, according to the hospital in Ostrand. A night watchman named Pell Arvo saw the fire first and rang the bell of the chapel.

The council had refused to pull the mill down in March. It meant to turn the building into a school of music.
`;

/** Speaks of the same town, so that the two are related; knows no address. */
export const bellText = `---
title: Chapel bell of Tarnbeck is to be recast
publisher: The Beck Courier
published: 2022-11-30
---
The chapel bell that warned Tarnbeck of the mill fire is to be recast in spring. It cracked while the night watchman, Pell Arvo, was ringing it.

A foundry in Ostrand will melt the bell and add twenty kilograms of tin. The work costs 9,000 crowns, the chapel said.

Marit Osei of the fire brigade gave the first hundred crowns. “That bell saved Weir Lane from the fire,” she said.
`;

/** Points to other pieces, one of which stands in the library. */
const ferretText = `---
title: Ferrets lay cables under the opera house
byline: Tomaso Whitlock
url: https://stage.example/ferrets
published: 3 May 2019
---
Two ferrets pulled a mile of cable through the pipes below the opera house of Lindmoor last week. Their keeper, Odile Brack, said that each was paid in eggs.

Engineers had tried a robot first. It stuck in the fourth bend, and the ferrets had to bring it back.

The opera opens its season on Friday with a comedy about moles. The ferrets have been given seats, Ms Brack said.

Related stories

Chapel bell of Tarnbeck is to be recast
It cracked on the night of the fire.

Why the curtain of Lindmoor rises late
A stagehand explains what the *audience* never sees.
`;

/** Everything Discord might act on, inside ordinary sentences and in the title. */
const hostileText = `---
title: "@everyone **Lantern** parade <@100000000000000004> [free](https://evil.example)"
byline: "||Nobody|| <@&100000000000000003>"
publisher: "# Shouting \`Weekly\`"
url: "https://lantern.example/parade?a=1&b=*2*#top"
---
The lantern parade begins at @everyone corner and [ends here](https://evil.example/a_b) at <t:0:R> with ~~no~~ **great** noise. Every lantern must carry the sign <@100000000000000004> or ||the secret|| \`code\` of <#100000000000000002>, the mayor said.

- A lantern on a list is still a lantern, and <:wave:123456789012345678> or </ask:123456789012345678> will not make it fly.

# Not a heading for the parade, said the mayor of discord.gg/lantern, and >>> not a quotation either \\*ever\\*.
`;

const rooms = Array.from({ length: 420 }, (_, i) => `room *${i + 1}* with ${i + 2} chairs`).join(', ');

/** Its second sentence is far longer than a message can be. */
const inventoryText = `---
title: The inventory of Castle Umber
---
The castle of Umber was counted out in a single sentence last week. The steward of Umber, who had a new pencil, wrote down ${rooms}, and then he slept. He woke in the evening and asked for soup.
`;

export const articleFiles = Object.freeze({
  'mill-fire.md': millText,
  'chapel-bell.md': bellText,
  'ferrets.md': ferretText,
  'lantern-parade.md': hostileText,
  'inventory.md': inventoryText,
});
