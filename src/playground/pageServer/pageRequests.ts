import { z } from 'zod';
import type {
  CompletionRequest,
  PlaceRequest,
  PostRequest,
  PreferRequest,
  PressRequest,
  UseRequest,
} from '../pageProtocol.ts';

const text = (name: string, what: string, most: number, least = 1) => {
  const error = `"${name}" must be ${what}.`;
  return z.string(error).min(least, error).max(most, error);
};

/** An object with these fields and no others. */
function fields<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  return z.strictObject(shape, `The request must be an object with ${Object.keys(shape).join(', ')} and nothing else.`);
}

const person = text('person', 'the id of somebody', 20);
const name = text('name', 'the name of a command', 200);
const optionsError = '"options" must be an object of texts, numbers and truth values.';
const options = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()], optionsError), optionsError);
const message = text('message', 'the id of a message', 20);
const content = 'A message must have 1 to 2,000 characters.';
const paragraph = '"paragraph" must be the number of a paragraph, or null.';

/** What the page can ask for, each checked whole. Every error is one sentence. */
export const pageRequests = {
  use: fields({ person, name, options, target: text('target', 'the id of a message, or null', 20).nullable() }),
  completion: fields({ person, name, options, focused: text('focused', 'the name of an option', 32) }),
  press: fields({ person, message, customId: text('customId', 'the id of a button', 100) }),
  post: fields({ person, content: z.string(content).trim().min(1, content).max(2_000, content) }),
  prefer: fields({ article: text('article', 'the id of an article, or null', 1_000).nullable() }),
  place: fields({
    words: text('words', 'the words of a quotation', 6_000),
    paragraph: z.int(paragraph).min(1, paragraph).nullable(),
    title: text('title', 'the title of an article, or null', 1_000, 0).nullable(),
  }),
} satisfies {
  use: z.ZodType<UseRequest>;
  completion: z.ZodType<CompletionRequest>;
  press: z.ZodType<PressRequest>;
  post: z.ZodType<PostRequest>;
  prefer: z.ZodType<PreferRequest>;
  place: z.ZodType<PlaceRequest>;
};
