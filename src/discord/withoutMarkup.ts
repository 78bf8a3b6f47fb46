/** Every line break but the newline. */
const OTHER_LINE_BREAK = /\r\n?|[\v\f\u0085\u2028\u2029]/gu;

const CODE_BLOCK = /```[\s\S]*?```/gu;

/** `[label](address)`, of which the label is read. */
const MASKED_LINK = /\\?\[([^[\]\n]{1,300})\]\(<?https?:[^()\s]+\)/giu;

/** `<@user>`, `<@&role>`, `<#channel>`, `<:emoji:id>`, `</command:id>`, `<t:time>`, `<id:place>`: names and pictures by number. */
const REFERENCE = /<(?:@[!&]?|#|a?:\w{1,32}:|\/[^<>:\n]{1,100}:|t:|id:)[\w:-]{1,40}>/gu;

const EVERYBODY = /(?<!\w)@(?:everyone|here)\b/gu;

/** Up to the punctuation behind it, which belongs to the sentence. */
const ADDRESS = /<?(?:https?:\/\/|\bwww\.)(?:[^\s<>]*[^\s<>.,;:!?…)"'”’])?>?/giu;

/** What opens a quotation, a heading, small print or an item of a list, one inside the other. */
const LINE_OPENING = /^[^\S\n]*(?:(?:>>>|>|#{1,3}|-#|[-+*•]|\d{1,3}[.)])[^\S\n]+)+/gmu;

/** Emphasis, spoilers, code, and the backslash that keeps them from being such; an underscore inside a word is part of it. */
const MARK = /\*+|~~+|\|\|+|`+|\\(?=[^\p{L}\p{N}\s])|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu;

/**
 * What a message says, line by line, without what is no word of it: mentions, custom emoji, addresses, code blocks, and the
 * signs of Discord's Markdown. Where all its words stand in code blocks, they are what it says. Empty without a word.
 * Takes time in proportion to the length.
 */
export function withoutMarkup(text: string): string {
  const lines = text.replace(OTHER_LINE_BREAK, '\n');
  return wordsIn(lines.replace(CODE_BLOCK, '\n')) || wordsIn(lines);
}

function wordsIn(text: string): string {
  return text
    .replace(MASKED_LINK, '$1')
    .replace(REFERENCE, ' ')
    .replace(ADDRESS, ' ')
    .replace(EVERYBODY, ' ')
    .replace(LINE_OPENING, '')
    .replace(MARK, '')
    .split('\n')
    .filter((line) => /[\p{L}\p{N}]/u.test(line))
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .join('\n');
}
