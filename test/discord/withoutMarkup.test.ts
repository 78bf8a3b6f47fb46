import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeText } from '../../src/discord/escape.ts';
import { withoutMarkup } from '../../src/discord/withoutMarkup.ts';

describe('what a message says', () => {
  test.each([
    ['plain words', 'Who leads the fire brigade?', 'Who leads the fire brigade?'],
    ['a person mentioned', '<@123456789012345678> <@!123456789012345678> who leads?', 'who leads?'],
    ['a role and a channel', 'Ask <@&123456789012345678> in <#123456789012345678> who leads', 'Ask in who leads'],
    ['everybody', '@everyone @here who leads?', 'who leads?'],
    ['an address of mail', 'Write to who@here.example', 'Write to who@here.example'],
    ['custom emoji', 'Who <:wave:123456789012345678>leads<a:fire_2:123456789012345678>?', 'Who leads ?'],
    ['a time, a command, a place', '<t:1700000000:R> </ask me:123456789012345678> <id:customize> who?', 'who?'],
    ['numbers compared', 'Is 3 <4 and 5> 2?', 'Is 3 <4 and 5> 2?'],
    ['an address', 'See https://paper.example/a_b?c=d#e, then say who leads.', 'See , then say who leads.'],
    ['an address at the end', 'Who leads? https://paper.example/fire.', 'Who leads? .'],
    ['an address that shows no preview', 'Who leads? <https://paper.example/x>', 'Who leads?'],
    ['an address without a scheme', 'Who leads at www.paper.example?', 'Who leads at ?'],
    ['a link with a label', 'Who leads the [fire brigade](https://paper.example/x)?', 'Who leads the fire brigade?'],
    ['brackets that are no link', 'Who [of them] leads (if any)?', 'Who [of them] leads (if any)?'],
    ['a quotation', '> The mill burned.\nIs that so?', 'The mill burned.\nIs that so?'],
    ['a long quotation', '>>> The mill burned.\nTo the ground.', 'The mill burned.\nTo the ground.'],
    [
      'a heading, small print, lists',
      '## Mill\n-# and fire\n- who\n* when\n1. where',
      'Mill\nand fire\nwho\nwhen\nwhere',
    ],
    ['a list in a quotation', '> - **who**', 'who'],
    ['signs that open no line', 'Is 4 > 3 - 2 # 1?', 'Is 4 > 3 - 2 # 1?'],
    [
      'emphasis',
      '**Who** *leads* __the__ _fire_ ~~brigade~~ ||now|| `today`?',
      'Who leads the fire brigade now today?',
    ],
    ['emphasis inside a word', 'un**believ**able', 'unbelievable'],
    ['an underscore inside a word', 'fire_brigade_tarnbeck', 'fire_brigade_tarnbeck'],
    ['escaped signs', '\\*Who\\* leads \\<them\\>?', 'Who leads <them>?'],
    ['a code block beside words', 'Who leads?\n```js\nconst fire = 1;\n```\nAnd when?', 'Who leads?\nAnd when?'],
    ['a code block with all the words', '```\nWho leads?\n```', 'Who leads?'],
    ['a code block left open', 'Who leads?\n```\nthe brigade', 'Who leads?\nthe brigade'],
    ['other line breaks', 'Who leads?\r\n> Him.\u2028- Her.', 'Who leads?\nHim.\nHer.'],
    ['other scripts', '> 谁放的火？', '谁放的火？'],
  ])('%s', (_, text, expected) => {
    expect(withoutMarkup(text)).toBe(expected);
  });

  test.each([
    ['nothing', ''],
    ['blanks', ' \n\t '],
    ['mentions alone', '<@123456789012345678> <#123456789012345678> @everyone'],
    ['an address alone', 'https://paper.example/who-leads-the-fire-brigade'],
    ['emoji alone', '<:wave:123456789012345678> 🔥🔥'],
    ['punctuation', '?! … — “”'],
    ['empty formatting', '**  ** \n> \n```\n```\n# '],
  ])('of %s is nothing', (_, text) => {
    expect(withoutMarkup(text)).toBe('');
  });

  test('words that were escaped come back as words', () => {
    const word = fc.stringMatching(/^[a-zé]{1,8}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), fc.constantFrom(' ', ', ', ': '), (words, gap) => {
        expect(withoutMarkup(escapeText(words.join(gap)))).toBe(words.join(gap));
      }),
    );
  });

  test('has words on each line, and single blanks between them', () => {
    const piece = fc.constantFrom(
      ...'<@1> :a > - # ` ``` * _ | [ ]( https:// www. \\ a B 1 . \n @here é 😀'.split(' '),
      ' ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const read = withoutMarkup(pieces.join(''));
        if (read === '') return;
        for (const line of read.split('\n')) expect(line).toMatch(/^(?=.*[\p{L}\p{N}])\S+(?: \S+)*$/u);
      }),
    );
  });
});

test.each([
  '[',
  '[a](http:',
  '[a](https://',
  '<@',
  '</',
  '<a:',
  '`',
  '```',
  '*',
  '_',
  'a_',
  '\\',
  '> ',
  '\u2028',
  '- \n',
  'http://',
  '<https://',
  'www.',
  '1. ',
  '@',
  ' ',
])('hostile %j takes time in proportion', (piece) => {
  const started = performance.now();
  withoutMarkup(piece.repeat(Math.ceil(200_000 / piece.length)));
  expect(performance.now() - started).toBeLessThan(1_500);
});
