import type { Span } from '../../article/article.ts';
import { firstEndingBehind } from '../../article/firstEndingBehind.ts';
import type { Reading } from '../pageProtocol.ts';

/** What a run of a sentence is to an attribution: what is said, who says it, or the words that mark it. */
type RunPart = 'content' | 'source' | 'cue';

/** A stretch of a sentence that is alike throughout. */
export interface Run extends Span {
  /** Index into `Reading.attributions`; null for the article's own reporting. */
  readonly attribution: number | null;
  readonly part: RunPart | null;
  /** Furniture inside the sentence: never quoted nor searched. */
  readonly isDateline: boolean;
}

/** A paragraph with the indices of its sentences, or a piece of furniture, in the order of the text. */
export type Block =
  | { readonly kind: 'paragraph'; readonly paragraph: number; readonly sentences: readonly number[] }
  | { readonly kind: 'furniture'; readonly furniture: number };

export function blocksOf({ paragraphs, sentences, furniture }: Reading): readonly Block[] {
  const inParagraph = paragraphs.map((): number[] => []);
  for (const [index, { paragraph }] of sentences.entries()) inParagraph[paragraph]?.push(index);
  const placed = [
    ...paragraphs.map(({ start }, paragraph) => ({
      start,
      block: { kind: 'paragraph', paragraph, sentences: inParagraph[paragraph] ?? [] } as const,
    })),
    ...furniture.map(({ start }, index) => ({ start, block: { kind: 'furniture', furniture: index } as const })),
  ];
  return placed.sort((one, other) => one.start - other.start).map(({ block }) => block);
}

interface Mark extends Span {
  readonly attribution: number;
  readonly part: RunPart;
}

/** The runs of every sentence, which cover it from its start to its end. Takes time in proportion to the text. */
export function runsOf({ sentences, attributions }: Reading): readonly (readonly Run[])[] {
  const marks = sentences.map((): Mark[] => []);
  const place = (span: Span | null, attribution: number, part: RunPart): void => {
    if (span === null) return;
    for (let at = firstEndingBehind(sentences, span.start); at < sentences.length; at++) {
      if ((sentences[at]?.start ?? span.end) >= span.end) break;
      marks[at]?.push({ ...span, attribution, part });
    }
  };
  for (const [index, { content, source, cue }] of attributions.entries()) {
    for (const span of content) place(span, index, 'content');
    place(source, index, 'source');
    place(cue, index, 'cue');
  }
  return sentences.map((sentence, at) => runsIn(sentence, marks[at] ?? []));
}

function runsIn(sentence: Reading['sentences'][number], marks: readonly Mark[]): readonly Run[] {
  const { start, end, quoteStart } = sentence;
  const runs: Run[] = [];
  for (const piece of pieces({ start, end }, [{ start, end: quoteStart }, ...marks])) {
    const over = marks.filter((mark) => mark.start <= piece.start && mark.end >= piece.end);
    // Who speaks stands outside what they say; inside it, the words are theirs.
    const said = over.filter(({ part }) => part === 'content').at(-1);
    const mark = said ?? over.at(-1);
    const attribution = mark?.attribution ?? null;
    runs.push({ ...piece, attribution, part: mark?.part ?? null, isDateline: piece.end <= quoteStart });
  }
  return runs;
}

/** A span cut at every edge of the others. */
function pieces({ start, end }: Span, others: readonly Span[]): readonly Span[] {
  const edges = others.flatMap((other) => [other.start, other.end]).filter((edge) => edge > start && edge < end);
  const cuts = [start, ...new Set(edges.sort((one, other) => one - other)), end];
  return cuts.slice(1).map((cut, i) => ({ start: cuts[i] ?? cut, end: cut }));
}

/** Words of a run that are all shown as matched, or none of them. */
interface Words extends Span {
  readonly isMatched: boolean;
}

/** A run cut where matched words begin and end. */
export function wordsOf(run: Run, matches: readonly Span[]): readonly Words[] {
  return pieces(run, matches).map((piece) => ({
    ...piece,
    isMatched: matches.some(({ start, end }) => start <= piece.start && piece.end <= end),
  }));
}
