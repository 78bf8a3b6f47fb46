import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Reading, Shelf } from '../pageProtocol.ts';
import { ArticleText } from './articleText.tsx';
import { CloseIcon } from './icons.tsx';
import { speakerClasses } from './speakerColours.ts';
import { speakerName } from './speakerWords.ts';
import type { Viewer } from './useViewer.ts';

export interface ArticlePaneProps extends Viewer {
  readonly shelf: Shelf;
  /** Goes back to the card that a sentence was shown from. */
  readonly leave: () => void;
}

/** The article beside the channel: who is quoted in it, and how it was read. */
export function ArticlePane(props: ArticlePaneProps): JSX.Element {
  const { shelf, viewed, reading, shown, leave } = props;
  const [only, setOnly] = useState<number | null>(null);
  useEffect(() => setOnly(null), [reading, shown]);

  return (
    // It takes the keyboard over from a button of it that goes.
    <aside class="article-pane" aria-label="Article" tabIndex={-1}>
      <ArticleHead {...props} />
      {shown === null ? null : (
        <div class="shown-bar" role="status">
          <span>What the card quotes, where it stands.</span>
          <button type="button" class="link" onClick={leave}>
            Back to the card
          </button>
        </div>
      )}
      {reading === null ? (
        <p class="quiet loading">
          {viewed === null
            ? 'There is no article yet: drop a .txt or .md file anywhere on this page.'
            : 'Reading the article…'}
        </p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard.
        <section class="article-scroll" tabIndex={0} aria-label="Its text, as it was read">
          <Speakers reading={reading} only={only} choose={(speaker) => setOnly(speaker === only ? null : speaker)} />
          <ArticleText reading={reading} shown={shown} only={only} />
        </section>
      )}
      {shelf.articles.length === 0 ? <p class="quiet loading">The library is empty.</p> : null}
    </aside>
  );
}

function ArticleHead({ shelf, viewed, reading, view, prefer, remove }: ArticlePaneProps): JSX.Element {
  const article = shelf.articles.find(({ id }) => id === viewed);
  const isOnly = shelf.articles.length < 2;
  return (
    <header class="article-head">
      {isOnly ? null : (
        <label class="article-choice">
          <span class="visually-hidden">Show the article</span>
          <select value={viewed ?? ''} onChange={({ currentTarget }) => view(currentTarget.value)}>
            {shelf.articles.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </label>
      )}
      <h2 dir="auto">{reading?.title ?? article?.title ?? 'No article'}</h2>
      {reading === null || reading.details === '' ? null : <p class="quiet">{reading.details}</p>}
      {isOnly || article === undefined ? null : (
        <div class="article-tools">
          <label class="check">
            <input
              type="checkbox"
              checked={shelf.preferred === article.id}
              onChange={({ currentTarget }) => prefer(currentTarget.checked ? article.id : null)}
            />
            Commands that name no article mean this one
          </label>
          {article.isGiven ? (
            <button type="button" class="link" onClick={() => remove(article.id)}>
              <CloseIcon /> Remove
            </button>
          ) : null}
        </div>
      )}
    </header>
  );
}

interface SpeakersProps {
  readonly reading: Reading;
  readonly only: number | null;
  readonly choose: (speaker: number) => void;
}

/** So many are listed until the rest is asked for. */
const LISTED_AT_FIRST = 6;

function Speakers({ reading, only, choose }: SpeakersProps): JSX.Element {
  const { speakers } = reading;
  const colours = useMemo(() => speakerClasses(reading), [reading]);
  const [isWhole, setWhole] = useState(false);
  useEffect(() => setWhole(false), [reading]);
  if (speakers.length === 0) return <p class="quiet">Nobody is quoted; it is all the article’s own reporting.</p>;
  const listed = isWhole || speakers.length <= LISTED_AT_FIRST + 1 ? speakers : speakers.slice(0, LISTED_AT_FIRST);
  return (
    <section class="speakers" aria-label="Who is quoted">
      <h3>Who is quoted</h3>
      <ul>
        {listed.map((speaker, i) => (
          <li key={i}>
            <button type="button" aria-pressed={only === i} onClick={() => choose(i)}>
              <span class={`swatch ${colours[i]}`} aria-hidden="true" />
              <span class="speaker-name">{speakerName(speaker)}</span>
              {speaker.role === null ? null : <span class="quiet"> {speaker.role.replace(/\s+/gu, ' ')}</span>}
              <span class="quiet count"> ×{speaker.count}</span>
            </button>
          </li>
        ))}
        {listed.length === speakers.length ? null : (
          <li>
            <button type="button" onClick={() => setWhole(true)}>
              {speakers.length - listed.length} more
            </button>
          </li>
        )}
      </ul>
    </section>
  );
}
