import { type APIMessage, GatewayDispatchEvents } from 'discord-api-types/v10';

/**
 * Makes the question of a poll the text of its message, in a packet from the gateway, before discord.js reads it.
 *
 * discord.js 14 cannot build a poll in a channel that it does not know, and without intents it knows none: it would throw
 * where nobody can catch it, and whoever chose a command from the menu of a poll would end the process.
 */
export function pollsAsText({ t, d }: { readonly t?: unknown; readonly d?: unknown }): void {
  if (t !== GatewayDispatchEvents.InteractionCreate) return;
  const { data } = d as { readonly data?: { readonly resolved?: { readonly messages?: Record<string, APIMessage> } } };
  for (const message of Object.values(data?.resolved?.messages ?? {})) {
    const copies = message.message_snapshots?.map((snapshot): Partial<APIMessage> => snapshot.message) ?? [];
    for (const one of [message, ...copies]) {
      if (!one.poll) continue;
      one.content ||= one.poll.question.text ?? '';
      delete one.poll;
    }
  }
}
