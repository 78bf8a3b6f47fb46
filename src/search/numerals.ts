import type { Token } from './analyse.ts';
import { numberWords } from './numberWords.ts';
import { ordinalWords } from './ordinalWords.ts';

/** What a scale multiplies by, as a word of its own behind a number. */
const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['million', 1e6],
  ['mn', 1e6],
  ['billion', 1e9],
  ['bn', 1e9],
  ['trillion', 1e12],
  ['tn', 1e12],
  ['dozen', 12],
]);
/** And as letters at the figures: "2.5m". */
const SUFFIXES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['bn', 1e9],
  ['b', 1e9],
  ['tn', 1e12],
]);
const FIGURES = /^(\d{1,15})(k|mn?|bn?|tn)?$/;
const ORDINAL = /^(\d{1,2})(?:st|nd|rd|th)$/;
/** Larger numbers lose their last figures; nobody asks for them. */
const LARGEST = 1e15;
const MONTHS: ReadonlyMap<string, string> = new Map(
  `january:jan february:feb march:mar april:apr june:jun july:jul august:aug september:sept september:sep october:oct november:nov
  december:dec`
    .split(/\s+/)
    .map((pair): [string, string] => {
      const [month = '', short = ''] = pair.split(':');
      return [short, month];
    }),
);
const MONTH_NAMES = new Set([...MONTHS.values(), 'may']);

interface Numeral {
  readonly value: number;
  /** Index behind its last token. */
  readonly end: number;
}

/**
 * Gives all words of a number its value for a stem, however it is written: "three thousand" and "3,000", "2.5m" and "2.5
 * million", "twenty-five", "a dozen". The words of "per cent" are "percent". Beside a month "2nd" is the day 2, and "Nov" is
 * the month. What each token shows and where it stands is left alone.
 * @param stemOf of a word in full, for what is no number
 */
export function numerals(text: string, tokens: readonly Token[], stemOf: (word: string) => string): Token[] {
  const read = [...tokens];
  const give = (from: number, to: number, stem: string): void => {
    for (let i = from; i < to; i++) {
      const token = read[i];
      if (token && !token.isStopWord) read[i] = { ...token, stem };
    }
  };
  const reader = new NumeralReader(text, tokens);
  for (let i = 0; i < tokens.length; i++) {
    const numeral = reader.at(i);
    if (numeral) {
      if (numeral.value < LARGEST) give(i, numeral.end, String(Number(numeral.value.toPrecision(12))));
      const ordinal = reader.ordinalBehind(numeral);
      if (ordinal !== null) give(i, numeral.end + 1, ordinal);
      const percent = reader.percentBehind(numeral.end);
      give(numeral.end, numeral.end + percent, stemOf('percent'));
      i = numeral.end + percent - 1;
      continue;
    }
    const day = reader.dayAt(i);
    if (day !== null) give(i, i + 1, day);
    const month = reader.monthAt(i);
    if (month !== null) give(i, i + 1, stemOf(month));
  }
  return read;
}

class NumeralReader {
  readonly #text: string;
  readonly #tokens: readonly Token[];

  constructor(text: string, tokens: readonly Token[]) {
    this.#text = text;
    this.#tokens = tokens;
  }

  /** The number that begins with the token; null where none does, or where it is figures that stand for themselves. */
  at(i: number): Numeral | null {
    return this.#figures(i) ?? this.#words(i);
  }

  /** How many tokens say that the number before them is a percentage, but for the sign. */
  percentBehind(i: number): number {
    if (!this.#joins(i)) return 0;
    if (this.#word(i) === 'pc') return 1;
    return this.#word(i) === 'per' && this.#word(i + 1) === 'cent' ? 2 : 0;
  }

  /** "21st" of "twenty-first"; null where no unit follows the tens. */
  ordinalBehind({ value, end }: Numeral): string | null {
    const unit = ordinalWords.indexOf(this.#word(end)) + 1;
    if (value % 10 !== 0 || value < 20 || value > 90 || unit < 1 || unit > 9 || !this.#joins(end)) return null;
    return `${value + unit}${['th', 'st', 'nd', 'rd'][unit] ?? 'th'}`;
  }

  /** The day of a month, where it is written as an ordinal. */
  dayAt(i: number): string | null {
    const day = this.#ordinal(i);
    if (day === null) return null;
    const isDay = this.#isMonth(i - 1) || this.#isMonth(i + 1) || (this.#word(i + 1) === 'of' && this.#isMonth(i + 2));
    return isDay ? String(day) : null;
  }

  /** The month that a short form means beside a number. */
  monthAt(i: number): string | null {
    const month = MONTHS.get(this.#word(i));
    if (month === undefined) return null;
    return [i - 1, i + 1].some((at) => this.#isDate(at)) ? month : null;
  }

  #word(i: number): string {
    return this.#tokens[i]?.word ?? '';
  }

  #isDate(i: number): boolean {
    return /^\d{1,4}(?:st|nd|rd|th)?$/.test(this.#word(i));
  }

  #isMonth(i: number): boolean {
    return MONTH_NAMES.has(this.#word(i)) || MONTHS.has(this.#word(i));
  }

  #ordinal(i: number): number | null {
    const figures = ORDINAL.exec(this.#word(i))?.[1];
    if (figures !== undefined) return Number(figures);
    const place = ordinalWords.indexOf(this.#word(i));
    return place < 0 ? null : place + 1;
  }

  /** What stands between a token and the one before it. */
  #gap(i: number): string {
    const [before, token] = [this.#tokens[i - 1], this.#tokens[i]];
    return before && token ? this.#text.slice(before.end, token.start) : '';
  }

  /** Whether a token may go on with the number before it: a blank or a hyphen stands between. */
  #joins(i: number): boolean {
    return /^[\s\-‐‑]$/.test(this.#gap(i));
  }

  #figures(i: number): Numeral | null {
    const [, whole, letters] = FIGURES.exec(this.#word(i)) ?? [];
    if (whole === undefined || (this.#gap(i) === '.' && /\d$/.test(this.#word(i - 1)))) return null;
    if (letters !== undefined) return { value: Number(whole) * (SUFFIXES.get(letters) ?? 1), end: i + 1 };
    const [, part, suffix] = this.#isPoint(i + 1) ? (FIGURES.exec(this.#word(i + 1)) ?? []) : [];
    const end = part === undefined ? i + 1 : i + 2;
    const value = Number(part === undefined ? whole : `${whole}.${part}`) * (SUFFIXES.get(suffix ?? '') ?? 1);
    const scale = suffix === undefined && this.#joins(end) ? SCALES.get(this.#word(end)) : undefined;
    if (scale !== undefined) return { value: value * scale, end: end + 1 };
    // Figures alone stay as they are written: "007" is no seven.
    const alone = part === undefined;
    return alone && this.percentBehind(end) === 0 ? null : { value, end };
  }

  /** Whether a token is what stands behind a decimal point: dates and versions have several. */
  #isPoint(i: number): boolean {
    return this.#gap(i) === '.' && this.#gap(i + 1) !== '.';
  }

  #words(i: number): Numeral | null {
    if (this.#word(i) === 'half') return this.#half(i);
    let total = 0;
    let current = numberWords.get(this.#word(i)) ?? (this.#isOneOf(i) ? 1 : undefined);
    if (current === undefined) return null;
    if (current === 0) return { value: 0, end: i + 1 };
    let end = numberWords.has(this.#word(i)) ? i + 1 : i;
    let smallest = Number.POSITIVE_INFINITY;
    for (;;) {
      const next = end > i && !this.#joins(end) ? '' : this.#word(end);
      const scale = SCALES.get(next);
      if (scale !== undefined && current > 0 && scale < smallest && !(scale === 100 && current > 99)) {
        current *= scale;
        if (scale > 100) {
          total += current;
          current = 0;
          smallest = scale;
        }
        end++;
        continue;
      }
      const [at, small] = this.#small(end);
      if (small === undefined || !this.#fits(small, current)) break;
      current += small;
      end = at + 1;
    }
    return { value: total + current, end };
  }

  /** The next number below a hundred, perhaps behind "and". */
  #small(i: number): readonly [number, number | undefined] {
    const at = this.#word(i) === 'and' && SCALES.has(this.#word(i - 1)) ? i + 1 : i;
    return [at, this.#joins(i) && this.#joins(at) ? numberWords.get(this.#word(at)) : undefined];
  }

  /** "five" goes on with "twenty", "twenty" with "hundred"; in "nine eleven" two numbers stand side by side. */
  #fits(small: number, current: number): boolean {
    if (small === 0) return false;
    return (
      current === 0 || (current % 100 === 0 && current > 0) || (small < 10 && current % 10 === 0 && current % 100 >= 20)
    );
  }

  /** "a dozen", "a hundred". */
  #isOneOf(i: number): boolean {
    return SCALES.has(this.#word(i)) && ['a', 'an'].includes(this.#word(i - 1)) && this.#joins(i);
  }

  #half(i: number): Numeral | null {
    const at = this.#word(i + 1) === 'a' ? i + 2 : i + 1;
    const scale = this.#joins(i + 1) && this.#joins(at) ? SCALES.get(this.#word(at)) : undefined;
    return scale === undefined ? null : { value: scale / 2, end: at + 1 };
  }
}
