import { testRule } from './testRule.ts';

testRule(
  'sourceless',
  [
    [
      'what a court heard, at the end',
      'The van had no brakes, the court heard.',
      null,
      'heard',
      'The van had no brakes',
    ],
    ['what a jury heard', 'The jury heard that the safe was empty.', null, 'heard', 'the safe was empty'],
    [
      'what a court was told',
      'The court was told that he owed 40,000 pounds.',
      null,
      'was told',
      'he owed 40,000 pounds',
    ],
    [
      'a question put to an inquest',
      'The inquest heard how the rope had frayed.',
      null,
      'heard',
      'how the rope had frayed',
    ],
    ['a court by its name', 'The driver was asleep, Leeds Crown Court heard.', null, 'heard', 'The driver was asleep'],
    [
      'an inquiry',
      'Three alarms had been ignored, the inquiry was told.',
      null,
      'was told',
      'Three alarms had been ignored',
    ],
    ['what is said by nobody', 'It is said that the castle is haunted.', null, 'is said', 'the castle is haunted'],
    [
      'what somebody is believed to do',
      'The gang is believed to have fled to Malta.',
      null,
      'is believed',
      'have fled to Malta',
    ],
    ['what has been reported', 'Two deaths have been reported in the delta.', null, 'have been reported', 'Two deaths'],
  ],
  [
    ['a hearing held', 'The court heard the case on Tuesday.', []],
    ['a sound', 'The crowd heard music.', []],
    ['news heard by others', 'The village heard that the school would close.', []],
    ['one who speaks in court', 'Grace Achebe told the court that the lock was broken.', ['opening']],
    ['a court that speaks', 'The court said that the lock was broken.', ['opening']],
    ['what a court is hearing', 'The panel heard from eleven witnesses.', []],
    ['a passive that says who acted', 'The bridge was found by divers.', []],
    ['a passive of a thought without a clause', 'The plan was understood by all.', []],
  ],
);
