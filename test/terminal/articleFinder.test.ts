import { utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { ArticleFinder, type FoundArticle } from '../../src/terminal/articleFinder.ts';
import { isProblem } from '../../src/terminal/request.ts';
import { articleFolder, bakeryText, chessText, ferryText } from './articleFolder.ts';

async function found(finder: ArticleFinder, named: string): Promise<FoundArticle> {
  const article = await finder.find(named);
  if (isProblem(article)) throw new Error(article.problem);
  return article;
}

async function idsAround(finder: ArticleFinder, named: string): Promise<string[]> {
  const library = await finder.libraryAround(await found(finder, named));
  if (isProblem(library)) throw new Error(library.problem);
  return library.list().map(({ id }) => id);
}

describe('finding an article', () => {
  test('by path and by id gives the same article', async () => {
    const folder = await articleFolder({ 'ferry.md': ferryText });
    const finder = new ArticleFinder({ folder, isDefault: true }, null);
    expect((await found(finder, join(folder, 'ferry.md'))).article).toEqual((await found(finder, 'ferry')).article);
  });

  test('reads a file once, and again when it has changed', async () => {
    const folder = await articleFolder({ 'ferry.md': ferryText });
    const finder = new ArticleFinder({ folder, isDefault: true }, null);
    const path = join(folder, 'ferry.md');
    const first = await found(finder, path);
    expect((await found(finder, path)).article).toBe(first.article);
    await writeFile(path, bakeryText);
    expect((await found(finder, path)).article.title).toBe('Bakery opens in the old lighthouse');
    await utimes(path, 1_000, 1_000);
    expect((await found(finder, path)).article.title).toBe('Bakery opens in the old lighthouse');
  });

  test.each([
    ['a path that is not there', 'nowhere/x.txt', /^There is no file “nowhere\/x\.txt”; check/],
    ['a file name that is not there', 'x.md', /^There is no file “x\.md”; check/],
    ['an unknown id', 'opera', /^There is no file or article “opera”; name a file, .* such as “chess”\.$/],
    ['the id of a file that cannot be read', 'blank', /^“blank\.txt” is empty;/],
    ['an id with a null character', 'a\0b', /^“a�b” could not be read/],
    ['a folder', tmpdir(), /could not be read/],
    ['a file of another type', fileURLToPath(import.meta.url), /save the article as \.txt or \.md/],
    ['an id with escapes', '\u001b[2J', /^There is no file or article “�\[2J”/],
  ])('says what is wrong with %s', async (_name, named, problem) => {
    const folder = await articleFolder({ 'chess.txt': chessText, 'blank.txt': '' });
    const finder = new ArticleFinder({ folder, isDefault: true }, null);
    expect(await finder.find(named)).toEqual({ problem: expect.stringMatching(problem) });
  });

  test('says that the library’s folder is missing', async () => {
    const finder = new ArticleFinder({ folder: '/nowhere/at/all', isDefault: false }, null);
    expect(await finder.find('opera')).toEqual({ problem: expect.stringContaining('There is no folder') });
  });
});

describe('the articles around one', () => {
  const library = { 'ferry.md': ferryText, 'bakery.md': bakeryText };

  test('are those of the library for an id', async () => {
    const finder = new ArticleFinder({ folder: await articleFolder(library), isDefault: true }, null);
    expect(await idsAround(finder, 'ferry')).toEqual(['bakery', 'ferry']);
  });

  test('are those of the default library for a file in it, and none for one from elsewhere', async () => {
    const folder = await articleFolder(library);
    const elsewhere = await articleFolder({ 'chess.md': chessText, 'ferry.md': ferryText });
    const finder = new ArticleFinder({ folder, isDefault: true }, null);
    expect(await idsAround(finder, join(folder, 'ferry.md'))).toEqual(['bakery', 'ferry']);
    expect(await idsAround(finder, join(elsewhere, 'chess.md'))).toEqual(['chess']);
  });

  test('are those of a named library and the file itself, which goes before its namesake', async () => {
    const folder = await articleFolder(library);
    const elsewhere = await articleFolder({ 'chess.md': chessText, 'ferry.md': chessText });
    const finder = new ArticleFinder({ folder, isDefault: false }, null);
    expect(await idsAround(finder, join(elsewhere, 'chess.md'))).toEqual(['bakery', 'chess', 'ferry']);
    const namesake = await found(finder, join(elsewhere, 'ferry.md'));
    const around = await finder.libraryAround(namesake);
    expect(isProblem(around) ? around : around.get('ferry')).toBe(namesake.article);
  });
});
