import { describe, expect, test } from 'vitest';
import type { Link } from '../../src/article/article.ts';
import { matchLink } from '../../src/related/matchLink.ts';
import { articleOf } from '../summary/articleOf.ts';

const piece = (id: string, title: string | null, url: string | null = null) => articleOf([], { id, title, url });
const link = (title: string, url: string | null = null): Link => ({ title, summary: null, url });

const library = [
  piece('quarry', 'Youth orchestra plays symphony in quarry', 'https://www.bugle.example/music/quarry/'),
  piece('orchestra', 'Orchestra seeks young players'),
  piece('untitled', null),
];

describe('matchLink', () => {
  test.each([
    ['the same title', 'Youth orchestra plays symphony in quarry', 'quarry'],
    ['the title reworded', 'A quarry symphony by the youth orchestra', 'quarry'],
    ['most words of a title', 'Orchestra looks for young players', 'orchestra'],
    ['too few words of a title', 'Youth club plays football and tennis in quarry', null],
    ['one word of a title', 'Orchestra', null],
    ['stop words', 'What is it about?', null],
    ['nothing', '', null],
  ])('by %s', (_, title, expected) => {
    expect(matchLink(link(title), library)).toBe(expected);
  });

  test.each([
    ['http://bugle.example/music/quarry#comments', 'quarry'],
    ['https://bugle.example/music/quarry?page=2', null],
    ['https://other.example/music/quarry', null],
    ['not an address', null],
  ])('by its address: %s', (url, expected) => {
    expect(matchLink(link('Music', url), library)).toBe(expected);
  });

  test('an address goes before a title', () => {
    const found = matchLink(link('Orchestra seeks young players', 'https://bugle.example/music/quarry'), library);
    expect(found).toBe('quarry');
  });

  test('of equals the title with the fewest other words, then the first id, whatever their order', () => {
    const articles = [piece('c', 'Otters return to Hexham'), piece('b', 'Otters return'), piece('a', 'Otters return')];
    expect(matchLink(link('Otters return'), articles)).toBe('a');
    expect(matchLink(link('Otters return'), articles.toReversed())).toBe('a');
  });

  test('has no article to match in an empty library', () => {
    expect(matchLink(link('Otters return'), [])).toBeNull();
  });
});
