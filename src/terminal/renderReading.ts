import type { Article, Furniture, Link, Sentence } from '../article/article.ts';
import type { Attribution } from '../attribution/attribution.ts';
import { attributionsOf } from '../attribution/attributionsOf.ts';
import type { Inline } from '../reply/reply.ts';
import { indent, layOut, type Margin, type StyledText, styledLine, styledWhole } from './layout.ts';
import type { Screen } from './screen.ts';
import { visibleLine } from './visibleText.ts';

/**
 * How an article was read, in the source's order: numbered sentences by paragraph, furniture dimmed beneath its kind; then who
 * says what, and links.
 */
export function renderReading(article: Article, screen: Screen): string {
  const sections = [
    titleLines(article, screen),
    ...bodySections(article, screen),
    ...attributionSections(article, screen),
    ...linkSections(article, screen),
  ];
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

function attributionSections(article: Article, screen: Screen): string[][] {
  const attributions = attributionsOf(article);
  if (attributions.length === 0) return [];
  return [
    [screen.paint('strong', 'Attributions'), ...attributions.flatMap((one) => attributionLines(article, one, screen))],
  ];
}

const bullet: Margin = { first: '  • ', others: '    ', columns: 4 };

/** Who says it and how that is known; below, what is attributed, a gap in it marked. */
function attributionLines({ text }: Article, attribution: Attribution, screen: Screen): string[] {
  const { speaker, role, via, cue, content, act, mode, confidence } = attribution;
  const details = [
    role,
    ...via.map((outlet) => `via ${outlet}`),
    cue && `“${text.slice(cue.start, cue.end)}”`,
    act === 'stance' ? 'stance' : mode,
    `${confidence} confidence`,
  ].filter((one) => one !== null);
  const name: Inline = speaker === null ? 'source not named' : { strong: speaker };
  const said = content.map(({ start, end }) => text.slice(start, end)).join(' […] ');
  return [
    ...layOut(styledLine([name, { quiet: ` · ${details.join(' · ')}` }]), screen, bullet),
    ...layOut({ text: said, marks: [] }, screen, indent(bullet.columns)),
  ];
}

function linkSections({ links }: Article, screen: Screen): string[][] {
  if (links.length === 0) return [];
  return [[screen.paint('strong', 'Links'), ...links.flatMap((link) => linkLines(link, screen))]];
}

function linkLines({ title, summary, url }: Link, screen: Screen): string[] {
  return [
    ...layOut({ text: title, marks: [] }, screen, bullet),
    ...(summary === null ? [] : layOut(styledWhole(summary, 'quiet'), screen, indent(4))),
    ...addressLines(url, screen).map((line) => `    ${line}`),
  ];
}

/** On a line of its own, never broken, so that it can be copied. */
function addressLines(url: string | null, screen: Screen): string[] {
  return url === null ? [] : [screen.paint('quiet', visibleLine(url))];
}
