import { describe, expect, test } from 'vitest';
import { TAG_RULES } from '../../src/attribution/repairTags.ts';
import { compareTags } from './tags/taggedSentences.ts';

/** For every rule, by its name: what it is there for, and near misses that it must leave alone. */
const CASES: Readonly<Record<string, { repairs: readonly string[]; leaves: readonly string[] }>> = {
  'number-compound': {
    repairs: ['Two-thirds/NUM agreed.', 'Some twenty-one/NUM ships sank.'],
    leaves: ['A one-time/ADJ gift arrived.'],
  },
  'aged-compound': {
    repairs: ['The 52-year-old/NOUN smiled.', 'A 52-year-old/ADJ baker smiled.', 'Then 9-year-old/ADJ Ann left.'],
    leaves: ['The old/ADJ man smiled.'],
  },
  'describing-compound': {
    repairs: ['The Lagos-based/ADJ bank failed.', 'A NATO-led/ADJ force came.', 'A hard-won/ADJ peace came.'],
    leaves: ['He joined Al-Ahly/PROPN last year.', 'They spoke to Jean-Paul/PROPN.'],
  },
  'role-compound': {
    repairs: [
      'The vice-captain/NOUN left.',
      'Our co-author/NOUN left.',
      'The mayor-elect/NOUN left.',
      'Two passers-by/NOUN left.',
    ],
    leaves: ['They co-wrote/VERB it.', 'The drug over-performed/VERB.'],
  },
  'capital-in-mid-sentence': {
    repairs: [
      'The jury heard Rose/PROPN speak.',
      'The court told Ward/PROPN that he could go.',
      'It was Will/PROPN who paid.',
    ],
    leaves: [
      'The price/NOUN rose.',
      'Minister Lena Oke Says/VERB Bridge Opens Soon.',
      'He said: “Stop/VERB it.”',
      'They met French/ADJ officials/NOUN.',
    ],
  },
  'capital-before-name': {
    repairs: ['Rose/PROPN Adeyemi left.', 'Park/PROPN Min-seo left.'],
    leaves: ['Meet/VERB Rose Adeyemi.', 'Citing/VERB Rose Adeyemi, he left.', 'Backed/VERB by Rose, he left.'],
  },
  'modal-that-is-a-name': {
    repairs: ['Will/PROPN Oduya denied it.', 'May/PROPN Lin said so.'],
    leaves: ['Will/AUX Kenya vote again?', 'May/AUX they rest.'],
  },
  'opening-name-before-verb-of-speech': {
    repairs: ['Price/PROPN told the court so.', 'Frank/PROPN said so.', '“No.” Cook/PROPN denied it.'],
    leaves: [
      'Police/NOUN said so.',
      'Experts/NOUN said so.',
      'Fraud/NOUN claims rose sharply.',
      'Asked/VERB, he left.',
    ],
  },
  'opening-name-with-apposition': {
    repairs: ['Wood/PROPN, a nurse, left.', 'Price/PROPN, 61, left.', 'Baker/PROPN, who lives nearby, left.'],
    leaves: ['Meanwhile/ADV, a nurse left.', 'Music/NOUN, cakes and tea were free.'],
  },
  'participle-of-name': {
    repairs: ['Downing/PROPN Street says it is ready.', 'Reading/PROPN Council denied it.'],
    leaves: ['Quoting/VERB Reuters, he denied it.'],
  },
  'particle-of-name': {
    repairs: ['Rita von/PROPN Holt left.', 'Then Luis de/PROPN la/PROPN Vega left.', 'Omar bin/PROPN Saleh left.'],
    leaves: ['He left the van/NOUN there.', 'She emptied a bin/NOUN.', 'They die/VERB young.'],
  },
  'to-behind-according': {
    repairs: ['It rained, according to/ADP farmers/NOUN.', 'According to/ADP police/NOUN, it rained.'],
    leaves: ['They want to/PART stay.'],
  },
  whether: { repairs: ['She asked whether/SCONJ it rained.'], leaves: ['The weather/NOUN held.'] },
  'contracted-verb': {
    repairs: ['“She’s/AUX right,” he said.', '“The trouble’s/AUX the cost,” he said.', '“Let’s/PRON go,” he said.'],
    leaves: ['The cat’s/POSS tail moved.', 'It was everyone’s/POSS fault.', 'Ann’s/POSS late father won.'],
  },
  'possessive-of-plural': {
    repairs: ['The sailors’/POSS families wept.', 'The Joneses’/POSS roof leaked.'],
    leaves: ['He called it ‘a mess of lies’/PUNCT and left.'],
  },
  that: {
    repairs: [
      'He said that/SCONJ rain fell.',
      'He said that/PRON was true.',
      'They told the court on Monday that/SCONJ it closed.',
      'The belief that/SCONJ cats lie is old.',
      'That/DET year was dry.',
      'Everything that/PRON he owned burned.',
    ],
    leaves: ['A man that/PRON lied fled.', 'He knew that/PRON.'],
  },
  'third-person-behind-subject': {
    repairs: [
      'The council claims/VERB that it paid.',
      'Oduya counters/VERB that it did not.',
      'The charity now estimates/VERB that ten died.',
      'The essay questions/VERB why it failed.',
    ],
    leaves: [
      'The council claims/NOUN were false.',
      'His claims/NOUN that it paid were false.',
      'They dropped the council claims/NOUN.',
      'Its reports/NOUN to the board were late.',
    ],
  },
  'base-form-behind-plural': {
    repairs: ['Tenants fear/VERB a cold winter.', 'Some claim/VERB it is true.', 'Maps show/VERB they met.'],
    leaves: ['The weapons claim/NOUN was false.', 'His fear/NOUN of heights grew.', 'The sports show/NOUN ended.'],
  },
  'verb-behind-pronoun': {
    repairs: ['Oke, who heads/VERB the firm, left.', 'He notes/VERB a flaw.', 'Oke, who lives/VERB there, left.'],
    leaves: ['They read his notes/NOUN.', 'The heads/NOUN met.'],
  },
  'unchanging-past': {
    repairs: ['Dana Wolfe forecast/VERB a slump.'],
    leaves: ['The forecast/NOUN was wrong.', 'The Wolfe forecast/NOUN was wrong.'],
  },
  'past-form-behind-subject': {
    repairs: ['Lawyers alleged/VERB that he lied.', 'The goalkeeper fumed/VERB.'],
    leaves: ['The alleged/ADJ thief fled.'],
  },
  'verb-behind-quotation': {
    repairs: ['“A farce,” fumes/VERB the goalkeeper.', '“Why now?” counters/VERB Oduya.'],
    leaves: ['He wore the “Free us” label/NOUN with pride.'],
  },
  'noun-behind-determiner': {
    repairs: ['Their reply/NOUN was short.', 'The ask/NOUN was big.', 'The firm’s pledge/NOUN was kept.'],
    leaves: ['They reply/VERB fast.', 'They asked her to reply/VERB.'],
  },
  'noun-behind-preposition': {
    repairs: [
      'They asked for comment/NOUN.',
      'It rained, according to engineers/NOUN.',
      'He left without comment/NOUN.',
    ],
    leaves: ['They declined to comment/VERB.', 'They insisted on paying/VERB.'],
  },
  'object-behind-verb': {
    repairs: ['The vicar preached hope/NOUN.', 'The judge refused bail/NOUN.'],
    leaves: ['She helped solve/VERB it.', 'They said: “Go/VERB.”'],
  },
  'subject-behind-that': {
    repairs: ['He counters that pay/NOUN is low.', 'She said that work/NOUN was done.'],
    leaves: ['He said that changed/VERB them.'],
  },
  'verb-that-closes': {
    repairs: [
      'The river rose twice, the wardens report/VERB.',
      'Half of them walk, school surveys show/VERB.',
      'It fell in March, the survey notes/VERB last week.',
    ],
    leaves: ['They read the forms, the letters and the report/NOUN.', 'She kept diaries, maps and field notes/NOUN.'],
  },
  'verb-behind-parenthesis': {
    repairs: [
      'Oke, a nurse in Lagos, notes/VERB that beds are short.',
      'Some members, however, question/VERB the cost.',
    ],
    leaves: ['They kept diaries, maps, notes/NOUN and a log.'],
  },
  'verb-behind-people': {
    repairs: ['Many Kurds fear/VERB that it will spread.', 'Some Germans doubt/VERB the plan.'],
    leaves: ['The Lions claim/NOUN was thrown out.', 'The Saints/PROPN won.'],
  },
  'verb-of-verbless-clause': {
    repairs: ['Photographs taken over the past week show/VERB the barges in the lock.'],
    leaves: ['The ice show/NOUN drew children from three towns.'],
  },
  'past-form-before-object': {
    repairs: ['Oke, the captain, branded/VERB the call a farce.', 'Daru informed/VERB lawyers that he was ill.'],
    leaves: ['They met the injured/ADJ captain.', 'She is a noted/ADJ harpist.'],
  },
  'modifier-behind-verb-of-speech': {
    repairs: ['“It held,” says lead/ADJ engineer Ana Cruz.'],
    leaves: ['“It held,” said those who lead/VERB.'],
  },
  'name-between-quotation-and-verb': {
    repairs: ['“It held,” Das/PROPN said.'],
    leaves: ['“It held,” he/PRON said.'],
  },
  'forecast-behind-time': {
    repairs: ['The bank this month forecast/VERB that prices would fall.'],
    leaves: ['Last month’s forecast/NOUN was wrong.'],
  },
  'currency-behind-number': {
    repairs: ['It cost 41,000 won/NOUN in Seoul.'],
    leaves: ['The team won/VERB again.'],
  },
  'capital-preposition-in-name': {
    repairs: ['Nurses Without/PROPN Walls said so on Friday.'],
    leaves: ['She waited without/ADP Anna.'],
  },
  'verb-behind-number': {
    repairs: ['Of the songs, 30 mention/VERB a flood.'],
    leaves: ['He made no mention/NOUN of it.'],
  },
  'office-behind-noun': {
    repairs: ['The attorney general/NOUN resigned.', 'Our roads chief/NOUN, Ida Pell, left.'],
    leaves: ['The general/ADJ mood was grim.', 'The bank chief/ADJ economist left.'],
  },
  'noun-between-determiner-and-verb': {
    repairs: ['The hull/NOUN had cracked.', 'The half-back/NOUN said so.'],
    leaves: ['The newly/ADV built dam fell.'],
  },
  'adjective-between-article-and-noun': {
    repairs: ['The outside/ADJ world knew.'],
    leaves: ['She stood outside/ADP the court.'],
  },
};

test('every rule has its cases, and says why it is there', () => {
  expect(Object.keys(CASES).sort()).toEqual(TAG_RULES.map(({ name }) => name).sort());
  expect(TAG_RULES.filter(({ why }) => why.length < 20)).toEqual([]);
});

describe.each(Object.entries(CASES))('%s', (_name, { repairs, leaves }) => {
  test.each(repairs.map((annotated) => [annotated]))('repairs: %s', (annotated) => {
    const { expected, found } = compareTags(annotated);
    expect(found).toEqual(expected);
  });

  test.each(leaves.map((annotated) => [annotated]))('leaves: %s', (annotated) => {
    const { expected, found } = compareTags(annotated);
    expect(found).toEqual(expected);
  });
});
