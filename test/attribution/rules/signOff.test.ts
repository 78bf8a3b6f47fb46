import { testRule } from './testRule.ts';

testRule(
  'sign-off',
  [
    [
      'a name behind a dash',
      '“Best summer of my life.” — Josh Lindqvist',
      'Josh Lindqvist',
      '—',
      'Best summer of my life.',
    ],
    [
      'a short dash',
      '“The soup was cold and the waiter colder.” – Amélie Roux',
      'Amélie Roux',
      '–',
      'The soup was cold',
    ],
    [
      'two hyphens',
      '"The soup was cold and the waiter colder." -- Amélie Roux',
      'Amélie Roux',
      '--',
      'The soup was cold',
    ],
    [
      'a role behind the name',
      '“I would cycle it again tomorrow.” — Tendai Moyo, postman',
      'Tendai Moyo',
      '—',
      'I would cycle it again',
    ],
    [
      'it among other paragraphs',
      'The lake is popular in July. ¶ “I learned to swim there when I was six.” — Josh Lindqvist ¶ The lake reopened.',
      'Josh Lindqvist',
      '—',
      'I learned to swim there',
    ],
  ],
  [
    ['a verb behind the dash', '“Best summer of my life” — Josh Lindqvist said it twice.', ['closing']],
    ['a common noun', '“Best summer of my life” — a fine song.', []],
    ['no quotation', 'Best summer of my life — Josh Lindqvist', []],
    ['no dash', '“Best summer of my life,” Josh Lindqvist said.', ['closing']],
    ['an aside in a quotation', '“Best summer — Josh Lindqvist came too — of my life,” she said.', ['closing']],
  ],
);
