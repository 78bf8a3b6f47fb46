/**
 * What a question that uses the verb asks for: `plain` verbs ask for words and tell nothing about them ("say", "think"); `telling`
 * verbs also say what the words do ("deny", "promise") and are looked for like any other word.
 */
type SpeechVerbKind = 'plain' | 'telling';

/** `base` also stands for the plural of the present: "think". */
export type VerbForm = 'base' | 'singular' | 'past' | 'participle' | 'progressive';

/** A word as a form of a speech verb. */
export interface SpeechVerb {
  readonly lemma: string;
  readonly kind: SpeechVerbKind;
  readonly forms: ReadonlySet<VerbForm>;
}

const PLAIN =
  'say tell speak talk think write feel comment remark mention state respond react reply answer opine express quote';

/** Not among them: verbs for what one does rather than says ("order", "find", "show"). */
const TELLING = `claim argue believe deny warn insist admit suggest announce promise pledge vow acknowledge concede confirm
  predict explain describe urge demand ask accuse blame criticise criticize praise recall fear hope expect reveal report complain
  note add declare dispute dismiss reject defend threaten swear allege contend maintain assert stress conclude reckon denounce
  condemn apologise apologize caution advise justify estimate flag doubt worry accept`;

/** Past and participle, where they are not formed with -ed. */
const IRREGULAR: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  say: ['said', 'said'],
  tell: ['told', 'told'],
  speak: ['spoke', 'spoken'],
  think: ['thought', 'thought'],
  write: ['wrote', 'written'],
  feel: ['felt', 'felt'],
  swear: ['swore', 'sworn'],
};
/** One syllable, or stressed on the last: the consonant is doubled. */
const DOUBLING = new Set(['admit', 'flag']);

/** The word as a form of a speech verb, in lower case; null for any other word. */
export function speechVerb(word: string): SpeechVerb | null {
  return SPEECH_VERBS.get(word) ?? null;
}

function formsOf(lemma: string): readonly (readonly [word: string, form: VerbForm])[] {
  const stem = DOUBLING.has(lemma) ? lemma + lemma.slice(-1) : lemma.replace(/e$/, '');
  const regular = /[^aeo]y$/.test(lemma) ? `${lemma.slice(0, -1)}ied` : `${stem}ed`;
  const [past, participle] = IRREGULAR[lemma] ?? [regular, regular];
  return [
    [lemma, 'base'],
    [singular(lemma), 'singular'],
    [past, 'past'],
    [participle, 'participle'],
    [`${stem}ing`, 'progressive'],
  ];
}

function singular(lemma: string): string {
  if (/[^aeo]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return /(?:s|sh|ch)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
}

function build(): ReadonlyMap<string, SpeechVerb> {
  const verbs = new Map<string, { lemma: string; kind: SpeechVerbKind; forms: Set<VerbForm> }>();
  const add = (lemmas: string, kind: SpeechVerbKind): void => {
    for (const lemma of lemmas.split(/\s+/)) {
      for (const [word, form] of formsOf(lemma)) {
        const known = verbs.get(word);
        if (known) known.forms.add(form);
        else verbs.set(word, { lemma, kind, forms: new Set([form]) });
      }
    }
  };
  add(PLAIN, 'plain');
  add(TELLING, 'telling');
  return verbs;
}

const SPEECH_VERBS = build();
