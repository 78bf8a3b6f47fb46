import { testRule } from './testRule.ts';

testRule(
  'as-put',
  [
    [
      '“as X puts it” in front',
      'As Fairweather puts it, “the tide forgives nobody.”',
      'Fairweather',
      'puts',
      'the tide forgives nobody',
    ],
    [
      '“as X put it” before a colon',
      'As the mayor put it: “We are a town without a bridge.”',
      'the mayor',
      'put',
      'We are a town without a bridge',
    ],
    [
      '“as X said” in front',
      'As the minister said on Tuesday, the levy will stay.',
      'the minister',
      'said',
      'the levy will stay',
    ],
    [
      'who was told',
      'As Amara Diallo told the hearing, the brakes had failed before.',
      'Amara Diallo',
      'told',
      'the brakes had failed before',
    ],
    [
      'a description',
      'As one of the cooks puts it, “a cold kitchen is a dead kitchen.”',
      'one of the cooks',
      'puts',
      'a cold kitchen',
    ],
    [
      'it behind its quotation',
      'It was “the worst in memory,” as one grower put it.',
      'one grower',
      'put',
      'the worst in memory',
    ],
    [
      'it behind a statement',
      'The harvest was a lottery, as Chief Adjei put it.',
      'Chief Adjei',
      'put',
      'The harvest was a lottery',
    ],
  ],
  [
    ['a time', 'As the storm passed, the ferry sailed.', []],
    ['a time at which somebody spoke', 'As she spoke, the crowd fell silent.', []],
    ['an age', 'As a child, he fished here.', []],
    ['the writer’s own words', 'As we said last week, the road is closed.', []],
    ['what nobody names', 'As expected, the vote failed.', []],
    ['a comparison', 'As the roof was old, the rain came in.', []],
    ['a passive', 'As the clerk was told, the file is lost.', []],
  ],
);
