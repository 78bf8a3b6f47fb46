import { describe, expect, test } from 'vitest';
import { searcherOf } from '../../src/search/searcher.ts';
import { articleFrom } from './bundledArticle.ts';
import { articleNamed } from './questionSets.ts';

/** An article, a question in full, and another way to ask for the same. */
type Form = readonly [article: string, question: string, variant: string];

/** Spellings that the articles elsewhere have no occasion for. */
const workshop = articleFrom(
  `The grey tyre leaned on the kerb outside the jeweller's for a week before anybody asked whose it was.

Pilots praised the manoeuvre that kept the aeroplane out of the theatre car park.

A specialist in anaesthesia and paediatric care drew up the catalogue of sulphur springs.

Moulded aluminium panels cover the storeroom, which smells of draught beer and mouldy cheese.

The bank returned the cheque because the signature did not match the one on the licence.

Its organisers apologised and promised a more colourful programme.
`,
);

const tankers = articleFrom(
  `The ceasefire between the two valleys began at noon and held until Friday. Nobody fired during the first night.

Three air strikes hit the fuel depot, and the online register of damage lists 41 lorries.

Health-care workers set up a checkpoint at the cross-roads. The mayor wrote an e-mail to the airbase about the noise.

A flood light fell from the high-rise beside the harbour wall.
`,
);

const articles: Readonly<Record<string, ReturnType<typeof articleNamed>>> = { workshop, tankers };
const file = (name: string): string => (name === 'tikrit-offensive' ? `${name}.md` : name);

function answer(name: string, question: string): { readonly sentence: string; readonly answered: boolean } {
  const article = articles[name] ?? articleNamed(file(name));
  const { passages, answered } = searcherOf(article).ask(question);
  const { quoteStart = 0, end = 0 } = article.sentences[passages[0]?.sentence ?? -1] ?? {};
  return { sentence: article.text.slice(quoteStart, end), answered };
}

const forms: Readonly<Record<string, readonly Form[]>> = {
  'keywords alone': [
    ['tikrit-offensive', 'How many targets did Iraqi aircraft hit?', 'iraqi aircraft targets hit'],
    ['harbour-storm.txt', 'How many pylons had been brought down?', 'pylons brought down'],
    ['rate-pause.txt', 'How did the board vote?', 'board vote'],
    ['cup-upset.txt', 'What was the attendance?', 'attendance record ground'],
    ['pelican-rafts.md', 'Who built the first raft in his yard?', 'retired carpenter first raft yard'],
    ['allotment-vote.txt', 'How many letters of objection did the committee receive?', 'letters objection committee'],
    ['volcano-alert.txt', 'When did Cerro Manco last erupt?', 'Cerro Manco last eruption'],
    ['gritter-cuts.txt', 'How many names did the petition have?', 'petition names'],
  ],
  'a fragment': [
    ['tikrit-offensive', 'How far is Tikrit from Baghdad?', 'kilometres north of Baghdad'],
    ['harbour-storm.txt', 'What did winds reach at Cape Tordo?', 'winds at Cape Tordo'],
    ['midnight-bus.txt', 'How much will the extension cost?', 'the cost of the extension'],
    ['narrowboat-arson.txt', 'How long was the marina owner jailed for?', 'marina owner jailed for'],
    ['bicycle-earnings.md', 'What did the recall of the Hauler cost?', 'the recall of the Hauler, cost'],
    ['guano-archive.md', 'How many bats remain?', 'bats that remain'],
    [
      'lullaby-museum.md',
      'How long did it take to turn the cassettes into a museum?',
      'turning cassettes into a museum',
    ],
  ],
  'words of the article in straight quotation marks': [
    ['tikrit-offensive', 'Who was urged to lay down arms?', '"lay down arms"'],
    ['harbour-storm.txt', 'Who said that the water came over the wall like a second sea?', '"like a second sea"'],
    ['rate-pause.txt', 'Who said that the market got ahead of the bank?', '"The market got ahead of the bank"'],
    ['cup-upset.txt', 'Who said you cannot ruin a cup tie for a tug of the shirt?', '"for a tug of the shirt"'],
    ['allotment-vote.txt', 'Who said you cannot house a child in a marrow bed?', '"house a child in a marrow bed"'],
    ['gritter-cuts.txt', 'What did he call carpets before kerbs?', '"carpets before kerbs"'],
    [
      'forged-carvings.txt',
      'What did the prosecutor say about the nearest he came to a plough?',
      '"The nearest he came to a plough"',
    ],
  ],
  'words of the article in curly quotation marks': [
    [
      'tikrit-offensive',
      'Who said that people fear the week after the battle?',
      '“People fear the week after the battle”',
    ],
    ['tikrit-offensive', 'Who was urged to lay down arms?', '‘lay down arms’'],
    ['narrowboat-arson.txt', 'Who could hear the paint bubbling?', '“I could hear the paint bubbling”'],
    ['midnight-bus.txt', 'Who sleeps for eleven minutes now?', '“Now I sleep for eleven minutes.”'],
    ['volcano-alert.txt', 'Who said that a cow can be paid for?', '“A cow can be paid for,”'],
    ['phone-pouches.txt', 'Who noticed that lunch had become loud?', '“lunch had become loud”'],
    [
      'silent-aids.md',
      'Whose hearing aids had stopped talking to his phone overnight?',
      '“had stopped talking to his phone overnight”',
    ],
  ],
  'words of the article without quotation marks': [
    ['tikrit-offensive', 'Who was urged to lay down arms?', 'lay down arms'],
    ['rate-pause.txt', 'Whose proverbs cannot heat a bakery?', "can't heat a bakery with the governor's proverbs"],
    [
      'pelican-rafts.md',
      'Who said that an island that moves up and down is the whole invention?',
      'an island that moves up and down',
    ],
    ['golden-point.md', 'Who would have preferred the yelling?', "I reckon I'd have preferred the yelling"],
    ['electrolyte-powders.md', 'Who said thirst is free?', 'thirst is free'],
    [
      'lullaby-museum.md',
      'How did the critic learn the history of the lullaby?',
      'learned the history of the lullaby by guesswork',
    ],
    ['border-shelling.txt', 'Who said that they were buying onions?', 'they were buying onions'],
  ],
  'a quotation with words left out': [
    [
      'tikrit-offensive',
      'Who said that people fear the week after the battle?',
      '“People fear the week … more than the battle”',
    ],
    [
      'harbour-storm.txt',
      'Who said that the water came over the wall like a second sea?',
      '"The water came … like a second sea"',
    ],
    ['allotment-vote.txt', 'How many acres of nowhere else are there?', '"eleven acres … on Gasworks Road"'],
    [
      'rate-pause.txt',
      'Who will not declare victory to be popular for a month?',
      '“I will not declare victory … for a month”',
    ],
    [
      'cup-upset.txt',
      'Who said you cannot ruin a cup tie for a tug of the shirt?',
      '"You cannot ruin a cup tie [...] tug of the shirt"',
    ],
    [
      'forged-carvings.txt',
      'Who lived all his life in a flat above a chip shop?',
      '“He lived … in a flat above a chip shop”',
    ],
    ['gritter-cuts.txt', 'Who lay awake over this one?', '"I have lain awake ... not ashamed to say so"'],
  ],
  'a claim': [
    ['tikrit-offensive', 'Who announced the operation on Sunday?', 'Abadi announced the operation on Sunday.'],
    ['harbour-storm.txt', 'Was the airport closed?', 'The airport was closed.'],
    ['rate-pause.txt', 'Did the dinara rise against the euro?', 'the dinara rose against the euro'],
    ['cup-upset.txt', 'Who was sent off for a second booking?', 'Brandsted was sent off for a second booking'],
    ['midnight-bus.txt', 'Are dogs welcome?', 'dogs are welcome on the buses'],
    ['pelican-rafts.md', 'How many adults did bird flu kill?', 'bird flu killed adults on the lake'],
    [
      'volcano-alert.txt',
      'Did farmers refuse to abandon their cattle?',
      'Some farmers refused to abandon their cattle.',
    ],
  ],
  capitals: [
    [
      'tikrit-offensive',
      'What did Steve Warren say about air strikes?',
      'WHAT DID STEVE WARREN SAY ABOUT AIR STRIKES?',
    ],
    ['tikrit-offensive', 'Who announced the operation on Sunday?', 'WHO ANNOUNCED THE OPERATION ON SUNDAY'],
    [
      'harbour-storm.txt',
      'How many soldiers had been sent to the coast?',
      'HOW MANY SOLDIERS HAD BEEN SENT TO THE COAST?',
    ],
    ['rate-pause.txt', 'When does the board meet next?', 'WHEN DOES THE BOARD MEET NEXT'],
    ['cup-upset.txt', 'Who headed the winner?', 'WHO HEADED THE WINNER???'],
    ['phone-pouches.txt', 'How much does each pouch cost?', 'HOW MUCH DOES EACH POUCH COST'],
    ['guano-archive.md', 'Why does guano build up in layers?', 'WHY DOES GUANO BUILD UP IN LAYERS'],
    [
      'narrowboat-arson.txt',
      'Who escaped from the cabin of the Second Wind?',
      'Who Escaped From The Cabin Of The Second Wind?',
    ],
    [
      'bicycle-earnings.md',
      'What does the chief executive say about the warehouse?',
      'What Does The Chief Executive Say About The Warehouse?',
    ],
  ],
  'no apostrophe': [
    ['tikrit-offensive', 'Who is Abadi’s spokesman?', 'who is abadis spokesman'],
    ['tikrit-offensive', 'Who said Iraq didn’t request our support?', 'who said iraq didnt request our support'],
    ['harbour-storm.txt', "What's the state utility called?", 'whats the state utility called'],
    ['rate-pause.txt', "What is the bank's target?", 'whats the banks target'],
    ['cup-upset.txt', "Why wasn't Kwabena meant to be on the pitch?", 'why wasnt kwabena meant to be on the pitch'],
    [
      'allotment-vote.txt',
      "Who said you can't house a child in a marrow bed?",
      'who said you cant house a child in a marrow bed',
    ],
    [
      'phone-pouches.txt',
      "Why doesn't the school have to look after anybody's phone?",
      'why doesnt the school have to look after anybodys phone',
    ],
    ['golden-point.md', "What did Coe's mother post on Instagram?", 'what did coes mother post on instagram'],
  ],
  'the wrong inflection': [
    ['harbour-storm.txt', 'When did the orders to leave go out?', 'when goed the orders to leave out'],
    [
      'harbour-storm.txt',
      'How long did Ximena Baltodar spend on the roof?',
      'how long spended ximena baltodar on the roof',
    ],
    ['forged-carvings.txt', 'What had he sold as garden ornaments?', 'what did he selled as garden ornaments'],
    ['border-shelling.txt', 'How many of the wounded were children?', 'how many of the wounded was childs'],
    ['cup-upset.txt', 'Who had shut his eyes for the header?', 'who shutted his eye for the headers'],
    [
      'volcano-alert.txt',
      'How many people did the mudflows kill in 1987?',
      'how many person did the mudflow killed in 1987',
    ],
    ['rate-pause.txt', 'How much did pay in services grow?', 'how much growed pay in services'],
    ['pelican-rafts.md', 'Which rafts sank under the weight of guano?', 'which raft sinked under the weight of guano'],
    ['lullaby-museum.md', 'How many recordings does the museum hold?', 'how many recording holded the museum'],
  ],
  'American spelling of British words': [
    ['tikrit-offensive', 'How many kilometres is it from Baghdad?', 'How many kilometers is it from Baghdad?'],
    ['harbour-storm.txt', 'Who could hear the neighbours calling?', 'Who could hear the neighbors calling?'],
    [
      'harbour-storm.txt',
      'Who was not authorised to talk to reporters?',
      'Who was not authorized to talk to reporters?',
    ],
    ['chain-drop.txt', 'Did she blame the organisers?', 'Did she blame the organizers?'],
    ['lodge-fumes.txt', 'What special defence has he lodged?', 'What special defense has he lodged?'],
    [
      'ngamia-cement.md',
      'What licence had the manufacturer applied for?',
      'What license had the manufacturer applied for?',
    ],
    ['lullaby-museum.md', 'Who has catalogued every lullaby?', 'Who has cataloged every lullaby?'],
    ['playground-interview.md', 'Why did he put in old tyres and pallets?', 'Why did he put in old tires and pallets?'],
    ['workshop', 'What leaned on the kerb?', 'what leaned on the curb'],
    ['workshop', 'Which manoeuvre did pilots praise?', 'which maneuver did the pilots praise'],
    ['workshop', 'What is covered with aluminium?', 'what is covered with aluminum'],
    ['workshop', 'Why was the cheque returned?', 'why was the check returned'],
    ['workshop', 'Who drew up the paediatric catalogue?', 'who drew up the pediatric catalog'],
    [
      'workshop',
      'Where did the aeroplane nearly land, at the theatre?',
      'where did the airplane nearly land, at the theater',
    ],
    [
      'workshop',
      'What did the organisers promise, colourful or not?',
      'what did the organizers promise, colorful or not',
    ],
  ],
  'British spelling of American words': [
    ['strait-drones.md', 'Who decided in harbor authorities?', 'Who decided in harbour authorities?'],
    ['strait-drones.md', 'Who ran coastal defense until 2022?', 'Who ran coastal defence until 2022?'],
    ['guano-archive.md', 'How thick is the mound in meters?', 'How thick is the mound in metres?'],
    ['guano-archive.md', 'Who holds a license to quarry the hill?', 'Who holds a licence to quarry the hill?'],
    ['night-shift-naps.md', 'Who was a skeptic?', 'Who was a sceptic?'],
    ['parking-app-leak.md', 'Who apologized in a video?', 'Who apologised in a video?'],
    [
      'electrolyte-powders.md',
      'What did roofers who drank flavored water report?',
      'What did roofers who drank flavoured water report?',
    ],
    ['gazipur-gas.txt', 'What did the labor secretary say?', 'What did the labour secretary say?'],
  ],
  'numbers in figures that the article writes in words, or the other way': [
    ['harbour-storm.txt', 'What happened to the two sirens?', 'what happened to the 2 sirens'],
    ['midnight-bus.txt', 'Who sleeps for eleven minutes?', 'who sleeps for 11 minutes'],
    ['allotment-vote.txt', 'Who rejected the scheme by seven votes to six?', 'who rejected the scheme by 7 votes to 6'],
    [
      'guano-archive.md',
      'When did miners dig over the youngest 30 centimeters?',
      'when did miners dig over the youngest thirty centimeters',
    ],
    ['harbour-storm.txt', 'Where were 2,300 soldiers sent?', 'where were two thousand three hundred soldiers sent'],
    [
      'volcano-alert.txt',
      'Who ordered 3,400 people to leave?',
      'who ordered three thousand four hundred people to leave',
    ],
    ['scrub-typhus.txt', 'Where were forty-one patients under treatment?', 'where were 41 patients under treatment'],
    [
      'parking-app-leak.md',
      'Which database of 2.3 million drivers was left open?',
      'which database of 2.3m drivers was left open',
    ],
    ['tikrit-offensive', 'Who are some 9,000 men to storm first?', 'who are some nine thousand men to storm first'],
    [
      'border-shelling.txt',
      'Who left Darvesh, some 9,400 people?',
      'who left darvesh, some nine thousand four hundred people',
    ],
    ['pelican-rafts.md', 'What are the 12 wooden rafts for?', 'what are the dozen wooden rafts for'],
    ['pelican-rafts.md', 'What did 12 wooden rafts do?', 'what did a dozen wooden rafts do'],
  ],
  'sums of money as people type them': [
    [
      'harbour-storm.txt',
      'Which repairs costing $12 million were approved?',
      'which repairs costing 12m dollars were approved',
    ],
    ['midnight-bus.txt', 'What will cost €740,000?', 'what will cost 740k euros'],
    ['parking-app-leak.md', 'Who raised $48 million in a funding round?', 'who raised $48m in a funding round'],
    ['gritter-cuts.txt', 'What is the £1.1 million refit?', 'what is the 1.1m pound refit'],
    ['bicycle-earnings.md', 'Which recall cost 22 million euros?', 'which recall cost €22m'],
    ['cup-upset.txt', 'What is worth £180,000?', 'what is worth 180,000 pounds'],
    ['lullaby-museum.md', 'What took 68 million crowns?', 'what took 68m crowns'],
  ],
  'per cent in sign or word': [
    [
      'rate-pause.txt',
      'How did inflation come from 14% to 4.6%?',
      'how did inflation come from 14 percent to 4.6 percent',
    ],
    ['rate-pause.txt', 'Who pays 12 percent for overdrafts?', 'who pays 12% for overdrafts'],
    ['bicycle-earnings.md', 'Which bikes make up 58 percent of sales?', 'which bikes make up 58% of sales'],
    ['crab-gardeners.md', 'Who carried off 68 per cent of the seeds?', 'who carried off 68% of the seeds'],
    ['golden-point.md', 'Who said you can’t complete at 58 per cent?', 'who said you cant complete at 58%'],
    ['pelican-rafts.md', 'What had risen by 38 percent in two years?', 'what had risen by 38 per cent in 2 years'],
    [
      'lullaby-museum.md',
      'Who accounts for only 9 per cent of the archive?',
      'who accounts for only nine percent of the archive',
    ],
  ],
  'words around the question': [
    [
      'tikrit-offensive',
      'Who announced the operation on Sunday?',
      'hey bot, pls tell me who announced the operation on Sunday thx',
    ],
    [
      'harbour-storm.txt',
      'How many soldiers had been sent to the coast?',
      'ok so… how many soldiers had been sent to the coast?',
    ],
    ['rate-pause.txt', 'When does the board meet next?', 'hi there! when does the board meet next? thanks in advance'],
    ['cup-upset.txt', 'Who headed the winner?', 'yo verbatim, who headed the winner lol'],
    [
      'midnight-bus.txt',
      'How much will the extension cost?',
      'Hello everyone, quick question: how much will the extension cost? Cheers!',
    ],
    ['guano-archive.md', 'How many bats remain?', 'um, could you tell me how many bats remain? thank you so much'],
    ['pelican-rafts.md', 'Who built the first raft?', 'so uh who built the first raft pls'],
    ['narrowboat-arson.txt', 'How old is Clive Ormsgate?', 'just wondering, how old is Clive Ormsgate? ty'],
  ],
  emoji: [
    ['tikrit-offensive', 'Who announced the operation on Sunday?', '🤔 who announced the operation on Sunday? 🙏🙏'],
    ['harbour-storm.txt', 'Was the airport closed?', 'was the airport ✈️ closed ❓'],
    ['cup-upset.txt', 'Who headed the winner?', '⚽️🔥 who headed the winner 😂😂😂'],
    ['volcano-alert.txt', 'When did Cerro Manco last erupt?', 'when did Cerro Manco last erupt 🌋'],
    ['midnight-bus.txt', 'Are dogs welcome?', 'are dogs 🐶 welcome? thx 👍'],
    ['pelican-rafts.md', 'Who built the first raft?', 'who built the first raft 👷🏽‍♂️?'],
  ],
  'hyphens and blanks elsewhere': [
    ['tankers', 'When did the ceasefire begin?', 'when did the cease-fire begin'],
    ['tankers', 'How long did the ceasefire hold?', 'how long did the cease fire hold'],
    ['tankers', 'Who wrote an e-mail to the airbase?', 'who wrote an email to the air base'],
    ['tankers', 'Who set up a checkpoint?', 'who set up a check point'],
    [
      'harbour-storm.txt',
      'When did an engineers’ report warn of the seawall?',
      'when did an engineers report warn of the sea wall',
    ],
    ['gritter-cuts.txt', 'Who is still waiting for the email?', 'who is still waiting for the e-mail'],
    ['electrolyte-powders.md', 'Who said so in an e-mail to Plain Health?', 'who said so in an email to plain health'],
    ['cup-upset.txt', 'Why was kick-off put back?', 'why was kickoff put back'],
    ['phone-pouches.txt', 'Who used to photograph the whiteboard?', 'who used to photograph the white board'],
  ],
  'words joined or parted': [
    ['tikrit-offensive', 'Who was not providing air strikes?', 'who was not providing airstrikes'],
    [
      'tikrit-offensive',
      'What has slowed the advance, roadside bombs?',
      'what has slowed the advance, road side bombs',
    ],
    ['tankers', 'What did the air strikes hit?', 'what did the airstrikes hit'],
    ['tankers', 'What did the flood light fall from?', 'what did the floodlight fall from'],
    ['tankers', 'What did the health-care workers set up?', 'what did the healthcare workers set up'],
    ['cup-upset.txt', 'What will the money be spent on, floodlights?', 'what will the money be spent on, flood lights'],
    ['cup-upset.txt', 'Which goalkeeper was slow to move?', 'which goal keeper was slow to move'],
    [
      'allotment-vote.txt',
      'Which head teacher wrote that his classes were full?',
      'which headteacher wrote that his classes were full',
    ],
    ['forged-carvings.txt', 'Where was the Latin textbook found?', 'where was the latin text book found'],
    ['border-shelling.txt', 'Which warehouses held blankets?', 'which ware houses held blankets'],
  ],
  'dates as people write them': [
    ['tikrit-offensive', 'What happened on 11 June?', 'what happened on June 11th'],
    ['rate-pause.txt', 'Whose term ends on Nov. 30?', 'whose term ends on 30th November'],
    ['parking-app-leak.md', 'What was found on March 2?', 'what was found on 2 Mar'],
    [
      'parking-app-leak.md',
      'What was supposed to be deleted on January 15?',
      'what was supposed to be deleted on the 15th of Jan',
    ],
    [
      'phone-pouches.txt',
      'When did the school introduce the pouches, 29 April?',
      'when did the school introduce the pouches, Apr 29th',
    ],
    ['narrowboat-arson.txt', 'Who crept along the towpath on August 19?', 'who crept along the towpath on 19 Aug'],
    [
      'gritter-cuts.txt',
      'What had been shared with the health board on 2 October?',
      'what had been shared with the health board on October 2nd',
    ],
    ['midnight-bus.txt', 'Who was offered a meeting on 9 June?', 'who was offered a meeting on Jun 9th'],
    ['lullaby-museum.md', 'What opened on 1 March?', 'what opened on the first of March'],
  ],
};

describe.each(Object.entries(forms))('with %s', (_, cases) => {
  test.each(cases)('%s answers "%s" also as "%s"', (name, question, variant) => {
    const asked = answer(name, question);
    const other = answer(name, variant);
    expect(other.sentence).toBe(asked.sentence);
    expect(other.answered || !asked.answered).toBe(true);
  });
});

describe('an article that is surrounded by links to pieces about another subject', () => {
  const orchard = articleFrom(
    `Frost takes half the cherry blossom of the Arlen valley

By Petra Holm

Growers in the Arlen valley lost half of their cherry blossom to a late frost on Thursday night, the fruit board said. It was the coldest April night there in forty years.

“We lit four hundred candles between the rows and it was not enough,” said Anton Rees, who grows cherries at Low Barn. He expects to pick nine tonnes this year instead of twenty.

The board asked the ministry for loans without interest. An answer is promised for May.

Read more

Senator Calloway tweets about Norway again
What did the senator tweet about Norway this time? Our reporter counts 31 messages in one night.

Calloway's tweets on Norway, explained
Everything that the senator has said about Norway and its ministers since January.

Sign up for our newsletter about tweets, senators and Norway.
`,
  );

  test.each([
    ['What did Calloway tweet about Norway?'],
    ['what did the senator tweet about norway'],
    ['Calloway Norway tweets'],
    ['WHAT DID SENATOR CALLOWAY SAY ABOUT NORWAY'],
  ])('does not answer "%s" from them', (question) => {
    const { answered, passages } = searcherOf(orchard).ask(question);
    expect(answered).toBe(false);
    for (const { sentence } of passages) {
      const { start = 0, end = 0 } = orchard.sentences[sentence] ?? {};
      expect(orchard.furniture.some((one) => one.start < end && start < one.end)).toBe(false);
      expect(orchard.text.slice(start, end)).not.toMatch(/Calloway|Norway|newsletter/);
    }
  });
});
