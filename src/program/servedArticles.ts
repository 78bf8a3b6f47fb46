import { EventEmitter } from 'node:events';
import type { Logger } from 'pino';
import type { Library as Articles } from '../commands/library.ts';
import { prepareArticles } from '../commands/prepareArticles.ts';
import type { Config } from '../config.ts';
import { loggableError } from '../discord/loggableError.ts';
import { SentenceEncoder } from '../encoder/sentenceEncoder.ts';
import { Vectors } from '../encoder/vectors.ts';
import type { Library } from '../library/library.ts';
import { articleTexts } from '../search/articleTexts.ts';
import { openLibrary } from './openLibrary.ts';

/** The articles that the bot answers from, and what answers need of them, which is worked out in the background. */
export class ServedArticles {
  readonly library: Library;
  readonly vectors: Vectors;
  readonly #log: Logger;
  readonly #changes: EventEmitter<{ change: [] }>;
  /** Counts what has begun, so that what runs for older articles ends. */
  #turn = 0;

  private constructor(library: Library, vectors: Vectors, log: Logger, changes: EventEmitter<{ change: [] }>) {
    this.library = library;
    this.vectors = vectors;
    this.#log = log;
    this.#changes = changes;
  }

  /** @throws {StartError} where a setting names an article or a folder that is not there */
  static async open(config: Config, log: Logger): Promise<ServedArticles> {
    const report = (sentence: string) => log.warn(sentence);
    const changes = new EventEmitter<{ change: [] }>();
    const library = await openLibrary(config, { report, onArticles: () => changes.emit('change') });
    const { articlesFolder: folder } = config;
    const vectors = new Vectors({
      encoder: config.encoder ? new SentenceEncoder() : null,
      folder,
      // What lies elsewhere, or nowhere, leaves nothing beside the library's own.
      folderOf: (article) => (library.get(article.id) === article ? folder : null),
      textsOf: articleTexts,
      warn: report,
    });
    return new ServedArticles(library, vectors, log, changes);
  }

  /** Calls the listener when an article of the library has come, changed or gone. */
  onChange(listener: () => void): void {
    this.#changes.on('change', listener);
  }

  /** Works out beforehand what answers from these articles need. Whatever was being worked out for others is left. */
  async prepare(articles: Articles): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    const isStale = () => turn !== this.#turn;
    const list = articles.list();
    try {
      await prepareArticles(list, isStale);
      if (!isStale()) await this.vectors.prepareAll(list, isStale);
    } catch (error) {
      const reason = { error: loggableError(error) };
      this.#log.error(reason, 'an article could not be prepared; it will be once it is asked');
    }
  }

  async close(): Promise<void> {
    this.#turn += 1;
    await this.library.close();
    await this.vectors.close();
  }
}
