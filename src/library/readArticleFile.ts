import { readFile, stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { decode, MAX_ARTICLE_BYTES } from '../article/decode.ts';
import type { ArticleProblem } from '../article/problem.ts';
import { type ArticleReading, readArticle } from '../article/readArticle.ts';

const EXTENSIONS: ReadonlySet<string> = new Set(['.txt', '.md']);

/** Whether the file's name says that it is an article: `.txt` or `.md`, and not hidden. */
export function isArticleFile(fileName: string): boolean {
  return !fileName.startsWith('.') && EXTENSIONS.has(extname(fileName).toLowerCase());
}

/** The id of the article in a file: its name without the extension. */
export function articleId(fileName: string): string {
  const name = basename(fileName);
  return name.slice(0, name.length - extname(name).length);
}

/** Reads the article in one file. Never throws for what the file system or the file holds. */
export async function readArticleFile(path: string): Promise<ArticleReading> {
  const bytes = await readBytes(path);
  if ('problem' in bytes) return bytes;
  const decoded = decode(bytes.bytes);
  return 'problem' in decoded ? decoded : readArticle(articleId(path), decoded.text);
}

async function readBytes(path: string): Promise<{ readonly bytes: Uint8Array } | { readonly problem: ArticleProblem }> {
  try {
    const { size, ...file } = await describe(path);
    if (!file.isFile) return { problem: { kind: 'unreadable' } };
    if (!EXTENSIONS.has(extname(path).toLowerCase())) return { problem: { kind: 'wrong-type' } };
    // Asked before reading, so that no large file is ever held.
    if (size > MAX_ARTICLE_BYTES) return { problem: { kind: 'too-large', bytes: size, limit: MAX_ARTICLE_BYTES } };
    return { bytes: await readFile(path) };
  } catch (error) {
    return { problem: { kind: isMissing(error) ? 'missing' : 'unreadable' } };
  }
}

async function describe(path: string) {
  const stats = await stat(path);
  return { size: stats.size, isFile: stats.isFile() };
}

/** Whether a file system error says that there is nothing at the path. */
export function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}
