import type { z } from 'zod';
import { MAX_ARTICLE_BYTES } from '../../article/decode.ts';
import { describeProblem } from '../../article/problem.ts';
import type { Vectors } from '../../encoder/vectors.ts';
import type { Interaction } from '../interaction.ts';
import type { LimitedBody } from '../limitedBody.ts';
import type { CompletionAnswer } from '../pageProtocol.ts';
import type { Person } from '../person.ts';
import { PersonRefusal } from '../personRefusal.ts';
import type { StandIn } from '../standIn.ts';
import type { ChannelLibrary } from './channelLibrary.ts';
import { exampleQuestions } from './exampleQuestions.ts';
import { PAGE_PEOPLE } from './pagePeople.ts';
import { PageRefusal } from './pageRefusal.ts';
import { pageRequests } from './pageRequests.ts';
import { quotePlace } from './quotePlace.ts';
import { readingOf } from './reading.ts';

/** What the page acts upon. */
export interface PageSurroundings {
  readonly standIn: StandIn;
  /** Null where there are no articles to show. */
  readonly library: ChannelLibrary | null;
  /** Those the bot answers with. */
  readonly vectors: Vectors | null;
}

/** A request as a route sees it. */
interface PageRequest {
  readonly query: URLSearchParams;
  /** What came as JSON; null for a route that takes none. */
  readonly json: unknown;
  /** What came as a file; empty for a route that takes none. */
  readonly file: LimitedBody;
  parameter(name: string): string;
}

export interface PageAnswer {
  readonly status: 200 | 204;
  readonly body?: unknown;
}

/** One thing the page can ask for. Its parameters are the path's parts that begin with a colon. */
export interface PageRoute {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly takes: 'nothing' | 'json' | 'file';
  /** @throws {PageRefusal | PersonRefusal} with a sentence for the person */
  readonly answer: (request: PageRequest) => PageAnswer | Promise<PageAnswer>;
}

/** How long somebody who types waits for completions, in milliseconds. */
const COMPLETES_WITHIN = 3_000;

const NOTHING: PageAnswer = { status: 204 };

/** Every route of the page's server but its files and its feed; what they take and answer is in pageProtocol. */
export function pageRoutes(surroundings: PageSurroundings): readonly PageRoute[] {
  return [...deedRoutes(surroundings), ...articleRoutes(surroundings)];
}

function deedRoutes({ standIn }: PageSurroundings): PageRoute[] {
  return [
    {
      method: 'POST',
      path: '/api/uses',
      takes: 'json',
      answer: ({ json }) => {
        const { person, name, options, target } = read(pageRequests.use, json);
        const use = { user: personOf(person), name, options };
        return ok({ id: standIn.command(target === null ? use : { ...use, target }).id });
      },
    },
    {
      method: 'POST',
      path: '/api/completions',
      takes: 'json',
      answer: async ({ json }) => {
        const { person, ...typed } = read(pageRequests.completion, json);
        return ok(await completionsOf(standIn.autocomplete({ user: personOf(person), ...typed })));
      },
    },
    {
      method: 'POST',
      path: '/api/presses',
      takes: 'json',
      answer: ({ json }) => {
        const { person, message, customId } = read(pageRequests.press, json);
        return ok({ id: standIn.press({ user: personOf(person), message, customId }).id });
      },
    },
    {
      method: 'POST',
      path: '/api/messages',
      takes: 'json',
      answer: ({ json }) => {
        const { person, content } = read(pageRequests.post, json);
        return ok({ id: standIn.post({ user: personOf(person), content }).id });
      },
    },
  ];
}

function articleRoutes({ library, vectors }: PageSurroundings): PageRoute[] {
  if (library === null) return [];
  return [
    {
      method: 'PUT',
      path: '/api/preferred-article',
      takes: 'json',
      answer: ({ json }) => {
        if (!library.prefer(read(pageRequests.prefer, json).article)) throw noArticle();
        return NOTHING;
      },
    },
    {
      method: 'POST',
      path: '/api/places',
      takes: 'json',
      answer: ({ json }) => {
        const place = quotePlace(read(pageRequests.place, json), library.list(), library.preferred);
        if (place === null) throw new PersonRefusal('These words stand in none of the articles here as they are now.');
        return ok(place);
      },
    },
    {
      method: 'POST',
      path: '/api/articles',
      takes: 'file',
      answer: ({ query, file }) => {
        const name = query.get('name');
        if (name === null || name === '')
          throw new PageRefusal(400, 'The request must give the file’s name, as "name".');
        const given = library.add(name, contentOf(file, name));
        if ('problem' in given) throw new PersonRefusal(given.problem);
        return ok({ id: given.article.id });
      },
    },
    {
      method: 'GET',
      path: '/api/articles/:id',
      takes: 'nothing',
      answer: async ({ parameter }) => {
        const article = library.get(parameter('id'));
        if (article === null) throw noArticle();
        const examples = () => exampleQuestions(article, vectors);
        return ok(await readingOf(article, library.isGiven(article.id), examples));
      },
    },
    {
      method: 'DELETE',
      path: '/api/articles/:id',
      takes: 'nothing',
      answer: ({ parameter }) => {
        const id = parameter('id');
        if (library.remove(id)) return NOTHING;
        throw library.get(id) === null
          ? noArticle()
          : new PersonRefusal('Only an article that was given to the page can be taken away.');
      },
    },
  ];
}

function ok(body: unknown): PageAnswer {
  return { status: 200, body };
}

function noArticle(): PageRefusal {
  return new PageRefusal(404, 'There is no such article here.');
}

function contentOf(file: LimitedBody, name: string): Buffer {
  if ('content' in file) return file.content;
  const limit = MAX_ARTICLE_BYTES;
  throw new PersonRefusal(describeProblem(name, { kind: 'too-large', bytes: file.size, limit }));
}

function personOf(id: string): Person {
  const person = PAGE_PEOPLE.find((one) => one.id === id);
  if (person === undefined) throw new PageRefusal(404, 'There is nobody of this id here.');
  return person;
}

function read<Output>(schema: z.ZodType<Output>, json: unknown): Output {
  const parsed = schema.safeParse(json);
  if (!parsed.success) throw new PageRefusal(400, parsed.error.issues[0]?.message ?? 'The request cannot be read.');
  return parsed.data;
}

async function completionsOf(typing: Interaction): Promise<CompletionAnswer> {
  try {
    const { choices } = await typing.settled({ within: COMPLETES_WITHIN });
    return { choices };
  } catch {
    // Too late, or the stand-in has gone: the same to whoever types.
    return { choices: null };
  }
}
