import { createHash } from 'node:crypto';
import type { Article, Furniture, Sentence, Span } from './article.ts';
import { findBlocks } from './blocks.ts';
import { datelineLength } from './dateline.ts';
import { readFrontMatter } from './frontMatter.ts';
import { findFurniture } from './furniture.ts';
import { hasWord, wordsOf } from './furnitureLine.ts';
import { CREDIT_OPENINGS } from './furniturePhrases.ts';
import { bylineOpeningLength, opensWith } from './furnitureShapes.ts';
import { detectLanguage } from './language.ts';
import { findLinks } from './links.ts';
import type { ArticleProblem } from './problem.ts';
import { splitSentences } from './sentences.ts';

/** An article, or why there is none to ask. */
export type ArticleReading =
  | { readonly article: Article }
  | { readonly problem: ArticleProblem; readonly reading?: Article };

const VERSION_DIGITS = 12;
/** A dateline opens the report; above it there may be a standfirst or an editor's note. */
const PARAGRAPHS_WITH_DATELINE = 3;
/** A first line that is longer is no title that a list could show. */
const LONGEST_TITLE = 300;

/**
 * Reads one article from the whole text of its file.
 * Problems: `front-matter`, and `no-sentence` for a text without words or with nothing but furniture; then
 * `reading` is what there is of it.
 */
export function readArticle(id: string, raw: string): ArticleReading {
  const read = readFrontMatter(raw);
  if ('problem' in read) return { problem: read.problem };
  const { metadata, bodyStart } = read.frontMatter;

  const text = raw.slice(bodyStart);
  const { body, furniture } = findFurniture(text, findBlocks(text), metadata);
  const sentences = readSentences(text, body);
  const article: Article = {
    ...metadata,
    id,
    version: createHash('sha256').update(text, 'utf8').digest('hex').slice(0, VERSION_DIGITS),
    title: metadata.title ?? findTitle(text, furniture),
    byline: metadata.byline ?? findByline(text, furniture),
    text,
    paragraphs: body,
    sentences,
    furniture,
    links: findLinks(text, furniture),
  };
  const hasSentence = sentences.some(({ start, end }) => hasWord(text.slice(start, end)));
  return hasSentence ? { article } : { problem: { kind: 'no-sentence' }, reading: article };
}

function readSentences(text: string, paragraphs: readonly Span[]): Sentence[] {
  const language = detectLanguage(text);
  return paragraphs.flatMap((block, paragraph) =>
    splitSentences(text, block, language).map(({ start, end }) => {
      const opensParagraph = start === block.start && paragraph < PARAGRAPHS_WITH_DATELINE;
      const dateline = opensParagraph ? datelineLength(text.slice(start, end)) : 0;
      return { start, end, paragraph, quoteStart: start + dateline };
    }),
  );
}

/** The headline without its Markdown, as the source writes it. */
function findTitle(text: string, furniture: readonly Furniture[]): string | null {
  const headline = furniture.find(({ kind }) => kind === 'headline');
  if (headline === undefined) return null;
  const line = text.slice(headline.start, headline.end);
  const opening = /^#{1,6}\s{1,9}/.exec(line)?.[0].length ?? 0;
  const title = stripMarks(line.slice(opening));
  return title === '' || title.length > LONGEST_TITLE ? null : title;
}

const REPORTING_CREDIT = /^\W{0,2}reporting by\s{1,3}(?<names>[^;)]{2,120})/i;

/** The names behind "By" or, failing that, behind "Reporting by", or the line that names the writer without either. */
function findByline(text: string, furniture: readonly Furniture[]): string | null {
  // Below a header stand the bylines of other pieces.
  const header = furniture.findIndex(({ kind }) => kind === 'related-header');
  const own = header === -1 ? furniture : furniture.slice(0, header);
  const lines = own.filter(({ kind }) => kind === 'byline').map(({ start, end }) => text.slice(start, end));
  const line = lines.find((candidate) => bylineOpeningLength(candidate) > 0) ?? lines[0];
  if (line === undefined) return findHandle(text, own);
  const names = REPORTING_CREDIT.exec(line)?.groups?.['names'];
  if (names !== undefined) return stripMarks(names);
  if (opensWith(wordsOf(line).join(' '), CREDIT_OPENINGS)) return null;
  const byline = stripMarks(line.slice(bylineOpeningLength(line)));
  return byline === '' ? null : byline;
}

/** Where nobody is named, the one handle the article gives is its writer's: "@ida_quill" of "Twitter: @ida_quill". */
function findHandle(text: string, furniture: readonly Furniture[]): string | null {
  const lines = furniture.filter(({ kind }) => kind === 'handle').map(({ start, end }) => text.slice(start, end));
  const handles = lines.flatMap((line) => line.match(/(?<![\p{L}\p{N}.])@\w{2,30}/gu) ?? []);
  const [handle] = handles;
  return handle !== undefined && handles.length === 1 ? handle : null;
}

/** A line without the emphasis, heading marks and spaces at its ends: still a slice of the source. */
function stripMarks(line: string): string {
  let start = 0;
  let end = line.length;
  while (start < end && /[\s*_]/.test(line.charAt(start))) start += 1;
  while (end > start && /[\s*_#]/.test(line.charAt(end - 1))) end -= 1;
  return line.slice(start, end);
}
