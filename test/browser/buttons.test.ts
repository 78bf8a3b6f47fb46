import type { Locator } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { millText } from '../e2e/articles.ts';
import type { ChannelTab } from './channelTab.ts';
import { chromiumOfThisFile } from './chromium.ts';
import { openChannel } from './openChannel.ts';

const browser = chromiumOfThisFile();

const QUESTION = 'How many men are in the force?';

const button = (message: Locator, name: string) => message.getByRole('button', { name, exact: true });
const quote = (message: Locator) => message.getByRole('blockquote').textContent();

/** Presses a button with the keyboard on it. */
async function press(message: Locator, name: string): Promise<void> {
  await button(message, name).focus();
  await button(message, name).press('Enter');
}

async function actAs(tab: ChannelTab, name: string): Promise<void> {
  await tab.page.getByRole('combobox', { name: 'Act as' }).selectOption(name);
}

describe('Next and Previous', () => {
  test('turn the same message in place, and end at the ends', async () => {
    const { tab } = await openChannel(browser());
    const message = await tab.ask(QUESTION);
    const id = await message.getAttribute('data-message');
    const there = [await quote(message)];
    expect(await button(message, 'Previous').isDisabled()).toBe(true);
    for (let passage = 2; passage <= 5; passage++) {
      await press(message, 'Next');
      await message.getByText(`passage ${passage} of 5`).waitFor();
      there.push(await quote(message));
    }
    expect(await button(message, 'Next').isDisabled()).toBe(true);
    expect(new Set(there).size).toBe(5);
    for (let passage = 4; passage >= 1; passage--) {
      await press(message, 'Previous');
      await message.getByText(`passage ${passage} of 5`).waitFor();
      expect(await quote(message)).toBe(there[passage - 1]);
    }
    expect(await message.getAttribute('data-message')).toBe(id);
    expect(await tab.messages.count()).toBe(1);
  });

  test('keep the keyboard, in the message where the button can no longer have it', async () => {
    const { tab } = await openChannel(browser());
    const message = await tab.ask(QUESTION);
    for (let passage = 2; passage <= 4; passage++) {
      await press(message, 'Next');
      await message.getByText(`passage ${passage} of 5`).waitFor();
      await tab.hasFocus(button(message, 'Next'));
    }
    await press(message, 'Next');
    await message.getByText('passage 5 of 5').waitFor();
    await tab.keepsFocusIn(message);
  });
});

describe('Context', () => {
  test('shows the sentence among its neighbours, and Back returns', async () => {
    const { tab } = await openChannel(browser());
    const message = await tab.ask(QUESTION);
    const before = await quote(message);
    await press(message, 'Context');
    await message.getByText('In its context:').waitFor();
    await tab.keepsFocusIn(message);
    const strong = await message.getByRole('blockquote').getByRole('strong').allTextContents();
    expect(strong.join(' ')).toContain('Estimates of the force');
    await press(message, 'Back');
    await message.getByText('passage 1 of 5').waitFor();
    await tab.keepsFocusIn(message);
    expect(await quote(message)).toBe(before);
  });
});

describe('Cite', () => {
  test('gives the presser alone a citation to copy', async () => {
    const { tab } = await openChannel(browser());
    const message = await tab.ask(QUESTION);
    const citation = await tab.answerTo(() => button(message, 'Cite').click());
    await citation.getByText('Only you can see this').waitFor();
    await citation.getByText('Reader pressed a button').waitFor();
    const code = await citation.getByRole('code').textContent();
    expect(code).toContain('Estimates of the force ranged from 25,000 to 30,000 men');
    await actAs(tab, 'Passer-by');
    await expect.poll(() => tab.messages.count()).toBe(1);
    await tab.messages.getByText('passage 1 of 5').waitFor();
  });
});

describe('somebody else', () => {
  test('who turns the page gets a copy of their own, and the asker’s message stays', async () => {
    const { tab } = await openChannel(browser());
    const message = await tab.ask(QUESTION);
    const before = await message.locator('.container').innerText();
    await actAs(tab, 'Passer-by');
    const copy = await tab.answerTo(() => button(tab.messages.first(), 'Next').click());
    await copy.getByText('passage 2 of 5').waitFor();
    await copy.getByText('Only you can see this').waitFor();
    expect(await tab.messages.first().locator('.container').innerText()).toBe(before);
    await button(copy, 'Next').click();
    await copy.getByText('passage 3 of 5').waitFor();
    await actAs(tab, 'Reader');
    await expect.poll(() => tab.messages.count()).toBe(1);
    expect(await tab.messages.first().locator('.container').innerText()).toBe(before);
  });

  test('does not see a reply that is meant for one alone', async () => {
    const { tab } = await openChannel(browser());
    await tab.line.fill('/summary ');
    await tab.page.getByRole('button', { name: '+private' }).click();
    await tab.suggestion('True').click();
    await tab.answerTo(() => tab.page.keyboard.press('Enter'));
    await tab.ask(QUESTION);
    await expect.poll(() => tab.messages.count()).toBe(2);
    await actAs(tab, 'Passer-by');
    await expect.poll(() => tab.messages.count()).toBe(1);
    await tab.messages.getByText('passage 1 of 5').waitFor();
    await actAs(tab, 'Reader');
    await expect.poll(() => tab.messages.count()).toBe(2);
  });
});

test('a private reply goes when it is dismissed, and leaves the keyboard in the channel', async () => {
  const { tab } = await openChannel(browser());
  const message = await tab.ask(QUESTION);
  const citation = await tab.answerTo(() => button(message, 'Cite').click());
  await button(citation, 'Dismiss message').focus();
  await button(citation, 'Dismiss message').press('Enter');
  await expect.poll(() => tab.messages.count()).toBe(1);
  await message.getByText('passage 1 of 5').waitFor();
  await tab.keepsFocusIn(tab.page.getByRole('main'));
});

test('the button to where an article came from is a link that leads out and tells nothing of the page', async () => {
  const { tab } = await openChannel(browser(), { files: { 'mill-fire.md': millText } });
  const message = await tab.ask('Who leads the fire brigade of Tarnbeck?');
  const link = message.getByRole('link', { name: 'Open the article' });
  expect(await link.getAttribute('href')).toMatch(/^https:\/\/courier\.example\/news\/mill-fire#:~:text=/);
  expect(await link.getAttribute('target')).toBe('_blank');
  expect(await link.getAttribute('rel')).toBe('noopener noreferrer');
});

test('buttons of one name lead to different answers', async () => {
  const fire = 'The mill of Tarnbeck burnt down on Thursday night. Rain fell at dawn.';
  const article = (town: string) =>
    `---\ntitle: Gazette\n---\n${fire} The mill had stood empty, ${town} says. The mill of Tarnbeck once made paper.\n`;
  const files = { 'a.md': article('Ostrand'), 'b.md': article('Lindmoor'), 'c.md': article('Halden') };
  const { tab } = await openChannel(browser(), { files });
  const message = await tab.ask('When did the mill of Tarnbeck burn down?');
  const others = button(message, 'Also answered in Gazette');
  await expect.poll(() => others.count()).toBe(2);
  const towns: string[] = [];
  for (const i of [0, 1]) {
    const other = await tab.answerTo(() => others.nth(i).click());
    await button(other, 'Context').click();
    await other.getByText('In its context:').waitFor();
    towns.push((await other.innerText()).match(/Ostrand|Lindmoor|Halden/)?.[0] ?? '');
  }
  expect(towns).toEqual(['Lindmoor', 'Halden']);
  await button(message, 'Next').click();
  await message.getByText('passage 2 of').waitFor();
  expect(await others.count()).toBe(2);
});

test('a button to another article that answers shows that answer', async () => {
  const fire =
    'The mill of Tarnbeck burnt down on Thursday night. Rain fell at dawn. The mill had stood empty since 1998. The mill of Tarnbeck once made the paper of nine towns.';
  const files = { 'courier.txt': `Courier\n\n${fire}\n`, 'gazette.md': `---\ntitle: Gazette\n---\n${fire}\n` };
  const { tab } = await openChannel(browser(), { files });
  const message = await tab.ask('When did the mill of Tarnbeck burn down?');
  const other = await tab.answerTo(() => button(message, 'Also answered in Gazette').click());
  await other.getByText('Only you can see this').waitFor();
  await other.getByText('Gazette', { exact: true }).waitFor();
  expect(await quote(other)).toBe(await quote(message));
});
