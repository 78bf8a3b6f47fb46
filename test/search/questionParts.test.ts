import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { questionParts } from '../../src/search/questionParts.ts';

describe('a question of several parts', () => {
  test.each<[string, readonly string[]]>([
    ['Who built the mill and when?', ['Who built the mill', 'when built the mill']],
    ['who built it and when?', ['who built it', 'when built it']],
    ['When did it start and how much does it cost?', ['When did it start', 'how much does it cost']],
    [
      'When did the night ferry start and how much does it cost?',
      ['When did the night ferry start', 'how much does night ferry cost'],
    ],
    ['Who runs the mill and where is it?', ['Who runs the mill', 'where is mill']],
    ['When and where was the mill built?', ['When was the mill built', 'where was the mill built']],
    ['How and why did the mill burn down?', ['How did the mill burn down', 'why did the mill burn down']],
    ['Who built the mill, when, and why?', ['Who built the mill', 'when built the mill', 'why built the mill']],
    ['Tell me who built the mill and when it burnt', ['who built the mill', 'when mill burnt']],
    ['Who leads the fire brigade? And where is the hospital?', ['Who leads the fire brigade', 'where is the hospital']],
    ['Was the mill insured, and if so, by whom?', ['Was the mill insured', 'by whom the mill insured']],
    ['How many men came and by whom were they paid?', ['How many men came', 'by whom were men paid']],
    ['What is the plan & how does it work?', ['What is the plan', 'how does plan work']],
    ['What’s the name of the owner and where’s he from?', ['What’s the name of the owner', 'where’s name owner from']],
    ['Is the bridge open and is it free?', ['Is the bridge open', 'is bridge open free']],
    [
      'When did Moss resign, how long had he served and who followed him?',
      ['When did Moss resign', 'how long had Moss served', 'who followed Moss'],
    ],
    ['What did the council do and why?', ['What did the council do', 'why did the council do']],
    ['What year was the mill built and by whom?', ['What year was the mill built', 'by whom was the mill built']],
    [
      'Who paid, how much did it cost, why was it built, when did it open and where does it stand?',
      ['Who paid', 'how much did it cost', 'why was it built, when did it open and where does it stand'],
    ],
  ])('%j is asked in parts', (question, parts) => {
    expect(questionParts(question)).toEqual(parts);
  });
});

describe('one question', () => {
  test.each([
    'What did Moss and Reid say?',
    'Which of Moss and Reid won?',
    'How many men and women came?',
    'Who won, lost and drew?',
    'How did it start and end?',
    'Who built the mill and owns it?',
    'Who ran the mill and was the owner of the ferry?',
    'Who or what caused it?',
    'What did Moss, who runs the mill, say?',
    'What did Moss, who runs the mill, and Reid say?',
    'What did the man who runs the mill and who owns the ferry say?',
    'Who said that the bridge would close and when the ferry would sail?',
    'What happens in winter and when it rains?',
    'Who knows when and where the ferry sails?',
    'Who decided when and how much to pay?',
    'What does Moss do if and when the ferry sails?',
    'What is the difference between what was said and what was done?',
    'What did she say about how the mill burnt and how much it cost?',
    'What is known of the cause and effect of the fire?',
    'Lorries pay double and how much do cars pay?',
    'bread and butter',
    'and when?',
    'Who, when and where?',
    'Who? When? Where?',
    'and',
    '?',
    '',
  ])('%j stays one', (question) => {
    expect(questionParts(question)).toEqual([question]);
  });

  test('a message of many sentences stays one, too', () => {
    const long = `Who built the mill and when? ${'It is a fine mill. '.repeat(40)}`;
    expect(questionParts(long)).toEqual([long]);
  });
});

test('whatever is asked has one to three parts, all different, and each of the words it is made of', () => {
  const words = fc.constantFrom(
    'who',
    'when',
    'and',
    'how much',
    'it',
    'the',
    'mill',
    'did',
    'is',
    ', ',
    '? ',
    'Moss',
    '&',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(words, { maxLength: 30 }).map((all) => all.join(' ')),
        fc.string(),
      ),
      (question) => {
        const parts = questionParts(question);
        expect(parts.length).toBeGreaterThanOrEqual(1);
        expect(parts.length).toBeLessThanOrEqual(3);
        expect(new Set(parts).size).toBe(parts.length);
        if (parts.length === 1) expect(parts).toEqual([question]);
        const known = new Set(question.match(/[\p{L}\p{N}]+/gu));
        for (const word of parts.join(' ').match(/[\p{L}\p{N}]+/gu) ?? []) expect(known).toContain(word);
      },
    ),
  );
});

test.each(['and when ', 'who, ', '? who ', 'and ', 'a', '& ', "'s "])('hostile %j is read in time', (piece) => {
  const started = performance.now();
  for (const length of [590, 100_000]) questionParts(piece.repeat(length / piece.length));
  expect(performance.now() - started).toBeLessThan(1_000);
});
