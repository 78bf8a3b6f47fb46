import { isMap, isScalar, LineCounter, type Pair, type ParsedNode, parseDocument } from 'yaml';
import type { Metadata } from './article.ts';
import type { ArticleProblem } from './problem.ts';
import { isWebAddress } from './webAddress.ts';

type FrontMatterProblem = Extract<ArticleProblem, { kind: 'front-matter' }>;

export interface FrontMatter {
  readonly metadata: Metadata;
  /** Where the article's text begins: behind the closing fence and its line end. 0 without front matter. */
  readonly bodyStart: number;
}

const KEYS = ['title', 'byline', 'publisher', 'url', 'published'] as const;
type Key = (typeof KEYS)[number];

/** More than anyone writes by hand; also bounds what the YAML parser is given. UTF-16 code units. */
const MAX_FRONT_MATTER_LENGTH = 16_384;

const NO_METADATA: Metadata = { title: null, byline: null, publisher: null, url: null, published: null };

interface Line {
  readonly start: number;
  /** Where the next line starts. */
  readonly next: number;
  readonly text: string;
}

/**
 * Reads the optional YAML front matter: `key: value` lines between two `---` lines at the very start.
 * A first line `---` is front matter only when what follows looks like it; otherwise it is a rule in the text.
 */
export function readFrontMatter(
  raw: string,
): { readonly frontMatter: FrontMatter } | { readonly problem: FrontMatterProblem } {
  const lines = firstLines(raw);
  if (lines[0] === undefined || !isFence(lines[0].text)) return withoutFrontMatter();

  const closing = lines.findIndex((line, index) => index > 0 && isFence(line.text));
  if (closing === -1) {
    const opening = lines.slice(1);
    const blank = opening.findIndex((line) => line.text.trim() === '');
    const looksMeant = hasKnownKey(blank === -1 ? opening : opening.slice(0, blank));
    return looksMeant ? problemAt(1, 'opens a block that no second "---" line closes') : withoutFrontMatter();
  }

  const content = lines.slice(1, closing);
  if (!looksLikeYaml(content)) return withoutFrontMatter();
  const end = lines[closing]?.next ?? raw.length;
  return readYaml(content.map((line) => `${line.text}\n`).join(''), end);
}

/** The lines that begin within the allowed length, without their line ends; a leading byte order mark is skipped. */
function firstLines(raw: string): Line[] {
  const lines: Line[] = [];
  const lineEnd = /\r\n|\n|\r/g;
  let start = raw.startsWith('\uFEFF') ? 1 : 0;
  lineEnd.lastIndex = start;
  while (start < raw.length && start < MAX_FRONT_MATTER_LENGTH) {
    const match = lineEnd.exec(raw);
    const end = match?.index ?? raw.length;
    const next = match === null ? raw.length : lineEnd.lastIndex;
    lines.push({ start, next, text: raw.slice(start, Math.min(end, start + MAX_FRONT_MATTER_LENGTH)) });
    if (lines.length === 1 && !isFence(lines[0]?.text ?? '')) return lines;
    start = next;
  }
  return lines;
}

const isFence = (line: string) => line.trimEnd() === '---';

/** `key:` at the beginning of a line, followed by white space or the line's end. */
const KEY = /^["']?([\p{L}_][\p{L}\p{N}_-]{0,40})["']?:(?:\s|$)/u;

function hasKnownKey(lines: readonly Line[]): boolean {
  return lines.some((line) => {
    const key = KEY.exec(line.text)?.[1];
    return key !== undefined && isKnown(key);
  });
}

function isKnown(key: string): key is Key {
  return KEYS.some((known) => known === key);
}

/** A known key shows intent. Otherwise every line must have a form that YAML gives it, for prose between rules is no YAML. */
function looksLikeYaml(lines: readonly Line[]): boolean {
  if (lines.every((line) => line.text.trim() === '')) return false;
  return hasKnownKey(lines) || lines.every((line) => /^(?:\s|#|-\s|$)/.test(line.text) || KEY.test(line.text));
}

function readYaml(yaml: string, bodyStart: number): ReturnType<typeof readFrontMatter> {
  const lineCounter = new LineCounter();
  // The fence is line 1 of the file, so line n of the YAML is line n + 1.
  const lineAt = (offset: number) => lineCounter.linePos(offset).line + 1;
  // In the failsafe schema every scalar is a string: `published: 2024-01-02` stays as it is written.
  const document = parseYaml(yaml, lineCounter);
  if (document === null) return problemAt(2, 'is nested too deeply');
  const error = document.errors[0];
  if (error !== undefined) return problemAt(lineAt(error.pos[0]), 'is not valid YAML ("key: value" lines)');

  const contents = document.contents;
  if (contents === null) return { frontMatter: { metadata: NO_METADATA, bodyStart } };
  if (!isMap(contents)) return problemAt(2, 'is not a list of "key: value" lines');

  const metadata: Record<Key, string | null> = { ...NO_METADATA };
  for (const pair of contents.items) {
    const key = isScalar(pair.key) ? String(pair.key.value) : '';
    if (!isKnown(key)) continue;
    const line = lineAt(pair.key.range[0]);
    const value = plainText(pair);
    if (value === null) return problemAt(line, `gives the ${key} a form that is not plain text`);
    if (key === 'url' && value !== '' && !isWebAddress(value)) {
      return problemAt(line, 'gives a url that does not begin with http:// or https://');
    }
    metadata[key] = value === '' ? null : value;
  }
  return { frontMatter: { metadata, bodyStart } };
}

/** Deep nesting overflows the parser's stack: that is the writer's mistake, not ours to crash on. */
function parseYaml(yaml: string, lineCounter: LineCounter) {
  try {
    return parseDocument(yaml, { schema: 'failsafe', lineCounter, logLevel: 'error' });
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** The value on one line, or null when it is a list, a map or an alias. Aliases are never followed, so none can expand. */
function plainText(pair: Pair<ParsedNode, ParsedNode | null>): string | null {
  if (pair.value === null) return '';
  if (!isScalar(pair.value)) return null;
  const { value } = pair.value;
  return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '';
}

function withoutFrontMatter(): { frontMatter: FrontMatter } {
  return { frontMatter: { metadata: NO_METADATA, bodyStart: 0 } };
}

function problemAt(line: number, reason: string): { problem: FrontMatterProblem } {
  return { problem: { kind: 'front-matter', line, reason } };
}
