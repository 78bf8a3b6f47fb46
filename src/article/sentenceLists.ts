import type { Span } from './article.ts';

interface MarkerStyle {
  /** Finds the markers; group 1 is the number or letter. */
  readonly pattern: RegExp;
  readonly value: (marker: string) => number;
}

/** Letters and single numbers before a full stop are markers only if a capital follows ("vitamin b. 12"). */
const MARKER_STYLES: readonly MarkerStyle[] = [
  { pattern: /(?<=^|\s)(\d{1,2})\.\)/g, value: Number },
  { pattern: /(?<=^|\s)\(?(\d{1,2})\)/g, value: Number },
  { pattern: /(?<=^|\s)(\d{1,2})\.(?=\s{1,4}\p{Lu})/gu, value: Number },
  { pattern: /(?<=^|\s)\(?([a-z])[.)](?=\s{1,4}\p{Lu})/gu, value: letterNumber },
  { pattern: /(?<=^|\s)\(([a-z])\)(?=\s)/g, value: letterNumber },
];

/**
 * The items of a block that is a list written in one line ("1. … 2. …", "a) … b) …", "• … • …"): it opens with the
 * first marker, and the markers count up one by one. Any other block is one item.
 */
export function splitInlineList(text: string, block: Span): Span[] {
  const content = text.slice(block.start, block.end);
  const starts = findItemStarts(content).map((start) => block.start + start);
  return [block.start, ...starts].map((start, index) => ({ start, end: starts[index] ?? block.end }));
}

/** Where the second item and those after it begin. */
function findItemStarts(content: string): number[] {
  if (/^[•⁃‣▪●◦]/.test(content)) return findBullets(content);
  // Spares ordinary paragraphs the search.
  if (!/^\(?(?:\d{1,2}|[a-z])[.)]/.test(content)) return [];
  for (const style of MARKER_STYLES) {
    const markers = findCountingMarkers(content, style);
    if (markers.length > 0) return markers;
  }
  return [];
}

function findBullets(content: string): number[] {
  const bullet = content.charAt(0);
  const bullets: number[] = [];
  for (let at = content.indexOf(bullet, 1); at >= 0; at = content.indexOf(bullet, at + 1)) {
    if (/\s/.test(content.charAt(at - 1))) bullets.push(at);
  }
  return bullets;
}

function findCountingMarkers(content: string, { pattern, value }: MarkerStyle): number[] {
  const markers = [...content.matchAll(pattern)];
  const [first, ...others] = markers;
  if (first === undefined || first.index > 0) return [];
  const from = value(first[1] ?? '');
  const counts = others.every((marker, index) => value(marker[1] ?? '') === from + index + 1);
  return counts ? others.map((marker) => marker.index) : [];
}

function letterNumber(letter: string): number {
  return letter.charCodeAt(0);
}
