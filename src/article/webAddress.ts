/** Whether it is an absolute http or https address. */
export function isWebAddress(address: string): boolean {
  if (!/^https?:\/\/[^\s/]/i.test(address) || /\s/.test(address)) return false;
  try {
    return new URL(address).hostname !== '';
  } catch {
    return false;
  }
}
