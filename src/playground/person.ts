import { type APIUser, PermissionFlagsBits } from 'discord-api-types/v10';

/** Somebody who uses the bot. */
export interface Person {
  readonly id: string;
  readonly username: string;
  /** The name shown to others; the username where absent. */
  readonly globalName?: string;
  /** What the person may do in a guild, a set of permission bits; an ordinary member's where absent. */
  readonly permissions?: bigint;
}

const ORDINARY_MEMBER =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.EmbedLinks |
  PermissionFlagsBits.AttachFiles |
  PermissionFlagsBits.ReadMessageHistory |
  PermissionFlagsBits.AddReactions |
  PermissionFlagsBits.UseExternalApps |
  PermissionFlagsBits.UseApplicationCommands;

/** The person who acts where a caller names none. */
export const DEFAULT_PERSON: Person = Object.freeze({
  id: '100000000000000004',
  username: 'reader',
  globalName: 'Reader',
});

/** The permission bits of a person in a guild. */
export function permissionsOf(person: Person): bigint {
  return person.permissions ?? ORDINARY_MEMBER;
}

/** A person as Discord describes them. */
export function userOf(person: Person): APIUser {
  return {
    id: person.id,
    username: person.username,
    discriminator: '0',
    global_name: person.globalName ?? null,
    avatar: null,
    public_flags: 0 as NonNullable<APIUser['public_flags']>,
  };
}
