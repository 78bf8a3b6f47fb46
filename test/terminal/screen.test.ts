import { describe, expect, test } from 'vitest';
import { screenOf } from '../../src/terminal/screen.ts';

const terminal = { isTTY: true, columns: 72 };
const pipe = {};

describe('the screen', () => {
  test.each([
    ['a terminal', terminal, {}, true],
    ['a pipe', pipe, {}, false],
    ['a terminal with NO_COLOR', terminal, { NO_COLOR: '1' }, false],
    ['a terminal with an empty NO_COLOR', terminal, { NO_COLOR: '' }, true],
    ['a dumb terminal', terminal, { TERM: 'dumb' }, false],
    ['a pipe with FORCE_COLOR', pipe, { FORCE_COLOR: '1' }, true],
    ['a pipe with an empty FORCE_COLOR', pipe, { FORCE_COLOR: '' }, true],
    ['a terminal with FORCE_COLOR=0', terminal, { FORCE_COLOR: '0' }, false],
    ['FORCE_COLOR before NO_COLOR', pipe, { FORCE_COLOR: '1', NO_COLOR: '1' }, true],
  ])('decides on colour for %s', (_name, destination, environment, isStyled) => {
    const painted = screenOf(destination, environment).paint('strong', 'word');
    expect(painted).toBe(isStyled ? '\u001b[1mword\u001b[22m' : 'word');
  });

  test.each([
    [72, 72],
    [240, 100],
    [undefined, 80],
    [0, 80],
    [5, 20],
  ])('of %s columns takes lines of %i', (columns, width) => {
    expect(screenOf({ columns }, {}).width).toBe(width);
  });
});
