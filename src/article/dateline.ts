import { hasWord } from './furnitureLine.ts';

/** No dateline is longer, in UTF-16 code units. */
const LONGEST_DATELINE = 120;

/** Agencies and outlets that sign datelines; any name in brackets counts behind a place in capitals or a date. */
const AGENCIES: ReadonlySet<string> = new Set(
  (
    'AFP, Agence France-Presse, ANI, ANSA, AP, Associated Press, The Associated Press, BBC, Bloomberg, CNN, CNN Business, ' +
    'CNN Money, CP, The Canadian Press, dpa, DPA, EFE, IANS, Interfax, IPS, Kyodo, PA, PTI, Reuters, Reuters Health, RNS, ' +
    'TASS, Thomson Reuters Foundation, UPI, Xinhua'
  ).split(', '),
);

/** Cities of at most four letters. Any other bare word so short, in capitals, is taken for an acronym: "NATO – …". */
const SHORT_PLACES: ReadonlySet<string> = new Set(
  (
    'ADEN APIA BAKU BARI BERN BONN BRNO CALI CORK DILI DOHA GAZA GENT GOMA GRAZ HOMS JUBA KANO KIEV KYIV LIMA LINZ LOME ' +
    'LYON MALE METZ NICE ORAN OSLO RIGA ROMA ROME SUVA TYRE VIGO YORK'
  ).split(' '),
);

/** Longer words in capitals that stand before a dash and name no place: labels of a report, and acronyms. */
const NO_PLACES: ReadonlySet<string> = new Set(
  (
    'ANALYSIS, ANSWER, BREAKING, BREAKING NEWS, COMMENT, COMMENTARY, CORRECTION, EDITORIAL, EXCLUSIVE, EXPLAINER, FACTBOX, ' +
    'FEATURE, INTERVIEW, OPINION, PHOTOS, PREVIEW, QUESTION, REVIEW, SPOILER ALERT, TIMELINE, UPDATE, UPDATED, URGENT, ' +
    'VIDEO, WARNING, WATCH, AFRICOM, AIPAC, ASEAN, BRICS, CENTCOM, CONCACAF, CONMEBOL, COVID, COVID-19, ECOWAS, EUROPOL, ' +
    'FRONTEX, INTERPOL, LGBTQ, MINUSMA, MONUSCO, NAACP, NASDAQ, NORAD, OXFAM, UNESCO, UNHCR, UNICEF, UNIFIL, UNRWA'
  ).split(', '),
);

/** Before a date these are part of it, not a place: "Monday, March 2 — …". */
const WEEKDAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;

// Pieces of a dateline, each matched where the one before it ended. Every repetition is bounded.
const INITIALS = String.raw`\p{Lu}{1,3}\.(?: ?\p{Lu}\.){0,3}`;
const CAPITAL_WORD = String.raw`\p{Lu}[\p{Lu}\p{M}'’-]{0,24}`;
const MIXED_NAME = String.raw`\p{Lu}[\p{L}\p{M}.'’-]{1,24}(?:[ /-]\p{L}[\p{L}\p{M}.'’-]{1,24}){0,3}`;
const SHORT_MONTH = String.raw`(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\b\.?`;
const LONG_MONTH = '(?:January|February|March|April|June|July|August|September|October|November|December)';
const MONTH = `(?:${LONG_MONTH}|${SHORT_MONTH})`;
const DAY = String.raw`\d{1,2}(?:st|nd|rd|th)?`;
const YEAR = String.raw`(?:,? \d{4})?(?!\d)`;

const piece = (pattern: string) => new RegExp(pattern, 'uy');
const CAPITAL_PLACE = piece(
  String.raw`(?:${INITIALS}|${CAPITAL_WORD})(?:[ /](?:${INITIALS}|${CAPITAL_WORD})){0,4}(?![\p{L}\p{N}])`,
);
const MIXED_PLACE = piece(MIXED_NAME);
const REGION = piece(String.raw`, ?(?:\p{Lu}\.(?:\p{Lu}\.){1,3}|${MIXED_NAME})`);
const DATE = piece(`(?:, ?| )?(?:${MONTH} ${DAY}|${DAY} ${MONTH})${YEAR}`);
const BRACKETED = piece(String.raw`\s?\((\p{L}[\p{L}\p{M} .\/&\-]{1,38})\)`);
/** Behind brackets a hyphen needs no space: "(AFP)- ". */
const BRACKET_DASH = /\s?-\s{0,2}/y;
const DASH = /\s{0,2}(?:[–—―]|--|:(?=\s))\s{0,2}|\s-\s{1,2}/y;
const SPACE = /\s{0,2}/y;
const EMPHASIS = /[*_]{1,3}/y;

/**
 * The length of the dateline that opens a paragraph ("BAGHDAD (Reuters) - "), or 0. UTF-16 code units, the dash and the
 * space behind it included.
 *
 * A dateline is a place, perhaps a region, a date and an agency in brackets, then a dash. Ordinary sentences open with
 * capitals and a dash as well, so the less of a dateline there is, the more it must show:
 * - with a date or an agency: any place, and even none ("(CNN) ", "Aug. 3 (AP) - "); an agency alone needs no dash;
 * - with a region only: a place in capitals ("KABUL, Afghanistan — ");
 * - a bare place: in capitals, no acronym or label, followed by a capital, digit or quotation mark, and its dash does not
 *   open an aside that a second dash closes ("TESLA – the maker – said").
 */
export function datelineLength(paragraph: string): number {
  const parts = readParts(paragraph.slice(0, LONGEST_DATELINE));
  const rest = paragraph.slice(parts.length);
  // Without a word behind it nothing would be left to quote.
  return hasWord(rest) && isDateline(parts, rest) ? parts.length : 0;
}

interface Parts {
  readonly place: Place | null;
  readonly hasRegion: boolean;
  readonly hasDate: boolean;
  /** What stands in brackets behind them: an agency, for a dateline. */
  readonly bracketed: string | null;
  readonly isAgency: boolean;
  readonly dash: string | null;
  /** Of all parts together, in UTF-16 code units. */
  readonly length: number;
}

interface Place {
  readonly name: string;
  readonly isCapital: boolean;
}

function readParts(opening: string): Parts {
  const scanner = new Scanner(opening);
  const place = readPlace(scanner);
  const datesPlace = scanner.take(DATE) !== null;
  const hasRegion = place !== null && !datesPlace && scanner.take(REGION) !== null;
  const hasDate = datesPlace || scanner.take(DATE) !== null;
  const bracketed = scanner.take(BRACKETED)?.[1] ?? null;
  const isAgency = bracketed?.split('/').some((name) => AGENCIES.has(name.trim())) === true;
  const dash = scanner.take(DASH)?.[0] ?? (isAgency ? scanner.take(BRACKET_DASH)?.[0] : null) ?? null;
  scanner.take(SPACE);
  return { place, hasRegion, hasDate, bracketed, isAgency, dash, length: scanner.at };
}

function isDateline({ place, hasRegion, hasDate, bracketed, isAgency, dash }: Parts, rest: string): boolean {
  if (dash === null) return isAgency && place === null && !hasDate;
  if (place !== null && WEEKDAY.test(place.name)) return false;
  if (isAgency) return true;
  // A colon without an agency opens a speaker's turn in a transcript.
  if (dash.trim() === ':') return false;
  if (hasDate) return place !== null || bracketed !== null;
  if (place === null || !place.isCapital || !opensSentence(rest)) return false;
  return hasRegion || (isLikelyPlace(place.name) && !isAside(rest));
}

/** Takes pieces off the beginning of a text, one behind the other. */
class Scanner {
  readonly #text: string;
  at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** Takes the piece, and the marks of emphasis before and behind it. */
  take(pattern: RegExp): RegExpExecArray | null {
    this.#skipEmphasis();
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.#text);
    if (match !== null) {
      this.at += match[0].length;
      this.#skipEmphasis();
    }
    return match;
  }

  #skipEmphasis(): void {
    EMPHASIS.lastIndex = this.at;
    this.at += EMPHASIS.exec(this.#text)?.[0].length ?? 0;
  }
}

function readPlace(scanner: Scanner): Place | null {
  const capital = scanner.take(CAPITAL_PLACE);
  if (capital !== null) return { name: capital[0], isCapital: true };
  // A month opens a dateline without a place: "Jan 5 (Reuters) - ".
  const start = scanner.at;
  if (scanner.take(DATE) !== null) {
    scanner.at = start;
    return null;
  }
  const mixed = scanner.take(MIXED_PLACE);
  return mixed === null ? null : { name: mixed[0], isCapital: false };
}

/** Whether a name in capitals, with nothing else to show it, is a place rather than an acronym or a label. */
function isLikelyPlace(name: string): boolean {
  if (NO_PLACES.has(name)) return false;
  const words = name.split(/[ /]/);
  if (words.length === 1) return name.length > 4 ? !name.includes('.') : SHORT_PLACES.has(name);
  return words.some((word) => word.replaceAll('.', '').length > 3) && !words.some((word) => NO_PLACES.has(word));
}

function opensSentence(rest: string): boolean {
  return /^["“'‘«(]?[\p{Lu}\p{N}]/u.test(rest);
}

const LONGEST_ASIDE_WORDS = 7;
const LONGEST_ASIDE = 90;

/** Whether a second dash soon closes what the first opened, and the sentence goes on in small letters. */
function isAside(rest: string): boolean {
  const second = /\s(?:[–—―-]|--)\s(?=\p{Ll})/u.exec(rest.slice(0, LONGEST_ASIDE));
  if (second === null || second.index === 0) return false;
  const aside = rest.slice(0, second.index);
  if (/[.!?]\s/.test(aside) || aside.split(/\s+/).length > LONGEST_ASIDE_WORDS) return false;
  // A third dash closes an aside of the sentence's own: "ROME — The pope — who was ill — did not appear."
  const third = /\s(?:[–—―-]|--)\s/.exec(rest.slice(second.index + second[0].length, second.index + 3 * LONGEST_ASIDE));
  return third === null;
}
