import { expect, test } from 'vitest';
import { askedSpeakers } from '../../src/search/askedSpeakers.ts';
import { sentenceIndexOf } from '../../src/search/sentenceIndexOf.ts';
import { SimilarWords } from '../../src/search/similarWords.ts';
import { Spelling } from '../../src/search/spelling.ts';
import { SpokenParts } from '../../src/search/spokenParts.ts';
import { articleFrom } from './bundledArticle.ts';

const article = articleFrom(
  `Mayor Sigrid Aune said the tunnel would open in May. Her rival, Jon Myhre, said nobody needed a tunnel. Tor Kvamme, a spokesman for the Northern Tunnel Company, said it was dry.

Officials said the lamps were late. An official of the road agency said the lamps had sunk with a barge.

The Fjord Safety Board said it had not been asked. Einar Lund drove through first.
`,
);
const index = sentenceIndexOf(article);
const vocabulary = {
  spelling: new Spelling(index.vocabulary),
  similarWords: new SimilarWords(index.vocabulary.keys()),
};
const { profiles } = new SpokenParts(index);
const found = (named: string): string[] => [...askedSpeakers(index, vocabulary, profiles, named).matches.keys()];

test.each([
  ['a surname', 'Aune', [/sigrid aune/]],
  ['a whole name', 'Sigrid Aune', [/sigrid aune/]],
  ['a misspelt name', 'Kvame', [/tor kvamme/]],
  ['an office', 'the mayor', [/sigrid aune/]],
  ['a role with what it is of', 'the spokesman for the tunnel company', [/tor kvamme/]],
  ['another word for the role', 'the spokesperson', [/tor kvamme/]],
  ['an organisation', 'the safety board', [/fjord safety board/]],
  ['initials', 'the FSB', [/fjord safety board/]],
  ['a group, all of it', 'officials', [/^officials$/, /official of the road agency/]],
])('%s finds whoever it means: "%s"', (_, named, expected) => {
  const ids = found(named);
  expect(ids).toHaveLength(expected.length);
  for (const id of expected) expect(ids.some((one) => id.test(one))).toBe(true);
});

test.each([
  ['somebody who says nothing', 'Einar Lund'],
  ['somebody unknown', 'Henrik Solberg'],
  ['somebody with the first name of another', 'Sigrid Moen'],
  ['an office nobody holds', 'the bishop'],
  ['no name at all', 'him'],
])('%s finds nobody: "%s"', (_, named) => {
  expect(found(named)).toEqual([]);
});
