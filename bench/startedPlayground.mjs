// The playground in a process of its own, as a person starts it.

import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Runs a command that opens the playground; resolves once it has printed the link. `settings` are environment variables. */
export async function startPlayground([command, ...words], settings = {}) {
  const env = { ...process.env, DISCORD_TOKEN: '', PLAYGROUND_PORT: '0', ...settings };
  // In a group of its own, so that what npm starts ends with it.
  const program = spawn(command, words, { cwd: root, env, detached: true, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise((resolve) => program.once('close', resolve));
  const stop = async () => {
    process.kill(-program.pid, 'SIGTERM');
    await ended;
  };
  return { url: await printedUrl(program.stdout), stop };
}

async function printedUrl(output) {
  let text = '';
  for await (const chunk of output.iterator({ destroyOnReturn: false })) {
    text += chunk;
    const url = /http:\/\/localhost:\d+/.exec(text)?.[0];
    if (url !== undefined) return url;
  }
  throw new Error(`The playground ended without a link: ${text}`);
}
