/** The first millisecond of 2015, from which Discord counts (https://discord.com/developers/docs/reference#snowflakes). */
const DISCORD_EPOCH = 1_420_070_400_000;
const IDS_PER_MILLISECOND = 4096;

/** Gives ids as Discord does: unique, rising, carrying the millisecond they were made in. */
export function snowflakeSource(now: () => number = Date.now): () => string {
  let millisecond = 0;
  let increment = 0;
  return () => {
    const current = now();
    if (current > millisecond) {
      millisecond = current;
      increment = 0;
    } else if (++increment === IDS_PER_MILLISECOND) {
      millisecond += 1;
      increment = 0;
    }
    return ((BigInt(millisecond - DISCORD_EPOCH) << 22n) | BigInt(increment)).toString();
  };
}
