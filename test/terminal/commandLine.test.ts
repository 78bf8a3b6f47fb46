import { describe, expect, test } from 'vitest';
import { readCommandLine } from '../../src/terminal/commandLine.ts';

describe('the command line', () => {
  test.each([
    ['joins the words of a question', 'ask --article a.txt who is she', { article: 'a.txt', question: 'who is she' }],
    ['takes options behind the words', 'ask who --article=a.txt is she', { article: 'a.txt', question: 'who is she' }],
    ['takes dashes behind --', 'ask -- -5 degrees', { question: '-5 degrees' }],
    ['takes the file of a summary', 'summary a.txt --sentences 4', { article: 'a.txt', sentences: 4 }],
    ['takes a length', 'summary --length long a.txt', { article: 'a.txt', length: 'long' }],
    ['joins the words of a topic', 'related a.txt night ferry', { article: 'a.txt', topic: 'night ferry' }],
    ['takes a speaker', 'quotes a.txt --speaker Reyes', { article: 'a.txt', speaker: 'Reyes' }],
    ['takes the article as an option', 'quotes --article a.txt', { article: 'a.txt' }],
    ['takes quotes of the only article', 'quotes --speaker Reyes', { speaker: 'Reyes' }],
    ['takes a file to inspect', 'inspect a.txt', { article: 'a.txt' }],
  ])('%s', (_name, line, options) => {
    expect(readCommandLine(line.split(' '))).toMatchObject({ kind: 'run', options, output: 'text', library: null });
  });

  test.each([
    ['--json', { output: 'json' }],
    ['--batch', { output: 'batch' }],
    ['--batch --json', { output: 'batch' }],
    ['--library my/folder', { library: 'my/folder' }],
    ['--help', { kind: 'help' }],
    ['-h', { kind: 'help' }],
    ['--version', { kind: 'version' }],
  ])('reads %s anywhere', (option, expected) => {
    expect(readCommandLine(['inspect', ...option.split(' '), 'a.txt'])).toMatchObject(expected);
  });

  test.each([
    ['', 'No command is given.'],
    ['quote', 'There is no command “quote”.'],
    ['ask --speaker Reyes x', 'The command ask has no option --speaker.'],
    [
      'quotes a.txt --article b.txt',
      'The command quotes takes one article; put quotation marks around a name with spaces.',
    ],
    ['ask --colour x', 'There is no option “--colour”.'],
    ['ask -x', 'There is no option “-x”.'],
    ['ask --toString', 'There is no option “--toString”.'],
    ['ask --length short x', 'The command ask has no option --length.'],
    ['ask x --article', 'The option --article needs a value.'],
    ['ask --article --json x', 'The option --article needs a value.'],
    ['ask --json=yes x', 'The option --json takes no value.'],
    ['summary my article.txt', 'The command summary takes one article; put quotation marks around a name with spaces.'],
  ])('refuses %j with a sentence', (line, problem) => {
    expect(readCommandLine(line.split(' ').filter((word) => word !== ''))).toEqual({ problem });
  });

  test('repeats nothing that a terminal obeys', () => {
    expect(readCommandLine(['\u001b[2J\u202e'])).toEqual({ problem: 'There is no command “␛[2J�”.' });
  });
});
