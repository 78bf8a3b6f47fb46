import { realpath, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Article } from '../article/article.ts';
import { describeProblem, showFileName } from '../article/problem.ts';
import type { Library } from '../commands/library.ts';
import type { Encoder } from '../encoder/encoder.ts';
import { Vectors } from '../encoder/vectors.ts';
import { isArticleFile, readArticleFile } from '../library/readArticleFile.ts';
import { articleTexts } from '../search/articleTexts.ts';
import { fixedLibrary } from './fixedLibrary.ts';
import { isProblem, type Problem } from './request.ts';

export interface FoundArticle {
  readonly article: Article;
  /** The file it was named by; null for an article named by its id in the library. */
  readonly path: string | null;
}

/** Why a file cannot be asked, and the reading of one that has no sentence to quote: `inspect` shows it all the same. */
export interface UnaskableArticle extends Problem {
  readonly reading?: Article;
}

/** Which folder is the library, and whether it was named or is only the one there is by default. */
export interface LibraryChoice {
  readonly folder: string;
  readonly isDefault: boolean;
}

interface CachedArticle {
  readonly article: Article;
  readonly mtimeMs: number;
  readonly size: number;
}

/** Articles a batch keeps ready; with their indexes, some hundred kilobytes each. */
const MOST_CACHED = 64;
/** Ids named where one is not known. */
const MOST_SUGGESTIONS = 3;

/** Finds articles by path or id and keeps them, so that a batch reads each only once. The library is read when first needed. */
export class ArticleFinder {
  readonly #choice: LibraryChoice;
  readonly #cache = new Map<string, CachedArticle>();
  /** Where the articles lie: their vectors are cached beside them. */
  readonly #folders = new WeakMap<Article, string>();
  #library: Promise<Library | Problem> | null = null;

  /** Of the articles that are found; waited for, so that the same question always has the same answer. */
  readonly vectors: Vectors;

  constructor(choice: LibraryChoice, encoder: Encoder | null) {
    this.#choice = choice;
    this.vectors = new Vectors({
      encoder,
      folder: choice.folder,
      folderOf: (article) => this.#folders.get(article) ?? null,
      isPatient: true,
      textsOf: articleTexts,
      warn: () => undefined,
    });
  }

  /** The article in the file at this path, or the article of the library with this id. */
  async find(named: string): Promise<FoundArticle | UnaskableArticle> {
    if (isPath(named)) return this.#read(named);
    const library = await this.library();
    if (isProblem(library)) return library;
    const article = library.get(named);
    return article ? { article, path: null } : { problem: await this.#describeUnknown(named, library) };
  }

  /** Every article of the library, the same object throughout. */
  library(): Promise<Library | Problem> {
    this.#library ??= this.#readLibrary();
    return this.#library;
  }

  /**
   * The articles that an article can be related to, itself among them: those of the library it is named from or stands in.
   * A file from elsewhere joins the library only where one was named.
   */
  async libraryAround({ article, path }: FoundArticle): Promise<Library | Problem> {
    const { folder, isDefault } = this.#choice;
    if (path !== null && isDefault && !(await isInFolder(path, folder))) return fixedLibrary([article]);
    const library = await this.library();
    if (isProblem(library) || library.get(article.id)?.version === article.version) return library;
    return fixedLibrary([...library.list().filter(({ id }) => id !== article.id), article]);
  }

  async #readLibrary(): Promise<Library | Problem> {
    const library = await readLibrary(this.#choice.folder);
    if (!isProblem(library)) for (const article of library.list()) this.#folders.set(article, this.#choice.folder);
    return library;
  }

  async #read(path: string): Promise<FoundArticle | UnaskableArticle> {
    const { mtimeMs, size } = (await stat(path).catch(() => null)) ?? { mtimeMs: 0, size: 0 };
    const cached = this.#cache.get(path);
    if (cached?.mtimeMs === mtimeMs && cached.size === size) {
      this.#keep(path, cached);
      return { article: cached.article, path };
    }
    const reading = await readArticleFile(path);
    if ('problem' in reading) {
      const problem = describeProblem(path, reading.problem);
      return reading.reading ? { problem, reading: reading.reading } : { problem };
    }
    this.#folders.set(reading.article, dirname(path));
    this.#keep(path, { article: reading.article, mtimeMs, size });
    return { article: reading.article, path };
  }

  /** Keeps an article as the one used last; the one not used for longest makes room. */
  #keep(path: string, article: CachedArticle): void {
    this.#cache.delete(path);
    this.#cache.set(path, article);
    const [oldest] = this.#cache.keys();
    if (this.#cache.size > MOST_CACHED && oldest !== undefined) this.#cache.delete(oldest);
  }

  /** Why there is no such id: a file of that name cannot be read, here or in the library, or there is none. */
  async #describeUnknown(id: string, library: Library): Promise<string> {
    const inLibrary = join(this.#choice.folder, basename(id));
    for (const path of [id, `${inLibrary}.md`, `${inLibrary}.txt`]) {
      const reading = await readArticleFile(path);
      if ('problem' in reading && reading.problem.kind !== 'missing') {
        return describeProblem(basename(path), reading.problem);
      }
    }
    const known = library
      .list()
      .slice(0, MOST_SUGGESTIONS)
      .map((article) => showFileName(article.id));
    const offer =
      known.length > 0 ? `name a file, or one of the library's articles, such as ${known.join(', ')}` : 'name a file';
    return `There is no file or article ${showFileName(id)}; ${offer}.`;
  }
}

async function readLibrary(folder: string): Promise<Library | Problem> {
  // Only what needs the library waits for the code that reads and watches folders.
  const { Library: FolderLibrary } = await import('../library/library.ts');
  const opened = await FolderLibrary.open(folder, { watch: false });
  const problem = opened.problems().find((one) => one.problem.kind.startsWith('folder-'));
  return problem ? { problem: problem.sentence } : fixedLibrary(opened.list());
}

/** Names with a folder or with an article's extension are meant as files, all others as ids. */
function isPath(named: string): boolean {
  return /[/\\]/.test(named) || isArticleFile(named);
}

async function isInFolder(path: string, folder: string): Promise<boolean> {
  try {
    return dirname(await realpath(path)) === (await realpath(folder));
  } catch {
    return false;
  }
}
