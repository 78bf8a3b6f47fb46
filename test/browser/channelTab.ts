import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** The page in one tab, by the names and roles that people find its parts by. */
export class ChannelTab {
  readonly page: Page;
  /** The channel's messages. */
  readonly log: Locator;
  /** Everything in the log but the words of welcome, what is on its way and refusals too. */
  readonly entries: Locator;
  /** The messages, each with a menu. */
  readonly messages: Locator;
  /** Where a person writes. */
  readonly line: Locator;
  /** What is offered for what is being typed. */
  readonly suggestions: Locator;
  readonly examples: Locator;
  /** The article beside the channel. */
  readonly pane: Locator;
  readonly article: Locator;
  /** The sentences that a card was followed to. */
  readonly shown: Locator;
  readonly tooltip: Locator;
  readonly dialog: Locator;
  /** Whatever has the keyboard. */
  readonly focused: Locator;

  constructor(page: Page) {
    this.page = page;
    this.log = page.getByRole('log', { name: 'Messages in #articles' });
    this.entries = this.log.getByRole('article');
    this.messages = this.entries.filter({ has: page.getByRole('button', { name: 'More', exact: true }) });
    this.line = page.getByRole('combobox', { name: 'Message #articles; type a slash for the commands' });
    this.suggestions = page.getByRole('listbox').getByRole('option');
    this.examples = page.getByRole('region', { name: 'Questions to begin with' }).getByRole('button');
    this.pane = page.getByRole('complementary', { name: 'Article' });
    this.article = page.getByRole('region', { name: 'Its text, as it was read' });
    this.shown = this.article.locator('.sentence.shown');
    this.tooltip = page.getByRole('tooltip');
    this.dialog = page.getByRole('dialog');
    this.focused = page.locator(':focus');
  }

  /** An option of the command in hand. */
  option(name: string): Locator {
    return this.page.getByRole('combobox', { name, exact: true });
  }

  /** Something that is offered, by its whole name. */
  suggestion(name: string): Locator {
    return this.page.getByRole('listbox').getByRole('option', { name, exact: true });
  }

  /** Waits until this has the keyboard. */
  async hasFocus(part: Locator): Promise<void> {
    await part.and(this.focused).waitFor();
  }

  /** Holds that the keyboard has been left somewhere in this. */
  async keepsFocusIn(part: Locator): Promise<void> {
    // What can no longer have it loses it when the page is next drawn.
    await this.page.evaluate('new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))');
    expect(await part.evaluate((element) => element.contains(element.ownerDocument.activeElement))).toBe(true);
  }

  /** Whether its beginning can be seen: it lies inside the window, and nothing lies over it. */
  async inView(part: Locator): Promise<boolean> {
    return part.evaluate((element) => {
      // Words go over several lines, the first of which may begin anywhere.
      const [first] = element.getClientRects();
      if (first === undefined) return false;
      return element.contains(element.ownerDocument.elementFromPoint(first.left + 2, first.top + 8));
    });
  }

  /** The words of the sentences that a card was followed to. A dateline belongs to its sentence, and is never quoted. */
  async shownWords(): Promise<string> {
    const sentences = await this.shown.evaluateAll((elements) =>
      elements.map((element): string => {
        const copy = element.cloneNode(true);
        copy.querySelector('.dateline')?.remove();
        return copy.textContent.trim();
      }),
    );
    return sentences.join(' ');
  }

  /** Drags a file over the page, or drops it there. */
  async drag(event: 'dragenter' | 'dragleave' | 'drop', name: string, content: string | Uint8Array): Promise<void> {
    const bytes = Buffer.from(content).toString('base64');
    const dataTransfer = await this.page.evaluateHandle(`(() => {
      const bytes = Uint8Array.from(atob('${bytes}'), (character) => character.charCodeAt(0));
      const transfer = new DataTransfer();
      transfer.items.add(new File([bytes], ${JSON.stringify(name)}));
      return transfer;
    })()`);
    await this.page.dispatchEvent('body', event, { dataTransfer });
  }

  /** Copies a text and pastes it where the keyboard is; the page must be let at the clipboard. */
  async paste(text: string): Promise<void> {
    await this.page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(text)})`);
    await this.page.keyboard.press('Control+V');
  }

  /** Types a command with its question in one go, and waits for the answer. */
  async ask(question: string): Promise<Locator> {
    return this.answerTo(async () => {
      await this.line.fill(`/ask ${question}`);
      await this.page.keyboard.press('Enter');
    });
  }

  /** The message that comes of what is done, once it is there and no longer thinks. */
  async answerTo(deed: () => Promise<unknown>): Promise<Locator> {
    const before = await this.messages.count();
    await deed();
    const message = this.messages.nth(before);
    await message.locator('.container').waitFor();
    return message;
  }
}
