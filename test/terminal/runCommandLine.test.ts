import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/article/readArticle.ts';
import { weirText } from '../attribution/weirArticle.ts';
import { articleFolder, bakeryText, chessText, ferryText } from './articleFolder.ts';
import { runVerbatim, type Setting } from './runVerbatim.ts';

const files = { 'ferry.md': ferryText, 'bakery.md': bakeryText, 'chess.md': chessText };
const body = (text: string): string => text.slice(text.indexOf('---\n\n') + 4);

async function jsonOf(args: readonly string[], setting: Setting = {}): Promise<Record<string, unknown>> {
  const { status, output, errors } = await runVerbatim([...args, '--json'], setting);
  expect({ status, errors }).toEqual({ status: 0, errors: '' });
  expect(output.endsWith('}\n')).toBe(true);
  return JSON.parse(output);
}

describe('verbatim ask', () => {
  test('quotes the article to people', async () => {
    const articlesFolder = await articleFolder(files);
    const { status, output } = await runVerbatim(['ask', '--article', 'ferry', 'who', 'is', 'the', 'captain?'], {
      articlesFolder,
    });
    expect(status).toBe(0);
    expect(output).toMatch(
      /^(?:What comes nearest .+\n\n)? {2}│ Captain Ulla Brandt has steered it since 1998\.\n {2}— the article’s own reporting\n {2}¶ 2 of 3/,
    );
    expect(output).toContain('Island ferry keeps its night crossing · Tove Asplund · The Skerry Post · 4 May\n2021\n');
  });

  test('answers each part of a question, for people', async () => {
    const articlesFolder = await articleFolder(files);
    const question = 'Who has steered the ferry since 1998, and how many passengers does the ferry carry?';
    const { output } = await runVerbatim(['ask', '--article', 'ferry', question], { articlesFolder });
    expect(output).toMatch(
      /^In the order asked:\n\n {2}│ Captain Ulla Brandt has steered it since 1998\.\n[^│]+│ The ferry \*Havsörn\* carries forty/,
    );
  });

  test('shows people a repeated sentence once, and programs every one', async () => {
    const mill = `${['burnt', 'had burnt'].map((verb) => `The mill of Ostwick ${verb} down on Monday.`).join('\n\n')}\n`;
    const articlesFolder = await articleFolder({ 'mill.txt': mill });
    const asked = ['ask', '--article', 'mill', 'When did the mill of Ostwick burn down?'];
    const { output } = await runVerbatim(asked, { articlesFolder });
    expect(output.match(/│/g)).toHaveLength(1);
    expect(output).toMatch(/ {2}¶ \d of 2 · also in ¶ \d\n/);
    const { output: json } = await runVerbatim([...asked, '--json'], { articlesFolder });
    expect(JSON.parse(json).passages).toHaveLength(2);
  });

  test('looks in every article when none is named', async () => {
    const articlesFolder = await articleFolder(files);
    const { output } = await runVerbatim(['ask', 'which city did the baker learn his trade in'], { articlesFolder });
    expect(output).toContain('│ The baker, Per Lindh, learnt his trade in Lyon.');
    const json = await jsonOf(['ask', 'which city did the baker learn his trade in'], { articlesFolder });
    expect(json).toMatchObject({ article: 'bakery' });
  });

  test('wraps to the terminal and styles only there', async () => {
    const articlesFolder = await articleFolder(files);
    const args = ['ask', '--article', 'ferry', 'what did islanders collect'];
    const terminal = await runVerbatim(args, { articlesFolder, isTTY: true, columns: 40 });
    const pipe = await runVerbatim(args, { articlesFolder });
    expect(terminal.output).toContain('\u001b[1m');
    expect(pipe.output).not.toContain('\u001b');
    expect(pipe.output).toContain('│ Islanders had collected 2,100 signatures against it.\n');
    expect(terminal.output).toMatch(/2,100\n.+signatures against it\.\n/);
  });

  test('prints the contract’s keys as JSON, and slices of the source', async () => {
    const articlesFolder = await articleFolder(files);
    const json = await jsonOf(['ask', '--article', 'ferry', 'how many members were in favour?'], { articlesFolder });
    expect(Object.keys(json)).toEqual(['question', 'answered', 'confidence', 'passages', 'ms']);
    expect(json).toMatchObject({
      question: 'how many members were in favour?',
      answered: true,
      ms: expect.any(Number),
    });
    const source = body(ferryText);
    const passages = json['passages'] as Record<string, unknown>[];
    for (const { text, start, end } of passages) expect(text).toBe(source.slice(Number(start), Number(end)));
    expect(Object.keys(passages[0] ?? {})).toEqual([
      'text',
      'start',
      'end',
      'paragraph',
      'sentence',
      'score',
      'matches',
      'attribution',
    ]);
    expect(passages[0]).toMatchObject({
      text: 'Nine of thirteen members were in favour.',
      paragraph: 1,
      sentence: 2,
      attribution: null,
    });
    const [[from, to] = [0, 0]] = (passages[0]?.['matches'] ?? []) as [number, number][];
    expect(source.slice(from, to)).toBe('members');
  });

  test('quotes no dateline', async () => {
    const articlesFolder = await articleFolder(files);
    const json = await jsonOf(['ask', '--article', 'ferry', 'what did the council vote on?'], { articlesFolder });
    expect(json).toMatchObject({
      passages: expect.arrayContaining([
        expect.objectContaining({ sentence: 1, text: expect.stringMatching(/^The council/) }),
      ]),
    });
  });
});

describe('who says a passage, for programs', () => {
  const said = `“The ferry stays,” said Ada Vole, a pilot. The quay is said to be sinking. It rained.

Lise Kemp called the plan “rotten to the core” on Monday.
`;

  test('is the contract’s attribution, its quotes in the source', async () => {
    const articlesFolder = await articleFolder({ 'quay.txt': said });
    const { sentences } = (await jsonOf(['summary', 'quay', '--sentences', '4'], { articlesFolder })) as {
      sentences: { attribution: { quotes: [number, number][] } | null }[];
    };
    const confidence = expect.stringMatching(/^(?:high|medium|low)$/);
    expect(sentences.map(({ attribution }) => attribution)).toEqual([
      { speaker: 'Ada Vole', role: 'a pilot', via: [], cue: 'said', mode: 'direct', confidence, quotes: [[1, 17]] },
      { speaker: null, role: null, via: [], cue: expect.any(String), mode: 'indirect', confidence, quotes: [] },
      null,
      expect.objectContaining({ speaker: 'Lise Kemp', mode: 'mixed' }),
    ]);
    const [[from, to] = [0, 0]] = sentences[3]?.attribution?.quotes ?? [];
    expect(said.slice(from, to)).toBe('rotten to the core');
  });

  test('is told with every passage of ask and related', async () => {
    const articlesFolder = await articleFolder({ 'quay.txt': said });
    const attribution = expect.objectContaining({ speaker: 'Ada Vole' });
    for (const args of [
      ['ask', '--article', 'quay', 'which ferry stays?'],
      ['related', 'quay', 'ferry'],
    ]) {
      const json = await jsonOf(args, { articlesFolder });
      expect(json['passages']).toEqual(expect.arrayContaining([expect.objectContaining({ sentence: 1, attribution })]));
    }
  });
});

describe('verbatim summary', () => {
  test.each([
    [['--sentences', '2'], 2],
    [['--length', 'short'], 1],
    [[], 2],
  ])('with %j has the number of sentences asked for', async (options, count) => {
    const articlesFolder = await articleFolder(files);
    const json = await jsonOf(['summary', 'ferry', ...options], { articlesFolder });
    expect(Object.keys(json)).toEqual(['sentences', 'ms']);
    const sentences = json['sentences'] as Record<string, unknown>[];
    expect(sentences).toHaveLength(count);
    for (const { text, start, end, attribution } of sentences) {
      expect(text).toBe(body(ferryText).slice(Number(start), Number(end)));
      expect(attribution).toBeNull();
    }
    const { output } = await runVerbatim(['summary', 'ferry', ...options], { articlesFolder });
    expect(output).toMatch(new RegExp(`^Summary · ${count} of 6 sentences`));
  });
});

describe('verbatim related', () => {
  test('ranks the other articles, uncut for programs', async () => {
    const articlesFolder = await articleFolder(files);
    const json = await jsonOf(['related', 'ferry'], { articlesFolder });
    expect(Object.keys(json)).toEqual(['passages', 'articles', 'links', 'ms']);
    expect(json).toMatchObject({ passages: [], links: [] });
    const [first] = json['articles'] as Record<string, unknown>[];
    expect(first).toEqual({ id: 'bakery', title: 'Bakery opens in the old lighthouse', score: expect.any(Number) });
  });

  test('has passages alone with a topic', async () => {
    const articlesFolder = await articleFolder(files);
    const json = await jsonOf(['related', 'ferry', 'ambulances', 'on', 'board'], { articlesFolder });
    expect(json).toMatchObject({
      articles: [],
      links: [],
      passages: [{ sentence: 3, paragraph: 2, attribution: null }],
    });
  });

  test('knows no other articles for a file from elsewhere, unless a library is named', async () => {
    const articlesFolder = await articleFolder(files);
    const path = join(await articleFolder({ 'harbour.txt': body(bakeryText) }), 'harbour.txt');
    expect(await jsonOf(['related', path], { articlesFolder })).toMatchObject({ articles: [] });
    const named = await jsonOf(['related', path, '--library', articlesFolder], {});
    expect(named['articles']).toEqual(expect.arrayContaining([expect.objectContaining({ id: 'bakery' })]));
  });
});

describe('verbatim quotes', () => {
  test('tells people who is quoted, and what one of them says', async () => {
    const articlesFolder = await articleFolder({ 'weir.md': weirText });
    const everybody = await runVerbatim(['quotes', 'weir'], { articlesFolder });
    expect(everybody.output).toContain(
      '  • Ingrid Sjöberg, a spokeswoman for the river board\n    2 quoted, 2 reported, 1 view\n',
    );
    const one = await runVerbatim(['quotes', 'weir', '--speaker', 'the minister'], { articlesFolder });
    expect(one).toMatchObject({ status: 0, errors: '' });
    expect(one.output).toMatch(/^Ola Brekke, the minister for waterways · 1 quoted\n\n {2}│ “I have never seen/);
    expect(one.output).toMatch(/Coastal Times\n {2}¶ 5 of 6\n/);
  });

  test('prints the contract’s keys as JSON', async () => {
    const articlesFolder = await articleFolder({ 'weir.md': weirText });
    const json = await jsonOf(['quotes', '--speaker', 'sjoberg'], { articlesFolder });
    expect(Object.keys(json)).toEqual(['speakers', 'unnamed', 'unclear', 'speaker', 'candidates', 'quotes', 'ms']);
    expect(json['speaker']).toMatchObject({ name: 'Ingrid Sjöberg', direct: 2, views: 1 });
    for (const { text, start, end } of json['quotes'] as Record<string, unknown>[]) {
      expect(text).toBe(body(weirText).slice(Number(start), Number(end)));
    }
  });

  test('a speaker who is not there is no failure', async () => {
    const articlesFolder = await articleFolder({ 'weir.md': weirText });
    const { status, output } = await runVerbatim(['quotes', '--speaker', 'Zebulon'], { articlesFolder });
    expect({ status, output }).toEqual({
      status: 0,
      output: expect.stringMatching(
        /^The article quotes nobody called Zebulon; those it quotes include Ingrid\sSjöberg,/,
      ),
    });
  });

  test('needs to know which of several articles is meant', async () => {
    const articlesFolder = await articleFolder(files);
    const text = await runVerbatim(['quotes'], { articlesFolder });
    const json = await runVerbatim(['quotes', '--json'], { articlesFolder });
    expect(text).toEqual({ status: 1, output: '', errors: expect.stringMatching(/^There are 3 articles here; name/) });
    expect(json).toEqual({
      status: 1,
      output: '',
      errors: expect.stringMatching(/^There are 3 articles in the library/),
    });
  });
});

describe('verbatim inspect', () => {
  test('prints the whole reading', async () => {
    const articlesFolder = await articleFolder(files);
    const json = await jsonOf(['inspect', 'ferry'], { articlesFolder });
    expect(Object.keys(json)).toEqual([
      'text',
      'title',
      'byline',
      'url',
      'published',
      'paragraphs',
      'sentences',
      'dateline',
      'furniture',
      'links',
      'attributions',
      'ms',
    ]);
    const read = readArticle('ferry', ferryText);
    if ('problem' in read) throw new Error(read.problem.kind);
    const { article } = read;
    expect(json).toMatchObject({
      text: body(ferryText),
      title: 'Island ferry keeps its night crossing',
      byline: 'Tove Asplund',
      url: 'https://skerrypost.example/ferry',
      published: '4 May 2021',
      paragraphs: article.paragraphs,
      sentences: article.sentences.map(({ start, end, paragraph }) => ({ start, end, paragraph: paragraph + 1 })),
      attributions: [
        {
          speaker: 'the treasurer',
          source: { text: 'the treasurer' },
          mode: 'indirect',
          confidence: expect.any(String),
        },
      ],
    });
    const { start, end } = json['dateline'] as { start: number; end: number };
    expect(body(ferryText).slice(start, end)).toBe('KALVIK (Skerry Wire) — ');
  });
});

describe('what goes wrong', () => {
  test.each([
    [['summary', 'opera'], 1, /^There is no file or article “opera”; .*\.\n$/],
    [['ask', '--article', 'opera.txt', 'who?', '--json'], 1, /^There is no file “opera\.txt”; .*\.\n$/],
    [['ask', 'who?', '--library', '/no/such/folder'], 1, /^There is no folder .*\.\n$/],
    [['ask'], 2, /^There is no question; .* See verbatim --help\.\n$/],
    [['summary'], 2, /^No article is given; .* See verbatim --help\.\n$/],
    [['summary', 'ferry', '--sentences', 'many'], 2, /^The number of sentences must be .*\n$/],
    [['sing'], 2, /^There is no command “sing”\. See verbatim --help\.\n$/],
    [[], 2, /^No command is given\. See verbatim --help\.\n$/],
  ])('with %j is said on standard error alone', async (args, status, sentence) => {
    const articlesFolder = await articleFolder(files);
    const run = await runVerbatim(args, { articlesFolder });
    expect(run).toEqual({ status, output: '', errors: expect.stringMatching(sentence) });
    expect(run.errors.trim().split('\n')).toHaveLength(1);
  });

  test('an empty library is said as such', async () => {
    const articlesFolder = await articleFolder({});
    const { status, errors } = await runVerbatim(['ask', 'who?'], { articlesFolder });
    expect({ status, errors }).toEqual({ status: 1, errors: expect.stringMatching(/^There is no article to ask yet/) });
  });

  test('a question without an answer is no failure', async () => {
    const articlesFolder = await articleFolder(files);
    const { status, output } = await runVerbatim(['ask', '--article', 'chess', 'xylophone?'], { articlesFolder });
    expect({ status, output }).toEqual({
      status: 0,
      output: expect.stringMatching(/^The article does not seem to say\./),
    });
  });
});

test('escape sequences of an article never reach the terminal, as text or as JSON', async () => {
  const nasty = ferryText
    .replace('Captain Ulla', 'Captain \u001b]0;owned\u0007\u009b31m\u202eUlla')
    .replace('title: Island', 'title: "\\u001b[2JIsland')
    .replace('night crossing\n', 'night crossing"\n');
  const articlesFolder = await articleFolder({ 'ferry.md': nasty });
  for (const args of [
    ['ask', 'who is captain Ulla?'],
    ['inspect', 'ferry'],
    ['summary', 'ferry'],
    ['quotes', 'ferry'],
    ['quotes', 'ferry', '--speaker', 'treasurer'],
    ['quotes', 'ferry', '--json'],
    ['ask', '--json', 'who is captain Ulla?'],
  ]) {
    const { status, output } = await runVerbatim(args, { articlesFolder });
    expect({ status, controls: output.includes('\u001b') }).toEqual({ status: 0, controls: false });
    expect(output.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
  }
  const json = await jsonOf(['ask', 'who is captain Ulla?'], { articlesFolder });
  expect(JSON.stringify(json)).toContain('\u202eUlla');
});

test('help describes every command', async () => {
  const { status, output } = await runVerbatim(['--help']);
  expect(status).toBe(0);
  for (const name of ['ask', 'summary', 'related', 'quotes', 'inspect']) expect(output).toContain(`verbatim ${name} `);
});
