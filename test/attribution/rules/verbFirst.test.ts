import { testRule } from './testRule.ts';

testRule(
  'verb-first',
  [
    [
      'a name behind the verb',
      'Added Lena Ortiz: “We will be back by nightfall.”',
      'Lena Ortiz',
      'Added',
      'We will be back by nightfall',
    ],
    [
      'another verb',
      'Explained Kwame Boateng: “The drum is older than the town.”',
      'Kwame Boateng',
      'Explained',
      'The drum is older',
    ],
    [
      'a description',
      'Said one of the nurses: “We slept on the floor for days.”',
      'one of the nurses',
      'Said',
      'We slept on the floor',
    ],
    [
      'the present tense',
      'Adds the mayor: “We will be back by nightfall.”',
      'the mayor',
      'Adds',
      'We will be back by nightfall',
    ],
    [
      'a comma',
      'Added Boateng, “The drum is older than the town.”',
      'Boateng',
      'Added',
      'The drum is older than the town',
    ],
    [
      'a role behind the name',
      'Added Tom Brandt, the roads chief: “We ran out of salt.”',
      'Tom Brandt',
      'Added',
      'We ran out of salt',
    ],
    ['a letter', 'Wrote one tenant: “The roof is a sieve in winter.”', 'one tenant', 'Wrote', 'The roof is a sieve'],
  ],
  [
    ['a participle', 'Asked about salt, Brandt left.', []],
    ['another verb', 'Meet Lena Ortiz: “We will be back,” she said.', ['closing']],
    ['a verb that is not speech', 'Blame Tom Brandt, the roads chief.', []],
    ['no mark behind the name', 'Said to be haunted, the castle is closed.', []],
    ['a verb without anybody behind it', 'Added that the salt was gone.', []],
  ],
);
