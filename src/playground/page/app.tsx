import type { APIMessage } from 'discord-api-types/v10';
import type { JSX } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';
import type { ChannelState, CompletionAnswer, QuotePlace, Reading } from '../pageProtocol.ts';
import { ArticleIntake } from './articleIntake.tsx';
import { ArticlePane } from './articlePane.tsx';
import type { Shown } from './articleText.tsx';
import { type CommandDraft, filledSoFar } from './commandDraft.ts';
import { Composer } from './composer.tsx';
import { MESSAGE } from './discordNumbers.ts';
import { EntryList } from './entryList.tsx';
import { AddIcon, HashIcon, MoonIcon, PageIcon, SunIcon } from './icons.tsx';
import { Menu, type MenuProps } from './menu.tsx';
import type { MessageActions } from './messageView.tsx';
import type { ShownQuote } from './quotePlaces.ts';
import { request, upload } from './request.ts';
import { isDark, setTheme, storedTheme } from './theme.ts';
import { type Toast, Toasts } from './toasts.tsx';
import { useDismissed } from './useDismissed.ts';
import { useFeed } from './useFeed.ts';
import { useKeptFocus } from './useKeptFocus.ts';

/** Who acts until somebody else is chosen. */
const FIRST_PERSON = '100000000000000004';
/** The command that a question is for. */
const MAIN = 'ask';

type Pane = 'channel' | 'article';

/** The whole page: the channel, and the article beside it. */
export function App(): JSX.Element {
  const [person, setPerson] = useState(FIRST_PERSON);
  const { channel, isOnline } = useFeed(person);
  const [dismissed, dismiss] = useDismissed();
  const [menu, setMenu] = useState<Omit<MenuProps, 'close'> | null>(null);
  const [isIntakeOpen, setIntakeOpen] = useState(false);
  const [pane, setPane] = useState<Pane>('channel');
  const [toasts, setToasts] = useState<readonly Toast[]>([]);
  const pressedPlace = useRef<Element | null>(null);
  /** What the keyboard goes to once the page shows what has changed. */
  const toFocus = useRef<(() => Element | null) | null>(null);
  const [, showChange] = useReducer((changes: number) => changes + 1, 0);
  const closeMenu = useCallback(() => setMenu(null), []);
  useKeptFocus();

  const toast = useCallback((words: string, isProblem = false) => {
    const id = crypto.randomUUID();
    setToasts((all) => [...all.slice(-2), { id, words, isProblem }]);
  }, []);
  const viewer = useViewer(channel, toast);
  const { reading } = viewer;

  const use = useCallback(
    async (name: string, options: Readonly<Record<string, unknown>>, target: string | null = null) => {
      const outcome = await request('POST', '/api/uses', { person, name, options, target });
      return 'problem' in outcome ? outcome.problem : null;
    },
    [person],
  );
  const post = useCallback(
    async (content: string) => {
      const outcome = await request('POST', '/api/messages', { person, content });
      if ('problem' in outcome) return outcome.problem;
      toast('The bot does not read along: type / for its commands, or use Apps in the menu of the message.');
      return null;
    },
    [person, toast],
  );
  const complete = useCallback(
    async (draft: CommandDraft, focused: string) => {
      const options = { [focused]: '', ...filledSoFar(draft) };
      const body = { person, name: draft.command.name, options, focused };
      const outcome = await request<CompletionAnswer>('POST', '/api/completions', body);
      return 'problem' in outcome ? null : outcome.answer.choices;
    },
    [person],
  );

  const openPlace = useCallback(
    async ({ words, bold, paragraph }: ShownQuote, title: string | null) => {
      pressedPlace.current = document.activeElement;
      const outcome = await request<QuotePlace>('POST', '/api/places', { words, paragraph, title });
      if ('problem' in outcome) return toast(outcome.problem, true);
      const { article, start, end } = outcome.answer;
      // Where characters of the source are not shown, offsets into what is shown do not hold.
      const matches =
        end - start === words.length ? bold.map((span) => ({ start: start + span.start, end: start + span.end })) : [];
      viewer.show(article, { start, end, matches });
      setPane('article');
    },
    [toast, viewer.show],
  );
  const leaveArticle = (): void => {
    viewer.unshow();
    setPane('channel');
    focusThen(() => pressedPlace.current);
  };
  const focusThen = (find: () => Element | null): void => {
    toFocus.current = find;
    showChange(undefined);
  };
  // Where the two share the window in turn, the other is there only now.
  useLayoutEffect(() => {
    const target = toFocus.current?.() ?? null;
    toFocus.current = null;
    if (target instanceof HTMLElement) target.focus();
  });

  const give = useCallback(
    async (files: readonly File[]) => {
      for (const file of files) {
        const outcome = await upload<{ id: string }>(`/api/articles?name=${encodeURIComponent(file.name)}`, file);
        if ('problem' in outcome) {
          toast(outcome.problem, true);
          continue;
        }
        viewer.view(outcome.answer.id);
        toast('The article is here: ask about it.');
      }
    },
    [toast, viewer.view],
  );

  const actions: MessageActions = useMemo(
    () => ({
      press: async (message, customId) => {
        const outcome = await request('POST', '/api/presses', { person, message, customId });
        if ('problem' in outcome) toast(outcome.problem, true);
      },
      dismiss: (kind, id) => dismiss(`${kind} ${id}`),
      openMenu: (message, anchor, at) => {
        const items = messageItems(channel, message, async (name) => {
          const problem = await use(name, {}, message.id);
          if (problem !== null) toast(problem, true);
        });
        setMenu({ items, anchor, at });
      },
      openPlace: channel?.shelf ? openPlace : null,
    }),
    [person, channel, toast, use, dismiss, openPlace],
  );

  const entries = useMemo(
    () => (channel?.entries ?? []).filter(({ kind, id }) => !dismissed.has(`${kind} ${id}`)),
    [channel, dismissed],
  );
  if (channel === null) {
    return <p class="starting">{isOnline ? 'Opening the channel…' : 'The playground does not answer.'}</p>;
  }
  const askExample = async (question: string): Promise<void> => {
    const isDefault = channel.shelf === null || meantByDefault(channel) === viewer.viewed;
    const options = isDefault || viewer.viewed === null ? { question } : { question, article: viewer.viewed };
    setPane('channel');
    const problem = await use(MAIN, options);
    if (problem !== null) toast(problem, true);
  };
  const canAsk = channel.commands.some(({ name }) => name === MAIN);

  return (
    <div class="page" data-pane={pane}>
      {channel.shelf === null ? null : (
        <button
          type="button"
          class="skip"
          onClick={() => {
            setPane('article');
            focusThen(() => document.querySelector('.article-scroll'));
          }}
        >
          Skip to the article
        </button>
      )}
      <main class="channel">
        <header class="bar">
          <HashIcon />
          <h1>articles</h1>
          <span class="quiet bar-note">a stand-in for Discord on this machine</span>
          <span class="bar-tools">
            <label class="person">
              <span class="visually-hidden">Act as</span>
              <select value={person} onChange={({ currentTarget }) => setPerson(currentTarget.value)}>
                {channel.users.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </select>
            </label>
            {channel.shelf === null ? null : (
              <>
                <button
                  type="button"
                  class="icon-button"
                  aria-label="Add an article"
                  onClick={() => setIntakeOpen(true)}
                >
                  <AddIcon />
                </button>
                <button
                  type="button"
                  class="icon-button for-phones"
                  aria-label="Show the article"
                  onClick={() => setPane('article')}
                >
                  <PageIcon />
                </button>
              </>
            )}
            <ThemeButton />
          </span>
        </header>
        {isOnline && channel.isConnected ? null : (
          <p class="offline" role="status">
            {isOnline
              ? 'The bot is not in the channel at the moment.'
              : 'The playground does not answer; this page comes back by itself once it runs again.'}
          </p>
        )}
        <EntryList entries={entries} bot={channel.application} {...actions}>
          <Welcome name={channel.application.name} hasArticles={channel.shelf !== null} />
        </EntryList>
        {canAsk && reading !== null && reading.examples.length > 0 ? (
          <section class="examples" aria-label="Questions to begin with">
            {reading.examples.map((question) => (
              <button key={question} type="button" onClick={() => askExample(question)}>
                {question}
              </button>
            ))}
          </section>
        ) : null}
        <Composer commands={channel.commands} use={use} post={post} complete={complete} />
      </main>
      {channel.shelf === null ? null : (
        <div id="article" class="article-side">
          <button type="button" class="link for-phones back" onClick={() => setPane('channel')}>
            ‹ Channel
          </button>
          <ArticlePane
            shelf={channel.shelf}
            viewed={viewer.viewed}
            reading={reading}
            shown={viewer.shown}
            view={viewer.view}
            prefer={viewer.prefer}
            remove={viewer.remove}
            leave={leaveArticle}
          />
        </div>
      )}
      {channel.shelf === null ? null : (
        <ArticleIntake give={give} isOpen={isIntakeOpen} close={() => setIntakeOpen(false)} />
      )}
      {menu === null ? null : <Menu {...menu} close={closeMenu} />}
      <Toasts toasts={toasts} dismiss={(id) => setToasts((all) => all.filter((one) => one.id !== id))} />
    </div>
  );
}

function messageItems(
  channel: ChannelState | null,
  message: APIMessage,
  use: (name: string) => Promise<void>,
): MenuProps['items'] {
  const apps = (channel?.commands ?? [])
    .filter(({ type }) => type === MESSAGE)
    .map(({ name }) => ({ label: name, leadsTo: () => void use(name) }));
  const copy = { label: 'Copy text', leadsTo: () => copyText(message.content) };
  return [
    ...(apps.length > 0 ? [{ label: 'Apps', leadsTo: apps }] : []),
    ...(message.content === '' ? [] : [copy]),
    { label: 'Copy message ID', leadsTo: () => copyText(message.id) },
  ];
}

/** A browser may not let a page copy; then nothing is copied. */
function copyText(text: string): void {
  navigator.clipboard.writeText(text).catch(() => undefined);
}

/** The article that a command means which names none; null where it depends on the command. */
function meantByDefault({ shelf }: ChannelState): string | null {
  if (shelf === null) return null;
  const [first, ...others] = shelf.articles;
  return shelf.preferred ?? (others.length === 0 ? (first?.id ?? null) : null);
}

interface Viewer {
  readonly viewed: string | null;
  readonly reading: Reading | null;
  readonly shown: Shown | null;
  readonly view: (article: string) => void;
  readonly show: (article: string, shown: Shown) => void;
  readonly unshow: () => void;
  readonly prefer: (article: string | null) => void;
  readonly remove: (article: string) => void;
}

/** Which article the page shows, and what of it. */
function useViewer(channel: ChannelState | null, toast: (words: string, isProblem?: boolean) => void): Viewer {
  const shelf = channel?.shelf ?? null;
  const [chosen, setChosen] = useState<string | null>(null);
  const [shown, setShown] = useState<Shown | null>(null);
  const [reading, setReading] = useState<Reading | null>(null);
  const fallback = shelf?.preferred ?? shelf?.articles[0]?.id ?? null;
  const article = shelf?.articles.find(({ id }) => id === chosen) ?? shelf?.articles.find(({ id }) => id === fallback);
  const viewed = article?.id ?? null;
  const version = article?.version ?? null;

  // Another version is another reading.
  useEffect(() => {
    let isStale = false;
    setReading(null);
    if (viewed === null) return;
    void request<Reading>('GET', `/api/articles/${encodeURIComponent(viewed)}`).then((outcome) => {
      if (isStale) return;
      if ('problem' in outcome) toast(outcome.problem, true);
      else setReading(outcome.answer);
    });
    return () => {
      isStale = true;
    };
  }, [viewed, version, toast]);

  const view = useCallback((id: string) => {
    setChosen(id);
    setShown(null);
  }, []);
  const show = useCallback((id: string, what: Shown) => {
    setChosen(id);
    setShown(what);
  }, []);
  const unshow = useCallback(() => setShown(null), []);
  const prefer = useCallback(
    async (id: string | null) => {
      const outcome = await request('PUT', '/api/preferred-article', { article: id });
      if ('problem' in outcome) toast(outcome.problem, true);
    },
    [toast],
  );
  const remove = useCallback(
    async (id: string) => {
      const outcome = await request('DELETE', `/api/articles/${encodeURIComponent(id)}`);
      if ('problem' in outcome) toast(outcome.problem, true);
    },
    [toast],
  );
  // A reading of another article is none of this one.
  const current = reading !== null && reading.id === viewed ? reading : null;
  return { viewed, reading: current, shown, view, show, unshow, prefer, remove };
}

function Welcome({ name, hasArticles }: { name: string; hasArticles: boolean }): JSX.Element {
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

function ThemeButton(): JSX.Element {
  const [theme, choose] = useState(storedTheme);
  useEffect(() => setTheme(theme), [theme]);
  const isDarkNow = isDark(theme);
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={isDarkNow ? 'Light theme' : 'Dark theme'}
      onClick={() => choose(isDarkNow ? 'light' : 'dark')}
    >
      {isDarkNow ? <SunIcon /> : <MoonIcon />}
    </button>
  );
}
