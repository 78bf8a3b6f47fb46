// Builds into dist/: the program by tsc, the playground's page by rolldown, both at once. `npm start` waits for it.

import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';
import page from './src/playground/page/rolldown.config.mjs';

const { resolve } = createRequire(import.meta.url);
const compiler = join(dirname(resolve('typescript/package.json')), 'bin/tsc');
const options = ['-b', fileURLToPath(new URL('tsconfig.build.json', import.meta.url))];
const compiling = new Promise((done) => {
  spawn(process.execPath, [compiler, ...options], { stdio: 'inherit' }).once('close', done);
});
await build(page);
const status = await compiling;
if (status !== 0) process.exitCode = 1;
