import { mkdir, mkdtemp, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Library, type LibraryChange, type LibraryOptions } from '../../src/library/library.ts';
import { articleId, isArticleFile, readArticleFile } from '../../src/library/readArticleFile.ts';

const OTTER = 'The otter came back to the weir on Sunday. Nobody had seen it since the flood.\n';
const HERON = 'The heron left the weir on Monday. It had stood there for a week.\n';

let folder = '';
let open: Library[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-library-'));
});

afterEach(async () => {
  await Promise.all(open.map((library) => library.close()));
  open = [];
  await rm(folder, { recursive: true, force: true });
});

const save = (name: string, content: string | Uint8Array) => writeFile(join(folder, name), content);

async function openLibrary(options?: LibraryOptions): Promise<Library> {
  const library = await Library.open(folder, options);
  open.push(library);
  return library;
}

const idsOf = (library: Library) => library.list().map(({ id }) => id);
const sentencesOf = (library: Library) => library.problems().map(({ sentence }) => sentence);

describe('opening a library', () => {
  test('serves every text and Markdown file, ordered by id', async () => {
    await save('otter.txt', OTTER);
    await save('heron.md', HERON);
    await save('Weir.TXT', OTTER);
    const library = await openLibrary({ watch: false });
    expect(idsOf(library)).toEqual(['Weir', 'heron', 'otter']);
    expect(library.get('otter')?.text).toBe(OTTER);
    expect(library.get('badger')).toBeNull();
    expect(library.problems()).toEqual([]);
  });

  test('leaves out hidden files, other files and folders, and follows symbolic links', async () => {
    await save('.hidden.txt', OTTER);
    await save('photo.jpg', 'x');
    await mkdir(join(folder, 'drafts.txt'));
    await writeFile(join(folder, 'drafts.txt', 'inner.txt'), OTTER);
    await save('otter.txt', OTTER);
    await symlink(join(folder, 'otter.txt'), join(folder, 'weasel.txt'));
    const library = await openLibrary({ watch: false });
    expect(idsOf(library)).toEqual(['otter', 'weasel']);
    expect(library.problems()).toEqual([]);
  });

  test('serves the rest when some files are broken, and says what is wrong with each', async () => {
    await save('a-empty.txt', '  \n');
    await save('b-binary.txt', Uint8Array.of(1, 0, 2));
    await save('c-latin.txt', Uint8Array.of(0x63, 0x0a, 0xe9));
    await save('d-front.md', '---\ntitle: [a]\n---\nA sentence.');
    await save('e-large.txt', new Uint8Array(1_048_577).fill(0x61));
    await save('f-wordless.txt', '***');
    await save('otter.txt', OTTER);
    const library = await openLibrary({ watch: false });
    expect(idsOf(library)).toEqual(['otter']);
    expect(library.problems().map(({ file, problem }) => [file, problem.kind])).toEqual([
      ['a-empty.txt', 'empty'],
      ['b-binary.txt', 'binary'],
      ['c-latin.txt', 'not-utf8'],
      ['d-front.md', 'front-matter'],
      ['e-large.txt', 'too-large'],
      ['f-wordless.txt', 'no-sentence'],
    ]);
    for (const sentence of sentencesOf(library)) expect(sentence).toMatch(/“[a-f]-.*\.$/);
  });

  test('serves the first of two files with one id, and names both', async () => {
    await save('otter.txt', OTTER);
    await save('otter.md', HERON);
    const library = await openLibrary({ watch: false });
    expect(library.get('otter')?.text).toBe(HERON);
    expect(sentencesOf(library)).toEqual([expect.stringMatching(/“otter\.txt”.*“otter\.md”/)]);
  });

  test('serves the second of two files with one id when the first cannot be read', async () => {
    await save('otter.txt', OTTER);
    await save('otter.md', '');
    const library = await openLibrary({ watch: false });
    expect(library.get('otter')?.text).toBe(OTTER);
    expect(library.problems().map(({ problem }) => problem.kind)).toEqual(['empty']);
  });

  test('is empty and says so when the folder is missing, and fills when it is made', async () => {
    await rm(folder, { recursive: true });
    const library = await openLibrary();
    expect(library.list()).toEqual([]);
    expect(library.problems().map(({ problem }) => problem.kind)).toEqual(['folder-missing']);
    await mkdir(folder);
    await save('otter.txt', OTTER);
    await library.reload();
    expect(idsOf(library)).toEqual(['otter']);
    expect(library.problems()).toEqual([]);
  });
});

describe('following a folder', () => {
  const changes: LibraryChange[] = [];
  const eventually = (check: () => void) => vi.waitFor(check, { timeout: 5_000, interval: 20 });

  beforeEach(() => {
    changes.length = 0;
  });

  const follow = () => openLibrary({ onChange: (change) => changes.push(change) });

  test('serves a new file', async () => {
    const library = await follow();
    await save('otter.txt', OTTER);
    await eventually(() => expect(idsOf(library)).toEqual(['otter']));
    expect(changes).toEqual([{ kind: 'served', article: library.get('otter') }]);
  });

  test('serves a saved file whole, whether written in place or moved there', async () => {
    await save('otter.txt', OTTER);
    const library = await follow();
    await save('otter.txt', HERON);
    await eventually(() => expect(library.get('otter')?.text).toBe(HERON));
    await save('otter.tmp', OTTER);
    await rename(join(folder, 'otter.tmp'), join(folder, 'otter.txt'));
    await eventually(() => expect(library.get('otter')?.text).toBe(OTTER));
    expect(changes.map(({ kind }) => kind)).not.toContain('problem');
  });

  test('keeps the last good version of a file that breaks, and forgets the problem when it is mended', async () => {
    await save('otter.txt', OTTER);
    const library = await follow();
    await save('otter.txt', '\n');
    await eventually(() => expect(library.problems()).toHaveLength(1));
    expect(library.get('otter')?.text).toBe(OTTER);
    expect(changes).toEqual([{ kind: 'problem', problem: library.problems()[0] }]);
    await save('otter.txt', HERON);
    await eventually(() => expect(library.get('otter')?.text).toBe(HERON));
    expect(library.problems()).toEqual([]);
  });

  test('lets a deleted file go', async () => {
    await save('otter.txt', OTTER);
    await save('heron.txt', HERON);
    const library = await follow();
    await rm(join(folder, 'otter.txt'));
    await eventually(() => expect(idsOf(library)).toEqual(['heron']));
    expect(changes).toEqual([{ kind: 'removed', id: 'otter' }]);
  });

  test('tells of a change in the front matter alone', async () => {
    await save('otter.md', `---\ntitle: Otter\n---\n${OTTER}`);
    const library = await follow();
    await save('otter.md', `---\ntitle: The otter\n---\n${OTTER}`);
    await eventually(() => expect(library.get('otter')?.title).toBe('The otter'));
    expect(changes.map(({ kind }) => kind)).toEqual(['served']);
  });

  test('does not look into hidden folders, though it may be in one itself', async () => {
    const hidden = join(folder, '.articles');
    await mkdir(join(hidden, '.vectors'), { recursive: true });
    const library = await Library.open(hidden, { onChange: (change) => changes.push(change) });
    open.push(library);
    await writeFile(join(hidden, '.vectors', 'heron.txt'), HERON);
    await writeFile(join(hidden, 'otter.txt'), OTTER);
    await eventually(() => expect(idsOf(library)).toEqual(['otter']));
    await new Promise((done) => setTimeout(done, 300));
    expect(changes).toHaveLength(1);
  });

  test('stops when it is closed', async () => {
    const library = await follow();
    await library.close();
    await save('otter.txt', OTTER);
    await new Promise((done) => setTimeout(done, 500));
    expect(library.list()).toEqual([]);
    expect(changes).toEqual([]);
  });
});

describe('reading one file', () => {
  test('reads the article under its file’s name', async () => {
    await save('the.otter.md', OTTER);
    expect(await readArticleFile(join(folder, 'the.otter.md'))).toMatchObject({
      article: { id: 'the.otter', text: OTTER },
    });
  });

  test.each([
    ['missing.txt', 'missing'],
    ['missing.pdf', 'missing'],
    ['otter.pdf', 'wrong-type'],
    ['folder.txt', 'unreadable'],
    ['otter.txt/inner.txt', 'missing'],
  ])('finds %s %s', async (name, kind) => {
    await save('otter.txt', OTTER);
    await save('otter.pdf', OTTER);
    await mkdir(join(folder, 'folder.txt'));
    expect(await readArticleFile(join(folder, name))).toEqual({ problem: { kind } });
  });

  test('finds a name with a NUL character unreadable', async () => {
    expect(await readArticleFile(join(folder, 'a\0b.txt'))).toEqual({ problem: { kind: 'unreadable' } });
  });

  test.each([
    ['otter.txt', 'otter', true],
    ['/weir/otter.MD', 'otter', true],
    ['a.b.txt', 'a.b', true],
    ['otter', 'otter', false],
    ['otter.html', 'otter', false],
  ])('knows the id of %s', (name, id, isArticle) => {
    expect(articleId(name)).toBe(id);
    expect(isArticleFile(name)).toBe(isArticle);
  });
});
