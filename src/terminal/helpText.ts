import { commandNamed } from '../commands/commands.ts';

const describe = (name: string): string => commandNamed(name)?.definition.description ?? '';

/** What `verbatim --help` prints. */
export function helpText(): string {
  return `Ask an article, and get its own words.

  verbatim ask [--article FILE] QUESTION
      ${describe('ask')}
  verbatim summary FILE [--length short|medium|long | --sentences N]
      ${describe('summary')}
  verbatim related FILE [TOPIC]
      ${describe('related')}
  verbatim quotes [FILE] [--speaker NAME]
      ${describe('quotes')}
  verbatim inspect FILE
      How the article was read: its sentences by number, furniture, links

FILE is a .txt or .md file, or the id of an article in the library: the name of
its file without the extension. It can be given as --article FILE to ask and to
quotes. Without it, ask looks in all of them; quotes takes the only one.

  --library DIR  the folder of the library; by default what comes with Verbatim
  --json         print one JSON object, for programs
  --batch        read a JSON object a line from standard input, with the keys
                 article, question, sentences, length, topic and speaker; print
                 a JSON object a line, {"error": …} for one that cannot be served
  -h, --help     print this
  -v, --version  print the version

Put -- before a question that begins with a dash.
Exit status: 0 done, 1 failed, 2 wrong usage.`;
}
