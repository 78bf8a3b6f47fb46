import { type Client, ComponentType, MessageFlags } from 'discord.js';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { StandIn } from '../../src/playground/standIn.ts';
import { register } from '../e2e/runningBot.ts';
import { clientOf, TOKEN } from '../playground/loggedInClient.ts';
import { chromiumOfThisFile } from './chromium.ts';
import { openChannel } from './openChannel.ts';
import { otherBot } from './otherBot.ts';
import { promised } from './promised.ts';

const browser = chromiumOfThisFile();

const QUESTION = 'How many men are in the force?';
const AWAY = 'The playground does not answer; this page comes back by itself once it runs again.';

describe('a server that ends and comes back', () => {
  test('is waited for, and the page shows what has happened meanwhile', async () => {
    const channel = await openChannel(browser(), { complaints: [/WebSocket connection/] });
    const { tab, standIn } = channel;
    await tab.ask(QUESTION);
    await channel.stopServer();
    await tab.page.getByRole('status').getByText(AWAY).waitFor();
    await tab.messages.getByText('passage 1 of 5').waitFor();
    standIn.post({ content: 'Is anybody here?' });
    await channel.startServer();
    await expect.poll(() => tab.page.getByText(AWAY).count()).toBe(0);
    await tab.messages.getByText('Is anybody here?').waitFor();
    await tab.ask('Who is Rafid Jaboori?');
    await expect.poll(() => tab.messages.count()).toBe(3);
  });

  test('is said to be away where something is asked of it, and what was typed stays', async () => {
    const channel = await openChannel(browser(), {
      complaints: [/WebSocket connection/, /ERR_CONNECTION_REFUSED/],
    });
    const { tab } = channel;
    await channel.stopServer();
    await tab.page.getByRole('status').getByText(AWAY).waitFor();
    await tab.line.fill(`/ask ${QUESTION}`);
    await tab.page.keyboard.press('Enter');
    await tab.page.getByRole('alert').getByText('The playground does not answer').waitFor();
    expect(await tab.option('question').inputValue()).toBe(QUESTION);
    await channel.startServer();
    await expect.poll(() => tab.page.getByText(AWAY).count()).toBe(0);
    const answer = await tab.answerTo(() => tab.option('question').press('Enter'));
    await answer.getByText('passage 1 of 5').waitFor();
  });
});

test('a bot that leaves the channel and comes back is seen to', async () => {
  const clients: Client[] = [];
  const logIn = async (standIn: StandIn): Promise<void> => {
    const client = clientOf(standIn);
    clients.push(client);
    onTestFinished(() => client.destroy());
    await client.login(TOKEN);
  };
  const { tab, standIn } = await openChannel(browser(), { otherBot: logIn });
  const away = tab.page.getByText('The bot is not in the channel at the moment.');
  await expect.poll(() => away.count()).toBe(0);
  await clients[0]?.destroy();
  await away.waitFor();
  await logIn(standIn);
  await expect.poll(() => away.count()).toBe(0);
});

describe('two tabs', () => {
  test('show one channel, and what each does comes into both', async () => {
    const { tab, openTab } = await openChannel(browser());
    await tab.ask(QUESTION);
    const other = await openTab();
    await other.messages.getByText('passage 1 of 5').waitFor();
    await other.messages.getByRole('button', { name: 'Next' }).click();
    await tab.messages.getByText('passage 2 of 5').waitFor();
    await tab.ask('Who is Rafid Jaboori?');
    await expect.poll(() => other.messages.count()).toBe(2);
    const [one, another] = await Promise.all([tab.log.innerText(), other.log.innerText()]);
    expect(another).toBe(one);
  });

  test('can be of two people, of whom each sees what is meant for them', async () => {
    const { tab, openTab } = await openChannel(browser());
    const other = await openTab();
    await other.page.getByRole('combobox', { name: 'Act as' }).selectOption('Passer-by');
    const message = await tab.ask(QUESTION);
    await other.messages.getByText('passage 1 of 5').waitFor();
    await tab.answerTo(() => message.getByRole('button', { name: 'Cite' }).click());
    const copy = await other.answerTo(() => other.messages.getByRole('button', { name: 'Next' }).click());
    await copy.getByText('passage 2 of 5').waitFor();
    expect(await other.messages.count()).toBe(2);
    expect(await tab.messages.count()).toBe(2);
    await tab.messages.last().getByText('Reader pressed a button').waitFor();
  });
});

test('commands that are registered meanwhile can be used at once', async () => {
  const { tab, standIn } = await openChannel(browser());
  await tab.line.fill('/');
  await tab.suggestion('/ask Ask an article a question and get its own words').waitFor();
  await register(standIn, [{ name: 'weather', description: 'Tells the weather' }]);
  await tab.suggestion('/weather Tells the weather').waitFor();
  await expect.poll(() => tab.suggestions.count()).toBe(1);
});

test('a message that is deleted is gone', async () => {
  const fickle = otherBot([{ name: 'hello', description: 'Thinks better of it' }], async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    await interaction.reply('Hello.');
    await removal.kept;
    await interaction.deleteReply();
  });
  const removal = promised<void>();
  const { tab } = await openChannel(browser(), { otherBot: fickle });
  await tab.line.fill('/hello ');
  await tab.page.keyboard.press('Enter');
  await tab.messages.getByText('Hello.').waitFor();
  removal.keep();
  await expect.poll(() => tab.entries.count()).toBe(0);
});

test('an answer is scrolled to that was thought about first', async () => {
  const answer = promised<void>();
  const components = Array.from({ length: 8 }, (_, i) => ({
    type: ComponentType.TextDisplay as const,
    content: Array.from({ length: 4 }, (_, line) => `Line ${4 * i + line}`).join('\n'),
  }));
  const slow = otherBot([{ name: 'hello', description: 'Answers when a test wants' }], async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    await interaction.deferReply();
    await answer.kept;
    await interaction.editReply({ flags: MessageFlags.IsComponentsV2, components });
  });
  const { tab, standIn } = await openChannel(browser(), { otherBot: slow });
  for (let i = 0; i < 20; i++) standIn.post({ content: `Message ${i}` });
  await tab.messages.getByText('Message 19').waitFor();
  await tab.line.fill('/hello ');
  await tab.page.keyboard.press('Enter');
  await tab.messages.getByText('is thinking').waitFor();
  answer.keep();
  await tab.messages.getByText('Line 31').waitFor({ state: 'attached' });
  await expect.poll(() => tab.inView(tab.messages.getByText('Line 12'))).toBe(true);
});

test('a new message is scrolled to, unless somebody reads further up', async () => {
  const { tab, standIn } = await openChannel(browser());
  const first = await tab.ask(QUESTION);
  for (let i = 0; i < 5; i++) await tab.ask('Who is Rafid Jaboori?');
  await expect.poll(() => tab.messages.count()).toBe(6);
  await expect.poll(() => tab.inView(tab.messages.last())).toBe(true);
  expect(await tab.inView(first)).toBe(false);
  await tab.log.hover();
  await tab.page.mouse.wheel(0, -5_000);
  await expect.poll(() => tab.inView(first)).toBe(true);
  standIn.post({ content: 'Is anybody here?' });
  await tab.messages.getByText('Is anybody here?').waitFor({ state: 'attached' });
  expect(await tab.inView(first)).toBe(true);
  expect(await tab.inView(tab.messages.last())).toBe(false);
  await tab.ask('Who is Rafid Jaboori?');
  await expect.poll(() => tab.inView(tab.messages.last())).toBe(true);
});
