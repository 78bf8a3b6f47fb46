import { setImmediate, setTimeout } from 'node:timers/promises';
import type { Article } from '../article/article.ts';
import type { ArticleTexts, ArticleVectors } from './articleVectors.ts';
import type { Encoder, Lane } from './encoder.ts';
import type { Vector } from './vector.ts';
import { VectorCache } from './vectorCache.ts';
import { WordVectors } from './wordVectors.ts';

export interface VectorsSettings {
  /** Null: there are no vectors, of anything. */
  readonly encoder: Encoder | null;
  /** The articles' folder, beside whose articles vectors are cached; null caches in memory alone. */
  readonly folder: string | null;
  /** Where an article lies that is not of that folder; null where it lies nowhere. By default all are of it. */
  readonly folderOf?: (article: Article) => string | null;
  /** Whether a question waits for what is not ready; otherwise it goes on without. */
  readonly isPatient?: boolean;
  readonly textsOf: (article: Article) => ArticleTexts;
  /** Hears, once, why there are no vectors although there should be. */
  readonly warn: (sentence: string) => void;
}

/** The vectors of a question. */
export interface QuestionVectors {
  readonly text: Vector;
  /** Of the words that were given, as far as there are not more of them than anybody asks. */
  readonly words: ReadonlyMap<string, Vector>;
}

/** Some 15 MB of words. */
const MOST_WORDS = 20_000;
const MOST_QUESTION_WORDS = 64;
/** Milliseconds after which somebody who waits is answered by words alone. */
const LONGEST_WAIT = 1_500;
/** Minutes of work and 25 MB; some 600 kB of article. A longer one has no vectors. */
const MOST_TEXTS = 30_000;

/** The vectors of articles and questions: made in the background, kept as long as the article is, and cached on the disk. */
export class Vectors {
  readonly #encoder: Encoder | null;
  readonly #folder: string | null;
  readonly #folderOf: (article: Article) => string | null;
  readonly #isPatient: boolean;
  readonly #textsOf: (article: Article) => ArticleTexts;
  readonly #warn: (sentence: string) => void;
  readonly #words = new WordVectors(MOST_WORDS);
  readonly #ready = new WeakMap<Article, ArticleVectors>();
  readonly #preparing = new WeakMap<Article, Promise<ArticleVectors | null>>();
  #hasWarned = false;
  #isClosed = false;

  constructor({ encoder, folder, folderOf = () => folder, isPatient = false, textsOf, warn }: VectorsSettings) {
    this.#encoder = encoder;
    this.#folder = folder;
    this.#folderOf = folderOf;
    this.#isPatient = isPatient;
    this.#textsOf = textsOf;
    this.#warn = warn;
  }

  /** The article's vectors where they are ready; null until then, or for good where there will be none. */
  of(article: Article): ArticleVectors | null {
    return this.#ready.get(article) ?? null;
  }

  /** What a question can have now; where the settings are patient, what it can have at all. */
  async atHand(article: Article): Promise<ArticleVectors | null> {
    const preparing = this.prepare(article);
    return this.#isPatient ? preparing : this.of(article);
  }

  /** Makes them ready, from the cache where they are in it. Null where there will be none; never rejects. */
  prepare(article: Article): Promise<ArticleVectors | null> {
    let preparing = this.#preparing.get(article);
    if (!preparing) {
      preparing = this.#prepare(article);
      this.#preparing.set(article, preparing);
    }
    return preparing;
  }

  /**
   * Makes all of them ready, one after the other, and the encoder with them, so that the first question need not wait for it.
   * @param isStale whether these are no longer the articles to prepare; then the rest is left
   */
  async prepareAll(articles: readonly Article[], isStale: () => boolean): Promise<void> {
    await this.#encode(['ready'], 'indexing');
    for (const article of articles) {
      if (isStale() || this.#isClosed) return;
      await this.prepare(article);
      // Cached ones would otherwise come one upon the other.
      await setImmediate();
    }
    if (!isStale()) await this.#cacheIn(this.#folder)?.keepOnly(articles);
  }

  /**
   * The vectors of a question and of these words of it, before anything else that is to be encoded. Words that came up before,
   * in articles or questions, cost nothing. Null where there will be none; never rejects.
   */
  async encodeQuestion(text: string, words: readonly string[]): Promise<QuestionVectors | null> {
    const asked = [...new Set(words.slice(0, MOST_QUESTION_WORDS))];
    const encoding = this.#vectorsOf([text], asked, 'question');
    const ofTexts = await (this.#isPatient ? encoding : Promise.race([encoding, setTimeout(LONGEST_WAIT, null)]));
    const vector = ofTexts?.get(text);
    if (!ofTexts || !vector) return null;
    return { text: vector, words: pick(asked, ofTexts) };
  }

  /** What is under way is dropped. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#encoder?.close();
  }

  #cacheIn(folder: string | null): VectorCache | null {
    return this.#encoder && folder !== null ? new VectorCache(folder, this.#encoder) : null;
  }

  async #prepare(article: Article): Promise<ArticleVectors | null> {
    if (!this.#encoder || this.#isClosed) return null;
    const { sentences, windows, words } = this.#textsOf(article);
    const texts = [...new Set([...sentences, ...windows, ...words])];
    if (texts.length > MOST_TEXTS) return null;
    const cache = this.#cacheIn(this.#folderOf(article));
    const cached = await cache?.read(article, texts);
    const ofTexts = cached
      ? this.#mapped(texts, cached)
      : await this.#vectorsOf([...sentences, ...windows], words, 'indexing');
    if (!ofTexts) return null;
    const shared = new Map(
      words.flatMap((word) => {
        const vector = ofTexts.get(word);
        return vector ? [[word, this.#words.share(word, vector)] as const] : [];
      }),
    );
    const vectors = { sentences: ordered(sentences, ofTexts), windows: ordered(windows, ofTexts), words: shared };
    this.#ready.set(article, vectors);
    if (!cached) await cache?.write(article, texts, ordered(texts, ofTexts));
    return vectors;
  }

  /** By text; words that are known are not encoded. */
  async #vectorsOf(
    texts: readonly string[],
    words: readonly string[],
    lane: Lane,
  ): Promise<ReadonlyMap<string, Vector> | null> {
    const known = new Map<string, Vector>();
    for (const word of words) {
      const vector = this.#words.get(word);
      if (vector) known.set(word, vector);
    }
    const wanted = [...new Set([...texts, ...words])].filter((text) => !known.has(text));
    const encoded = await this.#encode(wanted, lane);
    if (!encoded) return null;
    const all = this.#mapped(wanted, encoded);
    for (const [word, vector] of known) all.set(word, vector);
    for (const word of words) {
      const vector = all.get(word);
      if (vector) this.#words.share(word, vector);
    }
    return all;
  }

  #mapped(texts: readonly string[], vectors: readonly Vector[]): Map<string, Vector> {
    return new Map(
      texts.flatMap((text, i) => {
        const vector = vectors[i];
        return vector ? [[text, vector] as const] : [];
      }),
    );
  }

  async #encode(texts: readonly string[], lane: Lane): Promise<readonly Vector[] | null> {
    if (!this.#encoder || this.#isClosed) return null;
    try {
      return await this.#encoder.encode(texts, lane);
    } catch (error) {
      if (!this.#isClosed && !this.#hasWarned) {
        this.#hasWarned = true;
        const reason = error instanceof Error ? error.message.split('\n', 1)[0] : String(error);
        this.#warn(`The sentence encoder failed (${reason}); what it could not read is searched by words alone.`);
      }
      return null;
    }
  }
}

function ordered(texts: readonly string[], vectors: ReadonlyMap<string, Vector>): Vector[] {
  return texts.flatMap((text) => vectors.get(text) ?? []);
}

function pick(words: readonly string[], vectors: ReadonlyMap<string, Vector>): Map<string, Vector> {
  return new Map([...vectors].filter(([word]) => words.includes(word)));
}
