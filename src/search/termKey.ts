/** 18 bits of a stem's FNV-1a hash as three characters: short enough for a button to carry, rarely shared by two stems. */
export function termKey(stem: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < stem.length; i++) {
    hash ^= stem.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193);
  }
  const folded = ((hash >>> 18) ^ hash) & 0x3ffff;
  return Buffer.from([(folded >> 10) & 0xff, (folded >> 2) & 0xff, (folded & 3) << 6])
    .toString('base64url')
    .slice(0, 3);
}
