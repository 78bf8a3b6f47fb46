import type { PartOfSpeech } from 'wink-nlp';
import type { Article } from '../article/article.ts';
import { repairTags } from './repairTags.ts';
import { formsForTagger } from './tags/formsForTagger.ts';
import { lemmaOf } from './tags/lemmas.ts';
import { namesIn } from './tags/namesIn.ts';
import { type SpelledWord, spellWords } from './tags/spellWords.ts';
import { type FirstTag, tagWords } from './tags/tagger.ts';
import type { Tag, Token } from './token.ts';

/**
 * The words of an article proper with their parts of speech, in order. The tags depend on the article alone, and the
 * time grows with its length only, whatever it is made of.
 */
export function tagTokens(article: Article): Token[] {
  return [...tagSteps(article)].flat();
}

/** Sentences tagged before others may have their turn. */
const STEP = 100;

/** The same, a hundred sentences at a time. */
export function* tagSteps(article: Article): Generator<Token[], void> {
  const sentences = article.sentences.map(({ quoteStart, end }) =>
    spellWords(article.text, { start: quoteStart, end }),
  );
  const names = namesIn(sentences);
  for (let first = 0; first < sentences.length; first += STEP) {
    yield sentences.slice(first, first + STEP).flatMap((words, offset) => {
      const sentence = first + offset;
      return tagSentence(words, names, { sentence, paragraph: article.sentences[sentence]?.paragraph ?? 0 });
    });
  }
}

function tagSentence(
  words: readonly SpelledWord[],
  names: Parameters<typeof formsForTagger>[1],
  place: Pick<Token, 'sentence' | 'paragraph'>,
): Token[] {
  const firstTags = tagWords(formsForTagger(words, names));
  const tagged = words.map((word, index) => ({ ...word, tag: firstTagOf(word, firstTags[index]) }));
  const repaired = repairTags(tagged);
  return repaired.map(({ start, end, text, lower, tag }, index): Token => {
    const lemma = lemmaOf(repaired, index, firstTags[index]);
    return { start, end, text, lower, tag, lemma, ...place };
  });
}

/** What a word is by its letters alone goes before what the tagger makes of it. */
function firstTagOf({ kind, lower }: SpelledWord, first: FirstTag | undefined): Tag {
  switch (kind) {
    case 'quotation':
      return 'PUNCT';
    case 'mark':
      return tagOfMark(lower);
    case 'symbol':
      return 'SYM';
    case 'number':
      return 'NUM';
    case 'address':
      return 'X';
    case 'handle':
      return 'PROPN';
    case 'clitic':
      return tagOfClitic(lower);
    case 'word':
      return tagOfWord(first?.tag);
  }
}

function tagOfMark(lower: string): Tag {
  if (lower === '&') return 'CCONJ';
  return lower === '%' ? 'SYM' : 'PUNCT';
}

function tagOfClitic(lower: string): Tag {
  if (lower === "n't") return 'PART';
  return lower === "'s" ? 'POSS' : 'AUX';
}

function tagOfWord(tag: PartOfSpeech | undefined): Tag {
  return tag === undefined || tag === 'SPACE' || tag === 'PUNCT' || tag === 'SYM' ? 'X' : tag;
}
