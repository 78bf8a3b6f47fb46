// How long the encoder takes, and what memory it needs. Nothing is cached on the disk.
//
//   npm run build && node --expose-gc bench/encoderSpeed.mjs
//
// Prints, in milliseconds by the clock, which others who use the machine lengthen:
//   start-up    the first text of a process, which loads the model
//   article     each of the labelled articles under test/fixtures: all its sentences, windows and words
//   question    one sentence with twelve words that never came up, median and 95th percentile
//   known       the same with words that came up
//   while busy  the same as `question` while articles are being prepared
//   memory      of the whole process, before the model is loaded and after all of this

import { performance } from 'node:perf_hooks';
import { readArticle } from '../dist/article/readArticle.js';
import { SentenceEncoder } from '../dist/encoder/sentenceEncoder.js';
import { Vectors } from '../dist/encoder/vectors.js';
import { articleTexts } from '../dist/search/articleTexts.js';
import { readLabelledArticles } from './readLabelledArticles.mjs';

const FIXTURES = new URL('../test/fixtures/', import.meta.url);
const QUESTIONS = 100;
const WORDS = [
  'nurse',
  'bakery',
  'authority',
  'allotment',
  'city',
  'night',
  'people',
  'carry',
  'staff',
  'clean',
  'loop',
  'vote',
];

const articles = readLabelledArticles(FIXTURES, readArticle).map(({ article }) => article);
const before = resident();
const vectors = new Vectors({ encoder: new SentenceEncoder(), folder: null, textsOf: articleTexts, warn: console.log });

print('start-up', shown(await timed(() => vectors.encodeQuestion('weir', []))));
const half = articles.slice(0, articles.length / 2);
const times = [];
for (const article of half) times.push(await timed(() => vectors.prepare(article)));
const kilobytes = half.reduce((sum, { text }) => sum + text.length / 1_000, 0);
const total = times.reduce((sum, ms) => sum + ms, 0);
print('article', `${spread(times)}; ${shown(total / kilobytes)} a kB, ${half.length} articles`);
print('question', spread(await ask('first', true)));
print('known', spread(await ask('second', false)));
let isDone = false;
const busy = vectors.prepareAll(articles, () => isDone);
print('while busy', spread(await ask('third', true)));
isDone = true;
await busy;
globalThis.gc?.();
print('memory', `${before} MB before, ${resident()} MB after`);
await vectors.close();

async function ask(round, areNew) {
  const taken = [];
  for (let i = 0; i < QUESTIONS; i++) {
    const words = areNew ? WORDS.map((word, place) => `${word}${round[0]}${i}${place}`.slice(0, 9)) : WORDS;
    const question = `How many people a night does the ${round} loop ${i} carry through the city?`;
    taken.push(await timed(() => vectors.encodeQuestion(question, words)));
  }
  return taken;
}

async function timed(run) {
  const started = performance.now();
  await run();
  return performance.now() - started;
}

function spread(values) {
  const sorted = values.toSorted((one, other) => one - other);
  const at = (share) => shown(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]);
  return `median ${at(0.5)}, 95th percentile ${at(0.95)}`;
}

function shown(ms) {
  return `${ms.toFixed(0)} ms`;
}

function resident() {
  return (process.memoryUsage().rss / 1_048_576).toFixed(0);
}

function print(what, figures) {
  console.log(`${what.padEnd(10)} ${figures}`);
}
