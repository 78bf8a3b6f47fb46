import type { Locator } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { ChannelTab } from './channelTab.ts';
import { chromiumOfThisFile } from './chromium.ts';
import { openChannel } from './openChannel.ts';

const browser = chromiumOfThisFile();

const CLAIM = 'I heard that 20,000 men would be needed for Mosul.';

const menu = (tab: ChannelTab) => tab.page.getByRole('menu', { name: 'Message' });
const item = (tab: ChannelTab, name: string) => tab.page.getByRole('menuitem', { name, exact: true });
const more = (message: Locator) => message.getByRole('button', { name: 'More' });

/** The page with a message of a person in the channel. */
async function openWithMessage() {
  const channel = await openChannel(browser());
  channel.standIn.post({ content: CLAIM });
  const message = channel.tab.messages.filter({ hasText: CLAIM });
  await message.waitFor();
  return { ...channel, message };
}

async function askedFrom(tab: ChannelTab, deed: () => Promise<unknown>): Promise<void> {
  const answer = await tab.answerTo(deed);
  await answer.getByText('Reader used Ask the article').waitFor();
  await answer.getByText('Only you can see this').waitFor();
  expect(await answer.getByRole('blockquote').first().textContent()).toContain('20,000 to 25,000 Iraqi and Kurdish');
}

describe('the message command', () => {
  test('is used with the other button of the pointer', async () => {
    const { tab, message } = await openWithMessage();
    await message.click({ button: 'right' });
    await item(tab, 'Apps').click();
    await askedFrom(tab, () => item(tab, 'Ask the article').click());
    expect(await menu(tab).count()).toBe(0);
  });

  test('is used from the button of the message', async () => {
    const { tab, message } = await openWithMessage();
    await message.hover();
    await more(message).click();
    await item(tab, 'Apps').click();
    await askedFrom(tab, () => item(tab, 'Ask the article').click());
  });

  test('is used with the keyboard alone', async () => {
    const { tab, message } = await openWithMessage();
    await more(message).focus();
    await tab.page.keyboard.press('Enter');
    await tab.hasFocus(item(tab, 'Apps'));
    await tab.page.keyboard.press('ArrowRight');
    await tab.hasFocus(item(tab, 'Ask the article'));
    await askedFrom(tab, () => tab.page.keyboard.press('Enter'));
  });

  test.each(['ContextMenu', 'Shift+F10'])('is used from the menu that %s opens', async (key) => {
    const { tab, message } = await openWithMessage();
    await more(message).focus();
    await tab.page.keyboard.press(key);
    await tab.hasFocus(item(tab, 'Apps'));
  });
});

describe('the menu', () => {
  test('is gone through with the arrows, Home and End', async () => {
    const { tab, message } = await openWithMessage();
    await more(message).focus();
    await tab.page.keyboard.press('Enter');
    const steps = [
      ['ArrowDown', 'Copy text'],
      ['ArrowDown', 'Copy message ID'],
      ['ArrowDown', 'Apps'],
      ['ArrowUp', 'Copy message ID'],
      ['Home', 'Apps'],
      ['End', 'Copy message ID'],
    ] as const;
    await tab.hasFocus(item(tab, 'Apps'));
    for (const [key, name] of steps) {
      await tab.page.keyboard.press(key);
      await tab.hasFocus(item(tab, name));
    }
  });

  test('goes back a step with the arrow left, and out with Escape, to where it was opened', async () => {
    const { tab, message } = await openWithMessage();
    await more(message).focus();
    await tab.page.keyboard.press('Enter');
    await tab.page.keyboard.press('ArrowRight');
    await tab.hasFocus(item(tab, 'Ask the article'));
    expect(await item(tab, 'Apps').getAttribute('aria-expanded')).toBe('true');
    await tab.page.keyboard.press('ArrowLeft');
    await tab.hasFocus(item(tab, 'Apps'));
    expect(await item(tab, 'Ask the article').count()).toBe(0);
    await tab.page.keyboard.press('Enter');
    await tab.hasFocus(item(tab, 'Ask the article'));
    await tab.page.keyboard.press('Escape');
    await tab.hasFocus(item(tab, 'Apps'));
    await tab.page.keyboard.press('Escape');
    await expect.poll(() => menu(tab).count()).toBe(0);
    await tab.hasFocus(more(message));
  });

  test('closes where something else is pressed', async () => {
    const { tab, message } = await openWithMessage();
    await message.click({ button: 'right' });
    await menu(tab).waitFor();
    await tab.page.getByRole('heading', { name: 'articles', exact: true }).click();
    await expect.poll(() => menu(tab).count()).toBe(0);
  });

  test('stays inside the window', async () => {
    const { tab, message } = await openWithMessage();
    await tab.page.setViewportSize({ width: 900, height: 420 });
    const box = await message.boundingBox();
    if (box === null) throw new Error('The message is not to be seen.');
    await message.click({ button: 'right', position: { x: box.width - 4, y: box.height - 4 } });
    const at = await menu(tab).boundingBox();
    expect(at?.x).toBeGreaterThanOrEqual(0);
    expect((at?.x ?? 0) + (at?.width ?? 0)).toBeLessThanOrEqual(900);
    expect((at?.y ?? 0) + (at?.height ?? 0)).toBeLessThanOrEqual(420);
  });

  test('copies what a message says, and its id', async () => {
    const { tab, message, context } = await openWithMessage();
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const copied = () => tab.page.evaluate<string>('navigator.clipboard.readText()');
    await message.click({ button: 'right' });
    await item(tab, 'Copy text').click();
    await expect.poll(copied).toBe(CLAIM);
    await message.click({ button: 'right' });
    await item(tab, 'Copy message ID').click();
    await expect.poll(copied).toBe(await message.getAttribute('data-message'));
  });

  test('of a link is the browser’s own', async () => {
    const { tab, standIn } = await openWithMessage();
    standIn.post({ content: 'See https://example.org/mosul for more.' });
    await tab.messages.getByRole('link').click({ button: 'right' });
    expect(await menu(tab).count()).toBe(0);
  });
});
