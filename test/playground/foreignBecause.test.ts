import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { foreignBecause } from '../../src/playground/foreignBecause.ts';
import { rawRequest } from './rawRequest.ts';

let server: Server;
let port: number;
/** The port the server is told that it listens on; its own where null. */
let pretended: number | null = null;

beforeAll(async () => {
  server = createServer({ requireHostHeader: false }, (request, response) => {
    response.setHeader('connection', 'close');
    response.end(foreignBecause(request, pretended ?? port) ?? 'served');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  port = (server.address() as AddressInfo).port;
});

afterAll(() => server.close());

/** What the server makes of a request; PORT stands for its port. */
async function outcomeOf(headers: readonly string[], start = 'GET / HTTP/1.1'): Promise<string> {
  const response = await rawRequest(
    port,
    [start, ...headers].map((line) => line.replaceAll('PORT', String(port))),
  );
  const body = response.split('\r\n').at(-1) ?? '';
  return body === 'served' ? 'served' : body.startsWith('This is answered at') ? 'wrong host' : 'other site';
}

describe('the host a request names', () => {
  test.each(['localhost:PORT', '127.0.0.1:PORT', '[::1]:PORT'])('is ours: %s', async (host) => {
    expect(await outcomeOf([`Host: ${host}`])).toBe('served');
  });

  test.each([
    'evil.example:PORT',
    'localhost',
    '127.0.0.1',
    'localhost:1',
    'localhost:PORT0',
    'localhost:0PORT',
    'LOCALHOST:PORT',
    'localhost.:PORT',
    'localhost:PORT.',
    'localhost.evil.example:PORT',
    'evil.localhost:PORT',
    'evil.example#localhost:PORT',
    'user@localhost:PORT',
    '127.0.0.2:PORT',
    '127.1:PORT',
    '2130706433:PORT',
    '0.0.0.0:PORT',
    '::1:PORT',
    '[::1%lo]:PORT',
    '[0:0:0:0:0:0:0:1]:PORT',
    '[::ffff:127.0.0.1]:PORT',
    'localhost:PORT, evil.example',
    '',
  ])('is not ours: %j', async (host) => {
    expect(await outcomeOf([`Host: ${host}`])).toBe('wrong host');
  });

  test('must be named', async () => {
    expect(await outcomeOf([])).toBe('wrong host');
    expect(await outcomeOf([], 'GET / HTTP/1.0')).toBe('wrong host');
  });

  test.each([
    [['Host: localhost:PORT', 'Host: evil.example']],
    [['Host: evil.example', 'Host: localhost:PORT']],
    [['Host: localhost:PORT', 'hOST: localhost:PORT']],
  ])('must be named once: %j', async (headers) => {
    expect(await outcomeOf(headers)).toBe('wrong host');
  });

  test('needs no port where that is the one addresses leave out', async () => {
    pretended = 80;
    try {
      expect(await outcomeOf(['Host: localhost', 'Origin: http://localhost'])).toBe('served');
      expect(await outcomeOf(['Host: localhost:80'])).toBe('served');
      expect(await outcomeOf(['Host: evil.example'])).toBe('wrong host');
    } finally {
      pretended = null;
    }
  });
});

describe('the origin a request names', () => {
  const host = 'Host: localhost:PORT';

  test.each(['http://localhost:PORT', 'http://127.0.0.1:PORT', 'http://[::1]:PORT'])('is ours: %s', async (origin) => {
    expect(await outcomeOf([host, `Origin: ${origin}`])).toBe('served');
  });

  test.each([
    'https://localhost:PORT',
    'http://localhost',
    'http://localhost:1',
    'http://localhost:PORT/',
    'HTTP://localhost:PORT',
    'http://LOCALHOST:PORT',
    'http://localhost.:PORT',
    'http://evil.example',
    'http://localhost:PORT.evil.example',
    'http://user@localhost:PORT',
    'http://localhost:PORT http://evil.example',
    'null',
    '',
  ])('is not ours: %j', async (origin) => {
    expect(await outcomeOf([host, `Origin: ${origin}`])).toBe('other site');
  });

  test('counts only once', async () => {
    const ours = 'Origin: http://localhost:PORT';
    expect(await outcomeOf([host, ours, 'Origin: http://evil.example'])).toBe('other site');
  });
});

describe('the site a browser says a request comes from', () => {
  const host = 'Host: localhost:PORT';
  const navigation = ['Sec-Fetch-Mode: navigate', 'Sec-Fetch-Dest: document'];

  test.each([
    ['the page itself', 'GET /api/articles/otter', ['Sec-Fetch-Site: same-origin']],
    ['the page itself, writing', 'POST /api/uses', ['Sec-Fetch-Site: same-origin']],
    ['the address bar', 'GET /page.js', ['Sec-Fetch-Site: none']],
    ['a link elsewhere to the page', 'GET /', ['Sec-Fetch-Site: cross-site', ...navigation]],
    ['a link elsewhere to the page, with a query', 'GET /?from=there', ['Sec-Fetch-Site: cross-site', ...navigation]],
    ['a link on another port to the page', 'GET /', ['Sec-Fetch-Site: same-site', ...navigation]],
  ])('may be %s', async (_what, start, headers) => {
    expect(await outcomeOf([host, ...headers], `${start} HTTP/1.1`)).toBe('served');
  });

  test.each([
    ['a script elsewhere', 'GET /', ['Sec-Fetch-Site: cross-site', 'Sec-Fetch-Mode: cors', 'Sec-Fetch-Dest: empty']],
    ['a script on another port', 'GET /feed', ['Sec-Fetch-Site: same-site', 'Sec-Fetch-Mode: websocket']],
    ['an image elsewhere', 'GET /icon.svg', ['Sec-Fetch-Site: cross-site', 'Sec-Fetch-Dest: image']],
    [
      'a frame elsewhere',
      'GET /',
      ['Sec-Fetch-Site: cross-site', 'Sec-Fetch-Mode: navigate', 'Sec-Fetch-Dest: iframe'],
    ],
    ['a form elsewhere', 'POST /', ['Sec-Fetch-Site: cross-site', ...navigation]],
    ['a link to anything but the page', 'GET /api/articles/otter', ['Sec-Fetch-Site: cross-site', ...navigation]],
    ['a link to a path that only begins as the page', 'GET //', ['Sec-Fetch-Site: cross-site', ...navigation]],
    ['what no browser says', 'GET /', ['Sec-Fetch-Site: Same-Origin']],
    ['two at once', 'GET /', ['Sec-Fetch-Site: none', 'Sec-Fetch-Site: cross-site']],
  ])('may not be %s', async (_what, start, headers) => {
    expect(await outcomeOf([host, ...headers], `${start} HTTP/1.1`)).toBe('other site');
  });
});
