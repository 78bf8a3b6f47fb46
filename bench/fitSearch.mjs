// Fits the weights of the search and writes or prints them.
//
//   npm run build && node bench/fitSearch.mjs retrieval.json.gz ranking      prints the weights of src/search/rank.ts
//   npm run build && node bench/fitSearch.mjs retrieval.json.gz confidence   writes src/search/confidenceModels.ts
//   npm run build && node bench/fitSearch.mjs retrieval.json.gz speech       prints those of questions about speech
//
// In this order, with a build in between: each depends on the one before it. The weights for questions about speech stand apart,
// in speechSearch.ts and speechConfidence.ts, so that they change nothing else. `ablation` instead of these prints what the ranking
// loses without each feature, fitted anew, on articles that it was not fitted to.
//
// Data: a gzipped JSON file { items: [{ title, paragraphs, questions: [{ question, paragraph, starts }] }] }, here the even-indexed
// articles of the SQuAD 2.0 development set (CC BY-SA 4.0), each also cut into short articles of five paragraphs; and the
// project's own articles and questions under test/fixtures. Nothing of the data goes into the program but these numbers.

import { writeFileSync } from 'node:fs';
import { rankingWeights, weigh } from '../dist/search/rank.js';
import { speechConfidenceWeights } from '../dist/search/speechConfidence.js';
import { speechWeights } from '../dist/search/speechSearch.js';
import { calibrationBins, calibrationPicture } from './calibrationPicture.mjs';
import { examine, fixtureCases, speechCases, squadCases } from './searchExamples.mjs';

/** How much one example of each set counts. */
const RANKING_WEIGHTS = { long: 1, fixture: 5 };
const CONFIDENCE_WEIGHTS = { long: 1, short: 0.8, fixture: 3 };
/** Unanswerable questions are the rarer ones among the fixtures. */
const OPEN_WEIGHT = 2;
const FOLDS = 4;

/** What of the evidence tells whether an article answers at all, and whether the first sentence is the right one. */
const COMMON = ['score', 'terms', 'length', 'near', 'frame', 'pairs', 'paragraphCoverage', 'termsMet'];
const MISSING = ['measureMissing', 'nameMissing', 'personMissing'];
const ANSWERABLE = [...COMMON, ...MISSING, 'nameMet', 'onlyNameMet', 'termsUnknown', 'unknownName'];
const RIGHT = [...COMMON, ...MISSING, 'certainty', 'margin'];
const BY_VECTORS = { answerable: ['likeness', 'wordLikeness'], right: ['likeness', 'windowLikeness', 'wordLikeness'] };
/** Those of confidence.ts. */
const FARTHEST = 3;
const ANSWERABLE_LIMITS = [-6, 3];
const RIGHT_LIMITS = [-0.5, 4];

const [path, what] = process.argv.slice(2);
if (!['ranking', 'confidence', 'speech', 'ablation'].includes(what)) {
  console.error('usage: node bench/fitSearch.mjs retrieval.json.gz ranking|confidence|speech|ablation');
  process.exit(2);
}
/** Without it, questions about speech are examples like any other. */
const fitsSpeech = what === 'speech';
/** Of the short articles, which are many, half the questions do. */
const cases = [...squadCases(path), ...fixtureCases(), ...(fitsSpeech ? speechCases() : [])].filter(({ set }, i) =>
  set === 'short' ? what !== 'ranking' && what !== 'ablation' && i % 2 === 0 : true,
);
const meant = fitsSpeech ? cases.filter(({ searcher, text }) => searcher.examine(text).speech) : cases;
const examined = await examine(meant, { mayBeSpeech: fitsSpeech });
const examplesOf = (side) => examined.map((one) => exampleOf(one, side)).filter((one) => one?.evidence);

if (what === 'ranking')
  for (const side of ['words', 'vectors']) print(side, fitRanking(examplesOf(side), featuresOf(side)));
if (what === 'ablation') ablate(examplesOf('vectors'), featuresOf('vectors'));
if (what === 'confidence')
  writeModels(fitConfidence(examplesOf('words'), 'words'), fitConfidence(examplesOf('vectors'), 'vectors'));
if (what === 'speech') {
  const examples = examplesOf('vectors');
  // Four weights from some 250 questions need little holding back.
  print('speech ranking', fitRanking(examples, Object.keys(speechWeights), { decay: 0.0001 }));
  print('speech confidence', fitSpeechConfidence(examples));
}

/**
 * What is weighed of an examined case, by words or with vectors: `offsets` are what the sentences score beside the features
 * whose weights are fitted.
 */
function exampleOf(one, side) {
  const { speech, ranked, evidence, speechEvidence } = one[side];
  if (fitsSpeech && !speech) return null;
  return {
    set: one.set,
    group: one.group,
    kind: one.kind,
    answerable: one.gold.length > 0,
    evidence: fitsSpeech ? speechEvidence : evidence,
    features: ranked.map((sentence) => (fitsSpeech ? sentence.speech : sentence.features)),
    offsets: ranked.map(({ features }) => (fitsSpeech ? weigh(features, rankingWeights[side]) : 0)),
    right: ranked.map(one.right),
  };
}

function featuresOf(side) {
  return Object.keys(rankingWeights.words).filter((name) => side === 'vectors' || !/likeness$/i.test(name));
}

/** Article → fold: all questions to an article are in one. */
function foldsOf(examples) {
  const groups = [...new Set(examples.map(({ group }) => group))];
  return new Map(groups.map((group, i) => [group, i % FOLDS]));
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

/** Whether an article answers, over standardised evidence and its products; an answerable question wrongly answered is left out. */
function fitAnswerable(examples, names) {
  const used = examples.filter(({ answerable, right }) => !answerable || right[0]);
  const columns = names.map((name) => used.map(({ evidence }) => evidence[name]));
  const model = {
    names,
    centre: columns.map((values) => rounded(sum(values) / values.length)),
    spread: columns.map((values) => rounded(spread(values))),
  };
  const rows = used.map(({ evidence }) => [1, ...kernel(evidence, model)]);
  const labels = used.map(({ answerable }) => Number(answerable));
  const importance = used.map(
    ({ set, answerable }) => CONFIDENCE_WEIGHTS[set] * (set === 'fixture' && !answerable ? OPEN_WEIGHT : 1),
  );
  const [bias, ...weights] = logistic(rows, labels, importance, 30).map(rounded);
  return { ...model, bias, weights: weights.slice(0, names.length), products: weights.slice(names.length) };
}

function kernel(evidence, { names, centre, spread: spreads }) {
  const values = names.map((name, i) => clip((evidence[name] - centre[i]) / spreads[i], [-FARTHEST, FARTHEST]));
  return [...values, ...values.flatMap((value, i) => values.slice(i).map((other) => value * other))];
}

/** Whether the first sentence is right, of questions that their article answers. */
function fitRight(examples, names) {
  const used = examples.filter(({ answerable }) => answerable);
  const rows = used.map(({ evidence }) => [1, ...names.map((name) => evidence[name])]);
  const importance = used.map(({ set }) => (set === 'short' ? 0.8 : 1));
  const labels = used.map(({ right }) => Number(right[0]));
  const [bias, ...weights] = logistic(rows, labels, importance, 0.1).map(rounded);
  return { bias, weights: Object.fromEntries(names.map((name, k) => [name, weights[k]])) };
}

function sumOfBoth({ evidence }, { answerable, right }) {
  const factors = [...answerable.weights, ...answerable.products];
  const quadratic = answerable.bias + sum(kernel(evidence, answerable).map((value, k) => value * factors[k]));
  const linear = right.bias + sum(Object.entries(right.weights).map(([name, weight]) => weight * evidence[name]));
  return clip(quadratic, ANSWERABLE_LIMITS) + clip(linear, RIGHT_LIMITS);
}

/** The model of one side. Its calibration is fitted to what models of other articles say of an article, as it will be used. */
function fitConfidence(examples, side) {
  const extra = side === 'vectors' ? BY_VECTORS : { answerable: [], right: [] };
  const modelOf = (some) => ({
    answerable: fitAnswerable(some, [...ANSWERABLE, ...extra.answerable]),
    right: fitRight(some, [...RIGHT, ...extra.right]),
  });
  const fold = foldsOf(examples);
  const sums = new Map();
  for (let n = 0; n < FOLDS; n++) {
    const model = modelOf(examples.filter(({ group }) => fold.get(group) !== n));
    for (const one of examples) if (fold.get(one.group) === n) sums.set(one, sumOfBoth(one, model));
  }
  const used = examples.filter(({ answerable }) => answerable);
  const knee = rounded(sum(used.map((one) => sums.get(one))) / used.length);
  const rows = used.map((one) => [1, sums.get(one), Math.max(0, sums.get(one) - knee), one.evidence.length]);
  const importance = used.map(({ set }) => ({ long: 1, short: 0.8, fixture: 2 })[set]);
  const labels = used.map(({ right }) => Number(right[0]));
  const [bias, slope, upperSlope, length] = logistic(rows, labels, importance, 0.01).map(rounded);
  if (side === 'vectors') {
    showCalibration(used, (one) => {
      const both = sums.get(one);
      return bias + slope * both + upperSlope * Math.max(0, both - knee) + length * one.evidence.length;
    });
  }
  return { ...modelOf(examples), calibration: { bias, slope, upperSlope, knee, length } };
}

/** Of questions that are answered, by models that were fitted to other articles. */
function showCalibration(examples, logOdds) {
  const titles = { long: 'long articles', short: 'short articles', fixture: 'own questions' };
  const series = Object.entries(titles).map(([set, title]) => ({
    title,
    predictions: examples
      .filter((one) => one.set === set)
      .map((one) => ({ confidence: 1 / (1 + Math.exp(-logOdds(one))), isRight: one.right[0] })),
  }));
  for (const { title, predictions } of series) {
    const bins = calibrationBins(predictions).map(
      ({ stated, observed, count }) => `${(100 * stated).toFixed(0)} → ${(100 * observed).toFixed(0)} (${count})`,
    );
    console.log(`${title}: ${bins.join(', ')}`);
  }
  writeFileSync(new URL('../docs/pictures/calibration.svg', import.meta.url), calibrationPicture(series));
}

function writeModels(words, vectors) {
  const lines = [
    "import type { ConfidenceModel } from './confidenceModel.ts';",
    '',
    '/** Written by bench/fitSearch.mjs. */',
    `export const confidenceModels: Readonly<Record<'words' | 'vectors', ConfidenceModel>> = ${JSON.stringify({ words, vectors })};`,
    '',
  ];
  writeFileSync(new URL('../src/search/confidenceModels.ts', import.meta.url), lines.join('\n'));
}

/** An answerable question whose best sentence is wrong is neither a good nor a bad example, and left out. */
function fitSpeechConfidence(examples) {
  const used = examples.filter(({ answerable, right }) => !answerable || right[0]);
  const names = Object.keys(speechConfidenceWeights).filter((name) => name !== 'bias');
  const rows = used.map(({ evidence }) => [1, ...names.map((name) => evidence[name])]);
  const importance = used.map(
    ({ set, answerable }) => CONFIDENCE_WEIGHTS[set] * (set === 'fixture' && !answerable ? OPEN_WEIGHT : 1),
  );
  const labels = used.map(({ answerable }) => Number(answerable));
  const weights = logistic(rows, labels, importance, 0.5);
  return Object.fromEntries(['bias', ...names].map((name, k) => [name, weights[k]]));
}

/** Prints what the ranking is like without each feature, fitted anew, on the articles that it was not fitted to. */
function ablate(examples, names) {
  const fold = foldsOf(examples);
  const ranksBy = (some) => {
    const ranks = new Map();
    for (let n = 0; n < FOLDS; n++) {
      const weights = fitRanking(
        examples.filter(({ group }) => fold.get(group) !== n),
        some,
        { rounds: 120 },
      );
      for (const one of examples) if (fold.get(one.group) === n) ranks.set(one, rankOf(one, some, weights));
    }
    return ranks;
  };
  const sets = {
    'long, clean': ({ set, kind }) => set === 'long' && kind === 'clean',
    'long, misspelt': ({ set, kind }) => set === 'long' && kind === 'misspelt',
    'own questions': ({ set, answerable }) => set === 'fixture' && answerable,
  };
  const line = (title, some) => {
    const ranks = ranksBy(some);
    const figures = Object.values(sets).map((belongs) => {
      const found = examples.filter(belongs).map((one) => ranks.get(one));
      const share = (depth) => ((100 * found.filter((rank) => rank <= depth).length) / found.length).toFixed(1);
      const mrr = sum(found.map((rank) => (rank <= 10 ? 1 / rank : 0))) / found.length;
      return `${share(1)} / ${share(3)} / ${mrr.toFixed(3)}`;
    });
    console.log(`| ${[title, ...figures].join(' | ')} |`);
  };
  console.log(`| hit@1 / hit@3 / MRR | ${Object.keys(sets).join(' | ')} |\n|---|---|---|---|`);
  line('all features', names);
  for (const [title, lacks] of [
    ['neither vectors nor associations', /likeness$|^(near|beside)$/i],
    ['no vectors', /likeness$/i],
    ['no associations', /^(near|beside)$/],
    ['no kinds of answer', /^(date|measure|person|place|reason)$/],
    ...names.map((name) => [`no ${name}`, new RegExp(`^${name}$`)]),
  ])
    line(
      title,
      names.filter((name) => !lacks.test(name)),
    );
}

/** 1-based place of the first right sentence. */
function rankOf({ features, right }, names, weights) {
  const scores = features.map((one) => sum(names.map((name) => weights[name] * one[name])));
  const best = Math.max(...scores.filter((_, i) => right[i]), Number.NEGATIVE_INFINITY);
  return right.includes(true) ? 1 + scores.filter((score) => score > best).length : Number.POSITIVE_INFINITY;
}

/** Logistic regression by Newton's method, with a ridge on all but the first column. */
function logistic(rows, labels, importance, ridge) {
  const size = rows[0].length;
  let weights = new Array(size).fill(0);
  for (let round = 0; round < 25; round++) {
    const gradient = weights.map((weight, k) => (k ? -ridge * weight : 0));
    const curvature = weights.map((_, k) => weights.map((_, j) => (k === j ? (k ? ridge : 1e-6) : 0)));
    rows.forEach((row, i) => {
      let logOdds = 0;
      for (let k = 0; k < size; k++) logOdds += row[k] * weights[k];
      const share = 1 / (1 + Math.exp(-logOdds));
      const pull = (labels[i] - share) * importance[i];
      const bend = share * (1 - share) * importance[i];
      for (let k = 0; k < size; k++) {
        gradient[k] += pull * row[k];
        const line = curvature[k];
        const factor = bend * row[k];
        for (let j = 0; j <= k; j++) line[j] += factor * row[j];
      }
    });
    for (let k = 0; k < size; k++) for (let j = k + 1; j < size; j++) curvature[k][j] = curvature[j][k];
    const step = solve(curvature, gradient);
    weights = weights.map((weight, k) => weight + step[k]);
    if (Math.max(...step.map(Math.abs)) < 1e-6) break;
  }
  return weights;
}

function rounded(value) {
  return Number(value.toFixed(3));
}

function clip(value, [least, most]) {
  return Math.min(most, Math.max(least, value));
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

function print(title, weights) {
  console.log(title);
  for (const [name, weight] of Object.entries(weights)) console.log(`  ${name}: ${weight.toFixed(2)},`);
}
