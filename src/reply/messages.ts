import type { Line, Reply } from './reply.ts';

/** How much of a question or an article's name a message repeats. */
const LONGEST_ECHO = 200;

/** Shortens what people typed, at a word boundary where there is one. Never used for an article's sentences. */
export function echo(text: string, limit: number = LONGEST_ECHO): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= limit) return line;
  const kept = line.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/, '');
  const lastSpace = kept.lastIndexOf(' ');
  return `${lastSpace > limit / 2 ? kept.slice(0, lastSpace) : kept}…`;
}

function plain(tone: Reply['tone'], line: Line): Reply {
  return {
    tone,
    asked: null,
    head: [],
    blocks: [{ kind: 'statement', line }],
    paged: false,
    source: null,
    view: null,
    opensContext: false,
  };
}

const listed = (names: readonly string[], last = ' or '): Line =>
  names.flatMap((name, i) => [i === 0 ? '' : i === names.length - 1 ? last : ', ', { strong: echo(name, 100) }]);

/** Names the other articles that answer, where there are no buttons to turn to them. */
export function alsoAnswered(titles: readonly string[]): Line {
  return ['Also answered in ', ...listed(titles, ' and '), '; name it as the article to read it there.'];
}

/** Paragraphs named where a passage stands again in more of them. */
const MOST_NAMED = 3;

/** Where else an article says the same: "also in ¶ 4 and ¶ 9"; null where nowhere. */
export function alsoIn(paragraphs: readonly number[]): string | null {
  const named = paragraphs.slice(0, MOST_NAMED).map((paragraph) => `¶ ${paragraph}`);
  const more = paragraphs.length - named.length;
  const places = more > 0 ? [...named, `${more} more`] : named;
  const last = places.at(-1);
  if (last === undefined) return null;
  return `also in ${places.length > 1 ? `${places.slice(0, -1).join(', ')} and ${last}` : last}`;
}

/** Everything Verbatim says in its own words: what is so, and what to do. Names from outside stand in `strong`. */
export const messages = Object.freeze({
  emptyLibrary: () =>
    plain('problem', ['There is no article to ask yet: whoever runs this bot can save one to its articles folder.']),
  unknownArticle: (named: string, suggestions: readonly string[]) =>
    plain('problem', [
      'There is no article called ',
      { strong: echo(named, 100) },
      ...(suggestions.length > 0
        ? [' here; did you mean ', ...listed(suggestions), '?']
        : [' here; pick one that the article option suggests.']),
    ]),
  whichArticle: (some: readonly string[], count: number) =>
    plain('problem', [
      `There are ${count} articles here; name the one you mean with the article option, such as `,
      ...listed(some),
      '.',
    ]),
  emptyQuestion: () =>
    plain('problem', ['There is no question to look up; type what you want to know about the article.']),
  wordlessMessage: () =>
    plain('problem', ['There are no words in this message to look up; choose one that asks or claims something.']),
  nothingToSearch: () =>
    plain('uncertain', [
      { strong: 'The article does not seem to say.' },
      ' There is no word in the question to look up; ask with a name or a thing it speaks of, or read its summary.',
    ]),
  nothingFound: () =>
    plain('uncertain', [
      { strong: 'The article does not seem to say.' },
      ' None of these words stand in it; ask with a name or a thing it speaks of, or read its summary.',
    ]),
  articleChanged: (title: string) =>
    plain('problem', [
      { strong: echo(title, 100) },
      ' has changed since this was shown, so its places no longer hold; ask again to see what it says now.',
    ]),
  articleGone: () =>
    plain('problem', ['This article is no longer in the library, so there is nothing to turn to; ask another one.']),
  outdatedButton: () =>
    plain('problem', ['This button comes from an older version of Verbatim; ask again for a fresh reply.']),
  tooLongToCite: () =>
    plain('problem', ['This sentence is too long for a citation in one message; copy it from its pages instead.']),
  unknownCommand: () =>
    plain('problem', [
      'This command is from another version of Verbatim; try again once its commands are registered anew.',
    ]),
  tooSoon: () => plain('notice', ['Verbatim is restarting; ask again in a moment.']),
  failed: (reference: string) =>
    plain('problem', [
      'Something went wrong here and nothing was changed; try again, and if it stays, give whoever runs this bot the reference ',
      { strong: reference },
      '.',
    ]),
  nothingRelated: (terms: readonly string[]) =>
    plain('uncertain', [
      'No other article here is related to this one, and it links to none',
      ...(terms.length > 0 ? ['; look inside it with a topic, such as ', ...listed(terms), '.'] : ['.']),
    ]),
  nobodyQuoted: (title: string) =>
    plain('uncertain', [
      'Nobody is quoted in ',
      { strong: echo(title, 100) },
      '; it tells everything itself, so ask it a question or read its summary.',
    ]),
  whichSpeaker: (named: string, speakers: readonly string[]) =>
    plain('uncertain', [
      'The article quotes several that ',
      { strong: echo(named, 100) },
      ' could mean; say which: ',
      ...listed(speakers),
      '.',
    ]),
  unknownSpeaker: (named: string, nearest: readonly string[], quoted: readonly string[]) =>
    plain('uncertain', [
      'The article quotes nobody called ',
      { strong: echo(named, 100) },
      ...(nearest.length > 0
        ? ['; did you mean ', ...listed(nearest), '?']
        : quoted.length > 0
          ? ['; those it quotes include ', ...listed(quoted, ' and '), '.']
          : ['; it names nobody whom it quotes.']),
    ]),
  noTopicMatch: (topic: string, terms: readonly string[]) =>
    plain('uncertain', [
      'The article has nothing on ',
      { strong: echo(topic, 100) },
      ...(terms.length > 0 ? ['; it speaks of ', ...listed(terms), '.'] : ['.']),
    ]),
});
