import type { APIMessage } from 'discord-api-types/v10';
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { MessageEntry, UsedCommand } from '../pageProtocol.ts';
import { ComponentList } from './componentView.tsx';
import { LOADING, REPLY } from './discordNumbers.ts';
import { EyeIcon, MoreIcon } from './icons.tsx';
import { MarkdownView } from './markdownView.tsx';
import type { ShownQuote } from './quotePlaces.ts';
import { shownTitle } from './shownTitle.ts';

/** What can be done with a message. */
export interface MessageActions {
  readonly press: (messageId: string, customId: string) => void;
  readonly dismiss: (kind: 'message' | 'use' | 'refusal', id: string) => void;
  readonly openMenu: (message: APIMessage, anchor: HTMLElement, at: MenuPoint | null) => void;
  /** Opens the article at a quote; null where the page has no articles. */
  readonly openPlace: ((quote: ShownQuote, title: string | null) => void) | null;
}

/** Where in the window a menu was asked for, in CSS pixels. */
export interface MenuPoint {
  readonly x: number;
  readonly y: number;
}

export interface MessageViewProps extends MessageActions {
  readonly entry: MessageEntry;
  readonly botId: string;
  /** The buttons that were pressed and have not been answered. */
  readonly pressed: ReadonlySet<string>;
  /** What went wrong with a button of it; null otherwise. */
  readonly failure: string | null;
}

/** A message as Discord shows it. */
export function MessageView(props: MessageViewProps): JSX.Element {
  const { entry, botId, failure, openMenu, dismiss } = props;
  const { message, command, isPrivate } = entry;
  const { author } = message;
  const isBots = author.id === botId;
  const name = author.global_name ?? author.username;
  return (
    <article
      class={`message${isPrivate ? ' private' : ''}`}
      data-message={message.id}
      aria-label={`${name}, ${timeOf(message.timestamp)}`}
      // It takes the keyboard over from a button of it that has gone.
      tabIndex={-1}
      onContextMenu={(event) => {
        if (isOnLink(event.target)) return;
        event.preventDefault();
        const at = event.clientX === 0 && event.clientY === 0 ? null : { x: event.clientX, y: event.clientY };
        openMenu(message, event.currentTarget, at);
      }}
    >
      {command === null ? <Answered message={message} /> : <Used command={command} />}
      <Avatar name={name} isBots={isBots} />
      <div class="message-body">
        <MessageHead name={name} isBots={isBots} at={message.timestamp} />
        <Content {...props} />
        {failure === null ? null : (
          <p class="failure" role="alert">
            {failure}
          </p>
        )}
        {isPrivate ? <PrivateNote dismiss={() => dismiss('message', entry.id)} /> : null}
      </div>
      <button
        type="button"
        class="icon-button message-more"
        aria-label="More"
        aria-haspopup="menu"
        onClick={(event) => openMenu(message, event.currentTarget, null)}
      >
        <MoreIcon />
      </button>
    </article>
  );
}

function Content({ entry, press, pressed, openPlace }: MessageViewProps): JSX.Element {
  const { message } = entry;
  const title = useMemo(() => shownTitle(message.components ?? []), [message.components]);
  const open = useMemo(
    () => (openPlace === null ? null : (quote: ShownQuote) => openPlace(quote, title)),
    [openPlace, title],
  );
  if (((message.flags ?? 0) & LOADING) !== 0) {
    return (
      <p class="thinking">
        <span class="dots" aria-hidden="true">
          <i />
          <i />
          <i />
        </span>
        {message.author.global_name ?? message.author.username} is thinking…
      </p>
    );
  }
  const components = message.components ?? [];
  const attachments = message.attachments.map(({ filename }) => filename);
  return (
    <>
      {message.content === '' ? null : <MarkdownView text={message.content} openPlace={null} />}
      {message.embeds.length > 0 ? <p class="not-shown">This page cannot show embeds.</p> : null}
      {attachments.length > 0 ? <p class="attachments">{attachments.join(', ')}</p> : null}
      <ComponentList
        components={components}
        press={(customId) => press(message.id, customId)}
        pressed={pressed}
        openPlace={open}
      />
      {message.edited_timestamp !== null && components.length === 0 ? <span class="edited">(edited)</span> : null}
    </>
  );
}

/** Who says a message, and when. */
export function MessageHead({ name, isBots, at }: { name: string; isBots: boolean; at: string }): JSX.Element {
  return (
    <header class="message-head">
      <span class="author">{name}</span>
      {isBots ? <span class="tag">APP</span> : null}
      <time dateTime={at}>{timeOf(at)}</time>
    </header>
  );
}

export function PrivateNote({ dismiss }: { dismiss: () => void }): JSX.Element {
  return (
    <p class="private-note">
      <EyeIcon /> Only you can see this ·{' '}
      <button type="button" class="link" onClick={dismiss}>
        Dismiss message
      </button>
    </p>
  );
}

/** Whose command a message answers, above it. */
export function Used({ command: { userName, name, isSlashCommand } }: { command: UsedCommand }): JSX.Element {
  return (
    <div class="context-line">
      <b>{userName}</b> used <span class="used">{isSlashCommand ? `/${name}` : name}</span>
    </div>
  );
}

/** What comes of a button is told beside the message it belongs to. */
function Answered({ message }: { message: APIMessage }): JSX.Element | null {
  const metadata = message.interaction_metadata;
  if (message.type !== REPLY || metadata === undefined) return null;
  return (
    <div class="context-line">
      <b>{metadata.user.global_name ?? metadata.user.username}</b> pressed a button
    </div>
  );
}

export function Avatar({ name, isBots }: { name: string; isBots: boolean }): JSX.Element {
  if (isBots) return <img class="avatar" src="/icon.svg" alt="" width="40" height="40" />;
  return (
    <span class="avatar" aria-hidden="true">
      {name.slice(0, 1).toUpperCase()}
    </span>
  );
}

const CLOCK = new Intl.DateTimeFormat(undefined, { hour: 'numeric', minute: '2-digit' });

export function timeOf(timestamp: string): string {
  return CLOCK.format(new Date(timestamp));
}

/** The browser's own menu opens links and copies what is selected. */
function isOnLink(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('a') !== null;
}
