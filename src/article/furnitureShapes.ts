import { hasWord, type Line, wordsOf } from './furnitureLine.ts';
import {
  BYLINE_CONNECTIVES,
  BYLINE_OPENINGS,
  DATE_WORDS,
  HANDLE_WORDS,
  LONGEST_RELATED_HEADER,
  MONTHS,
  PICTURE_AGENCIES,
  PICTURE_WORDS,
  POSSIBLE_RELATED_HEADER_OPENINGS,
  POSSIBLE_RELATED_HEADERS,
  RELATED_HEADER_OPENINGS,
  RELATED_HEADERS,
  RELATED_LABELS,
  SUBJECT_LABELS,
  WRITER_ROLES,
} from './furniturePhrases.ts';

/** Whether the key begins with one of the phrases, at a word's end. */
export function opensWith(key: string, phrases: readonly string[]): boolean {
  return phrases.some((phrase) => key === phrase || key.startsWith(`${phrase} `));
}

/** Whether one of the phrases stands in the key as whole words. */
export function holds(key: string, phrases: readonly string[]): boolean {
  const padded = ` ${key} `;
  return phrases.some((phrase) => padded.includes(` ${phrase} `));
}

/** Whether somebody is quoted in the line: then its words are a speaker's, not the publication's. */
export function isQuoting(line: Line): boolean {
  return /["“”«»]/.test(line.text) || /\b(?:said|says|told)\b/.test(line.key);
}

/** How sure a line is to be the header above links to other pieces; null when it is none. */
export function relatedHeaderClass(line: Line): 'certain' | 'possible' | null {
  if (line.listItem || line.words > LONGEST_RELATED_HEADER || /[.?,;]$/.test(line.text)) return null;
  if (RELATED_HEADERS.has(line.key) || opensWith(line.key, RELATED_HEADER_OPENINGS)) return 'certain';
  if (POSSIBLE_RELATED_HEADERS.has(line.key)) return 'possible';
  return opensWith(line.key, POSSIBLE_RELATED_HEADER_OPENINGS) ? 'possible' : null;
}

const LABEL_END = /[:|»→▶›]|\s[–—-]\s/;
const LONGEST_LABEL = 30;

/** Code units of the label ("Read more: ") that opens a line pointing to another piece; else 0. */
export function relatedLabelLength(text: string): number {
  const head = text.slice(0, LONGEST_LABEL);
  const mark = LABEL_END.exec(head);
  if (mark !== null) {
    if (!RELATED_LABELS.has(wordsOf(head.slice(0, mark.index)).join(' '))) return 0;
    return skipUndecorated(text, mark.index + mark[0].length);
  }
  // "RELATED Title", "READ MORE Title": the capitals set the label off.
  const capitals = /^(?:\p{Lu}{4,}\s)(?:\p{Lu}{2,}\s)*/u.exec(head)?.[0] ?? '';
  return RELATED_LABELS.has(capitals.trim().toLowerCase()) ? capitals.length : 0;
}

/** "Topics: security, privacy": the subjects that the page files the article under. */
export function isSubjectList(line: Line): boolean {
  if (line.terminated || line.listItem || line.words > 25) return false;
  const colon = line.text.slice(0, LONGEST_LABEL).indexOf(':');
  return colon > 0 && SUBJECT_LABELS.has(wordsOf(line.text.slice(0, colon)).join(' '));
}

/** The first offset from `at` that is neither white space nor the closing mark of an emphasis. */
function skipUndecorated(text: string, at: number): number {
  let next = at;
  while (next < text.length && /[\s*_]/.test(text.charAt(next))) next += 1;
  return next;
}

const MARKDOWN_IMAGE = /^\[?!\[[^\]]*\]\([^)]*\)(?:\]\([^)]*\))?$/;

/** Whether the line is one Markdown image, perhaps a linked one. */
export function isMarkdownImage(line: Line): boolean {
  return MARKDOWN_IMAGE.test(line.text);
}

const MARKDOWN_LINK_LINE = /^[*_]{0,3}\[[^\]]{1,300}\]\([^\s)]{1,500}\)[*_]{0,3}$/;

/** Whether the line is one Markdown link and nothing else. */
export function isMarkdownLink(line: Line): boolean {
  return MARKDOWN_LINK_LINE.test(line.text);
}

/** "[1]: https://…": the target of a Markdown link, which no reader of the rendered text sees. */
export function isLinkDefinition(line: Line): boolean {
  return /^\[[^\]]{1,60}\]:\s*https?:/i.test(line.text);
}

const HANDLE = /^@[\p{L}\p{N}_]{2,30}(?:@[\p{L}\p{N}.-]{3,60})?$/u;
const MAIL_ADDRESS = /^[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}$/u;
const WEB_ADDRESS = /^(?:https?:\/\/|www\.|pic\.twitter\.com\/)\S+$/i;

function isAddress(token: string): boolean {
  const bare = token.replace(/^[(<[]/, '').replace(/[)>\].,;:]{1,3}$/, '');
  return HANDLE.test(bare) || MAIL_ADDRESS.test(bare) || WEB_ADDRESS.test(bare);
}

/** "Twitter: @someone", "Follow Jane Doe on Twitter @janedoe", a mail or web address on its own. */
export function isHandleLine(line: Line): boolean {
  if (line.words > 9 || line.listItem) return false;
  const tokens = line.text.split(/[\s|,]+/).filter((token) => token !== '');
  const runs = line.text.split(/\s+/);
  if (!runs.some(isAddress)) return false;
  const isName = /^\p{Lu}[\p{L}'’-]{0,30}$/u;
  const mayName = /^(?:follow|contact|reach|e-?mail)\b/.test(line.key);
  return (runs.length === 1 ? runs : tokens).every((token) => {
    const word = wordsOf(token).join(' ');
    return isAddress(token) || word === '' || HANDLE_WORDS.has(word) || (mayName && isName.test(token));
  });
}

const LABELLED_DATE = /^(?:(?:first|last|originally)\s)?(?:published|updated|posted|modified|created)\b/;
const CLOCK = /\b\d{1,2}[:.]\d{2}\b/;
const NUMERIC_DATE = /\b\d{1,4}[./-]\d{1,2}[./-]\d{1,4}\b/;
const DATE_NUMBER = /^\d[\d.-]*(?:st|nd|rd|th|am|pm|z|h)?(?:t\d+)?$/;

/** Whether a word can stand in a date or a time. */
function isDateWord(word: string): boolean {
  return DATE_WORDS.has(word) || MONTHS.has(word) || DATE_NUMBER.test(word);
}

/** A line that is nothing but a date, a time, or how long the article takes to read. */
export function isTimestamp(line: Line): boolean {
  if (line.words > 22 || line.listItem || line.key === '') return false;
  const words = line.key.split(' ');
  if (!words.some((word) => /\d/.test(word)) || !words.every(isDateWord)) return false;
  const namesDay = words.some((word) => MONTHS.has(word)) || NUMERIC_DATE.test(line.text) || CLOCK.test(line.text);
  return namesDay || /\b(?:ago|read)$/.test(line.key);
}

/** A date that says of itself that it is the publication's. */
export function isLabelledDate(line: Line): boolean {
  return LABELLED_DATE.test(line.key) && line.words <= 22 && /\d/.test(line.key) && !line.terminated;
}

const NAME_WORD = /^[(*_]*(?:\p{Lu}|al-|el-|O['’]|d['’])[\p{L}\p{M}.'’-]*[)*_]*$/u;

/** "By Jane Doe", "By JANE DOE and John Smith, Staff Writers | 2 March 2015". */
export function isByline(line: Line): boolean {
  if (line.words > 16 || line.listItem || !opensWith(line.key, BYLINE_OPENINGS)) return false;
  const end = bylineOpeningLength(line.text);
  if (end === 0) return false;
  const tokens = nameTokens(line.text.slice(end));
  const [first] = tokens;
  if (first === undefined || !NAME_WORD.test(first) || isDateWord(wordsOf(first).join(' '))) return false;
  return tokens.every(isBylineToken);
}

/** Code units of "By " and its like, with an opening emphasis, before the first name of a byline; else 0. */
export function bylineOpeningLength(text: string): number {
  const opening = /^[*_\s–—-]{0,4}(?:(?:written|words|story|text|reported)\s{1,3}by|by|von|por|par)\b\s{0,3}:?\s{0,3}/i;
  return opening.exec(text)?.[0].length ?? 0;
}

function nameTokens(text: string): string[] {
  return text.split(/[\s,|&/;•·–—]+/).filter((token) => hasWord(token));
}

function isBylineToken(token: string): boolean {
  const word = wordsOf(token).join(' ');
  return (
    NAME_WORD.test(token) ||
    token.includes('@') ||
    BYLINE_CONNECTIVES.has(word) ||
    WRITER_ROLES.has(word) ||
    isDateWord(word)
  );
}

/** "Jane Doe, Staff Writer", "Jane Doe | Court reporter": names first, then what the writer is. */
export function isNameWithRole(line: Line): boolean {
  if (line.words > 9 || line.terminated || line.listItem) return false;
  const parts = line.text.split(/[,|–—•·]/);
  const [name = '', role = ''] = parts;
  const roleWords = wordsOf(role);
  if (parts.length < 2 || !isPersonName(name) || roleWords.length === 0) return false;
  return roleWords.some((word) => WRITER_ROLES.has(word)) && nameTokens(role).every(isBylineToken);
}

/** "Transport reporter", "Our Special Correspondent": what the writer is, on a line of its own. */
export function isRoleLine(line: Line): boolean {
  if (line.words > 6 || line.words < 2 || line.terminated || line.listItem) return false;
  const words = line.key.split(' ').filter((word) => word !== 'our');
  return words.length > 0 && words.every((word) => WRITER_ROLES.has(word) || BYLINE_CONNECTIVES.has(word));
}

/** Two to four capitalised words, without digits. */
export function isPersonName(text: string): boolean {
  const tokens = text.trim().split(/\s+/);
  return tokens.length >= 2 && tokens.length <= 4 && tokens.every((token) => NAME_WORD.test(token));
}

const PICTURE_LABEL_END = /[:©|]|\b(?:by|copyright|courtesy)\b/i;

/** "Photo: …", "Image credit: …", "© …": the line opens with a picture's label. */
export function opensWithPictureLabel(line: Line): boolean {
  if (line.words > 40 || line.listItem) return false;
  const head = line.text.slice(0, LONGEST_LABEL);
  const mark = PICTURE_LABEL_END.exec(head);
  if (mark === null) return false;
  const label = wordsOf(head.slice(0, mark.index)).filter((word) => word !== 'file' && word !== 'media');
  return label.length > 0 && label.length <= 3 && label.every((word) => PICTURE_WORDS.has(word));
}

/** How far from a caption's end its credit may begin, in code units. */
const LONGEST_CREDIT = 100;
const BRACKETED_CREDIT = /[([]([^()[\]]{2,90})[)\]]\W{0,3}$/;
const LABELLED_CREDIT =
  /(?:^|[\s.])(?:photo(?:graph)?s?|images?|pictures?|illustration|credits?|(?:photo|picture|image) credit)(?: by|:)\s*[^.:!?]{2,70}\W{0,3}$/i;
const NAMES_WITH_OUTLET = /^(?:\p{Lu}[\p{L}.'’-]*\s){1,4}?\p{Lu}[\p{L}.'’-]*\s?\/\s?\p{Lu}[\p{L}\p{N}.'’ -]*$/u;

/** "… on Sunday. Photograph: Jane Doe", "(Jane Doe/Agency)", "… | Getty Images": the line ends with a picture's credit. */
export function closesWithPictureCredit(line: Line): boolean {
  if (line.words > 70 || line.listItem || line.key === '') return false;
  const ending = line.text.slice(-LONGEST_CREDIT);
  const bracketed = BRACKETED_CREDIT.exec(ending)?.[1];
  if (bracketed !== undefined && isBracketedCredit(bracketed)) return true;
  if (LABELLED_CREDIT.test(ending)) return true;
  const bar = Math.max(ending.lastIndexOf('|'), ending.lastIndexOf('/'), ending.lastIndexOf('©'));
  return bar !== -1 && opensWith(wordsOf(ending.slice(bar + 1)).join(' '), PICTURE_AGENCIES) && line.words > 1;
}

function isBracketedCredit(credit: string): boolean {
  const words = wordsOf(credit);
  const label = words[0] === 'file' || words[0] === 'ap' ? words[1] : words[0];
  if (label !== undefined && PICTURE_WORDS.has(label) && words.length > 1) return true;
  if (words.length === 2 && words[0] === 'file' && words[1] === 'photo') return true;
  return NAMES_WITH_OUTLET.test(credit.trim());
}
