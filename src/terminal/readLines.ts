/** A line without its line feed; null stands for one that was too long to keep. */
export type InputLine = string | null;

/**
 * Lines of a stream of text, split at line feeds alone: JSON strings may hold the other line separators (U+2028). Never
 * holds more than one line and one chunk. A line feed at the very end opens no further line.
 *
 * @param longest in UTF-16 code units
 */
export async function* readLines(chunks: AsyncIterable<string>, longest: number): AsyncGenerator<InputLine> {
  let pieces: string[] = [];
  let length = 0;
  const add = (piece: string): void => {
    length += piece.length;
    if (length <= longest) pieces.push(piece);
    else pieces = [];
  };
  const take = (): InputLine => {
    const line = length <= longest ? pieces.join('') : null;
    pieces = [];
    length = 0;
    return line;
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf('\n'); end >= 0; end = chunk.indexOf('\n', start)) {
      add(chunk.slice(start, end));
      yield take();
      start = end + 1;
    }
    add(chunk.slice(start));
  }
  if (length > 0) yield take();
}
