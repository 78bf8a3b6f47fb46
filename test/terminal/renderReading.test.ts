import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/article/readArticle.ts';
import { renderReading } from '../../src/terminal/renderReading.ts';
import { screenOf } from '../../src/terminal/screen.ts';
import { ferryText } from './articleFolder.ts';

function readingOf(text: string, environment: Readonly<Record<string, string>> = {}): string {
  const read = readArticle('ferry', text);
  if ('problem' in read) throw new Error(read.problem.kind);
  return renderReading(read.article, screenOf({}, environment));
}

describe('the reading of an article', () => {
  test('opens with what is known of it', () => {
    expect(readingOf(ferryText)).toMatch(
      /^Island ferry keeps its night crossing\nTove Asplund · The Skerry Post · 4 May 2021\nhttps:\/\/skerrypost\.example\/ferry\n6 sentences in 3 paragraphs\n\n/,
    );
  });

  test('numbers sentences and paragraphs, and marks the dateline', () => {
    const shown = readingOf(ferryText);
    expect(shown).toContain('¶ 1\n     [dateline]\n  1  KALVIK (Skerry Wire) — The council');
    expect(shown).toContain('\n  2  Nine of thirteen members were in favour.\n\n¶ 2\n  3  The ferry');
    expect(readingOf(ferryText, { FORCE_COLOR: '1' })).toContain(
      '\u001b[2mKALVIK (Skerry Wire) —\u001b[22m The council',
    );
  });

  test('shows furniture in its place, with its kind', () => {
    const shown = readingOf(ferryText.replace('\n\nThe ferry', '\n\nPhoto: Rut Ek/Skerry Post\n\nThe ferry'));
    expect(shown).toMatch(/favour\.\n\n\[caption\]\n {2}Photo: Rut Ek\/Skerry Post\n\n¶ 2\n/);
  });

  test('lists who says what: the name, how that is known, and the words', () => {
    const text =
      '“The weir will hold,” said Ada Vole, a miller. Bram Oster said, in May, that it would not. Rain fell.';
    const shown = readingOf(text).replace(/ +high confidence/g, ' high confidence');
    expect(shown).toMatch(/\nRain fell\.\n|Rain fell\.\n\nAttributions\n/);
    expect(shown).toMatch(/• Ada Vole · a miller · “said” · direct · \w+ confidence\n {4}“The weir will hold,”\n/);
    expect(shown).toMatch(/• Bram Oster · “said” · indirect · \w+ confidence\n {4}it would not$/);
    expect(readingOf('It rained.')).not.toContain('Attributions');
  });

  test('lets no control of the text through', () => {
    const shown = readingOf(ferryText.replace('Havsörn', '\u001b]0;x\u0007\u009b2J\u202e'));
    expect(shown.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
  });
});
