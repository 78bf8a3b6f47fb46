/** Sensors and devices that the page has no use for, by the names that browsers know them by. */
const UNUSED = 'accelerometer camera display-capture geolocation gyroscope magnetometer microphone midi payment usb';

/**
 * What every answer to the page carries: nothing of elsewhere is loaded, run, embedded or told of.
 *
 * @param host as the request names it, checked; null where it must not be repeated
 */
export function pageHeaders(host: string | null): Readonly<Record<string, string>> {
  return {
    'content-security-policy': [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "img-src 'self'",
      // Not every browser takes 'self' to mean the socket, too.
      host === null ? "connect-src 'self'" : `connect-src 'self' ws://${host}`,
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ].join('; '),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': UNUSED.split(' ')
      .map((name) => `${name}=()`)
      .join(', '),
  };
}
