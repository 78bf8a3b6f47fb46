import { describe, expect, test } from 'vitest';
import { complementOf } from '../../src/attribution/complement.ts';
import { cueLexicon } from '../../src/attribution/cueLexicon.ts';
import { readFindings } from '../../src/attribution/findings.ts';
import { articleFrom } from '../search/bundledArticle.ts';

/** What follows the first verb of a sentence that is a known cue. */
function complementIn(text: string) {
  const article = articleFrom(text);
  const { units, tokens } = readFindings(article);
  for (const unit of units) {
    for (const [at, chunk] of unit.chunks.entries()) {
      const cue = chunk.kind === 'verb' ? cueLexicon.get(chunk.lemma) : undefined;
      if (!cue) continue;
      const { kind, start, addressee } = complementOf(unit, at, cue);
      const word = (index: number | null) => {
        const found = index === null ? undefined : unit.chunks[index];
        return found ? article.text.slice(tokens[found.first]?.start, tokens[found.end - 1]?.end) : null;
      };
      return { kind, start: word(start), addressee: word(addressee) };
    }
  }
  throw new Error(`no cue in: ${text}`);
}

describe('what follows a verb as its content', () => {
  test.each([
    ['a quotation', 'She said “the dam is sound.”', 'quotation', '“the dam is sound.”'],
    ['a quotation behind a colon', 'She said: “The dam is sound.”', 'quotation', '“The dam is sound.”'],
    ['a quotation behind a time', 'She said on Friday, “The dam is sound.”', 'quotation', '“The dam is sound.”'],
    ['words behind a colon', 'She had warned: the dam leaks.', 'colon', 'the dam leaks'],
    ['a clause with “that”', 'She said that the dam was sound.', 'clause', 'that'],
    ['a clause without “that”', 'She said the dam was sound.', 'clause', 'the dam'],
    ['a clause behind a time and a place', 'She said in Oslo on Friday that the dam was sound.', 'clause', 'that'],
    ['a clause behind a time', 'She said this morning the dam was sound.', 'clause', 'the dam'],
    ['a clause behind an aside', 'She insisted, most recently in a letter, that the dam was sound.', 'clause', 'that'],
    ['a question', 'She asked whether the dam was sound.', 'clause', 'whether'],
    ['an infinitive', 'She promised to mend the dam.', 'infinitive', 'to mend'],
    ['an object', 'She criticised the plan.', 'object', 'the plan'],
    ['a preposition that belongs to the verb', 'She warned of floods.', 'object', 'of'],
    ['nothing', 'She declined.', 'none', '.'],
    ['a time alone', 'She said on Friday.', 'none', '.'],
  ])('%s: %s', (_what, text, kind, start) => {
    expect(complementIn(text)).toMatchObject({ kind, start });
  });
});

describe('who is addressed stands before the content', () => {
  test.each([
    ['She told reporters that the dam was sound.', 'reporters', 'clause'],
    ['She told them the dam was sound.', 'them', 'clause'],
    ['She urged the council to mend the dam.', 'the council', 'infinitive'],
    ['She asked Holt, the moderator, to sit down.', 'Holt', 'infinitive'],
    ['She told the harbour board of Halden that the dam was sound.', 'the harbour board', 'clause'],
    ['She told reporters: “The dam is sound.”', 'reporters', 'quotation'],
  ])('%s', (text, addressee, kind) => {
    expect(complementIn(text)).toMatchObject({ addressee, kind });
  });

  test.each([
    ['She warned prices would rise.', 'clause'],
    ['She said the dam was sound.', 'clause'],
    ['She urged caution.', 'object'],
  ])('but nobody is in: %s', (text, kind) => {
    expect(complementIn(text)).toMatchObject({ addressee: null, kind });
  });
});
