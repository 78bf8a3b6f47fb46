import { randomBytes } from 'node:crypto';

/** The id of the application that a bot in the stand-in belongs to. */
export const APPLICATION_ID = '200000000000000001';

/** A token in the form that Discord's have. It opens one stand-in alone, for as long as that runs. */
export function accountToken(): string {
  return ['stand-in', 'playground', randomBytes(24).toString('base64url')].join('.');
}
