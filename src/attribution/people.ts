import { type Description, findDescriptions, officeAlone, RANKING } from './descriptions.ts';
import type { Entity, Occurrence } from './entity.ts';
import { genderOf } from './entity.ts';
import { type Gender, givenNameGender } from './givenNames.ts';
import type { NamedMention, TokenRange } from './namedMention.ts';
import { findNamedMentions } from './namedMentions.ts';
import { canBeSurname, isDemonym, isOrganisationWord, isParticle, isPlaceWord } from './nameWords.ts';
import { isOutletNoun, nounGender, nounKind } from './nounKinds.ts';
import { ageOf, type Role, roleOf } from './roles.ts';
import { wordList } from './tags/wordList.ts';
import { titleKind } from './titles.ts';
import type { Token } from './token.ts';

/** Who an article speaks of. */
export interface People {
  readonly entities: readonly Entity[];
  /** Token index → whose role it is part of. */
  readonly roleHolders: ReadonlyMap<number, Entity>;
  /** In the order of their first tokens. */
  readonly occurrences: readonly Occurrence[];
}

/**
 * Each kind of evidence outweighs all that stand behind it. A chairman or spokesman may be called Maria; then the
 * name decides.
 */
const GENDER_WEIGHTS = { title: 20, noun: 10, givenName: 4, officeInMan: 3 } as const;
const OFFICE_IN_MAN = /(?:chair|spokes|council|alder|ombuds|states)man$/;
/** Bearers of one name or noun that are remembered; an article with more is noise. */
const MOST_BEARERS = 24;
/** Words that say nothing about which of several is meant. */
const NEUTRAL_MODIFIERS = wordList(
  'former late then veteran longtime long-time retired acting own other same young old new first',
);
const LEGAL_FORMS = wordList(
  'ltd limited inc incorporated llc llp plc gmbh ag sa nv bv oy ab corp corporation co company holdings group',
);
/** "Ardenians", "Democrats": people taken together. */
const PEOPLES = /(?:[a-z]{3}(?:ans|crats|ists)|[a-z]{3}ites)$/;
const WHERE = wordList('in at near outside inside across around throughout into toward towards');
/** Words whose initials acronyms leave out. */
const SMALL_WORDS = wordList('of the and for in on de la');

/**
 * Finds who is mentioned, and which mentions are of the same. `quotationOf` gives each token's quotation, −1 outside.
 */
export function findPeople(tokens: readonly Token[], quotationOf: ArrayLike<number>): People {
  return new PeopleFinder(tokens, quotationOf).find();
}

class PeopleFinder {
  readonly #tokens: readonly Token[];
  readonly #quotationOf: ArrayLike<number>;
  readonly #entities: Entity[] = [];
  readonly #occurrences: Occurrence[] = [];
  readonly #byFullName = new Map<string, Entity>();
  readonly #byNameWord = new Map<string, Entity[]>();
  readonly #byNoun = new Map<string, Entity[]>();
  readonly #byInitials = new Map<string, Entity | null>();
  readonly #byText = new Map<string, Entity>();
  /** Where each full name first stands: "introduced before" is asked of it. */
  readonly #introducedAt = new Map<Entity, number>();
  /** The paragraph in which each was last named outside quotation marks. */
  readonly #lastNamedIn = new Map<Entity, number>();
  /** Who was meant by a surname alone before. */
  readonly #calledBySurname = new Set<Entity>();
  /** Token index of a description's head → the entity whose role it is part of. */
  readonly #roleHeads = new Map<number, Entity>();
  readonly #roles = new Map<NamedMention, Role>();
  /** Tokens of roles that stand before their names. */
  readonly #leadingRoles = new Set<number>();

  constructor(tokens: readonly Token[], quotationOf: ArrayLike<number>) {
    this.#tokens = tokens;
    this.#quotationOf = quotationOf;
  }

  find(): People {
    const { named, offices } = this.#findMentions();
    for (const mention of named) this.#readRole(mention);
    const entityOf = new Map<NamedMention, Entity>();
    // Full names first: a surname may stand in a headline, before the name it is short for.
    for (const mention of named) {
      if (!isShortForm(mention)) entityOf.set(mention, this.#entityOfFullName(mention));
    }
    const descriptions = [...findDescriptions(this.#tokens, this.#quotationOf), ...offices];
    descriptions.sort((one, other) => one.head - other.head);
    let next = 0;
    for (const mention of named) {
      next = this.#addDescriptions(descriptions, next, mention.first);
      this.#addNamed(mention, entityOf.get(mention) ?? null);
    }
    this.#addDescriptions(descriptions, next, this.#tokens.length);
    this.#addPairs();
    this.#addCompanies();
    this.#occurrences.sort((one, other) => one.first - other.first || one.last - other.last);
    return { entities: this.#entities, roleHolders: this.#roleHeads, occurrences: this.#occurrences };
  }

  /** Names, and the offices in capitals that stand for whoever holds them: "the Minister". */
  #findMentions(): { named: NamedMention[]; offices: Description[] } {
    const offices: Description[] = [];
    const named: NamedMention[] = [];
    for (const mention of findNamedMentions(this.#tokens, this.#quotationOf)) {
      const office = officeAlone(this.#tokens, mention);
      if (this.#isOfRanking(mention)) continue;
      if (!office) named.push(mention);
      else if (!this.#isQuoted(mention)) offices.push(office);
    }
    return { named, offices };
  }

  /** "the British No 3": not a name but part of a description. */
  #isOfRanking({ first, last }: TokenRange): boolean {
    const [no, rank] = this.#tokens.slice(last + 1, last + 3);
    return first === last && /^(?:no\.?|number)$/.test(no?.lower ?? '') && rank?.tag === 'NUM';
  }

  #readRole(mention: NamedMention): void {
    const role = this.#isQuoted(mention) ? null : roleOf(this.#tokens, mention);
    if (!role) return;
    this.#roles.set(mention, role);
    if (role.last >= mention.first) return;
    for (let at = role.first; at <= role.last; at++) this.#leadingRoles.add(at);
  }

  // Names

  #entityOfFullName(mention: NamedMention): Entity {
    const fullName = mention.words.join(' ');
    const known = this.#byFullName.get(fullName) ?? this.#variantOf(mention);
    const entity = known ?? this.#create(mention.kind);
    this.#byFullName.set(fullName, entity);
    if (!known) {
      this.#introducedAt.set(entity, mention.first);
      for (const word of new Set(shortForms(mention))) remember(this.#byNameWord, word, entity);
      if (mention.kind !== 'person') this.#rememberInitials(mention, entity);
      if (mention.kind === 'organisation') this.#byFullName.set(properWords(mention.words).join(' '), entity);
    }
    if (isFuller(mention, entity.name, this.#tokens)) entity.name = mention;
    if (entity.kind === 'unknown') entity.kind = mention.kind;
    return entity;
  }

  /** The same person with another number of names: "J. R. Moore" and "John Moore", "Ana Lucía Cruz" and "Ana Cruz". */
  #variantOf(mention: NamedMention): Entity | null {
    if (mention.kind === 'organisation' || mention.kind === 'place') return null;
    const [first = ''] = mention.words;
    const last = lastOf(mention.words);
    const bearers = (this.#byNameWord.get(last) ?? []).filter(({ name }) => {
      if (!name || name.kind === 'organisation' || lastOf(name.words) !== last) return false;
      const [otherFirst = ''] = name.words;
      if (otherFirst === first) return true;
      const isShortened = isInitials(first) !== isInitials(otherFirst);
      return isShortened && otherFirst.charAt(0) === first.charAt(0);
    });
    if (bearers.length > 0) return bearers.length === 1 ? (bearers[0] ?? null) : null;
    return this.#longerNameOf(mention) ?? this.#withoutGivenName(mention);
  }

  /** "Prado Leite" for "Ivo Prado Leite": both surnames. */
  #withoutGivenName({ words, givenName }: NamedMention): Entity | null {
    if (givenNameGender(givenName) !== null) return null;
    const bearers = (this.#byNameWord.get(lastOf(words)) ?? []).filter(({ name }) => {
      if (!name || name.kind === 'organisation' || name.words.length <= words.length) return false;
      return words.every((word, at) => name.words[name.words.length - words.length + at] === word);
    });
    return bearers.length === 1 ? (bearers[0] ?? null) : null;
  }

  /** "Siti Nor" for "Siti Nor binti Yusof", "Jan Willem" for "Jan Willem Bakker": how a name begins. */
  #longerNameOf({ words }: NamedMention): Entity | null {
    const bearers = (this.#byNameWord.get(words[0] ?? '') ?? []).filter(
      ({ name }) => name !== null && name.kind !== 'organisation' && words.every((word, at) => name.words[at] === word),
    );
    return bearers.length === 1 ? (bearers[0] ?? null) : null;
  }

  #rememberInitials({ words }: NamedMention, entity: Entity): void {
    for (const initials of new Set(initialsOf(words))) {
      const known = this.#byInitials.get(initials);
      this.#byInitials.set(initials, known === undefined || known === entity ? entity : null);
    }
  }

  #addNamed(mention: NamedMention, full: Entity | null): void {
    const role = this.#roles.get(mention) ?? null;
    const linked = full ? { entity: full, isSure: true } : this.#bearerOf(mention, role);
    const entity = linked?.entity ?? this.#createSingle(mention);
    entity.mentions += 1;
    for (const word of mention.words) entity.words.add(word);
    if (linked?.isSure !== false) this.#learn(entity, mention, role);
    const isSure = linked?.isSure ?? true;
    if (linked && !full && isSure) this.#calledBySurname.add(entity);
    if (isSure && !this.#isQuoted(mention)) this.#lastNamedIn.set(entity, this.#tokens[mention.first]?.paragraph ?? 0);
    this.#occurrences.push({ ...mention, entity, isNamed: true, isSure });
  }

  /** Whose short form a single word is: an acronym, a surname, a given name, "Acme" for "Acme Ltd". */
  #bearerOf(mention: NamedMention, role: Role | null): { entity: Entity; isSure: boolean } | null {
    const word = lastOf(mention.words);
    const acronym = mention.kind === 'organisation' ? this.#byInitials.get(word.replaceAll('.', '')) : undefined;
    if (acronym) return { entity: acronym, isSure: true };
    const byNoun = isOrganisationWord(word) ? this.#namedWithNoun(word, mention) : null;
    if (byNoun) return byNoun;
    const introduced = this.#introducedInBrackets(mention);
    if (introduced) return { entity: introduced, isSure: true };
    const bearers = this.#fittingBearers(mention, role);
    const spokenOf = bearers.length > 1 ? this.#spokenOf(bearers, mention) : null;
    if (spokenOf) return { entity: spokenOf, isSure: true };
    // Papers call the person a story is about by surname, and relatives by their full names.
    const usual = bearers.filter((entity) => this.#calledBySurname.has(entity));
    const nearest = usual.length === 1 ? usual[0] : bearers[0];
    return nearest ? { entity: nearest, isSure: bearers.length === 1 } : null;
  }

  /**
   * Of several with one surname the one this paragraph named, or else the last one did, when no other was named
   * there.
   */
  #spokenOf(bearers: readonly Entity[], { first }: TokenRange): Entity | null {
    const paragraph = this.#tokens[first]?.paragraph ?? 0;
    const lastIn = (entity: Entity) => this.#lastNamedIn.get(entity) ?? -1;
    const latest = Math.max(...bearers.map(lastIn));
    const [found, ...others] = bearers.filter((entity) => lastIn(entity) === latest);
    return found && others.length === 0 && paragraph - latest <= 1 && latest >= 0 ? found : null;
  }

  /** "the Times" for "the Valley Times". */
  #namedWithNoun(word: string, { first }: NamedMention): { entity: Entity; isSure: boolean } | null {
    if (this.#tokens[first - 1]?.lower !== 'the') return null;
    const bearers = (this.#byNoun.get(word) ?? []).filter(({ kind, name }) => kind === 'organisation' && name !== null);
    const nearest = bearers[bearers.length - 1];
    return nearest ? { entity: nearest, isSure: bearers.length === 1 } : null;
  }

  #fittingBearers(mention: NamedMention, role: Role | null): Entity[] {
    const word = lastOf(mention.words);
    const reflexive = reflexiveGender(this.#tokens[mention.last + 1]?.lower ?? '');
    const all = (this.#byNameWord.get(word) ?? []).filter((entity) => {
      // "Hale himself" is not Mrs Hale.
      const isOther = reflexive !== null && genderOf(entity) !== null && genderOf(entity) !== reflexive;
      return !isOther && !contradicts(entity, mention, role);
    });
    const isIntroduced = (entity: Entity) => (this.#introducedAt.get(entity) ?? 0) < mention.first;
    const before = all.filter(isIntroduced);
    const introduced = before.length > 0 ? before : all;
    const bySurname = introduced.filter(({ name }) => lastOf(name?.words ?? []) === word);
    const bearers = bySurname.length > 0 ? bySurname : introduced;
    const byOffice = bearers.filter((entity) => sharesOffice(entity, mention, role));
    const fitting = byOffice.length > 0 ? byOffice : bearers;
    return [...fitting].sort((one, other) => (this.#introducedAt.get(other) ?? 0) - (this.#introducedAt.get(one) ?? 0));
  }

  /** "the dock workers' union (DWU)": the words before the brackets, when their initials are the letters inside. */
  #introducedInBrackets({ first, last, kind, words }: NamedMention): Entity | null {
    const isBracketed = this.#tokens[first - 1]?.text === '(' && this.#tokens[last + 1]?.text === ')';
    if (!isBracketed || kind !== 'organisation') return null;
    const letters = lastOf(words);
    const described = this.#occurrences.at(-1);
    if (described && !described.isNamed && described.last === first - 2) return this.#withInitials(described, letters);
    for (let start = first - 3; start >= Math.max(0, first - 2 - 2 * letters.length); start--) {
      const spelt = this.#tokens.slice(start, first - 1);
      if (spelt[0]?.sentence !== this.#tokens[first]?.sentence) return null;
      const phrase = spelt.filter(({ tag, text }) => tag !== 'POSS' && /\p{L}/u.test(text)).map(({ lower }) => lower);
      if (!initialsOf(phrase).includes(letters) || SMALL_WORDS.has(phrase[0] ?? '')) continue;
      const entity = this.#create('organisation');
      entity.description = { first: start, last: first - 2 };
      this.#byInitials.set(letters, entity);
      for (const word of phrase) entity.words.add(word);
      const noun = phrase[phrase.length - 1];
      if (noun) this.#addNoun(entity, noun);
      return entity;
    }
    return null;
  }

  #withInitials({ entity, first, last }: Occurrence, letters: string): Entity | null {
    const words = this.#tokens.slice(first, last + 1).filter(({ tag }) => tag !== 'DET' && tag !== 'POSS');
    if (!initialsOf(words.map(({ lower }) => lower)).includes(letters)) return null;
    this.#byInitials.set(letters, entity);
    return entity;
  }

  #createSingle(mention: NamedMention): Entity {
    const entity = this.#create(mention.kind === 'unknown' ? this.#kindOfSingle(mention) : mention.kind);
    entity.isPlural = entity.kind === 'group';
    entity.name = mention;
    this.#introducedAt.set(entity, mention.first);
    const word = lastOf(mention.words);
    remember(this.#byNameWord, word, entity);
    return entity;
  }

  #kindOfSingle(mention: NamedMention): Entity['kind'] {
    const word = lastOf(mention.words);
    const hasArticle = this.#tokens[mention.first - 1]?.lower === 'the';
    if (isOrganisationWord(word) && (hasArticle || !canBeSurname(word))) return 'organisation';
    if (mention.titles.length === 0 && (PEOPLES.test(word) || (hasArticle && word.endsWith('s')))) return 'group';
    return this.#isWhere(mention) || this.#isBehindPlace(mention) ? 'place' : 'unknown';
  }

  /** "Mill Street, Marrow". */
  #isBehindPlace({ first }: NamedMention): boolean {
    return this.#tokens[first - 1]?.text === ',' && isPlaceWord(this.#tokens[first - 2]?.lower ?? '');
  }

  /** "in Marrow", "near Marrow", but not "in Hale’s view". */
  #isWhere({ first, last }: NamedMention): boolean {
    return WHERE.has(this.#tokens[first - 1]?.lower ?? '') && this.#tokens[last + 1]?.tag !== 'POSS';
  }

  #learn(entity: Entity, mention: NamedMention, role: Role | null): void {
    entity.genderEvidence += evidence(mention.titleGender, GENDER_WEIGHTS.title);
    if (mention.kind === 'unknown' || mention.kind === 'person') {
      const isFirst = mention === entity.name;
      if (isFirst) entity.genderEvidence += evidence(givenNameGender(mention.givenName), GENDER_WEIGHTS.givenName);
    }
    if (mention.kind === 'person' && entity.kind === 'unknown') entity.kind = 'person';
    for (const title of mention.titles) this.#addNoun(entity, title);
    for (const word of mention.words) if (isOrganisationWord(word)) this.#addNoun(entity, word);
    if (mention.words.some((word) => LEGAL_FORMS.has(word)))
      for (const noun of ['company', 'firm']) this.#addNoun(entity, noun);
    const age = this.#isQuoted(mention) ? null : ageOf(this.#tokens, mention);
    if (age) this.#addNoun(entity, age);
    if (age && entity.kind === 'unknown') entity.kind = 'person';
    if (role) this.#learnRole(entity, role);
  }

  #learnRole(entity: Entity, role: Role): void {
    if (entity.role === null || (entity.role.isWeak && !role.isWeak)) entity.role = role;
    for (let at = role.first; at <= role.last; at++) {
      const token = this.#tokens[at];
      if (token) entity.words.add(token.lower);
    }
    for (const noun of role.nouns) {
      this.#addNoun(entity, noun);
      const weight = OFFICE_IN_MAN.test(noun) ? GENDER_WEIGHTS.officeInMan : GENDER_WEIGHTS.noun;
      if (entity.kind !== 'organisation') entity.genderEvidence += evidence(nounGender(noun), weight);
    }
    if (entity.kind === 'unknown') entity.kind = this.#kindByRole(role);
    for (let at = role.first; at <= role.last; at++) this.#roleHeads.set(at, entity);
  }

  #kindByRole({ first, nouns }: Role): Entity['kind'] {
    if (this.#tokens[first]?.lower === 'who') return 'person';
    const kinds = nouns.map((noun) => (titleKind(noun) === null ? nounKind(noun) : 'person'));
    if (kinds.includes('person')) return 'person';
    const isBody = kinds.includes('organisation') || kinds.includes('group') || nouns.some(isOutletNoun);
    return isBody ? 'organisation' : 'unknown';
  }

  // Descriptions

  #addDescriptions(descriptions: readonly Description[], from: number, before: number): number {
    let next = from;
    for (let found = descriptions[next]; found && found.first < before; found = descriptions[next]) {
      // "the lab’s head, Rosa Diaz" is one mention, hers.
      if (!this.#leadingRoles.has(found.head) && !this.#isBare(found)) this.#addDescription(found);
      next += 1;
    }
    return next;
  }

  /** "dust, borer, coal": one person is no noun by itself, so a lone noun in -er is a thing, or a comparative. */
  #isBare({ first, head, kind, isPlural, determiner }: Description): boolean {
    if (kind !== 'person' || isPlural || determiner !== 'none' || first !== head) return false;
    const text = this.#tokens[head]?.text ?? '';
    return /er$/.test(text) && nounGender(text) === null && !this.#roleHeads.has(head);
  }

  #addDescription(description: Description): void {
    const linked = this.#described(description) ?? this.#variationOf(description);
    const entity = linked?.entity ?? this.#createDescribed(description);
    entity.mentions += 1;
    const { first, last } = description;
    this.#occurrences.push({ first, last, entity, isNamed: false, isSure: linked?.isSure ?? true });
  }

  #described(description: Description): { entity: Entity; isSure: boolean } | null {
    const holder = this.#roleHeads.get(description.head);
    if (holder?.nouns.has(description.noun)) return { entity: holder, isSure: true };
    if (description.determiner === 'indefinite') return null;
    const same = this.#byText.get(this.#textOf(description));
    if (description.determiner !== 'definite' || description.isPlural)
      return same ? { entity: same, isSure: true } : null;
    const bearers = (this.#byNoun.get(description.noun) ?? []).filter((entity) =>
      this.#hasModifiers(entity, description),
    );
    const spokenOf = bearers.length > 1 ? this.#spokenOf(bearers, description) : null;
    if (spokenOf) return { entity: spokenOf, isSure: true };
    const nearest = bearers[bearers.length - 1];
    if (nearest) return { entity: nearest, isSure: bearers.length === 1 };
    return same ? { entity: same, isSure: true } : null;
  }

  /**
   * "The former champion", "the Briton", "the ecologist": who was named last, in other words. Taken only where the
   * paragraph has named a single person so far, or when it opens with these words, the one before.
   */
  #variationOf(description: Description): { entity: Entity; isSure: boolean } | null {
    if (!isVariation(this.#tokens, description)) return null;
    const paragraph = this.#tokens[description.head]?.paragraph ?? 0;
    const named = this.#personsNamedSince(paragraph - 1);
    const here = named.filter(({ paragraph: where }) => where === paragraph);
    const [found, ...others] = new Set((here.length > 0 ? here : named).map(({ entity }) => entity));
    if (!found || others.length > 0 || !this.#canBeCalled(found, description)) return null;
    const first = /^(?:the|this|that)$/.test(this.#tokens[description.first]?.lower ?? '') ? 1 : 0;
    const range = { first: description.first + first, last: description.last };
    this.#learnRole(found, { ...range, nouns: [description.noun], isWeak: true });
    return { entity: found, isSure: true };
  }

  #canBeCalled(entity: Entity, { first, last, noun }: Description): boolean {
    const gender = nounGender(noun);
    const known = genderOf(entity);
    const ages = (words: Iterable<string>) => [...words].filter((word) => word.endsWith('-year-old'));
    const age = ages(this.#tokens.slice(first, last + 1).map(({ lower }) => lower))[0];
    const knownAge = ages(entity.nouns)[0];
    return (gender === null || known === null || gender === known) && (!age || !knownAge || age === knownAge);
  }

  /** Single persons named outside quotation marks in a paragraph or later, looked for a few mentions back. */
  #personsNamedSince(paragraph: number): { entity: Entity; paragraph: number }[] {
    const found: { entity: Entity; paragraph: number }[] = [];
    for (const { entity, isNamed, first } of this.#occurrences.slice(-MOST_BEARERS)) {
      const where = this.#tokens[first]?.paragraph ?? 0;
      const isPerson = entity.kind === 'person' || (entity.kind === 'unknown' && (entity.name?.words.length ?? 0) > 1);
      if (isNamed && isPerson && !entity.isPlural && where >= paragraph && this.#quotationOf[first] === -1) {
        found.push({ entity, paragraph: where });
      }
    }
    return found;
  }

  /** "the French minister" is nobody whom the article never called French. */
  #hasModifiers(entity: Entity, { first, head }: Description): boolean {
    if (entity.isPlural) return false;
    return this.#tokens.slice(first, head).every(({ tag, lower }) => {
      if (tag === 'DET' || tag === 'PRON') return true;
      return NEUTRAL_MODIFIERS.has(lower) || entity.words.has(lower) || /-(?:year-old|based)$/.test(lower);
    });
  }

  #createDescribed(description: Description): Entity {
    const entity = this.#create(description.kind);
    const { first, last, noun, shown } = description;
    entity.description = shown;
    entity.isPlural = description.isPlural || description.kind === 'group';
    entity.genderEvidence = description.isPlural ? 0 : evidence(nounGender(noun), GENDER_WEIGHTS.noun);
    for (let at = first; at <= last; at++) entity.words.add(this.#tokens[at]?.lower ?? '');
    this.#addNoun(entity, noun);
    const age = this.#tokens.slice(first, last).find(({ lower }) => lower.endsWith('-year-old'));
    if (age) this.#addNoun(entity, age.lower);
    if (description.determiner !== 'indefinite') this.#byText.set(this.#textOf(description), entity);
    return entity;
  }

  #textOf({ first, last }: TokenRange): string {
    return this.#tokens
      .slice(first, last + 1)
      .map(({ lower }) => lower)
      .join(' ');
  }

  // Pairs

  /** "Obi and Hale said": two people taken together can be "they". */
  #addPairs(): void {
    const byFirst = new Map(this.#occurrences.filter(({ isNamed }) => isNamed).map((found) => [found.first, found]));
    for (const one of [...byFirst.values()]) {
      const other = byFirst.get(one.last + 2);
      if (!other || this.#tokens[one.last + 1]?.lower !== 'and' || other.entity === one.entity) continue;
      if (!canPair(one.entity) || !canPair(other.entity) || this.#isQuoted(one)) continue;
      const pair = this.#create('group');
      pair.isPlural = true;
      pair.description = { first: one.first, last: other.last };
      pair.mentions = 1;
      this.#occurrences.push({ first: one.first, last: other.last, entity: pair, isNamed: false, isSure: true });
    }
  }

  /** "Obi and her colleagues": they are "they". */
  #addCompanies(): void {
    const several = new Map<number, number>();
    for (const [at, one] of this.#occurrences.entries()) if (one.entity.isPlural) several.set(one.first, at);
    for (const { first, last, entity, isNamed } of [...this.#occurrences]) {
      if (!isNamed || !canPair(entity) || this.#quotationOf[first] !== -1) continue;
      const [and, owner] = this.#tokens.slice(last + 1, last + 3);
      if (and?.lower !== 'and' || !/^(?:his|her|their)$/.test(owner?.lower ?? '')) continue;
      const at = several.get(last + 2);
      const others = at === undefined ? undefined : this.#occurrences[at];
      if (at === undefined || !others) continue;
      const company = this.#create('group');
      company.isPlural = true;
      company.description = { first, last: others.last };
      company.mentions = 1;
      this.#occurrences.push({ first, last: others.last, entity: company, isNamed: false, isSure: true });
      // "her colleagues" are not another body beside the two.
      this.#occurrences[at] = { ...others, entity: company };
    }
  }

  // Entities

  #create(kind: Entity['kind']): Entity {
    const entity: Entity = {
      id: this.#entities.length,
      kind,
      isPlural: false,
      name: null,
      description: null,
      role: null,
      nouns: new Set(),
      words: new Set(),
      genderEvidence: 0,
      mentions: 0,
    };
    this.#entities.push(entity);
    return entity;
  }

  #addNoun(entity: Entity, noun: string): void {
    if (entity.nouns.has(noun)) return;
    entity.nouns.add(noun);
    remember(this.#byNoun, noun, entity);
  }

  #isQuoted({ first }: TokenRange): boolean {
    return this.#quotationOf[first] !== -1;
  }
}

/** Nouns for what somebody does that are used of people already named: "the biologist". */
const FIELD_NOUN = /(?:[a-z]{3}ist|researcher|historian|technician|veteran|playwright|novelist)$/;

/** Whether a description is used of somebody who has a name: by age, past, nationality or field, not by an office. */
function isVariation(
  tokens: readonly Token[],
  { first, head, noun, kind, isPlural, determiner }: Description,
): boolean {
  if (kind !== 'person' || isPlural || determiner !== 'definite') return false;
  if (noun.endsWith('-year-old') || noun === RANKING || (first === head - 1 && FIELD_NOUN.test(noun))) return true;
  return tokens.slice(first + 1, head).some(({ lower, tag, text }) => {
    if (/^(?:former|one-time|onetime|ex-[a-z]+)$/.test(lower) || lower.endsWith('-year-old')) return true;
    return (
      (tag === 'NUM' && /^(?:19|20)\d\d$/.test(text)) ||
      (isDemonym(lower) && first === head - 2 && FIELD_NOUN.test(noun))
    );
  });
}

function remember(index: Map<string, Entity[]>, word: string, entity: Entity): void {
  const bearers = index.get(word);
  if (!bearers) index.set(word, [entity]);
  else if (bearers.length < MOST_BEARERS && !bearers.includes(entity)) bearers.push(entity);
}

function evidence(gender: Gender | null, weight: number): number {
  if (gender === null) return 0;
  return gender === 'female' ? weight : -weight;
}

/** Whether a name is written out further; one that is not in capitals tells more than one that is. */
function isFuller({ words, written }: NamedMention, known: NamedMention | null, tokens: readonly Token[]): boolean {
  if (known === null || known.words.length !== words.length) return (known?.words.length ?? 0) < words.length;
  const isInCapitals = ({ first, last }: TokenRange) =>
    tokens.slice(first, last + 1).every(({ text }) => text === text.toUpperCase());
  return isInCapitals(known.written) && !isInCapitals(written);
}

/**
 * The words a name may be shortened to. An organisation keeps all but its legal form: "Acme" for "Acme Holdings plc".
 */
function shortForms({ words, kind }: NamedMention): readonly string[] {
  if (kind === 'place') return [];
  if (kind !== 'organisation') return words.filter((word) => word.length > 2 || !/^[a-z]\.?$/.test(word));
  const proper = properWords(words);
  const [first = ''] = proper;
  // "Acme" for "Acme Robotics plc"; "United" is no short form of "United Cargo Ltd".
  const isOwn = first.length > 3 && !isOrganisationWord(first) && !isPlaceWord(first) && !isDemonym(first);
  return proper.length < words.length && (proper.length === 1 || isOwn) ? [first] : [];
}

/** A company's name without its legal form. */
function properWords(words: readonly string[]): readonly string[] {
  const proper = words.filter((word) => !LEGAL_FORMS.has(word));
  return proper.length > 0 ? proper : words;
}

/** A name without a given name: "Hale", "De la Torre". */
function isShortForm({ words }: NamedMention): boolean {
  return words.slice(0, -1).every(isParticle);
}

function lastOf(words: readonly string[]): string {
  return words[words.length - 1] ?? '';
}

function isInitials(word: string): boolean {
  return word.includes('.') || word.length === 1;
}

/** With the small words and without them, in lower case. */
function initialsOf(words: readonly string[]): string[] {
  const initials = (kept: readonly string[]) => kept.map((word) => word.charAt(0)).join('');
  return [initials(words), initials(words.filter((word) => !SMALL_WORDS.has(word)))];
}

/** "Mr Hale" is no woman; "Acme" is nobody's surname where a title stands before it. */
function contradicts(entity: Entity, mention: NamedMention, role: Role | null): boolean {
  const gender = mention.titleGender ?? role?.nouns.map(nounGender).find((found) => found !== null) ?? null;
  const known = genderOf(entity);
  if (gender !== null && known !== null && gender !== known) return true;
  return mention.titles.length > 0 && entity.kind === 'organisation';
}

function reflexiveGender(word: string): Gender | null {
  if (word === 'himself') return 'male';
  return word === 'herself' ? 'female' : null;
}

function sharesOffice(entity: Entity, { titles }: NamedMention, role: Role | null): boolean {
  return [...titles, ...(role?.nouns ?? [])].some((noun) => entity.nouns.has(noun));
}

function canPair({ kind, isPlural }: Entity): boolean {
  return (kind === 'person' || kind === 'unknown') && !isPlural;
}
