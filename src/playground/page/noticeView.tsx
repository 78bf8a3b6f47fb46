import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { RefusalEntry, UseEntry } from '../pageProtocol.ts';
import { Avatar, type MessageActions, MessageHead, PrivateNote, timeOf, Used } from './messageView.tsx';

interface NoticeProps extends Pick<MessageActions, 'dismiss'> {
  readonly botName: string;
}

/** An answer that comes within so many milliseconds is all there is to see. */
const QUICK = 250;

/** A command that has been sent and not answered yet, or will not be. */
export function UseView({ use, botName, dismiss }: NoticeProps & { use: UseEntry }): JSX.Element | null {
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), QUICK);
    return () => clearTimeout(timer);
  }, []);
  // Once it is deferred, the answer that is to come shows in its place.
  const isOnItsWay = use.state === 'pending' && isSlow;
  if (use.command === null || !(use.failed !== null || isOnItsWay)) return null;
  return (
    <article class={`message${use.failed === null ? '' : ' private'}`} aria-label={`${botName}, ${timeOf(use.at)}`}>
      <Used command={use.command} />
      <Avatar name={botName} isBots={true} />
      <div class="message-body">
        <MessageHead name={botName} isBots={true} at={use.at} />
        {use.failed === null ? (
          <p class="thinking">Sending command…</p>
        ) : (
          <>
            <p class="failure" role="alert">
              {use.failed}
            </p>
            <PrivateNote dismiss={() => dismiss('use', use.id)} />
          </>
        )}
      </div>
    </article>
  );
}

/** What Discord would not take from the bot, and why. */
export function RefusalView({ refusal, dismiss }: NoticeProps & { refusal: RefusalEntry }): JSX.Element {
  const { id, place, status, code, message, problems, body, command } = refusal;
  return (
    <article class="message refusal" aria-label="Discord refused what the bot sent">
      {command === null ? null : <Used command={command} />}
      <span class="avatar refused" aria-hidden="true">
        !
      </span>
      <div class="message-body">
        <MessageHead name="Discord" isBots={false} at={refusal.at} />
        <div class="container">
          <p>
            <strong>Discord refused what the bot sent:</strong> {message} (status {status}, code {code}).
          </p>
          {problems.length === 0 ? null : (
            <ul>
              {problems.map((problem, i) => (
                <li key={i}>
                  <code>{problem.path === '' ? 'the body' : problem.path}</code>: {problem.message}
                </li>
              ))}
            </ul>
          )}
          <details>
            <summary>What it sent to {place}</summary>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard. */}
            <pre tabIndex={0}>
              <code>{body}</code>
            </pre>
          </details>
        </div>
        <p class="private-note">
          <button type="button" class="link" onClick={() => dismiss('refusal', id)}>
            Dismiss
          </button>
        </p>
      </div>
    </article>
  );
}
