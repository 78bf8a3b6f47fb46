import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { CompletionAnswer } from '../pageProtocol.ts';
import {
  type CommandDraft,
  completes,
  type Field,
  fixedSuggestions,
  furtherOptions,
  type Suggestion,
  withField,
  withoutField,
  withPick,
  withText,
} from './commandDraft.ts';
import { INTEGER, NUMBER } from './discordNumbers.ts';
import { CloseIcon, SendIcon } from './icons.tsx';
import { SuggestionList, useSuggestions } from './suggestionList.tsx';
import type { Deeds } from './useDeeds.ts';

export interface CommandFieldsProps {
  readonly draft: CommandDraft;
  readonly edit: (draft: CommandDraft) => void;
  /** Gives the name of an option that keeps it from being sent; null where it was sent. */
  readonly send: (draft: CommandDraft) => Promise<string | null>;
  /** Gives the command up; `left` is what stands in the line then. */
  readonly leave: (left?: string) => void;
  readonly complete: Deeds['complete'];
}

/** A command with its options to fill in. */
export function CommandFields({ draft, edit, send, leave, complete }: CommandFieldsProps): JSX.Element {
  const [focused, setFocused] = useState<string | null>(draft.fields[0]?.option.name ?? null);
  const root = useRef<HTMLFormElement>(null);
  const field = draft.fields.find(({ option }) => option.name === focused) ?? null;
  const further = furtherOptions(draft);
  const { suggestions, isLoading, hasFailed } = useOptionSuggestions(draft, field, complete);
  const isOpen = field !== null && field.picked === null && suggestions.length > 0;
  const list = useSuggestions({
    id: 'option-choices',
    count: isOpen ? suggestions.length : 0,
    // An option that may be left out is left out by Enter until something is typed into it.
    first: field?.option.required === true || field?.text !== '' ? 0 : -1,
    typed: `${focused} ${field?.text}`,
  });

  useLayoutEffect(() => {
    const target = focused === null ? 'button[type=submit]' : `[data-option="${CSS.escape(focused)}"] input`;
    root.current?.querySelector<HTMLElement>(target)?.focus();
  }, [focused]);

  const submit = async (): Promise<void> => {
    const wanting = await send(draft);
    if (wanting !== null) {
      setFocused(wanting);
      root.current?.querySelector<HTMLElement>(`[data-option="${CSS.escape(wanting)}"] input`)?.focus();
    }
  };
  const pick = (suggestion: Suggestion): void => {
    if (field !== null) edit(withPick(draft, field.option.name, suggestion));
  };
  const drop = (name: string): void => {
    const names = draft.fields.map(({ option }) => option.name);
    edit(withoutField(draft, name));
    setFocused(names[names.indexOf(name) - 1] ?? names.find((one) => one !== name) ?? null);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (list.move(event)) return;
    if (event.key === 'Enter' && !event.isComposing) {
      event.preventDefault();
      // What is listed still belongs to what was typed before.
      if (isLoading) return;
      const active = isOpen ? suggestions[list.active] : undefined;
      if (active === undefined) void submit();
      else pick(active);
    } else if (event.key === 'Escape') {
      leave();
    } else if (event.key === 'Backspace' && field !== null && field.text === '') {
      event.preventDefault();
      if (field.option.required !== true) drop(field.option.name);
      else if (draft.fields[0] === field) leave(`/${draft.command.name}`);
    }
  };

  return (
    <form
      class="command"
      ref={root}
      aria-label={`/${draft.command.name}`}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <div class="command-help">
        {isOpen ? (
          <SuggestionList
            list={list}
            label={`Suggestions for ${field.option.name}`}
            items={suggestions.map(({ name, value }) => ({ key: String(value), name, detail: null }))}
            choose={(i) => {
              const suggestion = suggestions[i];
              if (suggestion !== undefined) pick(suggestion);
            }}
          />
        ) : null}
        {hasFailed ? <p role="alert">Loading options failed</p> : null}
        <p id="option-hint" aria-live="polite">
          {field === null ? (
            draft.command.description
          ) : (
            <>
              <b>{field.option.name}</b> {field.option.description}
            </>
          )}
        </p>
      </div>
      <div class="composer-line">
        <span class="command-name">/{draft.command.name}</span>
        {draft.fields.map(({ option, text }) => (
          <span
            key={option.name}
            class={`field${option.required === true ? ' required' : ''}`}
            data-option={option.name}
          >
            <label>
              <span class="field-name">{option.name}</span>
              <input
                value={text}
                // As wide as what stands in it.
                size={Math.max(8, Math.min(60, text.length + 1))}
                aria-required={option.required === true}
                aria-describedby="option-hint"
                role="combobox"
                aria-autocomplete="list"
                aria-controls="option-choices"
                aria-expanded={isOpen && option.name === focused}
                {...(option.name === focused ? list.inputProps : {})}
                inputMode={option.type === INTEGER || option.type === NUMBER ? 'numeric' : 'text'}
                {...lengthOf(option)}
                autocomplete="off"
                spellcheck={false}
                enterkeyhint="send"
                onFocus={() => setFocused(option.name)}
                onInput={({ currentTarget }) => edit(withText(draft, option.name, currentTarget.value))}
                onKeyDown={onKeyDown}
              />
            </label>
            {option.required === true ? null : (
              <button
                type="button"
                class="icon-button small"
                aria-label={`Leave out ${option.name}`}
                onClick={() => drop(option.name)}
              >
                <CloseIcon />
              </button>
            )}
          </span>
        ))}
        {further.map(({ name, description }) => (
          <button
            key={name}
            type="button"
            class="further"
            title={description}
            onClick={() => {
              edit(withField(draft, name));
              setFocused(name);
            }}
          >
            +{name}
          </button>
        ))}
        <span class="composer-end">
          <button type="button" class="icon-button" aria-label="Give this command up" onClick={() => leave()}>
            <CloseIcon />
          </button>
          <button type="submit" class="icon-button" aria-label="Send">
            <SendIcon />
          </button>
        </span>
      </div>
    </form>
  );
}

function lengthOf(option: Field['option']): { maxLength?: number } {
  return 'max_length' in option && option.max_length !== undefined ? { maxLength: option.max_length } : {};
}

interface OptionSuggestions {
  readonly suggestions: readonly Suggestion[];
  /** Whether those for what is typed now are still on their way. */
  readonly isLoading: boolean;
  readonly hasFailed: boolean;
}

/** What the option in hand offers: what it always does, or what the bot completes it with, as it is typed. */
function useOptionSuggestions(
  draft: CommandDraft,
  field: Field | null,
  complete: Deeds['complete'],
): OptionSuggestions {
  const fixed = useMemo(() => (field === null ? null : fixedSuggestions(field)), [field]);
  const [completed, setCompleted] = useState<{
    name: string;
    text: string;
    choices: CompletionAnswer['choices'];
  } | null>(null);
  const asked = field !== null && fixed === null && field.picked === null && completes(field) ? field : null;
  const name = asked?.option.name ?? null;
  const text = asked?.text ?? '';

  // Asked anew only for what is typed into this option.
  useEffect(() => {
    if (name === null) return;
    let isStale = false;
    void complete(draft, name).then((choices) => {
      if (!isStale) setCompleted({ name, text, choices });
    });
    return () => {
      isStale = true;
    };
  }, [name, text]);

  if (fixed !== null) return { suggestions: fixed, isLoading: false, hasFailed: false };
  if (name === null) return { suggestions: [], isLoading: false, hasFailed: false };
  const known = completed?.name === name ? completed : null;
  return {
    suggestions: known?.choices ?? [],
    isLoading: known?.text !== text,
    hasFailed: known !== null && known.choices === null,
  };
}
