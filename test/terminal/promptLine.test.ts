import { describe, expect, test } from 'vitest';
import { slashCommands as commands } from '../../src/commands/commands.ts';
import { readPromptLine } from '../../src/terminal/promptLine.ts';

function read(line: string) {
  const found = readPromptLine(line, commands);
  return found.kind === 'run' ? [found.command.definition.name, found.options] : found;
}

describe('a line at the prompt', () => {
  test.each([
    ['who is she?', 'ask', { question: 'who is she?' }],
    ['what is article:x for', 'ask', { question: 'what is article:x for' }],
    ['/ask who is she?', 'ask', { question: 'who is she?' }],
    ['/ask question:who is she? article:ferry', 'ask', { question: 'who is she?', article: 'ferry' }],
    ['/ask article:ferry question: who?', 'ask', { question: 'who?', article: 'ferry' }],
    ['/ask who says: no article:ferry', 'ask', { question: 'who says: no', article: 'ferry' }],
    ['/summary', 'summary', {}],
    ['/summary long', 'summary', { length: 'long' }],
    ['/summary 4', 'summary', { sentences: 4 }],
    ['/summary sentences:4 article:ferry', 'summary', { sentences: 4, article: 'ferry' }],
    ['/summary ferry', 'summary', { article: 'ferry' }],
    ['/related night crossing', 'related', { topic: 'night crossing' }],
    ['  /related  article:ferry ', 'related', { article: 'ferry' }],
  ])('%j runs /%s', (line, name, options) => {
    expect(read(line)).toEqual([name, options]);
  });

  test.each([
    ['', { kind: 'nothing' }],
    [' \t', { kind: 'nothing' }],
    ['/help', { kind: 'help' }],
    ['/quit', { kind: 'quit' }],
    ['/sing a song', { kind: 'unknown', name: 'sing' }],
    ['/', { kind: 'unknown', name: '' }],
  ])('%j means something else', (line, meaning) => {
    expect(read(line)).toEqual(meaning);
  });

  test.each([
    `/ask ${'question:'.repeat(12_000)}`,
    `/ask ${' '.repeat(100_000)}x`,
    `/${'a'.repeat(100_000)}`,
    `/ask ${'a:'.repeat(50_000)}`,
  ])('finishes soon on a hostile line (%#)', (line) => {
    const started = performance.now();
    readPromptLine(line, commands);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
