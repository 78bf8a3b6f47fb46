import { describe, expect, test } from 'vitest';
import type { ChannelTab } from './channelTab.ts';
import { chromiumOfThisFile } from './chromium.ts';
import { openChannel } from './openChannel.ts';

const browser = chromiumOfThisFile();

const QUESTION = 'How many men are in the force?';
const FOUND =
  'Estimates of the force ranged from 25,000 to 30,000 men, among them police, volunteers and a small number of Sunni tribesmen.';

describe('with the keyboard alone', () => {
  test('a slash, a choice, a question and Enter lead to the quote, whose it is and where it stands', async () => {
    const { tab } = await openChannel(browser());
    const { page } = tab;
    await page.keyboard.press('/');
    await page.getByRole('listbox', { name: 'Commands' }).waitFor();
    await page.getByRole('option', { name: /^\/ask / }).waitFor();
    await page.keyboard.press('Enter');
    await tab.option('question').waitFor();
    await page.keyboard.type(QUESTION);
    const answer = await tab.answerTo(() => page.keyboard.press('Enter'));

    const quote = answer.getByRole('blockquote');
    expect(await quote.textContent()).toBe(FOUND);
    expect(await quote.getByRole('strong').allTextContents()).toEqual(['force', 'men']);
    await answer.getByText('— the article’s own reporting').waitFor();
    await answer.getByRole('button', { name: '¶ 1 of 12', exact: true }).waitFor();
    await answer.getByText('Reader used /ask').waitFor();
    // Ready for the next one.
    await tab.hasFocus(tab.line);
  });

  test('a slash opens the list of commands from anywhere but a field', async () => {
    const { tab } = await openChannel(browser());
    await tab.log.focus();
    await tab.page.keyboard.press('/');
    await tab.hasFocus(tab.line);
    expect(await tab.line.inputValue()).toBe('/');
    await tab.suggestions.first().waitFor();

    await tab.page.getByRole('button', { name: 'Add an article' }).click();
    await tab.dialog.getByRole('textbox').fill('either');
    await tab.dialog.getByRole('textbox').press('/');
    expect(await tab.dialog.getByRole('textbox').inputValue()).toBe('either/');
  });

  test('the arrows go through the commands and round', async () => {
    const { tab } = await openChannel(browser());
    const { page } = tab;
    await page.keyboard.press('/');
    const selected = tab.suggestions.and(page.getByRole('option', { selected: true }));
    const names = await tab.suggestions.locator('.suggestion-name').allTextContents();
    expect(names.length).toBeGreaterThan(3);
    for (const name of [...names.slice(1), ...names.slice(0, 1)]) {
      await page.keyboard.press('ArrowDown');
      await expect.poll(() => selected.textContent()).toContain(name);
      const active = await tab.line.getAttribute('aria-activedescendant');
      expect(await selected.getAttribute('id')).toBe(active);
    }
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => selected.textContent()).toContain(names.at(-1));
  });

  test.each(['Enter', 'Tab'])('%s takes the command that the arrows are on', async (key) => {
    const { tab } = await openChannel(browser());
    const { page } = tab;
    await page.keyboard.press('/');
    const summary = page.getByRole('option', { selected: true, name: /^\/summary / });
    await tab.suggestions.first().waitFor();
    for (let i = await tab.suggestions.count(); i > 0 && !(await summary.isVisible()); i--) {
      await page.keyboard.press('ArrowDown');
    }
    await page.keyboard.press(key);
    await page.getByRole('form', { name: '/summary' }).waitFor();
  });

  test('what is typed narrows the commands down, by their descriptions too', async () => {
    const { tab } = await openChannel(browser());
    await tab.line.pressSequentially('/telling');
    await expect.poll(() => tab.suggestions.count()).toBe(1);
    await tab.page.keyboard.press('Enter');
    await tab.page.getByRole('form', { name: '/summary' }).waitFor();
  });

  test('a command that there is not is said to be none', async () => {
    const { tab } = await openChannel(browser());
    await tab.line.fill('/weather today');
    await tab.page.keyboard.press('Enter');
    await tab.page.getByRole('alert').getByText('There is no command /weather').waitFor();
    expect(await tab.line.inputValue()).toBe('/weather today');
    expect(await tab.messages.count()).toBe(0);
  });
});

test('a question typed behind the command in one go is asked', async () => {
  const { tab } = await openChannel(browser());
  await tab.line.pressSequentially(`/ask ${QUESTION}`);
  expect(await tab.option('question').inputValue()).toBe(QUESTION);
  const answer = await tab.answerTo(() => tab.page.keyboard.press('Enter'));
  expect(await answer.getByRole('blockquote').textContent()).toBe(FOUND);
});

test.each([
  ['with the list of commands closed and Enter', (tab: ChannelTab) => tab.page.keyboard.press('Enter')],
  ['with the button that sends', (tab: ChannelTab) => tab.page.getByRole('button', { name: 'Send' }).click()],
])('a command that is written out is taken up %s', async (_how, send) => {
  const { tab } = await openChannel(browser());
  await tab.line.pressSequentially('/ask');
  await tab.page.keyboard.press('Escape');
  await expect.poll(() => tab.page.getByRole('listbox').count()).toBe(0);
  await send(tab);
  await tab.hasFocus(tab.option('question'));
  expect(await tab.page.getByRole('alert').count()).toBe(0);
});

test('a command can be picked and sent with the pointer', async () => {
  const { tab } = await openChannel(browser());
  const { page } = tab;
  await tab.line.click();
  await tab.line.fill('/');
  await page.getByRole('option', { name: /^\/ask / }).click();
  await tab.option('question').fill(QUESTION);
  const answer = await tab.answerTo(() => page.getByRole('button', { name: 'Send' }).click());
  expect(await answer.getByRole('blockquote').textContent()).toBe(FOUND);
});

test('without its required option a command is not sent, and says so', async () => {
  const { tab } = await openChannel(browser());
  await tab.line.pressSequentially('/ask ');
  expect(await tab.option('question').getAttribute('aria-required')).toBe('true');
  await tab.page.keyboard.press('Enter');
  await tab.page.getByRole('alert').getByText('The option question is required').waitFor();
  expect(await tab.entries.count()).toBe(0);
  await tab.hasFocus(tab.option('question'));
  await tab.page.keyboard.type('W');
  await expect.poll(() => tab.page.getByRole('alert').count()).toBe(0);
});

describe('leaving a command', () => {
  test('Escape empties the line, which has the keyboard', async () => {
    const { tab } = await openChannel(browser());
    await tab.line.pressSequentially('/ask What');
    await tab.option('question').press('Escape');
    await expect.poll(() => tab.line.inputValue()).toBe('');
    await tab.hasFocus(tab.line);
  });

  test('Escape closes the list of commands and leaves what was typed', async () => {
    const { tab } = await openChannel(browser());
    await tab.line.pressSequentially('/a');
    await tab.page.getByRole('listbox', { name: 'Commands' }).waitFor();
    await tab.page.keyboard.press('Escape');
    await expect.poll(() => tab.page.getByRole('listbox').count()).toBe(0);
    expect(await tab.line.inputValue()).toBe('/a');
  });

  test('Backspace in its first, empty option goes back to its name', async () => {
    const { tab } = await openChannel(browser());
    await tab.line.pressSequentially('/ask W');
    await tab.page.keyboard.press('Backspace');
    await tab.page.keyboard.press('Backspace');
    await expect.poll(() => tab.line.inputValue()).toBe('/ask');
    await tab.page.getByRole('listbox', { name: 'Commands' }).waitFor();
  });

  test('a button gives it up', async () => {
    const { tab } = await openChannel(browser());
    await tab.line.pressSequentially('/ask ');
    await tab.page.getByRole('button', { name: 'Give this command up' }).click();
    await expect.poll(() => tab.line.inputValue()).toBe('');
  });

  test('the arrow up takes the last one up again', async () => {
    const { tab } = await openChannel(browser());
    await tab.ask(QUESTION);
    await tab.line.press('ArrowUp');
    await expect.poll(() => tab.option('question').inputValue()).toBe(QUESTION);
  });
});

describe('the options that may be left out', () => {
  test('are added by their buttons and taken away again', async () => {
    const { tab } = await openChannel(browser());
    const { page } = tab;
    await tab.line.pressSequentially('/ask ');
    await page.getByRole('button', { name: '+private' }).click();
    await tab.hasFocus(tab.option('private'));
    expect(await page.getByRole('button', { name: '+private' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Leave out private' }).click();
    await expect.poll(() => tab.option('private').count()).toBe(0);
    await tab.hasFocus(tab.option('question'));
    await page.getByRole('button', { name: '+private' }).click();
    await page.keyboard.press('Backspace');
    await expect.poll(() => tab.option('private').count()).toBe(0);
  });

  test('keep the reply to oneself where asked so', async () => {
    const { tab } = await openChannel(browser());
    const { page } = tab;
    await tab.line.pressSequentially(`/ask ${QUESTION}`);
    await page.getByRole('button', { name: '+private' }).click();
    await tab.suggestion('True').waitFor();
    await page.keyboard.type('tr');
    await expect.poll(() => tab.suggestions.allTextContents()).toEqual(['True']);
    await page.keyboard.press('Enter');
    await expect.poll(() => tab.option('private').inputValue()).toBe('True');
    const answer = await tab.answerTo(() => page.keyboard.press('Enter'));
    await answer.getByText('Only you can see this').waitFor();
  });

  test('that take one of two words take no other', async () => {
    const { tab } = await openChannel(browser());
    await tab.line.pressSequentially(`/ask ${QUESTION}`);
    await tab.page.getByRole('button', { name: '+private' }).click();
    await tab.page.keyboard.type('maybe');
    await tab.page.keyboard.press('Enter');
    await tab.page.getByRole('alert').getByText('The option private takes True or False, not “maybe”.').waitFor();
    expect(await tab.option('private').inputValue()).toBe('maybe');
  });

  test('offer the choices there are', async () => {
    const { tab } = await openChannel(browser());
    const { page } = tab;
    await tab.line.pressSequentially('/summary ');
    await tab.option('length').waitFor();
    const choices = page.getByRole('listbox', { name: 'Suggestions for length' }).getByRole('option');
    await expect.poll(() => choices.allTextContents()).toEqual(['short', 'medium', 'long']);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => tab.option('length').inputValue()).toBe('short');
    const short = await tab.answerTo(() => page.keyboard.press('Enter'));
    await tab.line.fill('/summary length:long');
    const long = await tab.answerTo(async () => {
      await page.keyboard.press('Enter');
      await page.keyboard.press('Enter');
    });
    const [few, many] = [await short.getByRole('blockquote').count(), await long.getByRole('blockquote').count()];
    expect(few).toBeGreaterThan(0);
    expect(many).toBeGreaterThan(few);
  });

  test.each([
    ['11', 'The option "sentences" must be between 1 and 10 in value, not 11.'],
    ['0', 'The option "sentences" must be between 1 and 10 in value, not 0.'],
    ['2.5', 'The option "sentences" takes a whole number.'],
    ['ten', 'The option sentences takes a number, not “ten”.'],
  ])('a number of sentences of %s is refused in a sentence, and stays to be mended', async (typed, sentence) => {
    const { tab } = await openChannel(browser());
    const { page } = tab;
    await tab.line.pressSequentially('/summary ');
    await page.getByRole('button', { name: '+sentences' }).click();
    await page.keyboard.type(typed);
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText(sentence).waitFor();
    expect(await tab.option('sentences').inputValue()).toBe(typed);
    expect(await tab.entries.count()).toBe(0);
    await tab.option('sentences').fill('2');
    const answer = await tab.answerTo(() => tab.option('sentences').press('Enter'));
    expect(await answer.getByRole('blockquote').count()).toBe(2);
  });
});

describe('a message that is no command', () => {
  test('shows in the channel, with a hint that the bot does not read along', async () => {
    const { tab } = await openChannel(browser());
    await tab.line.fill('Who leads the *militias*, and how many are they?');
    await tab.page.keyboard.press('Enter');
    await tab.messages.getByText('Who leads the militias, and how many are they?').waitFor();
    expect(await tab.messages.getByRole('emphasis').allTextContents()).toEqual(['militias']);
    await tab.page.getByRole('status').getByText('The bot does not read along').waitFor();
    expect(await tab.messages.getByText('APP', { exact: true }).count()).toBe(0);
    expect(await tab.line.inputValue()).toBe('');
  });

  test('of blanks alone is not sent', async () => {
    const { tab } = await openChannel(browser());
    await tab.line.fill('   ');
    await tab.page.keyboard.press('Enter');
    await tab.ask(QUESTION);
    expect(await tab.messages.count()).toBe(1);
  });
});
