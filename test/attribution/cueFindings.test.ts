import { describe, expect, test } from 'vitest';
import { findingsOf } from './findingsOf.ts';

describe('several reports in one sentence are found in order', () => {
  test('a claim and who reports on it', () => {
    expect(
      findingsOf('Asked about her claim that the vase was genuine, Obi said the label was lost.').map(
        ({ rule, speaker }) => [rule, speaker],
      ),
    ).toEqual([
      ['statement-noun', 'her'],
      ['opening', 'Obi'],
    ]);
  });

  test('one speaker, two verbs', () => {
    expect(
      findingsOf('Silva called the plan “a leap in the dark” and urged the council to wait.').map(
        ({ cue, speaker }) => [cue, speaker],
      ),
    ).toEqual([
      ['called', 'Silva'],
      ['urged', 'Silva'],
    ]);
  });
});

describe('an attribution that says nothing is none', () => {
  test.each([
    ['a bare object', 'Silva confirmed it.'],
    ['a pronoun', 'Silva denied this.'],
    ['a passive', 'It was said.'],
    ['a verb alone', 'Silva explained.'],
    ['a compound that only holds a verb of saying', 'The so-called reform failed.'],
    ['a noun that looks like a verb', 'The report was late.'],
    ['narration', 'The river rose, the bridge fell and the town slept.'],
    ['a quotation as a title', 'The choir sang “The Ballad of the Sea” twice.'],
  ])('%s: %s', (_what, text) => {
    expect(findingsOf(text)).toEqual([]);
  });
});

test('a label is read only where no verb tells who speaks', () => {
  expect(findingsOf('Petrova: “The plan is a leap in the dark.”').map(({ rule }) => rule)).toEqual(['label-colon']);
  expect(findingsOf('Petrova said: “The plan is a leap in the dark.”').map(({ rule }) => rule)).toEqual(['opening']);
});
