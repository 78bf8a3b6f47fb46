import { describe, expect, test } from 'vitest';
import { attributedIn } from './findingsOf.ts';

describe('a speaker is named as fully as the article names them', () => {
  test.each([
    ['a pronoun', 'Omar Reyes lost his barn. “I heard the roof go,” he said.', 'Omar Reyes'],
    ['a pronoun a paragraph on', 'Omar Reyes lost his barn. ¶ “I heard the roof go,” he said.', 'Omar Reyes'],
    ['a surname', 'Elena Petrova runs the lab. “It glows,” Petrova said.', 'Elena Petrova'],
    ['a title and a surname', 'Elena Petrova runs the lab. “It glows,” Dr Petrova said.', 'Elena Petrova'],
    ['a relative pronoun', 'They met Eva Stone, who said the wall would fall.', 'Eva Stone'],
    [
      'an acronym',
      'The Lake Safety Board (LSB) met on Monday. The LSB said the ice was thin.',
      'Lake Safety Board (LSB)',
    ],
    ['a name not known before', '“It glows,” said Elena Petrova.', 'Elena Petrova'],
    ['a description', '“It glows,” said one of the divers.', 'one of the divers'],
    ['an organisation', 'The ferry company said it would appeal.', 'The ferry company'],
  ])('%s', (_how, text, speaker) => {
    expect(attributedIn(text)).toEqual([expect.objectContaining({ speaker })]);
  });

  test('a pronoun that could mean two is not given a sure name', () => {
    const [found] = attributedIn('Omar Reyes and Paul Zeman came. “The dam is sound,” he said.');
    expect(found).toMatchObject({ source: 'he', confidence: 'low' });
  });

  test('nobody is named where the article names nobody', () => {
    expect(attributedIn('It is said that the castle is haunted.')).toEqual([
      expect.objectContaining({ speaker: null, source: null, role: null }),
    ]);
  });
});

describe('the role is what the article says of them', () => {
  test.each([
    ['“It glows,” said Tom Brandt, the county’s roads chief.', 'the county’s roads chief'],
    ['Norwegian fisheries minister Kari Lund said that the stock must recover.', 'Norwegian fisheries minister'],
    ['Kari Lund, a diver, came. “It glows,” she said.', 'a diver'],
    ['“It glows,” said Tom Brandt.', null],
    ['“It glows,” said the roads chief.', null],
  ])('%s', (text, role) => {
    expect(attributedIn(text).at(-1)?.role).toBe(role);
  });
});

describe('the parts of an attribution', () => {
  test('are the words of the article', () => {
    expect(attributedIn('“It held,” said Priya Nair, a welder, “but not for long.”')).toEqual([
      {
        content: '“It held,” … “but not for long.”',
        quotes: ['It held,', 'but not for long.'],
        source: 'Priya Nair, a welder',
        cue: 'said',
        speaker: 'Priya Nair',
        role: 'a welder',
        via: [],
        act: 'speech',
        mode: 'direct',
        confidence: 'high',
      },
    ]);
  });

  test.each([
    ['“It held,” said Priya Nair.', 'direct'],
    ['Priya Nair said that it held.', 'indirect'],
    ['Priya Nair said it had held “against every law of welding.”', 'mixed'],
    ['HALE: I saw the lamp go out. ¶ PEREZ: Then we rowed.', 'direct'],
  ])('say how much is quoted: %s', (text, mode) => {
    expect(attributedIn(text)[0]?.mode).toBe(mode);
  });

  test('tell a view from words', () => {
    expect(attributedIn('Analysts believe the merger will fail.')[0]?.act).toBe('stance');
    expect(attributedIn('Analysts say the merger will fail.')[0]?.act).toBe('speech');
  });
});

describe('who relays', () => {
  test('is the outlet named last, where the article only says “the newspaper”', () => {
    const text =
      'Ruth Adeyemi told the Harbour Gazette that the dam was sound. Later she told the newspaper that it leaked.';
    expect(attributedIn(text).map(({ via }) => via)).toEqual([['the Harbour Gazette'], ['the Harbour Gazette']]);
  });

  test('stays “the newspaper” where none was named', () => {
    expect(attributedIn('“The dam is sound,” Ruth Adeyemi told the newspaper.')[0]?.via).toEqual(['the newspaper']);
  });

  test('is not who speaks', () => {
    expect(attributedIn('The Gazette quoted Iain Moss as saying that the buoy had drifted.')).toEqual([
      expect.objectContaining({ speaker: 'Iain Moss', via: ['The Gazette'] }),
    ]);
  });
});

describe('an article’s own reporting is attributed to nobody', () => {
  test.each([
    'The river rose in the night. By noon the square was a lake.',
    'Her novel, “The Long Road to the Sea,” sold well.',
    'The “dead” pike swam off.',
    'The council voted to sell the orchard.',
  ])('%s', (text) => {
    expect(attributedIn(text)).toEqual([]);
  });
});

test('a story with many speakers keeps them apart', () => {
  const said = attributedIn(
    'Floods closed the only road to Halden on Sunday, the county said.',
    '“I have never seen the weir like that,” said Ola Brekke, a baker. “It sang.”',
    'Brekke’s neighbour, Mina Park, saw it from her roof. “It took the shed first,” she said.',
    'According to the fire service, two cows were lifted out by crane.',
    'Park said she would rebuild, but Brekke said he had had enough.',
  );
  expect(said.map(({ speaker, content }) => [speaker, content])).toEqual([
    ['the county', 'Floods closed the only road to Halden on Sunday'],
    ['Ola Brekke', '“I have never seen the weir like that,”'],
    ['Ola Brekke', '“It sang.”'],
    ['Mina Park', '“It took the shed first,”'],
    ['the fire service', 'two cows were lifted out by crane'],
    ['Mina Park', 'she would rebuild'],
    ['Ola Brekke', 'he had had enough'],
  ]);
});

test.each([
  ['In a post on Telegram, the governor urged residents to leave.', 'the governor'],
  ['The ministry did not say “we are very sorry for it.”', null],
])('the one who speaks is named, and nobody for words that were not said: %s', (text, speaker) => {
  expect(attributedIn(text).map((one) => one.speaker)).toEqual([speaker]);
});

test.each([
  'As the crew put the boat away, the rain began.',
  'He sorted the parcels according to size.',
])('nobody speaks: %s', (text) => {
  expect(attributedIn(text)).toEqual([]);
});
