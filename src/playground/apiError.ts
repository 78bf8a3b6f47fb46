import { RESTJSONErrorCodes } from 'discord-api-types/v10';

/** One thing wrong with a request body: where it stands, Discord's name for it, and a sentence. */
export interface Problem {
  readonly path: readonly (string | number)[];
  readonly code: string;
  readonly message: string;
}

/** The nested `errors` of a refused form: a key for each step of the path, `_errors` at its end. */
interface ErrorTree {
  [key: string]: ErrorTree | { code: string; message: string }[];
}

/**
 * A refusal as Discord's HTTP API words it: a status, a code of its list and a sentence
 * (https://discord.com/developers/docs/topics/opcodes-and-status-codes#json).
 */
export class ApiError extends Error {
  readonly status: number;
  readonly code: number;
  readonly problems: readonly Problem[];

  constructor(status: number, code: number, message: string, problems: readonly Problem[] = []) {
    super(message);
    this.name = 'ApiError';
    this.status = status;
    this.code = code;
    this.problems = problems;
  }

  /** The JSON body to answer with. */
  body(): { message: string; code: number; errors?: ErrorTree } {
    const base = { message: this.message, code: this.code };
    return this.problems.length === 0 ? base : { ...base, errors: errorTree(this.problems) };
  }

  static unauthorized(): ApiError {
    return new ApiError(401, RESTJSONErrorCodes.GeneralError, '401: Unauthorized');
  }

  static unknownRoute(): ApiError {
    return new ApiError(404, RESTJSONErrorCodes.GeneralError, '404: Not Found');
  }

  static methodNotAllowed(): ApiError {
    return new ApiError(405, RESTJSONErrorCodes.GeneralError, '405: Method Not Allowed');
  }

  static invalidVersion(): ApiError {
    return new ApiError(400, RESTJSONErrorCodes.InvalidAPIVersion, 'Invalid API version');
  }

  static bodyTooLarge(): ApiError {
    return new ApiError(413, RESTJSONErrorCodes.RequestEntityTooLarge, 'Request entity too large');
  }

  static invalidJson(): ApiError {
    const code = RESTJSONErrorCodes.RequestBodyContainsInvalidJSON;
    return new ApiError(400, code, 'The request body contains invalid JSON.');
  }

  static unknownApplication(): ApiError {
    return new ApiError(404, RESTJSONErrorCodes.UnknownApplication, 'Unknown Application');
  }

  static unknownInteraction(): ApiError {
    return new ApiError(404, RESTJSONErrorCodes.UnknownInteraction, 'Unknown interaction');
  }

  static alreadyAcknowledged(): ApiError {
    const code = RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged;
    return new ApiError(400, code, 'Interaction has already been acknowledged.');
  }

  static invalidWebhookToken(): ApiError {
    return new ApiError(401, RESTJSONErrorCodes.InvalidWebhookToken, 'Invalid Webhook Token');
  }

  static unknownWebhook(): ApiError {
    return new ApiError(404, RESTJSONErrorCodes.UnknownWebhook, 'Unknown Webhook');
  }

  static unknownMessage(): ApiError {
    return new ApiError(404, RESTJSONErrorCodes.UnknownMessage, 'Unknown Message');
  }

  static emptyMessage(): ApiError {
    return new ApiError(400, RESTJSONErrorCodes.CannotSendAnEmptyMessage, 'Cannot send an empty message');
  }

  static invalidForm(problems: readonly Problem[]): ApiError {
    return new ApiError(400, RESTJSONErrorCodes.InvalidFormBodyOrContentType, 'Invalid Form Body', problems);
  }
}

function errorTree(problems: readonly Problem[]): ErrorTree {
  const root: ErrorTree = {};
  for (const { path, code, message } of problems) {
    let node = root;
    for (const step of path) {
      const key = String(step);
      const next = node[key];
      if (next !== undefined && !Array.isArray(next)) {
        node = next;
      } else {
        const created: ErrorTree = {};
        node[key] = created;
        node = created;
      }
    }
    const errors = node['_errors'];
    if (Array.isArray(errors)) errors.push({ code, message });
    else node['_errors'] = [{ code, message }];
  }
  return root;
}
