import { createInterface, type Interface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Surroundings } from '../commands/command.ts';
import { slashCommands } from '../commands/commands.ts';
import { keyTerms } from '../related/keyTerms.ts';
import { indent, layOut, styledWhole } from './layout.ts';
import { completePrompt } from './promptCompletion.ts';
import { type PromptLine, promptOptions, readPromptLine } from './promptLine.ts';
import { renderReply } from './renderReply.ts';
import { type Destination, type Environment, type Screen, screenOf } from './screen.ts';
import { visibleLine } from './visibleText.ts';

export interface PromptSurface {
  readonly surroundings: Surroundings;
  readonly input: Readable & { readonly isTTY?: boolean };
  readonly output: Writable & Destination;
  readonly environment?: Environment;
}

/**
 * The prompt at which people ask when there is no Discord. Resolves when they leave (/quit, Ctrl-C, Ctrl-D) or the input
 * ends. Without a terminal it runs each line and prints no prompt; without any line it shows one question and its answer.
 */
export async function openPrompt({ surroundings, input, output, environment = {} }: PromptSurface): Promise<void> {
  const isInteractive = input.isTTY === true && output.isTTY === true;
  const lines = createInterface({
    input,
    output: isInteractive ? output : undefined,
    terminal: isInteractive,
    crlfDelay: Number.POSITIVE_INFINITY,
    prompt: '> ',
    completer: (line: string) => completePrompt(line, slashCommands, surroundings),
  });
  const session: Session = {
    surroundings,
    print: (text) => void output.write(`${text}\n`),
    // Read anew for each reply: people resize their windows.
    screen: () => screenOf(output, environment),
    showAsked: !isInteractive,
  };

  if (isInteractive) {
    lines.on('SIGINT', () => lines.close());
    session.print(welcome(surroundings, session.screen()));
  }
  let count = 0;
  for await (const line of prompted(lines, isInteractive)) {
    count++;
    if ((await runLine(line, session)) === 'leave') return lines.close();
  }
  // Ctrl-C and Ctrl-D leave the cursor behind the prompt.
  if (isInteractive) session.print('');
  if (count === 0 && input.isTTY !== true) await runLine(exampleLine(surroundings), session);
}

interface Session {
  readonly surroundings: Surroundings;
  readonly print: (text: string) => void;
  readonly screen: () => Screen;
  /** Where what is typed does not show, replies open with it. */
  readonly showAsked: boolean;
}

async function* prompted(lines: Interface, isInteractive: boolean): AsyncGenerator<string> {
  if (isInteractive) lines.prompt();
  for await (const line of lines) {
    yield line;
    if (isInteractive) lines.prompt();
  }
}

async function runLine(line: string, session: Session): Promise<'stay' | 'leave'> {
  const read = readPromptLine(line, slashCommands);
  const screen = session.screen();
  switch (read.kind) {
    case 'quit':
      return 'leave';
    case 'nothing':
      break;
    case 'help':
      session.print(`${promptHelp(screen)}\n`);
      break;
    case 'unknown': {
      const text = `There is no command /${read.name}; /help lists those there are.`;
      session.print(`${layOut({ text, marks: [] }, screen).join('\n')}\n`);
      break;
    }
    case 'run':
      session.print(`${await answer(read, session, screen)}\n`);
  }
  return 'stay';
}

async function answer(
  { command, options }: Extract<PromptLine, { kind: 'run' }>,
  { surroundings, showAsked }: Session,
  screen: Screen,
): Promise<string> {
  try {
    return renderReply(await command.run(options, surroundings), screen, { showAsked });
  } catch {
    return 'Something went wrong with this; try other words.';
  }
}

function welcome({ library }: Surroundings, screen: Screen): string {
  const count = library.list().length;
  const articles = count === 1 ? visibleLine(library.list()[0]?.title ?? 'One article') : `${count} articles`;
  return [
    ...layOut(styledWhole(articles, 'strong'), screen),
    ...layOut(styledWhole('Type a question, /help for what else there is, or /quit.', 'quiet'), screen),
  ].join('\n');
}

function promptHelp(screen: Screen): string {
  const described = slashCommands.flatMap((command) => {
    const options = promptOptions(command).map(({ name, required }) => (required ? `${name}:…` : `[${name}:…]`));
    return [
      ...layOut(styledWhole(`/${command.definition.name} ${options.join(' ')}`, 'strong'), screen),
      ...layOut({ text: command.definition.description, marks: [] }, screen, indent(4)),
    ];
  });
  const notes = 'A line without a slash is a question. Tab completes commands, options and articles. /quit leaves.';
  return [...described, '', ...layOut(styledWhole(notes, 'quiet'), screen)].join('\n');
}

/** A question that the first article can be expected to answer, whichever it is. */
function exampleLine({ library, preferredArticle }: Surroundings): string {
  const article = (preferredArticle === null ? undefined : library.get(preferredArticle)) ?? library.list()[0];
  const [term] = article ? keyTerms(article, 1) : [];
  return `/ask question:What is said about ${term ?? 'this'}?`;
}
