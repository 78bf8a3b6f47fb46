import { once } from 'node:events';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { WebSocket } from 'ws';
import { MAX_ARTICLE_BYTES } from '../../../src/article/decode.ts';
import { Playground } from '../../../src/playground/playground.ts';
import { startStandIn } from '../loggedInClient.ts';
import { rawRequest } from '../rawRequest.ts';
import { openPlayground, PAGE, pageFolder } from './openPlayground.ts';

const READER = '100000000000000004';

/** What every answer must carry, to whom and whatever it is. */
function expectHeaders(headers: Headers, host: string | null): void {
  const policy = headers.get('content-security-policy')?.split('; ');
  expect(policy).toEqual([
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    host === null ? "connect-src 'self'" : `connect-src 'self' ws://${host}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ]);
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('referrer-policy')).toBe('no-referrer');
  expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
  expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
  expect(headers.get('permissions-policy')).toContain('microphone=()');
}

function headersOf(response: string): Headers {
  const [head = ''] = response.split('\r\n\r\n');
  const lines = head.split('\r\n').slice(1);
  return new Headers(lines.map((line) => line.split(/: (.*)/s).slice(0, 2) as [string, string]));
}

const statusOf = (response: string) => Number(response.split(' ')[1]);

describe('the page', () => {
  test.each([
    ['/', 'index.html', 'text/html; charset=utf-8'],
    ['/?from=elsewhere', 'index.html', 'text/html; charset=utf-8'],
    ['/page.js', 'page.js', 'text/javascript; charset=utf-8'],
    ['/page.css', 'page.css', 'text/css; charset=utf-8'],
    ['/icon.svg', 'icon.svg', 'image/svg+xml'],
  ] as const)('is served at %s', async (path, name, contentType) => {
    const { ask, port } = await openPlayground();
    const response = await ask('GET', path);
    expect(response.status).toBe(200);
    expect(await response.text()).toBe(PAGE[name]);
    expect(response.headers.get('content-type')).toBe(contentType);
    expect(response.headers.get('cache-control')).toBe('no-cache');
    expectHeaders(response.headers, `localhost:${port}`);
  });

  test('is asked for its head without its body', async () => {
    const { ask } = await openPlayground();
    const response = await ask('HEAD', '/');
    expect(response.headers.get('content-length')).toBe(String(PAGE['index.html'].length));
    expect(await response.text()).toBe('');
  });

  test.each([
    '/secret.txt',
    '/index.html/',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/./secret.txt',
    '/page.js/',
    '/PAGE.JS',
    '/favicon.ico',
    '/page.js%00',
    '//',
    '/%',
    '/api',
    '/api/',
    '/feed',
    'http://localhost/page.js',
    '*',
  ])('is nothing else: %s', async (path) => {
    const { port } = await openPlayground();
    const response = await rawRequest(port, [`GET ${path} HTTP/1.1`, `Host: localhost:${port}`, 'Connection: close']);
    expect(statusOf(response)).toBe(404);
    expect(response).toContain('{"error":"There is nothing here."}');
    expect(response).not.toContain('Nobody reads this.');
  });

  test('that is not built is no page to start with', async () => {
    const standIn = await startStandIn();
    onTestFinished(() => standIn.close());
    const { 'page.css': _, ...others } = PAGE;
    const starting = Playground.start({ standIn, library: null, port: 0, pageFolder: await pageFolder(others) });
    await expect(starting).rejects.toThrow('The page of the playground lacks its page.css; build the project first.');
  });

  test('is at the wanted port, or at another where that is taken', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    onTestFinished(() => void server.close());
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const standIn = await startStandIn();
    onTestFinished(() => standIn.close());
    const playground = await Playground.start({ standIn, library: null, port, pageFolder: await pageFolder() });
    onTestFinished(() => playground.close());
    expect(playground.url).toMatch(/^http:\/\/localhost:\d+$/);
    expect(playground.url).not.toBe(`http://localhost:${port}`);
    expect((await fetch(playground.url)).status).toBe(200);
  });

  test('is gone at once when the playground closes, whoever is there', async () => {
    const { playground, ask } = await openPlayground();
    const socket = new WebSocket(`${playground.url.replace('http', 'ws')}/feed?person=${READER}`);
    await once(socket, 'open');
    const closed = once(socket, 'close');
    await playground.close();
    await closed;
    await expect(ask('GET', '/')).rejects.toThrow();
    await playground.close();
  });
});

describe('what is refused is said in one sentence, with the headers of everything else', () => {
  test.each([
    ['GET', '/nothing', null, '', 404],
    ['POST', '/', null, '', 405],
    ['DELETE', '/page.js', null, '', 405],
    ['GET', '/api/uses', null, '', 405],
    ['PATCH', '/api/articles/otter', null, '', 405],
    ['GET', '/api/articles/badger', null, '', 404],
    ['GET', '/api/articles/%E0%A4%A', null, '', 404],
    ['POST', '/api/messages', 'text/plain', '{}', 415],
    ['POST', '/api/messages', 'application/jsonp', '{}', 415],
    ['POST', '/api/messages', 'application/json', '', 400],
    ['POST', '/api/messages', 'application/json', '{', 400],
    ['POST', '/api/messages', 'application/json; charset=utf-8', 'null', 400],
    ['POST', '/api/messages', 'application/json', `"${'x'.repeat(65_536)}"`, 413],
    ['POST', '/api/messages', 'application/json', '[]', 400],
    ['POST', '/api/uses', 'application/json', '{"__proto__":{"person":"1"}}', 400],
  ])('%s %s (%s, %#)', async (method, path, contentType, body, status) => {
    const { playground, port } = await openPlayground();
    const response = await fetch(`${playground.url}${path}`, {
      method,
      ...(contentType === null ? {} : { headers: { 'content-type': contentType }, body }),
    });
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toBe('application/json');
    expect(response.headers.get('cache-control')).toBe('no-store');
    expectHeaders(response.headers, `localhost:${port}`);
    const answer = (await response.json()) as object;
    expect(answer).toEqual({ error: expect.stringMatching(/^\S.*[^.]\.$/) });
    expect(response.headers.has('allow')).toBe(status === 405);
  });

  test('what can be used where something else cannot is named', async () => {
    const { ask } = await openPlayground();
    const response = await ask('POST', '/api/articles/otter');
    expect(response.headers.get('allow')).toBe('GET, DELETE');
    expect(await response.json()).toEqual({ error: 'Only GET and DELETE can be used here.' });
  });

  test('a request that breaks off troubles nobody', async () => {
    const { port, ask } = await openPlayground();
    const complaints = vi.spyOn(console, 'error');
    onTestFinished(() => complaints.mockRestore());
    const head = ['POST /api/messages HTTP/1.1', `Host: localhost:${port}`, 'Content-Type: application/json'];
    const socket = connect(port, '127.0.0.1');
    socket.write([...head, 'Content-Length: 10', '', '{'].join('\r\n'));
    await ask('GET', '/');
    socket.destroy();
    for (let i = 0; i < 3; i++) expect((await ask('GET', '/')).status).toBe(200);
    expect(complaints).not.toHaveBeenCalled();
  });

  test('a fault of the playground itself is told without its insides, which the console has', async () => {
    const { ask, library, port } = await openPlayground();
    const complaints = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    onTestFinished(() => complaints.mockRestore());
    library.onChange(() => {
      throw new TypeError('The works are broken.');
    });
    const response = await ask('PUT', '/api/preferred-article', { article: 'otter' });
    expect(response.status).toBe(500);
    expectHeaders(response.headers, `localhost:${port}`);
    expect(await response.json()).toEqual({ error: 'Something went wrong in the playground; its console says what.' });
    expect(complaints).toHaveBeenCalledWith(expect.any(TypeError));
  });
});

describe('a request from elsewhere', () => {
  test.each([
    ['GET /', 'evil.example', ''],
    ['GET /page.js', 'localhost:1', ''],
    ['GET /api/articles/otter', 'HOST', 'Origin: http://evil.example'],
    ['POST /api/uses', 'HOST', 'Sec-Fetch-Site: cross-site'],
    ['GET /nothing', 'HOST', 'Sec-Fetch-Site: same-site'],
  ])('is refused: %s of %s, %s', async (start, host, more) => {
    const { port } = await openPlayground();
    const named = host.replace('HOST', `localhost:${port}`);
    const lines = [`${start} HTTP/1.1`, `Host: ${named}`, 'Connection: close', more];
    const response = await rawRequest(port, lines.filter(Boolean));
    expect(statusOf(response)).toBe(403);
    const headers = headersOf(response);
    expect(headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expectHeaders(headers, null);
    expect(response.split('\r\n\r\n')[1]).toMatch(/^\S.*\.$/);
    expect(response).not.toContain('evil.example');
  });

  test('that names no host is refused in the same way', async () => {
    const { port } = await openPlayground();
    expect(statusOf(await rawRequest(port, ['GET / HTTP/1.1', 'Connection: close']))).toBe(403);
  });

  test.each([
    ['localhost', 200],
    ['127.0.0.1', 200],
    ['[::1]', 200],
  ])('is none where it names %s', async (name, status) => {
    const { port } = await openPlayground();
    const lines = ['GET / HTTP/1.1', `Host: ${name}:${port}`, `Origin: http://${name}:${port}`, 'Connection: close'];
    const response = await rawRequest(port, lines);
    expect(statusOf(response)).toBe(status);
    expectHeaders(headersOf(response), `${name}:${port}`);
  });
});

describe('the feed', () => {
  const UPGRADE = [
    'Connection: Upgrade',
    'Upgrade: websocket',
    'Sec-WebSocket-Version: 13',
    'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
  ];

  test.each([
    ['/feed', 404, ''],
    ['/feed?person=', 404, ''],
    ['/feed?person=1', 404, ''],
    ['/feed?person=__proto__', 404, ''],
    [`/feeds?person=${READER}`, 404, ''],
    [`/?person=${READER}`, 404, ''],
    [`/feed?person=${READER}`, 403, 'Origin: http://evil.example'],
    [`/feed?person=${READER}`, 403, 'Origin: null'],
    [`/feed?person=${READER}`, 403, 'Sec-Fetch-Site: cross-site'],
    [`/feed?person=${READER}`, 403, 'Host: evil.example'],
  ])('is refused at %s with %i (%s)', async (path, status, more) => {
    const { port } = await openPlayground();
    const lines = [`GET ${path} HTTP/1.1`, `Host: localhost:${port}`, ...UPGRADE, more].filter(Boolean);
    const response = await rawRequest(port, lines);
    expect(statusOf(response)).toBe(status);
    expect(response.split('\r\n\r\n')[1]).toMatch(/^\S.*\.$/);
  });

  test('opens for the page itself', async () => {
    const { playground } = await openPlayground();
    const url = `${playground.url.replace('http', 'ws')}/feed?person=${READER}`;
    const socket = new WebSocket(url, { origin: playground.url });
    const [data] = await once(socket, 'message');
    expect(JSON.parse(String(data))).toMatchObject({ kind: 'state' });
    socket.close();
  });
});

describe('the stand-in', () => {
  test.each([
    ['GET /api/v10/gateway/bot', 'Host: evil.example'],
    ['GET /api/v10/gateway/bot', ''],
    ['POST /api/v10/interactions/1/2/callback', 'Host: HOST\r\nOrigin: http://localhost:3000'],
    ['GET /attachments/1/paper.txt', 'Host: HOST\r\nSec-Fetch-Site: cross-site'],
  ])('refuses a browser, too: %s (%#)', async (start, more) => {
    const standIn = await startStandIn();
    onTestFinished(() => standIn.close());
    const { port, host } = new URL(standIn.restUrl);
    const lines = [`${start} HTTP/1.1`, more.replace('HOST', host), 'Connection: close'].filter(Boolean);
    const response = await rawRequest(Number(port), lines);
    expect(statusOf(response)).toBe(403);
    expect(standIn.requests).toEqual([]);
  });

  test('refuses a gateway to a page', async () => {
    const standIn = await startStandIn();
    onTestFinished(() => standIn.close());
    const socket = new WebSocket(standIn.gatewayUrl, { origin: 'http://evil.example' });
    const [error] = await once(socket, 'error');
    expect(String(error)).toContain('403');
  });
});

describe('a file that is uploaded', () => {
  const upload = (url: string, body: string | Uint8Array<ArrayBuffer> | ReadableStream, more: object = {}) =>
    fetch(`${url}/api/articles?name=heron.txt`, { method: 'POST', body, ...more });

  test('may have as many bytes as an article may', async () => {
    const { playground, library } = await openPlayground();
    const text = 'The heron stood in the weir. '.repeat(40_000).slice(0, MAX_ARTICLE_BYTES);
    const response = await upload(playground.url, text.padEnd(MAX_ARTICLE_BYTES, '.'));
    expect(await response.json()).toEqual({ id: 'heron' });
    expect(library.get('heron')?.text).toHaveLength(MAX_ARTICLE_BYTES);
  });

  test('is refused beyond, however much there is of it, and told its size', async () => {
    const { playground, library } = await openPlayground();
    const response = await upload(playground.url, new Uint8Array(10 * 1024 * 1024).fill(0x61));
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({
      error: '“heron.txt” has 10485760 bytes, more than the 1048576 allowed; split it or shorten it.',
    });
    expect(library.get('heron')).toBeNull();
  });

  test('is refused beyond also where it does not say how large it is', async () => {
    const { playground } = await openPlayground();
    const stream = new Blob([new Uint8Array(2_000_000).fill(0x61)]).stream();
    const response = await upload(playground.url, stream, { duplex: 'half' });
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ error: expect.stringContaining('has 2000000 bytes') });
  });

  test('is refused unread where it says that it is far too large', async () => {
    const { port } = await openPlayground();
    const lines = [
      'POST /api/articles?name=heron.txt HTTP/1.1',
      `Host: localhost:${port}`,
      'Content-Length: 5000000000',
      'Connection: close',
    ];
    const response = await rawRequest(port, lines);
    expect(statusOf(response)).toBe(200);
    expect(response).toContain('has 5000000000 bytes');
  });
});
