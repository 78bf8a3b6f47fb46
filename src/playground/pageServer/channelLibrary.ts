import { basename } from 'node:path';
import type { Article } from '../../article/article.ts';
import { decode } from '../../article/decode.ts';
import { type ArticleProblem, describeProblem } from '../../article/problem.ts';
import { readArticle } from '../../article/readArticle.ts';
import type { Surroundings } from '../../commands/command.ts';
import type { Library } from '../../commands/library.ts';
import type { Vectors } from '../../encoder/vectors.ts';
import { articleId, isArticleFile } from '../../library/readArticleFile.ts';

/** The article that was given, or one sentence for people that says why it cannot be served. */
export type GivenArticle = { readonly article: Article } | { readonly problem: string };

/** An article that was given, and what it was read from. */
interface Gift {
  readonly fileName: string;
  /** The whole text of the file. */
  readonly raw: string;
  readonly article: Article;
}

/** With their indexes and vectors some megabytes each, so that a page left open for days stays within bounds. */
const MOST_GIVEN = 50;
/** What an option of a command can hold: Discord's limit on a choice's value. */
const LONGEST_ID = 100;
const NAMELESS = 'article';

/** Breaks a line, hides, or turns the reading direction. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu;

/**
 * The articles of another library and those given to a page, which are kept in memory alone; with the one that is meant
 * where a command names none.
 */
export class ChannelLibrary implements Library {
  readonly #base: Library;
  readonly #defaultArticle: string | null;
  readonly #listeners = new Set<() => void>();
  /** The oldest first. */
  #gifts: readonly Gift[] = [];
  #chosen: string | null;
  #baseList: readonly Article[] | null = null;
  #byId: ReadonlyMap<string, Article> = new Map();
  #list: readonly Article[] = [];

  /** @param defaultArticle id of the article preferred at first; null for none */
  constructor(base: Library, defaultArticle: string | null) {
    this.#base = base;
    this.#defaultArticle = defaultArticle;
    this.#chosen = defaultArticle;
    this.#gather();
  }

  list(): readonly Article[] {
    this.#follow();
    return this.#list;
  }

  get(id: string): Article | null {
    this.#follow();
    return this.#byId.get(id) ?? null;
  }

  /** Id of the article meant where none is named; null for all of them. */
  get preferred(): string | null {
    const wanted = [this.#chosen, this.#chosen === null ? null : this.#defaultArticle];
    return wanted.find((id) => id !== null && this.get(id) !== null) ?? null;
  }

  /** What commands run in: this library, and whichever article is preferred when they ask. */
  surroundings(vectors?: Vectors): Surroundings {
    const preferred = () => this.preferred;
    return {
      library: this,
      get preferredArticle() {
        return preferred();
      },
      ...(vectors ? { vectors } : {}),
    };
  }

  /** Whether the article of this id was given. */
  isGiven(id: string): boolean {
    return this.#gifts.some(({ article }) => article.id === id);
  }

  /** Takes an article in, and prefers it from now on. The same file given again is the article that is there. */
  add(fileName: string, bytes: Uint8Array): GivenArticle {
    const refuse = (problem: ArticleProblem): GivenArticle => ({ problem: describeProblem(fileName, problem) });
    if (!isArticleFile(basename(fileName))) return refuse({ kind: 'wrong-type' });
    const decoded = decode(bytes);
    if ('problem' in decoded) return refuse(decoded.problem);
    const raw = decoded.text;
    const known = this.#gifts.find((gift) => gift.fileName === fileName && gift.raw === raw);
    if (known !== undefined) return this.#welcome(known.article);
    if (this.#gifts.length >= MOST_GIVEN) {
      return { problem: `There are ${MOST_GIVEN} articles here that were given to the page; take one away first.` };
    }
    const reading = readArticle(this.#freeId(idFor(fileName)), raw);
    if ('problem' in reading) return refuse(reading.problem);
    this.#gifts = [...this.#gifts, { fileName, raw, article: reading.article }];
    this.#gather();
    return this.#welcome(reading.article);
  }

  /** Takes away an article that was given. Gives false for any other, which stays. */
  remove(id: string): boolean {
    if (!this.isGiven(id)) return false;
    this.#gifts = this.#gifts.filter(({ article }) => article.id !== id);
    if (this.#chosen === id) this.#chosen = this.#defaultArticle;
    this.#gather();
    this.#tell();
    return true;
  }

  /** Prefers an article from now on, or none in particular. Gives false where there is none of this id. */
  prefer(id: string | null): boolean {
    if (id !== null && this.get(id) === null) return false;
    this.#chosen = id;
    this.#tell();
    return true;
  }

  /** To be called when the other library has changed, so that listeners hear of it. */
  baseChanged(): void {
    this.#follow();
    this.#tell();
  }

  /** Calls the listener when the articles or the preferred one have changed; gives the function that ends it. */
  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  #welcome(article: Article): GivenArticle {
    this.#chosen = article.id;
    this.#tell();
    return { article };
  }

  /** Brings the articles up to date with the other library. */
  #follow(): void {
    if (this.#base.list() !== this.#baseList) this.#gather();
  }

  #gather(): void {
    this.#baseList = this.#base.list();
    this.#gifts = this.#gifts.map((gift) => this.#beside(gift));
    this.#list = [...this.#baseList, ...this.#gifts.map(({ article }) => article)].sort(byId);
    this.#byId = new Map(this.#list.map((article) => [article.id, article]));
  }

  /** Where the other library has come to have an article of the same id, the given one makes room. */
  #beside(gift: Gift): Gift {
    const { article } = gift;
    if (this.#base.get(article.id) === null) return gift;
    const id = this.#freeId(idFor(gift.fileName));
    if (this.#chosen === article.id) this.#chosen = id;
    return { ...gift, article: { ...article, id } };
  }

  #freeId(wanted: string): string {
    const isTaken = (id: string) => this.#base.get(id) !== null || this.isGiven(id);
    let id = wanted;
    for (let n = 2; isTaken(id); n++) id = `${shortened(wanted, LONGEST_ID - `-${n}`.length)}-${n}`;
    return id;
  }

  #tell(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}

/** The file's name without its extension, as far as people can read and type it. */
function idFor(fileName: string): string {
  const name = articleId(fileName).normalize('NFC').replace(/\s+/gu, ' ').replace(UNPRINTABLE, '').trim();
  return shortened(name, LONGEST_ID) || NAMELESS;
}

/** Cut between characters, never inside one. */
function shortened(name: string, length: number): string {
  return name.length <= length
    ? name
    : name
        .slice(0, length)
        .replace(/[\uD800-\uDBFF]$/, '')
        .trimEnd();
}

function byId(one: Article, other: Article): number {
  return one.id < other.id ? -1 : Number(one.id > other.id);
}
