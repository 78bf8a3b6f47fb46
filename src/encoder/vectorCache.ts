import { createHash, randomBytes } from 'node:crypto';
import { lstat, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Article } from '../article/article.ts';
import type { Encoder } from './encoder.ts';
import type { Vector } from './vector.ts';
import { vectorFile } from './vectorFile.ts';

type Key = Pick<Article, 'id' | 'version'>;

/** Hidden, so that no article is looked for in it. */
const FOLDER = '.vectors';
const OWN_NAME = /^[0-9a-f]{16}-/;

/**
 * Vectors on the disk, in the folder `.vectors` of the articles' folder, a file an article. Whatever is wrong with the folder
 * or a file, there is merely nothing cached: no call rejects. Names are hashes; nothing outside that folder is touched.
 */
export class VectorCache {
  readonly #folder: string;
  readonly #encoder: Pick<Encoder, 'id' | 'dimensions'>;

  constructor(articlesFolder: string, encoder: Pick<Encoder, 'id' | 'dimensions'>) {
    this.#folder = join(articlesFolder, FOLDER);
    this.#encoder = encoder;
  }

  /** The vectors of an article's texts, where they were written for this version and these texts. */
  async read(article: Key, texts: readonly string[]): Promise<readonly Vector[] | null> {
    const { id, dimensions } = this.#encoder;
    const file = vectorFile(id, dimensions, texts);
    const path = join(this.#folder, this.#nameOf(article));
    try {
      if (!(await this.#isOurs())) return null;
      const stats = await lstat(path);
      // Asked before reading, so that no foreign file is ever held.
      if (!stats.isFile() || stats.size !== file.size) return null;
      return file.read(await readFile(path));
    } catch {
      return null;
    }
  }

  /** Writes them in place of what there was of this article. A reader sees the old file or the new one, never half of it. */
  async write(article: Key, texts: readonly string[], vectors: readonly Vector[]): Promise<void> {
    const { id, dimensions } = this.#encoder;
    const name = this.#nameOf(article);
    const draft = join(this.#folder, `${name}.${randomBytes(6).toString('hex')}.tmp`);
    try {
      await mkdir(this.#folder).catch(() => {});
      if (!(await this.#isOurs())) return;
      await writeFile(draft, vectorFile(id, dimensions, texts).write(vectors), { flag: 'wx' });
      await rename(draft, join(this.#folder, name));
      await this.#remove((other) => other.startsWith(`${hashOf(article.id)}-`) && other !== name);
    } catch {
      await rm(draft, { force: true }).catch(() => {});
    }
  }

  /** Removes the files of all other articles. */
  async keepOnly(articles: readonly Key[]): Promise<void> {
    const kept = new Set(articles.map(({ id }) => hashOf(id)));
    try {
      if (await this.#isOurs()) await this.#remove((name) => OWN_NAME.test(name) && !kept.has(name.slice(0, 16)));
    } catch {
      // What cannot be removed stays.
    }
  }

  /** A link could lead anywhere. */
  async #isOurs(): Promise<boolean> {
    return (await lstat(this.#folder)).isDirectory();
  }

  async #remove(isStale: (name: string) => boolean): Promise<void> {
    for (const name of await readdir(this.#folder))
      if (isStale(name)) await rm(join(this.#folder, name), { force: true });
  }

  #nameOf({ id, version }: Key): string {
    return `${hashOf(id)}-${hashOf(version)}-${hashOf(this.#encoder.id)}`;
  }
}

function hashOf(name: string): string {
  return createHash('sha256').update(name).digest('hex').slice(0, 16);
}
