import { describe, expect, test } from 'vitest';
import { NOT_REPORTED } from '../../../src/attribution/rules/notReported.ts';
import { findingsOf } from '../findingsOf.ts';

/** For every case, by its name: where nothing is reported, and near misses where something is. */
const CASES: Readonly<Record<string, { silent: readonly string[]; reported: readonly string[] }>> = {
  negated: {
    silent: ['The museum did not say who had made the vase.', 'Dockers never claimed that the crane was safe.'],
    reported: [
      'The museum said that it did not own the vase.',
      'The museum does not believe that the vase is genuine.',
    ],
  },
  possible: {
    silent: ['Growers might argue that the frost came late.', 'A lawyer would say that the lease is void.'],
    reported: ['Growers would say only that the frost came late.', 'Growers said that the frost might come late.'],
  },
  'condition of anonymity': {
    silent: ['A driver who asked not to be named left early.', 'The cook agreed to be quoted.'],
    reported: ['A driver asked to see the lease.', 'The cook asked the board to name the price.'],
  },
  circumstance: {
    silent: ['The cook shrugged when asked whether the soup was hot.'],
    reported: ['The cook asked whether the soup was hot.'],
  },
  'talk that is not told': {
    silent: ['Coach Ferreira argued with the referee.', 'Mina Park spoke with her neighbours about the flood.'],
    reported: ['Coach Ferreira argued that the goal stood.'],
  },
  'what people call somebody': {
    silent: ['Nana Efua, as everyone at the market calls her, was there.'],
    reported: ['Everyone at the market calls her “the queen of the yams.”'],
  },
  'reduced relative': {
    silent: ['They met in a barn described as a hall.', 'The cook works in a kitchen praised by nobody.'],
    reported: ['They described the barn as a hall.'],
  },
  plea: {
    silent: ['The baker pleaded guilty to fraud.', 'The baker pleaded not guilty to fraud.'],
    reported: ['The baker pleaded for mercy.'],
  },
  nobody: {
    silent: ['No law says that goats may not vote.', 'Nobody said that the well was dry.'],
    reported: ['Nobody came, the clerk said.', 'One law says that goats may vote.'],
  },
  'the author': {
    silent: ['I asked which parts were new.', 'We reported that the road was closed.'],
    reported: ['They asked which parts were new.'],
  },
  'name of a thing': {
    silent: ['Lin works for a company called Auralisk.', 'They opened a bar named Kestrel in May.'],
    reported: ['Lin called Auralisk a den of thieves.'],
  },
  question: {
    silent: ['Would the mayor recommend closing it?', 'Did the mayor say that it would close?'],
    reported: ['The mayor asked whether it would close.'],
  },
  supposition: {
    silent: ['If the ministry says the bridge is safe, traffic will return.'],
    reported: ['The ministry said that traffic would return if the bridge was safe.'],
  },
  'bare verb joined': {
    silent: ['They could not sign the letter and defend it.'],
    reported: ['They signed the letter and defended the plan.'],
  },
};

test('every case has its texts, and an example of its own', () => {
  expect(Object.keys(CASES).sort()).toEqual(NOT_REPORTED.map(({ name }) => name).sort());
  expect(NOT_REPORTED.filter(({ example }) => example.length < 10)).toEqual([]);
});

describe.each(Object.entries(CASES))('%s', (_name, { silent, reported }) => {
  test.each(silent.map((text) => [text]))('reports nothing: %s', (text) => {
    expect(findingsOf(text)).toEqual([]);
  });

  test.each(reported.map((text) => [text]))('but this does: %s', (text) => {
    expect(findingsOf(text)).toHaveLength(1);
  });
});

test.each(
  NOT_REPORTED.map(({ name, example }) => [name, example.replace(/ \(.*$/, '')]),
)('the example of “%s” holds: %s', (_name, example) => {
  // What “said” reports in an example is not what the example is about.
  expect(findingsOf(example).filter(({ cue }) => cue !== 'said')).toEqual([]);
});
