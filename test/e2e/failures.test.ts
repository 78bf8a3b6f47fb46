import { setTimeout as sleep } from 'node:timers/promises';
import { ApplicationCommandType, Routes } from 'discord.js';
import { describe, expect, test } from 'vitest';
import type { SlashCommand } from '../../src/commands/command.ts';
import { messages } from '../../src/reply/messages.ts';
import type { Reply } from '../../src/reply/reply.ts';
import { APPLICATION_ID } from '../playground/loggedInClient.ts';
import { buttonOf, readCard } from './card.ts';
import { RunningBot, register } from './runningBot.ts';

/** A command that does what a test wants. */
function commandThat(run: () => Reply | Promise<Reply>, complete: SlashCommand['complete'] = () => []): SlashCommand {
  const options = [
    { type: 3, name: 'question', description: 'What to look up', autocomplete: true },
    { type: 5, name: 'private', description: 'For you alone' },
  ] as const;
  return { definition: { name: 'ask', description: 'Does what a test wants', options: [...options] }, run, complete };
}

const REFERENCE = /^Something went wrong here .* the reference ([0-9a-f]{8})\.$/;
const REPLY = messages.emptyQuestion();
const REPLY_LINE = 'There is no question to look up; type what you want to know about the article.';

/** The one log line about an interaction. */
const lastOutcome = (bot: RunningBot) => bot.logged().findLast(({ msg }) => msg === 'interaction');

describe('a slow command', () => {
  const slow = (milliseconds: number) =>
    commandThat(async () => {
      await sleep(milliseconds);
      return REPLY;
    });

  test.each([false, true])('shows that it thinks, then the answer (private: %s)', async (isPrivate) => {
    const bot = await RunningBot.start({ commands: [slow(200)], deferAfter: 20 });
    const use = bot.send('ask', { private: isPrivate });
    await use.until(({ state }) => state === 'deferred');
    const promised = use.message?.id;
    expect(use.original?.visibleTo === null).toBe(!isPrivate);
    await use.settled();
    expect(use.message?.id).toBe(promised);
    expect(use.original?.visibleTo === null).toBe(!isPrivate);
    expect(readCard(use.message).lines).toEqual([REPLY_LINE]);
  });

  test('is acknowledged in time without being told when', async () => {
    const bot = await RunningBot.start({ commands: [slow(1_900)] });
    const use = await bot.send('ask').settled();
    expect(use.failed).toBeNull();
    expect(use.acknowledged).toBeLessThan(3_000);
    expect(readCard(use.message).lines).toEqual([REPLY_LINE]);
  });

  test('that ends while the promise of an answer is on its way is answered', async () => {
    for (const milliseconds of [18, 19, 20, 21, 22]) {
      const bot = await RunningBot.start({ commands: [slow(milliseconds)], deferAfter: 20 });
      const use = await bot.send('ask').settled();
      expect(readCard(use.message).lines).toEqual([REPLY_LINE]);
    }
  });

  test('whose message is deleted meanwhile is nobody’s failure', async () => {
    const bot = await RunningBot.start({ commands: [slow(600)], deferAfter: 20, refusals: 1 });
    const use = bot.send('ask');
    await use.until(({ state }) => state === 'deferred');
    await bot.rest.delete(Routes.webhookMessage(APPLICATION_ID, use.token), { auth: false });
    await expect.poll(() => lastOutcome(bot)).toMatchObject({ outcome: 'expired' });
    expect(bot.logged().filter(({ level }) => Number(level) >= 40)).toEqual([]);
  });

  test('that outlives the interaction leaves the bot at work', async () => {
    const bot = await RunningBot.start({
      commands: [slow(900)],
      standIn: { timings: { acknowledgeWithin: 500 } },
      refusals: 1,
    });
    const use = await bot.send('ask').settled();
    expect(use.failed).toBe('The application did not respond');
    await expect.poll(() => lastOutcome(bot)).toMatchObject({ outcome: 'expired' });
    expect(bot.standIn.requests.at(-1)).toMatchObject({ status: 404, answer: { code: 10_062 } });
    await expect(bot.complete('ask', 'question', { question: '' })).resolves.toEqual([]);
  });
});

describe('a command that fails', () => {
  const broken = commandThat(() => {
    throw new TypeError('The works are broken.');
  });

  test('is told to the person alone, with a reference that the log has too', async () => {
    const bot = await RunningBot.start({ commands: [broken] });
    const { card, isPrivate } = await bot.use('ask', { question: 'Is anything the matter here?' });
    const reference = REFERENCE.exec(card.lines[0] ?? '')?.[1];
    expect(isPrivate).toBe(true);
    expect(card.lines[0]).not.toContain('The works are broken.');
    await expect.poll(() => lastOutcome(bot)).toMatchObject({ outcome: 'failed', reference });
    const [failure] = bot.logged().filter(({ level }) => level === 50);
    expect(failure).toMatchObject({ reference, error: { type: 'TypeError', message: 'The works are broken.' } });
    expect(JSON.stringify(failure)).toContain('failures.test.ts');
  });

  test('is no reason to stop', async () => {
    const bot = await RunningBot.start({ commands: [broken] });
    for (let i = 0; i < 3; i++) expect((await bot.use('ask')).card.lines[0]).toMatch(REFERENCE);
  });

  test('after it has promised an answer says so in its place', async () => {
    const late = commandThat(async () => {
      await sleep(150);
      throw new Error('Too late.');
    });
    const bot = await RunningBot.start({ commands: [late], deferAfter: 20 });
    const { card, isPrivate } = await bot.use('ask', { private: true });
    expect(card.lines[0]).toMatch(REFERENCE);
    expect(isPrivate).toBe(true);
  });

  test('while the promise of an answer is on its way does not leave it hanging', async () => {
    const blocking = commandThat(async () => {
      await sleep(10);
      // The timer is due by now, and fires in the same turn as this ends.
      const until = performance.now() + 30;
      while (performance.now() < until);
      await sleep(0);
      throw new Error('At the worst time.');
    });
    for (let i = 0; i < 3; i++) {
      const bot = await RunningBot.start({ commands: [blocking], deferAfter: 20 });
      const { card } = await bot.use('ask');
      expect(card.lines[0]).toMatch(REFERENCE);
    }
  });

  test('while suggesting suggests nothing', async () => {
    const command = commandThat(
      () => REPLY,
      () => {
        throw new Error('No idea.');
      },
    );
    const bot = await RunningBot.start({ commands: [command] });
    await expect(bot.complete('ask', 'question', { question: 'wh' })).resolves.toEqual([]);
    await expect.poll(() => lastOutcome(bot)).toMatchObject({ outcome: 'failed', kind: 'autocomplete' });
  });

  test('because Discord refuses its message is told, and the log keeps to itself what was asked', async () => {
    const validate = (_: string, body: unknown) =>
      JSON.stringify(body).includes('unspeakable') ? ['Not with this word.'] : [];
    const bot = await RunningBot.start({ standIn: { validate }, refusals: 1 });
    const { card } = await bot.use('ask', { question: 'What of the unspeakable fire brigade of Tarnbeck?' });
    expect(card.lines[0]).toMatch(REFERENCE);
    const [failure] = bot.logged().filter(({ level }) => level === 50);
    expect(failure).toMatchObject({ error: { code: 50_035, status: 400 } });
    expect(bot.log.join('')).not.toContain('unspeakable');
  });
});

test('suggestions beyond 25 are left out', async () => {
  const many = Array.from({ length: 40 }, (_, i) => ({ name: `Number ${i}`, value: `${i}` }));
  const bot = await RunningBot.start({
    commands: [
      commandThat(
        () => REPLY,
        () => many,
      ),
    ],
  });
  await expect(bot.complete('ask', 'question', { question: '' })).resolves.toHaveLength(25);
});

test('a command that this version does not have is declined privately', async () => {
  const bot = await RunningBot.start();
  await register(bot.standIn, [{ name: 'weather', description: 'Of another version' }]);
  const { card, isPrivate } = await bot.use('weather');
  expect(card.lines[0]).toContain('This command is from another version of Verbatim');
  expect(isPrivate).toBe(true);
  await expect.poll(() => lastOutcome(bot)).toMatchObject({ outcome: 'refused', command: 'weather' });
});

test('a message command that this version does not have is declined privately', async () => {
  const bot = await RunningBot.start();
  const definition = { name: 'Look this up', type: ApplicationCommandType.Message };
  await bot.rest.put(Routes.applicationCommands(APPLICATION_ID), { body: [definition] });
  const target = bot.standIn.post({ content: 'Who swam?' });
  const use = await bot.standIn.command({ name: 'Look this up', target }).settled();
  expect(readCard(use.message).lines[0]).toContain('This command is from another version of Verbatim');
  expect(use.original?.visibleTo).toBe(use.setting.user.id);
});

describe('the gateway', () => {
  test('dropping the connection loses no question', async () => {
    const bot = await RunningBot.start();
    bot.standIn.gateway.drop();
    await expect.poll(() => bot.standIn.gateway.connected).toBe(false);
    const { card } = await bot.use('ask', { article: 'mill-fire', question: 'Who leads the fire brigade?' });
    expect(card.quotes).toHaveLength(1);
    expect(bot.standIn.gateway.resumptions).toBe(1);
  });

  test('asking to reconnect loses no question', async () => {
    const bot = await RunningBot.start();
    bot.standIn.gateway.reconnect();
    const { card } = await bot.use('ask', { article: 'mill-fire', question: 'Who leads the fire brigade?' });
    expect(card.quotes).toHaveLength(1);
  });
});

describe('stopping', () => {
  test('finishes what runs, declines what comes, and leaves the gateway for good', async () => {
    let finish: (() => void) | null = null;
    const isRunning = () => finish !== null;
    const waiting = commandThat(
      () =>
        new Promise((resolve) => {
          finish = () => resolve(REPLY);
        }),
    );
    const bot = await RunningBot.start({ commands: [waiting] });
    const running = bot.send('ask');
    await expect.poll(isRunning).toBe(true);
    const stopped = bot.stop();
    const { card: declined, isPrivate } = await bot.use('ask');
    expect(declined.lines).toEqual(['Verbatim is restarting; ask again in a moment.']);
    expect(isPrivate).toBe(true);
    (finish as (() => void) | null)?.();
    await stopped;
    expect(readCard(running.message).lines).toEqual([REPLY_LINE]);
    await expect.poll(() => bot.standIn.gateway.departures).toMatchObject([{ by: 'client', clean: true }]);
    expect(bot.log.join('')).not.toContain('coming back');
  });
});

describe('a sentence longer than a message', () => {
  const QUESTION = { article: 'inventory', question: 'the steward of Umber, who had a new pencil, wrote down' };

  test('is spread over pages with nothing dropped', async () => {
    const bot = await RunningBot.start();
    const article = bot.article('inventory');
    const sentence = article.sentences[1];
    let turn = await bot.use('ask', QUESTION);
    const pieces = [turn.card.quotes[0]?.text];
    const places = [turn.card.quotes[0]?.place];
    while (!buttonOf(turn.card, 'Next').isDisabled) {
      turn = await bot.press(turn.message, 'Next');
      pieces.push(turn.card.quotes[0]?.text);
      places.push(turn.card.quotes[0]?.place);
    }
    const parts = places.filter((place) => place?.includes('part ')).length;
    expect(parts).toBeGreaterThan(3);
    const whole = article.text.slice(sentence?.start, sentence?.end);
    expect(pieces.slice(0, parts).join('') === whole).toBe(true);
    expect(places[0]).toMatch(new RegExp(`^¶ 1 of 1 · .*part 1 of ${parts}, continues$`));
    expect(places[parts - 1]).toMatch(new RegExp(`^¶ 1 of 1 · .*part ${parts} of ${parts}$`));
  });

  test('is not cut to fit into a citation', async () => {
    const bot = await RunningBot.start();
    const first = await bot.use('ask', QUESTION);
    const { card, isPrivate } = await bot.press(first.message, 'Cite');
    expect(card.lines).toEqual([
      'This sentence is too long for a citation in one message; copy it from its pages instead.',
    ]);
    expect(isPrivate).toBe(true);
  });

  test('has its context, too, shown whole', async () => {
    const bot = await RunningBot.start();
    const article = bot.article('inventory');
    const first = await bot.use('ask', QUESTION);
    let turn = await bot.press(first.message, 'Context');
    const pieces = turn.card.quotes.map(({ text }) => text);
    while (turn.card.buttons.some(({ label, isDisabled }) => label === 'Next' && !isDisabled)) {
      turn = await bot.press(turn.message, 'Next');
      pieces.push(...turn.card.quotes.map(({ text }) => text));
    }
    // Compared as a truth, since the difference would fill pages.
    const whole = article.text.slice(article.sentences[0]?.start, article.sentences[2]?.end);
    expect(pieces.join('') === whole).toBe(true);
    const back = await bot.press(turn.message, 'Back');
    expect(back.card).toEqual(first.card);
  });
});

test('many articles none of which is indexed yet are promised first, too', async () => {
  const sentences = Array.from({ length: 60 }, (_, i) => `The lamp of house ${i} was lit by its keeper at dusk.`);
  const pieces = Array.from({ length: 80 }, (_, i) => [`lamps-${i}.txt`, sentences.join('\n\n')] as const);
  const bot = await RunningBot.start({ files: Object.fromEntries(pieces) });
  const use = bot.send('ask', { question: 'Who lit the lamp of house 33?' });
  await use.until(({ state }) => state === 'deferred');
  await use.settled({ within: 15_000 });
  expect(readCard(use.message).quotes[0]?.text).toContain('house 33');
});

test('an article of a library too large to index at once is promised first', async () => {
  const sentences = Array.from({ length: 4_000 }, (_, i) => `The lamp of house ${i} was lit by its keeper at dusk.`);
  const bot = await RunningBot.start({ files: { 'lamps.txt': sentences.join('\n\n') } });
  const use = bot.send('ask', { question: 'Who lit the lamp of house 777?' });
  await use.until(({ state }) => state === 'deferred');
  await use.settled({ within: 10_000 });
  expect(readCard(use.message).quotes[0]?.text).toContain('house 777');
});
