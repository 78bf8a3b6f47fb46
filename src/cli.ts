#!/usr/bin/env node
import { ConfigError, encoderIsOn } from './config.ts';
import { SentenceEncoder } from './encoder/sentenceEncoder.ts';
import { runCommandLine } from './terminal/runCommandLine.ts';

const { stdin, stdout, stderr, argv, env } = process;

// Whoever read the output has seen enough: `verbatim … | head`.
stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

try {
  const surface = {
    input: stdin,
    output: stdout,
    errors: stderr,
    environment: env,
    encoder: encoderIsOn() ? new SentenceEncoder() : null,
  };
  process.exitCode = await runCommandLine(argv.slice(2), surface);
} catch (error) {
  if (error instanceof ConfigError) stderr.write(`${error.message}\n`);
  else
    stderr.write('Something went wrong that Verbatim did not foresee; try again, with another article if it stays.\n');
  process.exitCode = 1;
}
