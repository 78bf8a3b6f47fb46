/** Why a file is not served as an article, or not as it stands now. */
export type ArticleProblem =
  | { readonly kind: 'missing' }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'wrong-type' }
  | { readonly kind: 'folder-missing' }
  | { readonly kind: 'folder-unreadable' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'binary' }
  /** `line` is 1-based: the line of the first byte that is not UTF-8. */
  | { readonly kind: 'not-utf8'; readonly line: number; readonly utf16: boolean }
  /** `bytes` is the size found, `limit` the size allowed. */
  | { readonly kind: 'too-large'; readonly bytes: number; readonly limit: number }
  | { readonly kind: 'no-sentence' }
  /** `line` is 1-based in the file; `reason` completes "its front matter cannot be read: …". */
  | { readonly kind: 'front-matter'; readonly line: number; readonly reason: string }
  /** `served` is the file whose text is served under the id that both files claim. */
  | { readonly kind: 'duplicate-id'; readonly served: string };

const SHOWN_NAME_LENGTH = 60;
const SHOWN_NAME_TAIL = 16;

/** Characters that could break a line, hide, or turn the reading direction: controls, formats, surrogates, separators. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** A file name as it may be shown: one line, printable, at most 60 characters, its extension kept. */
export function showFileName(fileName: string): string {
  // Only the two ends are ever shown, so only they are cleaned.
  const tooLong = fileName.length > SHOWN_NAME_LENGTH;
  const head = tooLong ? fileName.slice(0, SHOWN_NAME_LENGTH - SHOWN_NAME_TAIL - 1) : fileName;
  const tail = tooLong ? fileName.slice(-SHOWN_NAME_TAIL) : '';
  const shown = [head, tail].map((part) => part.replace(UNPRINTABLE, '\uFFFD')).join(tooLong ? '…' : '');
  return `“${shown}”`;
}

/** One sentence for people: names the file, says what is wrong and what to do. */
export function describeProblem(fileName: string, problem: ArticleProblem): string {
  const name = showFileName(fileName);
  switch (problem.kind) {
    case 'missing':
      return `There is no file ${name}; check its path and spelling.`;
    case 'unreadable':
      return `${name} could not be read; check that it is a file and that its permissions allow reading.`;
    case 'wrong-type':
      return `${name} is not a text this reads; save the article as .txt or .md.`;
    case 'folder-missing':
      return `There is no folder ${name}; create it and put one .txt or .md file an article in it.`;
    case 'folder-unreadable':
      return `The folder ${name} could not be read; check that it is a folder and that its permissions allow reading.`;
    case 'empty':
      return `${name} is empty; paste the article's text into it.`;
    case 'binary':
      return `${name} is not plain text; save the article's text as .txt or .md in UTF-8.`;
    case 'not-utf8':
      return problem.utf16
        ? `${name} is saved as UTF-16; save it again as UTF-8.`
        : `${name} is not UTF-8 text (line ${problem.line}); save it again as UTF-8.`;
    case 'too-large':
      return `${name} has ${problem.bytes} bytes, more than the ${problem.limit} allowed; split it or shorten it.`;
    case 'no-sentence':
      return `${name} has no sentence to quote; paste the article's own text into it.`;
    case 'front-matter':
      return `The front matter of ${name} cannot be read: line ${problem.line} ${problem.reason}; correct it or remove it.`;
    case 'duplicate-id':
      return `${name} has the same name as ${showFileName(problem.served)}, which is served instead; rename one of them.`;
  }
}
