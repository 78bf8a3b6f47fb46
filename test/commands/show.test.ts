import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { placeOf, quoteSentence, wordsOf } from '../../src/commands/quoteSentence.ts';
import { show, showContext } from '../../src/commands/show.ts';
import type { PassagesView } from '../../src/reply/reply.ts';
import { stemOf } from '../../src/search/analyse.ts';
import { termKey } from '../../src/search/termKey.ts';
import { articleFrom, bundledArticle } from '../search/bundledArticle.ts';
import { ferry, library, owls, plain, quotations, statements } from './sampleLibrary.ts';

const bundled = bundledArticle();
const view = (given: Partial<PassagesView> = {}): PassagesView => ({
  kind: 'answer',
  article: 'ferry',
  version: ferry.version,
  sentences: [2, 3],
  terms: [],
  ...given,
});
const keys = (...words: string[]) => words.map((word) => termKey(stemOf(word)));

describe('show', () => {
  test('shows passages in the order of the view, numbered', () => {
    const shown = quotations(show(view({ sentences: [3, 2] }), ferry, library));
    expect(shown.map(({ sentence, note }) => [sentence, note])).toEqual([
      [3, 'passage 1 of 2'],
      [2, 'passage 2 of 2'],
    ]);
  });

  test('numbers neither a single passage nor near ones', () => {
    expect(quotations(show(view({ sentences: [3] }), ferry, library))[0]?.note).toBeNull();
    expect(quotations(show(view({ kind: 'nearest' }), ferry, library))[0]?.note).toBeNull();
  });

  test('gives near passages the tone and the words of doubt, and passages on a topic none of it', () => {
    const near = show(view({ kind: 'nearest' }), ferry, library);
    expect([near.tone, near.paged]).toEqual(['uncertain', false]);
    expect(statements(near)).toBe('The article does not seem to say. The nearest it comes:');
    expect(show(view({ kind: 'passages' }), ferry, library)).toMatchObject({ tone: 'answer', paged: false });
  });

  test('opens with the likely passages together, numbered where there are more to turn to', () => {
    const likely = { ...view({ sentences: [2, 3, 4] }), kind: 'likely', together: 2 } as const;
    const reply = show(likely, ferry, library);
    expect(reply).toMatchObject({ tone: 'uncertain', paged: true, together: 2 });
    expect(statements(reply)).toBe('What comes nearest and may answer:');
    expect(quotations(reply).map(({ note }) => note)).toEqual([1, 2, 3].map((rank) => `passage ${rank} of 3`));
    expect(quotations(show({ ...likely, together: 3 }, ferry, library)).map(({ note }) => note)).toEqual([
      null,
      null,
      null,
    ]);
  });

  test('shows the parts of a question together, and says where some may be missing', () => {
    const parts = show(view({ kind: 'parts' }), ferry, library);
    expect(parts).toMatchObject({ tone: 'answer', paged: false });
    expect(statements(parts)).toBe('In the order asked:');
    expect(quotations(parts).map(({ note }) => note)).toEqual([null, null]);
    expect(statements(show(view({ kind: 'someParts' }), ferry, library))).toBe(
      'The article may not say all that is asked; what it says:',
    );
  });

  test('says beside the place where the article says the same again', () => {
    const mill = articleFrom(
      'The mill burnt down on Monday.\n\nRain fell. The old mill burnt on Monday.\n\nThe mill had burnt down on Monday.\n',
    );
    const notes = (kind: PassagesView['kind'], sentences: number[]) =>
      quotations(show(view({ kind, sentences }), mill, library)).map(({ note }) => note);
    expect(notes('answer', [0, 1])).toEqual(['passage 1 of 2 · also in ¶ 3', 'passage 2 of 2']);
    expect(notes('nearest', [3])).toEqual(['also in ¶ 1']);
    expect(notes('answer', [0, 3])).toEqual(['passage 1 of 2', 'passage 2 of 2']);
    expect(notes('passages', [0])).toEqual([null]);
  });

  test('marks the terms of the view wherever they stand', () => {
    const [first, second] = quotations(show(view({ terms: keys('night', 'board', 'cost') }), ferry, library));
    expect(first?.matches.map(({ start, end }) => first.text.slice(start, end))).toEqual(['board']);
    expect(second?.matches.map(({ start, end }) => second.text.slice(start, end))).toEqual(['night', 'costs']);
  });

  test('an article that tells nothing about itself is named by its id', () => {
    const { source } = show(view({ sentences: [0] }), owls, library);
    expect(source).toEqual({ title: 'owls', details: null, url: null, opensAt: null });
  });

  test('whatever the view: every quotation is a slice of the source, its matches inside it and apart', () => {
    const sentence = fc.nat(bundled.sentences.length - 1);
    const term = fc.constantFrom(...keys('Tikrit', 'city', 'said', 'Mosul', 'militia', 'Baghdad'));
    fc.assert(
      fc.property(fc.array(sentence, { maxLength: 5 }), fc.array(term), (sentences, terms) => {
        for (const quoted of quotations(show(view({ sentences, terms }), bundled, library))) {
          const { quoteStart = 0, end = 0 } = bundled.sentences[quoted.sentence] ?? {};
          expect(quoted.text).toBe(bundled.text.slice(quoteStart, end));
          let reached = -1;
          for (const match of quoted.matches) {
            expect(match.start).toBeGreaterThan(reached);
            reached = match.end;
          }
          expect(reached).toBeLessThanOrEqual(quoted.text.length);
        }
      }),
    );
  });
});

describe('showContext', () => {
  test('says who says the marked sentence, and that it is this one, and nothing of the paragraphs around', () => {
    const shown = quotations(showContext(view(), ferry, 2));
    expect(shown.map(({ attribution }) => attribution.map(plain))).toEqual([
      [],
      [expect.stringMatching(/^in bold: Tam Reddick/)],
    ]);
  });

  test('shows whole paragraphs, the next one too where the sentence ends its own, the sentence itself marked', () => {
    const reply = showContext(view(), ferry, 4);
    const shown = quotations(reply);
    expect(shown.map(({ text }) => text)).toEqual([
      '"We cannot leave the island in the dark," said Tam Reddick, who chairs the harbour board. The night crossing costs 40,000 crowns a year. Islanders had collected four hundred names.',
      'The bridge toll will rise in March. Lorries pay double.',
    ]);
    const marked = shown.map(({ text, matches }) => matches.map(({ start, end }) => text.slice(start, end)));
    expect(marked).toEqual([['Islanders had collected four hundred names.'], []]);
    expect(shown.map(({ place }) => place?.paragraph)).toEqual([2, 3]);
    expect(reply.source?.opensAt).toBe('Islanders had collected four hundred names.');
    expect(reply.opensContext).toBe(false);
  });

  test('shows no other paragraph where the sentence stands inside its own', () => {
    expect(quotations(showContext(view(), ferry, 3)).map(({ place }) => place?.paragraph)).toEqual([2]);
  });

  test('keeps the doubt of near passages', () => {
    expect(showContext(view({ kind: 'nearest' }), ferry, 0).tone).toBe('uncertain');
  });

  test('around any sentence quotes slices of the source, without the dateline, the sentence marked once', () => {
    for (const article of [ferry, bundled, owls]) {
      for (const sentence of article.sentences.keys()) {
        const shown = quotations(showContext(view(), article, sentence));
        for (const { text } of shown) expect(article.text).toContain(text);
        expect(shown.map(({ text }) => text).join('\n')).not.toMatch(/PORT ELDER|BAGHDAD/);
        const marked = shown.flatMap(({ text, matches }) => matches.map(({ start, end }) => text.slice(start, end)));
        expect(marked).toEqual([wordsOf(article, sentence)]);
      }
    }
  });
});

describe('quoteSentence', () => {
  const linesOf = (article: Article, sentence: number) => quoteSentence(article, sentence, []).attribution.map(plain);

  test('says who says it, or that the article itself reports', () => {
    expect(linesOf(ferry, 2)).toEqual([expect.stringMatching(/^Tam Reddick/)]);
    expect(linesOf(ferry, 3)).toEqual(['the article’s own reporting']);
  });

  test('says both where two speak in one sentence', () => {
    const article = articleFrom('“Close it,” said Bram Oster, but Lise Kemp said the market would lose its trade.\n');
    expect(linesOf(article, 0)).toEqual([expect.stringMatching(/^Lise Kemp/), expect.stringMatching(/^Bram Oster/)]);
  });

  test('never takes words of a dateline for the speaker’s', () => {
    const article = articleFrom('KALVIK (Skerry Wire) — The ferry will sail, the mayor of Kalvik said on Friday.\n');
    expect(linesOf(article, 0)).toEqual(['the mayor of Kalvik · in the article’s words']);
  });

  test('leaves the dateline out and counts matches from there', () => {
    expect(wordsOf(ferry, 0)).toMatch(/^The island ferry/);
    const { text, matches, place } = quoteSentence(ferry, 0, keys('ferry', 'port'));
    expect(matches.map(({ start, end }) => text.slice(start, end))).toEqual(['ferry']);
    expect(place).toEqual({ paragraph: 1, of: 3 });
  });

  test('marks a run without spaces once', () => {
    const article = articleFrom('東京大学は月曜日に新しい橋を開通させました。雨が降っていました。\n');
    expect(quoteSentence(article, 0, keys('東京', '京大', '大学')).matches).toEqual([{ start: 0, end: 4 }]);
  });

  test.each([[-1], [99]])('there is nothing of sentence %i', (sentence) => {
    expect(wordsOf(ferry, sentence)).toBe('');
    expect(placeOf(ferry, sentence)).toBeNull();
    expect(quoteSentence(ferry, sentence, keys('ferry'))).toMatchObject({ text: '', matches: [], place: null });
  });
});
