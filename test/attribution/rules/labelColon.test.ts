import { testRule } from './testRule.ts';

testRule(
  'label-colon',
  [
    [
      'a name before what is said',
      'Lucía Herrera: “We opened the doors at six and nobody came.”',
      'Lucía Herrera',
      ':',
      'We opened the doors at six',
    ],
    [
      'a title',
      'Mayor Bongani Zulu: “The pipes were older than I am.”',
      'Mayor Bongani Zulu',
      ':',
      'The pipes were older than I am',
    ],
    [
      'an organisation',
      'Norsk Kraft: “The outage was over by noon.”',
      'Norsk Kraft',
      ':',
      'The outage was over by noon',
    ],
    ['one name', 'Petrova: “I counted them twice.”', 'Petrova', ':', 'I counted them twice'],
    [
      'words without marks',
      'Herrera: We opened the doors at six and nobody came.',
      'Herrera',
      ':',
      'We opened the doors at six',
    ],
    [
      'it in a later paragraph',
      'The festival ended in rain. ¶ Lucía Herrera: “We opened the doors at six and nobody came.”',
      'Lucía Herrera',
      ':',
      'We opened the doors',
    ],
  ],
  [
    ['a common noun', 'The verdict: “Nobody opened the doors until six.”', []],
    ['a heading without a statement', 'Oslo: a city of water and light.', []],
    ['a label inside a paragraph', 'The festival ended in rain. Oslo: wet, cold and half empty.', []],
    ['a verb of saying before the colon', 'Herrera said: “We opened the doors at six.”', ['opening']],
    ['a long label', 'Norsk Kraft Nordlys Hydro Regional Holding Company: “The outage was over by noon.”', []],
    ['a list', 'Ingredients: flour, butter and eggs.', []],
  ],
);
