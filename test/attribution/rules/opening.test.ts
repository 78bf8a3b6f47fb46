import { describe, expect, test } from 'vitest';
import { findingsOf } from '../findingsOf.ts';
import { testRule } from './testRule.ts';

testRule(
  'opening',
  [
    ['“said that”', 'Ruth Adeyemi said that the dam was sound.', 'Ruth Adeyemi', 'said', 'the dam was sound'],
    ['“said” without “that”', 'Ruth Adeyemi said the dam was sound.', 'Ruth Adeyemi', 'said', 'the dam was sound'],
    [
      'a time in between',
      'Another union delegate said this morning the strike would go on.',
      'Another union delegate',
      'said',
      'the strike would go on',
    ],
    [
      'a colon before a quotation',
      'Greta Wolf replied: “The instruments were fine.”',
      'Greta Wolf',
      'replied',
      'The instruments were fine',
    ],
    [
      'a comma before a quotation',
      'Greta Wolf said, “The instruments were fine.”',
      'Greta Wolf',
      'said',
      'The instruments were fine',
    ],
    [
      'who is told',
      'Kemal Aydin told reporters that the mine would close.',
      'Kemal Aydin',
      'told',
      'the mine would close',
    ],
    ['a question', 'Residents asked whether the water was safe.', 'Residents', 'asked', 'whether the water was safe'],
    [
      'a promise',
      'The operator promised to repay every passenger.',
      'The operator',
      'promised',
      'to repay every passenger',
    ],
    [
      'a judgement',
      'Senator Gale called the ruling “a bad day for small towns.”',
      'Senator Gale',
      'called',
      'a bad day for small towns',
    ],
    [
      'an accusation',
      'Farmers accused the company of poisoning the river.',
      'Farmers',
      'accused',
      'poisoning the river',
    ],
    ['a plea', 'Doctors urged parents to keep children indoors.', 'Doctors', 'urged', 'keep children indoors'],
    [
      'a verb with its particle',
      'Ines Duarte pointed out that the tower leans.',
      'Ines Duarte',
      'pointed',
      'the tower leans',
    ],
    [
      'a verb with its preposition',
      'The agency warned of floods in the delta.',
      'The agency',
      'warned',
      'floods in the delta',
    ],
    ['a study', 'A study in Kenya found that goats prefer acacia.', 'A study in Kenya', 'found', 'goats prefer acacia'],
    [
      'a document that shows a thing',
      'The records show a gap of nine days.',
      'The records',
      'show',
      'a gap of nine days',
    ],
    [
      'a statement with a phrase in front',
      'In a statement, the ferry company said it would appeal.',
      'the ferry company',
      'said',
      'it would appeal',
    ],
    [
      'an age and a relative clause',
      'Paul Zeman, 61, a retired miner who lives in the valley, said the shaft was flooded.',
      'Paul Zeman',
      'said',
      'the shaft was flooded',
    ],
    [
      'a speaker behind a clause about another',
      'After the governor left the room, Alice Munro said the pumps were broken.',
      'Alice Munro',
      'said',
      'the pumps were broken',
    ],
    [
      'what a report reports',
      'Two aides told The Daily Post that the minister had said the vote was lost.',
      'Two aides',
      'told',
      'the minister had said the vote was lost',
    ],
    [
      'an estimate',
      'The insurer put the loss at 9 million euros.',
      'The insurer',
      'put',
      'the loss at 9 million euros',
    ],
    ['a denial', 'The museum denied that the vase was a copy.', 'The museum', 'denied', 'the vase was a copy'],
  ],
  [
    ['what was not said', 'The museum did not say who had made the vase.', []],
    ['what could be said', 'Nobody could say who had made the vase.', []],
    ['nobody', 'No rule says what it means.', []],
    ['a question to a reader', 'Would she recommend closing it?', []],
    ['a supposition', 'If the ministry says the bridge is safe, traffic will return.', []],
    ['a name that is given', 'He works for a company called Auralisk.', []],
    ['a wish to stay unnamed', 'The driver asked not to be named.', []],
    ['a quarrel', 'Coach Ferreira argued with the referee.', []],
    ['an act', 'Ines Duarte painted the tower.', []],
    ['a passive', 'The tower was painted by Ines Duarte.', []],
    ['words and nothing said', 'Ruth Adeyemi spoke for an hour.', []],
    ['a thing that cannot show', 'The children showed a drawing.', []],
    ['a noun', 'His claim was rejected.', []],
    ['a thing put somewhere', 'The insurer put the file on a shelf.', []],
  ],
);

describe('what is held or done is a stance, what is uttered is speech', () => {
  test.each([
    ['Analysts believe the merger will fail.', 'stance'],
    ['The crew hopes that the ice will melt.', 'stance'],
    ['The villagers want to move the school.', 'stance'],
    ['The board agreed to pay half.', 'stance'],
    ['The parish declined to comment on the sale.', 'stance'],
    ['Analysts say the merger will fail.', 'speech'],
    ['The board promised to pay half.', 'speech'],
    ['The pilot believed “we were over the sea.”', 'speech'],
  ])('%s', (text, act) => {
    expect(findingsOf(text)).toEqual([expect.objectContaining({ act, rule: 'opening' })]);
  });
});

describe('two reports in one sentence', () => {
  test('have one speaker where the second verb is joined to the first', () => {
    expect(findingsOf('Ruth Adeyemi said the dam was sound and added that repairs would start.')).toEqual([
      expect.objectContaining({ speaker: 'Ruth Adeyemi', cue: 'said', content: 'the dam was sound' }),
      expect.objectContaining({
        speaker: 'Ruth Adeyemi',
        cue: 'added',
        content: expect.stringContaining('repairs would start'),
      }),
    ]);
  });

  test('have two where the sentence turns', () => {
    expect(findingsOf('The owner says it was an accident, but investigators say it was set.')).toEqual([
      expect.objectContaining({ speaker: 'The owner', content: 'it was an accident' }),
      expect.objectContaining({ speaker: 'investigators', content: 'it was set' }),
    ]);
  });
});
