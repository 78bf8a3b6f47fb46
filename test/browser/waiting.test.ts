import { type ButtonInteraction, ButtonStyle, ComponentType, type Interaction, MessageFlags } from 'discord.js';
import type { Locator } from 'playwright-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { SlashCommand } from '../../src/commands/command.ts';
import { messages } from '../../src/reply/messages.ts';
import type { Reply } from '../../src/reply/reply.ts';
import type { ChannelTab } from './channelTab.ts';
import { chromiumOfThisFile } from './chromium.ts';
import { openChannel } from './openChannel.ts';
import { otherBot } from './otherBot.ts';
import { promised } from './promised.ts';

const browser = chromiumOfThisFile();

const HELLO = { name: 'hello', description: 'Does what a test wants' };

const ANSWERED = 'There is no question to look up; type what you want to know about the article.';

describe('an answer that takes its time', () => {
  test('is on its way, then thought about, then there, as one entry', async () => {
    const acknowledgement = promised<void>();
    const answer = promised<string>();
    const slow = otherBot([HELLO], async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await acknowledgement.kept;
      await interaction.deferReply();
      await interaction.editReply(await answer.kept);
    });
    const { tab } = await openChannel(browser(), {
      otherBot: slow,
      standIn: { timings: { acknowledgeWithin: 20_000 } },
    });
    await tab.line.fill('/hello ');
    await tab.page.keyboard.press('Enter');
    await tab.entries.getByText('Sending command…').waitFor();
    expect(await tab.entries.count()).toBe(1);

    acknowledgement.keep();
    const thinking = tab.messages.filter({ hasText: 'Verbatim is thinking…' });
    await thinking.getByText('Reader used /hello').waitFor();
    await expect.poll(() => tab.entries.count()).toBe(1);
    const id = await thinking.getAttribute('data-message');

    answer.keep('At last.');
    await tab.entries.getByText('At last.').waitFor();
    await expect.poll(() => tab.entries.count()).toBe(1);
    expect(await tab.entries.getAttribute('data-message')).toBe(id);
    expect(await tab.entries.getByText('thinking').count()).toBe(0);
  });

  test('is thought about by the bot itself, for somebody who comes in meanwhile, too', async () => {
    const reply = promised<Reply>();
    const command: SlashCommand = { definition: HELLO, run: () => reply.kept, complete: () => [] };
    const { tab, openTab } = await openChannel(browser(), { commands: [command], deferAfter: 20 });
    // The bot does not leave before it has answered.
    onTestFinished(() => reply.keep(messages.emptyQuestion()));
    await tab.line.fill('/hello ');
    await tab.page.keyboard.press('Enter');
    await tab.entries.getByText('Verbatim is thinking…').waitFor();
    const other = await openTab();
    await other.entries.getByText('Verbatim is thinking…').waitFor();
    reply.keep(messages.emptyQuestion());
    for (const one of [tab, other]) {
      await one.entries.getByText(ANSWERED).waitFor();
      await expect.poll(() => one.entries.count()).toBe(1);
    }
  });
});

describe('a bot that does not answer', () => {
  const silent = otherBot([HELLO], async () => undefined);

  test('did not respond, which its user alone is told and can dismiss', async () => {
    const { tab } = await openChannel(browser(), {
      otherBot: silent,
      standIn: { timings: { acknowledgeWithin: 200 } },
    });
    await tab.line.fill('/hello ');
    await tab.page.keyboard.press('Enter');
    await tab.entries.getByRole('alert').getByText('The application did not respond').waitFor();
    await tab.entries.getByText('Only you can see this').waitFor();
    const actAs = tab.page.getByRole('combobox', { name: 'Act as' });
    await actAs.selectOption('Passer-by');
    await expect.poll(() => tab.entries.count()).toBe(0);
    await actAs.selectOption('Reader');
    await expect.poll(() => tab.entries.count()).toBe(1);
    await tab.entries.getByRole('button', { name: 'Dismiss message' }).click();
    await expect.poll(() => tab.entries.count()).toBe(0);
  });

  test('to a button leaves its message as it is, and says beside it that this failed', async () => {
    const { tab } = await openChannel(browser(), {
      otherBot: botWithButton(async () => undefined),
      standIn: { timings: { acknowledgeWithin: 500 } },
    });
    const message = await greeted(tab);
    await message.getByRole('button', { name: 'Again' }).click();
    await message.getByRole('alert').getByText('This interaction failed').waitFor();
    await message.getByText('Hello.').waitFor();
    expect(await message.getByRole('button', { name: 'Again' }).getAttribute('aria-busy')).toBe('false');
    expect(await tab.entries.count()).toBe(1);
  });
});

test('a button that was pressed is busy until it is answered', async () => {
  const answer = promised<void>();
  const bot = botWithButton(async (interaction) => {
    await answer.kept;
    await interaction.update({ content: 'Hello again.' });
  });
  const { tab } = await openChannel(browser(), {
    otherBot: bot,
    standIn: { timings: { acknowledgeWithin: 20_000 } },
  });
  const message = await greeted(tab);
  const again = message.getByRole('button', { name: 'Again' });
  expect(await again.getAttribute('aria-busy')).toBe('false');
  await again.click();
  await expect.poll(() => again.getAttribute('aria-busy')).toBe('true');
  answer.keep();
  await message.getByText('Hello again.').waitFor();
  await expect.poll(() => again.getAttribute('aria-busy')).toBe('false');
});

/** A bot that greets, with a button that does this. */
function botWithButton(press: (interaction: ButtonInteraction) => Promise<void>) {
  const components = [
    {
      type: ComponentType.ActionRow,
      components: [{ type: ComponentType.Button, style: ButtonStyle.Primary, label: 'Again', custom_id: 'again' }],
    },
  ];
  return otherBot([HELLO], async (interaction) => {
    if (interaction.isChatInputCommand()) await interaction.reply({ content: 'Hello.', components });
    if (interaction.isButton()) await press(interaction);
  });
}

/** The message with the button. */
async function greeted(tab: ChannelTab): Promise<Locator> {
  await tab.line.fill('/hello ');
  await tab.page.keyboard.press('Enter');
  const message = tab.messages.first();
  await message.getByText('Hello.').waitFor();
  return message;
}

describe('what Discord does not take', () => {
  const TOO_LONG = 'x'.repeat(4_001);
  const chatty = otherBot([HELLO], async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    await interaction.reply({
      flags: MessageFlags.IsComponentsV2,
      components: [{ type: ComponentType.TextDisplay, content: TOO_LONG }],
    });
  });

  test('is shown with Discord’s reason, and the place in what was sent', async () => {
    const { tab } = await openChannel(browser(), { otherBot: chatty, refusals: 1 });
    await tab.line.fill('/hello ');
    await tab.page.keyboard.press('Enter');
    const refusal = tab.entries.filter({ hasText: 'Discord refused what the bot sent' });
    await refusal.getByText('Invalid Form Body (status 400, code 50035)').waitFor();
    await refusal.getByText('Reader used /hello').waitFor();
    await refusal.getByRole('listitem').first().waitFor();
    const problems = await refusal.getByRole('listitem').allTextContents();
    expect(problems.join('\n')).toMatch(/^data\.components\[0\]\.content: .*4000/m);
    expect(await refusal.getByText(TOO_LONG).isVisible()).toBe(false);
    await refusal.getByText('What it sent to POST /interactions/:id/:token/callback').click();
    await refusal.getByText(TOO_LONG).waitFor();
    await refusal.getByRole('button', { name: 'Dismiss' }).click();
    await expect.poll(() => refusal.count()).toBe(0);
  });
});

test('a bot of which the page knows nothing is used all the same, with no article beside it', async () => {
  const greet = async (interaction: Interaction): Promise<void> => {
    if (interaction.isChatInputCommand()) await interaction.reply('Hello, **you**.');
  };
  const { tab } = await openChannel(browser(), { otherBot: otherBot([HELLO], greet) });
  await tab.log.getByText('Verbatim is in this channel once it has logged in.').waitFor();
  await tab.line.fill('/hello ');
  await tab.page.keyboard.press('Enter');
  await tab.messages.getByText('Hello, you.').waitFor();
  expect(await tab.messages.getByRole('strong').allTextContents()).toEqual(['you']);
  expect(await tab.pane.count()).toBe(0);
  expect(await tab.page.getByRole('button', { name: 'Add an article' }).count()).toBe(0);
});
