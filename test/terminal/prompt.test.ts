import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/article/readArticle.ts';
import { fixedLibrary } from '../../src/terminal/fixedLibrary.ts';
import { openPrompt } from '../../src/terminal/prompt.ts';
import { ferryText } from './articleFolder.ts';

function surroundings() {
  const read = readArticle('ferry', ferryText);
  if ('problem' in read) throw new Error(read.problem.kind);
  return { library: fixedLibrary([read.article]), preferredArticle: null };
}

function capture(properties: { readonly isTTY?: boolean; readonly columns?: number }) {
  const stream = Object.assign(new PassThrough(), properties);
  let text = '';
  stream.setEncoding('utf8').on('data', (chunk: string) => {
    text += chunk;
  });
  return { stream, text: () => text };
}

async function piped(typed: string): Promise<string> {
  const input = new PassThrough();
  const output = capture({});
  input.end(typed);
  await openPrompt({ surroundings: surroundings(), input, output: output.stream });
  return output.text();
}

describe('the prompt, fed from a pipe', () => {
  test('runs each line and ends', async () => {
    const shown = await piped('who is the captain?\n/summary short\n');
    expect(shown).toMatch(/^who is the captain\?\n\n(?:What comes nearest .+\n\n)? {2}│ Captain Ulla Brandt/);
    expect(shown).toMatch(/\n\nSummary · 1 of 6 sentences/);
    expect(shown).not.toContain('> ');
  });

  test('runs a last line without a line end', async () => {
    expect(await piped('/related ambulances')).toContain('│ The ferry *Havsörn* carries forty');
  });

  test('leaves at /quit', async () => {
    expect(await piped('/quit\nwho is the captain?\n')).toBe('');
  });

  test('lists the commands at /help, without what means nothing here', async () => {
    const shown = await piped('/help\n');
    expect(shown).toContain('/ask question:… [article:…]\n');
    expect(shown).toContain('/related [topic:…] [article:…]\n');
    expect(shown).not.toContain('private');
  });

  test('says so where there is no such command', async () => {
    expect(await piped('/\u001b[2Jsing\n')).toBe('There is no command /␛[2Jsing; /help lists those there are.\n\n');
  });

  test('shows one question and its answer when there is no line at all', async () => {
    expect(await piped('')).toMatch(/^What is said about .+\?\n\n(?:What comes nearest .+\n\n)? {2}│ /);
  });

  test('shows no example behind an empty line', async () => {
    expect(await piped('\n')).toBe('');
  });
});

describe('the prompt in a terminal', () => {
  function openInTerminal() {
    const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => {} });
    const output = capture({ isTTY: true, columns: 80 });
    const done = openPrompt({ surroundings: surroundings(), input, output: output.stream });
    return { input, output, done };
  }

  async function shows(output: { text: () => string }, pattern: RegExp): Promise<void> {
    await expect.poll(output.text, { timeout: 10_000 }).toMatch(pattern);
  }

  test('greets, answers and goes on asking', async () => {
    const { input, output, done } = openInTerminal();
    await shows(output, /Island ferry keeps its night crossing[\s\S]*> /);
    input.write('who is the captain?\r');
    await shows(output, /│[\s\S]*Ulla Brandt[\s\S]*> /);
    input.write('/quit\r');
    await done;
  });

  test.each([
    ['Ctrl-C', '\u0003'],
    ['Ctrl-D', '\u0004'],
  ])('%s leaves', async (_name, key) => {
    const { input, output, done } = openInTerminal();
    await shows(output, /> /);
    input.write(key);
    await done;
    expect(output.text()).not.toContain('What is said about');
  });

  test('Tab completes a command', async () => {
    const { input, output, done } = openInTerminal();
    await shows(output, /> /);
    input.write('/su\t');
    await shows(output, /mmary /);
    input.write('short\r');
    await shows(output, /1 of 6 sentences/);
    input.write('\u0004');
    await done;
  });
});
