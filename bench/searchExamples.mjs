// Questions with their right sentences, as the search sees them: what its weights are fitted to and its parts are measured by.

import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { readArticle } from '../dist/article/readArticle.js';
import { SentenceEncoder } from '../dist/encoder/sentenceEncoder.js';
import { Vectors } from '../dist/encoder/vectors.js';
import { articleTexts } from '../dist/search/articleTexts.js';
import { Searcher } from '../dist/search/searcher.js';
import { misspell, seededRandom } from './misspell.mjs';
import { readQuestionSets } from './questionSets.mjs';

/** Paragraphs of a short article: some twenty to thirty sentences, like a news article. */
const SHORT = 5;
const root = new URL('../', import.meta.url);

/**
 * A case is a question to an article: { set, group, kind, article, searcher, text, gold }; `gold` holds spans, none where the
 * article does not answer. `set` is `long` for whole articles of the data set, `short` for pieces of them, `fixture` for ours.
 */
export function squadCases(path) {
  const { items } = JSON.parse(gunzipSync(readFileSync(path)));
  return items.flatMap((item, own) => {
    const cases = [];
    const random = seededRandom(own + 1);
    const pick = (list, count) => Array.from({ length: count }, () => list[Math.floor(random() * list.length)]);
    const foreign = items.flatMap((other, i) =>
      i === own ? [] : other.questions.filter((_, n) => n % 10 === own % 10),
    );
    const add = (set, paragraphs, questions, open) => {
      const article = articleOf(item.title, paragraphs);
      const common = { set, group: item.title, article, searcher: new Searcher(article) };
      for (const { question, paragraph, starts } of questions) {
        const gold = goldSpans(article, item.paragraphs[paragraph], starts);
        cases.push({ ...common, kind: 'clean', text: question, gold });
        cases.push({ ...common, kind: 'misspelt', text: misspell(question, random), gold });
      }
      for (const [kind, questions] of Object.entries(open))
        for (const { question } of questions) cases.push({ ...common, kind, text: question, gold: [] });
    };
    add('long', item.paragraphs, item.questions, { 'off-topic': foreign });
    for (let from = 0; from + SHORT <= item.paragraphs.length; from += SHORT) {
      const inside = item.questions.filter(({ paragraph }) => paragraph >= from && paragraph < from + SHORT);
      // Not from the paragraphs next to these: they often say the same.
      const outside = item.questions.filter(({ paragraph }) => paragraph < from - 1 || paragraph > from + SHORT);
      const half = Math.round(inside.length / 2);
      const open = { open: pick(outside, half), 'off-topic': pick(foreign, half) };
      add('short', item.paragraphs.slice(from, from + SHORT), inside, open);
    }
    return cases;
  });
}

/** @param folder `questions` for those the search is made with, `heldout` for those it is only measured by */
export function fixtureCases(folder = 'questions') {
  return readQuestionSets(folder).flatMap(({ article, questions }) => {
    const common = { set: 'fixture', group: article.id, article, searcher: new Searcher(article) };
    return questions.map(({ question, kind, gold }) => ({ ...common, kind, text: question, gold }));
  });
}

/** The questions about speech, whose answers are numbers of sentences. */
export function speechCases() {
  const sets = JSON.parse(readFileSync(new URL('test/fixtures/speechQuestions.json', root), 'utf8'));
  return sets.flatMap(({ article: file, questions }) => {
    const places = ['test/fixtures/articles/', 'data/articles/'].map((folder) => new URL(folder + file, root));
    const { article } = readArticle(file, readFileSync(places.find(existsSync), 'utf8'));
    const common = { set: 'fixture', group: article.id, kind: 'speech', article, searcher: new Searcher(article) };
    const spanOf = (number) => [article.sentences[number - 1].quoteStart, article.sentences[number - 1].end];
    return questions.map(({ question, answers }) => ({ ...common, text: question, gold: answers.map(spanOf) }));
  });
}

/**
 * Examines the cases, in order: [{ ...case, words, vectors, right }], the first two what the search makes of them by words alone
 * and with vectors, `right` whether a sentence answers.
 */
export async function examine(cases, { mayBeSpeech = true } = {}) {
  const vectors = new Vectors({
    encoder: new SentenceEncoder(),
    folder: null,
    textsOf: articleTexts,
    warn: console.error,
  });
  const examined = [];
  for (const one of cases) {
    const ofArticle = await vectors.prepare(one.article);
    const wording = one.searcher.wording(one.text);
    const question = await vectors.encodeQuestion(wording.text, wording.words);
    const meaning = ofArticle && question && { article: ofArticle, question };
    examined.push({
      ...one,
      words: one.searcher.examine(one.text, null, mayBeSpeech),
      vectors: one.searcher.examine(one.text, meaning, mayBeSpeech),
      right: ({ sentence }) => holds(one.article, sentence.index, one.gold),
    });
    if (examined.length % 1000 === 0) console.error(`${examined.length} of ${cases.length}`);
  }
  await vectors.close();
  return examined;
}

function articleOf(title, paragraphs) {
  return readArticle(title, `---\ntitle: ${JSON.stringify(title)}\n---\n${paragraphs.join('\n\n')}\n`).article;
}

/** Spans of the answers, found where the paragraph stands in the article. */
function goldSpans(article, paragraph, starts) {
  const at = article.text.indexOf(paragraph);
  return starts.map((start) => [at + start, at + start + 1]);
}

/** A sentence is right that shares half of itself or half of an answer with it. */
function holds(article, sentence, gold) {
  const { quoteStart, end } = article.sentences[sentence];
  return gold.some(
    ([from, to]) => Math.min(to, end) - Math.max(from, quoteStart) >= 0.5 * Math.min(to - from, end - quoteStart),
  );
}
