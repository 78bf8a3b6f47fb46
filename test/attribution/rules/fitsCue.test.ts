import { describe, expect, test } from 'vitest';
import { findingsOf } from '../findingsOf.ts';

describe('a verb reports only with a complement of its form', () => {
  test.each([
    ['an amount', 'The insurer put the loss at 9 million euros.', 'The insurer put the file on a shelf.'],
    ['something done', 'Rosa Lima remembers drying nets in the storm.', 'Rosa Lima remembers the storm.'],
    ['a word for a thing', 'Critics called the plan reckless.', 'The office called members at home.'],
    ['a particle', 'Rosa Lima pointed out the crack.', 'Rosa Lima pointed a torch at the roof.'],
    ['somebody to move', 'The council urged veterans to speak.', 'Veterans invited to speak left early.'],
    ['a document', 'The records show a gap of nine days.', 'The children showed a drawing.'],
    ['a judgement', 'Teachers criticised the plan.', 'Teachers said the plan.'],
    ['a clause', 'Police fear that the dam will burst.', 'Police fear the dam.'],
    ['its preposition', 'The agency warned of floods.', 'The agency rang of floods.'],
    ['words under tongs', 'Inspectors found “moderate corrosion” there.', 'Inspectors found moderate corrosion there.'],
    ['somebody told', 'The clerk told them so and that the file was lost.', 'The clerk told you so.'],
  ])('%s: “%s”, not “%s”', (_form, reports, leaves) => {
    expect(findingsOf(reports).map(({ rule }) => rule)).toEqual(['opening']);
    expect(findingsOf(leaves)).toEqual([]);
  });
});
