// A library of as many articles as are asked for, of some twenty-five sentences each, with questions to some of them.

import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { readArticle } from '../dist/article/readArticle.js';
import { seededRandom } from './misspell.mjs';
import { readQuestionSets } from './questionSets.mjs';
import { readLabelledArticles } from './readLabelledArticles.mjs';

const FIXTURES = new URL('../test/fixtures/', import.meta.url);
const PARAGRAPHS = 5;
const SENTENCES = 25;
const WORD = /\p{L}{4,}/gu;
/** Words of a made-up article that are taken from elsewhere. */
const SWAPPED = 0.5;

/**
 * The project's own articles with questions; then, where they are given, articles of five paragraphs from a file of questions
 * (`{ items: [{ title, paragraphs, questions: [{ question, paragraph }] }] }`, gzipped JSON) and articles of some short texts
 * on one topic each (`{ items: [{ topic, title, text }] }`); what is missing is made up of the fixtures' paragraphs, half of
 * whose words are swapped for others'.
 * @returns {{ articles: object[], questions: { question: string, article: object }[] }}
 */
export function syntheticLibrary(size, { questionsFile, textsFile } = {}) {
  const sets = readQuestionSets();
  const asked = [
    ...sets.map(({ article, questions }) => ({
      article,
      questions: questions.filter(({ gold }) => gold.length > 0).map(({ question }) => question),
    })),
    ...(questionsFile ? shortArticles(unzipped(questionsFile).items) : []),
  ];
  const others = textsFile ? topicArticles(unzipped(textsFile).items) : [];
  const known = [...asked.map(({ article }) => article), ...others].slice(0, size);
  const made = madeUp(size - known.length, [...sets.map(({ article }) => article), ...labelled()]);
  return {
    articles: [...known, ...made].sort((one, other) => (one.id < other.id ? -1 : 1)),
    questions: asked.flatMap(({ article, questions }) => questions.map((question) => ({ question, article }))),
  };
}

function unzipped(path) {
  return JSON.parse(gunzipSync(readFileSync(path)));
}

function labelled() {
  return ['', 'further/'].flatMap((folder) =>
    readLabelledArticles(new URL(folder, FIXTURES), readArticle).map(({ article }) => article),
  );
}

function articleOf(id, title, paragraphs) {
  const reading = readArticle(id, `---\ntitle: ${JSON.stringify(title)}\n---\n${paragraphs.join('\n\n')}\n`);
  if (!('article' in reading)) throw new Error(`The article ${id} cannot be read: ${reading.problem.kind}.`);
  return reading.article;
}

function shortArticles(items) {
  return items.flatMap(({ title, paragraphs, questions }) =>
    Array.from({ length: Math.floor(paragraphs.length / PARAGRAPHS) }, (_, piece) => {
      const from = piece * PARAGRAPHS;
      const inside = questions.filter(({ paragraph }) => paragraph >= from && paragraph < from + PARAGRAPHS);
      return {
        article: articleOf(`${title}-${piece}`, title, paragraphs.slice(from, from + PARAGRAPHS)),
        questions: inside.map(({ question }) => question),
      };
    }),
  );
}

/** Neighbouring texts of a topic, until they have enough full stops. */
function topicArticles(items) {
  const articles = [];
  for (const name of new Set(items.map(({ topic }) => topic))) {
    const texts = items.filter(({ topic }) => topic === name);
    let gathered = [];
    for (const { title, text } of texts) {
      gathered.push(...[`${title}.`, text].map((one) => one.replace(/\n(?! )/g, ' ').replace(/\n\s+/g, '\n\n')));
      if ((gathered.join(' ').match(/\.\s/g)?.length ?? 0) < SENTENCES) continue;
      articles.push(articleOf(`${name}-${articles.length}`, title, gathered));
      gathered = [];
    }
  }
  return articles;
}

function madeUp(count, sources) {
  const random = seededRandom(1);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const paragraphs = sources.flatMap((article) =>
    article.paragraphs.map(({ start, end }) => article.text.slice(start, end)),
  );
  const words = paragraphs.flatMap((paragraph) => paragraph.match(WORD) ?? []);
  const swapped = (word) => {
    if (random() >= SWAPPED) return word;
    const other = pick(words).toLowerCase();
    return /^\p{Lu}/u.test(word) ? other.charAt(0).toUpperCase() + other.slice(1) : other;
  };
  return Array.from({ length: Math.max(0, count) }, (_, i) => {
    const own = [];
    while (own.join(' ').split(/[.?!]\s/).length < SENTENCES) own.push(pick(paragraphs).replace(WORD, swapped));
    return articleOf(`made-${i}`, own[0].split(' ').slice(0, 6).join(' '), own);
  });
}
