// Makes the pictures of docs/pictures from the bot's real replies.
//
//   npm run build && node docs/pictures/make.mjs
//
// Needs Chromium or Chrome, in one of the usual places or where the environment variable CHROMIUM says. Noto Sans comes
// nearest to Discord's own font.

import { execFile } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { commandNamed } from '../../dist/commands/commands.js';
import { showContext } from '../../dist/commands/show.js';
import { citeSentence } from '../../dist/discord/citeSentence.js';
import { askedComponentId, renderReply } from '../../dist/discord/renderReply.js';
import { readArticleFile } from '../../dist/library/readArticleFile.js';
import { fixedLibrary } from '../../dist/terminal/fixedLibrary.js';
import { cardPage } from './cardPage.mjs';
import { findChromium, takePicture } from './chromium.mjs';
import { smallPng } from './smallPng.mjs';
import { terminalPage } from './terminalPage.mjs';

const CARD_WIDTH = 640;
const TERMINAL_WIDTH = 630;
const LARGEST_PICTURE = 200_000;

const ANSWERED = 'What did Warren say about air strikes?';
const UNANSWERED = 'How many civilians have fled Tikrit?';
const TOPIC = 'Samarra';
const SPEAKER = 'al-Hashimi';
/** Some person's id: buttons name whom they belong to. */
const OWNER = '100000000000000001';

const pathOf = (path) => fileURLToPath(new URL(path, import.meta.url));

const bundled = await readArticle(pathOf('../../data/articles/tikrit-offensive.md'));
/** Relatedness shows in a library of some size; the tests' articles fill this one. */
const others = [...(await readFolder('articles')), ...(await readFolder('../../test/fixtures/articles'))];

async function readFolder(folder) {
  const names = await readdir(pathOf(folder));
  return Promise.all(names.map((name) => readArticle(join(pathOf(folder), name))));
}

async function readArticle(path) {
  const reading = await readArticleFile(path);
  if ('problem' in reading) throw new Error(`${path} cannot be read: ${reading.problem.kind}.`);
  return reading.article;
}

/** What a command answers, and what Discord is sent. */
async function answer(command, options, articles = [bundled]) {
  const surroundings = { library: fixedLibrary(articles), preferredArticle: bundled.id };
  const reply = await commandNamed(command).run(options, surroundings);
  return { reply, payload: renderReply(reply, { owner: OWNER }) };
}

/** What the button Context turns an answer's first page into. */
function contextOf({ reply, payload }) {
  const [sentence] = reply.view.sentences;
  const [{ components }] = payload.components;
  const askedMarkdown = components.find(({ id }) => id === askedComponentId)?.content ?? null;
  return renderReply(showContext(reply.view, bundled, sentence), { owner: OWNER, askedMarkdown, context: { page: 0 } });
}

async function pages() {
  const answered = await answer('ask', { question: ANSWERED });
  const unanswered = await answer('ask', { question: UNANSWERED });
  const summary = await answer('summary', {});
  const related = await answer('related', {}, [bundled, ...others]);
  const onTopic = await answer('related', { topic: TOPIC });
  const quoted = await answer('quotes', {});
  const speaker = await answer('quotes', { speaker: SPEAKER });
  const [sentence] = answered.reply.view.sentences;
  return {
    answer: cardPage(answered.payload, 'ask'),
    nearest: cardPage(unanswered.payload, 'ask'),
    context: cardPage(contextOf(answered), 'ask'),
    // It answers a press of a button, not a command.
    citation: cardPage(citeSentence(bundled, sentence), null),
    summary: cardPage(summary.payload, 'summary'),
    quotes: cardPage(quoted.payload, 'quotes'),
    'quotes-speaker': cardPage(speaker.payload, 'quotes'),
    related: cardPage(related.payload, 'related'),
    'related-topic': cardPage(onTopic.payload, 'related'),
  };
}

async function terminalOutput() {
  const run = promisify(execFile);
  const options = { env: { ...process.env, FORCE_COLOR: '1' } };
  const { stdout } = await run(process.execPath, [pathOf('../../dist/cli.js'), 'ask', ANSWERED], options);
  return terminalPage(`verbatim ask "${ANSWERED}"`, stdout);
}

async function make(chromium, name, html, width) {
  const path = pathOf(`${name}.png`);
  await takePicture(chromium, html, width, path);
  const picture = smallPng(await readFile(path));
  await writeFile(path, picture);
  const size = picture.length;
  console.log(`${basename(path)}: ${Math.round(size / 1000)} kB`);
  if (size > LARGEST_PICTURE) throw new Error(`${basename(path)} is larger than ${LARGEST_PICTURE / 1000} kB.`);
}

const chromium = findChromium();
if (chromium === null) {
  console.error('There is no Chromium here to take pictures with; install one, or name its path in CHROMIUM.');
  process.exitCode = 1;
} else {
  for (const [name, html] of Object.entries(await pages())) await make(chromium, name, html, CARD_WIDTH);
  await make(chromium, 'terminal', await terminalOutput(), TERMINAL_WIDTH);
}
