import type { JSX } from 'preact';
import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import type { QuotePlace, Shelf } from '../pageProtocol.ts';
import { ArticleIntake } from './articleIntake.tsx';
import { ArticlePane } from './articlePane.tsx';
import { ChannelBar } from './channelBar.tsx';
import { Composer } from './composer.tsx';
import { EntryList } from './entryList.tsx';
import { Menu, type MenuProps } from './menu.tsx';
import { messageItems } from './messageItems.ts';
import type { MessageActions } from './messageView.tsx';
import type { ShownQuote } from './quotePlaces.ts';
import { request, upload } from './request.ts';
import { Toasts } from './toasts.tsx';
import { useDeeds } from './useDeeds.ts';
import { useDismissed } from './useDismissed.ts';
import { useFeed } from './useFeed.ts';
import { useFocusThen } from './useFocusThen.ts';
import { useKeptFocus } from './useKeptFocus.ts';
import { useToasts } from './useToasts.ts';
import { useViewer } from './useViewer.ts';
import { Welcome } from './welcome.tsx';

/** Who acts until somebody else is chosen: the first of the page's people. */
const FIRST_PERSON = '100000000000000004';
/** The command that a question is for. */
const ASK = 'ask';

/** The whole page: the channel, and the article beside it. */
export function App(): JSX.Element {
  const [person, actAs] = useState(FIRST_PERSON);
  const { channel, isOnline } = useFeed(person);
  const deeds = useDeeds(person);
  const { toasts, tell, dismiss: dismissToast } = useToasts();
  const viewer = useViewer(channel?.shelf ?? null, tell);
  const [dismissed, dismiss] = useDismissed();
  const [menu, setMenu] = useState<Omit<MenuProps, 'close'> | null>(null);
  const closeMenu = useCallback(() => setMenu(null), []);
  const [isIntakeOpen, setIntakeOpen] = useState(false);
  // On a phone one of the two shows at a time.
  const [pane, setPane] = useState<'channel' | 'article'>('channel');
  const pressedPlace = useRef<Element | null>(null);
  const focusThen = useFocusThen();
  useKeptFocus();

  const tellRefusal = useCallback(
    async (deed: Promise<string | null>) => {
      const refusal = await deed;
      if (refusal !== null) tell(refusal, true);
    },
    [tell],
  );

  const openPlace = useCallback(
    async ({ words, bold, paragraph }: ShownQuote, title: string | null) => {
      pressedPlace.current = document.activeElement;
      const outcome = await request<QuotePlace>('POST', '/api/places', { words, paragraph, title });
      if ('problem' in outcome) {
        tell(outcome.problem, true);
        return;
      }
      const { article, version, start, end } = outcome.answer;
      // Where characters of the source are not shown, offsets into what is shown do not hold.
      const matches =
        end - start === words.length ? bold.map((span) => ({ start: start + span.start, end: start + span.end })) : [];
      viewer.show(article, { version, start, end, matches });
      setPane('article');
    },
    [tell, viewer.show],
  );
  const leaveArticle = (): void => {
    viewer.unshow();
    setPane('channel');
    focusThen(() => pressedPlace.current);
  };

  const give = useCallback(
    async (files: readonly File[]) => {
      for (const file of files) {
        const outcome = await upload<{ id: string }>(`/api/articles?name=${encodeURIComponent(file.name)}`, file);
        if ('problem' in outcome) {
          tell(outcome.problem, true);
        } else {
          viewer.view(outcome.answer.id);
          tell('The article is here: ask about it.');
        }
      }
    },
    [tell, viewer.view],
  );

  const commands = channel?.commands;
  const hasArticles = (channel?.shelf ?? null) !== null;
  const actions: MessageActions = useMemo(
    () => ({
      press: (message, customId) => void tellRefusal(deeds.press(message, customId)),
      dismiss: (kind, id) => dismiss(`${kind} ${id}`),
      openMenu: (message, anchor, at) => {
        const use = (name: string) => void tellRefusal(deeds.use(name, {}, message.id));
        setMenu({ items: messageItems(commands ?? [], message, use), anchor, at });
      },
      openPlace: hasArticles ? openPlace : null,
    }),
    [deeds, commands, hasArticles, dismiss, tellRefusal, openPlace],
  );
  const post = useCallback(
    async (content: string) => {
      const refusal = await deeds.post(content);
      if (refusal !== null) return refusal;
      tell('The bot does not read along: type / for its commands, or use Apps in the menu of the message.');
      return null;
    },
    [deeds, tell],
  );

  const entries = useMemo(
    () => (channel?.entries ?? []).filter(({ kind, id }) => !dismissed.has(`${kind} ${id}`)),
    [channel, dismissed],
  );
  if (channel === null) {
    return <p class="starting">{isOnline ? 'Opening the channel…' : 'The playground does not answer.'}</p>;
  }
  const { shelf } = channel;
  const askExample = (question: string): void => {
    const { viewed } = viewer;
    const isMeant = shelf === null || viewed === null || meantByDefault(shelf) === viewed;
    setPane('channel');
    void tellRefusal(deeds.use(ASK, isMeant ? { question } : { question, article: viewed }));
  };
  const examples = channel.commands.some(({ name }) => name === ASK) ? (viewer.reading?.examples ?? []) : [];

  return (
    <div class="page" data-pane={pane}>
      {hasArticles ? (
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
      ) : null}
      <main class="channel">
        <ChannelBar
          users={channel.users}
          person={person}
          actAs={actAs}
          hasArticles={hasArticles}
          addArticle={() => setIntakeOpen(true)}
          showArticle={() => setPane('article')}
        />
        {isOnline && channel.isConnected ? null : (
          <p class="offline" role="status">
            {isOnline
              ? 'The bot is not in the channel at the moment.'
              : 'The playground does not answer; this page comes back by itself once it runs again.'}
          </p>
        )}
        <EntryList entries={entries} bot={channel.application} {...actions}>
          <Welcome name={channel.application.name} hasArticles={hasArticles} />
        </EntryList>
        {examples.length > 0 ? (
          <section class="examples" aria-label="Questions to begin with">
            {examples.map((question) => (
              <button key={question} type="button" onClick={() => askExample(question)}>
                {question}
              </button>
            ))}
          </section>
        ) : null}
        <Composer commands={channel.commands} use={deeds.use} post={post} complete={deeds.complete} />
      </main>
      {shelf === null ? null : (
        <>
          <div class="article-side">
            <button type="button" class="link for-phones back" onClick={() => setPane('channel')}>
              ‹ Channel
            </button>
            <ArticlePane shelf={shelf} {...viewer} leave={leaveArticle} />
          </div>
          <ArticleIntake give={give} isOpen={isIntakeOpen} close={() => setIntakeOpen(false)} />
        </>
      )}
      {menu === null ? null : <Menu {...menu} close={closeMenu} />}
      <Toasts toasts={toasts} dismiss={dismissToast} />
    </div>
  );
}

/** The article that a command means which names none; null where it depends on the command. */
function meantByDefault({ articles, preferred }: Shelf): string | null {
  const [first, ...others] = articles;
  return preferred ?? (others.length === 0 ? (first?.id ?? null) : null);
}
