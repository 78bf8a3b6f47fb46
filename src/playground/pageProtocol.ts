import type { APIApplicationCommand, APIApplicationCommandOptionChoice, APIMessage } from 'discord-api-types/v10';
import type { Furniture, Span } from '../article/article.ts';
import type { Act, Confidence, Mode } from '../attribution/attribution.ts';

/*
 * What the page and its server say to each other. Changes come over one socket, `/feed?person=…`, a JSON object a frame; what a
 * person does goes over HTTP, and its outcome comes back as a change. Offsets are UTF-16 code units of an article's text.
 */

/** A person whom the page can act as. */
interface PageUser {
  readonly id: string;
  readonly name: string;
}

/** A message as this person sees it now. */
export interface MessageEntry {
  readonly kind: 'message';
  readonly id: string;
  readonly message: APIMessage;
  /** Whether this person alone sees it. */
  readonly isPrivate: boolean;
  /** What it answers; null for what somebody wrote, and for what a button led to. */
  readonly command: UsedCommand | null;
}

/** A command that somebody used. */
export interface UsedCommand {
  readonly userName: string;
  /** As people write it, without the slash. */
  readonly name: string;
  readonly isSlashCommand: boolean;
}

/** Something the bot sent and Discord did not take. */
export interface RefusalEntry {
  readonly kind: 'refusal';
  readonly id: string;
  /** When it was refused, ISO 8601. */
  readonly at: string;
  /** The request: "POST /interactions/:id/:token/callback". */
  readonly place: string;
  readonly status: number;
  /** Discord's code for the error: 50035 for a body it cannot take. */
  readonly code: number;
  readonly message: string;
  /** What is wrong with the body, a line each: where, and why. */
  readonly problems: readonly { readonly path: string; readonly message: string }[];
  /** The body as the bot sent it, JSON with two blanks a level, at most some 20,000 characters of it. */
  readonly body: string;
  readonly command: UsedCommand | null;
}

/** One use of the bot by this person, as far as it has come. */
export interface UseEntry {
  readonly kind: 'use';
  readonly id: string;
  readonly at: string;
  readonly state: 'pending' | 'deferred' | 'answered' | 'failed';
  /** What Discord tells the person where it failed; null otherwise. */
  readonly failed: string | null;
  /** Null for a button. */
  readonly command: UsedCommand | null;
  /** The message whose button was pressed, and that button; null for a command. */
  readonly pressed: { readonly messageId: string; readonly customId: string } | null;
}

export type Entry = MessageEntry | RefusalEntry | UseEntry;

/** The articles that the bot answers from. */
export interface Shelf {
  readonly articles: readonly ShelvedArticle[];
  /** Id of the article meant where a command names none; null for all of them. */
  readonly preferred: string | null;
}

interface ShelvedArticle {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  /** Whether it was given to the page, and can be taken away again. */
  readonly isGiven: boolean;
}

/** Everything, as a person who comes in sees it. */
export interface ChannelState {
  readonly kind: 'state';
  readonly application: { readonly id: string; readonly name: string };
  /** Whether the bot is logged in. */
  readonly isConnected: boolean;
  readonly users: readonly PageUser[];
  /** The commands this person can use here. */
  readonly commands: readonly APIApplicationCommand[];
  /** The oldest first. */
  readonly entries: readonly Entry[];
  /** Null where the page has no articles to show: somebody else's bot is in the channel. */
  readonly shelf: Shelf | null;
}

/** What comes over the feed: the state first, then every change to it. An entry replaces the one of its kind and id. */
export type FeedEvent =
  | ChannelState
  | { readonly kind: 'entry'; readonly entry: Entry }
  | { readonly kind: 'gone'; readonly messageId: string }
  | { readonly kind: 'commands'; readonly commands: readonly APIApplicationCommand[] }
  | { readonly kind: 'connection'; readonly isConnected: boolean }
  | { readonly kind: 'shelf'; readonly shelf: Shelf };

/** How an article was read, and who says what in it. */
export interface Reading {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  /** "Byline · Publisher · 2 March 2015", parts left out where unknown; empty where nothing is. */
  readonly details: string;
  readonly url: string | null;
  readonly isGiven: boolean;
  readonly text: string;
  readonly paragraphs: readonly Span[];
  /** Whole sentences; `quoteStart` is behind a dateline. `paragraph` is an index into `paragraphs`. */
  readonly sentences: readonly (Span & { readonly paragraph: number; readonly quoteStart: number })[];
  readonly furniture: readonly Furniture[];
  /** Those quoted most first, those without a name last. */
  readonly speakers: readonly ReadSpeaker[];
  /** In the order of the text. */
  readonly attributions: readonly ReadAttribution[];
  /** Questions to begin with; of three the article answers two. */
  readonly examples: readonly string[];
}

export interface ReadSpeaker {
  readonly kind: 'named' | 'unnamed' | 'unclear';
  readonly name: string | null;
  readonly role: string | null;
  readonly isSure: boolean;
  /** How many attributions are theirs. */
  readonly count: number;
}

export interface ReadAttribution {
  /** Index into `Reading.speakers`. */
  readonly speaker: number;
  readonly name: string | null;
  readonly role: string | null;
  readonly via: readonly string[];
  readonly content: readonly Span[];
  readonly source: Span | null;
  readonly cue: Span | null;
  readonly act: Act;
  readonly mode: Mode;
  readonly confidence: Confidence;
}

/** POST /api/uses: a slash command, or a message command on `target`. Answer: `{ id }`. */
export interface UseRequest {
  readonly person: string;
  readonly name: string;
  readonly options: Readonly<Record<string, string | number | boolean>>;
  /** Id of the message a message command is used on. */
  readonly target: string | null;
}

/** POST /api/completions. Answer: {@link CompletionAnswer}. */
export interface CompletionRequest {
  readonly person: string;
  readonly name: string;
  readonly options: Readonly<Record<string, string | number | boolean>>;
  readonly focused: string;
}

export interface CompletionAnswer {
  /** Null where loading them failed. */
  readonly choices: readonly APIApplicationCommandOptionChoice[] | null;
}

/** POST /api/presses. Answer: `{ id }`. */
export interface PressRequest {
  readonly person: string;
  readonly message: string;
  readonly customId: string;
}

/** POST /api/messages: 1 to 2,000 characters. Answer: `{ id }`. */
export interface PostRequest {
  readonly person: string;
  readonly content: string;
}

/** PUT /api/preferred-article. Answer: none (204). */
export interface PreferRequest {
  readonly article: string | null;
}

/** POST /api/places: where in the articles the words of a quotation stand. Answer: {@link QuotePlace}. */
export interface PlaceRequest {
  /** As a reader sees them. */
  readonly words: string;
  /** 1-based, as shown; null where none is. */
  readonly paragraph: number | null;
  /** The title of the article as far as the reply shows it; null where it names none. */
  readonly title: string | null;
}

export interface QuotePlace extends Span {
  readonly article: string;
  /** Of the article that the offsets belong to. */
  readonly version: string;
}

/**
 * What a request is answered with that comes to nothing: one sentence for the person. With status 200 where it is something that a person
 * cannot do, such as giving a file that is no text; with another where the page should not have asked so.
 */
export interface RequestProblem {
  readonly error: string;
}

/*
 * GET  /api/articles/:id            answer: Reading, or 404
 * POST /api/articles?name=FILE      body: the file's bytes; answer: { id }
 * DELETE /api/articles/:id          204; only what was given to the page
 */
