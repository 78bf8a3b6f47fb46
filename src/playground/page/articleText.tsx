import type { JSX } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Span } from '../../article/article.ts';
import type { Reading } from '../pageProtocol.ts';
import { type Block, blocksOf, type Run, runsOf, wordsOf } from './readingRuns.ts';
import { speakerClasses } from './speakerColours.ts';
import { attributionNotes, speakerName } from './speakerWords.ts';

/** Sentences to show as those that a card quotes. */
export interface Shown extends Span {
  /** Of the article that the offsets belong to. */
  readonly version: string;
  /** Words that a card shows in bold. */
  readonly matches: readonly Span[];
}

interface Tip {
  readonly attribution: number;
  readonly over: DOMRect;
}

export interface ArticleTextProps {
  readonly reading: Reading;
  readonly shown: Shown | null;
  /** Index of the one speaker whose words stand out; null for all. */
  readonly only: number | null;
}

/** The whole reading: numbered sentences, furniture dimmed under its kind, what is attributed in its speaker's colour. */
export function ArticleText({ reading, shown, only }: ArticleTextProps): JSX.Element {
  const root = useRef<HTMLDivElement>(null);
  const [tip, setTip] = useState<Tip | null>(null);
  const blocks = useMemo(() => blocksOf(reading), [reading]);
  const runs = useMemo(() => runsOf(reading), [reading]);
  const colours = useMemo(() => speakerClasses(reading), [reading]);

  useLayoutEffect(() => {
    setTip(null);
    const first = root.current?.querySelector<HTMLElement>('.sentence.shown');
    if (!first) return;
    first.scrollIntoView({ block: 'center', behavior: 'instant' });
    first.focus({ preventScroll: true });
  }, [shown]);

  const showTip = (event: Event): void => {
    const over = attributedAt(event.target);
    setTip(over === null ? null : { attribution: Number(over.dataset['attribution']), over: nearestBox(over, event) });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') setTip(null);
    const step = STEPS[event.key];
    const from = attributedAt(event.target);
    if (step === undefined || from === null) return;
    const all = [...(root.current?.querySelectorAll<HTMLElement>('[data-attribution]') ?? [])];
    const next = all[all.indexOf(from) + step];
    if (next === undefined) return;
    event.preventDefault();
    from.tabIndex = -1;
    next.tabIndex = 0;
    next.focus();
  };

  // One stop for the keyboard: the arrows go on from there.
  const firstAttributed = runs.findIndex((some) => some.some(({ attribution }) => attribution !== null));
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it listens for the words in it, which are those one acts on.
    <div
      class="article-text"
      ref={root}
      onPointerOver={showTip}
      onPointerLeave={() => setTip(null)}
      onFocusIn={showTip}
      onFocusOut={() => setTip(null)}
      onClick={showTip}
      onKeyDown={onKeyDown}
    >
      {blocks.map((block) =>
        block.kind === 'furniture' ? (
          <FurnitureBlock key={`f${block.furniture}`} reading={reading} index={block.furniture} />
        ) : (
          <Paragraph
            key={block.paragraph}
            reading={reading}
            block={block}
            runs={runs}
            colours={colours}
            only={only}
            firstAttributed={firstAttributed}
            shown={overlaps(shown, reading.paragraphs[block.paragraph]) ? shown : null}
          />
        ),
      )}
      {tip === null ? null : <AttributionTip reading={reading} colours={colours} tip={tip} />}
    </div>
  );
}

const STEPS: Readonly<Record<string, number | undefined>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

function attributedAt(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-attribution]') : null;
}

/** Of words that go over several lines, the line that was pointed at. */
function nearestBox(element: HTMLElement, event: Event): DOMRect {
  const boxes = [...element.getClientRects()];
  const y = event instanceof MouseEvent && event.type !== 'focusin' ? event.clientY : null;
  return (
    boxes.find(({ top, bottom }) => y !== null && top <= y && y <= bottom) ??
    boxes[0] ??
    element.getBoundingClientRect()
  );
}

function overlaps(shown: Shown | null, span: Span | undefined): boolean {
  return shown !== null && span !== undefined && shown.start < span.end && span.start < shown.end;
}

interface ParagraphProps extends ArticleTextProps {
  readonly block: Extract<Block, { kind: 'paragraph' }>;
  readonly runs: readonly (readonly Run[])[];
  readonly colours: readonly string[];
  /** Index of the sentence with the first attribution. */
  readonly firstAttributed: number;
}

/** The same element again where nothing about it has changed: of a long article the others are not gone through anew. */
function Paragraph({ reading, block, runs, colours, shown, only, firstAttributed }: ParagraphProps): JSX.Element {
  return useMemo(
    () => paragraph({ reading, block, runs, colours, shown, only, firstAttributed }),
    [reading, block, runs, colours, shown, only, firstAttributed],
  );
}

function paragraph({ reading, block, runs, colours, shown, only, firstAttributed }: ParagraphProps): JSX.Element {
  return (
    <div class="paragraph">
      <span class="margin">¶ {block.paragraph + 1}</span>
      <p dir="auto">
        {block.sentences.map((index) => {
          const sentence = reading.sentences[index];
          const isShown = overlaps(shown, sentence);
          const own = runs[index] ?? [];
          return (
            <span
              key={index}
              class={`sentence${isShown ? ' shown' : ''}`}
              data-number={index + 1}
              tabIndex={isShown ? -1 : undefined}
              {...(isShown ? { role: 'group', 'aria-label': `Sentence ${index + 1}, quoted in the channel` } : {})}
            >
              {own.map((run, i) => (
                <RunText
                  key={run.start}
                  reading={reading}
                  run={run}
                  colours={colours}
                  matches={isShown ? (shown?.matches ?? []) : []}
                  only={only}
                  isFirst={index === firstAttributed && own.findIndex(({ attribution }) => attribution !== null) === i}
                />
              ))}{' '}
            </span>
          );
        })}
      </p>
    </div>
  );
}

interface RunTextProps {
  readonly reading: Reading;
  readonly run: Run;
  readonly colours: readonly string[];
  readonly matches: readonly Span[];
  readonly only: number | null;
  readonly isFirst: boolean;
}

function RunText({ reading, run, colours, matches, only, isFirst }: RunTextProps): JSX.Element {
  const text = wordsOf(run, matches).map(({ start, end, isMatched }) => {
    const words = reading.text.slice(start, end);
    return isMatched ? <b key={start}>{words}</b> : words;
  });
  const attribution = run.attribution === null ? undefined : reading.attributions[run.attribution];
  if (attribution === undefined) return run.isDateline ? <span class="dateline">{text}</span> : <span>{text}</span>;
  const isDimmed = only !== null && only !== attribution.speaker;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button's box does not break over lines as words do.
    <span
      role="button"
      tabIndex={isFirst ? 0 : -1}
      class={`attributed ${run.part} ${isDimmed ? 'dimmed' : colours[attribution.speaker]} ${attribution.confidence}`}
      data-attribution={run.attribution}
      aria-describedby="attribution-tip"
    >
      {text}
    </span>
  );
}

function FurnitureBlock({ reading, index }: { reading: Reading; index: number }): JSX.Element | null {
  const piece = reading.furniture[index];
  if (piece === undefined) return null;
  return (
    <div class="furniture">
      <span class="margin">{piece.kind.replace('-', ' ')}</span>
      <p dir="auto">{reading.text.slice(piece.start, piece.end)}</p>
    </div>
  );
}

/** CSS pixels between a note, the words it is on, and the edges of the window. */
const GAP = 6;

interface AttributionTipProps {
  readonly reading: Reading;
  readonly colours: readonly string[];
  readonly tip: Tip;
}

/** Who says the words beneath it, and how sure that is. */
function AttributionTip({ reading, colours, tip }: AttributionTipProps): JSX.Element | null {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const note = box.current;
    if (note === null) return;
    const { left, top, bottom } = tip.over;
    const isRoomBelow = bottom + GAP + note.offsetHeight < innerHeight;
    note.style.left = `${Math.max(GAP, Math.min(left, innerWidth - note.offsetWidth - GAP))}px`;
    note.style.top = `${isRoomBelow ? bottom + GAP : top - GAP - note.offsetHeight}px`;
  }, [tip]);
  const attribution = reading.attributions[tip.attribution];
  const speaker = attribution && reading.speakers[attribution.speaker];
  if (attribution === undefined || speaker === undefined) return null;
  return (
    <div class="attribution-tip" id="attribution-tip" role="tooltip" ref={box}>
      <strong class={colours[attribution.speaker] ?? ''}>{speakerName(speaker)}</strong>
      {attributionNotes(attribution, reading.text).map((note) => (
        <span key={note}>{note}</span>
      ))}
    </div>
  );
}
