import { testRule } from './testRule.ts';

testRule(
  'passive',
  [
    [
      'who told',
      'Hana Suzuki was told by doctors that the scan was clear.',
      'doctors',
      'was told',
      'the scan was clear',
    ],
    [
      'who described',
      'The masks were described by the museum as forgeries.',
      'the museum',
      'were described',
      'as forgeries',
    ],
    [
      'who warned',
      'Skippers were warned by the coastguard that the buoy had drifted.',
      'the coastguard',
      'were warned',
      'the buoy had drifted',
    ],
    ['who criticised', 'The plan was criticised by teachers.', 'teachers', 'was criticised', 'The plan'],
    [
      'who urged',
      'Shoppers have been urged by the mayor to stay home.',
      'the mayor',
      'have been urged',
      'to stay home',
    ],
    [
      'who condemned',
      'The raid was condemned by the bishops’ conference.',
      'the bishops’ conference',
      'was condemned',
      'The raid',
    ],
  ],
  [
    ['who acted', 'The wall was built by prisoners.', []],
    ['a time', 'Shoppers were told by noon.', []],
    ['an agent of another verb', 'The masks were found by divers.', []],
    ['who is said to act', 'The gang is said to have fled to Malta.', ['sourceless']],
    ['an agent behind a comma', 'The plan was praised, by the way.', []],
    ['the active', 'Doctors told Hana Suzuki that the scan was clear.', ['opening']],
  ],
);
