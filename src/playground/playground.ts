import type { Vectors } from '../encoder/vectors.ts';
import { ChannelFeed } from './pageServer/channelFeed.ts';
import type { ChannelLibrary } from './pageServer/channelLibrary.ts';
import { PageServer } from './pageServer/pageServer.ts';
import type { StandIn } from './standIn.ts';

export interface PlaygroundOptions {
  /** Where the bot is, or will be, logged in. */
  readonly standIn: StandIn;
  /** What the bot answers from; null for a bot of which the page cannot know that. */
  readonly library: ChannelLibrary | null;
  /** Those the bot answers with, so that the examples are questions which it does answer. */
  readonly vectors?: Vectors;
  /** The port to listen on: 3000 where absent. Any free one where it is taken. */
  readonly port?: number;
  /** Where the built page stands, with a slash at the end: beside this module where absent. */
  readonly pageFolder?: URL;
}

const DEFAULT_PORT = 3_000;

/** A page on this machine that shows a stand-in's home channel, and lets a person act there. */
export class Playground {
  readonly #feed: ChannelFeed;
  readonly #server: PageServer;

  private constructor(feed: ChannelFeed, server: PageServer) {
    this.#feed = feed;
    this.#server = server;
  }

  /** Starts the page's server and waits until it listens. Rejects where the page is not built. */
  static async start(options: PlaygroundOptions): Promise<Playground> {
    const { standIn, library, vectors = null, port = DEFAULT_PORT } = options;
    const feed = new ChannelFeed(standIn, library);
    try {
      const surroundings = { standIn, library, vectors };
      const folder = options.pageFolder ?? new URL('./page/', import.meta.url);
      return new Playground(feed, await PageServer.start({ surroundings, feed, folder, port }));
    } catch (error) {
      feed.close();
      throw error;
    }
  }

  /** Where a browser finds the page. */
  get url(): string {
    return this.#server.url;
  }

  /** Ends every connection and frees the port. The stand-in stays as it is. */
  async close(): Promise<void> {
    this.#feed.close();
    await this.#server.close();
  }
}
