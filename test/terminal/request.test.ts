import { describe, expect, test } from 'vitest';
import { readRequest } from '../../src/terminal/request.ts';

describe('a request', () => {
  test.each([
    ['ask', { question: 'who?' }, { command: 'ask', article: null, question: 'who?' }],
    ['ask', { question: 'who?', article: 'a', extra: 1 }, { command: 'ask', article: 'a', question: 'who?' }],
    ['summary', { article: 'a' }, { command: 'summary', article: 'a', size: null }],
    ['summary', { article: 'a', length: 'long', sentences: null }, { command: 'summary', article: 'a', size: 'long' }],
    ['summary', { article: 'a', length: 'long', sentences: 2 }, { command: 'summary', article: 'a', size: 2 }],
    ['related', { article: 'a', topic: '  ' }, { command: 'related', article: 'a', topic: null }],
    ['quotes', { article: 'a', speaker: 'Reyes' }, { command: 'quotes', article: 'a', speaker: 'Reyes' }],
    ['quotes', { speaker: ' ' }, { command: 'quotes', article: null, speaker: null }],
    ['inspect', { article: 'a' }, { command: 'inspect', article: 'a' }],
  ] as const)('to %s is read from %j', (command, options, request) => {
    expect(readRequest(command, options)).toEqual(request);
  });

  test.each([
    ['ask', {}, /no question/],
    ['ask', { question: ' \n' }, /no question/],
    ['ask', { question: 7 }, /question must be a text/],
    ['ask', { question: 'x', article: ['a'] }, /article must be a text/],
    ['summary', {}, /No article/],
    ['inspect', { article: '' }, /No article/],
    ['summary', { article: 'a', sentences: 0 }, /whole number from 1 to 10/],
    ['summary', { article: 'a', sentences: 11 }, /whole number/],
    ['summary', { article: 'a', sentences: 2.5 }, /whole number/],
    ['summary', { article: 'a', sentences: '3' }, /whole number/],
    ['summary', { article: 'a', sentences: Number.NaN }, /whole number/],
    ['summary', { article: 'a', length: 'huge' }, /short, medium or long/],
    ['summary', { article: 'a', sentences: 3, length: 4 }, /short, medium or long/],
    ['related', { article: 'a', topic: {} }, /topic must be a text/],
    ['quotes', { article: 'a', speaker: 1 }, /speaker must be a text/],
    ['quotes', { article: 1 }, /article must be a text/],
  ] as const)('to %s with %j is refused', (command, options, problem) => {
    expect(readRequest(command, options)).toEqual({ problem: expect.stringMatching(problem) });
  });
});
