import { readdir, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { type FSWatcher, watch } from 'chokidar';
import type { Article } from '../article/article.ts';
import { type ArticleProblem, describeProblem } from '../article/problem.ts';
import type { ArticleReading } from '../article/readArticle.ts';
import { articleId, isArticleFile, isMissing, readArticleFile } from './readArticleFile.ts';

/** A file of the library, or its folder, that cannot be served as it stands. */
export interface LibraryProblem {
  /** The file's name in the folder, or the folder's path. */
  readonly file: string;
  readonly problem: ArticleProblem;
  /** One sentence for people. */
  readonly sentence: string;
}

/** What changed in the library after it was opened. */
export type LibraryChange =
  | { readonly kind: 'served'; readonly article: Article }
  | { readonly kind: 'removed'; readonly id: string }
  | { readonly kind: 'problem'; readonly problem: LibraryProblem };

export interface LibraryOptions {
  /** Follow the folder's changes until `close`. True unless told. */
  readonly watch?: boolean;
  readonly onChange?: (change: LibraryChange) => void;
}

/** What is known of one file: the last article it held that could be read, and what is wrong with it now. */
interface FileState {
  readonly article: Article | null;
  readonly problem: ArticleProblem | null;
}

/** A file counts as saved when its size has not changed for so long, in milliseconds. Within a second it is served. */
const SETTLING = { stabilityThreshold: 150, pollInterval: 50 } as const;

/**
 * The articles of one folder: every `.txt` and `.md` file in it is one, under its name without the extension. Folders in
 * the folder and hidden files are left out. A file that cannot be read is a problem; the rest is served, and so is the
 * file's last good version. Where two files claim an id, the first by name that can be read is served.
 */
export class Library {
  readonly #folder: string;
  readonly #onChange: (change: LibraryChange) => void;
  readonly #watches: boolean;
  readonly #files = new Map<string, FileState>();
  #folderProblem: ArticleProblem | null = null;
  #served: ReadonlyMap<string, Article> = new Map();
  #list: readonly Article[] = [];
  #problems: readonly LibraryProblem[] = [];
  #watcher: FSWatcher | null = null;
  /** Readings run one after the other, so that the last save wins. */
  #work: Promise<void> = Promise.resolve();
  #isClosed = false;

  private constructor(folder: string, options: LibraryOptions) {
    this.#folder = resolve(folder);
    this.#onChange = options.onChange ?? (() => {});
    this.#watches = options.watch ?? true;
  }

  /**
   * Reads the folder and, unless told otherwise, follows its changes. A missing folder is a problem, not an error; made
   * later, it is found by `reload`.
   */
  static async open(folder: string, options: LibraryOptions = {}): Promise<Library> {
    const library = new Library(folder, options);
    await library.#enqueue(() => library.#watchAndRead());
    library.#settle({ silently: true });
    return library;
  }

  /** All articles, ordered by id; the same array until one changes. */
  list(): readonly Article[] {
    return this.#list;
  }

  get(id: string): Article | null {
    return this.#served.get(id) ?? null;
  }

  /** What is wrong now: the folder first, then files by name. */
  problems(): readonly LibraryProblem[] {
    return this.#problems;
  }

  /** Reads and watches the whole folder anew, without waiting for the watcher. */
  async reload(): Promise<void> {
    await this.#enqueue(() => this.#watchAndRead());
    this.#settle();
  }

  /** Stops watching. The articles stay readable; nothing keeps the process alive. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#work;
    await this.#watcher?.close();
    this.#watcher = null;
  }

  /**
   * Watches first, so that no save falls between the two; anew each time, for a folder that was removed and made again is
   * another one to the file system. A folder that is not there cannot be watched.
   */
  async #watchAndRead(): Promise<void> {
    await this.#watcher?.close();
    this.#watcher = null;
    if (this.#watches && (await isFolder(this.#folder))) await this.#startWatching();
    await this.#readFolder();
  }

  async #startWatching(): Promise<void> {
    const watcher = watch(this.#folder, {
      ignoreInitial: true,
      depth: 0,
      awaitWriteFinish: SETTLING,
      ignored: (path, stats) =>
        stats?.isFile() === true
          ? !isArticleFile(basename(path))
          : // What is hidden, such as cached vectors, is written to often; the folder itself may be hidden, too.
            path !== this.#folder && basename(path).startsWith('.'),
    });
    this.#watcher = watcher;
    const refresh = (path: string) => {
      void this.#enqueue(() => this.#readFile(basename(path))).then(() => this.#settle());
    };
    watcher.on('add', refresh).on('change', refresh).on('unlink', refresh);
    // A file that cannot be watched is still read at the next reload; reading reports what is wrong with it.
    watcher.on('error', () => {});
    await new Promise<void>((done) => watcher.once('ready', done));
  }

  #enqueue(task: () => Promise<void>): Promise<void> {
    this.#work = this.#work.then(() => (this.#isClosed ? undefined : task()));
    return this.#work;
  }

  async #readFolder(): Promise<void> {
    let names: string[] = [];
    try {
      const entries = await readdir(this.#folder, { withFileTypes: true });
      names = entries.filter((entry) => !entry.isDirectory()).map(({ name }) => name);
      this.#folderProblem = null;
    } catch (error) {
      this.#folderProblem = { kind: isMissing(error) ? 'folder-missing' : 'folder-unreadable' };
    }
    const present = new Set(names.filter(isArticleFile));
    for (const known of [...this.#files.keys()]) if (!present.has(known)) this.#files.delete(known);
    for (const name of [...present].sort()) await this.#readFile(name);
  }

  async #readFile(name: string): Promise<void> {
    if (!isArticleFile(name)) return;
    const reading: ArticleReading = await readArticleFile(join(this.#folder, name));
    if ('article' in reading) this.#files.set(name, { article: reading.article, problem: null });
    else if (reading.problem.kind === 'missing') {
      this.#files.delete(name);
      if (!(await isFolder(this.#folder))) this.#folderProblem = { kind: 'folder-missing' };
    } else this.#files.set(name, { article: this.#files.get(name)?.article ?? null, problem: reading.problem });
  }

  /** Works out what is served and what is wrong, and tells of every difference. */
  #settle({ silently = false } = {}): void {
    const before = { served: this.#served, problems: this.#problems };
    const fileOf = new Map<string, string>();
    const problems: LibraryProblem[] = [];
    const report = (file: string, problem: ArticleProblem) =>
      problems.push({ file, problem, sentence: describeProblem(file, problem) });

    if (this.#folderProblem !== null) report(this.#folder, this.#folderProblem);
    const articles: Article[] = [];
    for (const [name, { article, problem }] of [...this.#files].sort(byKey)) {
      if (problem !== null) report(name, problem);
      if (article === null) continue;
      const servedFile = fileOf.get(articleId(name));
      if (servedFile !== undefined) {
        report(name, { kind: 'duplicate-id', served: servedFile });
        continue;
      }
      fileOf.set(article.id, name);
      articles.push(article);
    }
    this.#served = new Map(articles.map((article) => [article.id, article] as const).sort(byKey));
    this.#list = [...this.#served.values()];
    this.#problems = problems;
    if (!silently && !this.#isClosed) this.#tell(before.served, before.problems);
  }

  #tell(servedBefore: ReadonlyMap<string, Article>, problemsBefore: readonly LibraryProblem[]): void {
    for (const id of servedBefore.keys()) if (!this.#served.has(id)) this.#onChange({ kind: 'removed', id });
    for (const [id, article] of this.#served) {
      if (!isSameArticle(servedBefore.get(id), article)) this.#onChange({ kind: 'served', article });
    }
    const known = new Set(problemsBefore.map(({ sentence }) => sentence));
    for (const problem of this.#problems) {
      if (!known.has(problem.sentence)) this.#onChange({ kind: 'problem', problem });
    }
  }
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}

function byKey<Value>([left]: readonly [string, Value], [right]: readonly [string, Value]): number {
  return left < right ? -1 : Number(left > right);
}

/** Whether nothing a reader sees has changed: the text, and the metadata that the front matter gives. */
function isSameArticle(before: Article | undefined, after: Article): boolean {
  if (before === undefined || before.version !== after.version) return false;
  const keys = ['title', 'byline', 'publisher', 'url', 'published'] as const;
  return keys.every((key) => before[key] === after[key]);
}
