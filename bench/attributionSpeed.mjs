// How long it takes to tell who says what, and what memory that needs. One process, one core.
//
//   npm run build && node bench/attributionSpeed.mjs
//
// The text is that of the bundled article and of the labelled ones under test/fixtures, one after the other, cut between
// paragraphs into articles of about 5, 50 and 500 kB (the last repeats it). Prints, in milliseconds by the clock, which others who
// use the machine lengthen:
//   start-up   the first attribution of a process, which loads the tagger's model and the lists of given names
//   5 kB       median and 95th percentile over all such articles, several rounds after a warm-up; the bar is 30 ms
//   per kB     medians for the three sizes: alike where the time grows with the length alone
//   hostile    100 kB of one thing over and over; the slowest one's bar is 2 s
//   memory     held after all of this (exactly with --expose-gc), and the most the process had
// The times are of `attribute` alone: reading the article proper is not in them. Exits with status 1 where a bar is missed.

import { performance } from 'node:perf_hooks';
import { readArticle } from '../dist/article/readArticle.js';
import { attribute } from '../dist/attribution/attribute.js';
import { readLabelledArticles } from './readLabelledArticles.mjs';

const FIXTURES = new URL('../test/fixtures/', import.meta.url);
const ROUNDS = { 5: 5, 50: 5, 500: 3 };
const WARM_UP_ROUNDS = 3;
const HOSTILE_LENGTH = 100_000;
const BARS = { median: 30, hostile: 2_000 };

/** Each is repeated up to HOSTILE_LENGTH characters. */
const HOSTILE = {
  'quotation marks': '"',
  'curly quotation marks': '“',
  'single quotation marks': "' ",
  'quoted words': '“so” ',
  capitals: 'Anna Berg ',
  'capital letters': 'A',
  'one long word': 'a',
  'he said': 'he said ',
  'said he said she': 'said Anna Berg, who said Ben Cole said ',
  'reported clauses': 'he said that ',
  according: 'according to ',
  commas: ', ',
  'names in a list': 'Anna Berg, ',
  'nested brackets': '(',
  'brackets that close': '(a) ',
  who: 'who ',
  and: 'and ',
  'of the': 'of the head ',
  pronouns: 'they ',
  roles: 'the deputy chief executive ',
  'people without end': 'Mr. Anna Berg said he knew her. ',
  'open quotations': '“He said so.\n\n',
  colons: 'BERG: ',
  'turns of a conversation': 'BERG: Yes.\n\nCOLE: No.\n\n',
  hyphens: 'well-',
  digits: '1,',
  'one sentence of words': 'the boats that the men who the town knew built sank and ',
};

const startUp = timed(() => attribute(articleOf('first', 'The weir will hold, the miller said on Monday.')));
print('start-up', shown(startUp));

const paragraphs = readLabelledArticles(FIXTURES, readArticle).flatMap(({ article }) =>
  article.paragraphs.map(({ start, end }) => article.text.slice(start, end)),
);
const articlesOf = { 5: cut(5_000), 50: cut(50_000), 500: [repeated(500_000)] };
for (let round = 0; round < WARM_UP_ROUNDS; round++) for (const article of articlesOf[5]) attribute(article);

const measured = Object.entries(articlesOf).map(([size, articles]) => ({
  size,
  times: timesOf(articles, ROUNDS[size]),
}));
const [{ times: ofFive }] = measured;
const typical = percentile(
  ofFive.map(({ ms }) => ms),
  0.5,
);
const slow = percentile(
  ofFive.map(({ ms }) => ms),
  0.95,
);
const extent = `${articlesOf[5].length} articles, ${ROUNDS[5]} rounds`;
print('5 kB', `median ${shown(typical)}, 95th percentile ${shown(slow)}, ${extent}`);
for (const { size, times } of measured) {
  const perKilobyte = times.map(({ kilobytes, ms }) => ms / kilobytes);
  print('per kB', `${shown(percentile(perKilobyte, 0.5))} in ${size} kB`);
}

const hostile = Object.entries(HOSTILE)
  .map(([name, unit]) => ({ name, article: hostileArticle(unit) }))
  .filter(({ article }) => article !== null)
  .map(({ name, article }) => ({ name, ms: timed(() => attribute(article)) }))
  .sort((one, other) => other.ms - one.ms);
for (const { name, ms } of hostile) print('hostile', `${shown(ms).padStart(9)}  ${name}`);

globalThis.gc?.();
const { heapUsed } = process.memoryUsage();
print(
  'memory',
  `${megabytes(heapUsed)} MB of heap held, ${megabytes(1024 * process.resourceUsage().maxRSS)} MB at most`,
);

const isMissed = typical > BARS.median || hostile.some(({ ms }) => ms > BARS.hostile);
if (isMissed) console.log(`A bar is missed: ${BARS.median} ms for 5 kB, ${BARS.hostile} ms for hostile text.`);
process.exitCode = isMissed ? 1 : 0;

function print(what, figures) {
  console.log(`${what.padEnd(10)} ${figures}`);
}

function articleOf(id, raw) {
  const reading = readArticle(id, raw);
  if (!('article' in reading)) throw new Error(`The article ${id} cannot be read: ${reading.problem.kind}.`);
  return reading.article;
}

/** Null where nothing of it is an article: then there is nothing to attribute either. */
function hostileArticle(unit) {
  const raw = unit.repeat(Math.ceil(HOSTILE_LENGTH / unit.length)).slice(0, HOSTILE_LENGTH);
  const reading = readArticle('hostile', raw);
  return 'article' in reading ? reading.article : null;
}

/** Articles of whole paragraphs, each as long as `length` characters or a little longer; what is left over is not used. */
function cut(length) {
  const articles = [];
  let piece = [];
  let soFar = 0;
  for (const paragraph of paragraphs) {
    piece.push(paragraph);
    soFar += paragraph.length + 2;
    if (soFar < length) continue;
    articles.push(articleOf(`piece-${articles.length}`, piece.join('\n\n')));
    piece = [];
    soFar = 0;
  }
  return articles;
}

function repeated(length) {
  const all = paragraphs.join('\n\n');
  return articleOf(
    'repeated',
    Array.from({ length: Math.ceil(length / all.length) }, () => all)
      .join('\n\n')
      .slice(0, length),
  );
}

function timesOf(articles, rounds) {
  return Array.from({ length: rounds }, () =>
    articles.map((article) => ({ kilobytes: article.text.length / 1_000, ms: timed(() => attribute(article)) })),
  ).flat();
}

/** Milliseconds. */
function timed(run) {
  const started = performance.now();
  run();
  return performance.now() - started;
}

function percentile(values, share) {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
}

function shown(ms) {
  return `${ms.toFixed(ms < 10 ? 2 : 1)} ms`;
}

function megabytes(bytes) {
  return (bytes / 1_048_576).toFixed(0);
}
