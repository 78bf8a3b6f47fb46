/** The clockwork of the stand-in, all in milliseconds. */
export interface Timings {
  /** How long the bot has for its first answer to an interaction. */
  readonly acknowledgeWithin: number;
  /** How long an acknowledged interaction can be edited and followed up. */
  readonly tokenLifetime: number;
  /** How often the gateway asks the client for a sign of life. */
  readonly heartbeatInterval: number;
}

/**
 * Discord's own figures: 3 seconds and 15 minutes
 * (https://discord.com/developers/docs/interactions/receiving-and-responding), and the usual heartbeat interval.
 */
export const DISCORD_TIMINGS: Timings = Object.freeze({
  acknowledgeWithin: 3_000,
  tokenLifetime: 900_000,
  heartbeatInterval: 41_250,
});
