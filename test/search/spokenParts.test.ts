import { describe, expect, test } from 'vitest';
import { sentenceIndexOf } from '../../src/search/sentenceIndexOf.ts';
import { SpokenParts } from '../../src/search/spokenParts.ts';
import { articleFrom } from './bundledArticle.ts';

const ferry = articleFrom(
  `The ferry to Lunna Skerry will stop in October. Captain Ragna Voll, who has sailed it for nine years, said the engine was older than she was. "It coughs like my uncle," she said.

Her deckhand, Olav Brekke, said the passengers brought their own tools. The ferry carries eleven cars.
`,
);
const index = sentenceIndexOf(ferry);
const spoken = new SpokenParts(index);

function partsOf(at: number) {
  const sentence = index.sentences[at];
  return sentence ? spoken.of(sentence) : [];
}

describe('what the search knows of who says what', () => {
  test('own reporting is nobody’s', () => {
    expect(partsOf(0)).toEqual([]);
    expect(partsOf(4)).toEqual([]);
  });

  test('a pronoun’s words are those of the person it stands for', () => {
    const [said] = partsOf(1);
    const [quoted] = partsOf(2);
    expect(said?.speaker).toContain('ragna voll');
    expect(quoted?.speaker).toBe(said?.speaker);
    expect(quoted?.mode).toBe('direct');
  });

  test('what is said is told from who says it', () => {
    const [said] = partsOf(1);
    expect(said?.contentSet.has('engin')).toBe(true);
    expect(said?.contentSet.has('ragna')).toBe(false);
  });

  test('a profile has all sentences of a speaker and the words that describe them', () => {
    const captain = spoken.profiles.find(({ id }) => id.includes('ragna voll'));
    expect(captain?.sentences).toEqual([1, 2]);
    expect(captain?.names.has('voll')).toBe(true);
    expect(captain?.context.has('sail')).toBe(true);
  });

  test('"her deckhand" is described by the words on her', () => {
    const deckhand = spoken.profiles.find(({ id }) => id.includes('olav brekke'));
    expect([...(deckhand?.names ?? []), ...(deckhand?.context ?? [])]).toEqual(
      expect.arrayContaining(['deckhand', 'ragna', 'voll']),
    );
  });
});
