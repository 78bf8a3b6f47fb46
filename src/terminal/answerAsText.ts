import type { Options, Surroundings } from '../commands/command.ts';
import { commandNamed } from '../commands/commands.ts';
import type { ArticleFinder } from './articleFinder.ts';
import { fixedLibrary } from './fixedLibrary.ts';
import { renderReading } from './renderReading.ts';
import { renderReply } from './renderReply.ts';
import { isProblem, type Problem, type Request } from './request.ts';
import type { Screen } from './screen.ts';

/** The answer as people read it in a terminal: what the same command replies anywhere, or the reading of an article. */
export async function answerAsText(request: Request, finder: ArticleFinder, screen: Screen): Promise<string | Problem> {
  if (request.article === null) {
    const library = await finder.library();
    return isProblem(library)
      ? library
      : runCommand(request, { library, preferredArticle: null, vectors: finder.vectors }, screen);
  }
  const found = await finder.find(request.article);
  if (isProblem(found)) {
    return request.command === 'inspect' && found.reading ? renderReading(found.reading, screen) : found;
  }
  if (request.command === 'inspect') return renderReading(found.article, screen);
  const { article } = found;
  const library = request.command === 'related' ? await finder.libraryAround(found) : fixedLibrary([article]);
  if (isProblem(library)) return library;
  return runCommand(request, { library, preferredArticle: article.id, vectors: finder.vectors }, screen);
}

/** Problems go to standard error as one sentence. */
const oneLine: Screen = { width: Number.POSITIVE_INFINITY, paint: (_style, text) => text };

async function runCommand(request: Request, surroundings: Surroundings, screen: Screen): Promise<string | Problem> {
  const command = commandNamed(request.command);
  if (!command) return { problem: `There is no command ${request.command}.` };
  const reply = await command.run(optionsOf(request), surroundings);
  return reply.tone === 'problem' ? { problem: renderReply(reply, oneLine) } : renderReply(reply, screen);
}

/** The request as the command takes it; the article is the surroundings' preferred one. */
function optionsOf(request: Request): Options {
  switch (request.command) {
    case 'ask':
      return { question: request.question };
    case 'summary':
      return typeof request.size === 'number' ? { sentences: request.size } : { length: request.size ?? undefined };
    case 'related':
      return { topic: request.topic ?? undefined };
    case 'quotes':
      return { speaker: request.speaker ?? undefined };
    case 'inspect':
      return {};
  }
}
