import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type ArticleProblem, describeProblem } from '../../src/article/problem.ts';
import { millText } from '../e2e/articles.ts';
import type { ChannelTab } from './channelTab.ts';
import { chromiumOfThisFile } from './chromium.ts';
import { openChannel } from './openChannel.ts';

const browser = chromiumOfThisFile();

const MILL = 'Old paper mill burns down in Tarnbeck';
const QUESTION = 'What did the mill’s last owner leave behind?';
const NOT_UTF8: ArticleProblem = { kind: 'not-utf8', line: 1, utf16: false };

const heading = (tab: ChannelTab, name: string) => tab.pane.getByRole('heading', { name, exact: true, level: 2 });
const choice = (tab: ChannelTab) => tab.pane.getByRole('combobox', { name: 'Show the article' });
const titles = (tab: ChannelTab) => choice(tab).getByRole('option').allTextContents();
const toast = (tab: ChannelTab, words: string | RegExp) => tab.page.getByRole('status').getByText(words);

/** The article is shown, what it begins with is of it, and it is what a question means that names none. */
async function isTakenIn(tab: ChannelTab, title: string): Promise<void> {
  await heading(tab, title).waitFor();
  await toast(tab, 'The article is here: ask about it.').waitFor();
  await expect.poll(() => tab.examples.count()).toBeGreaterThan(0);
}

async function isAsked(tab: ChannelTab, title: string): Promise<void> {
  const answer = await tab.ask(QUESTION);
  expect(await answer.getByRole('blockquote').first().textContent()).toContain('eleven tonnes of wax');
  await answer.getByText(title, { exact: true }).waitFor();
}

describe('a file that is dropped on the page', () => {
  test('is shown, is asked, and has questions to begin with', async () => {
    const { tab } = await openChannel(browser());
    await tab.drag('dragenter', 'mill-fire.md', millText);
    await tab.page.getByText('Drop the article to ask about it').waitFor();
    await tab.drag('drop', 'mill-fire.md', millText);
    await expect.poll(() => tab.page.getByText('Drop the article to ask about it').count()).toBe(0);
    await isTakenIn(tab, MILL);
    const questions = await tab.examples.allTextContents();
    expect(questions[0]).toMatch(/^What did Marit Osei say about|^Who is Marit Osei\?$/);
    await isAsked(tab, MILL);
  });

  test('and is dragged on again leaves the page as it was', async () => {
    const { tab } = await openChannel(browser());
    await tab.drag('dragenter', 'mill-fire.md', millText);
    await tab.page.getByText('Drop the article to ask about it').waitFor();
    await tab.drag('dragleave', 'mill-fire.md', millText);
    await expect.poll(() => tab.page.getByText('Drop the article to ask about it').count()).toBe(0);
    expect(await choice(tab).count()).toBe(0);
  });

  test('can be taken away again, and then the library’s own is meant', async () => {
    const { tab } = await openChannel(browser());
    await tab.drag('drop', 'mill-fire.md', millText);
    await heading(tab, MILL).waitFor();
    await expect.poll(() => titles(tab)).toHaveLength(2);
    await tab.pane.getByRole('button', { name: 'Remove' }).focus();
    await tab.page.keyboard.press('Enter');
    await heading(tab, 'Iraq opens its largest offensive yet against Islamic State, in Tikrit').waitFor();
    await expect.poll(() => choice(tab).count()).toBe(0);
    expect(await tab.pane.getByRole('button', { name: 'Remove' }).count()).toBe(0);
    await tab.keepsFocusIn(tab.pane);
    const answer = await tab.ask('How many men are in the force?');
    await answer.getByText('passage 1 of 5').waitFor();
  });

  test('twice is one article', async () => {
    const { tab } = await openChannel(browser());
    await tab.drag('drop', 'mill-fire.md', millText);
    await expect.poll(() => titles(tab)).toHaveLength(2);
    await choice(tab).selectOption('tikrit-offensive');
    await tab.drag('drop', 'mill-fire.md', millText);
    await heading(tab, MILL).waitFor();
    expect(await titles(tab)).toHaveLength(2);
  });

  test.each<[string, string, string | Uint8Array, ArticleProblem]>([
    ['a PDF', 'paper.pdf', '%PDF-1.7 and so on', { kind: 'wrong-type' }],
    ['an empty file', 'empty.txt', '', { kind: 'empty' }],
    ['a file of blanks', 'blank.md', ' \n\n \n', { kind: 'empty' }],
    ['a binary file', 'sound.txt', Uint8Array.from([0, 1, 2, 255, 254, 0, 0, 7]), { kind: 'binary' }],
    ['another encoding', 'old.txt', Uint8Array.from([77, 252, 104, 108, 101]), NOT_UTF8],
    ['too large', 'large.txt', 'word '.repeat(500_000), { kind: 'too-large', bytes: 2_500_000, limit: 1_048_576 }],
  ])('that is %s is refused with a sentence', async (_, name, content, problem) => {
    const { tab } = await openChannel(browser());
    const sentence = describeProblem(name, problem);
    await tab.drag('drop', name, content);
    await toast(tab, sentence).waitFor();
    expect(await choice(tab).count()).toBe(0);
    await tab.page.getByRole('button', { name: 'Dismiss', exact: true }).focus();
    await tab.page.keyboard.press('Enter');
    await expect.poll(() => toast(tab, sentence).count()).toBe(0);
    await tab.keepsFocusIn(tab.page.getByRole('main'));
  });

  test('among others is taken in while those that cannot be are refused', async () => {
    const { tab } = await openChannel(browser());
    await tab.page.getByRole('button', { name: 'Add an article' }).click();
    await tab.dialog.getByLabel('A .txt or .md file').setInputFiles([
      { name: 'paper.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') },
      { name: 'mill-fire.md', mimeType: 'text/markdown', buffer: Buffer.from(millText) },
    ]);
    await toast(tab, describeProblem('paper.pdf', { kind: 'wrong-type' })).waitFor();
    await isTakenIn(tab, MILL);
  });
});

describe('a text that is pasted', () => {
  test('and is long enough for one is an article', async () => {
    const { tab, context } = await openChannel(browser());
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await tab.log.focus();
    await tab.paste(millText);
    await isTakenIn(tab, MILL);
    await isAsked(tab, MILL);
  });

  test('into the line is an article, too, and stays out of the line', async () => {
    const { tab, context } = await openChannel(browser());
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await tab.line.focus();
    await tab.paste(millText);
    await heading(tab, MILL).waitFor();
    expect(await tab.line.inputValue()).toBe('');
  });

  test('and is short is a question', async () => {
    const { tab, context } = await openChannel(browser());
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await tab.line.focus();
    await tab.paste(QUESTION);
    await expect.poll(() => tab.line.inputValue()).toBe(QUESTION);
    expect(await choice(tab).count()).toBe(0);
  });
});

describe('the dialog', () => {
  test('takes a file', async () => {
    const { tab } = await openChannel(browser());
    await tab.page.getByRole('button', { name: 'Add an article' }).click();
    await tab.dialog.getByRole('heading', { name: 'Ask about an article of yours' }).waitFor();
    await tab.dialog
      .getByLabel('A .txt or .md file')
      .setInputFiles({ name: 'mill-fire.md', mimeType: 'text/markdown', buffer: Buffer.from(millText) });
    await isTakenIn(tab, MILL);
    expect(await tab.dialog.count()).toBe(0);
  });

  test('takes a text, once there is one', async () => {
    const { tab } = await openChannel(browser());
    await tab.page.getByRole('button', { name: 'Add an article' }).click();
    const add = tab.dialog.getByRole('button', { name: 'Add the article' });
    expect(await add.isDisabled()).toBe(true);
    await tab.dialog.getByLabel('Or its text, as you find it').fill(millText);
    await add.click();
    await isTakenIn(tab, MILL);
    await isAsked(tab, MILL);
  });

  test.each(['Cancel', 'Escape'])('is left with %s, and the keyboard is where it was', async (way) => {
    const { tab } = await openChannel(browser());
    const open = tab.page.getByRole('button', { name: 'Add an article' });
    await open.focus();
    await tab.page.keyboard.press('Enter');
    await tab.dialog.waitFor();
    if (way === 'Escape') await tab.page.keyboard.press('Escape');
    else await tab.dialog.getByRole('button', { name: 'Cancel' }).click();
    await expect.poll(() => tab.dialog.count()).toBe(0);
    await tab.hasFocus(open);
    await tab.page.keyboard.press('Enter');
    await tab.dialog.waitFor();
  });
});

describe('a file of the library', () => {
  test('that is saved meanwhile comes in, and can be shown and asked', async () => {
    const { tab, folder } = await openChannel(browser());
    await tab.article.waitFor();
    await writeFile(join(folder, 'mill-fire.md'), millText);
    await expect.poll(() => titles(tab)).toContain(MILL);
    await choice(tab).selectOption(MILL);
    await heading(tab, MILL).waitFor();
    expect(await tab.pane.getByRole('button', { name: 'Remove' }).count()).toBe(0);
    const mean = tab.pane.getByRole('checkbox', { name: 'Commands that name no article mean this one' });
    expect(await mean.isChecked()).toBe(false);
    await mean.check();
    await expect.poll(() => mean.isChecked()).toBe(true);
    await isAsked(tab, MILL);
  });

  test('that is changed is shown as it is now', async () => {
    const { tab, folder } = await openChannel(browser(), { files: { 'mill-fire.md': millText } });
    await tab.article.getByText('left behind eleven tonnes of wax').waitFor();
    await writeFile(join(folder, 'mill-fire.md'), millText.replace('eleven tonnes', 'twelve tonnes'));
    await tab.article.getByText('left behind twelve tonnes of wax').waitFor();
    expect(await tab.article.getByText('eleven tonnes').count()).toBe(0);
  });

  test('that goes is shown no longer', async () => {
    const { tab, folder } = await openChannel(browser(), { files: { 'mill-fire.md': millText } });
    await heading(tab, MILL).waitFor();
    await rm(join(folder, 'mill-fire.md'));
    await heading(tab, 'No article').waitFor();
    await tab.pane.getByText('There is no article yet').waitFor();
    await tab.drag('drop', 'mill-fire.md', millText);
    await isTakenIn(tab, MILL);
  });
});
