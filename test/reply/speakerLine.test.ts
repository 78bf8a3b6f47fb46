import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Speaker } from '../../src/attribution/speakersOf.ts';
import { lineMarkdown } from '../../src/discord/pages.ts';
import { speakerLine } from '../../src/reply/speakerLine.ts';
import { plain } from '../commands/sampleLibrary.ts';

const diver: Speaker = {
  kind: 'named',
  name: 'Ana Reyes',
  role: 'a diver',
  isSure: true,
  tally: { direct: 1, mixed: 0, indirect: 0, views: 0 },
  attributions: [0],
  key: 'aaaaaa',
};

test.each<[string, Partial<Speaker>, string]>([
  ['name and role', {}, '**Ana Reyes**, a diver'],
  ['the name alone', { role: null }, '**Ana Reyes**'],
  ['a hedge where the article leaves a doubt', { isSure: false }, 'apparently **Ana Reyes**, a diver'],
  ['a name over two lines in one', { name: 'Ana\n  Reyes', role: 'a\tdiver' }, '**Ana Reyes**, a diver'],
  ['no role that is too long', { role: 'x'.repeat(201) }, '**Ana Reyes**'],
  [
    'no name that is too long, rather than a part of it',
    { name: 'x'.repeat(201) },
    'a speaker the article describes at length',
  ],
  ['nobody, where no source is named', { kind: 'unnamed', name: null, role: null }, 'Reported, source not named'],
  [
    'nobody, where it is not clear who',
    { kind: 'unclear', name: null, role: null },
    'Speaker not clear from the article',
  ],
])('shows %s', (_, given, expected) => {
  expect(lineMarkdown(speakerLine({ ...diver, ...given }))).toBe(expected);
});

test('puts names and roles into strings of their own, which no surface reads as markup', () => {
  const words = fc.constantFrom(
    '@everyone',
    '<@100000000000000004>',
    '[x](https://evil.example)',
    '**',
    '||',
    '`',
    '# a',
    'Ana',
  );
  const text = fc.array(words, { minLength: 1, maxLength: 6 }).map((some) => some.join(' '));
  fc.assert(
    fc.property(text, text, (name, role) => {
      const line = speakerLine({ ...diver, name, role });
      expect(plain(line)).toBe(`${name}, ${role}`);
      expect(lineMarkdown(line)).not.toMatch(/(?<!\\)(?:[@<`|]|\]\()/);
    }),
  );
});
