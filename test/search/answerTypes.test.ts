import { describe, expect, test } from 'vitest';
import { type AnswerType, answerTypes, offerOf, satisfaction } from '../../src/search/answerTypes.ts';
import { SentenceIndex } from '../../src/search/sentenceIndex.ts';
import { articleOf } from '../summary/articleOf.ts';

describe('answerTypes', () => {
  test.each<[string, AnswerType]>([
    ['How much does a ticket cost?', 'money'],
    ["What's the price of a mooring?", 'money'],
    ["What is the captain's salary?", 'money'],
    ['how much was the levy', 'money'],
    ['How old is the keeper?', 'age'],
    ['what age is she', 'age'],
    ['How tall is the tower?', 'length'],
    ['how high is the wave', 'length'],
    ['How heavy is the bell?', 'weight'],
    ['how much does the bell weigh', 'weight'],
    ['How fast did it sail?', 'speed'],
    ['What percentage of voters stayed home?', 'percentage'],
    ['What share of the vote did she get', 'percentage'],
    ['How many eels were caught?', 'count'],
    ['What is the population of the town', 'count'],
    ['How much rain fell?', 'number'],
    ['how far is it', 'number'],
    ['At what time does it open?', 'clock'],
    ['How long did the trip take?', 'duration'],
    ['How soon will it open', 'duration'],
    ['WHEN DID IT SINK', 'date'],
    ['In which year was it built', 'date'],
    ['Who saved the dog?', 'person'],
    ['whose boat is it', 'person'],
    ['which minister resigned', 'person'],
    ["What is the keeper's name?", 'name'],
    ['what is the boat called', 'name'],
    ['Which company owns the ferry?', 'name'],
    ['Where did it sink?', 'place'],
    ['Which town is nearest', 'place'],
    ['Why did it sink?', 'reason'],
    ['how come it sank', 'reason'],
    ['What was the cause of the fire?', 'reason'],
  ])('"%s" asks for a %s', (question, expected) => {
    expect(answerTypes(question)).toContain(expected);
  });

  test.each([
    ['What did he say?'],
    ['Did it sink?'],
    ['ferry sank'],
    ['whenever'],
    ['the whole of it'],
    [''],
  ])('"%s" asks for nothing that its form tells', (question) => {
    expect([...answerTypes(question)]).toEqual([]);
  });

  test.each([
    'How much does a ticket cost?',
    'how much was the levy',
    'How many seats are left, and how big are they?',
  ])('any number would not do where a measure is asked for: %s', (question) => {
    expect(answerTypes(question)).not.toContain('number');
  });

  test('a number of no known measure is a number', () => {
    expect([...answerTypes('How big is the hall?')]).toEqual(['number']);
  });

  test('two questions in one ask for both', () => {
    expect([...answerTypes('Who sold it, and when?')].sort()).toEqual(['date', 'person']);
  });

  test.each([
    ['"what" without end', 'what '.repeat(20_000)],
    ['"how much" without end', 'how much '.repeat(11_000)],
    ['one letter', 'a'.repeat(100_000)],
    ['blanks', `what${' '.repeat(100_000)}time`],
  ])('finishes in time on 100 KB of %s', (_, question) => {
    const started = performance.now();
    answerTypes(question);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

function satisfied(sentence: string, type: AnswerType, said = '', counted = ''): number {
  const index = new SentenceIndex(articleOf([[sentence]]));
  const [first] = index.sentences;
  if (!first) throw new Error('There is no sentence.');
  return satisfaction(offerOf(index, first), type, {
    said: new Set(said.split(' ')),
    counted: new Set(counted.split(' ')),
  });
}

describe('satisfaction', () => {
  test.each<[AnswerType, string]>([
    ['money', 'It cost £4.50.'],
    ['money', '£4 was paid.'],
    ['money', 'It cost 3 million euros.'],
    ['money', 'She owed twenty dollars.'],
    ['age', 'Ada, 34, won.'],
    ['age', 'The 34-year-old won.'],
    ['age', 'She is 34 years old.'],
    ['age', 'He was in his forties.'],
    ['length', 'It is 30 metres tall.'],
    ['length', 'They took the ten-mile walk.'],
    ['weight', 'It weighs 30 kg.'],
    ['weight', 'It carried two tonnes.'],
    ['speed', 'It sailed at 20 knots.'],
    ['speed', 'It did 20 kilometres an hour.'],
    ['percentage', 'Of these, 12% left.'],
    ['percentage', 'The share was 12%'],
    ['percentage', 'One in five boats sank.'],
    ['clock', 'It opens at 9.30 p.m.'],
    ['clock', 'It opens at 18:00.'],
    ['clock', 'It shuts at midnight.'],
    ['duration', 'It lasted for three days.'],
    ['duration', 'A two-week trip followed.'],
    ['date', 'It sank on Monday.'],
    ['date', 'It sank in 1999.'],
    ['date', 'It sank two days ago.'],
    ['number', 'There were 30 boats.'],
    ['reason', 'It sank because the hull was rotten.'],
    ['reason', 'The leak caused it.'],
    ['person', 'The dog was saved by Ada.'],
    ['place', 'It sank off Skerry Head.'],
  ])('a %s is in "%s"', (type, sentence) => {
    expect(satisfied(sentence, type)).toBe(1);
  });

  test.each<[AnswerType, string]>([
    ['money', 'It cost a lot.'],
    ['age', 'She won 34 medals.'],
    ['length', 'There are 30.'],
    ['weight', 'There are 30 apples.'],
    ['speed', 'It was fast.'],
    ['percentage', 'Of these, twelve left.'],
    ['clock', 'There were nine.'],
    ['duration', 'It leaks all the time.'],
    ['date', 'It happened.'],
    ['number', 'There were boats in 1999.'],
    ['count', 'There were boats in 1999.'],
    ['reason', 'It sank.'],
    ['person', 'The dog was saved.'],
    ['person', 'Somebody saved it.'],
    ['place', 'It sank nearby.'],
    ['place', 'Ada sank it.'],
    ['name', 'It was sunk by Ada.'],
  ])('no %s is in "%s"', (type, sentence) => {
    expect(satisfied(sentence, type)).toBe(0);
  });

  test.each([
    ['the thing counted', 'They caught 30 eels.', 1],
    ['something else counted', 'They caught 30 boats.', 0.5],
    ['a number that the question says already', 'They caught seven eels.', 0],
  ])('a count: %s', (_, sentence, expected) => {
    expect(satisfied(sentence, 'count', 'seven eel', 'eel')).toBe(expected);
  });

  test('a name is one that stands near the thing named', () => {
    expect(satisfied('The ship, called Orrin, sank.', 'name', 'ship')).toBe(1);
    expect(satisfied('The ship sank off the stony and long forgotten beach where Orrin lived.', 'name', 'ship')).toBe(
      0,
    );
  });

  test('what the question says is no answer to it', () => {
    expect(satisfied('The dog was saved by Ada.', 'person', 'ada')).toBe(0);
    expect(satisfied('It sank off Skerry.', 'place', 'skerri')).toBe(0);
  });

  test.each([
    ['digits', `It cost ${'1'.repeat(100_000)}`],
    ['digits and commas', `It cost ${'1,'.repeat(50_000)}`],
    ['number words', 'twenty '.repeat(15_000)],
    ['"one in"', 'one in é'.repeat(12_000)],
    ['"in his"', 'in his late '.repeat(8_000)],
    ['currency signs', '€ '.repeat(50_000)],
  ])('finishes in time on 100 KB of %s', (_, sentence) => {
    const started = performance.now();
    for (const type of ['money', 'age', 'length', 'percentage', 'clock', 'duration', 'date', 'reason'] as const) {
      satisfied(`Boats ${sentence} boats`, type);
    }
    expect(performance.now() - started).toBeLessThan(4_000);
  });
});
