import { describe, expect, test } from 'vitest';
import type { Attribution } from '../../src/attribution/attribution.ts';
import { attributionLine } from '../../src/reply/attributionLine.ts';
import { plain } from '../commands/sampleLibrary.ts';

const vole: Attribution = {
  content: [],
  quotes: [],
  source: null,
  cue: null,
  speaker: 'Dr. Ada Vole',
  role: 'who runs the mill',
  via: [],
  act: 'speech',
  mode: 'direct',
  confidence: 'high',
};

const strongIn = (attribution: Attribution) =>
  attributionLine(attribution).flatMap((one) => (typeof one !== 'string' && 'strong' in one ? [one.strong] : []));

describe('the line that says whose words a passage is', () => {
  test.each<[string, Partial<Attribution>, string]>([
    ['direct', {}, 'Dr. Ada Vole, who runs the mill'],
    ['without a role', { role: null }, 'Dr. Ada Vole'],
    ['indirect', { mode: 'indirect' }, 'Dr. Ada Vole, who runs the mill · in the article’s words'],
    ['mixed', { mode: 'mixed' }, 'Dr. Ada Vole, who runs the mill · partly quoted'],
    ['quoted by an outlet', { via: ['the Weir Post'] }, 'Dr. Ada Vole, who runs the mill · quoted by the Weir Post'],
    [
      'relayed by an outlet in other words',
      { via: ['the Weir Post'], mode: 'indirect', role: null },
      'Dr. Ada Vole · via the Weir Post · in the article’s words',
    ],
    [
      'relayed twice, partly quoted',
      { via: ['the Weir Post', 'Radio Tarn'], mode: 'mixed', role: null },
      'Dr. Ada Vole · via the Weir Post, via Radio Tarn · partly quoted',
    ],
    ['medium', { confidence: 'medium' }, 'apparently Dr. Ada Vole, who runs the mill'],
    [
      'medium and indirect',
      { confidence: 'medium', mode: 'indirect', role: null },
      'apparently Dr. Ada Vole · in the article’s words',
    ],
    ['low', { confidence: 'low' }, 'speaker not clear from the article'],
    ['low, relayed', { confidence: 'low', via: ['the Weir Post'] }, 'speaker not clear from the article'],
    ['a pronoun nobody resolved', { speaker: 'He', role: null }, 'speaker not clear from the article'],
    ['a description, its capital as it stands', { speaker: 'A navy clerk', role: null }, 'A navy clerk'],
    ['a description within a sentence', { speaker: 'the minister', role: null }, 'the minister'],
    ['nobody', { speaker: null, role: null, mode: 'indirect' }, 'reported, source not named'],
    [
      'nobody, relayed',
      { speaker: null, role: null, mode: 'indirect', via: ['the Weir Post'] },
      'reported, source not named · via the Weir Post',
    ],
    [
      'nobody at medium, where there is no name to doubt',
      { speaker: null, role: null, mode: 'indirect', confidence: 'medium' },
      'reported, source not named',
    ],
    [
      'a stance',
      { act: 'stance', mode: 'indirect', role: null },
      'Dr. Ada Vole · a view or wish, as the article reports it',
    ],
    [
      'a stance, partly quoted',
      { act: 'stance', mode: 'mixed', role: null },
      'Dr. Ada Vole · a view or wish, as the article reports it · partly quoted',
    ],
    [
      'a stance, apparently',
      { act: 'stance', mode: 'indirect', role: null, confidence: 'medium' },
      'apparently Dr. Ada Vole · a view or wish, as the article reports it',
    ],
    [
      'nobody’s stance',
      { act: 'stance', mode: 'indirect', speaker: null, role: null },
      'a view or wish, holder not named',
    ],
    [
      'a name across lines',
      { speaker: 'Dr. Ada\n  Vole', role: 'who runs\nthe mill' },
      'Dr. Ada Vole, who runs the mill',
    ],
    ['blanks for a name', { speaker: ' \n', role: null }, 'reported, source not named'],
    ['blanks for a role', { role: ' ' }, 'Dr. Ada Vole'],
    ['a role that leans on words that are not there', { role: 'His sister' }, 'Dr. Ada Vole'],
    ['a role that only begins like one that does', { role: 'historian' }, 'Dr. Ada Vole, historian'],
  ])('%s', (_, given, expected) => {
    expect(plain(attributionLine({ ...vole, ...given }))).toBe(expected);
  });

  test('says of part of a passage that it is part', () => {
    expect(plain(attributionLine({ ...vole, role: null }, { isPart: true }))).toBe('Dr. Ada Vole · for part of this');
  });

  test('has the name alone in strong', () => {
    expect(strongIn({ ...vole, via: ['the Weir Post'], confidence: 'medium' })).toEqual(['Dr. Ada Vole']);
    expect(strongIn({ ...vole, confidence: 'low' })).toEqual([]);
    expect(strongIn({ ...vole, speaker: null })).toEqual([]);
  });

  test.each<[Partial<Attribution>, boolean]>([
    [{}, false],
    [{ confidence: 'medium' }, false],
    [{ confidence: 'low' }, true],
    [{ speaker: null, role: null }, true],
    [{ speaker: null, role: null, confidence: 'medium', via: ['the Weir Post'] }, true],
    [{ speaker: null, role: null, act: 'stance' }, true],
  ])('for %j is quiet throughout: %s', (given, isQuiet) => {
    const line = attributionLine({ ...vole, ...given });
    expect(line.every((one) => typeof one !== 'string' && 'quiet' in one)).toBe(isQuiet);
  });

  test.each<[string, Partial<Attribution>, string]>([
    ['role', { role: 'clerk '.repeat(30) }, 'Dr. Ada Vole'],
    ['outlet', { role: null, via: ['the Weir Post of Tarn '.repeat(5)] }, 'Dr. Ada Vole'],
    ['name', { speaker: 'Vole '.repeat(40), role: 'a miller' }, 'a speaker the article describes at length'],
  ])('leaves a %s out whole that is too long for a line, and never cuts it', (_, given, expected) => {
    expect(plain(attributionLine({ ...vole, ...given }))).toBe(expected);
  });

  test('says nothing but the words of the article and its own', () => {
    const hostile = '**@everyone** [x](https://y.example)';
    const line = attributionLine({ ...vole, speaker: hostile, role: hostile, via: [hostile] });
    expect(line.filter((one) => typeof one !== 'string' && 'strong' in one)).toEqual([{ strong: hostile }]);
    expect(plain(line)).toBe(`${hostile}, ${hostile} · quoted by ${hostile}`);
  });

  test('100 KB of a name are left out, in time', () => {
    const started = performance.now();
    for (const unit of [' ', '\n', 'x ', ' ,', 'he']) {
      attributionLine({ ...vole, speaker: unit.repeat(50_000), role: unit.repeat(50_000), via: [unit.repeat(50_000)] });
    }
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
