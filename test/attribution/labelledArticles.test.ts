import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { labelledArticles } from './labelledArticles.ts';
import { scoreLabels } from './scoreLabels.ts';

/** A folder of labelled articles that is gone when the test is over. */
function folderWith(files: Readonly<Record<string, string>>): URL {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-labels-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const name of ['articles', 'attributions']) mkdirSync(join(folder, name));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return pathToFileURL(`${folder}/`);
}

const LABELS = JSON.stringify({ style: 'diary', attributions: [] });

describe('the labelled articles of a folder', () => {
  test('come with their text, by name; other files are left alone', () => {
    const found = labelledArticles(
      folderWith({
        'articles/weir.md': '---\ntitle: The weir\n---\nThe weir broke on Monday, and nobody saw it.\n',
        'articles/barge.txt': 'The barge sank on Monday, and nobody saw it.\n',
        'attributions/weir.json': LABELS,
        'attributions/barge.json': LABELS,
        'attributions/README.md': 'Labels.',
      }),
    );
    expect(found.map(({ article }) => article.id)).toEqual(['barge', 'weir']);
    expect(found[1]).toMatchObject({ style: 'diary', labels: [], article: { title: 'The weir' } });
  });

  test('may be articles of the library', () => {
    const [found] = labelledArticles(folderWith({ 'attributions/tikrit-offensive.json': LABELS }));
    expect(found?.article.sentences.length).toBeGreaterThan(10);
  });

  test('have to be there', () => {
    expect(() => labelledArticles(folderWith({ 'attributions/weir.json': LABELS }))).toThrow('labels for weir');
  });
});

describe('the labels of the fixtures', () => {
  const fixtures = labelledArticles();

  test('are enough to go by', () => {
    expect(fixtures.flatMap(({ labels }) => labels).length).toBeGreaterThan(200);
  });

  test.each(
    fixtures.map((labelled) => [labelled.article.id, labelled] as const),
  )('of %s can be placed, and hold names that stand in the article', (_, { article, labels }) => {
    expect(() => scoreLabels(article, labels, [])).not.toThrow();
    for (const { speaker, also = [], role, via = [] } of labels) {
      for (const name of [speaker, ...also, role, ...via]) {
        if (name !== null && name !== undefined) expect(article.text).toContain(name);
      }
    }
  });

  test.each(
    fixtures.map((labelled) => [labelled.article.id, labelled] as const),
  )('of %s stand in the order of the text', (_, { article, labels }) => {
    const places = labels.map(({ text }) => article.text.lastIndexOf(text));
    expect(places).toEqual(places.toSorted((one, other) => one - other));
  });
});
