import { expect, test } from 'vitest';
import { reportingVerbLemma } from '../../../src/attribution/tags/reportingVerbs.ts';

test.each([
  ['say', 'say says saying said'],
  ['tell', 'tell tells telling told'],
  ['write', 'write writes writing wrote written'],
  ['think', 'think thinks thinking thought'],
  ['find', 'find finds finding found'],
  ['show', 'show shows showing showed shown'],
  ['speak', 'speak speaks speaking spoke spoken'],
  ['read', 'read reads reading'],
  ['know', 'know knows knowing knew known'],
  ['see', 'see sees seeing saw seen'],
  ['feel', 'feel feels feeling felt'],
  ['swear', 'swear swears swearing swore sworn'],
  ['teach', 'teach teaches teaching taught'],
  ['seek', 'seek seeks seeking sought'],
  ['understand', 'understand understands understanding understood'],
  ['tweet', 'tweet tweets tweeting tweeted'],
  ['argue', 'argue argues arguing argued'],
  ['deny', 'deny denies denying denied'],
  ['reply', 'reply replies replying replied'],
  ['admit', 'admit admits admitting admitted'],
  ['quip', 'quip quips quipping quipped'],
  ['plan', 'plan plans planning planned'],
  ['agree', 'agree agrees agreeing agreed'],
  ['stress', 'stress stresses stressing stressed'],
  ['preach', 'preach preaches preaching preached'],
  ['echo', 'echo echoes echoing echoed'],
  ['convey', 'convey conveys conveying conveyed'],
  ['signal', 'signal signals signalling signaling signalled signaled'],
])('every form of “%s” leads to it', (lemma, forms) => {
  for (const form of forms.split(' ')) expect([form, reportingVerbLemma(form)]).toEqual([form, lemma]);
});

test.each(['visit', 'table', 'constructor', ''])('“%s” is no reporting verb', (word) => {
  expect(reportingVerbLemma(word)).toBeUndefined();
});
