import type { APIApplicationCommand } from 'discord-api-types/v10';
import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import {
  type CommandDraft,
  draftOf,
  draftTyped,
  filledOptions,
  matchingCommands,
  type PickableCommand,
  pickableCommands,
} from './commandDraft.ts';
import { CommandFields } from './commandFields.tsx';
import { SendIcon } from './icons.tsx';
import { isField } from './isField.ts';
import { SuggestionList, useSuggestions } from './suggestionList.tsx';
import type { Deeds } from './useDeeds.ts';

export interface ComposerProps extends Pick<Deeds, 'use' | 'post' | 'complete'> {
  readonly commands: readonly APIApplicationCommand[];
}

const LONGEST_MESSAGE = 2_000;

/** Where a person writes: a slash and the commands show; one that is picked shows its options. */
export function Composer({ commands, use, post, complete }: ComposerProps): JSX.Element {
  const pickable = useMemo(() => pickableCommands(commands), [commands]);
  const [text, setText] = useState('');
  const [draft, setDraft] = useState<CommandDraft | null>(null);
  const [last, setLast] = useState<CommandDraft | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  // Where there is a keyboard at hand; on a phone it would cover half the page.
  const [isToFocus, setToFocus] = useState(() => matchMedia('(pointer: fine)').matches);

  /** Back to an empty line with the keyboard on it. */
  const clear = (left = ''): void => {
    setDraft(null);
    setText(left);
    setToFocus(true);
  };
  useLayoutEffect(() => {
    if (!isToFocus) return;
    input.current?.focus();
    setToFocus(false);
  }, [isToFocus]);

  useEffect(() => {
    const startCommand = (event: KeyboardEvent): void => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isField(event.target)) return;
      event.preventDefault();
      setDraft(null);
      setText('/');
      setToFocus(true);
    };
    addEventListener('keydown', startCommand);
    return () => removeEventListener('keydown', startCommand);
  }, []);

  const edit = (next: CommandDraft): void => {
    setProblem(null);
    setDraft(next);
  };
  const type = (typed: string): void => {
    setProblem(null);
    const started = draftTyped(pickable, typed);
    if (started === null) setText(typed);
    else edit(started);
  };
  const pick = (command: PickableCommand): void => {
    setText('');
    edit(draftOf(command));
  };
  const sendDraft = async (sent: CommandDraft): Promise<string | null> => {
    const filled = filledOptions(sent);
    if ('problem' in filled) {
      setProblem(filled.problem);
      return filled.option;
    }
    setLast(sent);
    clear();
    const refused = await use(sent.command.name, filled.options);
    if (refused !== null) {
      setDraft(sent);
      setProblem(refused);
    }
    return null;
  };
  const sendText = async (): Promise<void> => {
    const content = text.trim();
    if (content === '') return;
    const started = draftTyped(pickable, `${content} `);
    if (started !== null) {
      edit(started);
      return;
    }
    if (content.startsWith('/')) {
      setProblem(`There is no command ${content.split(' ')[0]}; pick one from the list that “/” opens.`);
      return;
    }
    setText('');
    const refused = await post(content);
    if (refused !== null) {
      setText(content);
      setProblem(refused);
    }
  };

  return (
    <div class="composer">
      {problem === null ? null : (
        <p class="composer-problem" role="alert">
          {problem}
        </p>
      )}
      {draft === null ? (
        <TextLine
          input={input}
          text={text}
          commands={pickable}
          type={type}
          pick={pick}
          send={sendText}
          recall={() => (last === null ? undefined : edit(last))}
        />
      ) : (
        <CommandFields
          key={draft.command.name}
          draft={draft}
          edit={edit}
          send={sendDraft}
          leave={clear}
          complete={complete}
        />
      )}
    </div>
  );
}

interface TextLineProps {
  readonly input: { current: HTMLInputElement | null };
  readonly text: string;
  readonly commands: readonly PickableCommand[];
  readonly type: (text: string) => void;
  readonly pick: (command: PickableCommand) => void;
  readonly send: () => void;
  /** Takes the last command up again. */
  readonly recall: () => void;
}

function TextLine({ input, text, commands, type, pick, send, recall }: TextLineProps): JSX.Element {
  const [isClosed, setClosed] = useState(false);
  const isCommand = text.startsWith('/') && !isClosed;
  const found = useMemo(
    () => (isCommand ? matchingCommands(commands, text.slice(1)) : []),
    [isCommand, commands, text],
  );
  const list = useSuggestions({ id: 'commands', count: found.length, first: 0, typed: text });

  const onKeyDown = (event: KeyboardEvent): void => {
    const picked = found[list.active];
    if (list.move(event)) return;
    if ((event.key === 'Enter' || event.key === 'Tab') && picked !== undefined && !event.shiftKey) {
      event.preventDefault();
      pick(picked);
    } else if (event.key === 'Enter' && !event.isComposing) {
      event.preventDefault();
      send();
    } else if (event.key === 'Escape') {
      setClosed(true);
    } else if (event.key === 'ArrowUp' && text === '') {
      event.preventDefault();
      recall();
    }
  };
  return (
    <>
      {found.length === 0 ? null : (
        <SuggestionList
          list={list}
          label="Commands"
          items={found.map(({ name, description }) => ({ key: name, name: `/${name}`, detail: description }))}
          choose={(i) => {
            const command = found[i];
            if (command !== undefined) pick(command);
          }}
        />
      )}
      <div class="composer-line">
        <input
          ref={input}
          class="composer-text"
          value={text}
          maxLength={LONGEST_MESSAGE}
          placeholder="Type / for the commands"
          aria-label="Message #articles; type a slash for the commands"
          role="combobox"
          aria-expanded={found.length > 0}
          aria-controls="commands"
          aria-autocomplete="list"
          {...list.inputProps}
          autocomplete="off"
          spellcheck={false}
          enterkeyhint="send"
          onInput={({ currentTarget }) => {
            setClosed(false);
            type(currentTarget.value);
          }}
          onKeyDown={onKeyDown}
        />
        <button type="button" class="icon-button" aria-label="Send" onClick={send}>
          <SendIcon />
        </button>
      </div>
    </>
  );
}
