import { describe, expect, test } from 'vitest';
import { readFindings } from '../../src/attribution/findings.ts';
import { mainSubject, subjectOf } from '../../src/attribution/subject.ts';
import { articleFrom } from '../search/bundledArticle.ts';
import { findingsOf } from './findingsOf.ts';

/** Who says that the reef was dying. */
const speakersOf = (opening: string) => findingsOf(`${opening} that the reef was dying.`).map(({ speaker }) => speaker);

describe('the subject of a verb is found to its left', () => {
  test.each([
    ['right before it', 'Anna Holm said', 'Anna Holm'],
    ['as a pronoun', 'They said', 'They'],
    ['with its phrases', 'Nurses in Lima and around the country said', 'Nurses in Lima and around the country'],
    ['as two', 'Two hikers and a guide said', 'Two hikers and a guide'],
    ['over an adverb', 'Anna Holm repeatedly said', 'Anna Holm'],
    ['over a time', 'Anna Holm on Tuesday morning said', 'Anna Holm'],
    ['over an aside', 'Anna Holm, however, said', 'Anna Holm'],
    ['over an age and an apposition', 'Anna Holm, 44, a diver from Perth, said', 'Anna Holm'],
    ['over a relative clause', 'The head of the school, who lives nearby, said', 'The head of the school'],
    ['over a relative clause without commas', 'A beekeeper who met the minister said', 'A beekeeper'],
    ['over brackets', 'Anna Holm (a diver) said', 'Anna Holm'],
    ['over a title’s brackets', 'Director (Reefs) Anna Holm said', 'Anna Holm'],
    ['over a participle', 'The group including two nurses said', 'The group'],
    ['over a reduced relative clause', 'A report issued on Monday by the agency said', 'A report'],
    ['over a clause with a subject of its own', 'The study that Holm led found', 'The study'],
    ['over “itself”', 'The ministry itself said', 'The ministry'],
    ['of a part', 'One of them said', 'One of them'],
    ['behind a place', 'In Lima, Anna Holm said', 'Anna Holm'],
    ['behind a time without a comma', 'On Tuesday night the crew said', 'the crew'],
    ['behind a participle clause', 'Told of the deal, Anna Holm said', 'Anna Holm'],
    ['of an earlier verb, through “to”', 'Anna Holm went on to say', 'Anna Holm'],
    ['of an earlier verb, over its object', 'Anna Holm used the speech to warn', 'Anna Holm'],
    ['and not the object of another verb', 'He mended the roof and Brandt said', 'Brandt'],
    ['of an earlier verb, through “and”', 'Anna Holm left early and said', 'Anna Holm'],
  ])('%s: %s', (_where, opening, speaker) => {
    expect(speakersOf(opening)).toEqual([speaker]);
  });
});

test('“who” stands for the one before it', () => {
  expect(findingsOf('They met Eva Stone, who called it “a gift to the builders of the town.”')).toEqual([
    expect.objectContaining({ speaker: 'Eva Stone', content: expect.stringContaining('a gift to the builders') }),
  ]);
  expect(findingsOf('They met Eva Stone, the architect, who said it would fall.')).toEqual([
    expect.objectContaining({ speaker: 'Eva Stone', role: 'the architect' }),
  ]);
});

describe('nobody is the subject', () => {
  test.each(['To say so is brave.', 'Saying so is brave.', 'Never said.', 'Blame the tide.'])('%s', (text) => {
    expect(findingsOf(text)).toEqual([]);
  });
});

describe('the subject of a sentence is that of its first finite verb', () => {
  test.each([
    ['Greta Wolf disagreed.', 'Greta Wolf'],
    ['In May, Greta Wolf left the town that she loved.', 'Greta Wolf'],
    ['Leaving early, Greta Wolf took the bus.', 'Greta Wolf'],
    ['A cold night.', null],
  ])('%s', (text, expected) => {
    const article = articleFrom(text);
    const { units, tokens } = readFindings(article);
    const found = units[0] ? mainSubject(units[0]) : null;
    const words =
      found && article.text.slice(tokens[found.source.name.first]?.start, tokens[found.source.name.end - 1]?.end);
    expect(words).toBe(expected);
  });
});

test('the look back ends, however long the sentence', () => {
  const article = articleFrom(`Anna Holm ${'(now and then) '.repeat(2_000)}said so.`);
  for (const unit of readFindings(article).units) {
    for (const [at, chunk] of unit.chunks.entries()) {
      if (chunk.kind === 'verb') expect(subjectOf(unit, at)?.firstChunk ?? 0).toBeLessThanOrEqual(at);
    }
  }
});
