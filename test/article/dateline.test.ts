import { expect, test } from 'vitest';
import { datelineLength } from '../../src/article/dateline.ts';

test.each([
  ['WASHINGTON–', 'Senators argued for a day.'],
  ['BAGHDAD (Reuters) - ', 'Two bridges reopened.'],
  ['NEW YORK, Aug. 3 (AP) — ', 'Trains ran late.'],
  ['(CNN) ', 'The lighthouse is for sale.'],
  ['(CNN)', 'The lighthouse is for sale.'],
  ['(CNN) -- ', 'The lighthouse is for sale.'],
  ['PARIS, March 2 — ', 'The museum will close.'],
  ['PARIS, 2 March 2021 — ', 'The museum will close.'],
  ['Tikrit, Iraq (AP) — ', 'Shops opened again.'],
  ['KABUL, Afghanistan — ', 'Snow closed the pass.'],
  ['WASHINGTON, D.C. — ', 'The vote was put off.'],
  ['ST. PETERSBURG, Russia — ', 'The river froze.'],
  ['BEIJING/HONG KONG (Reuters) - ', 'Exports fell.'],
  ['SÃO PAULO — ', 'It rained for a week.'],
  ["COX'S BAZAR, Bangladesh — ", 'Tents were handed out.'],
  ['Jan 5 (Reuters) - ', 'Shares in the mill rose.'],
  ['MARLOW BAY, Oct 23 (Northline) - ', 'The mill will close.'],
  ['VATICAN CITY (CNS) — ', 'The library reopened.'],
  ['LONDON, May 3 (AP) -', 'The clock stopped.'],
  ['OSLO — ', 'The harbour is full.'],
  ['ROME — ', 'The mayor — who was late — spoke first.'],
  ['CHICAGO -- ', '“We are done,” the mayor said.'],
  ['LIMA — ', '3,000 people marched.'],
  ['**BAGHDAD** — ', 'Two bridges reopened.'],
])('finds the dateline %j', (dateline, sentence) => {
  expect(datelineLength(dateline + sentence)).toBe(dateline.length);
});

test.each([
  ['an acronym and an aside', 'NATO – the alliance – said it would wait.'],
  ['an acronym and a clause', 'IBM - shares fell again.'],
  ['two parties', 'US – Russia talks began in June.'],
  ['a long acronym', 'UNESCO — The list grew by nine sites.'],
  ['a company and an aside', 'TESLA – The maker of cars – said it would wait.'],
  ['a label', 'EXCLUSIVE — Police knew of the leak.'],
  ['two words of a label', 'BREAKING NEWS — Police knew of the leak.'],
  ['a turn in a transcript', 'QUILL: We will see about that.'],
  ['a compound', 'WASHINGTON-based groups objected.'],
  ['a place in small letters', 'Washington — The vote was put off.'],
  ['a name and a role in brackets', 'Ada Quill (Labour) – The seat is hers.'],
  ['a weekday and a date', 'Monday, March 2 — The day began with rain.'],
  ['a date alone', 'March 2 — The day began with rain.'],
  ['letters', 'A – B is the shortest way.'],
  ['capitals without a dash', 'LONDON is calling.'],
  ['a dateline with nothing behind it', 'BAGHDAD (Reuters) - '],
  ['an agency with nothing behind it', '(CNN)'],
  ['a dateline with only marks behind it', 'BAGHDAD (Reuters) - …'],
  ['an agency as a subject', 'Reuters (the agency) reported the leak.'],
  ['a bracket that is no agency', '(Almost) everyone came.'],
  ['an empty text', ''],
])('leaves an ordinary opening alone: %s', (_, paragraph) => {
  expect(datelineLength(paragraph)).toBe(0);
});

test.each([
  'A',
  'A ',
  'A-',
  'A.',
  'AB/',
  '(',
  '(CNN',
  '- ',
  'Aa ',
  'Jan 1 ',
  ', A',
])('finishes in time on 100 KB of %j', (unit) => {
  const text = unit.repeat(100_000 / unit.length);
  const before = performance.now();
  expect(datelineLength(text)).toBeLessThanOrEqual(120);
  expect(performance.now() - before).toBeLessThan(2_000);
});
