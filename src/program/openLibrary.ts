import type { Config } from '../config.ts';
import { Library } from '../library/library.ts';
import { StartError } from './startError.ts';

export interface LibraryListener {
  /** Hears one sentence about each file that cannot be served as it stands. */
  readonly report: (sentence: string) => void;
  /** Called when an article has come, changed or gone. */
  readonly onArticles?: () => void;
}

const FOLDER_PROBLEMS: ReadonlySet<string> = new Set(['folder-missing', 'folder-unreadable']);

/**
 * The articles that the settings name, watched.
 * @throws {StartError} where there is no such folder, or the default article is not in it.
 */
export async function openLibrary(config: Config, { report, onArticles }: LibraryListener): Promise<Library> {
  const library = await Library.open(config.articlesFolder, {
    onChange: (change) => {
      if (change.kind === 'problem') report(change.problem.sentence);
      else onArticles?.();
    },
  });
  const isFolderLost = library.problems().some(({ problem }) => FOLDER_PROBLEMS.has(problem.kind));
  if (isFolderLost) {
    await library.close();
    throw new StartError(`The setting ARTICLES_DIR names no folder that can be read: ${config.articlesFolder}.`);
  }
  for (const { sentence } of library.problems()) report(sentence);
  const { defaultArticle } = config;
  if (defaultArticle !== null && !library.get(defaultArticle)) {
    await library.close();
    throw new StartError(`The setting DEFAULT_ARTICLE names no article in ${config.articlesFolder}.`);
  }
  return library;
}
