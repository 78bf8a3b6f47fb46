import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withoutRequest } from '../../src/search/withoutRequest.ts';

test.each([
  ['tell me about the mill', 'the mill'],
  ['Could you please tell me where the mill stands?', 'where the mill stands?'],
  ['hi, does the article say anything about the mill', 'the mill'],
  ['What is said about the mill?', 'the mill?'],
  ['What does it say on otters?', 'otters?'],
  ['I want to know who owns it', 'who owns it'],
  ['According to the article, who owns the mill?', 'who owns the mill?'],
  ['hey bot, pls tell me who owns the mill thx', 'who owns the mill '],
  ['ok so… who owns the mill? Thanks in advance! 🙏', 'who owns the mill? '],
  ['yo verbatim, who owns the mill lol', 'who owns the mill '],
])('cuts what only asks for an answer: %s', (question, rest) => {
  expect(withoutRequest(question)).toBe(rest);
});

test.each([
  'Who told the mayor?',
  'Did it mention-worthy otters swim?',
  'What was given to the miller?',
  'All soldiers are safe',
  'Bot accounts in the election',
  'Whom did she thank, please the miller',
  'Why did she say thanks?',
  'thanks',
  'tell me',
  'hello',
  '',
])('leaves other questions, and requests for nothing, as they are: %s', (question) => {
  expect(withoutRequest(question)).toBe(question);
});

test('never invents a character and never leaves nothing of something', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (question) => {
      const rest = withoutRequest(question);
      expect(question).toContain(rest);
      expect(rest === '').toBe(question === '');
    }),
  );
});

test('is quick on hostile text', () => {
  const started = performance.now();
  for (const unit of ['hi ', 'tell me ', 'so, ', 'what is ', ' ', 'according to ', 'thx ', '…', ' lol']) {
    withoutRequest(unit.repeat(30_000));
  }
  expect(performance.now() - started).toBeLessThan(2_000);
});
