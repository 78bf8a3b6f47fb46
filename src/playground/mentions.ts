import { fieldsOf, itemsOf } from './wireJson.ts';

/** Whom a message notifies. */
export interface Mentions {
  readonly users: readonly string[];
  readonly roles: readonly string[];
  readonly everyone: boolean;
}

const USER_MENTION = /<@!?(\d{17,20})>/g;
const ROLE_MENTION = /<@&(\d{17,20})>/g;
const EVERYONE_MENTION = /@(?:everyone|here)/;

/** Answers to interactions notify users only, unless told otherwise. */
const DEFAULT_PARSE: readonly unknown[] = ['users'];

/**
 * Whom a text notifies under an `allowed_mentions` object as the bot sent it. Formatting is not looked at: a mention in
 * a code block counts, so that a text which passes here is safe whatever Discord makes of the formatting.
 */
export function mentionsIn(text: string, allowedMentions: unknown): Mentions {
  const allowed = fieldsOf<'parse' | 'users' | 'roles'>(allowedMentions);
  const parse = allowed === null ? DEFAULT_PARSE : itemsOf(allowed.parse);
  const permitted = (kind: 'users' | 'roles', pattern: RegExp): string[] => {
    const ids = new Set(Array.from(text.matchAll(pattern), ([, id]) => id ?? ''));
    return [...ids].filter((id) => parse.includes(kind) || itemsOf(allowed?.[kind]).includes(id));
  };
  return {
    users: permitted('users', USER_MENTION),
    roles: permitted('roles', ROLE_MENTION),
    everyone: parse.includes('everyone') && EVERYONE_MENTION.test(text),
  };
}
