import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/article/readArticle.ts';

/** What people paste when they copy a whole page: an article, and what the page has around it. */
interface Paste {
  readonly name: string;
  readonly lines: readonly { readonly text: string; readonly isBody: boolean }[];
  readonly titles: readonly string[];
}

const BODIES: readonly (readonly string[])[] = [
  [
    'The harbour at Pellmouth will be closed to large ships from Monday while divers look for a lost anchor chain.',
    'Nobody knows how long the search will take. The chain weighs nine tonnes and fell from a tug in October.',
    '“We heard a bang and then nothing at all,” said Oda Brink, who was mending nets on the quay.',
    'Pilots have been told to wait outside the bar. Two ferries will use the old landing stage instead.',
    'It is not the first chain to go missing there.',
    'The port said that it would pay the divers by the day, and that it hoped to need them for three.',
  ],
  [
    'MARLOW BAY (Northline) - Beekeepers in the Ambry hills lost a third of their hives over the winter, a survey has found.',
    'The survey was carried out by the county’s beekeeping society, which asked 412 keepers to count in March.',
    'Its chairman, Tobias Renn, said the cold had come too late: “The queens had begun to lay. Then it froze for three weeks.”',
    'Follow-up visits are planned. Keepers may apply for sugar, frames and advice until the end of May.',
    'Some took it calmly.',
    'According to the society, the last winter as bad was that of 1987, when half of all hives were lost to snow and mites.',
  ],
  [
    'A court in Vestry has ordered a toy maker to take back 18,000 wooden trains because their wheels come off.',
    'Judge Amel Farouk-Lind called the wheels “a trap for small hands” and gave the company until August.',
    'The company said that it would appeal. Its lawyer told reporters the trains had been tested twice.',
    'Parents who want their money back can take the trains to any shop that sells them.',
    'The trains cost 12 crowns each.',
    'Consumer groups welcomed the ruling, which they said was the first to name a part instead of a whole toy.',
  ],
  [
    'Night buses will run to the hospital at Upper Marl from the spring, the transport board decided on Thursday.',
    'The board had put the question off four times. Nurses said in a petition that they walked home along a road without lamps.',
    'Asked what had changed, the board’s secretary, Ilse Quandt, said: “The money. It came from parking fines.”',
    'The first bus will leave at 23.40 and the last at 4.10, and a single fare will cost as much as by day.',
    'Drivers are still being sought.',
    'Hospital managers promised to share the cost for two years and to publish how many people use the service.',
  ],
];

const HEADERS = [
  'More In Harbours',
  'More on bees',
  'More from The Pier',
  'Related stories',
  'RELATED ARTICLES',
  'Most read',
  'You may also like',
  'Recommended for you',
  'Read next',
  'Editor’s picks',
  'Also in this section',
  'Don’t miss',
] as const;

const FOREIGN: readonly (readonly [title: string, teaser: string])[] = [
  [
    'The kite maker of Low Street [Feature]',
    'For fifty years she has sewn kites in a room without windows. Does she ever fly them? Only at funerals, she says.',
  ],
  [
    'Why the senator needs his rivals [Commentary]',
    'In a message on Friday the senator wrote: “My rivals are at an all-time low, and that is very sad.” But is it? Or is it what he wanted all along, except that nobody was supposed to notice it so soon?',
  ],
  ['Salt: Picking Up the Grains', 'Three trains of salt seem to have been lost between the mine and the sea.'],
  [
    'Who pays for the clock?',
    'The tower clock has stood at ten past two since June, and the council, the church and the railway each send the bill to the other two.',
  ],
];

const HANDLES = ['Twitter: @oda_writes', 'Follow Mina Oakes on Twitter @minaoakes', 'mina.oakes@pier.example'] as const;
const NEWSLETTERS = [
  'Sign up for our morning newsletter and get the harbour news before breakfast.',
  'Want more stories like this? Subscribe to our weekly newsletter.',
  'Get The Pier Briefing delivered to your inbox every Friday at noon.',
] as const;
const BYLINES = ['By Mina Oakes', 'By MINA OAKES, Staff Writer', 'By Mina Oakes and Per Lund | 2 March 2021'] as const;

function at<Item>(items: readonly Item[], index: number): Item {
  const item = items[index % items.length];
  if (item === undefined) throw new Error('an empty list');
  return item;
}

/** One paste for each header and layout; what else differs follows from the number. */
function pastes(): Paste[] {
  return HEADERS.flatMap((header, number) =>
    [0, 1, 2].map((layout) => {
      const index = number * 3 + layout;
      const body = at(BODIES, index);
      const foreign = [0, 1, 2].map((offset) => at(FOREIGN, index + offset));
      const furniture = (text: string) => ({ text, isBody: false });
      const middle = layout === 1 ? [furniture('Advertisement'), furniture('Story continues below')] : [];
      const list = foreign.flatMap(([title, teaser]) =>
        layout === 2 ? [furniture(title)] : [furniture(title), furniture(teaser)],
      );
      const lines = [
        furniture(`Pellmouth news number ${index} is told here`),
        furniture(at(BYLINES, index)),
        ...(layout === 2 ? [furniture('Published 3 March 2021, 10:45 am'), furniture('Share this article')] : []),
        ...body.slice(0, 3).map((text) => ({ text, isBody: true })),
        ...middle,
        ...body.slice(3).map((text) => ({ text, isBody: true })),
        furniture(at(HANDLES, index)),
        furniture(at(NEWSLETTERS, index + number)),
        furniture(header),
        ...list,
        ...(layout === 1 ? [furniture('© 2021 The Pier. All rights reserved.')] : []),
      ];
      return { name: `${header}, layout ${layout}`, lines, titles: foreign.map(([title]) => title) };
    }),
  );
}

const JOINTS = [
  ['empty lines between', '\n\n'],
  ['single line breaks', '\n'],
  ['Windows line ends', '\r\n\r\n'],
] as const;

describe.each(JOINTS)('a pasted page with %s', (_, joint) => {
  test.each(pastes())('keeps the article and sets the rest aside: $name', ({ lines, titles }) => {
    const reading = readArticle('paste', lines.map(({ text }) => text).join(joint));
    if ('problem' in reading) throw new Error(reading.problem.kind);
    const { article } = reading;
    const textOf = ({ start, end }: { start: number; end: number }) => article.text.slice(start, end);

    expect(article.paragraphs.map(textOf)).toEqual(lines.filter(({ isBody }) => isBody).map(({ text }) => text));
    expect(article.furniture.map(textOf)).toEqual(lines.filter(({ isBody }) => !isBody).map(({ text }) => text));
    expect(article.links.map(({ title }) => title)).toEqual(titles);
    expect(article.byline).toMatch(/^Mina Oakes|^MINA OAKES/);
    expect(article.title).toMatch(/^Pellmouth news number/);
  });
});
