/**
 * Verbs that mark an attribution, by class:
 *
 * - `speech`: to utter or write words ("say", "write"). A clause or a quotation beside them is what was said.
 * - `speech-like`: to do something in words or by a document ("accuse", "promise", "show"): a cue when its complement is of
 *   the right form.
 * - `stance`: to hold a view or a wish ("believe", "hope"): what the article reports of a mind, worded as such.
 */
type CueClass = 'speech' | 'speech-like' | 'stance';

/** What may stand beside a verb as its content. */
export interface CueVerb {
  readonly lemma: string;
  readonly class: CueClass;
  /** "said (that) the dam held", "asked whether it held" */
  readonly takesClause: boolean;
  /** "criticised the plan" */
  readonly takesObject: boolean;
  /** "promised to go" */
  readonly takesInfinitive: boolean;
  /** "told reporters (that) …", "urged them to …" */
  readonly takesAddressee: boolean;
  /** "…, he said": may follow its content */
  readonly closes: boolean;
  /** Particles and prepositions that open its content: "warned of", "called for" */
  readonly prepositions: ReadonlySet<string>;
}

interface CueGroup {
  readonly class: CueClass;
  readonly takes: readonly ('clause' | 'object' | 'infinitive' | 'addressee' | 'closing')[];
  readonly verbs: string;
}

const GROUPS: readonly CueGroup[] = [
  {
    // To say or write.
    class: 'speech',
    takes: ['clause', 'closing'],
    verbs: `say add write note explain reply respond answer argue claim insist report recall continue conclude announce
      declare state observe remark joke quip admit acknowledge concede confess confirm predict suggest stress emphasise
      emphasize underline underscore highlight contend maintain reiterate repeat tweet post testify allege assert affirm
      counter retort exclaim complain lament boast brag reveal disclose comment muse opine posit speculate theorize
      theorise recount relate confide stipulate clarify specify elaborate proclaim pronounce interject venture reckon
      caution counsel forecast estimate calculate project agree disagree concur swear protest
      object grumble gripe whisper mutter murmur shout yell scream cry summarise summarize attest certify
      decree wonder inquire enquire rejoin reason guess bet reassert restate signal hint imply intimate mention point
      aver avow lament bemoan deplore accept grant submit depose`,
  },
  {
    // Sounds and manners of speech: cues beside a quotation only.
    class: 'speech',
    takes: ['closing'],
    verbs: `grouse moan grouch rage fume rant thunder mumble roar bellow bark snap sneer scoff sigh laugh chuckle shrug smile
      grin groan gasp croak drawl chime interrupt intone recite enthuse gush rave begin volunteer riff paraphrase echo
      chant pray query quiz deadpan crow gloat stammer stutter offer put pipe marvel reflect message text email blog remember tut wail weep whimper nod sob sing`,
  },
  {
    // To say to somebody.
    class: 'speech',
    takes: ['clause', 'addressee', 'closing'],
    verbs: 'tell inform assure advise remind warn notify reassure ask brief alert lecture',
  },
  {
    // To move somebody to something by words, or to commit oneself.
    class: 'speech-like',
    takes: ['infinitive', 'addressee'],
    verbs: `urge ask order tell advise instruct direct command warn implore beg plead invite encourage exhort counsel
      request caution remind challenge`,
  },
  {
    class: 'speech-like',
    takes: ['clause', 'infinitive', 'closing'],
    verbs: 'promise pledge vow threaten guarantee swear undertake',
  },
  {
    class: 'speech-like',
    takes: ['infinitive'],
    verbs: 'agree offer claim demand propose request volunteer profess purport threaten challenge',
  },
  {
    class: 'speech-like',
    takes: ['clause', 'object', 'closing'],
    verbs: `note mention state repeat reiterate stress emphasise emphasize underline underscore recall cite express voice
      demand recommend propose urge deny announce confirm reveal disclose predict promise pledge outline explain
      admit acknowledge report declare question discuss detail reject suggest advocate dispute contest`,
  },
  {
    // To judge in words.
    class: 'speech-like',
    takes: ['object'],
    verbs: `criticise criticize praise accuse blame condemn denounce blast slam lambast lambaste decry deride ridicule mock
      dismiss reject rebuke scold chide admonish berate castigate censure commend applaud hail laud salute thank credit
      describe call dub label brand term characterise characterize portray depict liken cite quote defend
      rebut refute debunk disavow denigrate disparage belittle tout trumpet attribute ascribe vilify
      lampoon slate savage congratulate welcome lament bemoan fault flag debunk query estimate claim put remember`,
  },
  {
    // What documents, studies and those who wrote them do.
    class: 'speech-like',
    takes: ['clause', 'closing'],
    verbs: `find show indicate suggest rule determine establish demonstrate reveal conclude estimate read warn
      record document chronicle illustrate prove caution infer discover deduce hypothesise hypothesize charge`,
  },
  {
    class: 'stance',
    takes: ['clause', 'infinitive', 'closing'],
    verbs: 'believe think hope fear expect understand feel suspect doubt assume worry',
  },
  {
    // To keep from saying.
    class: 'stance',
    takes: ['infinitive'],
    verbs: 'decline refuse',
  },
  {
    class: 'stance',
    takes: ['clause', 'infinitive', 'object'],
    verbs: 'want wish prefer dread favour favor oppose support endorse regret resent anticipate',
  },
];

const PREPOSITIONS: Readonly<Record<string, string>> = {
  warn: 'of about against',
  caution: 'against',
  call: 'for on',
  speak: 'of about out',
  talk: 'of about',
  refer: 'to',
  complain: 'of about',
  point: 'to out',
  insist: 'on',
  object: 'to',
  argue: 'for against',
  ask: 'for about',
  appeal: 'for to',
  plead: 'for',
  testify: 'to about',
  boast: 'of about',
  hint: 'at',
  write: 'of about',
  lay: 'out',
  set: 'out',
  spell: 'out',
  rule: 'out',
  protest: 'against',
  apologise: 'for',
  apologize: 'for',
  agree: 'with',
  disagree: 'with',
  comment: 'on',
  elaborate: 'on',
  lash: 'out',
  hit: 'back out',
  shoot: 'back',
  fire: 'back',
  chime: 'in',
  push: 'back',
  hope: 'for',
  press: 'for',
  dream: 'of',
  worry: 'about',
  despair: 'of',
  weigh: 'in',
};

/** Verbs of the table above that are cues only with their particle or preposition. */
const ONLY_WITH_PREPOSITION = new Set(
  'speak talk refer lay set spell lash hit shoot fire push press dream despair weigh appeal apologise apologize'.split(
    ' ',
  ),
);

function build(): ReadonlyMap<string, CueVerb> {
  const verbs = new Map<string, CueVerb>();
  const merge = (lemma: string, group: Pick<CueGroup, 'class' | 'takes'>) => {
    const known = verbs.get(lemma);
    const takes = (what: CueGroup['takes'][number]) => group.takes.includes(what);
    verbs.set(lemma, {
      lemma,
      class: known?.class ?? group.class,
      takesClause: known?.takesClause || takes('clause'),
      takesObject: known?.takesObject || takes('object'),
      takesInfinitive: known?.takesInfinitive || takes('infinitive'),
      takesAddressee: known?.takesAddressee || takes('addressee'),
      closes: known?.closes || takes('closing'),
      prepositions: new Set(PREPOSITIONS[lemma]?.split(' ')),
    });
  };
  for (const group of GROUPS) for (const lemma of group.verbs.split(/\s+/)) merge(lemma, group);
  for (const lemma of ONLY_WITH_PREPOSITION) merge(lemma, { class: 'speech-like', takes: [] });
  return verbs;
}

export const cueLexicon: ReadonlyMap<string, CueVerb> = build();
