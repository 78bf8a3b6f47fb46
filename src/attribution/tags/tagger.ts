import { createRequire } from 'node:module';
import type { Document, ItsFunction, Model as LanguageModel, PartOfSpeech, WinkMethods } from 'wink-nlp';

/** What the statistical tagger says of one word. */
export interface FirstTag {
  readonly tag: PartOfSpeech;
  /** In lower case. */
  readonly lemma: string;
}

/** Most words the tagger reads at once: its working memory stays small however long the article is. */
const WORDS_PER_PIECE = 4_000;

/**
 * The tagger keeps every word it does not know for as long as it lives. After so many of them a fresh one takes its
 * place (0.1 s, once in some thousand articles), so that the memory of a long-lived process is bounded.
 */
const UNKNOWN_WORDS_PER_TAGGER = 50_000;

interface Tagger {
  readonly nlp: WinkMethods;
  unknownWords: number;
  /** Any document of the tagger: the lexicon can be asked through documents only. */
  lexicon?: Document;
}

interface Library {
  readonly winkNlp: (model: LanguageModel, pipe: string[]) => WinkMethods;
  readonly model: LanguageModel;
}

/** The declared type hides that this part of the model is a function. */
type CallableModel = Omit<LanguageModel, 'metaCER'> & { metaCER(): unknown };

let library: Library | undefined;
let tagger: Tagger | undefined;

/** The library and its model are read when first needed: a program that tags nothing starts 0.1 s sooner. */
function loadLibrary(): Library {
  const require = createRequire(import.meta.url);
  const winkNlp = require('wink-nlp') as Library['winkNlp'];
  const model = require('wink-eng-lite-web-model') as CallableModel;
  // This part of the model wraps itself in another layer of quotation marks at every reading, twice as long each time,
  // until no string can hold it. It serves custom entities, which nobody asks for here, so it is read only once.
  const metaCER = model.metaCER();
  return { winkNlp, model: { ...model, metaCER: () => metaCER } };
}

function currentTagger(): Tagger {
  if (tagger === undefined || tagger.unknownWords > UNKNOWN_WORDS_PER_TAGGER) {
    library ??= loadLibrary();
    tagger = { nlp: library.winkNlp(library.model, ['pos']), unknownWords: 0 };
  }
  return tagger;
}

/**
 * The tagger's tags of the words of one text, one for each. `words` hold no white space and are short: the time the
 * tagger takes grows with the square of a word's length.
 */
export function tagWords(words: readonly string[]): FirstTag[] {
  const tags: FirstTag[] = [];
  for (let start = 0; start < words.length; start += WORDS_PER_PIECE) {
    tags.push(...tagPiece(words.slice(start, start + WORDS_PER_PIECE)));
  }
  return tags;
}

function tagPiece(words: readonly string[]): FirstTag[] {
  const together = readWords(words.join(' '));
  // The tagger splits at spaces before anything else; should it ever not, every word is read by itself.
  const readings = together.length === words.length ? together : words.map((word) => readWords(word).flat());
  return readings.map((parts, index) => firstTag(parts, words[index] ?? ''));
}

/** Whether the tagger's own lexicon holds a word as it is spelled here. */
export function isKnownToTagger(word: string): boolean {
  const current = currentTagger();
  current.lexicon ??= current.nlp.readDoc('');
  return !current.lexicon.isOOV(word);
}

/** What stands between two spaces, each with the parts that the tagger cuts it into ("well", "-", "known"). */
function readWords(text: string): FirstTag[][] {
  const current = currentTagger();
  const { its } = current.nlp;
  const document = current.nlp.readDoc(text);
  const tokens = document.tokens();
  const spaces = tokens.out(its.precedingSpaces);
  // The declared result of `out` is wider than what the tags are.
  const tags = tokens.out(its.pos) as PartOfSpeech[];
  // So is the declared type of the lemma's helper.
  const lemmas = tokens.out(its.lemma as ItsFunction<string>);
  current.unknownWords += countUnknown(document, tokens.out());

  const words: FirstTag[][] = [];
  for (const [index, tag] of tags.entries()) {
    const part = { tag, lemma: lemmas[index] ?? '' };
    const word = words.at(-1);
    if (word === undefined || spaces[index] !== '') words.push([part]);
    else word.push(part);
  }
  return words;
}

function countUnknown(document: Document, values: readonly string[]): number {
  return values.reduce((count, value) => (document.isOOV(value) ? count + 1 : count), 0);
}

/** A word taken apart is what its last part with a meaning is: "well-known" is what "known" is. */
function firstTag(parts: readonly FirstTag[], word: string): FirstTag {
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return only;
  const last = parts.findLast(({ tag }) => tag !== 'PUNCT' && tag !== 'PART');
  return { tag: last?.tag ?? only?.tag ?? 'X', lemma: word.toLowerCase() };
}
