import { describe, expect, test } from 'vitest';
import { attributedIn } from './findingsOf.ts';

const surenessOf = (text: string) => attributedIn(text).at(-1)?.confidence;

describe('a named speaker beside a verb of saying is sure', () => {
  test.each([
    '“The dam is sound,” Ruth Adeyemi said.',
    '“The dam is sound,” said Ruth Adeyemi.',
    'Ruth Adeyemi said that the dam was sound.',
    'The dam was sound, according to Ruth Adeyemi.',
    '“The dam is sound.” — Ruth Adeyemi',
    'Ruth Adeyemi came. “The dam is sound,” she said.',
    'The dam was sound, two engineers said.',
  ])('%s', (text) => {
    expect(surenessOf(text)).toBe('high');
  });
});

describe('a weaker cue, or no name at all, is less sure', () => {
  test.each([
    ['a deed in words', 'Ruth Adeyemi called the firm careless.'],
    ['a stance', 'Ruth Adeyemi believes that the dam is sound.'],
    ['a label', 'Ruth Adeyemi: “The dam is sound and always was.”'],
    ['a noun', 'Ruth Adeyemi’s claim that the dam was sound was disputed.'],
    ['nobody', 'It is said that the dam was haunted.'],
    ['a paragraph that leads in', 'Ruth Adeyemi was curt: ¶ “The dam is sound and always was.”'],
    ['a participle', 'Ruth Adeyemi left early, saying that the dam was sound.'],
    ['a passive', 'They were told by Ruth Adeyemi that the dam was sound.'],
  ])('%s: %s', (_why, text) => {
    expect(surenessOf(text)).toBe('medium');
  });
});

describe('who is only guessed is not sure', () => {
  test.each([
    ['a pronoun that could be either of two men', 'Omar Reyes and Paul Zeman came. “The dam is sound,” he said.'],
    ['a pronoun of nobody', '“The dam is sound,” he said.'],
    ['a quotation without a cue', 'Ruth Adeyemi shrugged. ¶ “The dam is sound and always was.”'],
  ])('%s: %s', (_why, text) => {
    expect(surenessOf(text)).toBe('low');
  });
});

test('a quotation beside a weaker cue makes it sure', () => {
  expect(surenessOf('The study found that the blades were worn.')).toBe('medium');
  expect(surenessOf('The study found “moderate wear on every blade.”')).toBe('high');
});
