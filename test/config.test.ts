import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import dotenv from 'dotenv';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type Config, ConfigError, loadConfig } from '../src/config.ts';

const packageFolder = fileURLToPath(new URL('..', import.meta.url));
const token = 'MTk4NjIyNDgzNDcxOTI1MjQ4.Cl2FMQ.ZnCjm1XVW7vRze4b7Cq4se7kKWs';
const noFile = join(tmpdir(), 'there-is-no-such-env-file');

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-config-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function envFile(text: string): string {
  const path = join(folder, '.env');
  writeFileSync(path, text);
  return path;
}

const defaults: Config = {
  token: null,
  guildId: null,
  api: 'https://discord.com/api',
  articlesFolder: resolve(packageFolder, 'data/articles'),
  defaultArticle: null,
  encoder: true,
  logLevel: null,
  playgroundPort: 3_000,
};

describe('loadConfig', () => {
  test('has a default for every setting', () => {
    expect(loadConfig({}, noFile)).toEqual(defaults);
  });

  test.each<[string, string, Partial<Config>]>([
    ['DISCORD_TOKEN', token, { token }],
    ['DISCORD_TOKEN', ` ${token}\n`, { token }],
    ['DISCORD_GUILD_ID', '123456789012345678', { guildId: '123456789012345678' }],
    ['DISCORD_API', 'http://127.0.0.1:4000/api//', { api: 'http://127.0.0.1:4000/api' }],
    ['ARTICLES_DIR', '/srv/articles', { articlesFolder: '/srv/articles' }],
    ['ARTICLES_DIR', 'articles', { articlesFolder: resolve('articles') }],
    ['DEFAULT_ARTICLE', 'harbour', { defaultArticle: 'harbour' }],
    ['ENCODER', 'off', { encoder: false }],
    ['ENCODER', 'on', { encoder: true }],
    ['LOG_LEVEL', 'fatal', { logLevel: 'fatal' }],
    ['LOG_LEVEL', 'silent', { logLevel: 'silent' }],
    ['PLAYGROUND_PORT', '8080', { playgroundPort: 8_080 }],
    ['PLAYGROUND_PORT', ' 0 ', { playgroundPort: 0 }],
  ])('reads %s from "%s"', (name, value, expected) => {
    expect(loadConfig({ [name]: value }, noFile)).toEqual({ ...defaults, ...expected });
  });

  test.each([[''], ['  ']])('takes a setting left empty ("%s") as not set', (empty) => {
    const names = [
      'DISCORD_TOKEN',
      'DISCORD_GUILD_ID',
      'DISCORD_API',
      'ARTICLES_DIR',
      'DEFAULT_ARTICLE',
      'ENCODER',
      'LOG_LEVEL',
      'PLAYGROUND_PORT',
    ];
    expect(loadConfig(Object.fromEntries(names.map((name) => [name, empty])), noFile)).toEqual(defaults);
  });

  test('ignores settings that are none of its own', () => {
    expect(loadConfig({ PATH: '/bin', discord_token: 'x' }, noFile)).toEqual(defaults);
  });

  test('reads a file, without a word on the way', () => {
    const spies = (['log', 'info', 'warn', 'error'] as const).map((name) => vi.spyOn(console, name));
    const file = envFile(`# a comment\nDISCORD_TOKEN=${token}\nLOG_LEVEL="debug"\nDEFAULT_ARTICLE=\n`);
    expect(loadConfig({}, file)).toEqual({ ...defaults, token, logLevel: 'debug' });
    for (const spy of spies) {
      expect(spy).not.toHaveBeenCalled();
      spy.mockRestore();
    }
  });

  test('puts the environment before the file, and changes neither', () => {
    const environment = { LOG_LEVEL: 'error' };
    const file = envFile('LOG_LEVEL=debug\nDEFAULT_ARTICLE=harbour\n');
    expect(loadConfig(environment, file)).toEqual({ ...defaults, logLevel: 'error', defaultArticle: 'harbour' });
    expect(environment).toEqual({ LOG_LEVEL: 'error' });
    expect(process.env['DEFAULT_ARTICLE']).toBeUndefined();
  });

  test.each([
    ['DISCORD_TOKEN', 'not-a-token'],
    ['DISCORD_TOKEN', `Bot ${token}`],
    ['DISCORD_TOKEN', `"${token}"`],
    ['DISCORD_GUILD_ID', 'my server'],
    ['DISCORD_GUILD_ID', '1234'],
    ['DISCORD_API', 'discord.com'],
    ['DISCORD_API', 'ftp://discord.com/api'],
    ['ENCODER', 'yes'],
    ['LOG_LEVEL', 'loud'],
    ['PLAYGROUND_PORT', 'http'],
    ['PLAYGROUND_PORT', '-1'],
    ['PLAYGROUND_PORT', '65536'],
  ])('refuses %s=%s in one sentence that names the setting and nothing of its value', (name, value) => {
    const load = () => loadConfig({ DISCORD_TOKEN: token, [name]: value }, noFile);
    expect(load).toThrow(ConfigError);
    expect(load).toThrow(new RegExp(`^The setting ${name} [^\\n]+\\.$`));
    expect(load).not.toThrow(new RegExp(`${token.split('.').join('|')}|not-a-token`));
  });
});

describe('.env.example', () => {
  const example = readFileSync(join(packageFolder, '.env.example'), 'utf8');
  const source = readFileSync(join(packageFolder, 'src/config.ts'), 'utf8');
  const written = dotenv.parse(example);

  test('names every setting there is, and no other', () => {
    const settings = [...source.matchAll(/^ {2}([A-Z_]+): z\b/gm)].map(([, name]) => name);
    expect(settings).toHaveLength(8);
    expect(Object.keys(written).sort()).toEqual(settings.sort());
  });

  test('shows the default of each', () => {
    const articles = join(packageFolder, written['ARTICLES_DIR'] ?? '');
    expect(loadConfig({ ...written, ARTICLES_DIR: articles }, noFile)).toEqual(defaults);
    expect(written).toMatchObject({ PLAYGROUND_PORT: String(defaults.playgroundPort), DISCORD_API: defaults.api });
  });

  test('says something about each before its line', () => {
    for (const name of Object.keys(written)) expect(example).toMatch(new RegExp(`^# .+\n${name}=`, 'm'));
  });
});
