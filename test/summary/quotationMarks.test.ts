import { describe, expect, test } from 'vitest';
import { readQuotationMarks } from '../../src/summary/quotationMarks.ts';

describe('readQuotationMarks', () => {
  test.each([
    ['no marks at all', 'The ferry left at noon.'],
    ['straight marks', 'The mayor said "never" and then "perhaps".'],
    ['curly marks', 'The mayor said “never” and then “perhaps”.'],
    ['guillemets', 'Le maire a dit «jamais».'],
    ['German marks', 'Die Stadt sagte „niemals“ dazu.'],
    ['East Asian marks', '市長は「いいえ」と言った。'],
    ['apostrophes, which are no marks', "The mayor's office couldn't say."],
  ])('finds %s balanced', (_, text) => {
    expect(readQuotationMarks(text, '')).toEqual({ balanced: true, awaited: '' });
  });

  test.each([
    ['a quotation that goes on', '“We are late.', '”'],
    ['a straight one that goes on', '"We are late.', '"'],
    ['one that opens twice', '“We “are late”.', ''],
    ['a closing mark alone', 'We are late.”', ''],
    ['a straight closing mark alone', 'We are late."', ''],
  ])('finds %s unbalanced', (_, text, awaited) => {
    expect(readQuotationMarks(text, '')).toEqual({ balanced: false, awaited });
  });

  test('a sentence inside a quotation that opened before it is unbalanced without a mark of its own', () => {
    expect(readQuotationMarks('We will be later still.', '”')).toEqual({ balanced: false, awaited: '”' });
  });

  test('a straight mark behind a space opens the next quotation when the last was never closed', () => {
    expect(readQuotationMarks('He added: "Done."', '"')).toEqual({ balanced: false, awaited: '' });
  });
});
