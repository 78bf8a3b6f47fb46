import { useMemo } from 'preact/hooks';
import type { CompletionAnswer, CompletionRequest, PostRequest, PressRequest, UseRequest } from '../pageProtocol.ts';
import { type CommandDraft, filledSoFar } from './commandDraft.ts';
import { request } from './request.ts';

/** What a person can do in the channel. What comes of it is told by the feed; each gives one sentence where it was refused, else null. */
export interface Deeds {
  /** A slash command, or a message command on the message of the id `target`. */
  use(name: string, options: UseRequest['options'], target?: string | null): Promise<string | null>;
  press(message: string, customId: string): Promise<string | null>;
  post(content: string): Promise<string | null>;
  /** The completions of an option; null where loading them failed. */
  complete(draft: CommandDraft, focused: string): Promise<CompletionAnswer['choices']>;
}

/** The deeds of one person, the same as long as it is they who act. */
export function useDeeds(person: string): Deeds {
  return useMemo(
    () => ({
      use: (name, options, target = null) =>
        refusalOf('/api/uses', { person, name, options, target } satisfies UseRequest),
      press: (message, customId) => refusalOf('/api/presses', { person, message, customId } satisfies PressRequest),
      post: (content) => refusalOf('/api/messages', { person, content } satisfies PostRequest),
      complete: async (draft, focused) => {
        const options = { [focused]: '', ...filledSoFar(draft) };
        const asked: CompletionRequest = { person, name: draft.command.name, options, focused };
        const outcome = await request<CompletionAnswer>('POST', '/api/completions', asked);
        return 'problem' in outcome ? null : outcome.answer.choices;
      },
    }),
    [person],
  );
}

async function refusalOf(path: string, deed: unknown): Promise<string | null> {
  const outcome = await request('POST', path, deed);
  return 'problem' in outcome ? outcome.problem : null;
}
