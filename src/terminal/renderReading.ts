import type { Article, Furniture, Link, Sentence } from '../article/article.ts';
import { indent, layOut, type Margin, type StyledText, styledWhole } from './layout.ts';
import type { Screen } from './screen.ts';
import { visibleLine } from './visibleText.ts';

/** How an article was read, in the source's order: numbered sentences by paragraph, furniture dimmed beneath its kind, links. */
export function renderReading(article: Article, screen: Screen): string {
  const sections = [titleLines(article, screen), ...bodySections(article, screen), ...linkSections(article, screen)];
  return sections.map((lines) => lines.join('\n')).join('\n\n');
}

function titleLines(article: Article, screen: Screen): string[] {
  const details = [article.byline, article.publisher, article.published].filter((one) => one !== null).join(' · ');
  const size = `${counted(article.sentences, 'sentence')} in ${counted(article.paragraphs, 'paragraph')}`;
  return [
    ...layOut(styledWhole(article.title ?? article.id, 'strong'), screen),
    ...layOut(styledWhole(details, 'quiet'), screen),
    ...addressLines(article.url, screen),
    ...layOut(styledWhole(size, 'quiet'), screen),
  ];
}

const counted = ({ length }: readonly unknown[], noun: string): string => `${length} ${noun}${length === 1 ? '' : 's'}`;

function bodySections(article: Article, screen: Screen): string[][] {
  const numberColumns = String(article.sentences.length).length;
  const paragraphs = new Map<number, string[]>();
  for (const [index, sentence] of article.sentences.entries()) {
    const lines = paragraphs.get(sentence.paragraph) ?? [screen.paint('quiet', `¶ ${sentence.paragraph + 1}`)];
    paragraphs.set(sentence.paragraph, lines);
    lines.push(...sentenceLines(article, sentence, String(index + 1).padStart(numberColumns), screen));
  }
  const placed = [
    ...[...paragraphs].map(([paragraph, lines]) => ({ start: article.paragraphs[paragraph]?.start ?? 0, lines })),
    ...article.furniture.map((piece) => ({ start: piece.start, lines: furnitureLines(article, piece, screen) })),
  ];
  return placed.sort((one, other) => one.start - other.start).map(({ lines }) => lines);
}

function sentenceLines({ text }: Article, sentence: Sentence, number: string, screen: Screen): string[] {
  const { start, end, quoteStart } = sentence;
  const margin: Margin = {
    first: `  ${screen.paint('quiet', number)}  `,
    others: ' '.repeat(number.length + 4),
    columns: number.length + 4,
  };
  const hasDateline = quoteStart > start;
  const marks: StyledText['marks'] = hasDateline ? [{ start: 0, end: quoteStart - start, style: 'quiet' }] : [];
  const label = hasDateline ? layOut(styledWhole('[dateline]', 'quiet'), screen, indent(margin.columns)) : [];
  return [...label, ...layOut({ text: text.slice(start, end), marks }, screen, margin)];
}

function furnitureLines({ text }: Article, { start, end, kind }: Furniture, screen: Screen): string[] {
  return [
    screen.paint('quiet', `[${kind}]`),
    ...layOut(styledWhole(text.slice(start, end), 'quiet'), screen, indent(2)),
  ];
}

function linkSections({ links }: Article, screen: Screen): string[][] {
  if (links.length === 0) return [];
  return [[screen.paint('strong', 'Links'), ...links.flatMap((link) => linkLines(link, screen))]];
}

function linkLines({ title, summary, url }: Link, screen: Screen): string[] {
  return [
    ...layOut({ text: title, marks: [] }, screen, { first: '  • ', others: '    ', columns: 4 }),
    ...(summary === null ? [] : layOut(styledWhole(summary, 'quiet'), screen, indent(4))),
    ...addressLines(url, screen).map((line) => `    ${line}`),
  ];
}

/** On a line of its own, never broken, so that it can be copied. */
function addressLines(url: string | null, screen: Screen): string[] {
  return url === null ? [] : [screen.paint('quiet', visibleLine(url))];
}
