import { type Gender, givenNameGender, plainName } from './givenNames.ts';
import type { NamedMention, NameKind, TokenRange } from './namedMention.ts';
import {
  canBeSurname,
  isCountry,
  isDateWord,
  isDemonym,
  isOrganisationWord,
  isParticle,
  isPlaceWord,
  opensPlace,
} from './nameWords.ts';
import { nounKind } from './nounKinds.ts';
import { isNameSuffix, isPortfolio, titleGender, titleKind } from './titles.ts';
import type { Token } from './token.ts';

/** A longer run of capitals is a headline or noise, not one name; it is read in pieces of this many words. */
const LONGEST_NAME = 14;
/** As in "van der"; no name has more in a row. */
const MOST_PARTICLES = 3;
const CAPITAL = /^\p{Lu}/u;
/** "al-Masri", "el-Sayed", "d'Arc", "ʻAlī": a capital behind a small beginning. */
const CAPITAL_BEHIND_PREFIX = /^(?:\p{L}{1,3}[-'’‘]|[ʻʿ‘])\p{Lu}/u;
const LOWER_CASE = /\p{Ll}/u;

/**
 * The names in the tokens, in order. Names inside quotation marks are found too. Where the run "Harbour Union
 * President Tom Hale"
 * holds an organisation before an office, both are mentions.
 */
export function findNamedMentions(tokens: readonly Token[], quotationOf: ArrayLike<number>): NamedMention[] {
  const mentions: NamedMention[] = [];
  let at = 0;
  while (at < tokens.length) {
    if (!startsName(tokens, at)) {
      at += 1;
      continue;
    }
    const run = { first: at, last: endOfRun(tokens, at, quotationOf) };
    mentions.push(...mentionsOfRun(tokens, run));
    at = run.last + 1;
  }
  return mentions;
}

function startsName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (isDateWord(token.lower, nextIsName(tokens, at))) return opensOutlet(tokens, at);
  return isNameWord(token) || isMistakenName(tokens, at);
}

/** "the Sunday Courier": a day inside a newspaper's name. */
function opensOutlet(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return tokens[at - 1]?.lower === 'the' && next !== undefined && isNameWord(next) && isOrganisationWord(next.lower);
}

/** A given name or an office taken for a common noun, at the opening of a sentence: what follows tells it. */
function isMistakenName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || !next || !CAPITAL.test(token.text) || !/^(?:NOUN|ADJ|X)$/.test(token.tag)) return false;
  if (behindOffice(tokens, at) !== null) return true;
  if (next.tag !== 'PROPN' || next.start - token.end > 1) return false;
  return isParticle(next.text) || (CAPITAL.test(next.text) && givenNameGender(token.text) !== null);
}

/** "May Chen", "May said": the next word decides whether a month is a name. */
function nextIsName(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (!next) return false;
  return next.tag === 'VERB' || next.tag === 'POSS' || (isNameWord(next) && !isOrganisationWord(next.lower));
}

function isNameWord({ text, tag }: Token): boolean {
  if (CAPITAL_BEHIND_PREFIX.test(text)) return true;
  if (!CAPITAL.test(text)) return false;
  if (tag === 'PROPN') return true;
  return (tag === 'NOUN' || tag === 'ADJ' || tag === 'X') && text.length > 1 && titleKind(text) === 'rank';
}

function endOfRun(tokens: readonly Token[], first: number, quotationOf: ArrayLike<number>): number {
  let last = first;
  const limit = first + LONGEST_NAME - 1;
  for (;;) {
    const next = nextOfRun(tokens, first, last);
    if (next === null || next > limit) return last;
    if (tokens[next]?.sentence !== tokens[first]?.sentence || quotationOf[next] !== quotationOf[first]) return last;
    last = next;
  }
}

/** The token a run goes on with behind `last`, over what stands inside names; null where it ends. */
function nextOfRun(tokens: readonly Token[], first: number, last: number): number | null {
  const next = tokens[last + 1];
  if (!next || !isClose(tokens, last)) return suffixBehindComma(tokens, last);
  if (isNameWord(next)) return isDateWord(next.lower, true) ? null : last + 1;
  if (isNameSuffix(next.lower) && CAPITAL.test(next.text)) return last + 1;
  return (
    behindNumber(tokens, last) ??
    behindParticles(tokens, last) ??
    behindApostrophe(tokens, last) ??
    behindAmpersand(tokens, last) ??
    behindAnd(tokens, first, last) ??
    behindOf(tokens, first, last) ??
    behindOffice(tokens, last) ??
    suffixBehindComma(tokens, last)
  );
}

/** Whether at most one character stands between a token and the next. */
function isClose(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  return token !== undefined && next !== undefined && next.start - token.end <= 1;
}

function behindParticles(tokens: readonly Token[], last: number): number | null {
  let at = last + 1;
  while (at <= last + MOST_PARTICLES && isParticle(tokens[at]?.text ?? '') && isClose(tokens, at)) at += 1;
  const name = tokens[at];
  const before = tokens[last];
  if (at === last + 1 || !name || !before) return null;
  // "a" and "I" between two names are words; so is what follows a name of an organisation.
  return isNameWord(name) && !isOrganisationWord(before.lower) ? at : null;
}

/** "Mary Two Rivers": a number in capitals between two words of a name. */
function behindNumber(tokens: readonly Token[], last: number): number | null {
  const number = tokens[last + 1];
  const name = tokens[last + 2];
  if (number?.tag !== 'NUM' || !CAPITAL.test(number.text) || !name || !isClose(tokens, last + 1)) return null;
  return isNameWord(name) && !isDateWord(name.lower, true) ? last + 2 : null;
}

/** "the Knit and Woven Makers Forum": what "and" joins is one body when nothing before it is a body or a person. */
function behindAnd(tokens: readonly Token[], first: number, last: number): number | null {
  if (tokens[last + 1]?.lower !== 'and' || tokens[first - 1]?.lower !== 'the') return null;
  const opensBody = tokens
    .slice(first, last + 1)
    .some(({ text, lower }) => isOrganisationWord(lower) || titleKind(text) !== null || isAcronym(text));
  if (opensBody) return null;
  let end = last + 2;
  while (end - first < LONGEST_NAME && isNamePart(tokens, end)) end += 1;
  // One word more than the body's noun, or else the noun alone: "the Tull and Moor Trust".
  return end > last + 2 && isOrganisationWord(tokens[end - 1]?.lower ?? '') ? last + 2 : null;
}

function isNamePart(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return (
    token !== undefined && isNameWord(token) && token.sentence === tokens[at - 1]?.sentence && isClose(tokens, at - 1)
  );
}

/** "Dock Workers’ Union". */
function behindApostrophe(tokens: readonly Token[], last: number): number | null {
  const mark = tokens[last + 1];
  const name = tokens[last + 2];
  if (!mark || !name || !/^['’]$/.test(mark.text) || mark.start !== tokens[last]?.end) return null;
  return tokens[last]?.lower.endsWith('s') && isNameWord(name) && isOrganisationWord(name.lower) ? last + 2 : null;
}

/** "Marsh & Sons". */
function behindAmpersand(tokens: readonly Token[], last: number): number | null {
  const name = tokens[last + 2];
  return tokens[last + 1]?.text === '&' && name && CAPITAL.test(name.text) ? last + 2 : null;
}

/** "Bank of Kenya", "Ministry of Health and Labour", "Council for the Arts". */
function behindOf(tokens: readonly Token[], first: number, last: number): number | null {
  const word = tokens[last + 1]?.lower;
  const startsOrganisation = tokens.slice(first, last + 1).some(({ lower }) => isOrganisationWord(lower));
  if (!startsOrganisation && !(word === 'of' && isThingWithArticle(tokens, first, last))) return null;
  const isJoint =
    word === 'of' ||
    word === 'for' ||
    (word === 'and' && tokens.slice(first, last).some(({ lower }) => lower === 'of'));
  if (!isJoint) return null;
  const at = tokens[last + 2]?.lower === 'the' ? last + 3 : last + 2;
  const name = tokens[at];
  if (!name || !isNameWord(name) || isDateWord(name.lower, false)) return null;
  // "the Ministry of Health and Kari Lund" names two.
  return word === 'and' && givenNameGender(name.text) !== null ? null : at;
}

/** "the Marine Concern of Fife": a body's name, since people's names have no article. */
function isThingWithArticle(tokens: readonly Token[], first: number, last: number): boolean {
  if (first === last || tokens[first - 1]?.lower !== 'the') return false;
  return !tokens.slice(first, last + 1).some(({ text }) => titleKind(text) !== null || givenNameGender(text) !== null);
}

/** "Secretary of State Omar Haddad", "Minister of Health and Labour Ana Cruz". */
function behindOffice(tokens: readonly Token[], last: number): number | null {
  const word = tokens[last];
  const joint = tokens[last + 1]?.lower;
  const isOffice = word !== undefined && titleKind(word.text) === 'office' && /^(?:of|for)$/.test(joint ?? '');
  // "Minister of State for Power", "Minister of Health and Labour".
  const isState = word?.lower === 'state' && tokens[last - 1]?.lower === 'of' && joint === 'for';
  const isNextPortfolio = (word !== undefined && isPortfolio(word.lower) && joint === 'and') || isState;
  if (!isOffice && !isNextPortfolio) return null;
  const at = tokens[last + 2]?.lower === 'the' ? last + 3 : last + 2;
  const portfolio = tokens[at];
  return portfolio && isNameWord(portfolio) && isPortfolio(portfolio.lower) ? at : null;
}

/** "Kwame Asante, Jr." */
function suffixBehindComma(tokens: readonly Token[], last: number): number | null {
  const suffix = tokens[last + 2];
  if (tokens[last + 1]?.text !== ',' || !suffix) return null;
  return /^(?:Jr|Sr)\.?$/.test(suffix.text) ? last + 2 : null;
}

function mentionsOfRun(tokens: readonly Token[], run: TokenRange): NamedMention[] {
  const words = wordsOf(tokens, run);
  const office = lastOffice(words) ?? openingNoun(tokens, run);
  if (office === null) return [mentionOf(tokens, run, null)];
  const nameFirst = run.first + office + 1;
  const mentions = [mentionOf(tokens, { first: nameFirst, last: run.last }, { first: run.first, last: nameFirst - 1 })];
  const organisation = organisationBefore(words.slice(0, office));
  if (organisation > 0) {
    mentions.unshift(mentionOf(tokens, { first: run.first, last: run.first + organisation - 1 }, null));
  }
  return mentions;
}

function wordsOf(tokens: readonly Token[], { first, last }: TokenRange): string[] {
  return tokens.slice(first, last + 1).map(({ lower }) => lower);
}

/**
 * Position of the last word of the last office that a name follows. An organisation's name has none: "Chief Executive
 * Network".
 * A rank in the middle ends an office as well: "Kent Sen. Rosa Diaz".
 */
function lastOffice(words: readonly string[]): number | null {
  for (let at = words.length - 2; at >= 0; at--) {
    const word = words[at] ?? '';
    if (titleKind(word) === 'office') return nameFollows(words, withPortfolio(words, at));
    if (at > 0 && /^(?:sen|rep|gov)\.?$/.test(word)) return nameFollows(words, at - 1);
  }
  return null;
}

function nameFollows(words: readonly string[], office: number): number | null {
  const name = words.slice(office + 1);
  const isThing = name.some((word) => isOrganisationWord(word) && !canBeSurname(word));
  return name.length === 0 || isThing ? null : office;
}

/** Position of an office's last word: "State" in "Secretary of State". */
function withPortfolio(words: readonly string[], office: number): number {
  let last = office;
  while (/^(?:of|for|the|and)$/.test(words[last + 1] ?? '') || (last > office && isPortfolio(words[last + 1] ?? '')))
    last += 1;
  return last;
}

/** "Nurse Giulia Conti": a noun in capitals, because it opens the sentence or is used as a title. */
function openingNoun(tokens: readonly Token[], { first, last }: TokenRange): number | null {
  const noun = tokens[first];
  if (!noun || last - first < 2 || titleKind(noun.text) !== null || nounKind(noun.lower) !== 'person') return null;
  const opensSentence = tokens[first - 1]?.sentence !== noun.sentence;
  const namesFollow = opensSentence || givenNameGender(tokens[first + 1]?.text ?? '') !== null;
  const isOrganisation = tokens.slice(first, last + 1).some(({ lower }) => isOrganisationWord(lower));
  // "Builder Norlund Homes", not "Guardian News Service".
  const fits = isOrganisation ? opensSentence && !isOrganisationWord(noun.lower) : namesFollow;
  return fits && givenNameGender(noun.text) === null ? 0 : null;
}

/** How many of the words before an office are an organisation's name: those up to its last organisation word. */
function organisationBefore(words: readonly string[]): number {
  for (let count = words.length; count > 0; count--) if (isOrganisationWord(words[count - 1] ?? '')) return count;
  return 0;
}

/** A run whose offices stand apart: titles are taken off its front, a suffix off its end. */
function mentionOf(tokens: readonly Token[], run: TokenRange, office: TokenRange | null): NamedMention {
  let nameFirst = run.first;
  // "General Assembly", "King County": no title stands before what is no person.
  if (!isThingName(wordsOf(tokens, run))) {
    if (opensWithDemonym(tokens, run)) nameFirst += 1;
    while (nameFirst < run.last && isTitleBeforeName(tokens, nameFirst, run)) nameFirst += 1;
  }
  let nameLast = run.last;
  while (nameLast > nameFirst && isSuffixOrComma(tokens[nameLast])) nameLast -= 1;
  const name = tokens.slice(nameFirst, nameLast + 1);
  const words = name.filter(({ text }) => /[\p{L}\p{N}&]/u.test(text)).map(({ text }) => plainName(text));
  const namesFirst = isVerbThatOpens(tokens, run.first, run.last) ? run.first + 1 : run.first;
  const allTitles = tokens.slice(office?.first ?? namesFirst, nameFirst).map(({ lower }) => lower);
  const titles = allTitles.filter((title) => titleKind(title) !== null);
  return {
    first: office?.first ?? run.first,
    last: run.last,
    written: { first: words.length === 1 ? namesFirst : firstShown(tokens, namesFirst, nameFirst), last: run.last },
    words,
    givenName: name[0]?.text ?? '',
    titles,
    titleGender: titles.reduce<Gender | null>((found, title) => found ?? titleGender(title), null),
    office,
    kind: kindOfName(name, titles, tokens[run.first - 1]?.lower === 'the'),
  };
}

function isThingName(words: readonly string[]): boolean {
  const last = words[words.length - 1] ?? '';
  return (isOrganisationWord(last) || isPlaceWord(last)) && !canBeSurname(last);
}

/** "Italian Ada Ricci": the nationality is no given name. */
function opensWithDemonym(tokens: readonly Token[], { first, last }: TokenRange): boolean {
  if (last - first < 2 || !isDemonym(tokens[first]?.lower ?? '')) return false;
  return !wordsOf(tokens, { first, last }).some(isOrganisationWord);
}

function isTitleBeforeName(tokens: readonly Token[], at: number, { last }: TokenRange): boolean {
  const { text, lower } = tokens[at] ?? { text: '', lower: '' };
  const kind = titleKind(text);
  if (isVerbThatOpens(tokens, at, last)) return true;
  // "Det Con": a constable; before no other rank is it short for that.
  return kind === 'courtesy' || kind === 'rank' || (lower === 'con' && /^det\.?$/.test(tokens[at - 1]?.lower ?? ''));
}

/** "Count Rosa Diaz among the doubters": the verb that looks like a title. */
function isVerbThatOpens(tokens: readonly Token[], at: number, last: number): boolean {
  if (tokens[at]?.lower !== 'count' || tokens[at - 1]?.sentence === tokens[at]?.sentence) return false;
  return tokens[last + 1]?.lower === 'among' || givenNameGender(tokens[at + 1]?.text ?? '') === 'female';
}

function isSuffixOrComma(token: Token | undefined): boolean {
  return token !== undefined && (token.text === ',' || isNameSuffix(token.lower));
}

/** Ranks are shown; a courtesy title only before a surname alone. */
function firstShown(tokens: readonly Token[], first: number, nameFirst: number): number {
  const firstRank = tokens.slice(first, nameFirst).findIndex(({ text }) => titleKind(text) === 'rank');
  return firstRank < 0 ? nameFirst : first + firstRank;
}

/** @param hasArticle whether "the" stands before it, as it does before no full name of a person */
function kindOfName(name: readonly Token[], titles: readonly string[], hasArticle: boolean): NameKind {
  if (titles.length > 0) return 'person';
  const lowers = name.map(({ lower }) => lower);
  const last = lowers[lowers.length - 1] ?? '';
  const hasGivenName = lowers.length > 1 && givenNameGender(name[0]?.text ?? '') !== null;
  const endsLikePerson = hasGivenName && lowers.length <= 3 && canBeSurname(last);
  if (endsLikePerson) return 'person';
  if (lowers.some((word, at) => isOrganisationWord(word) && (at > 0 || lowers.length > 1))) return 'organisation';
  if (isPlaceWord(last) || opensPlace(lowers[0] ?? '') || isCountry(lowers.join(' '))) return 'place';
  // "Homeless Action Ireland".
  if (lowers.length > 2 && isCountry(last) && !hasGivenName) return 'organisation';
  if (lowers.length === 1 && isAcronym(name[0]?.text ?? '')) return 'organisation';
  if (hasGivenName) return 'person';
  return hasArticle && lowers.length > 1 && !last.endsWith('s') ? 'organisation' : 'unknown';
}

function isAcronym(word: string): boolean {
  return word.length >= 2 && word.length <= 6 && !LOWER_CASE.test(word) && /^\p{Lu}[\p{Lu}\p{N}.&-]+$/u.test(word);
}
