import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alsoIn, echo, messages } from '../../src/reply/messages.ts';
import type { Reply } from '../../src/reply/reply.ts';
import { plain, statements } from '../commands/sampleLibrary.ts';

test.each([
  [[], null],
  [[9], 'also in ¶ 9'],
  [[4, 9], 'also in ¶ 4 and ¶ 9'],
  [[4, 9, 12], 'also in ¶ 4, ¶ 9 and ¶ 12'],
  [[4, 9, 12, 13, 20], 'also in ¶ 4, ¶ 9, ¶ 12 and 2 more'],
])('a passage that stands again in %j is told so', (paragraphs, said) => {
  expect(alsoIn(paragraphs)).toBe(said);
});

describe('echo', () => {
  test.each([
    ['short text as it is', 'Who is it?', 20, 'Who is it?'],
    ['in one line, without the blanks around it', '  Who\n is\t it? ', 20, 'Who is it?'],
    ['as much as fits', 'x'.repeat(20), 20, 'x'.repeat(20)],
    ['cut at a word', 'the lighthouse keeper', 20, 'the lighthouse…'],
    ['cut inside a word where none ends late enough', 'a lighthousekeeperess', 20, 'a lighthousekeepere…'],
    ['cut between characters', `${'x'.repeat(18)}🦀🦀`, 20, `${'x'.repeat(18)}…`],
    ['nothing', '', 20, ''],
  ])('repeats %s', (_, text, limit, expected) => {
    expect(echo(text, limit)).toBe(expected);
  });

  test('never exceeds its limit nor ends in half a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.integer({ min: 2, max: 100 }), (text, limit) => {
        const shown = echo(text, limit);
        expect(shown.length).toBeLessThanOrEqual(limit);
        expect(shown).not.toMatch(/[\ud800-\udbff]…?$/);
        expect(shown).not.toMatch(/[\r\n]/);
      }),
    );
  });

  test('100 KB of blanks are nothing, in time', () => {
    const started = performance.now();
    expect(echo(' \n'.repeat(50_000))).toBe('');
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

const every: Readonly<Record<keyof typeof messages, Reply>> = {
  emptyLibrary: messages.emptyLibrary(),
  unknownArticle: messages.unknownArticle('fery', ['Ferry', 'Fairy']),
  whichArticle: messages.whichArticle(['Ferry', 'Bridge', 'Owls'], 7),
  emptyQuestion: messages.emptyQuestion(),
  wordlessMessage: messages.wordlessMessage(),
  nothingToSearch: messages.nothingToSearch(),
  nothingFound: messages.nothingFound(),
  articleChanged: messages.articleChanged('Ferry'),
  articleGone: messages.articleGone(),
  outdatedButton: messages.outdatedButton(),
  tooLongToCite: messages.tooLongToCite(),
  unknownCommand: messages.unknownCommand(),
  tooSoon: messages.tooSoon(),
  failed: messages.failed('a1b2c3'),
  nothingRelated: messages.nothingRelated(['ferry', 'night']),
  noTopicMatch: messages.noTopicMatch('eels', ['ferry']),
  nobodyQuoted: messages.nobodyQuoted('Ferry'),
  whichSpeaker: messages.whichSpeaker('hill', ['Ann Hill', 'Bob Hill']),
  unknownSpeaker: messages.unknownSpeaker('eel', [], ['Ann Hill', 'Bob Hill']),
};

describe('messages', () => {
  test('are all known to this test', () => {
    expect(Object.keys(messages).sort()).toEqual(Object.keys(every).sort());
  });

  test.each(Object.entries(every))('%s says in sentences what is so and what to do', (_, reply) => {
    const said = statements(reply);
    expect(said).toMatch(/^[A-Z“].+\.$|\?$/);
    expect(said).not.toMatch(/ {2}|undefined|null|\[object/);
    expect(said).toMatch(/[;:] /);
    expect(reply).toMatchObject({ asked: null, view: null, source: null, paged: false, opensContext: false });
  });

  test.each([
    ['two suggestions', every.unknownArticle, 'There is no article called fery here; did you mean Ferry or Fairy?'],
    [
      'no suggestion',
      messages.unknownArticle('fery', []),
      'There is no article called fery here; pick one that the article option suggests.',
    ],
    [
      'three of seven',
      every.whichArticle,
      'There are 7 articles here; name the one you mean with the article option, such as Ferry, Bridge or Owls.',
    ],
    ['a topic', every.noTopicMatch, 'The article has nothing on eels; it speaks of ferry.'],
    [
      'nobody quoted',
      every.nobodyQuoted,
      'Nobody is quoted in Ferry; it tells everything itself, so ask it a question or read its summary.',
    ],
    [
      'two speakers of one name',
      every.whichSpeaker,
      'The article quotes several that hill could mean; say which: Ann Hill or Bob Hill.',
    ],
    [
      'no such speaker',
      every.unknownSpeaker,
      'The article quotes nobody called eel; those it quotes include Ann Hill and Bob Hill.',
    ],
    [
      'a speaker almost so called',
      messages.unknownSpeaker('Al Hill', ['Ann Hill'], ['Cy']),
      'The article quotes nobody called Al Hill; did you mean Ann Hill?',
    ],
    [
      'no speaker with a name',
      messages.unknownSpeaker('eel', [], []),
      'The article quotes nobody called eel; it names nobody whom it quotes.',
    ],
    ['a topic and nothing to offer', messages.noTopicMatch('eels', []), 'The article has nothing on eels.'],
    [
      'nothing to offer',
      messages.nothingRelated([]),
      'No other article here is related to this one, and it links to none.',
    ],
  ])('read well with %s', (_, reply, expected) => {
    expect(statements(reply)).toBe(expected);
  });

  test('repeat names from outside shortened, and always as strong text of their own', () => {
    const hostile = `**@everyone** ${'x'.repeat(5_000)}`;
    const replies = [
      messages.unknownArticle(hostile, [hostile]),
      messages.whichArticle([hostile], 2),
      messages.articleChanged(hostile),
      messages.noTopicMatch(hostile, [hostile]),
      messages.nothingRelated([hostile]),
      messages.nobodyQuoted(hostile),
      messages.whichSpeaker(hostile, [hostile]),
      messages.unknownSpeaker(hostile, [hostile], []),
      messages.unknownSpeaker(hostile, [], [hostile]),
    ];
    for (const { blocks } of replies) {
      for (const block of blocks) {
        if (block.kind !== 'statement') throw new Error('A message is a statement.');
        expect(plain(block.line).length).toBeLessThan(500);
        const bare = block.line.filter((one) => typeof one === 'string' || 'quiet' in one);
        expect(plain(bare)).not.toMatch(/everyone|xxx/);
      }
    }
  });
});
