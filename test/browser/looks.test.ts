import { describe, expect, test } from 'vitest';
import type { ChannelTab } from './channelTab.ts';
import { chromiumOfThisFile } from './chromium.ts';
import { openChannel } from './openChannel.ts';
import { otherBot } from './otherBot.ts';

const browser = chromiumOfThisFile();

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

/** How light the page's ground is, from 0 to 1. */
async function lightness({ page }: ChannelTab): Promise<number> {
  const colour = await page.evaluate<string>('getComputedStyle(document.body).backgroundColor');
  const [red = 0, green = 0, blue = 0] = colour.match(/\d+/g)?.map(Number) ?? [];
  return (red + green + blue) / (3 * 255);
}

describe('light and dark', () => {
  test.each([
    ['light', 0.8, 1],
    ['dark', 0, 0.2],
  ] as const)('the page is %s where the machine is', async (colorScheme, least, most) => {
    const { tab } = await openChannel(browser(), { context: { colorScheme } });
    expect(await lightness(tab)).toBeGreaterThanOrEqual(least);
    expect(await lightness(tab)).toBeLessThanOrEqual(most);
  });

  test('the page follows the machine while nothing is chosen', async () => {
    const { tab } = await openChannel(browser(), { context: { colorScheme: 'light' } });
    await tab.page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(() => lightness(tab)).toBeLessThan(0.2);
  });

  test('a button changes it, and it stays so when the page is opened again', async () => {
    const { tab } = await openChannel(browser(), { context: { colorScheme: 'light' } });
    await tab.page.getByRole('button', { name: 'Dark theme' }).click();
    await expect.poll(() => lightness(tab)).toBeLessThan(0.2);
    await tab.page.reload();
    await tab.log.waitFor();
    expect(await lightness(tab)).toBeLessThan(0.2);
    await tab.page.getByRole('button', { name: 'Light theme' }).click();
    await expect.poll(() => lightness(tab)).toBeGreaterThan(0.8);
    await tab.page.getByRole('button', { name: 'Dark theme' }).waitFor();
  });
});

describe('on a phone', () => {
  /** Nothing reaches beyond the window, which would have to be scrolled sideways or zoomed out of. */
  async function fits({ page }: ChannelTab): Promise<void> {
    const [width, window] = await page.evaluate<[number, number]>('[document.documentElement.scrollWidth, innerWidth]');
    expect(width).toBe(page.viewportSize()?.width);
    expect(window).toBe(page.viewportSize()?.width);
  }

  test('everything is there in a window of 320 pixels', async () => {
    const { tab } = await openChannel(browser(), { context: { ...PHONE, viewport: { width: 320, height: 640 } } });
    const message = await tab.ask('How many men are in the force?');
    await fits(tab);
    for (const name of ['Add an article', 'Show the article', 'Dark theme']) {
      const box = await tab.page.getByRole('button', { name }).boundingBox();
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
    }
    await tab.line.fill('/ask ');
    await tab.page.getByRole('button', { name: '+article' }).tap();
    await tab.page.getByRole('button', { name: '+private' }).tap();
    await fits(tab);
    await tab.page.keyboard.press('Escape');
    await tab.page.getByRole('button', { name: 'Add an article' }).tap();
    await tab.dialog.waitFor();
    await fits(tab);
    await tab.dialog.getByRole('button', { name: 'Cancel' }).tap();
    await message.getByRole('button', { name: /^¶/ }).tap();
    await tab.shown.waitFor();
    await tab.article.locator('[data-attribution]').first().tap();
    await tab.tooltip.waitFor();
    await fits(tab);
  });

  test('one of channel and article shows at a time, and neither is wider than the window', async () => {
    const { tab } = await openChannel(browser(), { context: PHONE });
    await tab.line.waitFor();
    expect(await tab.pane.isVisible()).toBe(false);
    await fits(tab);
    await tab.page.getByRole('button', { name: 'Show the article' }).tap();
    await tab.pane.waitFor();
    expect(await tab.log.isVisible()).toBe(false);
    await fits(tab);
    await tab.page.getByRole('button', { name: '‹ Channel' }).tap();
    await tab.log.waitFor();
    expect(await tab.pane.isVisible()).toBe(false);
  });

  test('the place of a quote opens the article there, and the way back leads to the card', async () => {
    const { tab } = await openChannel(browser(), { context: PHONE });
    const message = await tab.ask('What did the member of the provincial council say?');
    await fits(tab);
    const place = message.getByRole('button', { name: /^¶/ }).first();
    await place.tap();
    await tab.shown.first().waitFor();
    await expect.poll(() => tab.inView(tab.shown.first())).toBe(true);
    await fits(tab);
    await tab.pane.getByRole('button', { name: 'Back to the card' }).tap();
    await place.waitFor();
    await tab.hasFocus(place);
  });

  test('an example is asked with a tap, and the answer is in view', async () => {
    const { tab } = await openChannel(browser(), { context: PHONE });
    const message = await tab.answerTo(() => tab.examples.first().tap());
    await expect.poll(() => tab.inView(message)).toBe(true);
    await message.getByRole('button', { name: 'More' }).tap();
    await tab.page.getByRole('menuitem', { name: 'Apps' }).waitFor();
    await fits(tab);
  });

  test('options and what is offered for them stay inside the window', async () => {
    const { tab } = await openChannel(browser(), { context: PHONE });
    await tab.line.fill('/quotes ');
    await expect.poll(() => tab.suggestions.count()).toBeGreaterThan(5);
    await fits(tab);
    const box = await tab.page.getByRole('listbox').boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(PHONE.viewport.width);
    await tab.suggestions.first().tap();
    const send = tab.page.getByRole('button', { name: 'Send' });
    const message = await tab.answerTo(() => send.tap());
    expect(await message.getByRole('blockquote').count()).toBeGreaterThan(0);
  });

  test('the button that skips to the article shows it', async () => {
    const { tab } = await openChannel(browser(), { context: PHONE });
    await tab.page.keyboard.press('Tab');
    await tab.hasFocus(tab.page.getByRole('button', { name: 'Skip to the article' }));
    await tab.page.keyboard.press('Enter');
    await tab.hasFocus(tab.article);
  });

  test('a message with very long words is as wide as the window', async () => {
    const { tab, standIn } = await openChannel(browser(), { context: PHONE });
    standIn.post({ content: `${'Llanfair'.repeat(80)} \`${'x'.repeat(300)}\`` });
    await tab.messages.first().waitFor();
    await fits(tab);
  });
});

test.each([
  ['reduce', 'none'],
  ['no-preference', 'blink'],
] as const)('where motion is asked for as %s, the dots of a bot that thinks have the animation %s', async (reducedMotion, animation) => {
  const bot = otherBot([{ name: 'hello', description: 'Says that it thinks' }], async (interaction) => {
    if (interaction.isChatInputCommand()) await interaction.deferReply();
  });
  const { tab } = await openChannel(browser(), { context: { reducedMotion }, otherBot: bot });
  await tab.line.fill('/hello ');
  await tab.page.keyboard.press('Enter');
  await tab.messages.getByText('is thinking').waitFor();
  const names = await tab.page.evaluate<string[]>(
    `[...document.querySelectorAll('.dots i')].map((dot) => getComputedStyle(dot).animationName)`,
  );
  expect(names).toEqual([animation, animation, animation]);
});
