// Articles with labels that say who speaks in them. Types: readLabelledArticles.d.mts.

import { existsSync, readdirSync, readFileSync } from 'node:fs';

const LIBRARY = new URL('../data/articles/', import.meta.url);
const EXTENSIONS = ['.txt', '.md'];

export function readLabelledArticles(folder, read) {
  const attributions = new URL('attributions/', folder);
  return readdirSync(attributions)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => {
      const id = name.slice(0, -'.json'.length);
      const { style, attributions: labels } = JSON.parse(readFileSync(new URL(name, attributions), 'utf8'));
      const reading = read(id, readFileSync(placeOf(id, folder), 'utf8'));
      if (!('article' in reading)) throw new Error(`The article ${id} cannot be read: ${reading.problem.kind}.`);
      return { article: reading.article, style, labels };
    });
}

function placeOf(id, folder) {
  const places = [new URL('articles/', folder), LIBRARY].flatMap((one) =>
    EXTENSIONS.map((extension) => new URL(`${encodeURIComponent(id)}${extension}`, one)),
  );
  const place = places.find((url) => existsSync(url));
  if (place === undefined) throw new Error(`There are labels for ${id}, but no article.`);
  return place;
}
