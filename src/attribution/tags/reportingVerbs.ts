import { wordList } from './wordList.ts';

/** Reporting verbs with forms that no rule derives, one a line: the lemma, then its other forms. */
const IRREGULAR = `
  say says saying said
  tell tells telling told
  write writes writing wrote written
  think thinks thinking thought
  find finds finding found
  show shows showing showed shown
  speak speaks speaking spoke spoken
  read reads reading
  know knows knowing knew known
  see sees seeing saw seen
  feel feels feeling felt
  swear swears swearing swore sworn
  teach teaches teaching taught
  seek seeks seeking sought
  understand understands understanding understood
  put puts putting
  hold holds holding held
  hear hears hearing heard
  mean means meaning meant
  make makes making made
  give gives giving gave given
  take takes taking took taken
  foresee foresees foreseeing foresaw foreseen
  foretell foretells foretelling foretold
  forbid forbids forbidding forbade forbidden
  forecast forecasts forecasting forecasted
  broadcast broadcasts broadcasting broadcasted
  misstate misstates misstating misstated
  misspeak misspeaks misspeaking misspoke misspoken
  retell retells retelling retold
  rewrite rewrites rewriting rewrote rewritten
  overhear overhears overhearing overheard
  withdraw withdraws withdrawing withdrew withdrawn
  undertake undertakes undertaking undertook undertaken
  uphold upholds upholding upheld
  begin begins beginning began begun
  shoot shoots shooting shot
  hit hits hitting
  let lets letting
  bet bets betting
  spell spells spelling spelled spelt
  keep keeps keeping kept
  panic panics panicking panicked
  mimic mimics mimicking mimicked
  quiz quizzes quizzing quizzed
`;

/** Regular verbs that can say who says, writes, thinks or shows what. */
const REGULAR = wordList(`
  accept accuse acknowledge acquit add address admit advise advocate affirm agree aim alert allege allow amplify analyse
  analyze announce answer anticipate apologise apologize appeal applaud appreciate approve argue arrange ascertain ask
  assail assert assess assume assure attack attest avow await back bark beg believe bellow bemoan berate blame blast blog
  boast brag brand brief bristle calculate call cancel castigate caution celebrate challenge champion characterise
  characterize charge chat cheer chide chime chuckle cite claim clarify coax commend comment commit compare compile
  complain complement compliment concede conclude concur condemn confer confess confide confirm congratulate conjecture
  consider contend contest continue contradict convey convince correct counsel counter criticise criticize cry curse
  debate decide declare decline decree decry defend define deliberate deliver demand demonstrate demur denounce deny
  deplore deride describe detail determine devise diagnose dictate disagree disavow discern disclose discover discuss
  dismiss disown dispute dissent divulge document dodge doubt drawl dub echo elaborate email e-mail emphasise emphasize
  encourage endorse enquire enthuse envisage envision estimate evade evaluate exaggerate exclaim excoriate exhort expand
  expect explain expound express extol exult fear flag forewarn formulate fret fume gasp gauge gloat grant greet gripe
  groan growl grumble guarantee guess gush hail highlight hint holler hope howl hypothesise hypothesize identify
  illustrate imagine implore imply indicate infer inform inquire insinuate insist instruct interject interpret intone
  investigate invite invoke itemise jab jest joke jot judge justify label lament lash laud laugh learn lecture libel
  liken list lobby maintain marvel mention message mislead moan mock model moot mumble murmur muse mutter narrate negotiate
  nod note notify object observe offer opine oppose order outline pan peg pen perceive persuade petition phone pinpoint
  pitch plan plea plead pledge point ponder pontificate portray posit post postulate praise pray preach predict prescribe
  present press presume probe proclaim profess project promise promote prompt pronounce propose protest prove provide
  publish purport qualify quarrel question quip quote rage rail raise rant rap rate rave react reaffirm reason reassert
  reassure rebuff rebuke rebut recall recap recite reckon recognise recognize recollect recommend recount refer reflect
  refute regard register regret reiterate reject rejoice rejoin relate relay release remark remember remind reminisce
  remonstrate renounce repeat reply report reprimand reproach repudiate request rescind resolve respond restate retort
  retract retweet reveal review rip roar rue rule salute savage scoff scold scorn scream screech seethe share shout shriek
  shrug sigh sign signal slam snap snarl sneer sniff sob specify speculate sputter squeal stammer state stipulate stress
  study stun stutter submit suggest sum summarise summarize summon support suppose surmise suspect sympathise sympathize
  tally tease testify text thank theorise theorize threaten thunder tip tout trace track trumpet trust tut tweet
  underline underscore update urge utter vent venture verify vet vilify visualise voice volunteer vouch vow wager wail
  want warn weigh welcome whimper whine whisper wish wonder worry wrap yap yawn yell yelp
`);

/** Double their last letter: "admitted", "quipping". The British spelling doubles the l, the American does not. */
const DOUBLING = wordList(`
  acquit admit beg blog brag chat commit concur confer demur flag fret infer jab jot nod pan peg pen plan quip rap rebut
  recap refer regret rip slam snap sob stun submit sum tip tut vet wrap yap
  cancel counsel label libel marvel model quarrel signal extol
`);

const CONSONANT_AND_Y = /[^aeiou]y$/;
const SIBILANT = /(?:s|sh|ch|x|z)$/;

/** "say" → says; "deny" → denies; "stress" → stresses; "veto" → vetoes. */
function thirdPerson(lemma: string): string {
  if (CONSONANT_AND_Y.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return SIBILANT.test(lemma) || lemma.endsWith('o') ? `${lemma}es` : `${lemma}s`;
}

/** The other forms of a regular verb: "claim" → claims, claimed, claiming. */
function regularForms(lemma: string): string[] {
  const third = thirdPerson(lemma);
  if (lemma.endsWith('e')) {
    const stem = lemma.endsWith('ee') ? lemma : lemma.slice(0, -1);
    return [third, `${lemma}d`, `${stem}ing`];
  }
  if (CONSONANT_AND_Y.test(lemma)) return [third, `${lemma.slice(0, -1)}ied`, `${lemma}ing`];
  const plain = [third, `${lemma}ed`, `${lemma}ing`];
  const doubled = lemma + lemma.slice(-1);
  return DOUBLING.has(lemma) ? [...plain, `${doubled}ed`, `${doubled}ing`] : plain;
}

function lemmasByForm(): ReadonlyMap<string, string> {
  const lemmas = new Map<string, string>();
  for (const lemma of REGULAR) {
    for (const form of [lemma, ...regularForms(lemma)]) lemmas.set(form, lemma);
  }
  for (const line of IRREGULAR.trim().split('\n')) {
    const [lemma = '', ...forms] = line.trim().split(/\s+/);
    for (const form of [lemma, ...forms]) lemmas.set(form, lemma);
  }
  return lemmas;
}

const LEMMAS = lemmasByForm();

/** The reporting verb that a word in lower case can be a form of: "denies" → "deny". Undefined for any other word. */
export function reportingVerbLemma(form: string): string | undefined {
  return LEMMAS.get(form);
}
