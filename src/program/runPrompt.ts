import type { Config } from '../config.ts';
import { SentenceEncoder } from '../encoder/sentenceEncoder.ts';
import { Vectors } from '../encoder/vectors.ts';
import { articleTexts } from '../search/articleTexts.ts';
import { openPrompt } from '../terminal/prompt.ts';
import { openLibrary } from './openLibrary.ts';

/** The prompt in the terminal, until whoever sits there leaves. */
export async function runPrompt(config: Config): Promise<void> {
  process.stdout.write(`The articles come from ${config.articlesFolder}; /help lists what you can do.\n\n`);
  const report = (sentence: string) => process.stderr.write(`${sentence}\n`);
  const library = await openLibrary(config, { report });
  const vectors = new Vectors({
    encoder: config.encoder ? new SentenceEncoder() : null,
    folder: config.articlesFolder,
    isPatient: true,
    textsOf: articleTexts,
    warn: report,
  });
  try {
    await openPrompt({
      surroundings: { library, preferredArticle: config.defaultArticle, vectors },
      input: process.stdin,
      output: process.stdout,
      environment: process.env,
    });
  } finally {
    await vectors.close();
    await library.close();
  }
}
