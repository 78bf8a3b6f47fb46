// Compares who the program says is speaking with what readers say, and prints a table: a row for each style and the total.
//
//   npm run build && node bench/attributions.mjs [folder] [--faults]
//
// The folder (default test/fixtures) has articles/ and, for some of them, attributions/<id>.json.

import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { readArticle } from '../dist/article/readArticle.js';
import { attribute } from '../dist/attribution/attribute.js';
import { findQuotations } from '../dist/attribution/quotations.js';
import { readLabelledArticles } from './readLabelledArticles.mjs';
import { scoreLabels, sumScores } from './scoreLabels.mjs';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { faults: { type: 'boolean' } } });
const [path] = positionals;
const folder = path === undefined ? new URL('../test/fixtures/', import.meta.url) : pathToFileURL(`${resolve(path)}/`);

const scored = readLabelledArticles(folder, readArticle).map(({ article, style, labels }) => ({
  style,
  score: scoreLabels(article, labels, attribute(article), findQuotations(article)),
}));

const total = sumScores(scored.map(({ score }) => score));
const styles = [...new Set(scored.map(({ style }) => style))].sort();
const rows = styles.map((style) => {
  const scores = scored.filter((one) => one.style === style).map(({ score }) => score);
  return [style, scores.length, sumScores(scores)];
});
printTable([...rows, ['total', scored.length, total]]);
if (values.faults) total.faults.forEach(printFault);

function printTable(scores) {
  const columns = [
    'articles',
    'direct',
    'indirect',
    'speech',
    'right of named',
    'high',
    'medium',
    'low',
    'role',
    'via',
    'mode',
  ];
  const lines = scores.map(([style, articles, { direct, indirect, speech, precision, role, via, mode }]) => {
    const { high, medium, low, total: named } = precision;
    return [
      style,
      String(articles),
      ...[direct, indirect, speech, named, high, medium, low, role, via, mode].map(shown),
    ];
  });
  const table = [['style', ...columns], ...lines];
  const widths = table[0].map((_, column) => Math.max(...table.map((line) => line[column].length)));
  for (const [style, ...cells] of table)
    console.log(
      [style.padEnd(widths[0]), ...cells.map((cell, column) => cell.padStart(widths[column + 1]))].join('  '),
    );
}

/** "87.5 (7/8)"; nothing to count: "–". */
function shown({ right, total: all }) {
  return all === 0 ? '–' : `${((100 * right) / all).toFixed(1)} (${right}/${all})`;
}

function printFault({ article, kind, text, expected, got, confidence, sentence }) {
  console.log(`\n${article}: ${kind}${confidence === null ? '' : ` (${confidence})`}`);
  console.log(`  expected ${expected ?? 'nobody'}, got ${got ?? 'nobody'}`);
  console.log(`  text      ${text}`);
  console.log(`  sentence  ${sentence}`);
}
