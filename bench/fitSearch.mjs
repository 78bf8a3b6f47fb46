// Fits the weights of src/search/rank.ts and src/search/confidence.ts and prints them.
//
//   npm run build && node bench/fitSearch.mjs retrieval.json.gz
//
// The confidence depends on the ranking: put the ranking's weights in, build, and fit the confidence again, alone:
//
//   npm run build && node bench/fitSearch.mjs retrieval.json.gz confidence
//
// The weights for questions about speech stand apart, so that they change nothing else: in speechSearch.ts and
// speechConfidence.ts, fitted with the others as they are:
//
//   npm run build && node bench/fitSearch.mjs retrieval.json.gz speech
//
// Data: a gzipped JSON file { items: [{ title, paragraphs, questions: [{ question, paragraph, starts }] }] }, here the even-indexed
// articles of the SQuAD 2.0 development set (CC BY-SA 4.0), each also cut into short articles of five paragraphs; and the
// project's own articles and questions under test/fixtures. Nothing of the data goes into the program but these numbers.

import { confidenceWeights } from '../dist/search/confidence.js';
import { rankingWeights, weigh } from '../dist/search/rank.js';
import { speechConfidenceWeights } from '../dist/search/speechConfidence.js';
import { speechWeights } from '../dist/search/speechSearch.js';
import { examine, fixtureCases, speechCases, squadCases } from './searchExamples.mjs';

/** How much one example of each set counts. */
const RANKING_WEIGHTS = { long: 1, fixture: 4 };
const CONFIDENCE_WEIGHTS = { long: 1, short: 0.4, fixture: 3 };
/** Chosen by hand: what is added to the log-odds, and taken off again by length; see withLeniency. */
const LENIENCY = { constant: 1.5, perLength: 1.95 };
/** Unanswerable questions are the rarer ones among the fixtures. */
const OPEN_WEIGHT = 2;

/**
 * Moves the log-odds by the article's length so that 0 is where we want to begin answering. The examples of long articles are half
 * off-topic questions, which people seldom ask; in a short article a missed answer costs more than a near miss shown.
 */
function withLeniency({ bias, length, ...others }) {
  return { bias: bias + LENIENCY.constant, ...others, length: length - LENIENCY.perLength };
}

/**
 * What is weighed of an examined case, by words or with vectors: `offsets` are what the sentences score beside the features
 * whose weights are fitted.
 */
function example(examined, side) {
  const { speech, ranked, evidence, speechEvidence } = examined[side];
  if (fitsSpeech && !speech) return null;
  return {
    set: examined.set,
    answerable: examined.gold.length > 0,
    evidence: fitsSpeech ? speechEvidence : evidence,
    features: ranked.map((one) => (fitsSpeech ? one.speech : one.features)),
    offsets: ranked.map(({ features }) => (fitsSpeech ? weigh(features, rankingWeights[side]) : 0)),
    right: ranked.map(examined.right),
  };
}

/** Listwise softmax with Adam: raises the share of the right sentences' exponentiated scores. */
function fitRanking(examples, names, { rounds = 200, rate = 0.3, decay = 0.001 } = {}) {
  const groups = examples
    .filter(({ set, right }) => RANKING_WEIGHTS[set] && right.includes(true))
    .map(({ set, features, offsets, right }) => ({
      weight: RANKING_WEIGHTS[set],
      rows: features.map((one) => names.map((name) => one[name])),
      offsets,
      right,
    }));
  const scale = names.map((_, k) => spread(groups.flatMap(({ rows }) => rows.map((row) => row[k]))));
  const total = sum(groups.map(({ weight }) => weight));
  const weights = names.map(() => 0);
  const [first, second] = [names.map(() => 0), names.map(() => 0)];
  for (let round = 1; round <= rounds; round++) {
    const gradient = weights.map((weight) => decay * weight);
    for (const { weight, rows, offsets, right } of groups) {
      const scores = rows.map((row, i) => offsets[i] + sum(row.map((value, k) => (weights[k] * value) / scale[k])));
      const highest = Math.max(...scores);
      const shares = scores.map((score) => Math.exp(score - highest));
      const all = sum(shares);
      const good = sum(shares.filter((_, i) => right[i]));
      rows.forEach((row, i) => {
        const pull = ((shares[i] / all - (right[i] ? shares[i] / good : 0)) * weight) / total;
        row.forEach((value, k) => {
          gradient[k] += (pull * value) / scale[k];
        });
      });
    }
    gradient.forEach((slope, k) => {
      first[k] = 0.9 * first[k] + 0.1 * slope;
      second[k] = 0.999 * second[k] + 0.001 * slope ** 2;
      const step = first[k] / (1 - 0.9 ** round) / (Math.sqrt(second[k] / (1 - 0.999 ** round)) + 1e-8);
      weights[k] -= (round < 0.7 * rounds ? rate : rate / 5) * step;
    });
  }
  return Object.fromEntries(names.map((name, k) => [name, weights[k] / scale[k]]));
}

/**
 * Logistic regression by Newton's method, ridge 0.5. An answerable question whose best sentence is wrong is neither a good nor a
 * bad example, and left out.
 */
function fitConfidence(examples, known) {
  const used = examples.filter(({ answerable, right, evidence }) => evidence && (!answerable || right[0]));
  const names = Object.keys(known).filter((name) => name !== 'bias');
  const rows = used.map(({ evidence }) => [1, ...names.map((name) => evidence[name])]);
  const labels = used.map(({ answerable }) => (answerable ? 1 : 0));
  const importance = used.map(
    ({ set, answerable }) => CONFIDENCE_WEIGHTS[set] * (set === 'fixture' && !answerable ? OPEN_WEIGHT : 1),
  );
  let weights = rows[0].map(() => 0);
  for (let round = 0; round < 25; round++) {
    const gradient = weights.map((weight, k) => (k ? -0.5 * weight : 0));
    const curvature = weights.map((_, k) => weights.map((_, j) => (k === j ? (k ? 0.5 : 1e-6) : 0)));
    rows.forEach((row, i) => {
      const share = 1 / (1 + Math.exp(-sum(row.map((value, k) => value * weights[k]))));
      row.forEach((value, k) => {
        gradient[k] += (labels[i] - share) * importance[i] * value;
        row.forEach((other, j) => {
          curvature[k][j] += share * (1 - share) * importance[i] * value * other;
        });
      });
    });
    const step = solve(curvature, gradient);
    weights = weights.map((weight, k) => weight + step[k]);
    if (Math.max(...step.map(Math.abs)) < 1e-6) break;
  }
  return Object.fromEntries(['bias', ...names].map((name, k) => [name, weights[k]]));
}

/** Gauss–Jordan elimination with partial pivoting. */
function solve(matrix, vector) {
  const rows = matrix.map((row, i) => [...row, vector[i]]);
  rows.forEach((_, column) => {
    let pivot = column;
    for (let row = column; row < rows.length; row++)
      if (Math.abs(rows[row][column]) > Math.abs(rows[pivot][column])) pivot = row;
    [rows[column], rows[pivot]] = [rows[pivot], rows[column]];
    rows.forEach((row, i) => {
      if (i === column) return;
      const factor = row[column] / rows[column][column];
      row.forEach((_, k) => {
        row[k] -= factor * rows[column][k];
      });
    });
  });
  return rows.map((row, i) => row.at(-1) / row[i]);
}

function sum(values) {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

function spread(values) {
  const mean = sum(values) / values.length;
  return Math.sqrt(sum(values.map((value) => (value - mean) ** 2)) / values.length) || 1;
}

const print = (title, weights) => {
  console.log(title);
  for (const [name, weight] of Object.entries(weights)) console.log(`  ${name}: ${weight.toFixed(2)},`);
};

const [path, only] = process.argv.slice(2);
if (!path) {
  console.error('usage: node bench/fitSearch.mjs retrieval.json.gz [confidence | speech]');
  process.exit(2);
}
/** Without it, questions about speech are examples like any other. */
const fitsSpeech = only === 'speech';
const { items } = JSON.parse(gunzipSync(readFileSync(path)));
const examples = [...squadExamples(items), ...fixtureExamples(), ...(fitsSpeech ? speechExamples() : [])].filter(
  Boolean,
);
if (fitsSpeech) {
  // Four weights from some 250 questions need little holding back.
  print('speech ranking', fitRanking(examples, Object.keys(speechWeights), { decay: 0.0001 }));
  print('speech confidence', fitConfidence(examples, speechConfidenceWeights));
} else {
  if (only !== 'confidence') print('ranking', fitRanking(examples, Object.keys(rankingWeights)));
  print('confidence', withLeniency(fitConfidence(examples, confidenceWeights)));
}
