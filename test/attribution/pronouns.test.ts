import { describe, expect, test } from 'vitest';
import { lastSource } from './markedSources.ts';

/** Texts whose last marked source is a pronoun for one person, with that person as the text names them. */
const PEOPLE: readonly (readonly [string, string])[] = [
  ['Petra Lang owns the bakery. “We open at five,” {she} said.', 'Petra Lang'],
  ['Yusuf Demir lost two boats.\n\n“The wind came from nowhere,” {he} said.', 'Yusuf Demir'],
  ['{Ada Obi} met Tom Hale on Friday. “It was short,” {she} said.', 'Ada Obi'],
  ['{Ada Obi} met Tom Hale on Friday. “It was short,” {he} said.', 'Tom Hale'],
  ['{Tom Hale} said the road was open. {He} added that trucks could pass.', 'Tom Hale'],
  ['“The road is open,” said {Tom Hale}, a driver. “Trucks can pass,” {he} added.', 'Tom Hale'],
  ['{Tom Hale} said Paul Okeke had lied. {He} said the letter proved it.', 'Tom Hale'],
  ['{Tom Hale} told Paul Okeke to leave. {He} said the house was full.', 'Tom Hale'],
  ['Tom Hale told {Rosa Diaz} to leave. {She} said the house was hers.', 'Rosa Diaz'],
  ['{Mayor Wambui Kariuki} opened the bridge. {She} called it overdue.', 'Wambui Kariuki'],
  ['Mr Adeyinka waited outside. Ms Lindqvist went in. {She} said the room was cold.', 'Ms Lindqvist'],
  ['Mr Adeyinka waited outside. Ms Lindqvist went in. {He} said the street was warm.', 'Mr Adeyinka'],
  ['Spokeswoman Robin Achterberg took questions. The plan, {she} said, was sound.', 'Robin Achterberg'],
  ['Chairman Robin Achterberg took questions. The plan, {he} said, was sound.', 'Robin Achterberg'],
  ['Chairman Maria Lobato met Paul Okeke. {She} said the plan was sound.', 'Maria Lobato'],
  ['Robin Achterberg, an actress, sold the flat. {She} said it was small.', 'Robin Achterberg'],
  ['His wife Sasha Petrov cooked. {She} said it was nothing.', 'Sasha Petrov'],
  ['Hiroshi Tanaka grows melons. His daughter Akiko Tanaka sells them. {She} said sales were good.', 'Akiko Tanaka'],
  ['Hiroshi Tanaka grows melons. His daughter Akiko Tanaka sells them. {He} said the soil was good.', 'Hiroshi Tanaka'],
  ['Leila Haddad teaches physics. Her pupils adore her, and {she} said the feeling was mutual.', 'Leila Haddad'],
  ['Zanele Dube swam the channel. It took nine hours. The water was cold. {She} said never again.', 'Zanele Dube'],
  ['Zanele Dube swam the channel. She trained for a year. She ate fish. {She} said never again.', 'Zanele Dube'],
  ['Zanele Dube thanked her coach, Sipho Nkosi. {He} said she had earned it.', 'Sipho Nkosi'],
  ['Zanele Dube thanked her coach, Sipho Nkosi. {She} said he had earned it.', 'Zanele Dube'],
  [
    'Captain Lars Holm, 61, who sailed the route for years, was asleep. {He} said the alarm failed.',
    'Captain Lars Holm',
  ],
  ['A report by Lars Holm was read out. {He} wrote that the alarm failed.', 'Lars Holm'],
  ['{Lars Holm} wrote the report. The minister, Ingrid Moe, read it. {She} said it was fair.', 'Ingrid Moe'],
  ['{Lars Holm} wrote the report. The minister, Ingrid Moe, read it. {He} said it was fair.', 'Lars Holm'],
  ['“I was asleep,” {Lars Holm} said. “Ingrid Moe was not.” {He} said he would explain.', 'Lars Holm'],
  ['“Paul Okeke was asleep,” {Lars Holm} said. {He} said he had seen it.', 'Lars Holm'],
  [
    '{Dmitry Volkov} denied it. Police had searched the flat of Ivan Sokolov. {He} said he was at home.',
    'Dmitry Volkov',
  ],
  ['Juan Pérez sued Carlos Ruiz. {Pérez} said he was robbed. {He} asked for his money.', 'Juan Pérez'],
  ['Juan Pérez sued Carlos Ruiz. {Ruiz} said he was innocent. {He} asked for time.', 'Carlos Ruiz'],
  ['The judge asked Carlos Ruiz to stand. {He} said nothing.', 'Carlos Ruiz'],
  ['{One of the sources} said no.\n\nCarlos Ruiz himself was calm. {He} said he would wait.', 'Carlos Ruiz'],
  ['Ada Obi smells of old houses: dust, borer, smoke.\n\n“Yes,” {she} says.', 'Ada Obi'],
  ['Ada Obi keeps a list. Calls have doubled, Cave Rescue Ireland reports. {She} wants fees.', 'Ada Obi'],
  ['Ada Obi paints. A veteran of the trade who sells abroad, {she} said so.', 'Ada Obi'],
  ['Ada Obi paints. Her doctor called.\n\n“No,” {she} said.', 'Ada Obi'],
  ['Ada Obi paints. A friend on the team, who asked not to be named, describes {her} as kind.', 'Ada Obi'],
  ['{Ada Obi} asked for order.\n\nAnother woman, whose name is secret, wept as {she} spoke.', 'Another woman'],
  ['Carlos Ruiz, known as “the Fish,” found his boat. {He} said it sank.', 'Carlos Ruiz'],
  ['Chidi Okafor’s mother, Ngozi Okafor, wept. {She} said it was over.', 'Ngozi Okafor'],
  ['Chidi Okafor’s mother wept. {She} said it was over.', 'Chidi Okafor’s mother'],
  ['A woman called the station. “There is smoke,” {she} said.', 'A woman'],
  ['A driver called the station. “There is smoke,” {he} said.', 'A driver'],
  ['One resident had slept in a car. {She} said the noise was worse than the cold.', 'One resident'],
  [
    'Marta Kowalska, a beekeeper, lost three hives.\n\nThe mites came in May.\n\n“I cried,” {she} said.',
    'Marta Kowalska',
  ],
  ['{Marta Kowalska} blamed the mites. “They came in May,” {she} said. {She} lost three hives.', 'Marta Kowalska'],
  [
    '{Jorge Amaral} defended the cuts. “There is no money,” he told the Valley Times. {He} said so again on Monday.',
    'Jorge Amaral',
  ],
  ['After {Jorge Amaral} left, the crowd cheered. {He} said he heard it.', 'Jorge Amaral'],
  ['The union’s leader, Jorge Amaral, left early. {He} said he was ill.', 'Jorge Amaral'],
  ['Jorge Amaral’s lawyer, Beatriz Sousa, objected. {She} called the search unlawful.', 'Beatriz Sousa'],
  ['Jorge Amaral’s lawyer, Beatriz Sousa, objected. {He} remained silent, they wrote, and said no.', 'Jorge Amaral'],
  ['Nurse Giulia Conti held the lamp while Marco Conti dug. {He} said the ground was stone.', 'Marco Conti'],
  ['Nurse Giulia Conti held the lamp while Marco Conti dug. {She} said the ground was stone.', 'Giulia Conti'],
  ['Fatima Zahra came with her brother. {She} said he was tired.', 'Fatima Zahra'],
  ['Fatima Zahra came with her brother. {He} said he was tired.', 'her brother'],
  ['King Radomir II opened the games. {He} said they were the last.', 'King Radomir II'],
  ['Sister Agnieszka keeps the gate. {She} said the bell was new.', 'Sister Agnieszka'],
  ['Tau Fonoti, who farms taro, lost his field. {He} said salt came up.', 'Tau Fonoti'],
  ['Min-jun Seo scored twice. Coach Bae Jong praised the goal. {Seo} shrugged. {He} said it was luck.', 'Min-jun Seo'],
  ['Amit Joshi and Neha Joshi run the inn. {She} said guests were few.', 'Neha Joshi'],
  ['Amit Joshi and Neha Joshi run the inn. {He} said guests were few.', 'Amit Joshi'],
  [
    '{Olga Brandt} runs the pool. The pump broke in May. The city sent nobody. “So I fixed it,” {she} said.',
    'Olga Brandt',
  ],
  ['{Sam Whitehorse} lit the stove. “Sit,” {he} said.', 'Sam Whitehorse'],
  ['Pope Anselm spoke for an hour. {He} called for peace.', 'Pope Anselm'],
  ['The 34-year-old nurse Hana Novak ran for help. {She} said nobody came.', 'Hana Novak'],
  ['In her book, Hana Novak is harsh. Doctors lie, {she} writes.', 'Hana Novak'],
  ['{Kofi Mensah} spoke first. Then {Abena Owusu} spoke. {He} said the well was dry.', 'Kofi Mensah'],
  ['{Kofi Mensah} spoke first. Then {Abena Owusu} spoke. {She} said the well was dry.', 'Abena Owusu'],
  ['{Kofi Mensah} said the well was dry. {Yaw Boateng} said it was full. {He} said he had looked.', 'Yaw Boateng'],
  [
    'Kofi Mensah denied it. His lawyer, {Yaw Boateng}, said his client slept. “All night,” {he} told them.',
    'Yaw Boateng',
  ],
  ['{Kofi Mensah} spoke.\n\nThe landlord, Yaw Boateng, had no doubt. “I know him,” {he} told them.', 'Yaw Boateng'],
  [
    '{Kofi Mensah} spoke. {He} was calm.\n\nJudge Yaw Boateng was unmoved. Passing sentence, {he} said no.',
    'Yaw Boateng',
  ],
  ['Ewa Nowak, 47, a driver in Vigo, began after a friend swore by it. “It helped,” {she} said.', 'Ewa Nowak'],
  ['Kofi Mensah banged his gavel. It rang, according to {Fire Chief Yaw Boateng}. {He} said no more.', 'Yaw Boateng'],
  ['Ewa Nowak lost her sight. Her daughter would read to her and, {she} said, skip a line.', 'Her daughter'],
  [
    '{Kofi Mensah} spoke. It was so, says the curator, {Yaw Boateng}.\n\nThe truth, {he} says, is plain.',
    'Yaw Boateng',
  ],
  ['Coach Kofi Mensah met coach Yaw Boateng.\n\nMensah won.\n\nThe coach laughed. “Good,” {he} said.', 'Kofi Mensah'],
];

describe('he and she stand for the person meant', () => {
  test.each(PEOPLE)('%s', (marked, speaker) => {
    expect(lastSource(marked).speaker).toBe(speaker);
  });

  test('and most of them surely', () => {
    const sure = PEOPLE.filter(([marked, speaker]) => {
      const found = lastSource(marked);
      return found.isSure && found.speaker === speaker;
    });
    expect(sure.length / PEOPLE.length).toBeGreaterThan(0.95);
  });
});

describe('he and she are not guessed', () => {
  test.each([
    ['nobody was named', 'The lake froze over. {She} said it was early.'],
    ['the only person is of the other gender', 'Tom Hale looked at the lake. {She} said it was early.'],
    ['two fit alike', 'Tom Hale and Paul Okeke came home. {He} said it was early.'],
    ['the only person is an organisation', 'The Port Authority met. {He} said it was early.'],
    ['a country is nobody', 'Norway lost. {He} said it was early.'],
    ['somebody else acted since', '{Tom Hale} spoke.\n\nPaul Okeke was led away.\n\nAs {he} left, he said no.'],
    ['the paragraph names another', '{Tom Hale} spoke. {He} sat.\n\nI wrote to Paul Okeke. {He} said no.'],
    ['a street is nobody', 'It burnt in Mill Row, Marrow. {He} said it was early.'],
  ])('%s', (_why, marked) => {
    expect(lastSource(marked).isSure).toBe(false);
  });
});

describe('they', () => {
  test.each([
    ['Two officials came. {They} said the road was shut.', 'Two officials'],
    ['Residents fled uphill. {They} said the water was fast.', 'Residents'],
    ['Ada Obi and Tom Hale left. {They} said it was late.', 'Ada Obi and Tom Hale'],
    ['A coastguard spokesperson set out the plan, which {they} said would take weeks.', 'A coastguard spokesperson'],
    ['“We know nothing,” said {a palace official}. {They} asked not to be named.', 'a palace official'],
    ['Police closed the square. {They} said a bag was found.', 'Police'],
    ['The researchers fed mice. {They} reported no change.', 'The researchers'],
    ['Ada Obi met the strikers. {They} told her to wait.', 'the strikers'],
    ['{Prosecutors} charged Tom Hale. {They} said he lied.', 'Prosecutors'],
    ['The family left town. {They} said they were afraid.', 'The family'],
  ])('%s', (marked, speaker) => {
    expect(lastSource(marked)).toMatchObject({ speaker, isSure: true });
  });

  test('for one company stay open', () => {
    expect(lastSource('A company replied. {They} said so.').isSure).toBe(false);
  });

  test.each(['It rained. {They} said so.', 'Ada Obi came. {They} said so.'])('%s stays open', (marked) => {
    expect(lastSource(marked)).toMatchObject({ speaker: 'They', isSure: false });
  });
});

describe('it and relative pronouns', () => {
  test.each([
    ['{The Ministry of Ports} closed the quay. {It} said the cranes were unsafe.', 'Ministry of Ports'],
    ['{Norlund Ltd} cut its forecast. {It} blamed the cold.', 'Norlund Ltd'],
    ['{The ferry company} apologised. {It} said refunds would follow.', 'The ferry company'],
    ['The report ran to ten pages. {It} said the beams were rotten.', 'The report'],
    ['The vote was lost by Ada Obi, {who} called it a fix.', 'Ada Obi'],
    ['The vote was lost by Ada Obi, a nurse at the clinic, {who} called it a fix.', 'Ada Obi'],
    ['He wrote to the Port Authority, {which} said no.', 'Port Authority'],
    ['Drivers {who} said no were fined.', 'Drivers'],
    ['{Norlund Ltd} cut jobs. An audit found no risk, {it} said in a filing.', 'Norlund Ltd'],
    ['The crowd had decided {it} wanted more.', 'The crowd'],
    ['{A post} denied it.\n\nA petition, begun last week, had many names. {It} called for a vote.', 'A petition'],
  ])('%s', (marked, speaker) => {
    expect(lastSource(marked).speaker).toBe(speaker);
  });

  test.each([
    '{We} said no.',
    '{I} said no.',
    'The sun rose. {It} said no.',
    'The door of the clinic opened. {It} said no.',
  ])('%s stays open', (marked) => {
    expect(lastSource(marked).isSure).toBe(false);
  });
});

describe('a definite description', () => {
  test.each([
    ['Omar Haddad, the transport minister, came. {The minister} said no.', 'Omar Haddad', true],
    ['Transport minister Omar Haddad came. {The minister} said no.', 'Omar Haddad', true],
    ['Omar Haddad, 34, came. {The 34-year-old} said no.', 'Omar Haddad', true],
    ['Norlund, a pump company, grew. {The company} said no.', 'Norlund', true],
    ['The Dockers Union met. {The union} said no.', 'Dockers Union', true],
    ['A navy spokesman came. {The spokesman} said no.', 'A navy spokesman', true],
    ['Omar Haddad, a retired teacher, came. {The former teacher} said no.', 'Omar Haddad', true],
    ['Omar Haddad won.\n\n{The 2019 champion} said no.', 'Omar Haddad', true],
    ['Omar Haddad won. {The British No 3} said no.', 'Omar Haddad', true],
    ['Omar Haddad counts ducks. {The biologist} said no.', 'Omar Haddad', true],
    ['Omar Haddad met Ada Obi. {The biologist} said no.', 'The biologist', true],
    ['Omar Haddad, 34, came. {The 51-year-old} said no.', 'The 51-year-old', true],
    ['Omar Haddad won. {The judge} said no.', 'The judge', true],
    ['Omar Haddad, the Syrian minister, came. {The French minister} said no.', 'The French minister', true],
    ['{The minister} said no.', 'The minister', true],
    ['Omar Haddad, a teacher, met Ada Obi, a teacher. {The teacher} said no.', null, false],
  ] as const)('%s', (marked, speaker, isSure) => {
    const found = lastSource(marked);
    expect(found.isSure).toBe(isSure);
    if (speaker !== null) expect(found.speaker).toBe(speaker);
  });
});
