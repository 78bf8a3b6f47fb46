import { chmod, mkdir, mkdtemp, readdir, readFile, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { VectorCache } from '../../src/encoder/vectorCache.ts';
import { StubEncoder, stubVector } from './stubEncoder.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-cache-'));
});
afterEach(async () => {
  await chmod(folder, 0o755);
  await rm(folder, { recursive: true, force: true });
});

const TEXTS = ['The weir will hold.', 'weir', 'hold', ''];
const VECTORS = TEXTS.map(stubVector);
const WEIR = { id: 'weir', version: '0123456789ab' };
const cacheOf = (encoder = new StubEncoder()) => new VectorCache(folder, encoder);
const files = async () => (await readdir(join(folder, '.vectors'))).sort();
const onlyFile = async () => join(folder, '.vectors', (await files())[0] ?? '');

describe('the cache of vectors', () => {
  test('gives back what was written, to the bit', async () => {
    expect(await cacheOf().read(WEIR, TEXTS)).toBeNull();
    await cacheOf().write(WEIR, TEXTS, VECTORS);
    expect(await cacheOf().read(WEIR, TEXTS)).toEqual(VECTORS);
  });

  test('keeps no word of the article, nor its name', async () => {
    await cacheOf().write(WEIR, TEXTS, VECTORS);
    expect(await onlyFile()).not.toContain('weir');
    expect((await readFile(await onlyFile())).toString('latin1')).not.toMatch(/weir|hold/);
  });

  test.each([
    ['another article', { ...WEIR, id: 'mill' }, TEXTS, 'stub 1'],
    ['another version', { ...WEIR, version: 'ba9876543210' }, TEXTS, 'stub 1'],
    ['other texts of the same version', WEIR, ['The weir will not.', 'weir', 'hold', ''], 'stub 1'],
    ['more texts', WEIR, [...TEXTS, 'mill'], 'stub 1'],
    ['another encoder', WEIR, TEXTS, 'stub 2'],
  ])('has nothing for %s', async (_, article, texts, encoder) => {
    await cacheOf().write(WEIR, TEXTS, VECTORS);
    expect(await cacheOf(new StubEncoder(encoder)).read(article, texts)).toBeNull();
  });

  test.each<[string, (path: string) => Promise<unknown>]>([
    ['cut short', (path) => truncate(path, 60)],
    ['empty', (path) => truncate(path, 0)],
    ['longer', (path) => writeFile(path, 'more', { flag: 'a' })],
    ['changed in a single bit', (path) => flip(path, -1)],
    ['of another kind', (path) => flip(path, 0)],
    ['of another count', (path) => flip(path, 8)],
    ['a folder', (path) => rm(path).then(() => mkdir(path))],
    ['a link', (path) => rm(path).then(() => symlink('/etc/hostname', path))],
  ])('takes a file that is %s for none, and writes it anew', async (what, spoil) => {
    await cacheOf().write(WEIR, TEXTS, VECTORS);
    await spoil(await onlyFile());
    expect(await cacheOf().read(WEIR, TEXTS)).toBeNull();
    await cacheOf().write(WEIR, TEXTS, VECTORS);
    expect(await cacheOf().read(WEIR, TEXTS)).toEqual(what === 'a folder' ? null : VECTORS);
  });

  test('removes what it has of an article’s other versions, and nothing else', async () => {
    await cacheOf().write(WEIR, TEXTS, VECTORS);
    const [stale] = await files();
    await cacheOf().write({ ...WEIR, id: 'mill' }, TEXTS, VECTORS);
    await writeFile(join(folder, '.vectors', 'notes.txt'), 'mine');
    await cacheOf().write({ ...WEIR, version: 'ba9876543210' }, TEXTS, VECTORS);
    expect(await files()).toHaveLength(3);
    expect(await files()).toContain('notes.txt');
    expect(await files()).not.toContain(stale);
  });

  test('removes the files of articles that are gone', async () => {
    await cacheOf().write(WEIR, TEXTS, VECTORS);
    await cacheOf().write({ ...WEIR, id: 'mill' }, TEXTS, VECTORS);
    await writeFile(join(folder, '.vectors', 'notes.txt'), 'mine');
    await cacheOf().keepOnly([WEIR]);
    expect(await files()).toHaveLength(2);
    expect(await cacheOf().read(WEIR, TEXTS)).toEqual(VECTORS);
  });

  test('follows no link that stands for its folder', async () => {
    const elsewhere = await mkdtemp(join(tmpdir(), 'verbatim-elsewhere-'));
    try {
      await symlink(elsewhere, join(folder, '.vectors'));
      await cacheOf().write(WEIR, TEXTS, VECTORS);
      await cacheOf().keepOnly([]);
      expect(await readdir(elsewhere)).toEqual([]);
    } finally {
      await rm(elsewhere, { recursive: true });
    }
  });

  test.each<[string, () => Promise<unknown>]>([
    ['is a file', () => writeFile(join(folder, '.vectors'), '')],
    ['has no folder to be in', () => rm(folder, { recursive: true }).then(() => writeFile(folder, ''))],
  ])('does without where its folder %s', async (_, spoil) => {
    await spoil();
    await expect(cacheOf().write(WEIR, TEXTS, VECTORS)).resolves.toBeUndefined();
    await expect(cacheOf().read(WEIR, TEXTS)).resolves.toBeNull();
    await expect(cacheOf().keepOnly([])).resolves.toBeUndefined();
  });

  test('leaves no draft behind', async () => {
    await Promise.all(Array.from({ length: 5 }, () => cacheOf().write(WEIR, TEXTS, VECTORS)));
    expect((await files()).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});

async function flip(path: string, at: number): Promise<void> {
  const bytes = await readFile(path);
  const index = at < 0 ? bytes.length + at : at;
  bytes[index] = (bytes[index] ?? 0) ^ 1;
  await writeFile(path, bytes);
}
