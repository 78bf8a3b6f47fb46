import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { attributionsOf } from '../../src/attribution/attributionsOf.ts';
import { speakersOf } from '../../src/attribution/speakersOf.ts';
import { quotes } from '../../src/commands/quotes.ts';
import { show } from '../../src/commands/show.ts';
import { messages } from '../../src/reply/messages.ts';
import type { Listing, Reply } from '../../src/reply/reply.ts';
import { weir } from '../attribution/weirArticle.ts';
import { articleFrom, bundledArticle } from '../search/bundledArticle.ts';
import { ferry, owls, plain, quotations, statements, surroundings } from './sampleLibrary.ts';

const run = async (speaker?: string, articles: readonly Article[] = [weir]): Promise<Reply> =>
  quotes.run({ speaker }, surroundings(articles));
const listings = ({ blocks }: Reply) => blocks.filter((block): block is Listing => block.kind === 'listing');
const itemsOf = ({ items }: Listing) => items.map(({ line, detail }) => [plain(line), plain(detail ?? [])]);
const shownOf = (reply: Reply) =>
  quotations(reply).map(({ text, matches, attribution }) => [
    text,
    matches.map(({ start, end }) => text.slice(start, end)),
    attribution.map(plain).join('\n'),
  ]);

describe('without a speaker', () => {
  test('lists who is quoted, with role and number, those without a name apart', async () => {
    const reply = await run();
    expect(reply).toMatchObject({ tone: 'answer', view: { kind: 'quotes', speaker: null }, opensContext: false });
    const [named, nameless, ...others] = listings(reply);
    if (!named || !nameless) throw new Error('There are not two lists.');
    expect(plain(named.heading)).toBe('Who is quoted · 5 speakers, most quoted first');
    expect(itemsOf(named)).toEqual([
      ['Ingrid Sjöberg, a spokeswoman for the river board', '2 quoted, 2 reported, 1 view'],
      ['A navy spokesperson', '2 reported'],
      ['the river board', '1 reported'],
      ['Tomas Wirth, an angler from Halden', '1 quoted'],
      ['Ola Brekke, the minister for waterways', '1 quoted'],
    ]);
    expect(plain(nameless.heading)).toBe('Without a name');
    expect(itemsOf(nameless)).toEqual([['Reported, source not named', '1 reported']]);
    expect(others).toEqual([]);
  });

  test('shows names in bold and nothing else', async () => {
    const lines = listings(await run()).flatMap(({ items }) => items.map(({ line }) => line));
    const bold = lines.flatMap((line) =>
      line.flatMap((one) => (typeof one !== 'string' && 'strong' in one ? one.strong : [])),
    );
    expect(bold).toEqual(speakersOf(weir).flatMap(({ name }) => name ?? []));
  });

  test('says when nobody is quoted', async () => {
    expect(await run(undefined, [owls])).toMatchObject({
      ...messages.nobodyQuoted('owls'),
      source: { title: 'owls' },
    });
    expect(statements(await run('Reddick', [owls]))).toMatch(/^Nobody is quoted in owls;/);
  });
});

describe('with a speaker', () => {
  test('shows everything of theirs in order, their words marked, told apart by how they are given', async () => {
    const reply = await run('Sjöberg');
    expect(reply).toMatchObject({ tone: 'answer', asked: null, paged: false, opensContext: true });
    expect(statements(reply)).toBe('Ingrid Sjöberg, a spokeswoman for the river board · 2 quoted, 2 reported, 1 view');
    expect(shownOf(reply)).toEqual([
      [
        '“We have patched it for thirty years,” said Ingrid Sjöberg, a spokeswoman for the river board.',
        ['“We have patched it for thirty years,”'],
        'quoted',
      ],
      ['“It cannot be patched again.”', [], 'quoted'],
      [
        'Sjöberg said that the work would cost 4 million crowns.',
        ['the work would cost 4 million crowns'],
        'reported in the article’s words',
      ],
      [
        'She hopes that the salmon will return.',
        ['the salmon will return'],
        // Whether a pronoun is beyond doubt is not for this test to say.
        expect.stringMatching(/^a view or wish, as the article reports it/),
      ],
      [
        'Ingrid Sjöberg said the board had written to all of them.',
        ['the board had written to all of them'],
        'reported in the article’s words',
      ],
    ]);
    expect(quotations(reply).map(({ place }) => place?.paragraph)).toEqual([1, 1, 2, 2, 3]);
  });

  test('says who relays the words', async () => {
    expect(shownOf(await run('the minister')).map(([, , manner]) => manner)).toEqual([
      expect.stringMatching(/^quoted by (?:the )?Coastal Times$/),
    ]);
  });

  test.each([
    ['a surname', 'wirth', 'Tomas Wirth'],
    ['a slip', 'Sjoebrg', 'Ingrid Sjöberg'],
    ['no accents', 'SJOBERG', 'Ingrid Sjöberg'],
    ['a role', 'waterways minister', 'Ola Brekke'],
    ['an office of either sex', 'navy spokesman', 'A navy spokesperson'],
    ['an article before it', 'the navy spokesperson', 'A navy spokesperson'],
    ['what has no name', 'source not named', 'Reported, source not named'],
  ])('takes %s: %j', async (_, typed, name) => {
    expect(statements(await run(typed))).toMatch(new RegExp(`^${name}(?:,| ·)`));
  });

  test('asks who is meant where several could be', async () => {
    const twins = articleFrom('“Yes,” said Ann Hill, a baker. “No,” said Bob Hill, a fisherman.\n');
    expect(await run('hill', [twins])).toEqual(messages.whichSpeaker('hill', ['Ann Hill', 'Bob Hill']));
  });

  test('says when nobody of that name is quoted, and who is', async () => {
    expect(await run('Zebulon')).toEqual(
      messages.unknownSpeaker('Zebulon', [], ['Ingrid Sjöberg', 'A navy spokesperson', 'the river board']),
    );
    expect(await run('Astrid Sjöberg')).toEqual(messages.unknownSpeaker('Astrid Sjöberg', ['Ingrid Sjöberg'], []));
  });

  test('a sentence that holds two attributions of theirs is shown once', async () => {
    const article = articleFrom('“It leaks,” Ann Hill said, adding that it would leak again. “I know,” she said.\n');
    const shown = quotations(await run('hill', [article]));
    expect(new Set(shown.map(({ sentence }) => sentence)).size).toBe(shown.length);
  });
});

describe('any speaker of any article', () => {
  test.each(
    [weir, ferry, bundledArticle()].map((article) => [article.id, article] as const),
  )('%s: every quotation is a slice of the source, with marks inside it and apart, no sentence twice', async (_, article) => {
    for (const { key, attributions } of speakersOf(article)) {
      const reply = show(
        { kind: 'quotes', article: article.id, version: article.version, speaker: key },
        article,
        surroundings().library,
      );
      const shown = quotations(reply);
      expect(shown.length).toBeGreaterThan(0);
      expect(new Set(shown.map(({ sentence }) => sentence)).size).toBe(shown.length);
      for (const { text, sentence, matches } of shown) {
        const start = article.sentences[sentence]?.quoteStart ?? 0;
        expect(article.text.startsWith(text, start)).toBe(true);
        expect(article.sentences.map(({ end }) => end)).toContain(start + text.length);
        let reached = -1;
        for (const match of matches) {
          expect(match.start).toBeGreaterThan(reached);
          reached = match.end;
        }
        expect(reached).toBeLessThanOrEqual(text.length);
      }
      const all = attributionsOf(article);
      const shownText = shown.map(({ text }) => text).join('\n');
      for (const { content } of attributions.flatMap((index) => all[index] ?? [])) {
        for (const { start, end } of content) expect(shownText).toContain(article.text.slice(start, end));
      }
    }
  });

  test('a button comes back to the very same reply', async () => {
    for (const speaker of [undefined, 'sjoberg', 'minister', 'source not named']) {
      const reply = await run(speaker);
      if (!reply.view) throw new Error('There is no view.');
      expect(show(reply.view, weir, surroundings().library)).toEqual(reply);
    }
  });

  test('a button for somebody who is no longer known comes back to the list', async () => {
    const view = { kind: 'quotes', article: 'weir', version: weir.version, speaker: 'aaaaaa' } as const;
    expect(show(view, weir, surroundings().library)).toEqual(await run());
  });
});

test('asks which article is meant, or says that there is none', async () => {
  expect(await run(undefined, [ferry, weir])).toMatchObject({ tone: 'problem' });
  expect(await run('sjöberg', [])).toEqual(messages.emptyLibrary());
});

describe('completion', () => {
  const complete = (typed: string, article = weir) => quotes.complete('speaker', typed, {}, surroundings([article]));

  test('offers name, role and number, and fills in the name', () => {
    expect(complete('')).toEqual([
      { name: 'Ingrid Sjöberg, a spokeswoman for the river board (5)', value: 'Ingrid Sjöberg' },
      { name: 'A navy spokesperson (2)', value: 'A navy spokesperson' },
      { name: 'the river board (1)', value: 'the river board' },
      { name: 'Tomas Wirth, an angler from Halden (1)', value: 'Tomas Wirth' },
      { name: 'Ola Brekke, the minister for waterways (1)', value: 'Ola Brekke' },
      { name: 'Reported, source not named (1)', value: 'source not named' },
    ]);
  });

  test.each([
    ['sjo', 'Ingrid Sjöberg'],
    ['minis', 'Ola Brekke'],
    ['writh', 'Tomas Wirth'],
    ['sour', 'source not named'],
  ])('of %j offers %s first', (typed, value) => {
    expect(complete(typed)[0]?.value).toBe(value);
  });

  test('offers 25 at most, in 100 characters at most, and each finds its speaker again', async () => {
    const names = Array.from({ length: 40 }, (_, i) => `Kim ${'Abcdefghi-'.repeat(i)}Number${'x'.repeat(i + 1)}`);
    const crowd = articleFrom(
      names.map((name) => `“It rains,” said ${name}, a painter of harbours and boats.\n`).join('\n'),
    );
    expect(speakersOf(crowd).length).toBeGreaterThan(25);
    const offers = complete('', crowd);
    expect(offers).toHaveLength(25);
    for (const [i, { name, value }] of offers.entries()) {
      expect(name.length).toBeLessThanOrEqual(100);
      expect(value.length).toBeLessThanOrEqual(100);
      expect(await run(value, [crowd])).toMatchObject({ view: { speaker: speakersOf(crowd)[i]?.key } });
    }
    expect(offers.some(({ value }) => value.startsWith('#'))).toBe(true);
  });

  test('offers nobody while it is open which article is meant', () => {
    expect(quotes.complete('speaker', '', {}, surroundings([ferry, weir]))).toEqual([]);
    expect(quotes.complete('article', '', {}, surroundings([ferry, weir]))).toHaveLength(2);
    expect(quotes.complete('private', '', {}, surroundings([weir]))).toEqual([]);
    expect(complete('', owls)).toEqual([]);
  });
});
