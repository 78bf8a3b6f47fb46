import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSpeechQuestion } from '../../src/search/speechQuestion.ts';

describe('a question about the words of a speaker', () => {
  test.each([
    ['What did the harbour master say?', 'the harbour master', '', true],
    ['What did Osk say about the kitchen?', 'Osk', 'the kitchen?', true],
    ['what does the trust think of the bakers', 'the trust', 'the bakers', true],
    ['WHAT DID MARIT OSK SAY ABOUT TENTS', 'MARIT OSK', 'TENTS', true],
    ['What else did Osk say on bread?', 'Osk', 'bread?', true],
    ['On Friday, what did the trust say about the sale?', 'the trust', 'On Friday the sale?', true],
    ['What was Osk quoted as saying about the view?', 'Osk', 'the view?', true],
    ['What is the keeper saying about gulls?', 'the keeper', 'gulls?', true],
    ['What has the council said?', 'the council', '', true],
    ['what does the inspection report say about rust', 'the inspection report', 'rust', true],
    ['What did the bank claim?', 'the bank', 'claim?', false],
    ['What did the mayor promise the anglers?', 'the mayor', 'promise the anglers?', false],
    ['Did the minister deny it?', 'the minister', 'deny it?', false],
    ['did the bank comment on the loan', 'the bank', 'the loan', true],
    ['How did the anglers comment on the ban?', 'the anglers', 'the ban?', false],
    ['what the mayor said about herring', 'the mayor', 'herring', true],
    ['According to the trust, how long has it been empty?', 'the trust', 'how long has it been empty?', false],
    ['How long has it been empty according to the trust?', 'the trust?', 'How long has it been empty', false],
    ["What was the mayor's reaction to the sale?", 'the mayor', 'the sale?', false],
    ['What is the view of the anglers on the ban?', 'the anglers', 'the ban?', false],
  ])('"%s"', (question, speaker, topic, isCertain) => {
    const found = readSpeechQuestion(question);
    expect(found?.speaker).toBe(speaker);
    expect(found?.topic.replace(/\s+/g, ' ')).toBe(topic);
    expect(found?.isCertain).toBe(isCertain);
  });
});

describe('a question about who says something', () => {
  test.each([
    ['Who said that bread needs a view?', 'bread needs a view?', true],
    ['who says the kitchen will open', 'the kitchen will open', true],
    ['Who has denied the rumour?', 'denied the rumour?', false],
    ['Who warned that the pier was rotten?', 'warned that the pier was rotten?', true],
    ['Who thinks so?', 'so?', true],
    ['Who was quoted as saying the herring would return?', 'the herring would return?', true],
    ['Whose words are "we have no boats"?', 'are "we have no boats"?', true],
    ['According to whom did the boat leak?', 'did the boat leak?', true],
    ['Which angler said the ban was cruel?', 'Which angler the ban was cruel?', true],
    ['What do people say about the ban?', 'the ban?', false],
  ])('"%s"', (question, topic, isCertain) => {
    const found = readSpeechQuestion(question);
    expect(found).not.toBeNull();
    expect(found?.speaker).toBeNull();
    expect(found?.topic.replace(/\s+/g, ' ')).toBe(topic);
    expect(found?.isCertain).toBe(isCertain);
  });
});

describe('a question about something else', () => {
  test.each([
    'When did the bridge close that was said to be safe?',
    // One responds by deeds as often as by words.
    'How did the anglers respond to the ban?',
    'Who bought the boat that Osk said was hers?',
    'Which book by Edward Said is about ports?',
    'What did the mayor open?',
    'What did the council order?',
    'Who wrote the report?',
    'Who leads the bakers?',
    'What did he say?',
    'How many people said no?',
    'Why did the mayor resign?',
    'What are the Danish-speaking islands?',
    "What did the mayor's report recommend?",
    'How did the union organise the strike?',
    'Did the council sell the pier?',
    'What does the text say about ports?',
    'How old are the ports according to the article?',
    'What is the name of the keeper who was quoted?',
    'said',
    'lighthouse',
    '',
  ])('"%s"', (question) => {
    expect(readSpeechQuestion(question)).toBeNull();
  });
});

test('what only asks for speech is no word to look for, what tells of it is', () => {
  expect(readSpeechQuestion('What did Osk say about bread?')?.wording).not.toMatch(/\bsay\b/);
  expect(readSpeechQuestion('Who said bread needs a view?')?.wording).not.toMatch(/\bsaid\b/);
  expect(readSpeechQuestion('What did Osk promise?')?.wording).toMatch(/\bpromise\b/);
});

test('any text is read, and the speaker and the topic are made of its words', () => {
  const words = fc.constantFrom(
    'what',
    'who',
    'did',
    'say',
    'said',
    'according',
    'to',
    'the',
    'Osk',
    ',',
    "'s",
    'view',
    'of',
    '?',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'grapheme' }),
        fc.array(words).map((some) => some.join(' ')),
      ),
      (question) => {
        const found = readSpeechQuestion(question);
        if (!found) return;
        const known = new Set(question.split(/\s+/));
        expect(question).toContain(found.speaker ?? '');
        for (const word of found.topic.split(/\s+/))
          expect(word === '' || [...known].some((one) => one.includes(word))).toBe(true);
      },
    ),
  );
});

test.each([
  ['openings', 'what did '.repeat(12_000)],
  ['verbs', `what did ${'say '.repeat(25_000)}`],
  ['sources', 'according to '.repeat(8_000)],
  ['one word', `who said ${'a'.repeat(100_000)}`],
])('hostile %s take no time', (_, question) => {
  const before = performance.now();
  readSpeechQuestion(question);
  expect(performance.now() - before).toBeLessThan(2_000);
});
