import type { JSX } from 'preact';
import type { ChannelState } from '../pageProtocol.ts';
import { AddIcon, HashIcon, PageIcon } from './icons.tsx';
import { ThemeButton } from './themeButton.tsx';

export interface ChannelBarProps {
  readonly users: ChannelState['users'];
  /** Id of the one who acts. */
  readonly person: string;
  readonly actAs: (person: string) => void;
  readonly hasArticles: boolean;
  readonly addArticle: () => void;
  readonly showArticle: () => void;
}

/** The channel's name, and what can be done beside it. */
export function ChannelBar({
  users,
  person,
  actAs,
  hasArticles,
  addArticle,
  showArticle,
}: ChannelBarProps): JSX.Element {
  return (
    <header class="bar">
      <HashIcon />
      <h1>articles</h1>
      <span class="quiet bar-note">a stand-in for Discord on this machine</span>
      <span class="bar-tools">
        <label class="person">
          <span class="visually-hidden">Act as</span>
          <select value={person} onChange={({ currentTarget }) => actAs(currentTarget.value)}>
            {users.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        {hasArticles ? (
          <>
            <button type="button" class="icon-button" aria-label="Add an article" onClick={addArticle}>
              <AddIcon />
            </button>
            <button type="button" class="icon-button for-phones" aria-label="Show the article" onClick={showArticle}>
              <PageIcon />
            </button>
          </>
        ) : null}
        <ThemeButton />
      </span>
    </header>
  );
}
