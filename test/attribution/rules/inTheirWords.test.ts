import { testRule } from './testRule.ts';

testRule(
  'according-to',
  [
    ['a view in front', 'In her opinion, the roof was never sound.', 'her', 'opinion', 'the roof was never sound'],
    [
      'a count',
      'By his own count, the clockmaker has mended 400 clocks.',
      'his',
      'count',
      'the clockmaker has mended 400 clocks',
    ],
    ['whose view it is', 'In the family’s version, the boat was empty.', 'the family', 'version', 'the boat was empty'],
    ['a view behind', 'The roof was never sound, in her opinion.', 'her', 'opinion', 'The roof was never sound'],
    [
      'an estimate',
      'By the ministry’s own estimate, the dam will leak by June.',
      'the ministry',
      'estimate',
      'the dam will leak by June',
    ],
  ],
  [
    ['the writer’s own view', 'In my opinion, the roof was never sound.', []],
    ['a place', 'In her garden, the roof was never sound.', []],
    ['pages', 'In the opinion pages, the roof was never mentioned.', []],
    ['a hand', 'By his own hand, the clockmaker mended the roof.', []],
    ['nobody’s view', 'A matter of opinion, the roof was never sound.', []],
    ['a view that is had', 'Her opinion of the roof was low.', []],
  ],
);
