import { describe, expect, test } from 'vitest';
import { lastSource } from './markedSources.ts';

describe('a description before the name is the role', () => {
  test.each([
    ['Swedish harbour minister {Karin Ek} said so.', 'Swedish harbour minister'],
    ['The Swedish harbour minister {Karin Ek} said so.', 'Swedish harbour minister'],
    ['Foreign Minister {Omar Haddad} said so.', 'Foreign Minister'],
    ['Former Transport Secretary {Omar Haddad} said so.', 'Former Transport Secretary'],
    ['President {Amina Sule} said so.', 'President'],
    ['Dockers Union President {Tom Hale} said so.', 'Dockers Union President'],
    ['State police spokeswoman {Ana Cruz} said so.', 'State police spokeswoman'],
    ['Norlund chief executive {Petra Lang} said so.', 'Norlund chief executive'],
    ['Retired teacher {Obi Nwosu} said so.', 'Retired teacher'],
    ['The news reached his wife {Ana Cruz}, who left.', 'his wife'],
    ['The actor and director {Li Wei} said so.', 'actor and director'],
    ['The clinic’s director, {Rosa Diaz}, said so.', 'The clinic’s director'],
    ['The head of the clinic, {Rosa Diaz}, said so.', 'The head of the clinic'],
    ['“No,” said the farm’s owner, {Femi Ade}.', 'the farm’s owner'],
    ['Secretary of State {Omar Haddad} said so.', 'Secretary of State'],
    ['Speaker of the House {Omar Haddad} said so.', 'Speaker of the House'],
    ['Minister of Health and Labour {Ana Cruz} said so.', 'Minister of Health and Labour'],
    ['Mumbai-based economist {Arjun Rao} said so.', 'Mumbai-based economist'],
    ['According to half-back {Tevita Vaka}, it rained.', 'half-back'],
    ['It fell to League head of training {Ana Cruz} to say so.', 'League head of training'],
    ['Deputy Superintendent {Omar Haddad} said so.', 'Deputy Superintendent'],
    ['Referee {Omar Haddad} said so.', 'Referee'],
    ['The Police Relations Officer in the county, {Ana Cruz}, said so.', 'The Police Relations Officer in the county'],
    [
      'The Adviser on Water and Roads to the council, {Ana Cruz}, said so.',
      'The Adviser on Water and Roads to the council',
    ],
    ['A spokesman for the port, {Col. Omar Haddad}, said so.', 'A spokesman for the port'],
    ['Its senior author, {Ana Cruz} of the Orvo Institute, said so.', 'Its senior author'],
    ['Her deputy, {Omar Haddad}, said so.', 'Her deputy'],
    ['The charity {Open Door} said so.', 'charity'],
    ['Pump and valve maker {Norlund Ltd} said so.', 'Pump and valve maker'],
    ['The quarry’s operator, {Norlund Aggregates}, said so.', 'The quarry’s operator'],
  ])('%s', (marked, role) => {
    expect(lastSource(marked).role).toBe(role);
  });
});

describe('a description behind the name is the role', () => {
  test.each([
    ['{Rosa Diaz}, head of the laboratory, said so.', 'head of the laboratory'],
    ['“No,” said {Tom Hale}, the county’s chief vet.', 'the county’s chief vet'],
    ['{Paulo Reis}, 58, a retired baker, said so.', 'a retired baker'],
    [
      '{Paulo Reis}, a 58-year-old retired baker who swims daily, said so.',
      'a 58-year-old retired baker who swims daily',
    ],
    ['{Mina Park} (director of the aquarium) said so.', 'director of the aquarium'],
    ['{Mina Park} – a diver from Jeju – said so.', 'a diver from Jeju'],
    [
      'According to {Wanjiku Kamau}, a professor of law at the University of Naivasha, it is void.',
      'a professor of law at the University of Naivasha',
    ],
    ['{Norsund}, the state broadcaster, said so.', 'the state broadcaster'],
    ['{Jonas Berg}, chief executive of Norlund, said so.', 'chief executive of Norlund'],
    ['{Jonas Berg}, CEO of Norlund, said so.', 'CEO of Norlund'],
    ['{Sione Vaka}, who runs the ferry, said so.', 'who runs the ferry'],
    ['{Sione Vaka} of the Dockers Union said so.', 'of the Dockers Union'],
    ['{Ewa Nowak}, co-founder of the festival, said so.', 'co-founder of the festival'],
    ['{Ewa Nowak} of Gdynia, a former sailor, said so.', 'a former sailor'],
    ['{Ewa Nowak}, deputy mayor, said so.', 'deputy mayor'],
    ['{Ewa Nowak}, M.D., a kidney specialist, said so.', 'a kidney specialist'],
    ['{Ewa Nowak}, a GP in the village, said so.', 'a GP in the village'],
    ['{Ewa Nowak}, the only woman left in the contest, said so.', 'the only woman left in the contest'],
    ['{Ewa Nowak} KC, prosecuting, said so.', 'prosecuting'],
    ['{Ewa Nowak}, who chairs the committee, said so.', 'who chairs the committee'],
    ['{Ewa Nowak}, 44, who spent the night on a roof, said so.', 'who spent the night on a roof'],
    ['{Ewa Nowak}, whose sons swim, said so.', 'whose sons swim'],
    ['{Ewa Nowak}, for the defence, said so.', 'for the defence'],
    ['{Ewa Nowak} of the Kent crime squad said so.', 'of the Kent crime squad'],
    ['{Ewa Nowak} at Norlund Securities said so.', 'at Norlund Securities'],
    ['{Ewa Nowak}, of the University of Gdynia, said so.', 'of the University of Gdynia'],
    [
      '{Ewa Nowak}, associate professor of botany and the paper’s lead author, said so.',
      'associate professor of botany and the paper’s lead author',
    ],
    ['That student, {Ewa Nowak}, said so.', 'That student'],
    ['{Imelda}, 19, who irons shirts, said so.', 'who irons shirts'],
    ['They told official scorer {Ewa Nowak} so.', 'official scorer'],
    ['{The Harbour Trust}, which owns the quay, said so.', 'which owns the quay'],
    ['{Ewa Nowak}, 58, is a landscape architect. It rained.', 'a landscape architect'],
    ['{Senator Ewa Nowak}, an Independent from Vigo, said so.', 'an Independent from Vigo'],
    ['President {Ewa Nowak}, a former nurse, said so.', 'President'],
  ])('%s', (marked, role) => {
    expect(lastSource(marked).role).toBe(role);
  });

  test('a clause that runs on is left out', () => {
    const clause =
      'who has lived in the valley since before the old bridge was built and who remembers the flood of that year well';
    expect(lastSource(`{Paulo Reis}, a retired baker ${clause}, said so.`).role).toBe('a retired baker');
  });
});

describe('what is no role', () => {
  test.each([
    '{Rosa Diaz}, 44, said so.',
    '{Rosa Diaz}, who said so, left.',
    '{Rosa Diaz}, Tom Hale and Li Wei said so.',
    'In Lima, {Rosa Diaz} said so.',
    'According to {Rosa Diaz}, the minister resigned.',
    '{Rosa Diaz}, however, said so.',
    '{Rosa Diaz} said so, a spokesman added.',
    'On Monday, {Rosa Diaz} said so.',
    '{Dr. Rosa Diaz} said so.',
    '{Lt. Gen. Rosa Diaz} said so.',
    'Ewa Nowak of {Gdynia}, a former sailor, said so.',
    '{Ewa Nowak}, Paul Wilder and Li Wei said so.',
    'The {Freedom of Information Act} said so.',
    'Police told {Rosa Diaz} so.',
    '{Rosa Diaz}, who denied it, left.',
    '{Rosa Diaz}, who died in May, was calm.',
    'He told the judge {Obi} had lied.',
    '{Rosa Diaz} is a woman who knows.',
    'The day of the vote, {Rosa Diaz} said so.',
    'When the jury left, {Rosa Diaz} said so.',
  ])('%s', (marked) => {
    expect(lastSource(marked).role).toBeNull();
  });
});

describe('the role of the first mention that has one is kept', () => {
  test.each([
    ['Rosa Diaz, head of the laboratory, was there. {Diaz} said so.', 'head of the laboratory'],
    ['Rosa Diaz was there. {Diaz}, the laboratory’s head, said so.', 'the laboratory’s head'],
    ['Fisheries minister Kari Ek, a former diver, came. {Ms Ek} said so.', 'Fisheries minister'],
    ['{Ek} was late. Kari Ek, a diver, said so.', 'a diver'],
    ['Kari Ek, who made the motion, rose. {Ek}, a diver, said so.', 'a diver'],
    ['Councillor Kari Ek rose. {Ek}, the mayor’s deputy, said so.', 'the mayor’s deputy'],
    ['Kari Ek, a diver, rose. {Ek}, who made the motion, said so.', 'a diver'],
    ['Kari Ek, a diver, came. “Cold,” {she} said.', 'a diver'],
  ])('%s', (marked, role) => {
    expect(lastSource(marked).role).toBe(role);
  });
});

describe('somebody whom an article opens with is not taken for whoever is named next', () => {
  test.each([
    ['A baker lost his licence on Monday.\n\n{Ivo Brandt}, 51, said so.', null],
    ['A baker lost his licence on Monday.\n\nIvo Brandt, 51, was fined. The court closed. {He} said so.', null],
    ['A baker lost his licence on Monday.\n\n{Ivo Brandt}, a grocer, said so.', 'a grocer'],
    ['A widow lost her house on Monday.\n\n{Mr Brandt} said so.', null],
    ['A baker lost his licence on Monday.\n\nRain fell before {Ivo Brandt} said so.', null],
    ['A baker lost his licence on Monday.\n\nIt rained.\n\n{Ivo Brandt} said so.', null],
    ['Two bakers lost their licence on Monday.\n\n{Ivo Brandt} said so.', null],
    ['On Monday the court fined a baker.\n\n{Ivo Brandt} said so.', null],
  ])('%s', (marked, role) => {
    expect(lastSource(marked).role).toBe(role);
  });
});
