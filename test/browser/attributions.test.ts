import { describe, expect, test } from 'vitest';
import { chromiumOfThisFile } from './chromium.ts';
import { openChannel } from './openChannel.ts';

const browser = chromiumOfThisFile();

const WARREN = /Washington had been aware of the operation in advance/;

describe('what somebody says', () => {
  test('tells under the pointer whose it is, how it is told, and how sure that is', async () => {
    const { tab } = await openChannel(browser());
    const words = tab.article.getByRole('button', { name: WARREN });
    await words.hover();
    await tab.tooltip.waitFor();
    const notes = await tab.tooltip.locator('> *').allTextContents();
    expect(notes).toEqual([
      'Col. Steve Warren',
      'a Pentagon spokesman',
      'in the article’s words · marked by “said”',
      'High confidence: a reply names them flatly.',
    ]);
    await tab.page.getByRole('heading', { name: 'articles', exact: true }).hover();
    await expect.poll(() => tab.tooltip.count()).toBe(0);
  });

  test('tells the keyboard the same, from one to the next', async () => {
    const { tab } = await openChannel(browser());
    const first = tab.article.locator('[data-attribution][tabindex="0"]');
    await expect.poll(() => first.count()).toBe(1);
    await first.focus();
    await tab.tooltip.getByText('Army officers').waitFor();
    expect(await first.getAttribute('aria-describedby')).toBe(await tab.tooltip.getAttribute('id'));
    for (const name of ['Army officers', 'Army officers', 'Source not named']) {
      await tab.page.keyboard.press('ArrowRight');
      await tab.tooltip.getByText(name).waitFor();
    }
    await tab.page.keyboard.press('ArrowLeft');
    await tab.tooltip.getByText('Army officers').waitFor();
    await tab.page.keyboard.press('Escape');
    await expect.poll(() => tab.tooltip.count()).toBe(0);
  });

  test('says where no name is shown, and why', async () => {
    const { tab } = await openChannel(browser());
    await tab.article.getByRole('button', { name: /^Heavy shelling/ }).hover();
    await tab.tooltip.getByText('Source not named').waitFor();
    await tab.tooltip.getByText(/confidence/).waitFor();
  });

  test('stays inside the window, below its words or above them', async () => {
    const { tab } = await openChannel(browser());
    const all = tab.article.locator('[data-attribution].content');
    await all.first().waitFor();
    for (const i of [0, (await all.count()) - 1]) {
      await all.nth(i).hover();
      const box = await tab.tooltip.boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect(box?.y).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(1280);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(800);
    }
  });

  test('is the only thing in colour where its speaker is chosen, until they are chosen again', async () => {
    const { tab } = await openChannel(browser());
    const speaker = tab.article.getByRole('button', { name: /^Col\. Steve Warren/ }).first();
    const coloured = tab.article.locator('.attributed:not(.dimmed).content');
    await coloured.first().waitFor();
    const before = await coloured.count();
    await speaker.click();
    expect(await speaker.getAttribute('aria-pressed')).toBe('true');
    await expect
      .poll(() => coloured.allTextContents())
      .toEqual([expect.stringMatching(WARREN), '“Iraq didn’t request our support for it,”']);
    await speaker.click();
    await expect.poll(() => coloured.count()).toBe(before);
  });
});

describe('furniture', () => {
  test('stands where it stands in the text, dimmed under its kind', async () => {
    const { tab, articles } = await openChannel(browser());
    const article = articles?.get('tikrit-offensive');
    await tab.article.waitFor();
    const furniture = tab.article.locator('.furniture');
    expect(await furniture.locator('.margin').allTextContents()).toEqual(
      article?.furniture.map(({ kind }) => kind.replace('-', ' ')),
    );
    expect(await furniture.locator('p').allTextContents()).toEqual(
      article?.furniture.map(({ start, end }) => article.text.slice(start, end)),
    );
    await furniture.filter({ hasText: 'By Mara Lindqvist' }).getByText('byline', { exact: true }).waitFor();
    expect(article?.furniture.length).toBeGreaterThan(5);
  });
});
