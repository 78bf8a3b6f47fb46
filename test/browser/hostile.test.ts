import { describe, expect, test } from 'vitest';
import { displayable } from '../../src/discord/escape.ts';
import { articleFiles } from '../e2e/articles.ts';
import type { ChannelTab } from './channelTab.ts';
import { chromiumOfThisFile } from './chromium.ts';
import { openChannel } from './openChannel.ts';

const browser = chromiumOfThisFile();

const RUN = 'globalThis.hasRun = true';

/** Whatever may run, load, link, format or hide, in ordinary sentences. */
const PAYLOADS: readonly (readonly [string, string])[] = [
  ['a script', `The lamp of Umber is lit by <script>${RUN}</script> on every evening of the week.`],
  [
    'elements that load',
    `The keeper of the lamp wrote <img src=x onerror="${RUN}"> and <svg onload="${RUN}"> on the wall of the tower.`,
  ],
  [
    'a link that runs',
    `A sign at the tower says [press here](javascript:${RUN}) and <iframe srcdoc="<script>${RUN}</script>"></iframe> in red.`,
  ],
  [
    'Markdown and mentions',
    'The lamp burns **oil** of ~~whales~~, __seals__ and ||the keeper||, `says` @everyone @here to <@100000000000000004>.',
  ],
  [
    'characters that are not seen',
    'The oil came in \u202Esdrawkcab\u202C barrels with a zero\u200Bwidth\u200Dlabel and \u2066an isolate\u2069 on each lid.',
  ],
  ['a very long word', `The tower is called ${'Llanfair'.repeat(60)} by those who live below the lamp of Umber.`],
  [
    'links and times',
    '[The tower](https://evil.example/tower) is open to visitors of the lamp on <t:0:R>, the keeper of Umber said.',
  ],
  ['templates', `{{constructor.constructor("${RUN}")()}} is what the lamp of Umber spells at night &lt;b&gt;.`],
];

const TITLE = '<img src=x onerror=globalThis.hasRun=true> **Lamp** [of](javascript:void) Umber @everyone';
const lampText = `---
title: '${TITLE}'
byline: '<b>Nobody</b> <@100000000000000004>'
---
${PAYLOADS.map(([, sentence]) => sentence).join('\n\n')}
`;

/** Nothing of elsewhere has become a part of the page, or has run in it. */
async function isInert({ page }: ChannelTab): Promise<void> {
  expect(await page.evaluate('globalThis.hasRun')).toBeUndefined();
  expect(
    await page.evaluate(`document.querySelectorAll('script:not([src="/page.js"]), iframe, object, embed').length`),
  ).toBe(0);
  expect(await page.evaluate(`document.querySelectorAll('img:not([src="/icon.svg"]), svg:not(.icon)').length`)).toBe(0);
  const links = await page.locator('a[href]:not([href="#article"])').evaluateAll((all) => all.map(({ href }) => href));
  expect(links.filter((href) => !href.startsWith('https://'))).toEqual([]);
  const handlers = `[...document.querySelectorAll('*')].flatMap((one) => one.getAttributeNames()).filter((name) => name.startsWith('on'))`;
  expect(await page.evaluate(handlers)).toEqual([]);
}

describe('an article full of markup', () => {
  test('shows its very characters in the pane', async () => {
    const { tab, articles } = await openChannel(browser(), { files: { 'lamp.md': lampText } });
    const article = articles?.get('lamp');
    await tab.pane.getByRole('heading', { name: TITLE, exact: true, level: 2 }).waitFor();
    await tab.article.waitFor();
    const shown = await tab.article.locator('.sentence, .furniture p').allTextContents();
    const all = [...(article?.sentences ?? []), ...(article?.furniture ?? [])].sort(
      (one, other) => one.start - other.start,
    );
    expect(shown.map((text) => text.trim())).toEqual(all.map(({ start, end }) => article?.text.slice(start, end)));
    await isInert(tab);
  });

  test('shows its very characters on a card, and each place leads to its sentence', async () => {
    const { tab, articles } = await openChannel(browser(), { files: { 'lamp.md': lampText } });
    const { text = '' } = articles?.get('lamp') ?? {};
    await tab.line.fill('/summary ');
    await tab.page.getByRole('button', { name: '+sentences' }).click();
    await tab.option('sentences').fill('10');
    const message = await tab.answerTo(() => tab.option('sentences').press('Enter'));
    const quotes = message.getByRole('blockquote');
    const count = await quotes.count();
    expect(count).toBeGreaterThan(5);
    for (let i = 0; i < count; i++) {
      const words = (await quotes.nth(i).innerText()).trim();
      expect(displayable(text)).toContain(words);
      await message.getByRole('button', { name: /^¶/ }).nth(i).click();
      await expect.poll(async () => displayable(await tab.shownWords())).toBe(words);
    }
    await message.getByText(TITLE).waitFor();
    await isInert(tab);
  });

  test.each(PAYLOADS)('answers with a sentence with %s as it is', async (_, sentence) => {
    const { tab } = await openChannel(browser(), { files: { 'lamp.md': lampText } });
    const message = await tab.ask(sentence.slice(0, 300));
    expect(await message.getByRole('blockquote').first().innerText()).toBe(displayable(sentence));
    await message.getByRole('button', { name: /^¶/ }).first().click();
    await expect.poll(() => tab.shownWords()).toBe(sentence);
    await isInert(tab);
  });

  test('does so in the wide world’s Markdown, too', async () => {
    const { tab, articles } = await openChannel(browser(), {
      files: { 'lantern-parade.md': articleFiles['lantern-parade.md'] },
    });
    const { text = '' } = articles?.get('lantern-parade') ?? {};
    const message = await tab.ask('Where does the lantern parade begin?');
    const quotes = message.getByRole('blockquote');
    for (const words of await quotes.allInnerTexts()) expect(text).toContain(words);
    await message
      .getByText('@everyone **Lantern** parade <@100000000000000004> [free](https://evil.example)')
      .waitFor();
    await isInert(tab);
  });
});

describe('the direction of writing', () => {
  /** The left edges of the first two characters of a sentence. */
  const edges = (tab: ChannelTab, words: string) =>
    tab.article
      .locator('.sentence')
      .filter({ hasText: words })
      .evaluate((sentence, wanted): [number, number] => {
        const range = sentence.ownerDocument.createRange();
        const walker = sentence.ownerDocument.createTreeWalker(sentence, 4);
        let node = walker.nextNode();
        while (node !== null && !node.data.startsWith(wanted.slice(0, 3))) node = walker.nextNode();
        const leftOf = (at: number): number => {
          range.setStart(node, at);
          range.setEnd(node, at + 1);
          return range.getBoundingClientRect().left;
        };
        return [leftOf(0), leftOf(1)];
      }, words);

  test('that a sentence leaves turned does not turn the next', async () => {
    const text = 'The lamp \u202Eof Umber is lit on every evening. Rain fell on the tower. It burns oil.\n';
    const { tab } = await openChannel(browser(), { files: { 'lamp.txt': text } });
    await tab.article.waitFor();
    const [first, second] = await edges(tab, 'Rain fell on the tower.');
    expect(second).toBeGreaterThan(first);
  });

  test('of an article from right to left has each sentence behind the one before it', async () => {
    const sentences = ['وصل الجنود إلى المدينة.', 'قال العقيد ذلك.'];
    const { tab } = await openChannel(browser(), { files: { 'city.txt': `${sentences.join(' ')}\n` } });
    await tab.article.waitFor();
    const [first] = await edges(tab, sentences[0] ?? '');
    const [second] = await edges(tab, sentences[1] ?? '');
    expect(second).toBeLessThan(first);
  });
});

describe('a question full of markup', () => {
  test.each(PAYLOADS)('with %s stands above its answer as it was asked', async (_, question) => {
    const { tab } = await openChannel(browser());
    const message = await tab.ask(question);
    const heading = (await message.locator('.container').innerText()).replace(/\s+/gu, ' ');
    expect(heading).toContain(displayable(question).slice(0, 60).replace(/\s+/gu, ' '));
    await isInert(tab);
  });
});

describe('a message full of markup', () => {
  test('is formatted as Discord does, and does nothing else', async () => {
    const { tab, standIn } = await openChannel(browser());
    standIn.post({
      content: `**Bold** [press](javascript:${RUN}) <script>${RUN}</script> [here](https://evil.example) <@100000000000000004> @everyone`,
    });
    await tab.messages.getByRole('strong').getByText('Bold').waitFor();
    expect(await tab.messages.getByRole('link').allTextContents()).toEqual(['here']);
    const link = tab.messages.getByRole('link', { name: 'here' });
    expect(await link.getAttribute('rel')).toBe('noopener noreferrer');
    expect(await link.getAttribute('href')).toBe('https://evil.example');
    await tab.messages.getByText(`<script>${RUN}</script>`).waitFor();
    await isInert(tab);
  });
});

describe('a file name full of markup', () => {
  test.each([
    `<img src=x onerror=${RUN}>.txt`,
    '**bold** @everyone <@100000000000000004>.txt',
    '../../../etc/passwd.txt',
    'eli\u202Efdp.txt',
    `${'long'.repeat(60)}.txt`,
    '[press](javascript:void).md',
    '%2e%2e%2f?a=b&c#d.txt',
  ])('is shown as what it is: %s', async (name) => {
    const { tab, articles } = await openChannel(browser());
    await tab.drag('drop', name, 'The heron of Halden eats 40 fish a day.\n\nIt sleeps on the weir of Halden.\n');
    await tab.article.getByText('The heron of Halden eats 40 fish a day.').waitFor();
    const given = articles?.list().find(({ id }) => articles.isGiven(id));
    await tab.pane.getByRole('heading', { name: given?.title ?? given?.id ?? '', exact: true, level: 2 }).waitFor();
    const message = await tab.ask('How many fish does the heron eat a day?');
    await message.getByRole('button', { name: /^¶/ }).first().click();
    await expect.poll(() => tab.shownWords()).toBe('The heron of Halden eats 40 fish a day.');
    await tab.pane.getByRole('button', { name: 'Remove' }).click();
    await expect.poll(() => tab.pane.getByText('The heron of Halden').count()).toBe(0);
    await isInert(tab);
  });

  test('that cannot be taken in is refused by it as it is', async () => {
    const { tab } = await openChannel(browser());
    await tab.drag('drop', `<img src=x onerror=${RUN}>.pdf`, 'The heron of Halden eats 40 fish a day.');
    await tab.page.getByRole('status').getByText(`“<img src=x onerror=${RUN}>.pdf” is not a text this reads`).waitFor();
    await isInert(tab);
  });
});
