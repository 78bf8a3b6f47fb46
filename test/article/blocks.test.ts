import { describe, expect, test } from 'vitest';
import { findBlocks, trimSpan } from '../../src/article/blocks.ts';

function blocks(text: string): string[] {
  return findBlocks(text).map(({ start, end }) => text.slice(start, end));
}

describe('a block is a paragraph', () => {
  test.each([
    ['line feeds', 'The pier burned.\nIt was old.'],
    ['carriage returns and line feeds', 'The pier burned.\r\nIt was old.'],
    ['carriage returns', 'The pier burned.\rIt was old.'],
    ['line separators', 'The pier burned.\u2028It was old.'],
    ['paragraph separators', 'The pier burned.\u2029It was old.'],
    ['empty lines', '\n\nThe pier burned.\n \t\n\r\n\u200b\nIt was old.\n'],
  ])('apart by %s', (_what, text) => {
    expect(blocks(text)).toEqual(['The pier burned.', 'It was old.']);
  });

  test('without the white space and invisible characters around it', () => {
    expect(blocks('\ufeff  The pier burned. \u200b\n\u00a0\n')).toEqual(['The pier burned.']);
  });

  test('and an empty text has none', () => {
    expect(blocks('')).toEqual([]);
    expect(blocks(' \n\ufeff\n\u200b')).toEqual([]);
  });
});

describe('a clause cut in two by a line break', () => {
  test.each([
    ['in a word group', 'It was a cold\nnight in the harbour.'],
    ['behind a comma', 'It was cold,\nand it snowed.'],
    ['behind a closed quotation', 'They call it “the pier”\nbecause it was one.'],
    ['over several lines', 'It was\na cold\nnight.'],
    ['before a bracket', 'The harbour board\n(which met twice) agreed.'],
  ])('is one block: %s', (_what, text) => {
    expect(blocks(text)).toEqual([text]);
  });

  test.each([
    ['the line is finished', 'It was cold.\nand then it snowed.'],
    ['the next line begins with a capital', 'A cold night\nThe harbour froze.'],
    ['the next line is a list item', 'What we sell:\n- rope.\n- tar.'],
    ['the next line counts', 'What we sell\na) rope.\nb) tar.'],
    ['the next line is a name in lower case', 'Sales of phones fell\niPhone sales fell most.'],
    ['the lines never end a sentence', 'rope\ntar and pitch\nnets'],
    ['an empty line stands between', 'It was a cold\n\nnight in the harbour.'],
  ])('is not assumed where %s', (_what, text) => {
    expect(blocks(text)).toEqual(text.split(/\n+/));
  });
});

describe('hard-wrapped text', () => {
  const WRAPPED = [
    'The harbour at Port Ellery froze on Tuesday for the first',
    'time since 1963. The mayor, Ada Finch, told reporters that',
    'Ellery would need help to free the two ferries caught there.',
    'Nobody was hurt, and the last passengers were brought home',
    'on foot at night.',
  ];
  const SECOND = [
    'A spokesman for the company said that the board would meet',
    'on Friday. It has not decided whether ships will sail before',
    'Easter, he said.',
  ];

  test('is joined to paragraphs, also behind a sentence that fills its line', () => {
    const text = `${WRAPPED.join('\n')}\n\n${SECOND.join('\n')}\n`;
    expect(blocks(text)).toEqual([WRAPPED.join('\n'), SECOND.join('\n')]);
  });

  test('begins a paragraph at an indented line', () => {
    const text = `    ${WRAPPED.join('\n')}\n    ${SECOND.join('\n')}`;
    expect(blocks(text)).toEqual([WRAPPED.join('\n'), SECOND.join('\n')]);
  });

  test('begins a paragraph behind a finished line that had room for another word', () => {
    const text = [...WRAPPED, ...SECOND].join('\n');
    expect(blocks(text)).toEqual([WRAPPED.join('\n'), SECOND.join('\n')]);
  });

  test('leaves bullets and headings alone', () => {
    const text = `Harbour news\n${WRAPPED.join('\n')}\n• Ferries wait\n• Ships do not\n${SECOND.join('\n')}`;
    expect(blocks(text)).toEqual([
      'Harbour news',
      WRAPPED.join('\n'),
      '• Ferries wait',
      '• Ships do not',
      SECOND.join('\n'),
    ]);
  });

  test('is told from text with one paragraph a line', () => {
    const headlines = Array.from(
      { length: 8 },
      (_, index) => `Harbour froze for the ${index + 1}th time, and Ferries Had to Wait Again`,
    );
    const paragraph = `${'The harbour froze and nobody could leave the town. '.repeat(4)}It was late.`;
    const text = [paragraph, ...headlines.slice(0, 3), paragraph, paragraph, paragraph].join('\n');
    expect(blocks(text)).toEqual(text.split('\n'));
  });
});

describe('trimSpan', () => {
  test('leaves an empty span where nothing is visible', () => {
    const { start, end } = trimSpan(' \u200b\ufeff ', { start: 0, end: 4 });
    expect(end - start).toBe(0);
  });
});
