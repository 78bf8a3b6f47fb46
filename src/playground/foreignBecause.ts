import type { IncomingMessage } from 'node:http';

/** The names by which a browser on this machine reaches a server that listens on the loopback addresses. */
const LOCAL_NAMES: readonly string[] = ['localhost', '127.0.0.1', '[::1]'];
/** The port that addresses leave out. */
const HTTP_PORT = 80;

/** What a browser says of a request that its own page, or the person at its address bar, has made. */
const OWN_SITES: readonly unknown[] = [undefined, 'same-origin', 'none'];

/**
 * Why a server of this machine must not answer a request, in one sentence; null where it may. Only programs of this machine
 * and its own pages are answered: a page of elsewhere could otherwise act through the browser of whoever has it open, under
 * its own name or, by a name of its own that leads here, as if it were ours.
 *
 * @param request of HTTP, or for an upgrade
 * @param port the one the server listens on
 */
export function foreignBecause(request: IncomingMessage, port: number): string | null {
  const hosts = hostsAt(port);
  if (!hosts.includes(onlyHost(request) ?? '')) return `This is answered at http://localhost:${port} alone.`;
  const { origin } = request.headers;
  if (origin !== undefined && !hosts.some((host) => origin === `http://${host}`)) {
    return 'Pages of other sites are not answered here.';
  }
  const isOwn = OWN_SITES.includes(request.headers['sec-fetch-site']);
  return isOwn || opensPage(request) ? null : 'Requests from other sites are not answered here.';
}

function hostsAt(port: number): readonly string[] {
  const withPort = LOCAL_NAMES.map((name) => `${name}:${port}`);
  return port === HTTP_PORT ? [...withPort, ...LOCAL_NAMES] : withPort;
}

/** The host a request names, exactly as written; null where it names none, or several. */
function onlyHost({ rawHeaders }: IncomingMessage): string | null {
  const hosts = rawHeaders.flatMap((name, i) =>
    i % 2 === 0 && name.toLowerCase() === 'host' ? [rawHeaders[i + 1] ?? ''] : [],
  );
  return hosts.length === 1 ? (hosts[0] ?? null) : null;
}

/** Whether somebody followed a link from elsewhere to the page, which then stands in a window of its own. */
function opensPage({ method, url = '', headers }: IncomingMessage): boolean {
  const isDocument = headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document';
  return isDocument && method === 'GET' && (url === '/' || url.startsWith('/?'));
}
