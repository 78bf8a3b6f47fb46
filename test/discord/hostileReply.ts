import fc from 'fast-check';
import type { AttributedPart } from '../../src/attribution/attributionsWithin.ts';
import { attributionLines } from '../../src/reply/attributionLines.ts';
import type { LikelyView, Part, PassagesView, Quotation, Reply, View } from '../../src/reply/reply.ts';

const FRAGMENTS = [
  ...['*', '**', '_', '~~', '||', '`', '```', '\\', '# ', '- ', '1. ', '> ', '>>> ', '-# ', '[a](https://x.example)'],
  ...['@everyone', '<@100000000000000004>', '<t:0:R>', ':wave:', '.', ':', '\n', '\r\n', '\u2028', '\t', ' ', '  '],
  ...['\0', '\u202e', '\u200b', '\ud83d', '\ude00', '😀', '👩‍🚀', 'word', 'longer words of prose, ', 'é', 'שלום', '文'],
];

/** Text an ill-meaning article could have, up to `longest` code units. */
const hostileText = (longest: number): fc.Arbitrary<string> =>
  fc
    .tuple(fc.array(fc.constantFrom(...FRAGMENTS), { minLength: 1, maxLength: 12 }), fc.integer({ min: 1, max: 900 }))
    .map(([fragments, times]) => fragments.join('').repeat(times).slice(0, longest))
    .map((text) => `${text}x`.slice(-longest));

const name = fc.oneof(hostileText(120), hostileText(900));

/** Who says a sentence of an ill-meaning article: names that do what they can, up to the lengths that are shown and beyond. */
export const attributedPart: fc.Arbitrary<AttributedPart> = fc.record({
  speaker: fc.option(name),
  role: fc.option(name),
  via: fc.array(hostileText(60), { maxLength: 2 }),
  act: fc.constantFrom('speech', 'stance'),
  mode: fc.constantFrom('direct', 'indirect', 'mixed'),
  confidence: fc.constantFrom('high', 'high', 'medium', 'low'),
  share: fc.double({ min: 0, max: 1, noNaN: true }),
  content: fc.constant([]),
  quotes: fc.constant([]),
  source: fc.constant(null),
  cue: fc.constant(null),
});

export const quotation: fc.Arbitrary<Quotation> = fc
  .record({
    text: fc.oneof({ weight: 3, arbitrary: hostileText(300) }, { weight: 1, arbitrary: hostileText(7_000) }),
    cuts: fc.uniqueArray(fc.nat(6_999), { maxLength: 8 }),
    place: fc.option(fc.record({ paragraph: fc.integer({ min: 1, max: 9_999 }), of: fc.constant(9_999) })),
    note: fc.option(fc.constantFrom('passage 1 of 5', 'passage 5 of 5 · also in ¶ 9998, ¶ 9997, ¶ 9996 and 9995 more')),
    attribution: fc.array(attributedPart, { maxLength: 5 }).map(attributionLines),
  })
  .map(({ text, cuts, place, note, attribution }) => {
    const inside = cuts.filter((cut) => cut < text.length).sort((a, b) => a - b);
    const pairs = inside.flatMap((start, i) => (i % 2 === 0 ? [{ start, end: inside[i + 1] ?? text.length }] : []));
    return { kind: 'quotation', text, sentence: 0, matches: pairs, place, attribution, note };
  });

const statement = hostileText(200).map((words) => ({ kind: 'statement', line: [words, { strong: words }] }) as const);

const listing = fc.array(fc.tuple(hostileText(800), fc.option(hostileText(900))), { minLength: 1, maxLength: 12 }).map(
  (items) =>
    ({
      kind: 'listing',
      heading: ['A heading'],
      items: items.map(([title, detail]) => ({
        line: [{ strong: title }, { quiet: ' · also here' }],
        detail: detail === null ? null : [detail],
      })),
    }) as const,
);

/** Replies of every shape that commands give, with text of every kind; each quotation is of another sentence. */
export const hostileReply: fc.Arbitrary<Reply> = fc
  .record({
    tone: fc.constantFrom('answer', 'uncertain', 'notice', 'problem'),
    asked: fc.option(hostileText(200)),
    head: fc.array(statement, { maxLength: 1 }),
    blocks: fc.oneof<fc.Arbitrary<readonly Part[]>[]>(
      fc.array(quotation, { minLength: 1, maxLength: 10 }),
      fc.array(listing, { minLength: 1, maxLength: 2 }),
      fc.array(statement, { minLength: 1, maxLength: 1 }),
    ),
    paged: fc.boolean(),
    opensContext: fc.boolean(),
    source: fc.option(
      fc.record({
        title: hostileText(500),
        details: fc.option(hostileText(500)),
        url: fc.option(
          fc.constantFrom('https://news.example/a', `https://news.example/${'b'.repeat(600)}`, 'http://news.example'),
        ),
        opensAt: fc.option(hostileText(600)),
      }),
    ),
    terms: fc.array(fc.constantFrom('abc', 'd-_', '012'), { maxLength: 30 }),
    titles: fc.array(hostileText(300), { maxLength: 3 }),
    kind: fc.constantFrom('answer', 'likely', 'nearest', 'passages', 'parts'),
    together: fc.integer({ min: 1, max: 3 }),
  })
  .map(({ terms, kind, blocks, titles, together, ...rest }) => ({
    ...rest,
    ...(rest.paged ? { together } : {}),
    ...(titles.length > 0
      ? { others: titles.map((title, i) => ({ title, view: otherView(`other-${i}`, terms) })) }
      : {}),
    blocks: blocks.map((block, sentence) => (block.kind === 'quotation' ? { ...block, sentence } : block)),
    view: viewOf(kind, { article: 'an-article', version: '0123456789ab', sentences: [0, 1, 2, 3, 4], terms }, together),
  }));

function viewOf(kind: (PassagesView | LikelyView)['kind'], view: Omit<PassagesView, 'kind'>, together: number): View {
  return kind === 'likely' ? { ...view, kind, together } : { ...view, kind };
}

function otherView(article: string, terms: readonly string[]): View {
  return { kind: 'answer', article, version: 'ba9876543210', sentences: [3, 1], terms };
}

/** The characters that Markdown as this project writes it shows: escapes undone, marks of bold left out. */
function unescaped(markdown: string): string {
  return markdown.replace(/\\([^0-9A-Za-z\s])|\*\*/g, '$1');
}

/** The words of the block quotes in a text, line by line. */
export function quotedWords(markdown: string): string {
  const lines = markdown.split('\n').filter((line) => line.startsWith('> '));
  return unescaped(lines.map((line) => line.slice(2)).join('\n'));
}
