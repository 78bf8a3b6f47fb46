import { expect, test } from 'vitest';
import { findingsOf } from '../findingsOf.ts';
import { testRule } from './testRule.ts';

testRule(
  'closing',
  [
    [
      'who spoke, behind the quotation',
      '“The bridge will reopen,” Lena Ortiz said.',
      'Lena Ortiz',
      'said',
      'The bridge will reopen',
    ],
    ['a pronoun behind the quotation', '“Nobody warned us”, she said.', 'she', 'said', 'Nobody warned us'],
    ['straight marks', '"The well is dry," Kofi Mensah said.', 'Kofi Mensah', 'said', 'The well is dry'],
    ['single marks', '‘The well is dry,’ Kofi Mensah said.', 'Kofi Mensah', 'said', 'The well is dry'],
    [
      'who was told',
      '“We ran out of salt,” the roads chief told reporters.',
      'the roads chief',
      'told',
      'We ran out of salt',
    ],
    ['a time before the verb', '“It is a scandal,” the union on Monday said.', 'the union', 'said', 'It is a scandal'],
    [
      'a statement without marks',
      'The strike would go on, a union delegate said on Friday.',
      'a union delegate',
      'said',
      'The strike would go on',
    ],
    [
      'who speaks in the middle',
      'The tower, Ines Duarte says, was never meant to last.',
      'Ines Duarte',
      'says',
      'The tower … was never meant to last',
    ],
    [
      'a statement that goes on behind a dash',
      'Snow is on the way, forecasters say — and plenty of it.',
      'forecasters',
      'say',
      'Snow is on the way',
    ],
    [
      'the past perfect',
      'The vaults were empty, the auditors had concluded.',
      'the auditors',
      'had concluded',
      'The vaults were empty',
    ],
    [
      'a description between name and verb',
      '“Prices fell,” Paul Zeman, 61, a retired miner, said.',
      'Paul Zeman',
      'said',
      'Prices fell',
    ],
    [
      'both parts of a quotation',
      '“It held,” Priya Nair said, “but not for long.”',
      'Priya Nair',
      'said',
      '“It held,” … “but not for long.”',
    ],
    [
      'a manner of speaking beside a quotation',
      '“Not on my watch,” Okafor grinned.',
      'Okafor',
      'grinned',
      'Not on my watch',
    ],
    [
      'a belief behind what is believed',
      'The merger will fail, analysts believe.',
      'analysts',
      'believe',
      'The merger will fail',
    ],
  ],
  [
    ['an act beside an exclamation', '“Enough!” Brandt banged the table.', []],
    ['a manner of speaking without a quotation', 'The doors opened, and Okafor grinned.', []],
    ['a verb that says nothing', 'The doors opened, Okafor left.', []],
    ['a list', 'The farmers, the bakers and the teachers left.', []],
    ['a noun like a verb', 'They read the forms, the letters and the report.', []],
    ['a participle', 'The study looked at two gases, chemicals found in refrigerants.', []],
    ['a phrase in front', 'In a statement, the ferry company said it would appeal.', ['opening']],
    ['a passive', 'The dam was safe, residents were told.', []],
  ],
);

test('a view that closes a sentence is a stance, and a statement is not', () => {
  const actOf = (text: string) => findingsOf(text).map(({ act }) => act);
  expect(actOf('The merger will fail, analysts believe.')).toEqual(['stance']);
  expect(actOf('The merger will fail, analysts say.')).toEqual(['speech']);
});
