import { describe, expect, test } from 'vitest';
import { SentenceCandidates } from '../../src/article/sentenceCandidates.ts';
import { BOUNDARY_RULES } from '../../src/article/sentenceRules.ts';
import { splitSentences } from '../../src/article/sentences.ts';

function split(text: string): string[] {
  return splitSentences(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));
}

/** The names of the rules that have the word at the possible boundaries of a text. */
function decidingRules(text: string): string[] {
  const context = { lowercaseWriting: text === text.toLowerCase() };
  const candidates = new SentenceCandidates(text);
  const names: string[] = [];
  let start = 0;
  for (let found = candidates.next(start); found !== undefined; found = candidates.next(start)) {
    const candidate = found;
    const rule = BOUNDARY_RULES.find(({ apply }) => apply(candidate, context) !== undefined);
    names.push(rule?.name ?? 'none');
    if (rule?.apply(candidate, context) === 'boundary') start = candidate.nextStart;
  }
  return names;
}

/** A rule and texts it decides on; "|" shows where sentences end. */
const RULE_CASES: readonly (readonly [rule: string, text: string])[] = [
  ['glued text', 'The ferry left on time.|The storm came later.'],
  ['glued text', '“We will rebuild.”|The crowd cheered.'],
  ['glued text', 'It costs 25%.|The rest is free.'],
  ['glued text', 'Read tide-tables.example.org/Harbour.Maps before you sail.'],
  ['glued text', 'The clerk wrote to anna.berg@harbour.example about it.'],
  ['glued text', 'They build it with Quay.Js and nothing else.'],
  ['glued text', 'The river rose 2.5 metres in an hour.'],
  ['glued text', 'A sign read 欢迎。|欢迎。|It means welcome.'],
  ['punctuation follows', 'The pier (who built it? ) stands.'],
  ['dash follows', 'The bridge — opened in 1931! — is closed.'],
  ['dash follows', 'PORTLAND, M.E. – The harbour froze.|Ferries stopped.'],
  ['inside a parenthesis', 'The pier (It burned. It was rebuilt.) stands.|It is old.'],
  ['bracketed omission', '“The pier [...] Harbour Road owns is safe,” she said.'],
  ['lower-case writing', 'we missed the boat.|is there another one?|no, it said e.g. tuesday.'],
  ['parenthesis follows', 'The mill stands on the hill.|(photo: town archive)'],
  ['parenthesis follows', 'They sold nets, ropes etc. (see the list) in spring.'],
  ['lower case follows', 'He lives on Mill St. in a boathouse.'],
  ['symbol follows', 'The rate was approx. ~5 per cent, not more.'],
  ['ellipsis', 'She waited...|Nobody came.'],
  ['ellipsis', 'He paused . . . Harbour lights went out.'],
  ['ellipsis', '“But ... I never signed it,” she said.'],
  ['ellipsis', 'The boats rotted.|. . . The Harbour closed.'],
  ['exclaimed name', 'He worked at Yahoo! Finance for a year.'],
  ['speaker follows', '“Why here?” Mayor Ellis asked.|Nobody knew.'],
  ['speaker follows', '“Stop!” Anna Berg cried.'],
  ['question or exclamation mark', 'Who paid?|The council did!|All of it?!|Yes.'],
  ['item marker', '12. Next steps for the harbour'],
  ['item marker', '• 9. Rope and tar'],
  ['closed quotation', 'She said, “He moved to D.C.”|Martin laughed.'],
  ['title', 'Gen. Amos Reed met Sgt. Cole and Prof. Dale.|They talked.'],
  ['title', 'He met a sales rep.|She sold ropes.'],
  ['title', 'St. Ives is far.|She has a shop on Main St.|The shop is small.'],
  ['linking abbreviation', 'The case of Reed vs. Cole, i.e. The Harbour Case, is old.'],
  ['month or weekday', 'It opened on Aug. 3 and closed in Sept.|The owner left.'],
  ['month or weekday', 'The fair is on Sat. Nov. 5 in town.'],
  ['numbered reference', 'No. 5 on the list is Vol. II of it, with Fig. B.'],
  ['numbered reference', 'See p. 55 and pp. 60–61.|It is all there.'],
  ['clock time', 'It sailed at 9 a.m. Monday and at 5 p.m. EST.|It was full by 7 p.m.|Captain Reed smiled.'],
  ['clock time', 'At 5 a.m. Mr. Hill rose.'],
  ['acronym', 'The U.S. Navy left.|The crew is from the U.S.|They went home.'],
  ['acronym', 'She holds a Ph.D. from Leeds.|J.R.R. Hale does not.'],
  ['initial', 'John Q. Hale and J. T. Reed lost.|So did Ann B. Cole.'],
  ['initial', 'It was you and I.|Nobody else knew plan B.|The rest is history.'],
  ['initial', 'They studied the speeches of Malcolm X.|The class ended.'],
  ['suffix or state', 'Finch Corp. Chairman Ada Reed left Finch Corp.|She is 60.'],
  ['suffix or state', 'He owns Reed Ltd.|Mr. Cole owns the rest.'],
  ['suffix or state', 'The Salem, Ore. Fire Department came from Salem, Ore.|It was late.'],
  ['word without a vowel', 'The Hbr. Patrol came.|Nobody was hurt.'],
  ['full stop', 'The harbour froze.|Ferries stopped in 2010.|12 ships were caught.'],
];

describe('the boundary rules', () => {
  test.each(RULE_CASES)('%s: %s', (rule, marked) => {
    const sentences = marked.split('|');
    // Boundaries stand where there is a space, save in glued text.
    const separator = rule === 'glued text' ? '' : ' ';
    const text = sentences.join(separator);
    expect(split(text)).toEqual(sentences);
    expect(decidingRules(text)).toContain(rule);
  });

  test('each have a case of their own', () => {
    expect(new Set(RULE_CASES.map(([rule]) => rule))).toEqual(new Set(BOUNDARY_RULES.map(({ name }) => name)));
  });

  test('the last one always has a verdict', () => {
    expect(decidingRules('One. Two. Three.')).not.toContain('none');
  });
});

describe('what closes a sentence', () => {
  test.each([
    ['quotation marks', ['“We left.”', '"We did," he said.', "'Enough.'", 'Then silence.']],
    ['marks typed the wrong way round', ['He called it “a mistake.“', 'She agreed.']],
    ['a mark behind a space', ['"The pier is safe. "', 'She meant it.']],
    ['quotations of several sentences', ['"It is late.', 'We leave."', '"Now?"', 'They left.']],
    ['brackets', ['(He left.', 'She stayed.)', 'The end [almost.]', 'Really.']],
    [
      'references',
      ['The pier burned.[4]', 'It was rebuilt.[5][6–8]', 'Nobody knows why. [citation needed]', 'It stands.'],
    ],
    ['the number of a footnote', ['The pier burned in the night. 4', 'However, nobody was hurt.']],
    ['a detached ellipsis', ['“We tried. ...', 'It failed,” she said.']],
    ['an omission in brackets', ['The pier burned. […]', 'It was rebuilt.']],
    ['emoji and emoticons', ['What a race! 🎉🏆', 'Next week we sail again. :)', 'See you there. ⛵️', 'Bye.']],
    ['marks of emphasis', ['**The pier is closed.**', '_It opens in May._', 'Good.']],
    ['stray marks', ['The pier is closed. .', 'It opens soon.']],
  ])('%s', (_what, sentences) => {
    expect(split(sentences.join(' '))).toEqual(sentences);
  });

  test('a straight quotation mark glued to the next word opens a quotation', () => {
    expect(split('The pier closed."It is safe," she said.')).toEqual(['The pier closed.', '"It is safe," she said.']);
    expect(split('He said "it is closed."The crowd left.')).toEqual(['He said "it is closed."', 'The crowd left.']);
  });

  test('inches are no quotation marks', () => {
    expect(split('The mast is 5\'10" tall."Very tall," he said.')).toEqual([
      'The mast is 5\'10" tall.',
      '"Very tall," he said.',
    ]);
  });
});

describe('what opens a sentence', () => {
  test.each([
    ['names in lower case', ['The firm sells phones.', 'iPhone sales fell.', 'al-Hadi left.', 'eBay grew.']],
    ['an apostrophe', ['It was late.', '’Tis the season.', '’90s music played.']],
    ['money and numbers', ['The fund is empty.', '$5 was left.', '12 members quit.', '@harbour said so.']],
    ['an ellipsis', ['He listed them.', '"... The rest is known," she said.']],
    ['Spanish marks', ['She smiled.', '¡Vamos!', '¿Why not?']],
    ['other scripts', ['The sign says it.', '港口 means harbour.', 'Это значит “harbour”.']],
  ])('%s', (_what, sentences) => {
    expect(split(sentences.join(' '))).toEqual(sentences);
  });

  test('capitals that are no starters leave an acronym open', () => {
    expect(split('The U.N. WHO office and the U.S. IT sector grew.')).toHaveLength(1);
  });
});

describe('lists in one line', () => {
  test.each([
    ['1. Rope', '2. Tar', '3. Nets'],
    ['1) rope and tar', '2) nets', '3) sails'],
    ['1.) Rope.', '2.) Tar.'],
    ['(1) Rope', '(2) Tar'],
    ['a. Rope', 'b. Tar', 'c. Nets'],
    ['(a) rope', '(b) tar'],
    ['• Rope', '• Tar and pitch. Much of it', '• Nets'],
    ['⁃9. Rope', '⁃10. Tar'],
  ])('%s / %s', (...items) => {
    const text = items.join(' ');
    expect(split(text)).toEqual(
      items.flatMap((item) => (item.includes('. Much') ? item.split(/(?<=pitch\.) /) : [item])),
    );
  });

  test('numbers that do not count up are no list', () => {
    expect(split('1) rope and 5) tar')).toHaveLength(1);
    expect(split('Rope 1) and tar 2)')).toHaveLength(1);
  });
});

describe('a block', () => {
  test('is split at its own offsets, without a look at what stands around it', () => {
    const text = 'Mr.\nThe pier burned. It was old.\nDr.';
    const block = { start: 4, end: 32 };
    expect(splitSentences(text, block)).toEqual([
      { start: 4, end: 20 },
      { start: 21, end: 32 },
    ]);
  });

  test('may hold line breaks, which are white space', () => {
    expect(split('The pier\nburned.\r\nIt was\nold.')).toEqual(['The pier\nburned.', 'It was\nold.']);
  });

  test('is trimmed of white space and invisible characters', () => {
    expect(split('\ufeff  The pier burned. \u200b It was old.\u200b ')).toEqual(['The pier burned.', 'It was old.']);
    expect(split(' \u200b ')).toEqual([]);
  });
});

describe('other languages', () => {
  const splitForeign = (text: string) =>
    splitSentences(text, { start: 0, end: text.length }, 'other').map(({ start, end }) => text.slice(start, end));

  test.each([
    ['German dates and titles', ['Am 3. Oktober kam Dr. Kern.', 'Er blieb z. B. Eine Woche.', 'Dann ging er.']],
    ['French initials', ['M. Durand est parti.', 'Il reviendra.']],
    ['Russian', ['Порт закрыт.', 'Суда стоят.']],
    ['Greek', ['Το λιμάνι έκλεισε.', 'Γιατί έκλεισε;']],
    ['Arabic', ['أغلق الميناء.', 'لماذا؟', 'لا أحد يعرف.']],
  ])('%s', (_what, sentences) => {
    expect(splitForeign(sentences.join(' '))).toEqual(sentences);
  });

  test('Japanese has no spaces between sentences', () => {
    expect(splitForeign('港は閉まった。船は待っている。')).toEqual(['港は閉まった。', '船は待っている。']);
  });

  test('line breaks inside a block end no sentence', () => {
    expect(splitForeign('Der Hafen\nist zu. Das\r\nSchiff wartet.')).toEqual([
      'Der Hafen\nist zu.',
      'Das\r\nSchiff wartet.',
    ]);
  });

  test('blocks longer than the segmenter is given at once lose nothing', () => {
    const text = 'Der Hafen ist zu, das Schiff wartet. '.repeat(1_000).trim();
    expect(new Set(splitForeign(text))).toEqual(new Set(['Der Hafen ist zu, das Schiff wartet.']));
  });
});
