import { describe, expect, test } from 'vitest';
import { containsTerm, type Features, presence } from '../../src/search/features.ts';
import { Searcher } from '../../src/search/searcher.ts';
import { SentenceIndex } from '../../src/search/sentenceIndex.ts';
import { articleOf } from '../summary/articleOf.ts';

const article = articleOf([
  [
    'Marit Osk painted the lighthouse in spring.',
    'She used white paint because the old coat had peeled.',
    'The harbour board paid 4,000 euros.',
  ],
  ['Officials refused to comment on the museum of archaeology.', 'A storm hit the coast at Skerry Head on Monday.'],
]);
const searcher = new Searcher(article);

function featuresOf(question: string, sentence: number): Features {
  const found = searcher.examine(question).ranked.find((ranked) => ranked.sentence.index === sentence);
  if (!found) throw new Error('The sentence was not ranked.');
  return found.features;
}

const raised: readonly [keyof Features, string, number, number][] = [
  ['sentence', 'lighthouse', 0, 1],
  ['paragraph', 'lighthouse', 2, 3],
  ['pairs', 'painted the lighthouse', 0, 1],
  ['frame', 'the lighthouse of the board', 2, 4],
  ['date', 'When did the storm hit?', 4, 3],
  ['measure', 'How much did the board pay?', 2, 3],
  ['person', 'Who painted the lighthouse?', 0, 1],
  ['place', 'Where did the storm hit?', 4, 3],
  ['reason', 'Why did the coat peel?', 1, 2],
  ['antecedent', 'What did Osk use?', 1, 2],
  ['family', 'the archaeologists', 3, 4],
  ['synonym', 'Who declined to comment?', 3, 4],
  ['coverage', 'harbour board', 2, 1],
  ['coverageSquared', 'harbour board', 2, 1],
  ['opening', 'the harbour on Monday', 2, 4],
  ['before', 'the lighthouse coat', 1, 3],
  ['after', 'the lighthouse coat', 0, 3],
];

describe('FeatureReader', () => {
  test.each(raised)('%s is raised by "%s" in sentence %i, not in %i', (name, question, high, low) => {
    expect(featuresOf(question, high)[name]).toBeGreaterThan(featuresOf(question, low)[name]);
    expect(featuresOf(question, low)[name]).toBeGreaterThanOrEqual(0);
  });

  test('a sentence with every word covers the question whole', () => {
    expect(featuresOf('harbour board', 2)).toMatchObject({ coverage: 1, coverageSquared: 1, before: 0, after: 0 });
  });

  test('a word that stands in the sentence itself needs no antecedent', () => {
    expect(featuresOf('paint', 1).antecedent).toBe(0);
  });

  test('what the next paragraph says is neither before nor after', () => {
    expect(featuresOf('harbour museum', 3).before).toBe(0);
    expect(featuresOf('harbour museum', 2).after).toBe(0);
  });
});

test('a term is present as itself or a synonym wholly, as kin in part', () => {
  const { question } = searcher.examine('museum declined archaeologists submarine');
  const [museum, declined, archaeologists, submarine] = question.terms;
  const sentence = new SentenceIndex(article).sentences[3];
  if (!museum || !declined || !archaeologists || !submarine || !sentence) throw new Error('Terms are missing.');
  expect([presence(museum, sentence), presence(declined, sentence), presence(submarine, sentence)]).toEqual([1, 1, 0]);
  expect(presence(archaeologists, sentence)).toBeGreaterThanOrEqual(0.45);
  expect(presence(archaeologists, sentence)).toBeLessThan(1);
  expect([museum, declined, archaeologists].map((term) => containsTerm(term, sentence))).toEqual([true, false, false]);
});
