import { parseArgs } from 'node:util';
import { type CommandName, commandNames, type Problem, type RawOptions } from './request.ts';
import { visibleLine } from './visibleText.ts';

/** What the words behind `verbatim` ask for. */
export type CommandLine =
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | {
      readonly kind: 'run';
      readonly command: CommandName;
      /** Of the request; in a batch they hold for lines that do not say otherwise. */
      readonly options: RawOptions;
      readonly output: 'text' | 'json' | 'batch';
      /** The folder of the library; null is the default one. */
      readonly library: string | null;
    };

const OPTIONS = {
  article: { type: 'string' },
  length: { type: 'string' },
  sentences: { type: 'string' },
  speaker: { type: 'string' },
  library: { type: 'string' },
  json: { type: 'boolean' },
  batch: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

type OptionName = keyof typeof OPTIONS;

const ALWAYS = ['library', 'json', 'batch', 'help', 'version'] as const satisfies readonly OptionName[];

/** What each command takes besides: options of its own, and words in this order; the last takes all that are left. */
const COMMANDS: Readonly<
  Record<CommandName, { readonly options: readonly OptionName[]; readonly words: readonly string[] }>
> = {
  ask: { options: ['article'], words: ['question'] },
  summary: { options: ['sentences', 'length'], words: ['article'] },
  related: { options: [], words: ['article', 'topic'] },
  quotes: { options: ['article', 'speaker'], words: ['article'] },
  inspect: { options: [], words: ['article'] },
};

/** Reads the command line; whether the options make a request is for `readRequest` to say. */
export function readCommandLine(args: readonly string[]): CommandLine | Problem {
  const { tokens } = parseArgs({
    args: [...args],
    options: OPTIONS,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values: Partial<Record<OptionName, string | true>> = {};
  const words: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    if (!isOptionName(name)) return { problem: `There is no option ${shown(rawName)}.` };
    const takesValue = OPTIONS[name].type === 'string';
    if (!takesValue && value !== undefined) return { problem: `The option --${name} takes no value.` };
    if (takesValue && (value === undefined || value === '' || (!inlineValue && value.startsWith('-')))) {
      return { problem: `The option --${name} needs a value.` };
    }
    values[name] = value ?? true;
  }
  if (values.help) return { kind: 'help' };
  if (values.version) return { kind: 'version' };
  return readRun(words, values);
}

function readRun(
  [first, ...words]: readonly string[],
  values: Partial<Record<OptionName, string | true>>,
): CommandLine | Problem {
  const command = commandNames.find((name) => name === first);
  if (first === undefined) return { problem: 'No command is given.' };
  if (!command) return { problem: `There is no command ${shown(first)}.` };
  const known: readonly OptionName[] = [...ALWAYS, ...COMMANDS[command].options];
  const unknown = Object.keys(values).find((name) => !known.some((one) => one === name));
  if (unknown !== undefined) return { problem: `The command ${command} has no option --${unknown}.` };
  const named = nameWords(words, COMMANDS[command].words);
  if (!named || ('article' in named && values.article !== undefined))
    return { problem: `The command ${command} takes one article; put quotation marks around a name with spaces.` };
  const { article, length, sentences, speaker, library } = values;
  return {
    kind: 'run',
    command,
    options: {
      ...named,
      ...given({ article, length, speaker }),
      ...(sentences === undefined ? {} : { sentences: Number(sentences) }),
    },
    output: values.batch ? 'batch' : values.json ? 'json' : 'text',
    library: typeof library === 'string' ? library : null,
  };
}

/** Gives words their names; null when there are too many. Questions and topics need no quotation marks: they take the rest. */
function nameWords(words: readonly string[], names: readonly string[]): Record<string, string> | null {
  const takesRest = names.at(-1) !== 'article';
  if (words.length > names.length && !takesRest) return null;
  const named: Record<string, string> = {};
  for (const [i, name] of names.entries()) {
    const value = takesRest && i === names.length - 1 ? words.slice(i).join(' ') : words[i];
    if (value !== undefined && value !== '') named[name] = value;
  }
  return named;
}

function given(values: Readonly<Record<string, string | true | undefined>>): RawOptions {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

function isOptionName(name: string): name is OptionName {
  return Object.hasOwn(OPTIONS, name);
}

const LONGEST_SHOWN = 60;

/** What somebody typed, on one line and printable. */
function shown(word: string): string {
  const line = visibleLine(word);
  return `“${line.length > LONGEST_SHOWN ? `${line.slice(0, LONGEST_SHOWN)}…` : line}”`;
}
