import { DiscordAPIError, REST } from 'discord.js';
import { commands } from './commands/commands.ts';
import { ConfigError, loadConfig } from './config.ts';
import { registerCommands } from './discord/registerCommands.ts';

const UNAUTHORIZED = 401;
const FORBIDDEN = 403;

/** What went wrong, as one sentence with what to do. */
function sentenceFor(error: unknown): string {
  if (error instanceof ConfigError) return error.message;
  if (error instanceof DiscordAPIError) {
    if (error.status === UNAUTHORIZED)
      return 'Discord refused DISCORD_TOKEN; copy it anew from the Bot page of your application.';
    if (error.status === FORBIDDEN)
      return 'Discord does not let this bot register commands in that server; invite it there first, or check DISCORD_GUILD_ID.';
    return `Discord refused the commands (${error.code}: ${error.message.replace(/\s+/g, ' ')}).`;
  }
  return 'Discord could not be reached; check the network (and DISCORD_API, if you set it), then try again.';
}

try {
  const { token, api, guildId } = loadConfig();
  if (token === null)
    throw new ConfigError('DISCORD_TOKEN is not set; put it in .env (see .env.example) to register the commands.');
  const rest = new REST({ api }).setToken(token);
  const definitions = commands.map(({ definition }) => definition);
  const { count, changed } = await registerCommands(rest, definitions, guildId);
  const where = guildId === null ? 'everywhere' : `in server ${guildId}`;
  process.stdout.write(
    changed
      ? `Registered ${count} commands ${where}.\n`
      : `The ${count} commands ${where} are up to date; nothing to register.\n`,
  );
} catch (error) {
  process.stderr.write(`${sentenceFor(error)}\n`);
  process.exitCode = 1;
}
