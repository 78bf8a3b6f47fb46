import { once } from 'node:events';
import { copyFile, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { temporaryFolder } from '../e2e/runningBot.ts';
import { chromiumOfThisFile } from './chromium.ts';
import { BUILT_PAGE, openChannel } from './openChannel.ts';

const browser = chromiumOfThisFile();

const RUN = 'globalThis.hasRun = true';
const hasRun = (page: Page) => page.evaluate<boolean>('globalThis.hasRun === true');

/** What Chromium says of a policy that was kept, and what the test's own code meets with. */
const KEPT = [/Content Security Policy|Trusted(HTML|Script)|Policy broken|violates the following/];

/** Another site on this machine, and the paths it was asked for. */
async function elsewhere(body = ''): Promise<{ readonly url: string; readonly asked: string[] }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(200, { 'content-type': 'text/html' }).end(body);
  });
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

/** Does something in the page, and gives the rule of its policy that forbids it. */
function forbiddenBy(page: Page, code: string): Promise<string> {
  return page.evaluate<string>(`new Promise((forbidden) => {
    addEventListener('securitypolicyviolation', ({ violatedDirective }) => forbidden(violatedDirective), { once: true });
    // Not in the test's own name, which may run what the page may not.
    setTimeout(() => { try { ${code} } catch {} });
  })`);
}

describe('the page’s own policy', () => {
  test('runs no script that stands in the page', async () => {
    // As if somebody had found a way to write into it.
    const index = await readFile(new URL('index.html', BUILT_PAGE), 'utf8');
    const folder = await temporaryFolder({ 'index.html': index.replace('<div', `<script>${RUN}</script><div`) });
    for (const name of ['page.js', 'page.css', 'icon.svg'])
      await copyFile(new URL(name, BUILT_PAGE), join(folder, name));
    const { tab } = await openChannel(browser(), { complaints: KEPT, pageFolder: pathToFileURL(`${folder}/`) });
    expect(await tab.page.locator('body > script').count()).toBe(1);
    expect(await hasRun(tab.page)).toBe(false);
  });

  test.each([
    ['a text as code', `eval('${RUN}')`],
    ['a text as code, later', `setTimeout('${RUN}')`],
    ['a handler in an attribute', `document.body.setAttribute('onclick', '${RUN}'); document.body.click()`],
    ['markup', `document.body.innerHTML = '<img src=x onerror="${RUN}">'`],
    ['a document', `document.write('<p>')`],
    [
      'an element with a script in it',
      `document.body.append(Object.assign(document.createElement('script'), { textContent: '${RUN}' }))`,
    ],
    [
      'an element with a script of elsewhere',
      `document.body.append(Object.assign(document.createElement('script'), { src: 'data:text/javascript,${RUN}' }))`,
    ],
  ])('does not let the page run or write %s', async (_, code) => {
    const { tab } = await openChannel(browser(), { complaints: KEPT });
    expect(await forbiddenBy(tab.page, code)).toMatch(/^script-src|^require-trusted-types-for$/);
    expect(await hasRun(tab.page)).toBe(false);
  });

  test.each([
    ['asked', 'connect-src', (url: string) => `fetch('${url}/').catch(() => {})`],
    ['told by a beacon', 'connect-src', (url: string) => `navigator.sendBeacon('${url}/', 'x')`],
    ['followed over a socket', 'connect-src', (url: string) => `new WebSocket('${url.replace('http', 'ws')}/')`],
    ['shown as a picture', 'img-src', (url: string) => `new Image().src = '${url}/'`],
    ['sent a form', 'form-action', (url: string) => formTo(url)],
    ['put in a frame', 'frame-src', (url: string) => element('iframe', `src: '${url}/'`)],
    ['used for styles', 'style-src', (url: string) => element('link', `rel: 'stylesheet', href: '${url}/'`)],
    ['made the base of addresses', 'base-uri', (url: string) => element('base', `href: '${url}/'`)],
  ] as const)('does not let another site be %s', async (_, rule, code) => {
    const { url, asked } = await elsewhere();
    const { tab } = await openChannel(browser(), { complaints: [...KEPT, /WebSocket/], elsewhere: url });
    expect(await forbiddenBy(tab.page, code(url))).toContain(rule);
    expect(asked).toEqual([]);
  });
});

const element = (name: string, properties: string) =>
  `document.head.append(Object.assign(document.createElement('${name}'), { ${properties} }))`;

const formTo = (url: string) =>
  `const form = Object.assign(document.createElement('form'), { action: '${url}/' }); document.body.append(form); form.submit()`;

describe('a page of another site', () => {
  test('cannot show this one in a frame', async () => {
    const { url } = await openChannel(browser());
    const other = await elsewhere(`<iframe src="${url}/"></iframe>`);
    const page = await browser().newPage();
    onTestFinished(() => page.close());
    await page.goto(other.url);
    await expect.poll(() => page.frames().map((frame) => frame.url())).toContain('chrome-error://chromewebdata/');
  });

  test('can neither write in the channel nor follow it', async () => {
    const { url, standIn } = await openChannel(browser());
    const other = await elsewhere();
    const page = await browser().newPage();
    onTestFinished(() => page.close());
    await page.goto(other.url);
    const message = JSON.stringify({ person: '100000000000000004', content: 'Not by me.' });
    const outcomes = await page.evaluate<string[]>(`(async () => {
      const body = ${JSON.stringify(message)};
      const post = (init) => fetch('${url}/api/messages', { method: 'POST', body, ...init }).then(
        ({ status, type }) => type + ' ' + status,
        () => 'refused',
      );
      const feed = new Promise((over) => {
        const socket = new WebSocket('${url.replace('http', 'ws')}/feed?person=100000000000000004');
        socket.onopen = () => over('open');
        socket.onerror = () => over('refused');
      });
      return Promise.all([
        post({ headers: { 'content-type': 'application/json' } }),
        post({ mode: 'no-cors' }),
        feed,
      ]);
    })()`);
    expect(outcomes).toEqual(['refused', 'refused', 'refused']);
    expect(standIn.channel()?.messages ?? []).toEqual([]);
  });
});
