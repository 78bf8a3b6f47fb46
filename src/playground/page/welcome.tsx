import type { JSX } from 'preact';

/** What stands above the first message. */
export function Welcome({ name, hasArticles }: { name: string; hasArticles: boolean }): JSX.Element {
  return (
    <div class="welcome">
      <h2>Welcome to #articles</h2>
      <p>
        {hasArticles ? (
          <>
            The real {name} is in this channel. Ask the article beside it: type <kbd>/</kbd>, or press one of the
            questions below. It answers in the article’s own words and says whose they are; press the place below a
            quote to see it where it stands. What somebody writes can be looked up as well: right-click it, then Apps.
            Drop a .txt or .md file anywhere to ask about that instead.
          </>
        ) : (
          <>
            {name} is in this channel once it has logged in. Type <kbd>/</kbd> for its commands.
          </>
        )}
      </p>
    </div>
  );
}
